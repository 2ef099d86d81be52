// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/player.h"
#include "tests/support/timeline_builder.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// Two exercises with a rest of 20 s between them: prepare [0] 0-3, phase [1] 3-8, rest [2] 8-28,
/// prepare [3] 28-31, phase [4] 31-36, rest [5] 36-40, phase [6] 40-45.
class PlayerRestsTest : public testing::Test {
protected:
    PlayerRestsTest()
        : catalogue(catalogueOf({exerciseOf(u"lift"_s, Sides::None, {phaseOf(u"go"_s, 5)}),
                                 exerciseOf(u"press"_s, Sides::None, {phaseOf(u"go"_s, 5)})}))
        , steps{stepOf(u"lift"_s, {}), stepOf(u"lift"_s, {})}
        , player(compileTimeline(routineOf({}), {}))
    {
        steps[0].restAfter = seconds{20};
        steps[1].dose.sets = 2;
        steps[1].dose.rest = seconds{4};
        player = Player(timeline());
        (void)player.start();
    }

    [[nodiscard]] Timeline timeline() const
    {
        return compileTimeline(routineOf(steps), catalogue, options);
    }
    void runTo(int second) { (void)player.advance(seconds{second} - player.position()); }

    Catalogue catalogue;
    TimelineOptions options{.prepare = seconds{3}};
    std::vector<RoutineStep> steps;
    Player player;
};

TEST_F(PlayerRestsTest, TheRestBelongsToTheExerciseThatComes)
{
    runTo(9);
    EXPECT_EQ(player.segmentIndex(), 2);
    EXPECT_TRUE(player.segment()->isRestBefore());
    EXPECT_TRUE(player.progress()[0].finished);
    EXPECT_EQ(player.progress()[0].completedSets, 1);
    EXPECT_EQ(player.progress()[1], (StepProgress{seconds{0}, seconds{1}, 0, false}));
    runTo(45);
    EXPECT_EQ(player.state(), PlayerState::Finished);
    EXPECT_EQ(player.progress()[1].completedSets, 2);
    EXPECT_EQ(player.activeTime(), seconds{15});
    EXPECT_EQ(player.sessionTime(), seconds{45});
}

TEST_F(PlayerRestsTest, SkippingAnExerciseLeadsToTheRestBeforeTheNext)
{
    runTo(4);
    (void)player.skipStep();
    EXPECT_EQ(player.segmentIndex(), 2);
    EXPECT_EQ(player.position(), seconds{8});
    (void)player.skipStep();
    EXPECT_EQ(player.state(), PlayerState::Finished) << "the exercise that comes is skipped";
}

TEST_F(PlayerRestsTest, BackLeadsOutOfTheRestOrToItsBeginning)
{
    runTo(9);
    (void)player.backStep();
    EXPECT_EQ(player.position(), seconds{0}) << "it had just begun";
    runTo(20);
    (void)player.backStep();
    EXPECT_EQ(player.position(), seconds{8});
}

TEST_F(PlayerRestsTest, BackInTheExerciseDoesNotAskForAnotherRest)
{
    runTo(34);
    (void)player.backStep();
    EXPECT_EQ(player.segmentIndex(), 3);
    EXPECT_EQ(player.position(), seconds{28});
    (void)player.backStep();
    EXPECT_EQ(player.position(), seconds{0});
}

TEST_F(PlayerRestsTest, RepeatingTheSetInTheRestBeginsTheRestAnew)
{
    runTo(20);
    (void)player.repeatSet();
    EXPECT_EQ(player.position(), seconds{8});
    runTo(30);
    (void)player.repeatSet();
    EXPECT_EQ(player.position(), seconds{28}) << "of the preparation";
    runTo(38);
    (void)player.repeatSet();
    EXPECT_EQ(player.position(), seconds{31}) << "of the set before the rest between sets";
}

TEST_F(PlayerRestsTest, WhoIsNotInPositionGetsTheEndOfTheRestAgain)
{
    runTo(20);
    (void)player.setInPosition(InPosition::No);
    (void)player.advance(seconds{8});
    EXPECT_EQ(player.position(), seconds{18}) << "its last ten seconds";
    (void)player.setInPosition(InPosition::Yes);
    (void)player.advance(seconds{10});
    EXPECT_EQ(player.segmentIndex(), 3);
}

TEST_F(PlayerRestsTest, ARestMadeShorterGoesOn)
{
    runTo(18);
    options.restChange = seconds{-5};
    player.changeTimeline(timeline());
    EXPECT_EQ(player.segmentIndex(), 2);
    EXPECT_EQ(player.segmentRemaining(), seconds{5});
}

TEST_F(PlayerRestsTest, AnotherExerciseForTheOneThatComesLeavesTheRestAsItIs)
{
    runTo(18);
    steps[1].exercise = ExerciseId::fromText(u"press"_s).value();
    player.changeTimeline(timeline());
    EXPECT_EQ(player.position(), seconds{18});
    runTo(33);
    steps[1].exercise = ExerciseId::fromText(u"lift"_s).value();
    player.changeTimeline(timeline());
    EXPECT_EQ(player.position(), seconds{28}) << "once it has begun it begins anew";
}

TEST_F(PlayerRestsTest, WhoComesBackHasRestedAlready)
{
    const Player resumed = Player::resumed(timeline(), 1, {});
    EXPECT_EQ(resumed.position(), seconds{28});
    EXPECT_EQ(resumed.segment()->kind, SegmentKind::Prepare);
}

} // namespace

} // namespace limber::test
