// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/block_composer.h"

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
constexpr double kWithoutEnd = 1e5;
} // namespace

void placeOn(SheetPage& page, SheetBlock block, QPointF at)
{
    for (SheetPiece& piece : block.pieces)
        piece.place.translate(at);
    page.blocks.push_back(std::move(block));
}

void mirror(SheetPage& page)
{
    for (SheetBlock& block : page.blocks) {
        for (SheetPiece& piece : block.pieces)
            piece.place.moveLeft(page.size.width() - piece.place.right());
    }
}

BlockComposer::BlockComposer(const SheetSetting& setting)
    : m_setting(setting)
{
}

TextSetting BlockComposer::setting(SheetText kind, TextEdge edge) const
{
    return {.points = textPoints(kind, m_setting.choices),
            .weight = textWeight(kind),
            .direction = m_setting.direction,
            .edge = edge};
}

double BlockComposer::addText(const QString& text, SheetText kind, SheetInk ink, double x, double y,
                              double width, TextEdge edge)
{
    if (text.trimmed().isEmpty())
        return y;
    const auto lines = std::make_shared<const TextLines>(text, width, setting(kind, edge));
    for (int i = 0; i < lines->count(); ++i) {
        add({x, y, width, lines->lineHeight()}, LinePiece{lines, i, ink});
        y += lines->lineHeight();
    }
    return y;
}

double BlockComposer::widthOf(const QString& text, SheetText kind) const
{
    return TextLines(text, kWithoutEnd, setting(kind, TextEdge::Leading)).naturalWidth();
}

double BlockComposer::lineHeight(SheetText kind) const
{
    return TextLines(u"X"_s, kWithoutEnd, setting(kind, TextEdge::Leading)).lineHeight();
}

void BlockComposer::add(const QRectF& place, decltype(SheetPiece::shape) shape)
{
    m_pieces.push_back({place, std::move(shape)});
}

SheetBlock BlockComposer::take(SheetBlockKind kind, int exercise)
{
    SheetBlock block{.kind = kind, .exercise = exercise, .pieces = std::exchange(m_pieces, {})};
    for (const SheetPiece& piece : block.pieces)
        block.height = std::max(block.height, piece.place.bottom());
    return block;
}

} // namespace limber
