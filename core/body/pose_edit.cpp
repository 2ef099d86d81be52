// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/pose_edit.h"

#include "core/body/flesh.h"
#include "core/body/pose_pins.h"
#include "core/body/solve_limb.h"
#include "core/body/validator_checks.h"

#include <algorithm>

namespace limber {
namespace {

/// Below this a hand or foot that is let go of comes to rest on the floor.
constexpr double kSnap = 0.03;
/// An elbow or knee as low as this lies on the floor itself.
constexpr double kLying = 0.12;
constexpr int kRounds = 14;

/// Degrees by which the joints of one limb are beyond their ranges.
double beyondRange(const Body& body, BodyHalf half, const QStringList& joints)
{
    Faults faults;
    checkLimbJoints(body, faults);
    const QString side = landmarkText({Landmark::Knees, half}).chopped(4); // "right" or "left"
    double beyond = 0.0;
    for (const Fault& fault : faults) {
        const bool isOfLimb = std::ranges::any_of(
            joints, [&](const QString& joint) { return fault.part.startsWith(side + joint); });
        if (isOfLimb)
            beyond += std::abs(fault.amount - fault.limit);
    }
    return beyond;
}

double armBeyondRange(const Body& body, BodyHalf half)
{
    static const QStringList joints{QStringLiteral("Shoulder"), QStringLiteral("Elbow"),
                                    QStringLiteral("Wrist"), QStringLiteral("Forearm")};
    return beyondRange(body, half, joints);
}

double legBeyondRange(const Body& body, BodyHalf half)
{
    static const QStringList joints{QStringLiteral("Hip"), QStringLiteral("Knee"),
                                    QStringLiteral("Ankle")};
    return beyondRange(body, half, joints);
}

Rotation turnBetween(const Vector& from, const Vector& to)
{
    const Vector axis = cross(from, to);
    return length(axis) < 1e-9 ? Rotation{} : aboutAxis(axis, angleBetween(from, to));
}

Vector level(const Vector& direction, const Vector& fallback)
{
    const Vector flat{direction.x, 0, direction.z};
    if (length(flat) > 0.3)
        return normalised(flat);
    return normalised({fallback.x, 0, fallback.z}, {1, 0, 0});
}

/// Keeps a target within what two bones reach, from a limb folded as far as it goes to a straight
/// one.
Vector withinReach(const Vector& root, const Vector& target, double least, double most)
{
    const Vector way = target - root;
    const double distance = length(way);
    return root + normalised(way, {0, -1, 0}) * std::clamp(distance, least, most);
}

/// Tries poles turned about the limb until its joints are within their ranges, the nearest first.
/// `make` writes the limb for a pole and `judge` says how far it is beyond.
template <typename LimbPose, typename Make, typename Judge>
LimbPose withMildestPole(const Vector& pole, const Vector& axis, Make make, Judge judge)
{
    constexpr double kStep = 15.0;
    constexpr double kFarthest = 120.0;
    LimbPose best = make(pole);
    double mildest = judge(best);
    for (double angle = kStep; angle <= kFarthest && mildest > 0.0; angle += kStep) {
        for (const double sign : {1.0, -1.0}) {
            const LimbPose other = make(aboutAxis(axis, sign * angle) * pole);
            // A joint that jumps is worse than one that is a little beyond.
            const double beyond = judge(other);
            if (beyond < mildest - 1.0) {
                best = other;
                mildest = beyond;
            }
        }
    }
    return best;
}

/// A hand that reaches a place and keeps its turn against the forearm.
ArmPose freeArm(const Body& body, BodyHalf half, const Vector& palm, const Vector& pole,
                const Rotation& hand, double curl)
{
    constexpr double kClose = 0.0005;
    ArmPose reaching;
    reaching.by = HandPoint::Wrist;
    reaching.elbow = pole;
    Vector wrist = body.arms[half].hand.at + palm - palmOf(body.arms[half]);
    ArmPose best;
    double nearest = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        reaching.at = wrist;
        Arm arm = solveArm(reaching, body, half);
        arm.hand.axes = arm.forearm.axes * hand;
        // Written as directions the shoulder comes out a little elsewhere.
        const ArmPose written = armInDirections(arm, PoseFrame::Chest, body, curl);
        const Vector gap = palm - palmOf(solveArm(written, body, half));
        if (length(gap) < nearest) {
            nearest = length(gap);
            best = written;
        }
        if (nearest < kClose)
            break;
        wrist = arm.hand.at + gap * 0.8;
    }
    return best;
}

LegPose freeLeg(const Body& body, BodyHalf half, const Vector& ankle, const Vector& pole,
                const Rotation& foot)
{
    LegPose reaching;
    reaching.by = FootPoint::Ankle;
    reaching.at = ankle;
    reaching.knee = pole;
    reaching.toeBend = body.legs[half].toeBend;
    Leg leg = solveLeg(reaching, body, half);
    leg.foot.axes = leg.shin.axes * foot;
    return legInDirections(leg, PoseFrame::Pelvis, body);
}

/// The hand as it hangs from a forearm: fingers along it, the palm facing the body.
Rotation hangingHand(BodyHalf half)
{
    return frameOf({0, 0, signOf(half)}, {0, 1, 0});
}

/// The foot at a right angle to the shin.
const Rotation kLevelFoot{{1, 0, 0}, {0, -1, 0}, {0, 0, -1}};

/// The pose with its limbs changed, solved, and without contacts that were left.
Pose settledPose(Pose pose, const std::vector<Prop>& props)
{
    removeLooseContacts(pose, solveBody(pose), props);
    return posable(pose);
}

} // namespace

