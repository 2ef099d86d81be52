// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/plan_state.h"
#include "core/plan/plan_edit.h"
#include "core/progress/day_ledger.h"
#include "tests/support/random_history.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace limber {
namespace {

const BundledContent& content()
{
    static const BundledContent loaded = loadBundledContent();
    return loaded;
}

const QDate kMonday(2026, 3, 2);
const QDate kWednesday(2026, 3, 4);

class PlanStateTest : public testing::Test {
protected:
    PlanStateTest()
    {
        history.plan.entries.push_back({.id = PlanEntryId::fromText(u"daily"_s).value(),
                                        .routine = content().routines.front().id,
                                        .recurrence = {.weekdays = Weekdays::all(),
                                                       .everyWeeks = 1,
                                                       .from = kMonday,
                                                       .until = {},
                                                       .times = {}},
                                        .time = QTime(7, 30)});
    }

    [[nodiscard]] OccurrenceKey keyOn(QDate day) const
    {
        return {history.plan.entries.front().id, day};
    }

    [[nodiscard]] PlanState build(QDate week = kMonday, Qt::DayOfWeek first = Qt::Monday) const
    {
        return buildPlanState(history, own, content(), planRange(PlanView::Week, week, first),
                              kWednesday, first, {});
    }

    void practise(QDate day)
    {
        history.sessions.push_back(
            {.id = SessionId::create(),
             .routine = history.plan.entries.front().routine,
             .routineName = u"As it was"_s,
             .start = {Instant{std::chrono::sys_days{1970y / 1 / 1}} +
                           std::chrono::days{QDate(1970, 1, 1).daysTo(day)} + 8h,
                       0min},
             .day = day,
             .startedFrom = StartedFrom{u"daily"_s, day},
             .plannedActive = 600s,
             .active = 600s,
             .session = 700s,
             .outcome = SessionOutcome::Completed,
             .painBefore = {},
             .painWorst = {},
             .painAfter = {},
             .effort = {},
             .note = {}});
    }

