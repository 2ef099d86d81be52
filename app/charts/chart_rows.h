// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace limber {

/// A table of texts: what a chart shows, its numbers as the locale writes them. Each row has as
/// many texts as there are headings.
struct ChartRows {
    QStringList headings;
    std::vector<QStringList> rows;

    friend bool operator==(const ChartRows&, const ChartRows&) = default;
};

/// One line for each row, the headings first, columns parted by tabs: what spreadsheets take from
/// the clipboard. Tabs and line ends within a text become blanks.
[[nodiscard]] QString tabSeparated(const ChartRows& rows);

} // namespace limber
