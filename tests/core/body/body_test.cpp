// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/body.h"
#include "core/body/flesh.h"

#include <gtest/gtest.h>
#include <random>

namespace limber {
namespace {

/// Poses of every kind, also such as nobody can take.
class RandomPoses {
public:
    explicit RandomPoses(unsigned seed)
        : m_random(seed)
    {
    }

    Pose next()
    {
        Pose pose;
        pose.pelvis.up = direction();
        pose.pelvis.front = direction();
        pose.pelvis.tilt = within(-20, 20);
        pose.lumbar = {within(-30, 50), within(-25, 25), within(-12, 12)};
        pose.thorax = {within(-25, 40), within(-25, 25), within(-35, 35)};
        pose.neck = {within(-30, 30), 0, within(-30, 30)};
        pose.belly = within(0, 1);
        for (const BodyHalf half : kBodyHalves) {
            ArmPose& arm = pose.arms[half];
            LegPose& leg = pose.legs[half];
            if (chance())
                arm.at = Vector{within(-0.5, 0.5), within(0, 1.5), within(-0.5, 0.5)};
            arm.upper = direction();
            arm.lower = direction();
            if (chance())
                arm.palm = direction();
            if (chance())
                arm.fingers = direction();
            if (chance())
                leg.at = Vector{within(-0.5, 0.5), within(0, 0.5), within(-0.5, 0.5)};
            leg.thigh = direction();
            leg.shin = direction();
            leg.ankle = within(-20, 50);
        }
        if (chance())
            pose.settle = {{{Landmark::Pelvis, {}}, 0.0}};
        if (chance())
            pose.anchor = Anchor{{Landmark::Pelvis, {}}, 0.2, -0.1};
        return pose;
    }

private:
    double within(double from, double to)
    {
        return std::uniform_real_distribution<double>(from, to)(m_random);
    }
    bool chance() { return within(0, 1) < 0.5; }
    Vector direction() { return normalised({within(-1, 1), within(-1, 1), within(-1, 1)}); }

