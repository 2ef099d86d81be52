// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/player.h"
#include "tests/support/timeline_builder.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// Three steps of 3 s to get ready and two sets of 5 s with a rest of 2 s between, 15 s each:
/// prepare [0] 0-3, phase [1] 3-8, rest [2] 8-10, phase [3] 10-15, prepare [4] 15-18, …
Timeline threeSteps()
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"lift"_s, Sides::None, {phaseOf(u"go"_s, 5)})});
    Dose dose;
    dose.sets = 2;
    dose.rest = seconds{2};
    return compileTimeline(
        routineOf({stepOf(u"lift"_s, dose), stepOf(u"lift"_s, dose), stepOf(u"lift"_s, dose)}),
        catalogue, {.prepare = seconds{3}, .changeSides = seconds{5}});
}

/// "enter 3", "cue start", "step 0", "routine".
QStringList linesOf(const std::vector<PlayerEvent>& events, const Timeline& timeline)
{
    QStringList lines;
    for (const PlayerEvent& event : events) {
        switch (event.kind) {
        case PlayerEvent::Kind::SegmentEntered:
            lines << u"enter %1"_s.arg(event.index);
            break;
        case PlayerEvent::Kind::CueReached:
            lines << u"cue "_s +
                         token(timeline.cues.at(static_cast<std::size_t>(event.index)).kind);
            break;
        case PlayerEvent::Kind::StepFinished:
            lines << u"step %1"_s.arg(event.index);
            break;
        case PlayerEvent::Kind::RoutineFinished:
            lines << u"routine"_s;
            break;
        }
    }
    return lines;
}

class PlayerTest : public testing::Test {
protected:
    void start() { EXPECT_FALSE(player.start().empty()); }
    QStringList advance(milliseconds elapsed)
    {
        return linesOf(player.advance(elapsed), player.timeline());
    }
    QStringList skip() { return linesOf(player.skipStep(), player.timeline()); }
    QStringList back() { return linesOf(player.backStep(), player.timeline()); }

    Player player{threeSteps()};
};

const StepProgress kNothing;
const StepProgress kWholeStep{seconds{10}, seconds{15}, 2, true};

TEST_F(PlayerTest, WaitsUntilStarted)
{
    EXPECT_EQ(player.state(), PlayerState::Ready);
    EXPECT_EQ(advance(seconds{5}), QStringList());
    EXPECT_TRUE(player.pause().empty());
    EXPECT_TRUE(player.resume().empty());
    EXPECT_EQ(skip(), QStringList());
    EXPECT_EQ(back(), QStringList());
    EXPECT_EQ(player.state(), PlayerState::Ready);
    EXPECT_EQ(player.position(), milliseconds{0});
    EXPECT_EQ(player.remaining(), seconds{45});
    EXPECT_EQ(player.segmentIndex(), 0);
    ASSERT_EQ(player.progress().size(), 3U);
}

TEST_F(PlayerTest, StartEntersTheFirstSegmentOnce)
{
    EXPECT_EQ(linesOf(player.start(), player.timeline()),
              QStringList({u"enter 0"_s, u"cue getReady"_s, u"cue lastThree"_s}));
    EXPECT_EQ(player.state(), PlayerState::Running);
    EXPECT_TRUE(player.start().empty());
}

TEST_F(PlayerTest, AdvanceTellsWhatHappensInOrder)
{
    start();
    EXPECT_EQ(advance(milliseconds{999}), QStringList());
    EXPECT_EQ(advance(milliseconds{1}), QStringList({u"cue lastThree"_s}));
    EXPECT_EQ(advance(milliseconds{2000}),
              QStringList({u"cue lastThree"_s, u"enter 1"_s, u"cue start"_s}));
    EXPECT_EQ(player.segment()->kind, SegmentKind::Phase);
    EXPECT_EQ(player.segmentRemaining(), seconds{5});
    EXPECT_EQ(advance(seconds{7}),
              QStringList({u"enter 2"_s, u"cue rest"_s, u"enter 3"_s, u"cue start"_s}));
    EXPECT_EQ(player.progress()[0], (StepProgress{seconds{5}, seconds{10}, 1, false}));
    EXPECT_EQ(advance(seconds{5}), QStringList({u"cue end"_s, u"step 0"_s, u"enter 4"_s,
                                                u"cue getReady"_s, u"cue lastThree"_s}));
    EXPECT_EQ(player.progress()[0], kWholeStep);
}

