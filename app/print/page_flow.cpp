// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_flow.h"

#include <algorithm>

namespace limber {

namespace {

constexpr double kHairline = 0.6;
/// Sums of heights differ in their last digits.
constexpr double kNothing = 0.01;

bool isCutBy(const SheetPiece& piece, double y)
{
    return piece.place.top() < y - kNothing && piece.place.bottom() > y + kNothing;
}

/// Where nothing of a block is cut, as far down as a height allows.
double cutOf(const SheetBlock& block, double height)
{
    constexpr double kGap = 4.0;
    constexpr double kShare = 0.6;
    double furthest = 0.0;
    double atGap = 0.0;
    for (const SheetPiece& piece : block.pieces) {
        const double y = piece.place.bottom();
        const auto isCutAt = [&block](double at) {
            return std::ranges::any_of(
                block.pieces, [at](const SheetPiece& other) { return isCutBy(other, at); });
        };
        if (y > height + kNothing || isCutAt(y))
            continue;
        furthest = std::max(furthest, y);
        const bool isGap = std::ranges::none_of(block.pieces, [y](const SheetPiece& other) {
            return other.place.top() > y - kNothing && other.place.top() < y + kGap;
        });
        if (isGap)
            atGap = std::max(atGap, y);
    }
    // A caption or a label stays with what it belongs to.
    return atGap > furthest * kShare ? atGap : furthest;
}

} // namespace

std::pair<SheetBlock, SheetBlock> dividedBlock(SheetBlock block, double height)
{
    const double cut = cutOf(block, height);
    SheetBlock first{.kind = block.kind, .exercise = block.exercise, .height = cut};
    SheetBlock rest{.kind = block.kind, .exercise = block.exercise};
    double top = block.height;
    for (SheetPiece& piece : block.pieces) {
        const bool isFirst = piece.place.bottom() <= cut + kNothing;
        if (!isFirst)
            top = std::min(top, piece.place.top());
        (isFirst ? first : rest).pieces.push_back(std::move(piece));
    }
    for (SheetPiece& piece : rest.pieces)
        piece.place.translate(0, -top);
    rest.height = block.height - top;
    return {std::move(first), std::move(rest)};
}

PageFlow::PageFlow(const SheetMeasures& measures, double top, double bottom)
    : m_measures(measures)
    , m_headerRoom(top)
    , m_footerRoom(bottom)
{
    beginPage(PageKind::First);
}

void PageFlow::beginPage(PageKind kind)
{
    m_pages.push_back({m_measures.page, {}});
    m_column = 0;
    m_columnTop = m_measures.margin + (kind == PageKind::First ? 0.0 : m_headerRoom);
    m_y = m_columnTop;
}

double PageFlow::columnLeft() const
{
    return m_measures.margin + m_column * (m_measures.columnWidth() + m_measures.columnGap);
}

double PageFlow::bottom() const
{
    return m_measures.page.height() - m_measures.margin - m_footerRoom;
}

double PageFlow::room() const
{
    const double gap = m_y > m_columnTop ? m_measures.blockGap : 0.0;
    return bottom() - m_y - gap;
}

double PageFlow::wholePage() const
{
    return m_measures.page.height() - 2 * m_measures.margin - m_headerRoom - m_footerRoom;
}

void PageFlow::nextColumn()
{
    if (++m_column < m_measures.columns)
        m_y = m_columnTop;
    else
        beginPage(PageKind::Later);
}

void PageFlow::placeAcross(SheetBlock block)
{
    const double y = m_y;
    m_y += block.height + m_measures.blockGap * 0.8;
    m_columnTop = m_y;
    placeOn(m_pages.back(), std::move(block), {m_measures.margin, y});
}

void PageFlow::place(SheetBlock block)
{
    if (block.height > wholePage() + kNothing) {
        divide(std::move(block));
        return;
    }
    while (block.height > room() + kNothing)
        nextColumn();
    put(std::move(block));
}

void PageFlow::divide(SheetBlock block)
{
    if (m_y > m_columnTop)
        nextColumn();
    while (block.height > room() + kNothing) {
        auto [first, rest] = dividedBlock(std::move(block), room());
        block = std::move(rest);
        if (!first.pieces.empty())
            put(std::move(first));
        else if (m_column == 0 && m_pages.back().blocks.empty())
            break; // One piece is taller than the page.
        nextColumn();
    }
    put(std::move(block));
}

void PageFlow::putSeparator()
{
    SheetBlock line{.kind = SheetBlockKind::Separator, .height = kHairline};
    line.pieces.push_back({{0, 0, m_measures.columnWidth(), kHairline}, RulePiece{SheetInk::Line}});
    placeOn(m_pages.back(), std::move(line), {columnLeft(), m_y + m_measures.blockGap / 2});
    m_y += m_measures.blockGap;
}

void PageFlow::put(SheetBlock block)
{
    if (m_y > m_columnTop)
        putSeparator();
    const double y = m_y;
    m_y += block.height;
    placeOn(m_pages.back(), std::move(block), {columnLeft(), y});
}

} // namespace limber
