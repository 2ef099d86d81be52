// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_state.h"
#include "app/practice/practice_wording.h"
#include "tests/support/timeline_builder.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A player that has run for a while through one exercise and a second that follows it.
PracticeState stateAfter(milliseconds time, const Exercise& exercise, const Dose& dose)
{
    const Exercise last = exerciseOf(u"last"_s, Sides::None, {phaseOf(u"go"_s, 2)});
    const Catalogue catalogue = catalogueOf({exercise, last});
    const Routine routine = routineOf({stepOf(exercise.id.text(), dose), stepOf(u"last"_s, {})});
    Player player(compileTimeline(routine, catalogue, {.prepare = 5s, .changeSides = 4s}));
    (void)player.start();
    (void)player.advance(time);
    return buildPracticeState(player, catalogue);
}

Dose doseOf(DoseType type, int sets = 1, int repetitions = 1)
{
    Dose dose;
    dose.type = type;
    dose.sets = sets;
    dose.repetitions = repetitions;
    return dose;
}

} // namespace

TEST(PracticeStateTest, ShortPhasesCountRepetitions)
{
    const auto exercise =
        exerciseOf(u"one"_s, Sides::None, {phaseOf(u"up"_s, 2), phaseOf(u"down"_s, 2)});
    const auto state = stateAfter(5s + 9s, exercise, doseOf(DoseType::Repetitions, 1, 10));
    EXPECT_EQ(state.countedIn, CountedIn::Repetitions);
    EXPECT_EQ(state.repetition, 3);
    EXPECT_EQ(state.repetitions, 10);
    EXPECT_EQ(state.countedLength, 2s);
    EXPECT_EQ(state.countedLeft, 1s);
}

TEST(PracticeStateTest, LongHoldsOfARepetitionAreCountedDown)
{
    const auto exercise =
        exerciseOf(u"one"_s, Sides::None, {phaseOf(u"up"_s, 2), heldPhase(u"hold"_s, 3)});
    Dose dose = doseOf(DoseType::RepetitionsWithHold, 1, 10);
    dose.hold = 10s;
    EXPECT_EQ(stateAfter(5s + 1s, exercise, dose).countedIn, CountedIn::Repetitions);
    const auto held = stateAfter(5s + 3s, exercise, dose);
    EXPECT_EQ(held.countedIn, CountedIn::Seconds);
    EXPECT_EQ(held.countedLeft, 9s);
}

TEST(PracticeStateTest, ShortHoldsOfARepetitionAreCountedDownToo)
{
    const auto exercise =
        exerciseOf(u"one"_s, Sides::None, {phaseOf(u"up"_s, 2), heldPhase(u"hold"_s, 3)});
    Dose dose = doseOf(DoseType::RepetitionsWithHold, 1, 8);
    dose.hold = 5s;
    const auto held = stateAfter(5s + 3s, exercise, dose);
    EXPECT_EQ(held.countedIn, CountedIn::Seconds);
    EXPECT_EQ(held.countedLeft, 4s);
    EXPECT_EQ(held.repetition, 1);
    EXPECT_EQ(held.repetitions, 8);
}

TEST(PracticeStateTest, AFlowIsCountedAsAWholeOnEachSide)
{
    const auto exercise =
        exerciseOf(u"one"_s, Sides::EachSide, {phaseOf(u"down"_s, 4), phaseOf(u"up"_s, 4)});
    Dose dose = doseOf(DoseType::TimedFlow);
    dose.duration = 40s;
    const auto left = stateAfter(5s + 10s, exercise, dose);
    EXPECT_TRUE(left.isTimed);
    EXPECT_EQ(left.side, BodySide::Left);
    EXPECT_EQ(left.countedLength, 40s);
    EXPECT_EQ(left.countedLeft, 30s);
    const auto right = stateAfter(5s + 40s + 4s + 1s, exercise, dose);
    EXPECT_EQ(right.side, BodySide::Right);
    EXPECT_EQ(right.countedLeft, 39s);
}

TEST(PracticeStateTest, StationsOfAPassageAreCountedOneByOne)
{
    const auto exercise =
        exerciseOf(u"one"_s, Sides::None, {phaseOf(u"out"_s, 10), phaseOf(u"back"_s, 30)});
    Dose dose = doseOf(DoseType::TimedFlow);
    dose.flow = FlowShape::Passage;
    dose.duration = 80s;
    const auto state = stateAfter(5s + 5s, exercise, dose);
    EXPECT_EQ(state.countedLength, 20s);
    EXPECT_EQ(state.countedLeft, 15s);
}

TEST(PracticeStateTest, TheSideThatComesIsShownBeforeItBegins)
{
    const auto exercise = exerciseOf(u"one"_s, Sides::EachSide, {heldPhase(u"hold"_s, 10)});
    Dose dose = doseOf(DoseType::TimedHold, 2);
    dose.hold = 10s;
    dose.rest = 6s;
    EXPECT_EQ(stateAfter(1s, exercise, dose).side, BodySide::Left);
    const auto change = stateAfter(5s + 11s, exercise, dose);
    EXPECT_EQ(change.kind, SegmentKind::ChangeSides);
    EXPECT_EQ(change.side, BodySide::Right);
    const auto rest = stateAfter(5s + 24s + 1s, exercise, dose);
    EXPECT_EQ(rest.kind, SegmentKind::Rest);
    EXPECT_EQ(rest.side, BodySide::Left);
}

