// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/validator.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

/// Someone who stands upright with the arms hanging.
Pose standing()
{
    Pose pose;
    pose.settle = {{{Landmark::Feet, {}}, 0.0}};
    pose.anchor = Anchor{{Landmark::Pelvis, {}}, 0.0, 0.0};
    pose.contacts = {{Landmark::Feet, BodyHalf::Right}, {Landmark::Feet, BodyHalf::Left}};
    for (const BodyHalf half : kBodyHalves)
        pose.arms[half].upper = {0.02, -1, 0.18 * signOf(half)};
    return pose;
}

Motion motionOf(std::vector<Pose> poses)
{
    Motion motion;
    for (std::size_t i = 0; i < poses.size(); ++i)
        motion.keyframes.push_back({QString::number(i), std::move(poses[i])});
    return motion;
}

bool finds(const Motion& motion, PoseCheck check)
{
    return std::ranges::any_of(validate(motion, {}), [check](const PoseFinding& finding) {
        return finding.check == check;
    });
}

TEST(ValidatorTest, FindsNothingInSomeoneWhoStands)
{
    EXPECT_TRUE(validate(motionOf({standing()}), {}).empty());
}

TEST(ValidatorTest, FindsAHipInTheFloor)
{
    Pose pose = standing();
    pose.pelvis.up = {-1, 0, 0};
    pose.pelvis.front = {0, 1, 0};
    pose.contacts.clear();
    pose.settle = {{{Landmark::Pelvis, {}}, -0.03}};
    EXPECT_TRUE(finds(motionOf({pose}), PoseCheck::Floor));
}

TEST(ValidatorTest, FindsATargetOutOfReach)
{
    Pose pose = standing();
    pose.arms.right.at = Vector{2, 1, 0};
    EXPECT_TRUE(finds(motionOf({pose}), PoseCheck::Reach));
}

TEST(ValidatorTest, FindsAContactInTheAir)
{
    Pose pose = standing();
    pose.contacts.push_back({Landmark::Hands, BodyHalf::Left});
    EXPECT_TRUE(finds(motionOf({pose}), PoseCheck::ContactHeight));
}

TEST(ValidatorTest, FindsAContactThatSlidesBetweenTwoPoses)
{
    Pose moved = standing();
    moved.anchor->x = 0.05;
    EXPECT_TRUE(finds(motionOf({standing(), moved}), PoseCheck::ContactSlide));
    moved.contacts.clear();
    EXPECT_FALSE(finds(motionOf({standing(), moved}), PoseCheck::ContactSlide));
}

TEST(ValidatorTest, FindsAKneeThatBendsForwards)
{
    Pose pose = standing();
    pose.legs.right.thigh = {-0.2, -1, 0};
    pose.legs.right.shin = {0.6, -1, 0};
    EXPECT_TRUE(finds(motionOf({pose}), PoseCheck::JointRange));
}

TEST(ValidatorTest, FindsABackThatIsBentTooFar)
{
    Pose pose = standing();
    pose.lumbar.bend = 75;
    EXPECT_TRUE(finds(motionOf({pose}), PoseCheck::JointRange));
}

TEST(ValidatorTest, FindsALimbThatTheFloorGuardHadToMove)
{
    Pose pose = standing();
    pose.settle = {{{Landmark::Knees, {}}, 0.0}};
    pose.contacts.clear();
    EXPECT_TRUE(finds(motionOf({pose}), PoseCheck::FloorGuard));
}

TEST(ValidatorTest, FindsAForearmInTheBelly)
{
    Pose pose = standing();
    pose.arms.right.frame = PoseFrame::Chest;
    pose.arms.right.at = Vector{0.0, -0.15, 0.0};
    EXPECT_TRUE(finds(motionOf({pose}), PoseCheck::SelfPenetration));
}

TEST(ValidatorTest, FindsALegInAChair)
{
    Motion motion = motionOf({standing()});
    motion.props = {{PropKind::Cushion, {0, 0, 0.1}, {0.3, 0.5, 0.3}, 0}};
    EXPECT_TRUE(finds(motion, PoseCheck::PropPenetration));
}

TEST(ValidatorTest, FindsSomeoneWhoWouldFallOver)
{
    Pose pose = standing();
    pose.pelvis.up = {3, 1, 0};
    EXPECT_TRUE(finds(motionOf({pose}), PoseCheck::Balance));
}

TEST(ValidatorTest, TheCentreOfMassOfSomeoneStandingIsInThePelvis)
{
    const Vector centre = centreOfMass(solveBody(standing()));
    EXPECT_NEAR(centre.z, 0.0, 1e-6);
    EXPECT_GT(centre.y, 0.85);
    EXPECT_LT(centre.y, 1.05);
}

TEST(ValidatorTest, DescribesAFindingInOneLine)
{
    const Motion motion = motionOf({standing(), standing()});
    const PoseFinding finding{PoseCheck::ContactSlide, 0, 1, 0.4, u"rightElbow"_s, 1.84, 1.0};
    EXPECT_EQ(describe(finding, motion),
              u"0 to 1, 40 %: rightElbow slides 1.8 cm (limit 1.0) [contact-slide]"_s);
}

} // namespace
} // namespace limber
