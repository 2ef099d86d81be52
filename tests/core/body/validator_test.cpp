// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/validator.h"
#include "core/body/validator_checks.h"

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

/// Someone who lies on the back with straight legs, the head towards -x.
Pose lying()
{
    Pose pose = standing();
    pose.pelvis.up = {-1, 0, 0};
    pose.pelvis.front = {0, 1, 0};
    pose.thorax.bend = -14;
    pose.neck.bend = -6;
    pose.head.bend = 14;
    pose.settle = {{{Landmark::Pelvis, {}}, 0.0}, {{Landmark::UpperBack, {}}, 0.0}};
    pose.contacts = {{Landmark::Pelvis, {}}, {Landmark::UpperBack, {}}};
    for (const BodyHalf half : kBodyHalves) {
        pose.arms[half].upper = {0.9, 0, 0.45 * signOf(half)};
        pose.legs[half].thigh = {1, -0.06, 0.1 * signOf(half)};
    }
    return pose;
}

Motion motionOf(std::vector<Pose> poses)
{
    Motion motion;
    for (std::size_t i = 0; i < poses.size(); ++i)
        motion.keyframes.push_back({QString::number(i), std::move(poses[i])});
    return motion;
}

/// The findings of one check, each as "part" or "part, between".
QStringList found(const Motion& motion, PoseCheck check)
{
    QStringList parts;
    for (const PoseFinding& finding : validate(motion, {})) {
        if (finding.check == check)
            parts.append(finding.from == finding.to ? finding.part : finding.part + u", between"_s);
    }
    return parts;
}

QStringList found(const Pose& pose, PoseCheck check)
{
    return found(motionOf({pose}), check);
}

QString allOf(const Motion& motion)
{
    QStringList lines;
    for (const PoseFinding& finding : validate(motion, {}))
        lines.append(describe(finding, motion));
    return lines.join(u'\n');
}

TEST(ValidatorTest, FindsNothingInSomeoneWhoStandsOrLies)
{
    EXPECT_EQ(allOf(motionOf({standing()})), QString());
    EXPECT_EQ(allOf(motionOf({lying()})), QString());
}

TEST(ValidatorTest, FindsATrunkInTheFloor)
{
    Pose pose = lying();
    for (Support& support : pose.settle)
        support.height = -0.012;
    EXPECT_FALSE(found(pose, PoseCheck::Floor).contains(u"trunk"_s));
    for (Support& support : pose.settle)
        support.height = -0.03;
    EXPECT_TRUE(found(pose, PoseCheck::Floor).contains(u"trunk"_s));
}

TEST(ValidatorTest, FindsABoneOfTheWrongLength)
{
    Body body = solveBody(standing());
    Faults faults;
    checkBones(body, faults);
    EXPECT_TRUE(faults.empty());
    body.arms.left.hand.at += body.arms.left.forearm.axes.y * 0.002;
    checkBones(body, faults);
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults[0].part, u"leftForearm"_s);
    EXPECT_NEAR(faults[0].amount, 0.2, 1e-6);
}

TEST(ValidatorTest, FindsATargetOutOfReach)
{
    Pose pose = standing();
    pose.arms.right.at = Vector{0.4, 1.2, 0.25};
    EXPECT_EQ(found(pose, PoseCheck::Reach), QStringList());
    pose.arms.right.at = Vector{2, 1, 0};
    EXPECT_EQ(found(pose, PoseCheck::Reach), QStringList(u"rightHand"_s));
}

TEST(ValidatorTest, FindsAContactInTheAir)
{
    Pose pose = standing();
    EXPECT_EQ(found(pose, PoseCheck::ContactHeight), QStringList());
    pose.contacts.push_back({Landmark::Hands, BodyHalf::Left});
    EXPECT_EQ(found(pose, PoseCheck::ContactHeight), QStringList(u"leftHand"_s));
}

