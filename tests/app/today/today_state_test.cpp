// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/now_card.h"
#include "app/today/today_state.h"
#include "app/week/week_card.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

// 2026-03-02 is a Monday.

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using test::day;
using test::readScenario;

Routine routineNamed(const QString& id)
{
    return {test::id<RoutineId>(id), Origin::Own, id.toUpper(), {}, {}, {}, {}};
}

class TodayStateTest : public testing::Test {
protected:
    [[nodiscard]] TodayState stateOf(const QString& script, QTime time = QTime(12, 0)) const
    {
        const test::Scenario scenario = readScenario(script);
        return buildTodayState(scenario.history, m_own, m_content, scenario.today,
                               QDateTime(scenario.today, time, Qt::UTC), m_settings);
    }

    std::vector<Routine> m_own{routineNamed(u"core"_s), routineNamed(u"desk"_s)};
    BundledContent m_content;
    Settings m_settings{.weekStartsOn = Qt::Monday};
};

TEST_F(TodayStateTest, ANewProgramOffersAProgrammeFirst)
{
    const TodayState state = stateOf(u"today 03-04"_s);
    EXPECT_EQ(state.stage, TodayStage::BrandNew);
    const NowOffer offer = nowOfferFor(state);
    EXPECT_EQ(offer.primary, NowAction::ChooseProgramme);
    EXPECT_EQ(offer.others, (std::vector{NowAction::PickRoutine, NowAction::BrowseExercises}));
}

TEST_F(TodayStateTest, TheEarliestOpenOccurrenceComesFirst)
{
    const TodayState state = stateOf(u"today 03-04; entry b desk daily from 03-04 at 12:00;"
                                     "entry a core daily from 03-04 at 07:30"_s);
    EXPECT_EQ(state.stage, TodayStage::Due);
    ASSERT_TRUE(state.next);
    EXPECT_EQ(state.next->routine->name, u"CORE"_s);
    ASSERT_EQ(state.others.size(), 1u);
    EXPECT_EQ(state.others[0].routine->name, u"DESK"_s);
    EXPECT_EQ(state.others[0].status, OccurrenceStatus::Due);
    EXPECT_FALSE(state.upcoming) << "something is left today";
    EXPECT_EQ(nowOfferFor(state).primary, NowAction::Start);
}

TEST_F(TodayStateTest, ItIsUpFromHalfAnHourBeforeItsTimeOn)
{
    const QString script = u"today 03-04; entry a core daily from 03-04 at 18:00"_s;
    const TodayState early = stateOf(script, QTime(17, 29));
    EXPECT_TRUE(early.isNextAhead);
    EXPECT_TRUE(nowOfferFor(early).eyebrow.startsWith("Today at"_L1));
    EXPECT_EQ(nowOfferFor(early).primary, NowAction::Start) << "it may be taken early";
    const TodayState soon = stateOf(script, QTime(17, 30));
    EXPECT_FALSE(soon.isNextAhead);
    EXPECT_EQ(nowOfferFor(soon).eyebrow, u"Up now"_s);
    EXPECT_FALSE(stateOf(script, QTime(21, 0)).isNextAhead);
}

TEST_F(TodayStateTest, AGoalOfFewerDaysThanTheSettingsAskForComesFromThePlan)
{
    const WeekState sparse = stateOf(u"today 03-04; entry a core mon,fri from 03-02"_s).week;
    EXPECT_EQ(sparse.goal, 2);
    EXPECT_TRUE(sparse.isGoalOfPlan);
    EXPECT_FALSE(stateOf(u"today 03-04; entry a core daily from 03-02"_s).week.isGoalOfPlan);
}

TEST_F(TodayStateTest, AStartedOccurrenceKeepsItsRuleDateAfterAMove)
{
    const TodayState state =
        stateOf(u"today 03-05; entry a core wed from 03-04; move a 03-04 03-05"_s);
    ASSERT_TRUE(state.next);
    const PracticeRequest request = practiceRequestFor(*state.next);
    EXPECT_EQ(request.routine.name, u"CORE"_s);
    EXPECT_EQ(request.startedFrom, (StartedFrom{u"a"_s, day(u"03-04"_s)}));
}

