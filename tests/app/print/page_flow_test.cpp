// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_flow.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

SheetMeasures measures(int columns)
{
    SheetMeasures small;
    small.page = {200, 300};
    small.margin = 20;
    small.columns = columns;
    small.columnGap = 10;
    small.blockGap = 10;
    return small;
}

/// A block of lines of ten points.
SheetBlock block(double height, int exercise = 0)
{
    SheetBlock lines{.kind = SheetBlockKind::Exercise, .exercise = exercise, .height = height};
    for (double y = 0; y < height; y += 10)
        lines.pieces.push_back({{0, y, 50, 10}, BoxPiece{}});
    return lines;
}

std::vector<int> exercisesOn(const SheetPage& page)
{
    std::vector<int> found;
    for (const SheetBlock& each : page.blocks) {
        if (each.kind == SheetBlockKind::Exercise)
            found.push_back(each.exercise);
    }
    return found;
}

TEST(PageFlowTest, ABlockThatDoesNotFitBeginsTheNextPage)
{
    PageFlow flow(measures(1), 10, 30);
    flow.place(block(150, 0));
    flow.place(block(150, 1));
    const auto pages = flow.take();
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(exercisesOn(pages[0]), std::vector<int>{0});
    EXPECT_EQ(exercisesOn(pages[1]), std::vector<int>{1});
    // Later pages keep their header free.
    EXPECT_EQ(pages[1].blocks.front().pieces.front().place.top(), 30.0);
}

TEST(PageFlowTest, ColumnsAreFilledOneAfterTheOther)
{
    PageFlow flow(measures(2), 10, 30);
    for (int i = 0; i < 3; ++i)
        flow.place(block(150, i));
    const auto pages = flow.take();
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(exercisesOn(pages[0]), (std::vector<int>{0, 1}));
    EXPECT_EQ(pages[0].blocks[1].pieces.front().place.left(), 20 + 75 + 10);
}

TEST(PageFlowTest, ColumnsBeginBeneathWhatStandsAcrossThePage)
{
    PageFlow flow(measures(2), 10, 30);
    SheetBlock title{.kind = SheetBlockKind::Title, .height = 40};
    title.pieces.push_back({{0, 0, 160, 40}, RulePiece{}});
    flow.placeAcross(std::move(title));
    flow.place(block(150, 0));
    flow.place(block(150, 1));
    const auto pages = flow.take();
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_EQ(pages[0].blocks[1].pieces.front().place.top(),
              pages[0].blocks[2].pieces.front().place.top());
    EXPECT_GE(pages[0].blocks[1].pieces.front().place.top(), 60.0);
}

TEST(PageFlowTest, ABlockTallerThanAPageIsDividedAndLosesNothing)
{
    PageFlow flow(measures(1), 10, 30);
    flow.place(block(50, 0));
    flow.place(block(500, 1));
    flow.place(block(50, 2));
    std::size_t pieces = 0;
    for (const SheetPage& page : flow.take()) {
        for (const SheetBlock& each : page.blocks) {
            for (const SheetPiece& piece : each.pieces) {
                EXPECT_GE(piece.place.top(), 20.0);
                EXPECT_LE(piece.place.bottom(), 250.0);
                pieces += std::holds_alternative<BoxPiece>(piece.shape) ? 1 : 0;
            }
        }
    }
    EXPECT_EQ(pieces, 60U);
}

TEST(PageFlowTest, ABlockIsDividedWhereNoPieceIsCut)
{
    SheetBlock two{.kind = SheetBlockKind::Exercise, .height = 40};
    two.pieces.push_back({{0, 0, 50, 25}, BoxPiece{}});
    two.pieces.push_back({{60, 0, 50, 10}, BoxPiece{}});
    two.pieces.push_back({{60, 10, 50, 10}, BoxPiece{}});
    two.pieces.push_back({{0, 25, 50, 15}, BoxPiece{}});
    const auto [first, rest] = dividedBlock(two, 32);
    EXPECT_EQ(first.pieces.size(), 3U);
    EXPECT_EQ(first.height, 25.0);
    ASSERT_EQ(rest.pieces.size(), 1U);
    EXPECT_EQ(rest.pieces.front().place.top(), 0.0);
    EXPECT_EQ(rest.height, 15.0);
    EXPECT_TRUE(dividedBlock(two, 20).first.pieces.empty());
}

} // namespace
} // namespace limber
