// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/player.h"
#include "tests/support/timeline_builder.h"
#include "tests/support/timeline_checks.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

Dose repetitions(int count, int sets = 1, int rest = 0)
{
    Dose dose;
    dose.repetitions = count;
    dose.sets = sets;
    dose.rest = seconds{rest};
    return dose;
}

Catalogue liftAndLower()
{
    return catalogueOf(
        {exerciseOf(u"lift"_s, Sides::None, {phaseOf(u"up"_s, 2), phaseOf(u"down"_s, 3)})});
}

Timeline timelineOf(const Catalogue& catalogue, const Dose& dose, const TimelineOptions& options)
{
    return compileTimeline(routineOf({stepOf(u"lift"_s, dose)}), catalogue, options);
}

const TimelineOptions kSelfPaced{
    .prepare = seconds{3}, .changeSides = seconds{5}, .pacing = Pacing::SelfPaced};

/// Two repetitions of 2 s up and 3 s down after 3 s of preparation.
Player selfPaced()
{
    Player player(timelineOf(liftAndLower(), repetitions(2), kSelfPaced));
    EXPECT_FALSE(player.start().empty());
    EXPECT_FALSE(player.advance(seconds{3}).empty());
    return player;
}

bool has(const std::vector<PlayerEvent>& events, PlayerEvent::Kind kind)
{
    return std::ranges::any_of(events, [kind](const auto& event) { return event.kind == kind; });
}

bool hasCue(const std::vector<PlayerEvent>& events, const Player& player, CueKind kind)
{
    return std::ranges::any_of(events, [&](const PlayerEvent& event) {
        return event.kind == PlayerEvent::Kind::CueReached &&
               player.timeline().cues[static_cast<std::size_t>(event.index)].kind == kind;
    });
}

TEST(PlayerPacingTest, ARepetitionAtOnesOwnPaceWaitsUntilItIsDone)
{
    Player player = selfPaced();
    EXPECT_TRUE(player.waitsForPerson());
    EXPECT_FALSE(has(player.advance(seconds{60}), PlayerEvent::Kind::StepFinished));
    EXPECT_EQ(player.position(), seconds{8});
    EXPECT_EQ(player.segment()->repetition, 1);
    const auto events = player.repetitionDone();
    EXPECT_TRUE(hasCue(events, player, CueKind::Beat));
    EXPECT_EQ(player.segment()->repetition, 2);
}

TEST(PlayerPacingTest, TheLastRepetitionEndsTheExerciseAndSoundsItsEnd)
{
    Player player = selfPaced();
    EXPECT_FALSE(player.repetitionDone().empty());
    const auto waiting = player.advance(seconds{20});
    EXPECT_FALSE(hasCue(waiting, player, CueKind::Finished));
    const auto events = player.repetitionDone();
    EXPECT_TRUE(hasCue(events, player, CueKind::Finished));
    EXPECT_EQ(player.state(), PlayerState::Finished);
    EXPECT_TRUE(player.progress().front().finished);
}

TEST(PlayerPacingTest, WhoeverIsFasterNeedNotWait)
{
    Player player = selfPaced();
    EXPECT_TRUE(player.advance(milliseconds{500}).empty());
    EXPECT_FALSE(player.repetitionDone().empty());
    EXPECT_EQ(player.segment()->repetition, 2);
    EXPECT_EQ(player.activeTime(), milliseconds{500});
}

TEST(PlayerPacingTest, WaitingCountsAsActiveForHalfAMinuteAtMost)
{
    Player player = selfPaced();
    EXPECT_FALSE(player.advance(seconds{605}).empty());
    EXPECT_EQ(player.activeTime(), seconds{35});
    EXPECT_EQ(player.sessionTime(), seconds{608});
}

TEST(PlayerPacingTest, NothingIsDoneWhereTheClockSetsThePace)
{
    Player player(timelineOf(liftAndLower(), repetitions(2), {.prepare = seconds{3}}));
    EXPECT_TRUE(player.repetitionDone().empty());
    EXPECT_FALSE(player.start().empty());
    EXPECT_FALSE(player.advance(seconds{4}).empty());
    EXPECT_FALSE(player.waitsForPerson());
    EXPECT_TRUE(player.repetitionDone().empty());
    EXPECT_EQ(player.certainUntil(), player.timeline().total());
}

TEST(PlayerPacingTest, TheCourseIsCertainUpToTheEndOfTheRepetition)
{
    const Player player = selfPaced();
    EXPECT_EQ(player.certainUntil(), milliseconds{7999});
}

TEST(PlayerPacingTest, WithoutABeatRepetitionsAtOnesOwnPaceAreSilent)
{
    TimelineOptions options = kSelfPaced;
    options.beat = false;
    EXPECT_EQ(cueLines(timelineOf(liftAndLower(), repetitions(2), options)).mid(4),
              QStringList({u"3000 start 1"_s, u"13000 finished 4"_s}));
}