std::optional<BodyHalf> halfOf(BodyHandle handle)
{
    switch (handle) {
    case BodyHandle::Head:
    case BodyHandle::Chest:
    case BodyHandle::Pelvis:
        return {};
    case BodyHandle::RightHand:
    case BodyHandle::RightElbow:
    case BodyHandle::RightKnee:
    case BodyHandle::RightFoot:
        return BodyHalf::Right;
    case BodyHandle::LeftHand:
    case BodyHandle::LeftElbow:
    case BodyHandle::LeftKnee:
    case BodyHandle::LeftFoot:
        return BodyHalf::Left;
    }
    return {};
}

BodyHandle opposite(BodyHandle handle)
{
    constexpr std::array kPairs{std::pair{BodyHandle::RightHand, BodyHandle::LeftHand},
                                std::pair{BodyHandle::RightElbow, BodyHandle::LeftElbow},
                                std::pair{BodyHandle::RightKnee, BodyHandle::LeftKnee},
                                std::pair{BodyHandle::RightFoot, BodyHandle::LeftFoot}};
    for (const auto& [right, left] : kPairs) {
        if (handle == right)
            return left;
        if (handle == left)
            return right;
    }
    return handle;
}

Vector handlePoint(const Body& body, BodyHandle handle)
{
    const BodyHalf half = halfOf(handle).value_or(BodyHalf::Right);
    switch (handle) {
    case BodyHandle::Head:
        return body.joint(SpineJoint::Skull).toWorld({0.018, 0.082, 0});
    case BodyHandle::Chest:
        return body.joint(SpineJoint::Chest).toWorld({0.040, 0, 0});
    case BodyHandle::Pelvis:
        return body.joint(SpineJoint::Pelvis).at;
    case BodyHandle::RightHand:
    case BodyHandle::LeftHand:
        return palmOf(body.arms[half]);
    case BodyHandle::RightElbow:
    case BodyHandle::LeftElbow:
        return body.arms[half].forearm.at;
    case BodyHandle::RightKnee:
    case BodyHandle::LeftKnee:
        return body.legs[half].shin.at;
    case BodyHandle::RightFoot:
    case BodyHandle::LeftFoot:
        return body.legs[half].foot.at;
    }
    return {};
}