TEST_F(TodayStateTest, WhatIsDoneMakesRoomForTheNextOne)
{
    const TodayState state = stateOf(u"today 03-04; entry a core daily from 03-04 at 07:30;"
                                     "entry b desk daily from 03-04 at 12:00; did 03-04 core"_s);
    EXPECT_EQ(state.stage, TodayStage::Due);
    EXPECT_EQ(state.next->routine->name, u"DESK"_s);
    ASSERT_EQ(state.others.size(), 1u);
    EXPECT_EQ(state.others[0].status, OccurrenceStatus::Done);
}

TEST_F(TodayStateTest, WhenAllIsDoneTheNextDayIsNamed)
{
    const TodayState state =
        stateOf(u"today 03-04; entry a core mon,wed from 03-02; did 03-04 core"_s);
    EXPECT_EQ(state.stage, TodayStage::AllDone);
    EXPECT_FALSE(state.next);
    ASSERT_TRUE(state.upcoming);
    EXPECT_EQ(state.upcoming->occurrence.date, day(u"03-09"_s));
    EXPECT_EQ(state.activeToday, std::chrono::minutes{10});
    EXPECT_FALSE(nowOfferFor(state).primary);
}

TEST_F(TodayStateTest, ASkippedDayIsNotADoneOne)
{
    const TodayState state = stateOf(u"today 03-04; entry a core daily from 03-02; skip a 03-04"_s);
    EXPECT_EQ(state.stage, TodayStage::AllSkipped);
    ASSERT_EQ(state.others.size(), 1u);
    EXPECT_EQ(state.others[0].status, OccurrenceStatus::Skipped);
}

TEST_F(TodayStateTest, APauseNamesItsLastDay)
{
    const TodayState state =
        stateOf(u"today 03-04; entry a core daily from 03-02; pause 03-03 03-08"_s);
    EXPECT_EQ(state.stage, TodayStage::Paused);
    EXPECT_EQ(state.pausedUntil, day(u"03-08"_s));
    ASSERT_TRUE(state.upcoming);
    EXPECT_EQ(state.upcoming->occurrence.date, day(u"03-09"_s));
    EXPECT_TRUE(state.missed.empty());
}

TEST_F(TodayStateTest, ADayOfRestNamesTheNextDay)
{
    const TodayState state = stateOf(u"today 03-04; entry a core mon,fri from 03-02"_s);
    EXPECT_EQ(state.stage, TodayStage::NothingPlanned);
    ASSERT_TRUE(state.upcoming);
    EXPECT_EQ(state.upcoming->occurrence.date, day(u"03-06"_s));
}

TEST_F(TodayStateTest, WithoutAPlanTheLastRoutineIsOffered)
{
    const TodayState state = stateOf(u"today 03-04; did 03-02 core; did 03-03 desk"_s);
    EXPECT_EQ(state.stage, TodayStage::NoPlan);
    ASSERT_TRUE(state.lastRoutine);
    EXPECT_EQ(state.lastRoutine->name, u"DESK"_s);
    EXPECT_EQ(nowOfferFor(state).primary, NowAction::StartLast);
}

TEST_F(TodayStateTest, WithoutAPlanARoutineThatIsGoneIsPassedOver)
{
    const TodayState state = stateOf(u"today 03-04; did 03-02 core; did 03-03 gone"_s);
    ASSERT_TRUE(state.lastRoutine);
    EXPECT_EQ(state.lastRoutine->name, u"CORE"_s);
    EXPECT_FALSE(stateOf(u"today 03-04; did 03-03 gone"_s).lastRoutine);
}

TEST_F(TodayStateTest, YesterdaysMissedRoutineIsOfferedForToday)
{
    const TodayState state = stateOf(u"today 03-04; entry a core mon,tue from 03-02"_s);
    ASSERT_EQ(state.missed.size(), 1u);
    EXPECT_EQ(state.missed[0].occurrence.key.ruleDate, day(u"03-03"_s));
}

TEST_F(TodayStateTest, AMissedRoutineThatIsPlannedTodayAnywayIsNotOfferedTwice)
{
    EXPECT_TRUE(stateOf(u"today 03-04; entry a core daily from 03-02"_s).missed.empty());
}

TEST_F(TodayStateTest, ARoutineThatIsGoneCanOnlyBeSkipped)
{
    const TodayState state = stateOf(u"today 03-04; entry a gone daily from 03-04"_s);
    EXPECT_EQ(state.stage, TodayStage::Due);
    ASSERT_TRUE(state.next);
    EXPECT_FALSE(state.next->isStartable());
    const NowOffer offer = nowOfferFor(state);
    EXPECT_FALSE(offer.primary);
    EXPECT_EQ(offer.others.front(), NowAction::Skip);
}

