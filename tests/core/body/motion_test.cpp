// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/motion.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Three keyframes: "lift" passes two of them, "walk" goes round.
Motion threePoses()
{
    Motion motion;
    motion.keyframes = {{u"down"_s, {}}, {u"half"_s, {}}, {u"up"_s, {}}};
    motion.keyframes[1].pose.lumbar.bend = 10;
    motion.keyframes[2].pose.lumbar.bend = 20;
    motion.phases = {{u"set-up"_s, {{0}, PathKind::Once}},
                     {u"lift"_s, {{1, 2}, PathKind::Once}},
                     {u"hold"_s, {{2}, PathKind::Once}},
                     {u"walk"_s, {{0, 1, 2}, PathKind::Brisk}},
                     {u"circles"_s, {{1, 2}, PathKind::Calm}}};
    motion.picture = 2;
    return motion;
}

TEST(MotionTest, APhaseSetsOutFromWhereTheOneBeforeEnded)
{
    const Motion motion = threePoses();
    EXPECT_EQ(momentIn(motion, u"set-up"_s, u"lift"_s, 0.0, 0ms), (MotionMoment{0, 1, 0.0}));
    EXPECT_EQ(momentIn(motion, u"set-up"_s, u"lift"_s, 0.25, 1s), (MotionMoment{0, 1, 0.5}));
    EXPECT_EQ(momentIn(motion, u"set-up"_s, u"lift"_s, 0.75, 1s), (MotionMoment{1, 2, 0.5}));
    EXPECT_EQ(momentIn(motion, u"set-up"_s, u"lift"_s, 1.0, 2s), (MotionMoment{1, 2, 1.0}));
}

TEST(MotionTest, TheWayToAPhaseBeginsWhereTheOneBeforeEnded)
{
    const Motion motion = threePoses();
    EXPECT_EQ(wayTo(motion, u"set-up"_s, u"lift"_s), (std::vector{0, 1, 2}));
    EXPECT_EQ(wayTo(motion, u"lift"_s, u"hold"_s), std::vector{2});
    EXPECT_EQ(wayTo(motion, QString(), u"lift"_s), (std::vector{1, 2}));
    EXPECT_EQ(wayTo(motion, u"lift"_s, u"unheard-of"_s), std::vector{2});
    EXPECT_EQ(wayToPicture(motion), (std::vector{0, 1, 2}));
}

TEST(MotionTest, AHoldStaysInItsPose)
{
    const Motion motion = threePoses();
    for (const double done : {0.0, 0.3, 1.0}) {
        const MotionMoment moment = momentIn(motion, u"lift"_s, u"hold"_s, done, 1s);
        EXPECT_EQ(bodyAt(motion, moment).joint(SpineJoint::Chest),
                  solveBody(motion.keyframes[2].pose).joint(SpineJoint::Chest));
    }
}

TEST(MotionTest, AWalkGoesRoundHoweverLongThePhaseLasts)
{
    const Motion motion = threePoses();
    const MotionMoment first = momentIn(motion, u"set-up"_s, u"walk"_s, 0.1, 150ms);
    EXPECT_EQ(first, (MotionMoment{0, 1, 0.5}));
    EXPECT_EQ(momentIn(motion, u"set-up"_s, u"walk"_s, 0.9, 900ms + 150ms), first);
    EXPECT_EQ(momentIn(motion, u"set-up"_s, u"walk"_s, 0.5, 600ms), (MotionMoment{2, 0, 0.0}));
}

TEST(MotionTest, APathThatGoesRoundIsEnteredFromWhereTheFigureIs)
{
    const Motion motion = threePoses();
    EXPECT_EQ(momentIn(motion, u"set-up"_s, u"circles"_s, 0.0, 0ms), (MotionMoment{0, 1, 0.0}));
    EXPECT_EQ(momentIn(motion, u"set-up"_s, u"circles"_s, 0.1, 600ms), (MotionMoment{0, 1, 0.5}));
    EXPECT_EQ(momentIn(motion, u"set-up"_s, u"circles"_s, 0.2, 1200ms), (MotionMoment{1, 2, 0.0}));
    EXPECT_EQ(momentIn(motion, u"set-up"_s, u"circles"_s, 0.4, 2800ms), (MotionMoment{2, 1, 0.0}));
    EXPECT_EQ(momentIn(motion, u"set-up"_s, u"circles"_s, 0.6, 4400ms), (MotionMoment{1, 2, 0.0}));
}

TEST(MotionTest, TheFirstPhaseBeginsInItsFirstKeyframe)
{
    const Motion motion = threePoses();
    EXPECT_EQ(momentIn(motion, {}, u"set-up"_s, 0.5, 1s).from, 0);
    EXPECT_EQ(momentIn(motion, {}, u"lift"_s, 0.0, 0ms), (MotionMoment{1, 1, 0.0}));
    EXPECT_EQ(momentIn(motion, {}, u"circles"_s, 0.0, 0ms), (MotionMoment{1, 2, 0.0}));
}