Pose withHandleAt(const Pose& pose, BodyHandle handle, const Vector& target,
                  const std::vector<Prop>& props)
{
    const BodyHalf half = halfOf(handle).value_or(BodyHalf::Right);
    switch (handle) {
    case BodyHandle::Head:
        return withHeadAt(pose, target);
    case BodyHandle::Chest:
        return withChestAt(pose, target, props);
    case BodyHandle::Pelvis:
        return withPelvisMovedBy(pose, target - handlePoint(solveBody(pose), handle), props);
    case BodyHandle::RightHand:
    case BodyHandle::LeftHand:
        return withHandAt(pose, half, target, props);
    case BodyHandle::RightElbow:
    case BodyHandle::LeftElbow:
        return withElbowTowards(pose, half, target);
    case BodyHandle::RightKnee:
    case BodyHandle::LeftKnee:
        return withKneeTowards(pose, half, target);
    case BodyHandle::RightFoot:
    case BodyHandle::LeftFoot:
        return withFootAt(pose, half, target, props);
    }
    return pose;
}

Pose withHandAt(const Pose& pose, BodyHalf half, const Vector& palm, const std::vector<Prop>& props)
{
    constexpr double kClosest = 0.16;
    constexpr double kLongest = bone::kUpperArm + bone::kForearm + 0.075;
    Pose edited = posable(pose);
    const Body before = solveBody(edited);
    const Arm& arm = before.arms[half];
    const Vector shoulder = arm.upper.at;
    Vector target = withinReach(shoulder, palm, kClosest, kLongest);
    target.y = std::max(target.y, 0.0);
    const Vector pole = turnBetween(arm.hand.at - shoulder, target - shoulder) * poleOf(arm);
    const bool wasPlanted = bears(edited, Landmark::Hands, half);
    const bool liesLow = arm.forearm.at.y < kLying && !wasPlanted;
    const auto judge = [&](const ArmPose& candidate) {
        Body body = before;
        body.arms[half] = solveArm(candidate, before, half);
        return armBeyondRange(body, half);
    };
    if (target.y < kSnap && !liesLow) {
        target.y = 0.0;
        const Vector ahead =
            level(before.joint(SpineJoint::Chest).axes.x, before.joint(SpineJoint::Chest).axes.y);
        const auto planted = [&](const Vector& towards) {
            ArmPose reaching;
            reaching.at = target;
            reaching.elbow = towards;
            reaching.fingers = level(arm.hand.axes.y, ahead);
            reaching.palm = Vector{0, -1, 0};
            reaching.curl = 0.0;
            return reaching;
        };
        const auto best = withMildestPole<ArmPose>(pole, target - shoulder, planted, judge);
        if (solveArm(best, before, half).missed < 0.005) {
            edited.arms[half] = best;
            addContact(edited, Landmark::Hands, half);
            return settledPose(edited, props);
        }
        target.y = std::max(target.y, kSnap / 2);
    }
    const Rotation hand =
        wasPlanted ? hangingHand(half) : inverse(arm.forearm.axes) * arm.hand.axes;
    const double curl = wasPlanted ? ArmPose{}.curl : edited.arms[half].curl;
    edited.arms[half] = withMildestPole<ArmPose>(
        pole, target - shoulder,
        [&](const Vector& towards) { return freeArm(before, half, target, towards, hand, curl); },
        judge);
    removeContact(edited, Landmark::Hands, half);
    return settledPose(edited, props);
}