TEST_F(TodayStateTest, WhatCanBeStartedGoesBeforeWhatIsGone)
{
    const TodayState state = stateOf(u"today 03-04; entry a gone daily from 03-04 at 07:00;"
                                     "entry b core daily from 03-04 at 12:00"_s);
    EXPECT_EQ(state.next->routine->name, u"CORE"_s);
    ASSERT_EQ(state.others.size(), 1u);
    EXPECT_FALSE(state.others[0].isStartable());
}

TEST_F(TodayStateTest, TheWeekShowsEachDayAsItWent)
{
    const TodayState state = stateOf(u"today 03-06; entry a core daily from 03-02; did 03-02 core;"
                                     "part 03-04 core; pause 03-05 03-05; did 03-06 desk"_s);
    QList<WeekDayMark> marks;
    for (const WeekStateDay& one : state.week.days)
        marks.append(one.mark);
    EXPECT_EQ(marks, (QList{WeekDayMark::Kept, WeekDayMark::Missed, WeekDayMark::Partial,
                            WeekDayMark::Paused, WeekDayMark::Kept, WeekDayMark::Planned,
                            WeekDayMark::Planned}));
    EXPECT_EQ(state.week.daysDone, 2);
    EXPECT_EQ(state.week.goal, 4);
    EXPECT_EQ(state.week.active, std::chrono::minutes{30});
}

TEST_F(TodayStateTest, WithoutAPlanNoDayIsMissed)
{
    const TodayState state = stateOf(u"today 03-06; did 03-02 core"_s);
    EXPECT_EQ(state.week.days[0].mark, WeekDayMark::Kept);
    EXPECT_EQ(state.week.days[1].mark, WeekDayMark::None);
    EXPECT_EQ(state.week.days[5].mark, WeekDayMark::None);
}

TEST_F(TodayStateTest, TheStreakIsTheOneThatTheSettingsAskFor)
{
    const QString script = u"today 03-04; entry a core daily from 02-23; did 02-23..03-04 core"_s;
    EXPECT_EQ(stateOf(script).week.streak, 1) << "a finished week; this one is at 3 of 4";
    m_settings.streakShown = StreakShown::Days;
    EXPECT_EQ(stateOf(script).week.streak, 10);
    EXPECT_FALSE(streakText(stateOf(script).week).isEmpty());
    m_settings.streakShown = StreakShown::None;
    EXPECT_TRUE(streakText(stateOf(script).week).isEmpty());
}

TEST_F(TodayStateTest, TheLastCheckInOfTodayIsShown)
{
    EXPECT_FALSE(stateOf(u"today 03-04; pain 03-03 5"_s).checkIn);
    const TodayState state = stateOf(u"today 03-04; pain 03-04 5; pain 03-04 3"_s);
    ASSERT_TRUE(state.checkIn);
    EXPECT_EQ(state.checkIn->now.value(), 3);
}

TEST(CheckInCorrectionTest, ATapWithinTenMinutesCorrectsTheLastOne)
{
    const LocalInstant first{Instant{std::chrono::hours{1000}}, {}};
    const CheckIn last{test::id<CheckInId>(u"c"_s), first, {}, Pain::create(3).value()};
    EXPECT_TRUE(correctsCheckIn(last, first));
    EXPECT_TRUE(correctsCheckIn(
        last, {first.instant + kCheckInCorrection - std::chrono::milliseconds{1}, {}}));
    EXPECT_FALSE(correctsCheckIn(last, {first.instant + kCheckInCorrection, {}}));
    EXPECT_FALSE(correctsCheckIn(last, {first.instant - std::chrono::seconds{1}, {}}))
        << "the clock was set back";
}

TEST(OverrideAsInTest, OnlyTheOverrideOfTheOccurrenceComesBack)
{
    Plan before;
    before.entries = {test::entry(u"a core daily from 03-02"_s)};
    before.overrides = {test::moved(u"a 03-04 03-05"_s)};
    Plan after = before;
    after.overrides = {test::skipped(u"a 03-04"_s), test::skipped(u"a 03-06"_s)};
    const Plan undone = withOverrideAsIn(before, after, test::key(u"a@03-04"_s));
    EXPECT_EQ(undone.overrides,
              (std::vector{test::skipped(u"a 03-06"_s), test::moved(u"a 03-04 03-05"_s)}));
}

} // namespace
} // namespace limber
