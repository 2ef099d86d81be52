// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history_script.h"

#include <gtest/gtest.h>
#include <ostream>

// The figures of docs/statistics.md, worked out by hand for small histories. In 2026 the first of
// March is a Sunday, so 03-02 is a Monday.

namespace limber::test {
namespace {

struct Case {
    const char* name;
    const char* script;
    const char* expected;
};

void PrintTo(const Case& each, std::ostream* out)
{
    *out << each.script;
}

constexpr Case kWithoutPlan[] = {
    {"NothingAtAll", "today 03-13",
     "firstDay none, dayStreak 0, longestDayStreak 0, weekStreak 0, weekGoal 0, score 0.00, "
     "adherence unknown, completed 0, partial 0, minutes 0, pain notEnoughEntries"},
    {"EveryDayIsPlanned", "today 03-06; did 03-02..03-04 core",
     "dayStreak 0, longestDayStreak 3, on:03-05 open, weekGoal 4, weekDays 3, weekKept 3, "
     "adherence unknown"},
    {"TodayCannotBreak", "today 03-05; did 03-02..03-04 core", "dayStreak 3, on:03-05 open"},
    {"TodayCountsOnceKept", "today 03-05; did 03-02..03-05 core",
     "dayStreak 4, weekStreak 1, on:03-05 kept"},
    {"PausedDaysAreNotPlannedEvenIfDone", "today 03-04; did 03-02..03-04 core; pause 03-03 03-03",
     "dayStreak 2, on:03-03 free, weekDays 3, weekKept 2"},
    {"PartialSessionKeepsNoDay", "today 03-03; part 03-02 core",
     "firstDay 03-02, dayStreak 0, on:03-02 open, weekDays 0, completed 0, partial 1, minutes 10"},
    {"FirstWeekIsShort", "today 03-09; did 03-07..03-08 core",
     "weekStreak 1, longestWeekStreak 1, dayStreak 2, weekGoal 4, weekDays 0"},
    {"SessionsAfterTodayDoNotExist", "today 03-03; did 03-02 core; did 03-04 core",
     "dayStreak 1, completed 1, minutes 10, weekDays 1"},
    {"WeekFromMonday", "today 03-04; did 03-01..03-04 core",
     "weekGoal 4, weekDays 3, weekStreak 1"},
    {"WeekFromSunday", "week sunday; today 03-04; did 03-01..03-04 core",
     "weekGoal 4, weekDays 4, weekStreak 1"},
    {"WeekFromSaturday", "week saturday; today 03-04; did 02-27..03-03 core",
     "weekGoal 4, weekDays 4, weekStreak 2"},
    {"GoalIsTheSetting", "goal 6; today 03-08; did 03-02..03-06 core",
     "weekGoal 6, weekDays 5, weekStreak 0"},
};

constexpr Case kRestDays[] = {
    {"RestDaysNeitherAddNorBreak",
     "today 03-08; entry a core mon,wed,fri from 03-02; did 03-02 core; did 03-04 core; did 03-06 "
     "core",
     "dayStreak 3, on:03-03 free, weekGoal 3, weekDays 3, weekStreak 1, adherence 1.00"},
    {"SessionOnRestDayIsBonus",
     "today 03-08; entry a core mon,wed,fri from 03-02; did 03-02..03-04 core; did 03-06 core",
     "dayStreak 3, on:03-03 free, weekGoal 3, weekDays 4, weekKept 3, adherence 1.00, completed 4, "
     "minutes 40"},
    {"BonusDoesNotMakeUpForAMissedDay",
     "today 03-05; entry a core mon,wed,fri from 03-02; did 03-02..03-03 core",
     "dayStreak 0, longestDayStreak 1, a@03-04 missed, adherence 0.50, weekDays 2"},
    {"WeekOffIsPassedOver",
     "today 03-18; entry a core mon,thu from 03-05 every 2; did 03-05 core; did 03-16 core",
     "dayStreak 2, weekStreak 1, weekGoal 2, weekDays 1, on:03-09 free, a@03-09 none, "
     "a@03-19 upcoming, adherence 1.00"},
    {"HistoryMayBeginBeforeThePlan", "today 03-09; did 03-03 core; entry a core daily from 03-09",
     "firstDay 03-03, on:03-02 none, on:03-04 open, dayStreak 0, longestDayStreak 1, weekStreak 0, "
     "a@03-09 due, adherence unknown"},
    {"PlanThatLiesAheadBeginsNothing", "today 03-05; entry a core daily from 03-09",
     "firstDay none, dayStreak 0, weekGoal 0"},
    {"PlanBeginsTheHistoryInMidWeek",
     "today 03-08; entry a core daily from 03-06; did 03-06..03-08 core",
     "firstDay 03-06, on:03-05 none, weekGoal 3, weekDays 3, weekStreak 1, dayStreak 3"},
    {"PlanThatEndedLeavesEveryDayPlanned",
     "today 03-08; entry a core daily from 03-02 until 03-06; did 03-02..03-06 core",
     "dayStreak 0, longestDayStreak 5, on:03-07 open, adherence 1.00"},
    {"PlanWithTimesEndsOnItsLastDate",
     "today 03-08; entry a core mon,wed,fri from 03-02 times 3; did 03-02 core; did 03-04 core; "
     "did "
     "03-06 core; did 03-07 walk",
     "on:03-05 free, on:03-07 kept, on:03-08 open, dayStreak 4, weekGoal 4, weekDays 4, "
     "weekStreak 1, a@03-09 none"},
};

constexpr Case kPauses[] = {
    {"PauseNeitherAddsNorBreaks",
     "today 03-07; entry a core daily from 03-02; pause 03-04 03-06; did 03-02..03-03 core; did "
     "03-07 core",
     "dayStreak 3, a@03-05 paused, on:03-05 free, weekGoal 4, weekDays 3, adherence 1.00"},
    {"LooseSessionOnAPausedDayIsBonus",
     "today 03-04; entry a core daily from 03-02; did 03-02..03-04 core; pause 03-03 03-03",
     "a@03-03 paused, on:03-03 free, dayStreak 2, adherence 1.00, weekDays 3"},
    {"PauseOverADayDoneFromThePlanLeavesItDone",
     "today 03-04; entry a core daily from 03-02; did 03-02 core; did 03-03 core of a@03-03; did "
     "03-04 core; pause 03-03 03-03",
     "a@03-03 done, on:03-03 kept, dayStreak 3, adherence 1.00"},
    {"FullyPausedWeekIsPassedOver",
     "today 03-22; entry a core mon,wed,fri from 03-02; pause 03-09 03-15; did 03-02 core; did "
     "03-04 "
     "core; did 03-06 core; did 03-16 core; did 03-18 core; did 03-20 core",
     "weekStreak 2, longestWeekStreak 2, dayStreak 6, adherence 1.00"},
    {"SessionInAPausedWeekIsBonus",
     "today 03-15; entry a core mon,wed,fri from 03-02; pause 03-09 03-15; did 03-02 core; did "
     "03-04 "
     "core; did 03-06 core; did 03-11 core",
     "a@03-11 paused, weekGoal 0, weekDays 1, weekStreak 1, dayStreak 3"},
    {"StartedFromAPausedOccurrenceCounts",
     "today 03-15; entry a core mon,wed,fri from 03-02; pause 03-09 03-15; did 03-02 core; did "
     "03-04 "
     "core; did 03-06 core; did 03-11 core of a@03-11",
     "a@03-11 done, on:03-11 kept, weekGoal 1, weekStreak 2, dayStreak 4"},
    {"PauseOverToday",
     "today 03-03; entry a core daily from 03-02; did 03-02 core; pause 03-03 03-03",
     "dayStreak 1, a@03-03 paused, on:03-03 free, adherence 1.00"},
};

constexpr Case kMovesAndSkips[] = {
    {"MovedOntoARestDay",
     "today 03-05; entry a core mon,wed,fri from 03-02; move a 03-04 03-05; did 03-02 core; did "
     "03-05 "
     "core",
     "on:03-04 free, on:03-05 kept, a@03-04 done, dayStreak 2, adherence 1.00"},
    {"MovedAndNotDoneIsMissedOnItsNewDate",
     "today 03-06; entry a core mon,wed,fri from 03-02; move a 03-04 03-05; did 03-02 core",
     "on:03-04 free, on:03-05 open, a@03-04 missed, dayStreak 0, adherence 0.50"},
    {"MovedToTodayIsDue",
     "today 03-05; entry a core mon,wed,fri from 03-02; move a 03-04 03-05; did 03-02 core",
     "a@03-04 due, dayStreak 1, adherence 1.00"},
    {"MovedOutOfAPause",
     "today 03-05; entry a core mon,wed,fri from 03-02; pause 03-04 03-04; move a 03-04 03-05; did "
     "03-02 core; did 03-05 core",
     "a@03-04 done, on:03-05 kept, dayStreak 2"},
    {"MovedIntoAPause",
     "today 03-06; entry a core mon,wed,fri from 03-02; pause 03-05 03-05; move a 03-04 03-05; did "
     "03-02 core; did 03-06 core",
     "a@03-04 paused, on:03-05 free, dayStreak 2, adherence 1.00, weekGoal 2, weekStreak 1"},
    {"MovedOutOfTheWeekLowersItsGoal",
     "today 03-08; entry a core mon,wed,fri from 03-02; move a 03-06 03-10; did 03-02 core; did "
     "03-04 "
     "core",
     "weekGoal 2, weekDays 2, weekStreak 1, dayStreak 2, on:03-06 free"},
    {"MovedIntoTheNextWeekRaisesItsGoal",
     "today 03-15; entry a core mon,wed,fri from 03-02; move a 03-06 03-10; did 03-02 core; did "
     "03-04 "
     "core; did 03-09..03-11 core; did 03-13 core",
     "a@03-06 done, weekGoal 4, weekDays 4, weekStreak 2, dayStreak 6, adherence 1.00"},
    {"MovedOntoAnotherOfTheSameEntry",
     "today 03-07; entry a core mon,wed,fri from 03-02; move a 03-04 03-06; did 03-02 core; did "
     "03-06 "
     "core",
     "a@03-04 done, a@03-06 missed, on:03-06 kept, dayStreak 2, adherence 0.67"},
    {"MovedBeyondTheEndOfThePlan",
     "today 03-06; entry a core daily from 03-02 until 03-04; move a 03-04 03-06; did 03-02..03-03 "
     "core; did 03-05 walk; did 03-06 core",
     "on:03-04 free, on:03-05 kept, on:03-06 kept, a@03-04 done, dayStreak 4"},
    {"SkippedIsNeitherDueNorMissed",
     "today 03-06; entry a core mon,wed,fri from 03-02; skip a 03-04; did 03-02 core; did 03-06 "
     "core",
     "a@03-04 skipped, on:03-04 free, dayStreak 2, weekGoal 2, weekStreak 1, adherence 1.00"},
    {"SkippedIsNotOpenForOtherSessions",
     "today 03-04; entry a core mon,wed,fri from 03-02; skip a 03-04; did 03-02 core; did 03-04 "
     "core",
     "a@03-04 skipped, on:03-04 free, dayStreak 1, weekDays 2, adherence 1.00"},
    {"StartedFromASkippedOccurrenceCounts",
     "today 03-04; entry a core mon,wed,fri from 03-02; skip a 03-04; did 03-02 core; did 03-04 "
     "core "
     "of a@03-04",
     "a@03-04 done, on:03-04 kept, dayStreak 2"},
    {"SkippedOutranksPaused",
     "today 03-04; entry a core daily from 03-02; skip a 03-03; pause 03-03 03-03",
     "a@03-03 skipped, on:03-03 free, adherence 0.00"},
    {"OverrideOfADateTheRuleDoesNotHave",
     "today 03-04; entry a core mon,wed,fri from 03-02; skip a 03-03; move a 03-05 03-03; did "
     "03-02 "
     "core",
     "a@03-03 none, a@03-05 none, on:03-03 free, dayStreak 1, weekGoal 3"},
};

constexpr Case kDays[] = {
    {"HalfPastOneBelongsToTheEveningBefore",
     "daystart 03:00; today 03-03; entry a core daily from 03-02 at 22:00; did 03-03 01:30 core; "
     "did "
     "03-03 23:00 core",
     "on:03-02 kept, dayStreak 2, weekDays 2, adherence 1.00"},
    {"HalfPastOneBelongsToTheNewDayByDefault",
     "today 03-03; entry a core daily from 03-02 at 22:00; did 03-03 01:30 core; did 03-03 23:00 "
     "core",
     "on:03-02 open, dayStreak 1, weekDays 1, completed 2, adherence 0.50"},
    {"TheDayBeginsOnTheMinute",
     "daystart 03:00; today 03-03; entry a core daily from 03-02; did 03-03 02:59 core; did 03-03 "
     "03:00 core",
     "on:03-02 kept, on:03-03 kept, dayStreak 2"},
    {"ClocksForward",
     "daystart 03:00; today 03-29; entry a core daily from 03-27; did 03-27 22:00 +01:00 core; did "
     "03-29 01:30 +01:00 core; did 03-29 03:10 +02:00 core; did 03-30 00:30 +02:00 core",
     "dayStreak 3, weekGoal 3, weekDays 3, weekStreak 1, completed 4, adherence 1.00"},
    {"ClocksBack",
     "daystart 03:00; today 10-25; entry a core daily from 10-24; did 10-25 02:30 +02:00 core; did "
     "10-25 02:30 +01:00 core; did 10-25 20:00 +01:00 core",
     "dayStreak 2, weekGoal 2, weekDays 2, completed 3, adherence 1.00"},
    {"TheLongDayIsOneDay", "today 10-25; did 10-25 00:10 +02:00 core; did 10-25 23:50 +01:00 core",
     "firstDay 10-25, dayStreak 1, weekDays 1, completed 2"},
    {"FlyingWest",
     "today 03-04; entry a core daily from 03-02; did 03-02 07:00 +01:00 core; did 03-03 22:00 "
     "-05:00 "
     "core; did 03-04 07:00 -05:00 core",
     "dayStreak 3, weekDays 3, adherence 1.00"},
    {"FlyingEastOverTheDateLineLivesADayTwice",
     "today 03-03; entry a core daily from 03-02; did 03-02 08:00 +12:00 core; did 03-02 08:00 "
     "-10:00 "
     "core; did 03-03 08:00 -10:00 core",
     "dayStreak 2, weekDays 2, completed 3, adherence 1.00"},
    {"FlyingWestOverTheDateLineLosesADay",
     "today 03-04; entry a core daily from 03-02; did 03-02 08:00 -10:00 core; did 03-04 08:00 "
     "+12:00 "
     "core",
     "a@03-03 missed, dayStreak 1, longestDayStreak 1, adherence 0.67"},
};

constexpr Case kChangedPlans[] = {
    {"PlanChangedInMidWeek",
     "today 03-13; entry a core mon,wed,fri from 03-02; change on 03-11 to b: a core tue,thu from "
     "03-02; did 03-02 core; did 03-04 core; did 03-06 core; did 03-09 core; did 03-12 core",
     "b@03-12 done, b@03-10 none, on:03-11 free, on:03-13 free, dayStreak 5, weekGoal 2, weekDays "
     "2, "
     "weekStreak 2, adherence 1.00"},
    {"PlanChangedAfterTodaysSession",
     "today 03-04; entry a core daily from 03-02; did 03-02..03-03 core; did 03-04 core of "
     "a@03-04; "
     "change on 03-04 to b: a core daily from 03-02 at 18:00",
     "a@03-04 none, b@03-04 done, dayStreak 3, adherence 1.00"},
    {"MissedDaysStayMissedAfterAChange",
     "today 03-06; entry a core daily from 03-02; did 03-02 core; did 03-05 core; change on 03-05 "
     "to "
     "b: a core daily from 03-02 times 4",
     "a@03-03 missed, a@03-04 missed, b@03-05 done, b@03-06 none, adherence 0.50, dayStreak 1"},
};

constexpr Case kSessions[] = {
    {"PartialSessionCompletesNothing",
     "today 03-03; entry a core daily from 03-02; did 03-02 core; part 03-03 core of a@03-03",
     "a@03-03 due, dayStreak 1, completed 1, partial 1, minutes 20, weekDays 1"},
    {"CompletedSessionAfterAPartialOne",
     "today 03-02; entry a core daily from 03-02; part 03-02 07:00 core of a@03-02; did 03-02 "
     "19:00 "
     "core",
     "a@03-02 done, dayStreak 1, adherence 1.00"},
    {"AnotherRoutineIsBonus", "today 03-03; entry a core daily from 03-02; did 03-02 walk",
     "a@03-02 missed, on:03-02 open, dayStreak 0, weekDays 1, adherence 0.00, minutes 10"},
    {"OneOfSeveralKeepsTheDay",
     "today 03-03; entry a core daily from 03-02; entry b rest daily from 03-02 at 19:00; did "
     "03-02 "
     "core; did 03-03 07:00 core; did 03-03 19:00 rest",
     "b@03-02 missed, dayStreak 2, adherence 0.75, weekDays 2"},
    {"UnboundSessionCompletesTheEarliest",
     "today 03-03; entry a core daily from 03-02; entry b core daily from 03-02 at 19:00; did "
     "03-02 "
     "20:00 core",
     "a@03-02 done, b@03-02 missed, adherence 0.50"},
    {"TwoSessionsOfOneRoutineCompleteBoth",
     "today 03-03; entry a core daily from 03-02; entry b core daily from 03-02 at 19:00; did "
     "03-02 "
     "20:00 core; did 03-02 21:00 core",
     "a@03-02 done, b@03-02 done, adherence 1.00"},
    {"SessionStartedFromTheLaterOne",
     "today 03-03; entry a core daily from 03-02; entry b core daily from 03-02 at 19:00; did "
     "03-02 "
     "20:00 core of b@03-02",
     "a@03-02 missed, b@03-02 done"},
    {"SecondSessionFromTheSameOneFallsBack",
     "today 03-03; entry a core daily from 03-02; entry b core daily from 03-02 at 19:00; did "
     "03-02 "
     "20:00 core of b@03-02; did 03-02 21:00 core of b@03-02",
     "a@03-02 done, b@03-02 done, completed 2"},
    {"SecondSessionOfTheDayIsBonus",
     "today 03-02; entry a core daily from 03-02; did 03-02 07:00 core; did 03-02 20:00 core",
     "dayStreak 1, completed 2, weekDays 1, adherence 1.00, minutesToday 20"},
    {"MadeUpForTheDayAfter",
     "today 03-03; entry a core daily from 03-02; did 03-03 08:00 core of a@03-02",
     "a@03-02 done, a@03-03 due, dayStreak 1, weekDays 1, adherence 1.00"},
    {"DoneAheadOfItsDay", "today 03-03; entry a core daily from 03-03; did 03-03 core of a@03-04",
     "a@03-03 due, a@03-04 done, dayStreak 0, weekKept 1, weekDays 1, adherence unknown"},
    {"LinkToAnEntryThatIsGone",
     "today 03-02; entry a core daily from 03-02; did 03-02 core of z@03-02",
     "a@03-02 done, dayStreak 1"},
    {"ActiveTimeOfRanges",
     "today 03-09; did 01-05 core min 7; did 03-02 core min 10; part 03-02 core min 3; did 03-09 "
     "core "
     "min 20",
     "minutesToday 20, minutesThisWeek 20, minutes30 33, minutes 40, completed 3, partial 1"},
};

constexpr Case kWeeks[] = {
    {"RunningWeekCannotBreak",
     "today 03-10; entry a core mon,wed,fri from 03-02; did 03-02 core; did 03-04 core; did 03-06 "
     "core; did 03-09 core",
     "weekStreak 1, weekGoal 3, weekDays 1"},
    {"RunningWeekCountsOnceItsGoalIsReached",
     "goal 2; today 03-11; entry a core mon,wed,fri from 03-02; did 03-02 core; did 03-04 core; "
     "did "
     "03-09 core; did 03-11 core",
     "weekStreak 2, weekGoal 2, weekDays 2"},
    {"AWeekBelowItsGoalBreaks",
     "today 03-24; entry a core mon from 03-02; did 03-02 core; did 03-09 core; did 03-23 core",
     "weekStreak 1, longestWeekStreak 2, dayStreak 1, longestDayStreak 2, adherence 0.75"},
    {"TheWeekForgivesWhatTheDayDoesNot",
     "today 03-08; entry a core daily from 03-02; did 03-02..03-05 core",
     "weekGoal 4, weekStreak 1, dayStreak 0, longestDayStreak 4, adherence 0.67"},
    {"BonusDaysCountForTheWeek",
     "today 03-08; entry a core mon,wed,fri from 03-02; did 03-03 core; did 03-05 core; did 03-07 "
     "walk",
     "weekGoal 3, weekDays 3, weekKept 0, weekStreak 1, dayStreak 0"},
};

constexpr Case kScoreAndAdherence[] = {
    {"ScoreAfterSevenKeptDays", "today 03-08; did 03-02..03-08 core", "score 0.31"},
    {"ScoreAfterThirtyKeptDays", "today 03-31; did 03-02..03-31 core", "score 0.80"},
    {"ScoreHalvesInThirteenDays", "today 03-22; did 03-02..03-08 core", "score 0.16"},
    {"ScorePassesOverRestDays",
     "today 03-22; entry a core mon from 03-02; did 03-02 core; did 03-09 core; did 03-16 core",
     "score 0.15"},
    {"ScoreOfOneMissedDayIsZero", "today 03-03; entry a core daily from 03-02", "score 0.00"},
    {"AdherenceOfRanges", "today 03-02; entry a core daily from 02-01; did 02-01..02-10 core",
     "adherence7 0.00, adherence30 0.34, adherence 0.34"},
    {"AdherenceRangesIncludeToday",
     "today 03-31; entry a core daily from 03-01; did 03-02 core; did 03-25 core; did 03-31 core",
     "adherence7 0.29, adherence30 0.10, adherence 0.10"},
    {"AdherenceIsNotKnownWhileOnlyDue", "today 03-02; entry a core daily from 03-02",
     "adherence7 unknown, adherence30 unknown, adherence unknown, dayStreak 0, weekGoal 4"},
    {"AdherenceIsNotKnownWhereAllIsSkipped",
     "today 03-04; entry a core mon,tue from 03-02; skip a 03-02; skip a 03-03",
     "adherence unknown, weekGoal 0"},
};

class StatisticsTest : public testing::TestWithParam<Case> {};

TEST_P(StatisticsTest, EqualsTheFiguresWorkedOutByHand)
{
    const QString expected = QString::fromLatin1(GetParam().expected);
    EXPECT_EQ(expected, figures(readScenario(QString::fromLatin1(GetParam().script)), expected));
}

constexpr auto kName = [](const testing::TestParamInfo<Case>& each) {
    return std::string(each.param.name);
};

INSTANTIATE_TEST_SUITE_P(WithoutPlan, StatisticsTest, testing::ValuesIn(kWithoutPlan), kName);
INSTANTIATE_TEST_SUITE_P(RestDays, StatisticsTest, testing::ValuesIn(kRestDays), kName);
INSTANTIATE_TEST_SUITE_P(Pauses, StatisticsTest, testing::ValuesIn(kPauses), kName);
INSTANTIATE_TEST_SUITE_P(MovesAndSkips, StatisticsTest, testing::ValuesIn(kMovesAndSkips), kName);
INSTANTIATE_TEST_SUITE_P(Days, StatisticsTest, testing::ValuesIn(kDays), kName);
INSTANTIATE_TEST_SUITE_P(ChangedPlans, StatisticsTest, testing::ValuesIn(kChangedPlans), kName);
INSTANTIATE_TEST_SUITE_P(Sessions, StatisticsTest, testing::ValuesIn(kSessions), kName);
INSTANTIATE_TEST_SUITE_P(Weeks, StatisticsTest, testing::ValuesIn(kWeeks), kName);
INSTANTIATE_TEST_SUITE_P(ScoreAndAdherence, StatisticsTest, testing::ValuesIn(kScoreAndAdherence),
                         kName);

} // namespace
} // namespace limber::test
