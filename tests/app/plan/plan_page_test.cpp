// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/day_field.h"
#include "app/plan/plan_block.h"
#include "app/plan/plan_page.h"
#include "app/plan/programme_card.h"
#include "app/plan/time_field.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/wording/pseudo_translator.h"
#include "core/plan/plan_edit.h"
#include "tests/app/plan/plan_page_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

using test::content;
using test::kMonday;
using test::kToday;

class PlanPageTest : public test::PlanPageFixture {
protected:
    ProgrammeCard* card(std::size_t index)
    {
        return page.findChildren<ProgrammeCard*>().value(static_cast<qsizetype>(index));
    }
};

TEST_F(PlanPageTest, AnEmptyPlanOffersAProgrammeFirst)
{
    press(u"chooseFirstProgrammeButton"_s);
    EXPECT_TRUE(child<QWidget>(u"programmesView"_s)->isVisible());
    press(u"backToWeekButton"_s);
    press(u"planFirstRoutineButton"_s);
    EXPECT_TRUE(child<QWidget>(u"addPanel"_s)->isVisible());
}

TEST_F(PlanPageTest, AddsARoutineOnTheChosenDays)
{
    const RoutineId routine = content().routines.at(2).id;
    page.planRoutine(routine);
    EXPECT_EQ(child<QComboBox>(u"planRoutineChoice"_s)->currentData().toString(), routine.text());
    press(u"weekday-monday"_s);
    press(u"weekday-friday"_s);
    child<QWidget>(u"addPanel"_s)->findChild<TimeField*>(u"ruleTime"_s)->setTime(QTime(18, 15));
    press(u"saveEntryButton"_s);

    const Plan plan = stored();
    ASSERT_EQ(plan.entries.size(), 1U);
    const PlanEntry& entry = plan.entries.front();
    EXPECT_EQ(entry.routine, routine);
    EXPECT_EQ(entry.recurrence.weekdays, (Weekdays{Qt::Monday, Qt::Friday}));
    EXPECT_EQ(entry.recurrence.from, kToday);
    EXPECT_EQ(entry.recurrence.until, std::nullopt);
    EXPECT_EQ(entry.time, QTime(18, 15));
    EXPECT_EQ(changed.size(), 1);
    ASSERT_EQ(blocks().size(), 1);
    EXPECT_TRUE(blocks().front()->hasFocus());
}

TEST_F(PlanPageTest, SaysInPlaceThatADayIsMissing)
{
    page.planRoutine(content().routines.front().id);
    press(u"saveEntryButton"_s);
    auto* fault = child<QWidget>(u"addPanel"_s)->findChild<Notice*>(u"ruleFault"_s);
    EXPECT_TRUE(fault->isVisible());
    EXPECT_TRUE(stored().entries.empty());
    press(u"weekday-tuesday"_s);
    EXPECT_FALSE(fault->isVisible());
    press(u"saveEntryButton"_s);
    EXPECT_EQ(stored().entries.size(), 1U);
}

TEST_F(PlanPageTest, RefusesALastDayBeforeTheFirst)
{
    page.planRoutine(content().routines.front().id);
    auto* panel = child<QWidget>(u"addPanel"_s);
    pressIn(panel, u"weekday-tuesday"_s);
    panel->findChild<QCheckBox*>(u"ruleHasUntil"_s)->setChecked(true);
    panel->findChild<DayField*>(u"ruleUntil"_s)->setDate(kToday.addDays(-1));
    press(u"saveEntryButton"_s);
    EXPECT_TRUE(panel->findChild<Notice*>(u"ruleFault"_s)->isVisible());
    EXPECT_TRUE(stored().entries.empty());
    // From Wednesday to Monday there is no Tuesday.
    panel->findChild<DayField*>(u"ruleUntil"_s)->setDate(kToday.addDays(5));
    press(u"saveEntryButton"_s);
    EXPECT_TRUE(stored().entries.empty());
    panel->findChild<DayField*>(u"ruleUntil"_s)->setDate(kToday.addDays(6));
    press(u"saveEntryButton"_s);
    EXPECT_EQ(stored().entries.size(), 1U);
}