TEST(PlayerPacingTest, SomeoneNotInPositionGetsThePreparationAgain)
{
    Player player(timelineOf(liftAndLower(), repetitions(1), {.prepare = seconds{10}}));
    EXPECT_FALSE(player.start().empty());
    EXPECT_FALSE(player.advance(seconds{9}).empty());
    EXPECT_TRUE(player.setInPosition(InPosition::No).empty());
    EXPECT_EQ(player.certainUntil(), milliseconds{9999});
    const auto again = player.advance(seconds{2});
    EXPECT_TRUE(hasCue(again, player, CueKind::GetReady));
    EXPECT_EQ(player.position(), seconds{1});
    EXPECT_FALSE(player.advance(seconds{30}).empty());
    EXPECT_EQ(player.position(), seconds{1});
    EXPECT_TRUE(player.setInPosition(InPosition::Yes).empty());
    EXPECT_TRUE(hasCue(player.advance(seconds{10}), player, CueKind::Start));
    EXPECT_EQ(player.segment()->kind, SegmentKind::Phase);
}

TEST(PlayerPacingTest, OfALongRestTheLastTenSecondsComeAgain)
{
    Player player(timelineOf(liftAndLower(), repetitions(1, 2, 30), {.prepare = seconds{3}}));
    EXPECT_FALSE(player.start().empty());
    EXPECT_FALSE(player.advance(seconds{3 + 5 + 20}).empty());
    EXPECT_TRUE(player.setInPosition(InPosition::No).empty());
    EXPECT_FALSE(player.advance(seconds{10}).empty());
    EXPECT_EQ(player.position(), seconds{3 + 5 + 20});
}

TEST(PlayerPacingTest, NotInPositionInTheMiddleOfASetGoesBackToTheStretchBeforeIt)
{
    Player player(timelineOf(liftAndLower(), repetitions(3), {.prepare = seconds{10}}));
    EXPECT_FALSE(player.start().empty());
    EXPECT_FALSE(player.advance(seconds{16}).empty());
    EXPECT_FALSE(player.setInPosition(InPosition::No).empty());
    EXPECT_EQ(player.segment()->kind, SegmentKind::Prepare);
    EXPECT_EQ(player.activeTime(), seconds{0});
    // Once the set begins, whoever asked is there.
    EXPECT_TRUE(player.setInPosition(InPosition::Yes).empty());
    EXPECT_FALSE(player.advance(seconds{11}).empty());
    EXPECT_EQ(player.inPosition(), InPosition::Yes);
    EXPECT_EQ(player.activeTime(), seconds{1});
}

TEST(PlayerPacingTest, ARepeatedSetCountsOnce)
{
    Player player(timelineOf(liftAndLower(), repetitions(2, 2, 5), {.prepare = seconds{3}}));
    EXPECT_FALSE(player.start().empty());
    EXPECT_FALSE(player.advance(seconds{3 + 10 + 5 + 4}).empty());
    EXPECT_FALSE(player.repeatSet().empty());
    EXPECT_EQ(player.position(), seconds{3 + 10 + 5});
    EXPECT_EQ(player.activeTime(), seconds{10});
    EXPECT_EQ(player.progress().front().completedSets, 1);
    EXPECT_FALSE(player.advance(seconds{10}).empty());
    EXPECT_EQ(player.progress().front(), (StepProgress{seconds{20}, seconds{28}, 2, true}));
}

TEST(PlayerPacingTest, RepeatingInARestMeansTheSetJustDone)
{
    Player player(timelineOf(liftAndLower(), repetitions(2, 2, 5), {.prepare = seconds{3}}));
    EXPECT_FALSE(player.start().empty());
    EXPECT_FALSE(player.advance(seconds{3 + 10 + 2}).empty());
    EXPECT_EQ(player.segment()->kind, SegmentKind::Rest);
    EXPECT_FALSE(player.repeatSet().empty());
    EXPECT_EQ(player.position(), seconds{3});
    EXPECT_EQ(player.progress().front().completedSets, 0);
}

TEST(PlayerPacingTest, RepeatingWhilePreparingBeginsThePreparationAnew)
{
    Player player(timelineOf(liftAndLower(), repetitions(2), {.prepare = seconds{10}}));
    EXPECT_FALSE(player.start().empty());
    EXPECT_FALSE(player.advance(seconds{8}).empty());
    EXPECT_TRUE(hasCue(player.repeatSet(), player, CueKind::GetReady));
    EXPECT_EQ(player.position(), seconds{0});
}

