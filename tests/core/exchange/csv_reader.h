// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace limber::test {

/// Reads comma-separated values after RFC 4180, header and all. Not the writer turned around: it
/// goes through the text once, knowing only whether it is inside quotation marks.
[[nodiscard]] std::vector<QStringList> readCsv(const QByteArray& bytes);

/// A text before it was made harmless: without one leading apostrophe.
[[nodiscard]] QString asItWas(const QString& cell);

} // namespace limber::test
