// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/pose_repair.h"

#include "core/body/flesh.h"
#include "core/body/motion_writer.h"
#include "core/body/pose_edit.h"
#include "core/body/pose_pins.h"
#include "core/body/solve_limb.h"

#include <algorithm>
#include <cmath>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMetresPerCentimetre = 0.01;

std::optional<BodyHalf> halfIn(const QString& part)
{
    if (part.startsWith("right"_L1))
        return BodyHalf::Right;
    if (part.startsWith("left"_L1))
        return BodyHalf::Left;
    return {};
}

bool isArmPart(const QString& part)
{
    for (const auto word : {"Hand"_L1, "Forearm"_L1, "UpperArm"_L1, "Arm"_L1, "Elbow"_L1,
                            "Wrist"_L1, "Shoulder"_L1}) {
        if (part.contains(word))
            return true;
    }
    return false;
}

/// A part's own words, before "in …".
QString firstPart(const QString& part)
{
    return part.section(" in "_L1, 0, 0);
}

/// The limb some way towards one that hangs straight, on the torso as it is.
Pose withLimbEased(const Pose& pose, BodyHalf half, bool isArm, double share)
{
    Pose eased = pose;
    const Body body = solveBody(pose);
    const auto towards = [share](const LimbTurns& is, const LimbTurns& rest) {
        return LimbTurns{mix(is.root, rest.root, share), interpolate(is.upper, rest.upper, share),
                         interpolate(is.lower, rest.lower, share),
                         interpolate(is.end, rest.end, share)};
    };
    if (isArm) {
        ArmPose hanging;
        hanging.frame = PoseFrame::Chest;
        hanging.upper = {0.05, -1, 0.2 * signOf(half)};
        hanging.lower = Vector{0.2, -1, 0.1 * signOf(half)};
        const LimbTurns rest = turnsOf(solveArm(hanging, body, half), body);
        const Arm arm =
            armFromTurns(towards(turnsOf(body.arms[half], body), rest), body, pose.arms[half].curl);
        eased.arms[half] = armInDirections(arm, PoseFrame::Chest, body, pose.arms[half].curl);
        for (const Landmark landmark : {Landmark::Hands, Landmark::Forearms, Landmark::Elbows})
            removeContact(eased, landmark, half);
    } else {
        LegPose straight;
        straight.frame = PoseFrame::Pelvis;
        straight.thigh = {0.02, -1, 0.03 * signOf(half)};
        straight.shin = Vector{-0.03, -1, 0.02 * signOf(half)};
        const LimbTurns rest = turnsOf(solveLeg(straight, body, half), body);
        const Leg leg = legFromTurns(towards(turnsOf(body.legs[half], body), rest), body,
                                     pose.legs[half].toeBend * (1.0 - share));
        eased.legs[half] = legInDirections(leg, PoseFrame::Pelvis, body);
        for (const Landmark landmark :
             {Landmark::Feet, Landmark::Toes, Landmark::Heels, Landmark::Knees, Landmark::Shins})
            removeContact(eased, landmark, half);
    }
    return posable(eased);
}

/// A hand that lies flat and bends too far may turn its fingers, a foot its toes: only the end of
/// the limb goes back to rest.
Pose withEndEased(const Pose& pose, BodyHalf half, bool isArm, double share)
{
    Pose eased = pose;
    const Body body = solveBody(pose);
    if (isArm) {
        Arm arm = body.arms[half];
        const Rotation rest = arm.forearm.axes * frameOf({0, 0, signOf(half)}, {0, 1, 0});
        arm.hand.axes = interpolate(arm.hand.axes, rest, share);
        const PoseFrame frame =
            bears(pose, Landmark::Elbows, half) ? PoseFrame::World : PoseFrame::Chest;
        eased.arms[half] = armInDirections(arm, frame, body, pose.arms[half].curl);
        removeContact(eased, Landmark::Hands, half);
    } else {
        Leg leg = body.legs[half];
        const Rotation level{leg.shin.axes.x, -leg.shin.axes.y, -leg.shin.axes.z};
        leg.foot.axes = interpolate(leg.foot.axes, level, share);
        const PoseFrame frame =
            bears(pose, Landmark::Knees, half) ? PoseFrame::World : PoseFrame::Pelvis;
        eased.legs[half] = legInDirections(leg, frame, body);
        for (const Landmark landmark : {Landmark::Feet, Landmark::Toes, Landmark::Heels})
            removeContact(eased, landmark, half);
    }
    return posable(eased);
}