TEST(MotionTest, TheMovementRunsForwardsWithoutAPause)
{
    const Motion motion = threePoses();
    for (const QString& phase : {u"walk"_s, u"circles"_s}) {
        MotionMoment last = momentIn(motion, u"set-up"_s, phase, 0.0, 0ms);
        for (int i = 1; i <= 600; ++i) {
            const MotionMoment moment = momentIn(motion, u"set-up"_s, phase, 0.0, i * 10ms);
            EXPECT_TRUE(moment.share > last.share || moment.from != last.from) << i;
            EXPECT_TRUE(moment.from == last.from || moment.from == last.to) << i;
            last = moment;
        }
    }
}

TEST(MotionTest, TimesBeyondThePhaseStayAtItsEnd)
{
    const Motion motion = threePoses();
    EXPECT_EQ(momentIn(motion, u"set-up"_s, u"lift"_s, 1.4, 9s), (MotionMoment{1, 2, 1.0}));
    EXPECT_EQ(momentIn(motion, u"set-up"_s, u"lift"_s, -0.2, 0s), (MotionMoment{0, 1, 0.0}));
}

TEST(MotionTest, AnUnknownPhaseShowsThePicture)
{
    EXPECT_EQ(momentIn(threePoses(), {}, u"nothing"_s, 0.5, 1s), (MotionMoment{2, 2, 0.0}));
}

TEST(MotionTest, TransitionsIncludeTheWayBackToTheBeginning)
{
    const auto transitions = transitionsOf(threePoses(), {u"set-up"_s, u"lift"_s});
    EXPECT_EQ(transitions, (std::vector<std::pair<int, int>>{{0, 1}, {1, 2}, {2, 0}}));
}

TEST(MotionTest, APathThatGoesRoundLeadsFromItsLastKeyframeToItsFirst)
{
    const auto transitions = transitionsOf(threePoses(), {u"circles"_s});
    EXPECT_EQ(transitions, (std::vector<std::pair<int, int>>{{1, 2}, {2, 1}}));
}

TEST(MotionTest, WithoutPhasesTheKeyframesFollowEachOther)
{
    const auto transitions = transitionsOf(threePoses(), {});
    EXPECT_EQ(transitions, (std::vector<std::pair<int, int>>{{0, 1}, {1, 2}}));
}

TEST(MotionTest, MirroringTwiceGivesTheMotionBack)
{
    Motion motion = threePoses();
    motion.camera.azimuth = 30;
    motion.props = {{PropKind::Chair, {0.1, 0, 0.2}, {0.4, 0.45, 0.4}, 20}};
    motion.keyframes[0].pose.thorax.twist = 12;
    EXPECT_EQ(mirrored(mirrored(motion)), motion);
    EXPECT_EQ(mirrored(motion).camera.azimuth, 150);
}

TEST(MotionTest, ThingsMirrorWithTheFigure)
{
    Motion motion = threePoses();
    motion.props = {{PropKind::Cushion, {0.1, 0, 0.2}, {0.4, 0.1, 0.3}, 20}};
    motion.camera.centre = Vector{0.3, 1, 0.1};
    const Motion other = mirrored(motion);
    EXPECT_TRUE(other.isMirrored);
    EXPECT_EQ(other.props[0].at, (Vector{0.1, 0, -0.2}));
    EXPECT_EQ(other.props[0].yaw, -20);
    EXPECT_EQ(other.camera.centre, (Vector{0.3, 1, -0.1}));
    const Block block = blocksOf(motion.props[0]).front();
    const Block mirror = blocksOf(other.props[0]).front();
    const Vector corner = block.axes * Vector{0.2, 0, 0.15};
    const Vector mirroredCorner = mirror.axes * Vector{0.2, 0, -0.15};
    EXPECT_NEAR(corner.x, mirroredCorner.x, 1e-9);
    EXPECT_NEAR(corner.z, -mirroredCorner.z, 1e-9);
}

TEST(MotionTest, ADoorwayLeavesItsOpeningFree)
{
    const auto blocks = blocksOf({PropKind::Doorway, {0, 0, 0}, {0.1, 2.05, 0.9}, 0});
    for (const Block& block : blocks) {
        const bool isBeside = std::abs(block.middle.z) - block.halfSize.z >= 0.45 - 1e-9;
        const bool isAbove = block.middle.y - block.halfSize.y >= 2.05 - 1e-9;
        EXPECT_TRUE(isBeside || isAbove);
    }
    EXPECT_TRUE(blocksOf({PropKind::Roller, {}, {0.15, 0.15, 0.6}, 0}).empty());
}

TEST(MotionTest, AChairHasASeatOfItsHeightAndFourLegsOnTheFloor)
{
    const Prop chair{PropKind::Chair, {0, 0, 0}, {0.42, 0.45, 0.42}, 0};
    const auto blocks = blocksOf(chair);
    EXPECT_NEAR(blocks.front().middle.y + blocks.front().halfSize.y, 0.45, 1e-9);
    const auto standing = std::ranges::count_if(blocks, [](const Block& block) {
        return std::abs(block.middle.y - block.halfSize.y) < 1e-9;
    });
    EXPECT_EQ(standing, 4);
}

} // namespace
} // namespace limber