TEST(PlayerPacingTest, AnotherTempoGoesOnInTheSameMovement)
{
    const Catalogue catalogue = liftAndLower();
    TimelineOptions options{.prepare = seconds{3}};
    Player player(timelineOf(catalogue, repetitions(2), options));
    EXPECT_FALSE(player.start().empty());
    EXPECT_FALSE(player.advance(milliseconds{3000 + 5000 + 1000}).empty());
    options.tempo = 0.5;
    player.changeTimeline(timelineOf(catalogue, repetitions(2), options));
    EXPECT_EQ(player.segment()->repetition, 2);
    EXPECT_EQ(player.segment()->phase, 0);
    // Half of "up", at twice the length.
    EXPECT_EQ(player.position(), milliseconds{3000 + 10'000 + 2000});
    EXPECT_FALSE(hasCue(player.advance(milliseconds{1}), player, CueKind::PhaseChange));
}

TEST(PlayerPacingTest, AShorterRestGoesOnFromTheTimeAlreadySpent)
{
    const Catalogue catalogue = liftAndLower();
    TimelineOptions options{.prepare = seconds{3}};
    const Dose dose = repetitions(1, 2, 20);
    Player player(timelineOf(catalogue, dose, options));
    EXPECT_FALSE(player.start().empty());
    EXPECT_FALSE(player.advance(seconds{3 + 5 + 4}).empty());
    options.restChange = seconds{-5};
    player.changeTimeline(timelineOf(catalogue, dose, options));
    EXPECT_EQ(player.segmentRemaining(), seconds{11});
    options.restChange = seconds{-18};
    player.changeTimeline(timelineOf(catalogue, dose, options));
    EXPECT_EQ(player.segmentRemaining(), seconds{0});
    EXPECT_FALSE(player.advance(milliseconds{1}).empty());
    EXPECT_EQ(player.segment()->kind, SegmentKind::Phase);
}

TEST(PlayerPacingTest, AnotherExerciseInTheStepBeginsAnew)
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"lift"_s, Sides::None, {phaseOf(u"up"_s, 5)}),
                     exerciseOf(u"press"_s, Sides::None, {phaseOf(u"go"_s, 4)})});
    const std::vector<RoutineStep> steps{stepOf(u"lift"_s, repetitions(2)),
                                         stepOf(u"lift"_s, repetitions(2))};
    const TimelineOptions options{.prepare = seconds{3}};
    Player player(compileTimeline(routineOf(steps), catalogue, options));
    EXPECT_FALSE(player.start().empty());
    EXPECT_FALSE(player.advance(seconds{13 + 6}).empty());
    std::vector<RoutineStep> swapped = steps;
    swapped[1] = stepOf(u"press"_s, repetitions(2));
    player.changeTimeline(compileTimeline(routineOf(swapped), catalogue, options));
    EXPECT_EQ(player.position(), seconds{13});
    EXPECT_EQ(player.segment()->kind, SegmentKind::Prepare);
    EXPECT_TRUE(player.progress()[0].finished);
    EXPECT_EQ(player.progress()[1], StepProgress{});
}

TEST(PlayerPacingTest, WhateverIsPressedTheSessionStaysInOrder)
{
    for (unsigned seed = 1; seed <= 400; ++seed) {
        RandomRoutines random(seed);
        const Catalogue catalogue = random.catalogue();
        const Routine routine = random.routine(catalogue);
        TimelineOptions options = random.options();
        options.pacing = random.between(0, 1) == 0 ? Pacing::Paced : Pacing::SelfPaced;
        Player player(compileTimeline(routine, catalogue, options));
        expectWellFormed(player.timeline());
        EXPECT_TRUE(player.start().empty() == false || player.timeline().segments.empty());
        milliseconds fed{0};
        for (int command = 0; command < 60; ++command) {
            switch (random.between(0, 9)) {
            case 0:
                (void)player.repeatSet();
                break;
            case 1:
                (void)player.setInPosition(InPosition::No);
                break;
            case 2:
                (void)player.setInPosition(InPosition::Yes);
                break;
            case 3:
            case 4:
                (void)player.repetitionDone();
                break;
            case 5:
                options.tempo = 0.5 + 0.1 * random.between(0, 10);
                options.restChange = seconds{random.between(-10, 10)};
                player.changeTimeline(compileTimeline(routine, catalogue, options));
                break;
            case 6:
                (void)player.backStep();
                break;
            default: {
                const milliseconds elapsed{random.between(1, 9000)};
                (void)player.advance(elapsed);
                fed += elapsed;
            }
            }
            ASSERT_GE(player.position(), milliseconds{0});
            ASSERT_LE(player.position(), player.timeline().total()) << "seed " << seed;
            if (const Segment* segment = player.segment()) {
                ASSERT_GE(player.position(), segment->start) << "seed " << seed;
                ASSERT_LE(player.position(), segment->end()) << "seed " << seed;
            }
            ASSERT_LE(player.sessionTime(), fed) << "seed " << seed;
            for (std::size_t step = 0; step < player.progress().size(); ++step) {
                const StepProgress& done = player.progress()[step];
                const auto last =
                    static_cast<std::size_t>(player.timeline().steps[step].endSegment - 1);
                ASSERT_LE(done.active, done.elapsed) << "seed " << seed;
                ASSERT_LE(done.completedSets, player.timeline().segments[last].sets)
                    << "seed " << seed;
                ASSERT_EQ(done.finished,
                          done.completedSets == player.timeline().segments[last].sets)
                    << "seed " << seed;
            }
        }
        // In the end everybody gets through.
        (void)player.setInPosition(InPosition::Yes);
        for (int i = 0; i < 20'000 && player.state() == PlayerState::Running; ++i) {
            (void)player.advance(seconds{5});
            (void)player.repetitionDone();
        }
        ASSERT_EQ(player.state(), PlayerState::Finished) << "seed " << seed;
    }
}

} // namespace
} // namespace limber::test