TEST_F(PlayerTest, RunsToTheEndAndStopsThere)
{
    start();
    const QStringList lines = advance(seconds{10'000});
    EXPECT_EQ(lines.last(3), QStringList({u"cue finished"_s, u"step 2"_s, u"routine"_s}));
    EXPECT_EQ(player.state(), PlayerState::Finished);
    EXPECT_EQ(player.position(), seconds{45});
    EXPECT_EQ(player.remaining(), milliseconds{0});
    EXPECT_EQ(player.segment(), nullptr);
    EXPECT_EQ(player.segmentIndex(), -1);
    EXPECT_EQ(player.segmentRemaining(), milliseconds{0});
    EXPECT_EQ(player.activeTime(), seconds{30});
    EXPECT_EQ(player.sessionTime(), seconds{45});
    EXPECT_EQ(player.progress(), std::vector(3, kWholeStep));
    EXPECT_EQ(advance(seconds{1}), QStringList());
    EXPECT_TRUE(player.start().empty());
    EXPECT_EQ(skip(), QStringList());
    EXPECT_EQ(back(), QStringList());
}

TEST_F(PlayerTest, NoTimeOrTimeBackwardsChangesNothing)
{
    start();
    EXPECT_EQ(advance(milliseconds{0}), QStringList());
    EXPECT_EQ(advance(seconds{-5}), QStringList());
    EXPECT_EQ(player.position(), milliseconds{0});
}

TEST_F(PlayerTest, PauseStopsTime)
{
    start();
    EXPECT_FALSE(advance(seconds{4}).empty());
    EXPECT_TRUE(player.pause().empty());
    EXPECT_EQ(player.state(), PlayerState::Paused);
    EXPECT_EQ(advance(seconds{60}), QStringList());
    EXPECT_EQ(player.sessionTime(), seconds{4});
    EXPECT_TRUE(player.resume().empty());
    EXPECT_EQ(player.state(), PlayerState::Running);
    EXPECT_EQ(player.position(), seconds{4});
}

TEST_F(PlayerTest, SkippedStepIsTornOffUnfinished)
{
    start();
    EXPECT_FALSE(advance(seconds{9}).empty());
    EXPECT_EQ(skip(),
              QStringList({u"step 0"_s, u"enter 4"_s, u"cue getReady"_s, u"cue lastThree"_s}));
    EXPECT_EQ(player.position(), seconds{15});
    EXPECT_EQ(player.progress()[0], (StepProgress{seconds{5}, seconds{9}, 1, false}));
    EXPECT_EQ(player.progress()[1], kNothing);
}

TEST_F(PlayerTest, SkippingTheLastStepFinishesTheRoutine)
{
    start();
    EXPECT_FALSE(skip().empty());
    EXPECT_FALSE(skip().empty());
    EXPECT_EQ(skip(), QStringList({u"step 2"_s, u"routine"_s}));
    EXPECT_EQ(player.state(), PlayerState::Finished);
    EXPECT_EQ(player.position(), player.timeline().total());
    EXPECT_EQ(player.progress(), std::vector(3, kNothing));
    EXPECT_EQ(player.sessionTime(), milliseconds{0});
}

TEST_F(PlayerTest, CuesOfAPlaceGoneToWhilePausedComeWithResume)
{
    start();
    EXPECT_TRUE(player.pause().empty());
    EXPECT_EQ(skip(), QStringList({u"step 0"_s, u"enter 4"_s}));
    EXPECT_EQ(skip(), QStringList({u"step 1"_s, u"enter 8"_s}));
    EXPECT_EQ(back(), QStringList({u"enter 4"_s}));
    EXPECT_EQ(player.state(), PlayerState::Paused);
    EXPECT_EQ(linesOf(player.resume(), player.timeline()),
              QStringList({u"cue getReady"_s, u"cue lastThree"_s}));
}

TEST_F(PlayerTest, BackBeginsTheExerciseAnew)
{
    start();
    EXPECT_FALSE(advance(seconds{18}).empty());
    EXPECT_EQ(player.progress()[1].elapsed, seconds{3});
    EXPECT_EQ(back(), QStringList({u"enter 4"_s, u"cue getReady"_s, u"cue lastThree"_s}));
    EXPECT_EQ(player.position(), seconds{15});
    EXPECT_EQ(player.progress()[0], kWholeStep);
    EXPECT_EQ(player.progress()[1], kNothing);
}

TEST_F(PlayerTest, BackRightAwayGoesToTheExerciseBefore)
{
    start();
    EXPECT_FALSE(advance(seconds{18} - milliseconds{1}).empty());
    EXPECT_EQ(back(), QStringList({u"enter 0"_s, u"cue getReady"_s, u"cue lastThree"_s}));
    EXPECT_EQ(player.position(), milliseconds{0});
    EXPECT_EQ(player.progress()[0], kNothing);
    EXPECT_EQ(player.progress()[1].elapsed, milliseconds{2999});
}

TEST_F(PlayerTest, TimeNeverCountsTwiceAfterGoingBack)
{
    start();
    EXPECT_FALSE(advance(seconds{17}).empty());
    EXPECT_FALSE(back().empty());
    EXPECT_FALSE(advance(seconds{1000}).empty());
    EXPECT_EQ(player.progress(), std::vector(3, kWholeStep));
    EXPECT_EQ(player.sessionTime(), player.timeline().total());
}

TEST_F(PlayerTest, BackAtTheVeryBeginningStaysThere)
{
    start();
    EXPECT_EQ(back(), QStringList({u"enter 0"_s, u"cue getReady"_s, u"cue lastThree"_s}));
    EXPECT_EQ(player.position(), milliseconds{0});
}

TEST_F(PlayerTest, FinishStaysWhereItIs)
{
    start();
    EXPECT_FALSE(advance(seconds{9}).empty());
    player.finish();
    EXPECT_EQ(player.state(), PlayerState::Finished);
    EXPECT_EQ(player.position(), seconds{9});
    EXPECT_EQ(player.segment(), nullptr);
    EXPECT_EQ(player.progress()[0], (StepProgress{seconds{5}, seconds{9}, 1, false}));
    EXPECT_EQ(advance(seconds{9}), QStringList());
}

TEST(PlayerSidesTest, ASetIsCompleteWhenItsSecondSideIs)
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"twist"_s, Sides::EachSide, {phaseOf(u"go"_s, 5)})});
    Dose dose;
    dose.repetitionsPer = RepetitionsPer::Side;
    dose.sets = 2;
    Player player(compileTimeline(routineOf({stepOf(u"twist"_s, dose)}), catalogue,
                                  {.prepare = seconds{0}, .changeSides = seconds{2}}));
    EXPECT_FALSE(player.start().empty());
    EXPECT_FALSE(player.advance(seconds{11}).empty());
    EXPECT_EQ(player.progress()[0], (StepProgress{seconds{11}, seconds{11}, 0, false}));
    EXPECT_FALSE(player.advance(seconds{1}).empty());
    EXPECT_EQ(player.progress()[0], (StepProgress{seconds{12}, seconds{12}, 1, false}));
    EXPECT_FALSE(player.advance(seconds{12}).empty());
    EXPECT_EQ(player.progress()[0], (StepProgress{seconds{24}, seconds{24}, 2, true}));
}