    std::mt19937 m_random;
};

void expectBonesToKeepTheirLengths(const Body& body)
{
    constexpr double kClose = 1e-6;
    for (const BodyHalf half : kBodyHalves) {
        const Arm& arm = body.arms[half];
        const Leg& leg = body.legs[half];
        EXPECT_NEAR(length(arm.forearm.at - arm.upper.at), bone::kUpperArm, kClose);
        EXPECT_NEAR(length(arm.hand.at - arm.forearm.at), bone::kForearm, kClose);
        EXPECT_NEAR(length(leg.shin.at - leg.thigh.at), bone::kThigh, kClose);
        EXPECT_NEAR(length(leg.foot.at - leg.shin.at), bone::kShin, kClose);
    }
}

TEST(BodyTest, BonesKeepTheirLengthsInAnyPose)
{
    RandomPoses poses(1);
    for (int i = 0; i < 1000; ++i)
        expectBonesToKeepTheirLengths(solveBody(poses.next()));
}

TEST(BodyTest, BonesKeepTheirLengthsBetweenAnyTwoPoses)
{
    RandomPoses poses(2);
    for (int i = 0; i < 300; ++i) {
        const Pose from = poses.next();
        const Pose to = poses.next();
        for (const double share : {0.1, 0.5, 0.9})
            expectBonesToKeepTheirLengths(solveBetween(from, to, share));
    }
}

TEST(BodyTest, TheMirroredPoseGivesTheMirroredBody)
{
    RandomPoses poses(3);
    for (int i = 0; i < 200; ++i) {
        const Pose pose = poses.next();
        const Body body = solveBody(pose);
        const Body other = solveBody(mirrored(pose));
        const auto expectMirrored = [](const Vector& one, const Vector& two) {
            EXPECT_NEAR(one.x, two.x, 1e-4);
            EXPECT_NEAR(one.y, two.y, 1e-4);
            EXPECT_NEAR(one.z, -two.z, 1e-4);
        };
        expectMirrored(body.joint(SpineJoint::Skull).at, other.joint(SpineJoint::Skull).at);
        for (const BodyHalf half : kBodyHalves) {
            expectMirrored(body.arms[half].hand.at, other.arms[opposite(half)].hand.at);
            expectMirrored(body.arms[half].forearm.at, other.arms[opposite(half)].forearm.at);
            expectMirrored(body.legs[half].foot.at, other.legs[opposite(half)].foot.at);
            expectMirrored(body.legs[half].shin.at, other.legs[opposite(half)].shin.at);
        }
    }
}

TEST(BodyTest, ThePalmComesToATargetWithinReach)
{
    Pose pose;
    pose.arms.right.at = Vector{0.35, 1.2, 0.25};
    pose.arms.right.palm = Vector{0, -1, 0};
    pose.arms.right.fingers = Vector{1, 0, 0};
    const Body body = solveBody(pose);
    const Vector palm = body.arms.right.hand.toWorld({0.024, 0.075, 0});
    EXPECT_LT(length(palm - *pose.arms.right.at), 0.002);
    EXPECT_LT(body.arms.right.missed, 1e-6);
}

TEST(BodyTest, ATargetOutOfReachIsToldInMetres)
{
    Pose pose;
    pose.arms.left.by = HandPoint::Wrist;
    pose.arms.left.at = Vector{3, 1.3, -0.2};
    EXPECT_GT(solveBody(pose).arms.left.missed, 2.0);
}

TEST(BodyTest, TheBodyComesToRestOnItsSupports)
{
    Pose pose;
    pose.pelvis.up = {-1, 0, 0};
    pose.pelvis.front = {0, 1, 0};
    pose.thorax.bend = -14;
    pose.settle = {{{Landmark::Pelvis, {}}, 0.0}, {{Landmark::UpperBack, {}}, 0.1}};
    const Body body = solveBody(pose);
    EXPECT_NEAR(lowestPoint(body, {Landmark::Pelvis, {}}), 0.0, 0.001);
    EXPECT_NEAR(lowestPoint(body, {Landmark::UpperBack, {}}), 0.1, 0.001);
}

TEST(BodyTest, PointlessDirectionsStillGiveABody)
{
    Pose pose;
    pose.pelvis.up = {1, 0, 0};
    pose.pelvis.front = {1, 0, 0};
    pose.arms.right.at = Vector{0, 1.4, 0.17};
    pose.arms.right.elbow = Vector{0, -1, 0};
    pose.arms.left.palm = Vector{0, -1, 0};
    pose.legs.right.toes = Vector{0, -1, 0};
    pose.legs.right.sole = Vector{0, -1, 0};
    const Body body = solveBody(pose);
    expectBonesToKeepTheirLengths(body);
    EXPECT_TRUE(std::isfinite(body.arms.right.hand.axes.x.x));
    EXPECT_TRUE(std::isfinite(body.legs.right.foot.axes.y.y));
}

TEST(BodyTest, ThePointThatIsNamedComesToItsTarget)
{
    Pose pose;
    pose.pelvis.at = {0, 0.8, 0};
    pose.legs.right.at = Vector{0.25, 0.1, 0.15};
    pose.legs.right.toes = Vector{1, 0, 0.1};
    pose.legs.right.sole = Vector{0, -1, 0};
    for (const auto& [point, offset] : {std::pair{FootPoint::Sole, Vector{0, -bone::kSole, 0}},
                                        std::pair{FootPoint::Heel, Vector{-0.05, -bone::kSole, 0}},
                                        std::pair{FootPoint::Toes, Vector{0.125, -bone::kSole, 0}},
                                        std::pair{FootPoint::Ankle, Vector{0, 0, 0}}}) {
        pose.legs.right.by = point;
        const Leg leg = solveBody(pose).legs.right;
        EXPECT_LT(length(leg.foot.toWorld(offset) - *pose.legs.right.at), 0.002);
    }
}

TEST(BodyTest, TheSamePoseGivesTheSameBody)
{
    RandomPoses poses(5);
    for (int i = 0; i < 50; ++i) {
        const Pose pose = poses.next();
        const Body one = solveBody(pose);
        const Body two = solveBody(pose);
        EXPECT_EQ(one.spine, two.spine);
        for (const BodyHalf half : kBodyHalves) {
            EXPECT_EQ(one.arms[half].hand, two.arms[half].hand);
            EXPECT_EQ(one.legs[half].foot, two.legs[half].foot);
        }
    }
}

TEST(BodyTest, AMovementBeginsAndEndsInItsPoses)
{
    RandomPoses poses(6);
    for (int i = 0; i < 50; ++i) {
        const Pose from = poses.next();
        const Pose to = poses.next();
        for (const auto& [share, pose] : {std::pair{0.0, from}, std::pair{1.0, to}}) {
            const Body found = solveBetween(from, to, share);
            const Body wanted = solveBody(pose);
            EXPECT_EQ(found.spine, wanted.spine);
            EXPECT_EQ(found.arms.right.hand, wanted.arms.right.hand);
            EXPECT_EQ(found.legs.left.foot, wanted.legs.left.foot);
        }
    }
}

TEST(BodyTest, AnAnchorHoldsItsPlaceOnTheFloorPlan)
{
    Pose pose;
    pose.pelvis.up = {1, 0.265, 0};
    pose.pelvis.front = {0, -1, 0};
    for (const BodyHalf half : kBodyHalves) {
        pose.legs[half].thigh = {0, -1, 0};
        pose.legs[half].shin = Vector{-1, 0.06, 0};
        pose.legs[half].toes = Vector{-1, -0.42, 0};
        pose.legs[half].sole = Vector{-0.42, 1, 0};
    }
    const LandmarkName knees{Landmark::Knees, {}};
    pose.settle = {{knees, 0.0}};
    pose.anchor = Anchor{knees, 0.3, -0.2};
    const Body body = solveBody(pose);
    EXPECT_NEAR(lowestPoint(body, knees), 0.0, 0.001);
    EXPECT_NEAR(middleOf(body, knees).x, 0.3, 0.001);
    EXPECT_NEAR(middleOf(body, knees).z, -0.2, 0.001);
}

TEST(BodyTest, ATargetAtTheShoulderStillGivesAnArm)
{
    Pose pose;
    pose.arms.right.by = HandPoint::Wrist;
    pose.arms.right.at = solveBody(pose).arms.right.upper.at;
    const Body body = solveBody(pose);
    expectBonesToKeepTheirLengths(body);
    EXPECT_TRUE(std::isfinite(length(body.arms.right.hand.at)));
}

TEST(BodyTest, AMovementHasNoJumps)
{
    RandomPoses poses(4);
    const Pose from = poses.next();
    Pose to = from;
    to.lumbar.bend += 20;
    to.arms.right.upper = normalised(from.arms.right.upper + Vector{0.3, 0.4, 0});
    Vector last = solveBody(from).arms.right.hand.at;
    for (int i = 1; i <= 200; ++i) {
        const Vector here = solveBetween(from, to, i / 200.0).arms.right.hand.at;
        EXPECT_LT(length(here - last), 0.03);
        last = here;
    }
}

TEST(BodyTest, BreathLiftsTheBelly)
{
    Pose empty;
    Pose full;
    full.belly = 1.0;
    const double lift = frameOn(solveBody(full), PoseFrame::Belly).at.x -
                        frameOn(solveBody(empty), PoseFrame::Belly).at.x;
    EXPECT_NEAR(lift, 0.05, 0.001);
}

} // namespace
} // namespace limber