TEST(ValidatorTest, AContactMayTouchAThingInsteadOfTheFloor)
{
    Pose pose = standing();
    pose.arms.right.at = Vector{0.4, 1.2, 0.2};
    pose.arms.right.palm = Vector{1, 0, 0};
    pose.arms.right.fingers = Vector{0, 1, 0};
    pose.contacts.push_back({Landmark::Hands, BodyHalf::Right});
    Motion motion = motionOf({pose});
    EXPECT_EQ(found(motion, PoseCheck::ContactHeight), QStringList(u"rightHand"_s));
    motion.props = {{PropKind::Wall, {0.46, 0, 0}, {0.1, 2, 2}, 0}};
    EXPECT_EQ(found(motion, PoseCheck::ContactHeight), QStringList());
}

TEST(ValidatorTest, FindsAContactThatSlidesBetweenTwoPoses)
{
    Pose moved = standing();
    moved.anchor->x = 0.05;
    const Motion motion = motionOf({standing(), moved});
    EXPECT_EQ(found(motion, PoseCheck::ContactSlide),
              QStringList({u"rightFoot, between"_s, u"leftFoot, between"_s}));
    moved.contacts.clear();
    EXPECT_EQ(found(motionOf({standing(), moved}), PoseCheck::ContactSlide), QStringList());
}

TEST(ValidatorTest, FindsAContactThatLeavesItsPlaceOnlyBetweenTwoPoses)
{
    // The hand is held in the world at first and by the chest then, at the same place.
    const Vector place{0.3, 1.2, 0.2};
    Pose held = standing();
    held.contacts = {{Landmark::Hands, BodyHalf::Right}};
    held.arms.right.at = place;
    held.arms.right.by = HandPoint::Wrist;
    held.arms.right.fingers = Vector{1, 0, 0};
    Pose turned = held;
    turned.pelvis.turn = 50;
    const Frame chest = solveBody(turned).joint(SpineJoint::Chest);
    turned.arms.right.frame = PoseFrame::Chest;
    turned.arms.right.at = chest.toLocal(place);
    turned.arms.right.fingers = inverse(chest.axes) * Vector{1, 0, 0};
    const auto slides = [](const std::vector<PoseFinding>& findings) {
        return std::ranges::count(findings, PoseCheck::ContactSlide, &PoseFinding::check);
    };
    const Motion motion = motionOf({held, turned});
    EXPECT_EQ(slides(validate(motion, {}, 0)), 0);
    EXPECT_EQ(slides(validate(motion, {}, 60)), 1);
}

struct BentTooFar {
    const char* joint;
    void (*bend)(Pose& pose);
};

void PrintTo(const BentTooFar& bent, std::ostream* out)
{
    *out << bent.joint;
}

class JointRangeTest : public ::testing::TestWithParam<BentTooFar> {};

TEST_P(JointRangeTest, FindsAJointThatIsBentTooFar)
{
    Pose pose = standing();
    GetParam().bend(pose);
    EXPECT_TRUE(found(pose, PoseCheck::JointRange).contains(QLatin1StringView(GetParam().joint)));
    EXPECT_FALSE(
        found(standing(), PoseCheck::JointRange).contains(QLatin1StringView(GetParam().joint)));
}

