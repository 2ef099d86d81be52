// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_layout.h"
#include "app/print/week_sheet.h"
#include "core/plan/plan_edit.h"
#include "tests/app/print/sheet_ground.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

const QDate kMonday(2026, 3, 2);
const std::vector<Routine> kNoOwn;

KnownRoutines routines()
{
    return {&test::bundled(), &kNoOwn};
}

WeekSheet sheetOf(const Plan& plan)
{
    return weekSheet(plan, routines(), kMonday, Qt::Monday, {});
}

TEST(WeekSheetTest, EachDayHasWhatIsPlannedOnIt)
{
    const WeekSheet sheet = sheetOf({{test::entry(u"a desk-reset mon,wed from 03-02"_s)}, {}, {}});
    ASSERT_EQ(sheet.days.size(), 7U);
    ASSERT_EQ(sheet.days[0].items.size(), 1U);
    EXPECT_EQ(sheet.days[0].items.front().name, u"Desk Reset"_s);
    EXPECT_TRUE(sheet.days[0].items.front().remark.contains(u"min"_s));
    EXPECT_TRUE(sheet.days[1].items.empty());
    EXPECT_EQ(sheet.days[2].items.size(), 1U);
    EXPECT_TRUE(sheet.summary.contains(u"2"_s));
}

TEST(WeekSheetTest, MovedOccurrencesStandWhereTheyWereMovedTo)
{
    Plan plan{{test::entry(u"a desk-reset mon from 03-02"_s)}, {}, {}};
    plan = *withOccurrenceMoved(plan, {plan.entries.front().id, kMonday}, kMonday.addDays(3),
                                QTime(18, 30), Qt::Monday);
    const WeekSheet sheet = sheetOf(plan);
    EXPECT_TRUE(sheet.days[0].items.empty());
    ASSERT_EQ(sheet.days[3].items.size(), 1U);
    EXPECT_TRUE(sheet.days[3].items.front().remark.contains(u"moved from"_s));
}

TEST(WeekSheetTest, WhatIsSkippedOrPausedIsNotThere)
{
    Plan plan{{test::entry(u"a desk-reset mon,tue,wed from 03-02"_s)}, {}, {}};
    plan = *withOccurrenceSkipped(plan, {plan.entries.front().id, kMonday}, Qt::Monday);
    plan = *withPauseAdded(plan, {PauseId::create(), {kMonday.addDays(1), kMonday.addDays(1)}});
    const WeekSheet sheet = sheetOf(plan);
    EXPECT_TRUE(sheet.days[0].items.empty());
    EXPECT_TRUE(sheet.days[0].remark.isEmpty());
    EXPECT_TRUE(sheet.days[1].items.empty());
    EXPECT_EQ(sheet.days[1].remark, u"Paused"_s);
    EXPECT_EQ(sheet.days[2].items.size(), 1U);
}

TEST(WeekSheetTest, RoutinesOfAWeekComeOnceEach)
{
    const Plan plan{{test::entry(u"a desk-reset mon,wed from 03-02"_s),
                     test::entry(u"b core-builder tue from 03-02"_s)},
                    {},
                    {}};
    const auto found = routinesOfWeek(plan, routines(), kMonday, Qt::Monday);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].id.text(), u"desk-reset"_s);
    EXPECT_EQ(found[1].id.text(), u"core-builder"_s);
}

LaidOutDocument laidOut(const WeekSheet& week, PrintSize size)
{
    SheetDocument document;
    document.title = week.name;
    document.week = week;
    PrintChoices choices;
    choices.paper = PrintPaper::A4;
    choices.size = size;
    return layOut(document, choices);
}

TEST(WeekSheetTest, DaysStandSideBySideAndInLargePrintBelowEachOther)
{
    const WeekSheet sheet = sheetOf({{test::entry(u"a desk-reset mon,wed from 03-02"_s)}, {}, {}});
    const LaidOutDocument columns = laidOut(sheet, PrintSize::Normal);
    ASSERT_EQ(columns.pages.size(), 1U);
    EXPECT_GT(columns.pages.front().size.width(), columns.pages.front().size.height());
    EXPECT_LT(laidOut(sheet, PrintSize::Large).pages.front().size.width(), 600.0);
}

TEST(WeekSheetTest, ADayWithMoreThanAColumnHoldsGoesOnOnTheNextPage)
{
    WeekSheet sheet = sheetOf({});
    for (int i = 0; i < 40; ++i)
        sheet.days[2].items.push_back({u"07:30"_s, u"Desk Reset"_s, u"5 min"_s});
    for (const PrintSize size : {PrintSize::Normal, PrintSize::Large}) {
        const LaidOutDocument document = laidOut(sheet, size);
        EXPECT_GT(document.pages.size(), 1U);
        int boxes = 0;
        for (const SheetPage& page : document.pages) {
            double footer = page.size.height();
            for (const SheetBlock& block : page.blocks) {
                if (block.kind == SheetBlockKind::Footer)
                    footer = block.pieces.front().place.top();
            }
            for (const SheetBlock& block : page.blocks) {
                for (const SheetPiece& piece : block.pieces) {
                    boxes += std::holds_alternative<BoxPiece>(piece.shape) ? 1 : 0;
                    EXPECT_TRUE(block.kind == SheetBlockKind::Footer ||
                                piece.place.bottom() <= footer);
                }
            }
        }
        EXPECT_EQ(boxes, 40);
    }
}

} // namespace
} // namespace limber