TEST(PracticeStateTest, PreparingShowsTheFirstCueWithoutItsPhase)
{
    Exercise exercise = exerciseOf(u"one"_s, Sides::None, {heldPhase(u"hold"_s, 10)});
    exercise.phases.front().cue = u"Stay long"_s;
    Dose dose = doseOf(DoseType::TimedHold);
    dose.hold = 10s;
    const auto state = stateAfter(1s, exercise, dose);
    EXPECT_EQ(state.kind, SegmentKind::Prepare);
    EXPECT_EQ(state.cue, u"Stay long"_s);
    EXPECT_EQ(state.phase, QString());
}

TEST(PracticeStateTest, KnowsWhatFollowsAndHowFarEverythingIs)
{
    const auto exercise = exerciseOf(u"one"_s, Sides::None, {phaseOf(u"up"_s, 5)});
    const auto state = stateAfter(5s + 5s, exercise, doseOf(DoseType::Repetitions, 1, 3));
    ASSERT_TRUE(state.next.has_value());
    EXPECT_EQ(state.next->exercise, u"last"_s);
    EXPECT_EQ(state.step, 1);
    EXPECT_EQ(state.steps, 2);
    EXPECT_EQ(state.totalLeft, 10s + 7s);
    ASSERT_EQ(state.shares.size(), 2U);
    EXPECT_DOUBLE_EQ(state.shares.front().done, 0.5);
    EXPECT_DOUBLE_EQ(state.shares.back().done, 0.0);
}

TEST(PracticeStateTest, TheRestBeforeAnExerciseShowsTheOneThatComesAndAsksAboutTheOneDone)
{
    Exercise reach = exerciseOf(u"reach"_s, Sides::EachSide, {phaseOf(u"go"_s, 4)});
    reach.phases.front().cue = u"Long arms"_s;
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"lift"_s, Sides::None, {phaseOf(u"up"_s, 5)}), reach,
                     exerciseOf(u"last"_s, Sides::None, {phaseOf(u"go"_s, 2)})});
    std::vector<RoutineStep> steps{stepOf(u"lift"_s, {}), stepOf(u"reach"_s, {}),
                                   stepOf(u"last"_s, {})};
    steps[0].restAfter = 20s;
    Player player(compileTimeline(routineOf(steps), catalogue, {.prepare = 5s}));
    (void)player.start();
    (void)player.advance(5s + 5s + 8s);
    const PracticeState state = buildPracticeState(player, catalogue);
    EXPECT_EQ(state.kind, SegmentKind::Rest);
    EXPECT_TRUE(state.isRestBefore);
    EXPECT_EQ(state.exercise, u"reach"_s);
    EXPECT_EQ(state.figure.exercise, u"reach"_s);
    EXPECT_EQ(state.side, BodySide::Left);
    EXPECT_EQ(state.cue, u"Long arms"_s);
    EXPECT_EQ(state.countedLeft, 12s);
    EXPECT_EQ(state.asked, (AskedExercise{0, u"lift"_s}));
    ASSERT_TRUE(state.next.has_value());
    EXPECT_EQ(state.next->exercise, u"last"_s);
    EXPECT_EQ(kindText(state), u"Rest"_s);
    EXPECT_EQ(countedText(state), u"Then reach"_s);
    (void)player.advance(13s);
    const PracticeState prepares = buildPracticeState(player, catalogue);
    EXPECT_EQ(prepares.kind, SegmentKind::Prepare);
    EXPECT_FALSE(prepares.isRestBefore);
    EXPECT_EQ(prepares.asked, (AskedExercise{0, u"lift"_s}));
}

TEST(PracticeStateTest, RoundsAreShownInTheExerciseBeforeItAndForTheOneThatFollows)
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"lift"_s, Sides::None, {phaseOf(u"up"_s, 5)})});
    Routine routine = routineOf({stepOf(u"lift"_s, {})});
    routine.groups = {{StepGroupId::create(), 3, 10s}};
    routine.steps[0].group = routine.groups[0].id;
    Player player(compileTimeline(routine, catalogue, {.prepare = 5s}));
    (void)player.start();
    (void)player.advance(6s);
    const PracticeState first = buildPracticeState(player, catalogue);
    EXPECT_EQ(first.round, (Round{1, 3}));
    EXPECT_EQ(first.steps, 3);
    EXPECT_EQ(countedText(first), u"Round 1 of 3"_s);
    ASSERT_TRUE(first.next.has_value());
    EXPECT_EQ(first.next->round, (Round{2, 3}));
    EXPECT_TRUE(nextText(first).endsWith(u"Round 2 of 3"_s)) << nextText(first).toStdString();
    (void)player.advance(5s);
    const PracticeState rest = buildPracticeState(player, catalogue);
    EXPECT_TRUE(rest.isRestBefore);
    EXPECT_EQ(countedText(rest), u"Then lift · Round 2 of 3"_s);
}

TEST(PracticeStateTest, AFinishedPlayerHasNoStretch)
{
    const auto exercise = exerciseOf(u"one"_s, Sides::None, {phaseOf(u"up"_s, 5)});
    const auto state = stateAfter(1h, exercise, doseOf(DoseType::Repetitions));
    EXPECT_EQ(state.player, PlayerState::Finished);
    EXPECT_EQ(state.step, 0);
    EXPECT_FALSE(state.next.has_value());
    EXPECT_DOUBLE_EQ(state.shares.back().done, 1.0);
}

} // namespace limber::test