Pose withFootAt(const Pose& pose, BodyHalf half, const Vector& ankle,
                const std::vector<Prop>& props)
{
    constexpr double kClosest = 0.165;
    constexpr double kLongest = 0.999 * (bone::kThigh + bone::kShin);
    Pose edited = posable(pose);
    const Body before = solveBody(edited);
    const Leg& leg = before.legs[half];
    const Vector hip = leg.thigh.at;
    Vector target = withinReach(hip, ankle, kClosest, kLongest);
    const bool wasPlanted = bears(edited, Landmark::Feet, half);
    const bool liesLow = leg.shin.at.y < kLying && leg.foot.at.y < kLying && !wasPlanted;
    // A sole on the floor is no deeper than this, a shin that lies there less.
    target.y = std::max(target.y, liesLow ? 0.035 : 0.0);
    const Vector pole = turnBetween(leg.foot.at - hip, target - hip) * poleOf(leg);
    const auto judge = [&](const LegPose& candidate) {
        Body body = before;
        body.legs[half] = solveLeg(candidate, before, half);
        return legBeyondRange(body, half);
    };
    if (target.y < bone::kSole + kSnap && !liesLow) {
        const Vector ahead = level(before.joint(SpineJoint::Pelvis).axes.x, leg.shin.axes.x);
        const bool isTopUp = leg.foot.axes.y.y > 0.0;
        const auto planted = [&](const Vector& towards) {
            LegPose reaching;
            reaching.at = Vector{target.x, 0.0, target.z};
            reaching.knee = towards;
            reaching.toes = isTopUp ? level(leg.foot.axes.x, ahead) : ahead;
            reaching.sole = Vector{0, -1, 0};
            return reaching;
        };
        const auto best = withMildestPole<LegPose>(pole, target - hip, planted, judge);
        if (solveLeg(best, before, half).missed < 0.005) {
            edited.legs[half] = best;
            for (const Landmark landmark :
                 {Landmark::Toes, Landmark::Heels, Landmark::Knees, Landmark::Shins})
                removeContact(edited, landmark, half);
            addContact(edited, Landmark::Feet, half);
            return settledPose(edited, props);
        }
        target.y = std::max(target.y, bone::kSole);
    }
    const Rotation foot = wasPlanted ? kLevelFoot : inverse(leg.shin.axes) * leg.foot.axes;
    edited.legs[half] = withMildestPole<LegPose>(
        pole, target - hip,
        [&](const Vector& towards) { return freeLeg(before, half, target, towards, foot); }, judge);
    for (const Landmark landmark :
         {Landmark::Feet, Landmark::Toes, Landmark::Heels, Landmark::Shins})
        removeContact(edited, landmark, half);
    return settledPose(edited, props);
}

Pose withElbowTowards(const Pose& pose, BodyHalf half, const Vector& place)
{
    Pose edited = posable(pose);
    const Body before = solveBody(edited);
    Arm arm = before.arms[half];
    const Vector axis = normalised(arm.hand.at - arm.upper.at);
    const Vector pole = normalised(across(place - arm.upper.at, axis), poleOf(arm));
    ArmPose& written = edited.arms[half];
    if (written.at) {
        written.elbow = inverse(frameOn(before, written.frame).axes) * pole;
        return posable(edited);
    }
    const Rotation turn = turnBetween(poleOf(arm), pole);
    for (Rotation* axes : {&arm.upper.axes, &arm.forearm.axes})
        *axes = turn * *axes;
    edited.arms[half] = armInDirections(arm, PoseFrame::Chest, before, written.curl);
    removeContact(edited, Landmark::Elbows, half);
    removeContact(edited, Landmark::Forearms, half);
    return posable(edited);
}

Pose withKneeTowards(const Pose& pose, BodyHalf half, const Vector& place)
{
    Pose edited = posable(pose);
    const Body before = solveBody(edited);
    Leg leg = before.legs[half];
    const Vector axis = normalised(leg.foot.at - leg.thigh.at);
    const Vector pole = normalised(across(place - leg.thigh.at, axis), poleOf(leg));
    LegPose& written = edited.legs[half];
    if (written.at) {
        written.knee = inverse(frameOn(before, written.frame).axes) * pole;
        return posable(edited);
    }
    const Rotation turn = turnBetween(poleOf(leg), pole);
    for (Rotation* axes : {&leg.thigh.axes, &leg.shin.axes, &leg.foot.axes})
        *axes = turn * *axes;
    edited.legs[half] = legInDirections(leg, PoseFrame::Pelvis, before);
    removeContact(edited, Landmark::Knees, half);
    removeContact(edited, Landmark::Shins, half);
    return posable(edited);
}

} // namespace limber