TEST(PlayerResumedTest, StandsAtTheBeginningOfTheStep)
{
    const StepProgress half{seconds{5}, seconds{8}, 1, false};
    Player player = Player::resumed(threeSteps(), 1, {kWholeStep, half});
    EXPECT_EQ(player.state(), PlayerState::Ready);
    EXPECT_EQ(player.position(), seconds{15});
    EXPECT_EQ(player.segmentIndex(), 4);
    EXPECT_EQ(player.progress(), (std::vector{kWholeStep, kNothing, kNothing}));
    EXPECT_EQ(linesOf(player.start(), player.timeline()),
              QStringList({u"enter 4"_s, u"cue getReady"_s, u"cue lastThree"_s}));
    EXPECT_FALSE(player.advance(seconds{30}).empty());
    EXPECT_EQ(player.state(), PlayerState::Finished);
    EXPECT_EQ(player.progress(), std::vector(3, kWholeStep));
}

TEST(PlayerResumedTest, BeyondTheLastStepIsFinished)
{
    for (const int step : {3, 99}) {
        Player player = Player::resumed(threeSteps(), step, std::vector(5, kWholeStep));
        EXPECT_EQ(player.state(), PlayerState::Finished);
        EXPECT_EQ(player.position(), seconds{45});
        EXPECT_EQ(player.segment(), nullptr);
        EXPECT_EQ(player.progress(), std::vector(3, kWholeStep));
        EXPECT_TRUE(player.start().empty());
    }
}

TEST(PlayerResumedTest, BeforeTheFirstStepIsTheFirst)
{
    const Player player = Player::resumed(threeSteps(), -1, {});
    EXPECT_EQ(player.state(), PlayerState::Ready);
    EXPECT_EQ(player.segmentIndex(), 0);
}

TEST(PlayerEmptyTest, HasNothingToDo)
{
    Player player(compileTimeline(routineOf({}), catalogueOf({})));
    EXPECT_EQ(player.state(), PlayerState::Ready);
    EXPECT_EQ(player.segment(), nullptr);
    EXPECT_EQ(player.segmentIndex(), -1);
    EXPECT_EQ(player.remaining(), milliseconds{0});
    EXPECT_EQ(linesOf(player.start(), player.timeline()), QStringList({u"routine"_s}));
    EXPECT_EQ(player.state(), PlayerState::Finished);
    EXPECT_TRUE(player.advance(seconds{1}).empty());
    EXPECT_EQ(Player::resumed(player.timeline(), 0, {}).state(), PlayerState::Finished);
}

} // namespace

} // namespace limber::test