/// The hand or foot taken outwards, away from the middle of the body.
void appendOutwards(std::vector<Pose>& poses, const Pose& pose, BodyHalf half, bool isArm,
                    const std::vector<Prop>& props)
{
    const Body body = solveBody(pose);
    const Frame& chest = body.joint(SpineJoint::Chest);
    const Vector sideways = body.joint(SpineJoint::Pelvis).axes.z * signOf(half);
    for (const double far : {0.03, 0.06, 0.10, 0.15, 0.22, 0.30}) {
        if (!isArm) {
            poses.push_back(
                withFootAt(pose, half, body.legs[half].foot.at + sideways * far, props));
            continue;
        }
        const Vector palm = palmOf(body.arms[half]);
        const Vector away = normalised(across(palm - chest.at, chest.axes.y), sideways);
        for (const Vector& way : {away, sideways, normalised(away + sideways, sideways)})
            poses.push_back(withHandAt(pose, half, palm + way * far, props));
    }
}

/// Every part of the spine within its range.
Pose withSpineInRange(Pose pose, const std::vector<Prop>& props)
{
    for (const SpinePart part :
         {SpinePart::Lumbar, SpinePart::Thorax, SpinePart::Head, SpinePart::Neck}) {
        for (const SpineTurn turn : {SpineTurn::Bend, SpineTurn::Side, SpineTurn::Twist}) {
            const double angle = spineAngle(pose, part, turn);
            if (!spineRange(pose, part, turn).contains(angle))
                pose = withSpineAngle(pose, part, turn, angle, props);
        }
    }
    return pose;
}

/// Ways that may help, the gentlest first.
std::vector<Pose> attempts(const Pose& pose, const PoseFinding& finding,
                           const std::vector<Prop>& props)
{
    constexpr int kSteps = 8;
    std::vector<Pose> poses;
    const QString part = firstPart(finding.part);
    const auto half = halfIn(part);
    const bool isArm = isArmPart(part);
    const Body body = solveBody(pose);
    const auto ease = [&] {
        const bool isEnd = part.contains("Wrist"_L1) || part.contains("Forearm turn"_L1) ||
                           part.contains("Ankle"_L1);
        for (int step = 1; isEnd && step <= kSteps; ++step)
            poses.push_back(withEndEased(pose, *half, isArm, static_cast<double>(step) / kSteps));
        for (int step = 1; step <= kSteps; ++step)
            poses.push_back(withLimbEased(pose, *half, isArm, static_cast<double>(step) / kSteps));
    };
    switch (finding.check) {
    case PoseCheck::Floor:
        if (half && isArm)
            poses.push_back(withHandAt(pose, *half,
                                       palmOf(body.arms[*half]) +
                                           Vector{0, finding.amount * kMetresPerCentimetre, 0},
                                       props));
        else if (half)
            poses.push_back(withFootAt(pose, *half,
                                       body.legs[*half].foot.at +
                                           Vector{0, finding.amount * kMetresPerCentimetre, 0},
                                       props));
        poses.push_back(onTheFloor(pose, props));
        break;
    case PoseCheck::JointRange:
        if (half)
            ease();
        else
            poses.push_back(withSpineInRange(pose, props));
        break;
    case PoseCheck::SelfPenetration:
        if (half) {
            appendOutwards(poses, pose, *half, isArm, props);
            ease();
        }
        break;
    case PoseCheck::FloorGuard:
    case PoseCheck::Reach:
        poses.push_back(posable(pose));
        break;
    case PoseCheck::ContactHeight: {
        Pose loose = pose;
        removeLooseContacts(loose, body, props);
        poses.push_back(posable(loose));
        break;
    }
    case PoseCheck::Balance: {
        Vector middle;
        int count = 0;
        for (const LandmarkName& contact : pose.contacts) {
            middle += middleOf(body, contact);
            ++count;
        }
        if (count == 0) {
            poses.push_back(onTheFloor(pose, props));
            break;
        }
        Vector way = middle * (1.0 / count) - centreOfMass(body);
        way.y = 0.0;
        for (int step = 1; step <= kSteps; ++step)
            poses.push_back(withPelvisMovedBy(pose, way * (1.5 * step / kSteps), props));
        break;
    }
    case PoseCheck::BoneLength:
    case PoseCheck::ContactSlide:
    case PoseCheck::PropPenetration:
        break;
    }
    return poses;
}

