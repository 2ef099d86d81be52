// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/exercise_history.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;
using test::id;

const QDate kDay(2026, 11, 2);

StepRecord plank(int hold, std::optional<Feel> feel = Feel::Right)
{
    StepRecord step{.exercise = id<ExerciseId>(u"forearm-plank"_s), .dose = {}};
    step.dose.type = DoseType::TimedHold;
    step.dose.hold = seconds{hold};
    step.active = seconds{hold};
    step.completedSets = 1;
    step.finished = true;
    step.feel = feel;
    return step;
}

SessionRecord session(int day, std::vector<StepRecord> steps, std::optional<int> worst = {})
{
    SessionRecord record{{.id = SessionId::create(),
                          .routineName = {},
                          .start = {},
                          .day = kDay.addDays(day),
                          .note = {}},
                         std::move(steps)};
    if (worst)
        record.painWorst = Pain::create(*worst).value();
    return record;
}

int provenHold(const std::vector<SessionRecord>& sessions)
{
    const ExerciseHistory history = exerciseHistory(sessions);
    const auto past = history.find(id<ExerciseId>(u"forearm-plank"_s));
    return past == history.end() ? -1 : past->second.proven(DoseType::TimedHold);
}

TEST(ExerciseHistoryTest, AnAmountIsProvenByTwoSessionsThatReachedIt)
{
    EXPECT_EQ(provenHold({session(0, {plank(30)})}), 0);
    EXPECT_EQ(provenHold({session(0, {plank(30)}), session(1, {plank(25)})}), 25);
    EXPECT_EQ(
        provenHold({session(0, {plank(25)}), session(1, {plank(40)}), session(2, {plank(30)})}),
        30);
}

TEST(ExerciseHistoryTest, RoundsOfOneSessionProveNothing)
{
    EXPECT_EQ(provenHold({session(0, {plank(30), plank(30), plank(30)})}), 0);
}

TEST(ExerciseHistoryTest, OnlyWhatWasFinishedAndFeltRightCounts)
{
    StepRecord unfinished = plank(30);
    unfinished.finished = false;
    for (const StepRecord& bad : {plank(30, Feel::Hurt), plank(30, Feel::TooHard), unfinished})
        EXPECT_EQ(provenHold({session(0, {bad}), session(1, {plank(30)})}), 0);
    EXPECT_EQ(provenHold({session(0, {plank(30, Feel::TooEasy)}), session(1, {plank(30)})}), 30);
}

TEST(ExerciseHistoryTest, WithoutAnAnswerTheWorstPainOfTheSessionDecides)
{
    const StepRecord silent = plank(30, std::nullopt);
    EXPECT_EQ(provenHold({session(0, {silent}), session(1, {silent})}), 0);
    EXPECT_EQ(provenHold({session(0, {silent}, 2), session(1, {silent}, 0)}), 30);
    EXPECT_EQ(provenHold({session(0, {silent}, 3), session(1, {silent}, 0)}), 0);
}

TEST(ExerciseHistoryTest, TheFirstDayIsTheEarliestWhateverTheOrder)
{
    const auto history = exerciseHistory({session(5, {plank(10)}), session(2, {plank(10)})});
    EXPECT_EQ(history.begin()->second.firstDay, kDay.addDays(2));
}

TEST(ExerciseHistoryTest, AnExerciseThatWasSkippedWasNotPractised)
{
    StepRecord skipped = plank(30);
    skipped.active = seconds{0};
    skipped.completedSets = 0;
    skipped.finished = false;
    EXPECT_EQ(provenHold({session(0, {skipped})}), -1);
}

TEST(ExerciseHistoryTest, DescendingSetsCountByTheirLargest)
{
    StepRecord step = plank(10);
    step.dose.type = DoseType::RepetitionsWithHold;
    step.dose.setValue(DoseField::Sets, 3);
    step.dose.repetitionsPerSet = {5, 3, 1};
    const auto history = exerciseHistory({session(0, {step}), session(1, {step})});
    EXPECT_EQ(history.begin()->second.proven(DoseType::RepetitionsWithHold), 5);
}

} // namespace
} // namespace limber