TEST_F(PlanPageTest, ControlAndArrowMoveByADayAndUndoPutsItBack)
{
    planEntry();
    PlanBlock* block = blockOn(kMonday.addDays(3));
    ASSERT_NE(block, nullptr);
    block->setFocus();
    QTest::keyClick(block, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(child(u"onlyThisButton"_s), Qt::Key_Return);
    ASSERT_EQ(stored().overrides.size(), 1U);
    EXPECT_EQ(stored().overrides.front().toDate, kMonday.addDays(4));
    PlanBlock* moved = blockOn(kMonday.addDays(3));
    ASSERT_NE(moved, nullptr);
    EXPECT_TRUE(moved->hasFocus());
    takeBack();
    EXPECT_TRUE(stored().overrides.empty());
}

TEST_F(PlanPageTest, NothingIsMovedIntoADayThatIsOver)
{
    planEntry();
    PlanBlock* block = blockOn(kMonday.addDays(3));
    block->setFocus();
    QTest::keyClick(block, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(child(u"onlyThisButton"_s), Qt::Key_Return);
    ASSERT_EQ(stored().overrides.size(), 1U);
    QTest::keyClick(blockOn(kMonday.addDays(3)), Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(stored().overrides.front().toDate, kToday);
    EXPECT_TRUE(child<Notice>(u"planFailure"_s)->isVisible());
}

TEST_F(PlanPageTest, MovesToAnotherDayAndTimeByThePanel)
{
    planEntry();
    open(kMonday);
    press(u"moveButton"_s);
    child<DayField>(u"moveDay"_s)->setDate(kToday.addDays(-1));
    press(u"saveMoveButton"_s);
    EXPECT_TRUE(child<Notice>(u"moveFault"_s)->isVisible());
    EXPECT_TRUE(stored().overrides.empty());
    child<DayField>(u"moveDay"_s)->setDate(kToday.addDays(7));
    child<TimeField>(u"moveTime"_s)->setTime(QTime(20, 0));
    press(u"saveMoveButton"_s);
    ASSERT_EQ(stored().overrides.size(), 1U);
    EXPECT_EQ(stored().overrides.front().toDate, kToday.addDays(7));
    EXPECT_EQ(stored().overrides.front().toTime, QTime(20, 0));
    EXPECT_NE(blockOn(kMonday), nullptr) << "The page follows to the week of the new day.";
    press(u"resetButton"_s);
    EXPECT_TRUE(stored().overrides.empty());
}

TEST_F(PlanPageTest, DeleteSkipsAndThePanelUndoesTheSkip)
{
    planEntry();
    PlanBlock* block = blockOn(kMonday.addDays(3));
    block->setFocus();
    QTest::keyClick(block, Qt::Key_Delete);
    ASSERT_EQ(stored().overrides.size(), 1U);
    EXPECT_EQ(stored().overrides.front().change, OccurrenceOverride::Change::Skipped);
    QTest::keyClick(blockOn(kMonday.addDays(3)), Qt::Key_Return);
    press(u"resetButton"_s);
    EXPECT_TRUE(stored().overrides.empty());
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(PlanPageTest, EditingTheRuleLeavesThePastAlone)
{
    const PlanEntry before = planEntry();
    open(kMonday.addDays(3));
    press(u"editRuleButton"_s);
    auto* panel = child<QWidget>(u"occurrencePanel"_s);
    pressIn(panel, u"weekday-thursday"_s);
    pressIn(panel, u"weekday-saturday"_s);
    pressIn(panel, u"saveRuleButton"_s);

    const Plan plan = stored();
    ASSERT_EQ(plan.entries.size(), 2U);
    const auto datesIn = [](const Plan& from, QDate first, QDate last) {
        std::vector<QDate> dates;
        for (const Occurrence& each : occurrences(from, first, last, Qt::Monday))
            dates.push_back(each.date);
        return dates;
    };
    const Plan old{{before}, {}, {}};
    EXPECT_EQ(datesIn(plan, kMonday.addDays(-28), kToday.addDays(-1)),
              datesIn(old, kMonday.addDays(-28), kToday.addDays(-1)));
    EXPECT_EQ(datesIn(plan, kToday, kToday.addDays(7)),
              (std::vector{kMonday.addDays(5), kMonday.addDays(7)}));
    takeBack();
    EXPECT_EQ(stored().entries, std::vector{before});
}

TEST_F(PlanPageTest, EndingAnEntryKeepsItsPast)
{
    planEntry();
    open(kMonday.addDays(3));
    press(u"endEntryButton"_s);
    ASSERT_EQ(stored().entries.size(), 1U);
    EXPECT_EQ(stored().entries.front().recurrence.until, kToday.addDays(-1));
    EXPECT_EQ(blocks().size(), 1);
    EXPECT_FALSE(child<QWidget>(u"occurrencePanel"_s)->isVisible());
}

TEST_F(PlanPageTest, EscapeClosesThePanelFromAnywhereOnThePage)
{
    planEntry();
    open(kMonday);
    auto* panel = child<QWidget>(u"occurrencePanel"_s);
    ASSERT_TRUE(panel->isVisible());
    PlanBlock* block = blockOn(kMonday);
    ASSERT_NE(block, nullptr);
    block->setFocus();
    QTest::keyClick(block, Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(PlanPageTest, APanelIsClosedWhenThePageIsLeft)
{
    planEntry();
    open(kMonday);
    page.hide();
    page.show();
    EXPECT_FALSE(child<QWidget>(u"occurrencePanel"_s)->isVisible());
}

TEST_F(PlanPageTest, StartAsksForPracticeFromTheOccurrence)
{
    const PlanEntry entry = planEntry();
    std::vector<PracticeRequest> requests;
    QObject::connect(&page, &PlanPage::practiceRequested, &page,
                     [&](const PracticeRequest& request) { requests.push_back(request); });
    open(kMonday);
    press(u"startOccurrenceButton"_s);
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests.front().routine.id, entry.routine);
    EXPECT_EQ(requests.front().startedFrom, (StartedFrom{entry.id.text(), kMonday}));
    open(kMonday.addDays(3));
    EXPECT_FALSE(child(u"startOccurrenceButton"_s)->isVisible());
}

TEST_F(PlanPageTest, ArrowKeysWalkBetweenDaysAndPageKeysBetweenWeeks)
{
    planEntry();
    PlanBlock* monday = blockOn(kMonday);
    monday->setFocus();
    QTest::keyClick(monday, Qt::Key_Right);
    EXPECT_TRUE(blockOn(kMonday.addDays(3))->hasFocus());
    QTest::keyClick(blockOn(kMonday.addDays(3)), Qt::Key_Left);
    EXPECT_TRUE(blockOn(kMonday)->hasFocus());
    QTest::keyClick(blockOn(kMonday), Qt::Key_PageDown);
    EXPECT_NE(blockOn(kMonday.addDays(7)), nullptr);
    EXPECT_TRUE(child(u"thisWeekButton"_s)->isVisible());
    press(u"thisWeekButton"_s);
    EXPECT_NE(blockOn(kMonday), nullptr);
    EXPECT_FALSE(child(u"thisWeekButton"_s)->isVisible());
}

TEST_F(PlanPageTest, AdoptsEachProgrammeAsItsContentSays)
{
    for (std::size_t i = 0; i < content().programmes.size(); ++i) {
        const Programme& programme = content().programmes[i];
        SCOPED_TRACE(qPrintable(programme.name));
        page.showProgrammes();
        ASSERT_NE(card(i), nullptr);
        pressIn(card(i), u"chooseProgrammeButton"_s);
        pressIn(card(i), u"startNextWeekChip"_s);
        pressIn(card(i), u"adoptButton"_s);

        const QDate from = kMonday.addDays(7);
        auto expected = adopt(programme, from, programme.times, content().catalogue).value();
        std::vector<PlanEntry> entries = stored().entries;
        EXPECT_EQ(entries.size(), expected.entries.size());
        for (const PlanEntry& each : expected.entries) {
            const auto same = std::ranges::find_if(entries, [&](const PlanEntry& entry) {
                return entry.routine == each.routine && entry.time == each.time &&
                       entry.recurrence == each.recurrence;
            });
            EXPECT_NE(same, entries.end()) << qPrintable(each.routine.text());
        }
        EXPECT_EQ(data->routines.all().value().size(), expected.routines.size());
        takeBack();
        EXPECT_TRUE(stored().entries.empty());
        EXPECT_TRUE(data->routines.all().value().empty());
    }
}

TEST_F(PlanPageTest, AsksBeforeAProgrammeReplacesThePlan)
{
    const PlanEntry before = planEntry();
    page.showProgrammes();
    pressIn(card(0), u"chooseProgrammeButton"_s);
    pressIn(card(0), u"adoptButton"_s);
    EXPECT_EQ(stored().entries.size(), 1U);
    pressIn(card(0), u"adoptReplaceButton"_s);
    const Plan plan = stored();
    EXPECT_GT(plan.entries.size(), 1U);
    const auto old = std::ranges::find(plan.entries, before.id, &PlanEntry::id);
    ASSERT_NE(old, plan.entries.end());
    EXPECT_EQ(old->recurrence.until, kToday.addDays(-1));
    takeBack();
    EXPECT_EQ(stored().entries, std::vector{before});
}

TEST_F(PlanPageTest, AProgrammeCanBeAddedToThePlan)
{
    const PlanEntry before = planEntry();
    page.showProgrammes();
    pressIn(card(1), u"chooseProgrammeButton"_s);
    pressIn(card(1), u"adoptButton"_s);
    pressIn(card(1), u"adoptAddButton"_s);
    const Plan plan = stored();
    EXPECT_GT(plan.entries.size(), 1U);
    EXPECT_EQ(std::ranges::count(plan.entries, before), 1);
}

TEST_F(PlanPageTest, PausesAlsoInHindsightAndRemovesThem)
{
    planEntry();
    press(u"pauseButton"_s);
    child<DayField>(u"pauseFrom"_s)->setDate(kMonday);
    child<DayField>(u"pauseUntil"_s)->setDate(kMonday.addDays(-1));
    press(u"savePauseButton"_s);
    EXPECT_TRUE(child<Notice>(u"pauseFault"_s)->isVisible());
    EXPECT_TRUE(stored().pauses.empty());
    child<DayField>(u"pauseUntil"_s)->setDate(kMonday.addDays(1));
    press(u"savePauseButton"_s);
    ASSERT_EQ(stored().pauses.size(), 1U);
    EXPECT_EQ(stored().pauses.front().days, (DateRange{kMonday, kMonday.addDays(1)}));
    press(u"removePauseButton"_s);
    EXPECT_TRUE(stored().pauses.empty());
    takeBack();
    EXPECT_EQ(stored().pauses.size(), 1U);
}

TEST_F(PlanPageTest, APauseThatRunsIsEndedTodayAndItsPastStaysPaused)
{
    planEntry();
    press(u"pauseButton"_s);
    child<DayField>(u"pauseFrom"_s)->setDate(kMonday);
    child<DayField>(u"pauseUntil"_s)->setDate(kMonday.addDays(13));
    press(u"savePauseButton"_s);
    ASSERT_EQ(stored().pauses.size(), 1U);
    EXPECT_EQ(page.findChild<QWidget*>(u"removePauseButton"_s), nullptr);
    press(u"endPauseButton"_s);
    ASSERT_EQ(stored().pauses.size(), 1U);
    EXPECT_EQ(stored().pauses.front().days, (DateRange{kMonday, kToday.addDays(-1)}));
    takeBack();
    EXPECT_EQ(stored().pauses.front().days, (DateRange{kMonday, kMonday.addDays(13)}));
}

TEST_F(PlanPageTest, APauseThatBeganTodayIsGoneOnceItIsEnded)
{
    planEntry();
    press(u"pauseButton"_s);
    press(u"savePauseButton"_s);
    ASSERT_EQ(stored().pauses.size(), 1U);
    press(u"endPauseButton"_s);
    EXPECT_TRUE(stored().pauses.empty());
}

TEST_F(PlanPageTest, WhatAnotherPageChangedSinceIsNotUndone)
{
    planEntry();
    open(kMonday.addDays(3));
    press(u"skipButton"_s);
    Plan other = stored();
    other.pauses.push_back({PauseId::create(), {kToday, kToday}});
    ASSERT_TRUE(data->plan.save(other));
    takeBack();
    EXPECT_EQ(stored(), other);
    EXPECT_TRUE(child<Notice>(u"planFailure"_s)->isVisible());
}

TEST_F(PlanPageTest, SpeaksAnotherLanguageAtOnce)
{
    planEntry();
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(child(u"addEntryButton"_s)->text(), pseudoText(u"Add to the plan"_s));
    EXPECT_TRUE(blockOn(kMonday)->accessibleName().contains(pseudoText(u"Missed"_s)));
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(child(u"addEntryButton"_s)->text(), u"Add to the plan"_s);
}

} // namespace
} // namespace limber
