// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/flesh.h"
#include "core/body/motion_writer.h"
#include "core/body/pose_edit.h"
#include "core/body/pose_file.h"
#include "core/body/pose_repair.h"
#include "core/body/validator_checks.h"
#include "tests/core/body/random_edits.h"

#include <QFile>

#include <cmath>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

const MotionLibrary& bundledMotions()
{
    static const MotionLibrary library = loadMotions(u":/content/poses"_s);
    return library;
}

const std::map<QString, Pose>& basePoses()
{
    static const std::map<QString, Pose> poses = [] {
        QFile file(u":/content/poses/bases.json"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        std::vector<LoadProblem> problems;
        return posesOf(parseBasePoses(file.readAll(), u"bases.json"_s, problems));
    }();
    return poses;
}

Pose base(const QString& name)
{
    return basePoses().at(name);
}

Vector at(const Pose& pose, BodyHandle handle)
{
    return handlePoint(solveBody(pose), handle);
}

bool isFinite(const Vector& v)
{
    return std::isfinite(v.x) && std::isfinite(v.y) && std::isfinite(v.z);
}

void expectSoundBones(const Body& body)
{
    Faults faults;
    checkBones(body, faults);
    EXPECT_TRUE(faults.empty());
    for (const Frame& joint : body.spine)
        EXPECT_TRUE(isFinite(joint.at) && isFinite(joint.axes.x) && isFinite(joint.axes.y));
    for (const BodyHandle handle : kBodyHandles)
        EXPECT_TRUE(isFinite(handlePoint(body, handle)));
}

TEST(PoseEditTest, MakingAPosePosableMovesNothing)
{
    // A straight leg is written as one that reaches, which leaves its knee a hair bent.
    constexpr double kStays = 0.016;
    for (const auto& [exercise, motion] : bundledMotions().motions) {
        for (const Keyframe& keyframe : motion.keyframes) {
            const Body before = solveBody(keyframe.pose);
            const Body posed = solveBody(posable(keyframe.pose));
            for (const BodyHandle handle : kBodyHandles) {
                EXPECT_LT(length(handlePoint(before, handle) - handlePoint(posed, handle)), kStays)
                    << qPrintable(exercise) << ' ' << qPrintable(keyframe.name);
            }
            for (const PoseFinding& finding :
                 findingsOf(rounded(posable(keyframe.pose)), motion.props)) {
                // A pose that is only passed, as in walking, need not keep its balance.
                const bool walks = exercise == u"easy-walk"_s || exercise == u"gentle-warm-up"_s;
                if (finding.check != PoseCheck::Balance || !walks)
                    ADD_FAILURE() << qPrintable(exercise) << ": "
                                  << qPrintable(describe(finding, motion));
            }
        }
    }
}

TEST(PoseEditTest, APosablePoseStaysAsItIs)
{
    for (const auto& [exercise, motion] : bundledMotions().motions) {
        for (const Keyframe& keyframe : motion.keyframes) {
            const Pose posed = posable(keyframe.pose);
            EXPECT_EQ(posable(posed), posed)
                << qPrintable(exercise) << ' ' << qPrintable(keyframe.name);
        }
    }
}

TEST(PoseEditTest, AFreeHandComesToItsPlaceAndTheOtherHandStays)
{
    const Pose standing = base(u"standing"_s);
    const Vector place{0.1, 1.75, 0.25};
    const Pose raised = withHandAt(standing, BodyHalf::Right, place, {});
    EXPECT_LT(length(at(raised, BodyHandle::RightHand) - place), 0.005);
    EXPECT_LT(length(at(raised, BodyHandle::LeftHand) - at(standing, BodyHandle::LeftHand)), 0.002);
    expectSoundBones(solveBody(raised));
}

TEST(PoseEditTest, AHandOutOfReachStretchesTowardsItsPlace)
{
    const Pose pose = withHandAt(base(u"standing"_s), BodyHalf::Right, {5, 1.4, 0.2}, {});
    const Body body = solveBody(pose);
    EXPECT_GT(at(pose, BodyHandle::RightHand).x, 0.5);
    expectSoundBones(body);
}

TEST(PoseEditTest, AHandThatIsLiftedIsNoLongerAContact)
{
    const Pose quadruped = posable(base(u"quadruped"_s));
    const LandmarkName hand{Landmark::Hands, BodyHalf::Right};
    ASSERT_NE(std::ranges::find(quadruped.contacts, hand), quadruped.contacts.end());
    const Vector from = at(quadruped, BodyHandle::RightHand);
    const Pose lifted = withHandAt(quadruped, BodyHalf::Right, from + Vector{0, 0.15, 0}, {});
    EXPECT_EQ(std::ranges::find(lifted.contacts, hand), lifted.contacts.end());
    EXPECT_LT(length(at(lifted, BodyHandle::RightHand) - from - Vector{0, 0.15, 0}), 0.005);
    const Pose back = withHandAt(lifted, BodyHalf::Right, from + Vector{0, 0.01, 0}, {});
    EXPECT_NE(std::ranges::find(back.contacts, hand), back.contacts.end());
    EXPECT_LT(length(at(back, BodyHandle::RightHand) - from), 0.005);
}

TEST(PoseEditTest, LoweringThePelvisBendsTheKneesAndTheFeetStay)
{
    const Pose standing = base(u"standing"_s);
    const Pose low = withPelvisMovedBy(standing, {-0.1, -0.25, 0}, {});
    for (const BodyHandle foot : {BodyHandle::RightFoot, BodyHandle::LeftFoot})
        EXPECT_LT(length(at(low, foot) - at(standing, foot)), 0.003);
    EXPECT_NEAR(at(low, BodyHandle::Pelvis).y, at(standing, BodyHandle::Pelvis).y - 0.25, 0.003);
    EXPECT_GT(at(low, BodyHandle::RightKnee).x, at(standing, BodyHandle::RightKnee).x + 0.1);
}

TEST(PoseEditTest, AHandThatIsDraggedOverTheBellyStaysInFrontOfIt)
{
    const Pose standing = base(u"standing"_s);
    const Vector inside{0.02, 1.1, 0.03};
    const Vector viewer{1, 0, 0};
    const Pose pose = withHandleBefore(standing, BodyHandle::RightHand, inside, viewer, {});
    const Vector palm = at(pose, BodyHandle::RightHand);
    EXPECT_NEAR(palm.y, inside.y, 0.03);
    EXPECT_GT(palm.x, 0.1);
    for (const PoseFinding& finding : findingsOf(pose, {}))
        EXPECT_NE(finding.check, PoseCheck::SelfPenetration) << qPrintable(finding.part);
}

TEST(PoseEditTest, ThePelvisRisesNoFurtherThanTheLegsReach)
{
    const Pose standing = base(u"standing"_s);
    const Pose high = withPelvisMovedBy(standing, {0, 0.5, 0}, {});
    EXPECT_LT(at(high, BodyHandle::Pelvis).y, at(standing, BodyHandle::Pelvis).y + 0.02);
    EXPECT_LT(length(at(high, BodyHandle::LeftFoot) - at(standing, BodyHandle::LeftFoot)), 0.005);
}

TEST(PoseEditTest, OnAllFoursKneesAndHandsStayWhenThePelvisGoesBack)
{
    const Pose quadruped = base(u"quadruped"_s);
    const Pose back = withPelvisMovedBy(quadruped, {-0.15, 0, 0}, {});
    EXPECT_LT(at(back, BodyHandle::Pelvis).x, at(quadruped, BodyHandle::Pelvis).x - 0.1);
    for (const BodyHandle handle :
         {BodyHandle::RightKnee, BodyHandle::LeftKnee, BodyHandle::RightHand, BodyHandle::LeftHand})
        EXPECT_LT(length(at(back, handle) - at(quadruped, handle)), 0.01);
}

TEST(PoseEditTest, LiftingThePelvisOfALyingBodyMakesABridge)
{
    const Pose supine = base(u"supine"_s);
    const Pose bridge = withPelvisMovedBy(supine, {0, 0.2, 0}, {});
    EXPECT_GT(at(bridge, BodyHandle::Pelvis).y, at(supine, BodyHandle::Pelvis).y + 0.15);
    EXPECT_LT(length(at(bridge, BodyHandle::Chest) - at(supine, BodyHandle::Chest)), 0.07);
    EXPECT_LT(length(at(bridge, BodyHandle::Head) - at(supine, BodyHandle::Head)), 0.03);
    EXPECT_LT(length(at(bridge, BodyHandle::RightFoot) - at(supine, BodyHandle::RightFoot)), 0.005);
    EXPECT_EQ(std::ranges::count(bridge.contacts, LandmarkName{Landmark::Pelvis, {}}), 0);
}

TEST(PoseEditTest, DraggingTheChestToTheSideBendsTheBackToTheSide)
{
    const Pose standing = base(u"standing"_s);
    const Pose bent =
        withChestAt(standing, at(standing, BodyHandle::Chest) + Vector{0, -0.03, 0.13}, {});
    EXPECT_GT(bent.thorax.side, 5.0);
    EXPECT_GT(bent.lumbar.side, 5.0);
    EXPECT_GT(at(bent, BodyHandle::Chest).z, 0.1);
    for (const PoseFinding& finding : findingsOf(bent, {}))
        EXPECT_FALSE(isHard(finding.check)) << qPrintable(finding.part);
    EXPECT_LT(length(at(bent, BodyHandle::RightFoot) - at(standing, BodyHandle::RightFoot)), 0.003);
}

TEST(PoseEditTest, SpineAnglesStopWhereTheSpineDoes)
{
    const Pose standing = base(u"standing"_s);
    for (const SpinePart part :
         {SpinePart::Lumbar, SpinePart::Thorax, SpinePart::Neck, SpinePart::Head}) {
        for (const SpineTurn turn : {SpineTurn::Bend, SpineTurn::Side, SpineTurn::Twist}) {
            const AngleRange range = spineRange(standing, part, turn);
            EXPECT_EQ(spineAngle(withSpineAngle(standing, part, turn, 170, {}), part, turn),
                      range.most);
            EXPECT_EQ(spineAngle(withSpineAngle(standing, part, turn, -170, {}), part, turn),
                      range.least);
        }
    }
}

TEST(PoseEditTest, AFootIsPutFlatOnTheFloorAndNotThroughIt)
{
    const Pose lifted = withFootAt(base(u"standing"_s), BodyHalf::Left, {0.3, 0.4, -0.1}, {});
    EXPECT_FALSE(std::ranges::count(lifted.contacts, LandmarkName{Landmark::Feet, BodyHalf::Left}));
    const Pose down = withFootAt(lifted, BodyHalf::Left, {0.3, -0.5, -0.1}, {});
    EXPECT_GT(lowestPoint(solveBody(down), {Landmark::Feet, BodyHalf::Left}), -0.01);
}

TEST(PoseEditTest, TheElbowSwingsAndTheHandStays)
{
    const Pose quadruped = posable(base(u"quadruped"_s));
    const Body before = solveBody(quadruped);
    const Vector elbow = handlePoint(before, BodyHandle::RightElbow);
    const Pose swung = withElbowTowards(quadruped, BodyHalf::Right, elbow + Vector{-0.3, 0, 0});
    EXPECT_LT(length(at(swung, BodyHandle::RightHand) - handlePoint(before, BodyHandle::RightHand)),
              0.003);
    EXPECT_LE(at(swung, BodyHandle::RightElbow).x, elbow.x + 0.001);
}

TEST(PoseEditTest, EditedMovementsKeepTheirContacts)
{
    // From kneeling the hips go back; knees stay where they are all the way.
    const Pose start = rounded(posable(base(u"kneeling"_s)));
    const Pose end = rounded(withPelvisMovedBy(start, {-0.15, -0.03, 0}, {}));
    Motion motion;
    motion.keyframes = {{u"start"_s, start}, {u"end"_s, end}};
    for (const PoseFinding& finding : validate(motion, {}, 20)) {
        EXPECT_NE(finding.check, PoseCheck::ContactSlide) << qPrintable(describe(finding, motion));
        EXPECT_NE(finding.check, PoseCheck::ContactHeight) << qPrintable(describe(finding, motion));
    }
}

TEST(PoseEditTest, EveryBasePoseForBeginnersIsSound)
{
    for (const auto& [name, pose] : basePoses()) {
        if (name == u"prone"_s || name == u"side-lying-right"_s)
            continue; // Their arms are left to whoever builds on them.
        std::vector<Prop> props;
        if (name == u"seated-chair"_s)
            props = bundledMotions().motions.at(u"box-breathing"_s).props;
        if (name == u"cross-legged"_s)
            props = bundledMotions().motions.at(u"guided-meditation"_s).props;
        Motion motion;
        motion.props = props;
        for (const Pose& one : {pose, rounded(posable(pose))}) {
            motion.keyframes = {{name, one}};
            for (const PoseFinding& finding : validate(motion, {}, 0))
                ADD_FAILURE() << qPrintable(describe(finding, motion));
        }
    }
}

TEST(PoseEditTest, TwoThousandRandomEditsNeverBreakABone)
{
    constexpr int kEdits = 2000;
    RandomEdits edits(1);
    std::vector<std::pair<Pose, std::vector<Prop>>> starts;
    for (const auto& [exercise, motion] : bundledMotions().motions)
        starts.emplace_back(motion.keyframes.back().pose, motion.props);
    for (const auto& [name, pose] : basePoses())
        starts.emplace_back(pose, std::vector<Prop>{});
    Pose pose;
    std::vector<Prop> props;
    for (int i = 0; i < kEdits; ++i) {
        if (i % 10 == 0)
            std::tie(pose, props) = starts[static_cast<std::size_t>(i / 10) % starts.size()];
        pose = edits.apply(pose, props);
        const Body body = solveBody(pose);
        expectSoundBones(body);
        const Body between = solveBetween(base(u"standing"_s), pose, 0.5);
        expectSoundBones(between);
        if (::testing::Test::HasFailure())
            FAIL() << "at edit " << i;
    }
}

TEST(PoseRepairTest, WhatIsPutRightIsRight)
{
    RandomEdits edits(3);
    int found = 0;
    int mended = 0;
    for (const auto& [exercise, motion] : bundledMotions().motions) {
        Pose pose = motion.keyframes.back().pose;
        for (int i = 0; i < 3; ++i)
            pose = edits.apply(pose, motion.props);
        for (const PoseFinding& finding : findingsOf(pose, motion.props)) {
            if (!isHard(finding.check))
                continue;
            ++found;
            const auto better = repaired(pose, finding, motion.props);
            if (!better)
                continue;
            ++mended;
            for (const PoseFinding& other : findingsOf(*better, motion.props))
                EXPECT_FALSE(other.check == finding.check && other.part == finding.part);
        }
    }
    EXPECT_GT(found, 0);
    EXPECT_GT(mended, 0);
    RecordProperty("found", found);
    RecordProperty("mended", mended);
}

TEST(PoseRepairTest, APoseOnTheWayLeadsAHandRoundTheBody)
{
    // From in front of the belly to beside and behind the body, the straight way may go through
    // the trunk.
    const Pose standing = base(u"standing"_s);
    const Pose front = rounded(withHandAt(standing, BodyHalf::Right, {0.28, 1.0, 0.0}, {}));
    const std::vector<AimedPhase> phases{{u"go"_s, PhaseAim::End}, {u"back"_s, PhaseAim::Start}};
    const QStringList order{u"go"_s, u"back"_s};
    int led = 0;
    for (double back = -0.24; back <= 0.0; back += 0.04) {
        for (double out = 0.12; out <= 0.4; out += 0.04) {
            const Pose behind =
                rounded(withHandAt(standing, BodyHalf::Right, {back, 1.0, out}, {}));
            const Motion motion = simpleMotion(u"own"_s, front, behind, phases, {});
            for (const PoseFinding& finding : validate(motion, order, 30)) {
                if (finding.from == finding.to || !isHard(finding.check))
                    continue;
                const auto longer = withPoseOnTheWay(motion, finding, phases);
                if (!longer)
                    continue;
                ++led;
                EXPECT_EQ(longer->keyframes.size(), 3u);
                EXPECT_EQ(longer->phases.at(u"go"_s).keyframes, (std::vector{1, 2}));
                EXPECT_EQ(longer->phases.at(u"back"_s).keyframes, (std::vector{1, 0}));
                const auto left = validate(*longer, order, 30);
                EXPECT_TRUE(std::ranges::none_of(left, [](const PoseFinding& other) {
                    return other.from != other.to && isHard(other.check);
                }));
            }
        }
    }
    EXPECT_GT(led, 0);
}

TEST(PoseRepairTest, AFigureInTheFloorIsLifted)
{
    Pose sunk = posable(base(u"kneeling"_s));
    sunk.settle.clear();
    sunk.anchor.reset();
    sunk.legs = {};
    sunk.arms = {};
    sunk.pelvis.at.y = 0.05;
    const auto findings = findingsOf(sunk, {});
    const auto floor = std::ranges::find(findings, PoseCheck::Floor, &PoseFinding::check);
    ASSERT_NE(floor, findings.end());
    const auto lifted = repaired(sunk, *floor, {});
    ASSERT_TRUE(lifted);
    EXPECT_GT(lowestPoint(solveBody(*lifted), {Landmark::Trunk, {}}), -0.015);
}

TEST(PoseRepairTest, ABackBentTooFarIsStraightenedToItsRange)
{
    Pose pose = base(u"standing"_s);
    pose.lumbar.bend = 75;
    const auto findings = findingsOf(pose, {});
    const auto joint = std::ranges::find(findings, PoseCheck::JointRange, &PoseFinding::check);
    ASSERT_NE(joint, findings.end());
    const auto better = repaired(pose, *joint, {});
    ASSERT_TRUE(better);
    EXPECT_EQ(better->lumbar.bend, kLumbarBend.most);
}

} // namespace
} // namespace limber