INSTANTIATE_TEST_SUITE_P(
    Table, JointRangeTest,
    ::testing::Values(BentTooFar{"rightKnee",
                                 [](Pose& pose) {
                                     pose.legs.right.thigh = {0, -1, 0};
                                     pose.legs.right.shin = Vector{0.25, -1, 0};
                                 }},
                      BentTooFar{"leftKnee",
                                 [](Pose& pose) {
                                     pose.legs.left.thigh = {1, 0, 0};
                                     pose.legs.left.shin = Vector{-1, -0.2, 0};
                                 }},
                      BentTooFar{"rightElbow",
                                 [](Pose& pose) {
                                     pose.arms.right.upper = {1, 0, 0};
                                     pose.arms.right.lower = Vector{-1, 0.3, 0};
                                 }},
                      BentTooFar{"rightHip flexion",
                                 [](Pose& pose) {
                                     pose.legs.right.thigh = {0.4, 1, 0};
                                 }},
                      BentTooFar{"leftHip flexion",
                                 [](Pose& pose) {
                                     pose.legs.left.thigh = {-1, -1, 0};
                                 }},
                      BentTooFar{"rightHip abduction",
                                 [](Pose& pose) {
                                     pose.legs.right.thigh = {0, -1, 2};
                                 }},
                      BentTooFar{"leftHip abduction",
                                 [](Pose& pose) {
                                     pose.legs.left.thigh = {0, -1, 2};
                                 }},
                      BentTooFar{"rightHip turn",
                                 [](Pose& pose) {
                                     pose.legs.right.knee = Vector{0, 0, -1};
                                 }},
                      BentTooFar{"rightAnkle", [](Pose& pose) { pose.legs.right.ankle = 80; }},
                      BentTooFar{"leftAnkle", [](Pose& pose) { pose.legs.left.ankle = -50; }},
                      BentTooFar{"leftAnkle sideways",
                                 [](Pose& pose) {
                                     pose.legs.left.toes = Vector{1, 0, 0};
                                     pose.legs.left.sole = Vector{0, -0.4, 1};
                                 }},
                      BentTooFar{"rightToes", [](Pose& pose) { pose.legs.right.toeBend = 100; }},
                      BentTooFar{"leftWrist",
                                 [](Pose& pose) {
                                     pose.arms.left.fingers = Vector{0.3, 1, 0};
                                 }},
                      BentTooFar{"rightWrist sideways",
                                 [](Pose& pose) {
                                     pose.arms.right.palm = Vector{0, 0, -1};
                                     pose.arms.right.fingers = Vector{1, -0.3, 0};
                                 }},
                      BentTooFar{"rightForearm turn",
                                 [](Pose& pose) {
                                     pose.arms.right.lower = Vector{1, 0, 0};
                                     pose.arms.right.palm = Vector{0, 0, 1};
                                 }},
                      BentTooFar{"rightShoulder behind",
                                 [](Pose& pose) {
                                     pose.arms.right.upper = {-1, 0, 0};
                                 }},
                      BentTooFar{"leftShoulder across",
                                 [](Pose& pose) {
                                     pose.arms.left.upper = {0.3, 0, 1};
                                 }},
                      BentTooFar{"lumbar bend", [](Pose& pose) { pose.lumbar.bend = 75; }},
                      BentTooFar{"lumbar side", [](Pose& pose) { pose.lumbar.side = -40; }},
                      BentTooFar{"lumbar twist", [](Pose& pose) { pose.lumbar.twist = 20; }},
                      BentTooFar{"thorax bend", [](Pose& pose) { pose.thorax.bend = -40; }},
                      BentTooFar{"thorax side", [](Pose& pose) { pose.thorax.side = 40; }},
                      BentTooFar{"thorax twist", [](Pose& pose) { pose.thorax.twist = 50; }},
                      BentTooFar{"neck bend", [](Pose& pose) { pose.neck.bend = 60; }},
                      BentTooFar{"head bend", [](Pose& pose) { pose.head.bend = -40; }},
                      BentTooFar{"neck side",
                                 [](Pose& pose) {
                                     pose.neck.side = 30;
                                     pose.head.side = 30;
                                 }},
                      BentTooFar{"neck twist", [](Pose& pose) {
                                     pose.neck.twist = 50;
                                     pose.head.twist = 50;
                                 }}));

TEST(ValidatorTest, FindsALimbThatTheFloorGuardHadToMove)
{
    EXPECT_EQ(found(standing(), PoseCheck::FloorGuard), QStringList());
    Pose pose = standing();
    pose.settle = {{{Landmark::Knees, {}}, 0.0}};
    pose.contacts.clear();
    EXPECT_TRUE(found(pose, PoseCheck::FloorGuard).contains(u"rightLeg"_s));
}

