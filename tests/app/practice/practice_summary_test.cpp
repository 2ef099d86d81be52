// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_summary.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class PracticeSummaryTest : public ::testing::Test {
protected:
    PracticeSummaryTest()
    {
        settings.weekStartsOn = Qt::Monday;
        settings.daysAWeek = 2;
    }

    /// A session at half past seven.
    [[nodiscard]] SessionRecord session(QDate day, SessionOutcome outcome) const
    {
        const QString iso = day.toString(Qt::ISODate) + u"T07:30:00+01:00"_s;
        SessionRecord record{{.id = SessionId::create(),
                              .routine = routine,
                              .routineName = u"Routine"_s,
                              .start = localInstantFromIso(iso).value(),
                              .day = day,
                              .startedFrom = {},
                              .painBefore = {},
                              .painWorst = {},
                              .painAfter = {},
                              .effort = {},
                              .note = {}},
                             {}};
        record.active = 10min;
        record.session = 12min;
        record.outcome = outcome;
        return record;
    }

    [[nodiscard]] PlanEntry daily() const
    {
        return {PlanEntryId::create(),
                routine,
                {.weekdays = Weekdays::all(), .from = monday, .until = {}, .times = {}},
                QTime(7, 0)};
    }

    const QDate monday{2026, 3, 2};
    const RoutineId routine = RoutineId::create();
    PracticeHistory history;
    Settings settings;
};

TEST_F(PracticeSummaryTest, TheFirstCompletedSessionKeepsItsDay)
{
    const auto summary =
        buildPracticeSummary(history, session(monday, SessionOutcome::Completed), monday, settings);
    EXPECT_TRUE(summary.dayKept);
    EXPECT_TRUE(summary.dayNewlyKept);
    EXPECT_EQ(summary.daysThisWeek, 1);
    EXPECT_EQ(summary.weekGoal, 2);
    EXPECT_FALSE(summary.weekNewlyReached);
    EXPECT_FALSE(summary.completed.has_value());
}

TEST_F(PracticeSummaryTest, ASecondSessionOfADayKeepsNothingNew)
{
    history.sessions = {session(monday, SessionOutcome::Completed)};
    const auto summary =
        buildPracticeSummary(history, session(monday, SessionOutcome::Completed), monday, settings);
    EXPECT_TRUE(summary.dayKept);
    EXPECT_FALSE(summary.dayNewlyKept);
    EXPECT_EQ(summary.daysThisWeek, 1);
}

TEST_F(PracticeSummaryTest, APartialSessionKeepsNoDay)
{
    const auto summary =
        buildPracticeSummary(history, session(monday, SessionOutcome::Partial), monday, settings);
    EXPECT_FALSE(summary.dayKept);
    EXPECT_EQ(summary.daysThisWeek, 0);
    EXPECT_EQ(summary.active, 10min);
}

TEST_F(PracticeSummaryTest, ReachingTheWeeksGoalMovesTheWeekStreak)
{
    history.sessions = {session(monday, SessionOutcome::Completed)};
    const auto record = session(monday.addDays(1), SessionOutcome::Completed);
    const auto summary = buildPracticeSummary(history, record, monday.addDays(1), settings);
    EXPECT_TRUE(summary.weekNewlyReached);
    EXPECT_EQ(summary.streakBefore, 0);
    EXPECT_EQ(summary.streak, 1);
}

TEST_F(PracticeSummaryTest, ASessionThatIsStoredAlreadyIsNotCountedTwice)
{
    const auto record = session(monday, SessionOutcome::Completed);
    const auto fresh = buildPracticeSummary(history, record, monday, settings);
    history.sessions = {record};
    EXPECT_EQ(buildPracticeSummary(history, record, monday, settings), fresh);
}

TEST_F(PracticeSummaryTest, NamesTheOccurrenceThatIsDoneNow)
{
    history.plan.entries = {daily()};
    const auto summary =
        buildPracticeSummary(history, session(monday, SessionOutcome::Completed), monday, settings);
    ASSERT_TRUE(summary.completed.has_value());
    EXPECT_EQ(summary.completed->time, QTime(7, 0));
}

TEST_F(PracticeSummaryTest, TheStreakIsTheOneThatIsShown)
{
    history.sessions = {session(monday, SessionOutcome::Completed)};
    settings.streakShown = StreakShown::Days;
    const auto record = session(monday.addDays(1), SessionOutcome::Completed);
    const auto days = buildPracticeSummary(history, record, monday.addDays(1), settings);
    EXPECT_EQ(days.streakBefore, 1);
    EXPECT_EQ(days.streak, 2);
    settings.streakShown = StreakShown::None;
    EXPECT_EQ(buildPracticeSummary(history, record, monday.addDays(1), settings).streak, 0);
}

TEST_F(PracticeSummaryTest, CountsTheExercisesPractisedToTheirEnd)
{
    SessionRecord record = session(monday, SessionOutcome::Completed);
    StepRecord step{.exercise = ExerciseId::create(), .dose = {}, .finished = true};
    record.steps = {step, step, step};
    record.steps.back().finished = false;
    const auto summary = buildPracticeSummary(history, record, monday, settings);
    EXPECT_EQ(summary.exercisesDone, 2);
    EXPECT_EQ(summary.exercises, 3);
}

} // namespace

} // namespace limber::test