    PracticeHistory history;
    std::vector<Routine> own;
};

TEST_F(PlanStateTest, WithoutEntriesThereIsNothing)
{
    history.plan.entries.clear();
    const PlanState state = build();
    EXPECT_FALSE(state.hasEntries);
    EXPECT_EQ(state.planned, 0);
    EXPECT_EQ(state.days.front().date, kMonday);
    EXPECT_TRUE(state.days.at(2).isToday);
    EXPECT_FALSE(state.days.at(1).isToday);
}

TEST_F(PlanStateTest, EachDayHoldsItsOccurrencesWithWhereTheyStand)
{
    practise(kMonday);
    const PlanState state = build();
    const auto statusOn = [&](std::size_t day) {
        return state.days.at(day).items.at(0).matched.status;
    };
    EXPECT_EQ(statusOn(0), OccurrenceStatus::Done);
    EXPECT_EQ(statusOn(1), OccurrenceStatus::Missed);
    EXPECT_EQ(statusOn(2), OccurrenceStatus::Due);
    EXPECT_EQ(statusOn(3), OccurrenceStatus::Upcoming);
    EXPECT_EQ(state.planned, 7);
    EXPECT_EQ(state.done, 1);
    EXPECT_EQ(state.plannedLength, 7 * state.days.at(0).items.at(0).length);
    EXPECT_EQ(state.days.at(0).items.at(0).length,
              estimatedDuration(content().routines.front(), content().catalogue));
}

TEST_F(PlanStateTest, OnlyWhatIsNotDoneAndHasItsDayReachedCanStart)
{
    practise(kMonday);
    const PlanState state = build();
    EXPECT_FALSE(state.days.at(0).items.at(0).canStart);
    EXPECT_FALSE(state.days.at(0).items.at(0).canChange);
    EXPECT_TRUE(state.days.at(1).items.at(0).canStart);
    EXPECT_TRUE(state.days.at(2).items.at(0).canStart);
    EXPECT_FALSE(state.days.at(3).items.at(0).canStart);
    EXPECT_TRUE(state.days.at(3).items.at(0).canChange);
}

TEST_F(PlanStateTest, SkippedAndPausedOnesAreNotCountedAsPlanned)
{
    history.plan = withOccurrenceSkipped(history.plan, keyOn(kWednesday), Qt::Monday).value();
    history.plan.pauses.push_back({PauseId::create(), {kMonday.addDays(4), kMonday.addDays(5)}});
    const PlanState state = build();
    EXPECT_EQ(state.planned, 4);
    EXPECT_EQ(state.days.at(2).items.at(0).matched.status, OccurrenceStatus::Skipped);
    EXPECT_FALSE(state.days.at(2).items.at(0).canChange);
    EXPECT_TRUE(state.days.at(4).isPaused);
    EXPECT_FALSE(state.days.at(6).isPaused);
    EXPECT_EQ(state.days.at(5).items.at(0).matched.status, OccurrenceStatus::Paused);
}

TEST_F(PlanStateTest, AMovedOneStandsOnItsNewDayInOrderOfTime)
{
    history.plan = withOccurrenceMoved(history.plan, keyOn(kWednesday), kWednesday.addDays(1),
                                       QTime(6, 0), Qt::Monday)
                       .value();
    const PlanState state = build();
    EXPECT_TRUE(state.days.at(2).items.empty());
    ASSERT_EQ(state.days.at(3).items.size(), 2U);
    EXPECT_TRUE(state.days.at(3).items.at(0).isMoved);
    EXPECT_EQ(state.days.at(3).items.at(0).key(), keyOn(kWednesday));
    EXPECT_FALSE(state.days.at(3).items.at(1).isMoved);
}

TEST_F(PlanStateTest, AnotherTimeOfDayIsAMoveToo)
{
    history.plan =
        withOccurrenceMoved(history.plan, keyOn(kWednesday), kWednesday, QTime(20, 0), Qt::Monday)
            .value();
    EXPECT_TRUE(build().days.at(2).items.at(0).isMoved);
}

TEST_F(PlanStateTest, ADeletedRoutineKeepsTheNameItHad)
{
    history.plan.entries.front().routine = RoutineId::fromText(u"gone"_s).value();
    practise(kMonday);
    const PlanItem item = build().days.at(0).items.at(0);
    EXPECT_FALSE(item.routine);
    EXPECT_EQ(item.formerName, u"As it was"_s);
    EXPECT_FALSE(build().days.at(1).items.at(0).canStart);
}

TEST_F(PlanStateTest, TheWeekMayBeginOnSunday)
{
    const PlanState state = build(kMonday.addDays(-1), Qt::Sunday);
    EXPECT_TRUE(state.days.at(0).items.empty());
    EXPECT_EQ(state.days.at(1).items.size(), 1U);
    EXPECT_TRUE(state.isCurrent());
}

TEST_F(PlanStateTest, ARuleThatHasEndedIsNoLongerOpen)
{
    EXPECT_TRUE(build().days.at(0).items.at(0).isRuleOpen);
    history.plan.entries.front().recurrence.until = kMonday;
    EXPECT_FALSE(build().days.at(0).items.at(0).isRuleOpen);
}

TEST_F(PlanStateTest, FindsAnItemByItsKey)
{
    const PlanState state = build();
    const PlanItem* item = state.find(keyOn(kWednesday));
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(item->matched.occurrence.date, kWednesday);
    EXPECT_EQ(state.find(keyOn(kWednesday.addDays(30))), nullptr);
}

TEST_F(PlanStateTest, RangesHoldTheDayThatIsAskedFor)
{
    struct Case {
        PlanView view;
        QDate day;
        QDate from;
        QDate until;
        QDate next;
    };
    const std::vector<Case> cases{
        {PlanView::Week, kWednesday, kMonday, kMonday.addDays(6), QDate(2026, 3, 11)},
        {PlanView::Month, QDate(2026, 3, 31), QDate(2026, 2, 23), QDate(2026, 4, 5),
         QDate(2026, 4, 30)},
        {PlanView::Month, QDate(2026, 2, 28), QDate(2026, 1, 26), QDate(2026, 3, 8),
         QDate(2026, 3, 28)},
        {PlanView::Agenda, kWednesday, kWednesday, QDate(2026, 3, 31), QDate(2026, 4, 1)},
        {PlanView::Day, kWednesday, kWednesday, kWednesday, QDate(2026, 3, 5)},
    };
    for (const Case& each : cases) {
        const PlanRange range = planRange(each.view, each.day, Qt::Monday);
        EXPECT_EQ(range.from, each.from);
        EXPECT_EQ(range.until(), each.until);
        EXPECT_EQ(turned(range, 1), each.next);
    }
}

TEST_F(PlanStateTest, AMonthCountsItsOwnDaysAlone)
{
    const PlanState state =
        buildPlanState(history, own, content(), planRange(PlanView::Month, kWednesday, Qt::Monday),
                       kWednesday, Qt::Monday, {});
    ASSERT_EQ(state.days.size(), 42U);
    EXPECT_EQ(state.planned, 30) << "From the second to the thirty-first.";
    EXPECT_FALSE(state.days.front().isInView);
    EXPECT_TRUE(state.day(QDate(2026, 3, 31))->isInView);
    EXPECT_EQ(state.day(QDate(2026, 5, 1)), nullptr);
    EXPECT_EQ(state.day(QDate(2026, 2, 1)), nullptr);
}

TEST_F(PlanStateTest, SharesOfCategoriesAddUpToAll)
{
    for (const Routine& routine : content().routines) {
        const auto shares = categoryShares(routine, content().catalogue, {});
        ASSERT_FALSE(shares.empty());
        double sum = 0.0;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            sum += shares[i].share;
            if (i > 0) {
                EXPECT_GE(shares[i - 1].share, shares[i].share);
            }
        }
        EXPECT_NEAR(sum, 1.0, 1e-9);
    }
    EXPECT_TRUE(categoryShares({.id = RoutineId::create()}, content().catalogue, {}).empty());
}

