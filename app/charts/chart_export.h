// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "core/common/result.h"

#include <QByteArray>
#include <QImage>

#include <optional>

// Charts as pictures that stand by themselves: on white paper, under their title, with a margin.

namespace limber {

enum class ChartFormat {
    Png, ///< Two pixels for each device-independent one.
    Svg, ///< Texts stay texts.
    Pdf, ///< One page, as large as A5 on its side.
};

/// The format that a file's name asks for by its ending, whatever the case; nothing for others.
[[nodiscard]] std::optional<ChartFormat> chartFormat(const QString& path);
/// "png", without the dot.
[[nodiscard]] QString chartFileSuffix(ChartFormat format);

[[nodiscard]] QImage chartImage(const Chart& chart, const ChartStyle& style);
/// The bytes of a whole file.
[[nodiscard]] QByteArray chartFile(const Chart& chart, ChartFormat format, const ChartStyle& style);
/// Writes the file wholly or not at all. Fails with InvalidValue (the name's ending), and with
/// FileUnwritable and DiskFull as writeWholeFile.
[[nodiscard]] Result<> saveChart(const Chart& chart, const QString& path, const ChartStyle& style);
/// What to do where it could not be written.
[[nodiscard]] QString chartFileErrorText(const Error& error, const QString& path);

} // namespace limber