/// The pose in which a body is between two poses.
Pose poseBetween(const Pose& from, const Pose& to, double share)
{
    const Body body = solveBetween(from, to, share);
    Pose pose = from;
    const auto between = [share](const SpineBend& a, const SpineBend& b) {
        return SpineBend{std::lerp(a.bend, b.bend, share), std::lerp(a.side, b.side, share),
                         std::lerp(a.twist, b.twist, share)};
    };
    pose.lumbar = between(from.lumbar, to.lumbar);
    pose.thorax = between(from.thorax, to.thorax);
    pose.neck = between(from.neck, to.neck);
    pose.head = between(from.head, to.head);
    std::erase_if(pose.contacts, [&to](const LandmarkName& contact) {
        return std::ranges::find(to.contacts, contact) == to.contacts.end();
    });
    const Frame& pelvis = body.joint(SpineJoint::Pelvis);
    pose.pelvis = {};
    pose.pelvis.up = pelvis.axes.y;
    pose.pelvis.front = pelvis.axes.x;
    pose.pelvis.at = pelvis.at;
    pose.settle.clear();
    pose.anchor.reset();
    for (const BodyHalf half : kBodyHalves) {
        pose.arms[half] =
            armInDirections(body.arms[half], PoseFrame::World, body, body.arms[half].curl);
        pose.legs[half] = legInDirections(body.legs[half], PoseFrame::World, body);
    }
    return posable(pose);
}

bool isSame(const PoseFinding& a, const PoseFinding& b)
{
    return a.check == b.check && a.part == b.part;
}

} // namespace

bool isHard(PoseCheck check)
{
    return check == PoseCheck::Floor || check == PoseCheck::BoneLength ||
           check == PoseCheck::JointRange || check == PoseCheck::SelfPenetration;
}

std::vector<PoseFinding> findingsOf(const Pose& pose, const std::vector<Prop>& props)
{
    Motion single;
    single.props = props;
    single.keyframes = {{QString(), pose}};
    return validate(single, {}, 0);
}

std::optional<Pose> repaired(const Pose& pose, const PoseFinding& finding,
                             const std::vector<Prop>& props)
{
    const std::vector<PoseFinding> before = findingsOf(pose, props);
    for (const Pose& attempt : attempts(pose, finding, props)) {
        const std::vector<PoseFinding> after = findingsOf(attempt, props);
        const bool isBetter = std::ranges::none_of(after, [&](const PoseFinding& other) {
            const bool isNew = std::ranges::none_of(
                before, [&](const PoseFinding& known) { return isSame(known, other); });
            return isSame(other, finding) || (isNew && isHard(other.check));
        });
        if (isBetter)
            return attempt;
    }
    return {};
}

std::optional<Motion> withPoseOnTheWay(const Motion& motion, const PoseFinding& finding,
                                       const std::vector<AimedPhase>& phases)
{
    if (std::abs(finding.from - finding.to) != 1)
        return {};
    // Ways that somebody drew otherwise would be lost.
    Motion usual = motion;
    usual.phases.clear();
    setPhases(usual, phases);
    if (usual.phases != motion.phases)
        return {};
    const auto poseAt = [&motion](int keyframe) -> const Pose& {
        return motion.keyframes[static_cast<std::size_t>(keyframe)].pose;
    };
    const Pose between = poseBetween(poseAt(finding.from), poseAt(finding.to), finding.share);
    const auto better = repaired(between, finding, motion.props);
    if (!better)
        return {};
    Motion longer = motion;
    const int place = std::max(finding.from, finding.to);
    QString name;
    for (int number = 1; name.isEmpty(); ++number) {
        const QString free = u"on-the-way-%1"_s.arg(number);
        if (std::ranges::find(motion.keyframes, free, &Keyframe::name) == motion.keyframes.end())
            name = free;
    }
    longer.keyframes.insert(longer.keyframes.begin() + place, {name, rounded(*better)});
    if (longer.picture >= place)
        ++longer.picture;
    longer.phases.clear();
    setPhases(longer, phases);
    QStringList order;
    for (const AimedPhase& phase : phases)
        order.append(phase.phase);
    constexpr int kBetween = 30;
    const auto worse = validate(longer, order, kBetween);
    const bool isSound = std::ranges::none_of(worse, [place](const PoseFinding& other) {
        const bool isNear = other.from == place || other.to == place;
        return isNear && isHard(other.check);
    });
    return isSound ? std::optional(longer) : std::nullopt;
}

} // namespace limber