TEST(ValidatorTest, FindsAForearmInTheTrunkButNotAHandOnIt)
{
    Pose pose = standing();
    pose.arms.right.frame = PoseFrame::Belly;
    pose.arms.right.at = Vector{0.01, 0, 0.02};
    pose.arms.right.palm = Vector{-1, 0, 0};
    pose.arms.right.fingers = Vector{0.1, 0.1, -1};
    pose.arms.right.elbow = Vector{-0.4, -0.6, 1};
    EXPECT_EQ(found(pose, PoseCheck::SelfPenetration), QStringList());
    pose.arms.right.at = Vector{-0.14, 0, 0.02};
    EXPECT_TRUE(found(pose, PoseCheck::SelfPenetration).contains(u"rightHand in trunk"_s));
}

TEST(ValidatorTest, FindsALegInTheOtherLeg)
{
    Pose pose = standing();
    pose.legs.left.thigh = {0, -1, 0.3};
    EXPECT_TRUE(found(pose, PoseCheck::SelfPenetration).contains(u"leftShin in rightShin"_s) ||
                found(pose, PoseCheck::SelfPenetration).contains(u"rightShin in leftShin"_s));
}

TEST(ValidatorTest, FindsAHandInTheHead)
{
    Pose pose = standing();
    pose.arms.left.frame = PoseFrame::Head;
    pose.arms.left.at = Vector{0.03, 0.08, 0};
    EXPECT_TRUE(found(pose, PoseCheck::SelfPenetration).contains(u"leftHand in head"_s));
}

TEST(ValidatorTest, FindsLimbsThatCrossOnlyBetweenTwoPoses)
{
    // One arm passes from above to below while the other is stretched out in front.
    Pose above = standing();
    above.arms.left.upper = {1, 0, 0.4};
    above.arms.right.upper = {0.85, 0.6, -0.25};
    Pose below = above;
    below.arms.right.upper = {0.85, -0.6, -0.25};
    const QStringList parts = found(motionOf({above, below}), PoseCheck::SelfPenetration);
    ASSERT_FALSE(parts.isEmpty());
    for (const QString& part : parts)
        EXPECT_TRUE(part.endsWith(u", between"_s)) << qPrintable(part);
}

TEST(ValidatorTest, FindsALegInAThing)
{
    Motion motion = motionOf({standing()});
    motion.props = {{PropKind::Cushion, {0, 0, 0.5}, {0.3, 0.5, 0.3}, 0}};
    EXPECT_EQ(found(motion, PoseCheck::PropPenetration), QStringList());
    motion.props[0].at.z = 0.1;
    EXPECT_TRUE(found(motion, PoseCheck::PropPenetration).contains(u"rightShin in cushion"_s));
}

TEST(ValidatorTest, ARollerIsWhereItHasRolledTo)
{
    Motion motion = motionOf({standing()});
    motion.props = {{PropKind::Roller, {-0.4, 0.075, 0}, {0.15, 0.15, 0.62}, 0}};
    EXPECT_EQ(found(motion, PoseCheck::PropPenetration), QStringList());
    motion.keyframes[0].pose.rolled = 0.4;
    EXPECT_TRUE(found(motion, PoseCheck::PropPenetration).contains(u"rightShin in roller"_s));
}

TEST(ValidatorTest, FindsSomeoneWhoWouldFallOver)
{
    EXPECT_EQ(found(standing(), PoseCheck::Balance), QStringList());
    Pose pose = standing();
    pose.pelvis.up = {1, 0.4, 0};
    EXPECT_EQ(found(pose, PoseCheck::Balance), QStringList(u"centre of mass"_s));
}