TEST_F(PlanStateTest, OnlyWhatComesAgainIsRecurring)
{
    EXPECT_TRUE(build().days.front().items.front().isRecurring);
    Recurrence& rule = history.plan.entries.front().recurrence;
    rule.until = kMonday;
    EXPECT_FALSE(build().days.front().items.front().isRecurring);
    rule.until.reset();
    rule.times = 1;
    EXPECT_FALSE(build().days.front().items.front().isRecurring);
    rule.times = 2;
    EXPECT_TRUE(build().days.front().items.front().isRecurring);
    rule = {.weekdays = {Qt::Monday}, .everyWeeks = 5, .from = kMonday, .until = {}, .times = {}};
    EXPECT_TRUE(build().days.front().items.front().isRecurring);
    rule.until = kMonday.addDays(34);
    EXPECT_FALSE(build().days.front().items.front().isRecurring);
}

TEST_F(PlanStateTest, ADayHasItsSessionsInOrder)
{
    practise(kMonday);
    practise(kMonday);
    std::swap(history.sessions[0].start.instant, history.sessions[1].start.instant);
    history.sessions[0].start.instant += 1h;
    const PlanState state = build();
    ASSERT_EQ(state.days.front().sessions.size(), 2U);
    EXPECT_EQ(state.days.front().sessions.back().id, history.sessions[0].id);
    EXPECT_TRUE(state.days.front().isKept);
}

TEST_F(PlanStateTest, KeptDaysAreThoseOfTheLedger)
{
    test::Chance chance(11);
    for (int round = 0; round < 300; ++round) {
        const test::Scenario scenario = test::randomScenario(chance);
        const DayLedger ledger(scenario.history, scenario.today, scenario.options);
        for (int month = 0; month < 4; ++month) {
            const PlanState state =
                buildPlanState(scenario.history, own, content(),
                               planRange(PlanView::Month, test::kRandomBegin.addMonths(month),
                                         scenario.options.firstDayOfWeek),
                               scenario.today, scenario.options.firstDayOfWeek, {});
            for (const PlanDay& day : state.days) {
                const LedgerDay* expected = ledger.day(day.date);
                if (!expected || day.date > scenario.today)
                    continue;
                ASSERT_EQ(day.isKept, expected->kept)
                    << round << ' ' << qPrintable(day.date.toString(Qt::ISODate));
            }
        }
    }
}

} // namespace
} // namespace limber
