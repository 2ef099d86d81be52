// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/block_composer.h"

#include <vector>

namespace limber {

[[nodiscard]] TextSetting textSettingOf(SheetText kind, const SheetSetting& setting,
                                        TextEdge edge = TextEdge::Leading);

/// A text in so many lines at most; cut and ended with an ellipsis where it is longer.
[[nodiscard]] QString shortenedTo(int lines, const QString& text, double width,
                                  const TextSetting& setting);

/// One block of a report, as wide as the page's content and filled from above.
class ReportPart {
public:
    /// One of several texts side by side.
    struct Cell {
        QString text;
        double share = 1.0; ///< Of the row's width.
        TextEdge edge = TextEdge::Leading;
        int lines = 1; ///< At most; longer texts are shortened.
    };
    using Row = std::vector<Cell>;
    enum class Columns { One, Two };

    explicit ReportPart(const SheetSetting& setting);

    void heading(const QString& text);
    void text(const QString& text, SheetInk ink = SheetInk::Text, SheetText kind = SheetText::Body);
    void row(const Row& cells, SheetText kind, SheetInk ink);
    /// Rows in two columns: the first half of them, and beside it the second.
    void rowsInHalves(const std::vector<Row>& rows, SheetText kind, SheetInk ink);
    /// A thin line beneath each of the columns.
    void rule(Columns columns);

    [[nodiscard]] SheetBlock take() { return m_composer.take(SheetBlockKind::Exercise); }

private:
    [[nodiscard]] double half() const;
    double addRow(const Row& cells, SheetText kind, SheetInk ink, double x, double y, double width);

    const SheetSetting& m_setting;
    BlockComposer m_composer;
    double m_width;
    double m_y = 0.0;
};

} // namespace limber