TEST(ValidatorTest, FindsSomeoneWhoFloats)
{
    Pose pose = standing();
    pose.settle.front().height = 0.1;
    pose.contacts.clear();
    EXPECT_EQ(found(pose, PoseCheck::Balance), QStringList(u"nothing carries the body"_s));
}

TEST(ValidatorTest, HandsOnAWallCarryWhoLeansOnIt)
{
    Pose pose = standing();
    pose.pelvis.up = {1, 0.4, 0};
    for (const BodyHalf half : kBodyHalves) {
        const Vector shoulder = solveBody(pose).arms[half].upper.at;
        pose.arms[half].at = shoulder + Vector{0.45, 0.1, 0};
        pose.arms[half].palm = Vector{1, 0, 0};
        pose.arms[half].fingers = Vector{0, 1, 0};
    }
    Motion motion = motionOf({pose});
    motion.props = {{PropKind::Wall, {pose.arms.right.at->x + 0.05, 0, 0}, {0.1, 2, 2}, 0}};
    EXPECT_EQ(found(motion, PoseCheck::Balance), QStringList(u"centre of mass"_s));
    motion.keyframes[0].pose.contacts.push_back({Landmark::Hands, {}});
    EXPECT_EQ(found(motion, PoseCheck::ContactHeight), QStringList());
    EXPECT_EQ(found(motion, PoseCheck::Balance), QStringList());
}

TEST(ValidatorTest, WhoWalksNeedNotBeInBalanceAtEveryStep)
{
    Pose pose = standing();
    pose.pelvis.up = {1, 0.4, 0};
    Motion motion = motionOf({pose, standing()});
    motion.phases = {{u"walk"_s, {{0, 1}, PathKind::Brisk}}};
    EXPECT_EQ(found(motion, PoseCheck::Balance), QStringList());
    motion.phases[u"hold"_s] = {{0}, PathKind::Once};
    EXPECT_EQ(found(motion, PoseCheck::Balance), QStringList(u"centre of mass"_s));
}

TEST(ValidatorTest, AMovementDoesNotRepeatWhatItsKeyframesHave)
{
    Pose pose = standing();
    pose.contacts.clear();
    pose.lumbar.bend = 75;
    pose.legs.right.ankle = 80;
    for (const PoseFinding& finding : validate(motionOf({standing(), pose}), {}))
        EXPECT_EQ(finding.from, finding.to) << qPrintable(finding.part);
}

TEST(ValidatorTest, TheOtherSideHasTheSameFindings)
{
    Pose pose = standing();
    pose.arms.right.at = Vector{2, 1, 0};
    pose.legs.left.ankle = 80;
    pose.thorax.twist = 50;
    const Motion motion = motionOf({standing(), pose});
    EXPECT_EQ(validate(motion, {}).size(), validate(mirrored(motion), {}).size());
}

TEST(ValidatorTest, TheCentreOfMassOfSomeoneStandingIsInThePelvis)
{
    const Vector centre = centreOfMass(solveBody(standing()));
    EXPECT_NEAR(centre.z, 0.0, 1e-6);
    EXPECT_GT(centre.y, 0.90);
    EXPECT_LT(centre.y, 1.05);
    EXPECT_NEAR(centre.x, 0.0, 0.05);
}

TEST(ValidatorTest, DescribesAFindingInOneLine)
{
    const Motion motion = motionOf({standing(), standing()});
    EXPECT_EQ(describe({PoseCheck::ContactSlide, 0, 1, 0.4, u"rightElbow"_s, 1.84, 1.0}, motion),
              u"0 to 1, 40 %: rightElbow slides 1.8 cm (limit 1.0) [contact-slide]"_s);
    EXPECT_EQ(describe({PoseCheck::JointRange, 1, 1, 0, u"leftKnee"_s, 160.2, 158}, motion),
              u"1: leftKnee is at 160.2 degrees (limit 158.0) [joint-range]"_s);
}

} // namespace
} // namespace limber
