// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_content.h"
#include "app/print/sheet_page.h"

namespace limber {

/// What every block of a document is set with.
struct SheetSetting {
    PrintChoices choices;
    SheetMeasures measures;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Puts a block on a page with its upper left corner at `at`.
void placeOn(SheetPage& page, SheetBlock block, QPointF at);

/// Turns a page for those who read from the right.
void mirror(SheetPage& page);

/// Puts the pieces of one block together. Everything is composed from left to right; pages that are
/// read from the right are mirrored as a whole at the end.
class BlockComposer {
public:
    explicit BlockComposer(const SheetSetting& setting);

    [[nodiscard]] const SheetMeasures& measures() const { return m_setting.measures; }
    [[nodiscard]] const PrintChoices& choices() const { return m_setting.choices; }

    /// A text in a place of a width with its top at `y`. Returns where the next thing may begin;
    /// the same `y` for an empty text.
    double addText(const QString& text, SheetText kind, SheetInk ink, double x, double y,
                   double width, TextEdge edge = TextEdge::Leading);
    /// The width that a text takes in one line.
    [[nodiscard]] double widthOf(const QString& text, SheetText kind) const;
    [[nodiscard]] double lineHeight(SheetText kind) const;
    void add(const QRectF& place, decltype(SheetPiece::shape) shape);

    /// What was composed; the composer is empty again.
    [[nodiscard]] SheetBlock take(SheetBlockKind kind, int exercise = -1);

private:
    [[nodiscard]] TextSetting setting(SheetText kind, TextEdge edge) const;

    const SheetSetting& m_setting;
    std::vector<SheetPiece> m_pieces;
};

} // namespace limber
