// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/solve_limb.h"

#include "core/body/flesh.h"

namespace limber {
namespace {

constexpr Vector kUp{0, 1, 0};
constexpr int kRounds = 4; ///< The end of a limb depends on its bones and they on it.

/// How near the floor a joint may come; a little under its radius, so that a limb at rest on the
/// floor is left alone.
constexpr double kLeastWrist = 0.020;
constexpr double kLeastElbow = 0.027;
constexpr double kLeastFingers = 0.014;
constexpr double kLeastAnkle = 0.030;
constexpr double kLeastKnee = 0.040;
constexpr double kDeepest = -0.005;

/// Two bones between a root and an end.
struct TwoBones {
    Vector joint;
    Vector end;
    double missed = 0.0;
};

TwoBones reach(const Vector& root, const Vector& target, double upper, double lower,
               const Vector& pole)
{
    constexpr double kStraightest = 0.9995;
    constexpr double kLeastGap = 0.02;
    const Vector way = target - root;
    const double wanted = length(way);
    const Vector direction = normalised(way, {0, -1, 0});
    const double distance =
        std::clamp(wanted, std::abs(upper - lower) + kLeastGap, kStraightest * (upper + lower));
    const double along = (upper * upper - lower * lower + distance * distance) / (2.0 * distance);
    const double off = std::sqrt(std::max(0.0, upper * upper - along * along));
    const Vector side = frameOf(pole, direction).x;
    return {root + direction * along + side * off, root + direction * distance,
            std::abs(wanted - distance)};
}

/// The axes of both bones. `bendSide` is the side of the upper bone to which the lower one would
/// flex; it decides where the limb is nearly straight.
struct BoneAxes {
    Rotation upper;
    Rotation lower;
};

BoneAxes rollBones(const Vector& upper, const Vector& lower, const Vector& bendSide,
                   double flexSign)
{
    const double sine = length(cross(upper, lower));
    const Vector byPole = frameOf(bendSide, upper).x;
    const Vector byBend = normalised(across(lower, upper), byPole * flexSign) * flexSign;
    double share = std::clamp((sine - 0.05) / 0.25, 0.0, 1.0);
    // A limb that is nearly straight may bend a little against its pole; the pole then counts. How
    // much changes evenly with the bend and with how far the two differ, or the bone would jump.
    if (dot(upper, lower) > 0.0) {
        const double agrees = smoothStep(-0.3, 0.3, dot(byBend, byPole));
        share *= agrees + (1.0 - agrees) * smoothStep(0.2, 0.3, sine);
    }
    const Rotation axes = frameOf(mix(byPole, byBend, share), upper);
    const Vector lowerX = normalised(cross(lower, axes.z), byPole);
    return {axes, frameOf(lowerX, lower)};
}

Rotation handAxes(const ArmPose& pose, const Rotation& frame, const Vector& forearm,
                  const Body& body, BodyHalf half)
{
    const Vector fingers = pose.fingers ? normalised(frame * *pose.fingers, forearm) : forearm;
    const Vector inwards = body.joint(SpineJoint::Chest).axes.z * -signOf(half);
    const Vector palm = pose.palm ? frame * *pose.palm : inwards;
    return frameOf(palm, fingers);
}

Rotation footAxes(const LegPose& pose, const Rotation& frame, const Rotation& shin)
{
    if (pose.toes) {
        const Vector toes = normalised(frame * *pose.toes, shin.x);
        const Vector sole = pose.sole ? frame * *pose.sole : shin.y;
        const Vector top = normalised(across(-sole, toes), normalised(across(-shin.y, toes)));
        return {toes, top, cross(toes, top)};
    }
    const double c = std::cos(radians(pose.ankle));
    const double s = std::sin(radians(pose.ankle));
    const Vector toes = shin.x * c + shin.y * s;
    const Vector top = shin.x * s - shin.y * c;
    return {toes, top, cross(toes, top)};
}

Vector elbowPole(const ArmPose& pose, const Frame& frame, const Body& body, BodyHalf half)
{
    if (pose.elbow)
        return frame.axes * *pose.elbow;
    return body.joint(SpineJoint::Chest).axes * Vector{-0.7, -0.4, 0.35 * signOf(half)};
}

Vector kneePole(const LegPose& pose, const Frame& frame, const Body& body)
{
    return pose.knee ? frame.axes * *pose.knee : body.joint(SpineJoint::Pelvis).axes.x;
}

/// The joint between two bones turned about the line through their ends, as far as it takes to
/// come up to a height.
Vector raisedJoint(const Vector& root, const Vector& joint, const Vector& end, double least)
{
    const Vector axis = normalised(end - root);
    const Vector centre = root + axis * dot(joint - root, axis);
    const double radius = length(joint - centre);
    const Rotation around = frameOf(kUp, axis);
    const double swing = radius * around.x.y;
    if (swing < 1e-6)
        return joint;
    const Vector spoke = joint - centre;
    const double angle = std::atan2(dot(spoke, around.z), dot(spoke, around.x));
    const double most = std::acos(std::clamp((least - centre.y) / swing, -1.0, 1.0));
    const double allowed = std::clamp(angle, -most, most);
    return centre + (around.x * std::cos(allowed) + around.z * std::sin(allowed)) * radius;
}

double lowestOf(const FleshChain& chain)
{
    double lowest = chain.front().shape.lowest();
    for (const Station& station : chain)
        lowest = std::min(lowest, station.shape.lowest());
    return lowest;
}

double lowestOf(const FootFlesh& foot)
{
    return std::min({foot.ankle.lowest(), foot.heel.lowest(), foot.middle.lowest(),
                     foot.ball.lowest(), foot.toeRoot.lowest(), foot.toes.lowest()});
}

void setBones(Arm& arm, const Vector& elbow, const Vector& wrist)
{
    const Vector upper = normalised(elbow - arm.upper.at);
    const Vector lower = normalised(wrist - elbow);
    const BoneAxes axes = rollBones(upper, lower, arm.upper.axes.x, 1.0);
    arm.upper.axes = axes.upper;
    arm.forearm = {elbow, axes.lower};
    arm.hand.at = wrist;
}

void setBones(Leg& leg, const Vector& knee, const Vector& ankle)
{
    const Vector upper = normalised(knee - leg.thigh.at);
    const Vector lower = normalised(ankle - knee);
    const BoneAxes axes = rollBones(upper, lower, leg.thigh.axes.x, -1.0);
    leg.thigh.axes = axes.upper;
    leg.shin = {knee, axes.lower};
    leg.foot.at = ankle;
}

/// Fingers that would dip into the floor point as far up as it takes.
void raiseFingers(Arm& arm)
{
    constexpr double kHand = 0.17;
    const Vector fingers = arm.hand.axes.y;
    const double least = std::clamp((kLeastFingers - arm.hand.at.y) / kHand, -1.0, 1.0);
    if (fingers.y >= least)
        return;
    const Vector level = normalised({fingers.x, 0, fingers.z}, arm.hand.axes.x);
    const Vector raised = level * std::sqrt(1.0 - least * least) + kUp * least;
    arm.hand.axes = frameOf(arm.hand.axes.x, raised);
}

} // namespace

Vector offsetOf(HandPoint point)
{
    switch (point) {
    case HandPoint::Palm:
        return {0.024, 0.075, 0};
    case HandPoint::Fingers:
        return {0, 0.172, 0};
    case HandPoint::Wrist:
        return {};
    }
    return {};
}

Vector offsetOf(FootPoint point)
{
    switch (point) {
    case FootPoint::Sole:
        return {0, -bone::kSole, 0};
    case FootPoint::Heel:
        return {-0.05, -bone::kSole, 0};
    case FootPoint::Toes:
        return {0.125, -bone::kSole, 0};
    case FootPoint::Ankle:
        return {};
    }
    return {};
}

std::array<Frame, kSpineJoints> solveSpine(const Pose& pose, const Frame& pelvis)
{
    struct Joint {
        Vector offset;
        double neutral = 0.0;
        double lumbar = 0.0;
        double thorax = 0.0;
    };
    // From the joint before, with the share that each takes of lumbar and thorax.
    static constexpr std::array<Joint, kSpineJoints> joints{{
        {{0, 0, 0}, 0, 0, 0},
        {{-0.030, 0.090, 0}, 6, 0.42, 0},
        {{0, 0.090, 0}, -12, 0.35, 0},
        {{0, 0.090, 0}, -4, 0.23, 0.15},
        {{0, 0.100, 0}, 12, 0, 0.42},
        {{0, 0.100, 0}, 14, 0, 0.43},
        {{0, 0.100, 0}, 6, 0, 0},
        {{0, 0.088, 0}, -22, 0, 0},
    }};
    std::array<Frame, kSpineJoints> spine;
    spine[0] = pelvis;
    for (std::size_t i = 1; i < joints.size(); ++i) {
        const Joint& joint = joints[i];
        SpineBend turn;
        const auto add = [&turn](const SpineBend& bend, double share) {
            turn.bend += bend.bend * share;
            turn.side += bend.side * share;
            turn.twist += bend.twist * share;
        };
        add(pose.lumbar, joint.lumbar);
        add(pose.thorax, joint.thorax);
        add(pose.neck, i == static_cast<std::size_t>(SpineJoint::Neck) ? 1.0 : 0.0);
        add(pose.head, i == static_cast<std::size_t>(SpineJoint::Skull) ? 1.0 : 0.0);
        const Frame& before = spine[i - 1];
        spine[i].at = before.toWorld(joint.offset);
        spine[i].axes = before.axes * (aboutY(turn.twist) * aboutZ(-(joint.neutral + turn.bend)) *
                                       aboutX(turn.side));
    }
    return spine;
}

Vector shoulderFor(const Frame& chest, BodyHalf half, const Vector& upper)
{
    const Vector direction = inverse(chest.axes) * upper;
    const double raised = smoothStep(-0.25, 0.85, direction.y);
    const double forward = std::clamp(direction.x, -0.6, 1.0);
    const double reached = std::max(0.0, forward);
    return chest.toWorld({0.022 + 0.030 * forward - 0.010 * raised,
                          0.050 + 0.050 * raised - 0.006 * reached,
                          signOf(half) * (0.168 - 0.028 * raised - 0.014 * reached)});
}

Vector hipOf(const Frame& pelvis, BodyHalf half)
{
    return pelvis.toWorld({0, 0, signOf(half) * bone::kHipWidth});
}

Arm solveArm(const ArmPose& pose, const Body& body, BodyHalf half)
{
    const Frame frame = frameOn(body, pose.frame);
    const Frame& chest = body.joint(SpineJoint::Chest);
    const Vector pole = elbowPole(pose, frame, body, half);
    Arm arm;
    arm.curl = pose.curl;
    Vector upper;
    Vector lower;
    if (pose.at) {
        const Vector target = frame.toWorld(*pose.at);
        const Vector offset = offsetOf(pose.by);
        upper = -chest.axes.y;
        lower = normalised(target - shoulderFor(chest, half, upper), upper);
        Vector shoulder;
        TwoBones bones;
        for (int round = 0; round < kRounds; ++round) {
            shoulder = shoulderFor(chest, half, upper);
            const Rotation hand = handAxes(pose, frame.axes, lower, body, half);
            bones = reach(shoulder, target - hand * offset, bone::kUpperArm, bone::kForearm, pole);
            upper = normalised(bones.joint - shoulder);
            lower = normalised(bones.end - bones.joint);
        }
        arm.upper.at = shoulder;
        arm.missed = bones.missed;
    } else {
        upper = normalised(frame.axes * pose.upper, {0, -1, 0});
        lower = pose.lower ? normalised(frame.axes * *pose.lower, upper) : upper;
        arm.upper.at = shoulderFor(chest, half, upper);
    }
    const BoneAxes axes = rollBones(upper, lower, -pole, 1.0);
    arm.upper.axes = axes.upper;
    arm.forearm = {arm.upper.at + upper * bone::kUpperArm, axes.lower};
    arm.hand = {arm.forearm.at + lower * bone::kForearm,
                handAxes(pose, frame.axes, lower, body, half)};
    return arm;
}

Leg solveLeg(const LegPose& pose, const Body& body, BodyHalf half)
{
    const Frame frame = frameOn(body, pose.frame);
    const Vector pole = kneePole(pose, frame, body);
    Leg leg;
    leg.toeBend = pose.toeBend;
    leg.thigh.at = hipOf(body.joint(SpineJoint::Pelvis), half);
    Vector upper;
    Vector lower;
    if (pose.at) {
        const Vector target = frame.toWorld(*pose.at);
        const Vector offset = offsetOf(pose.by);
        upper = normalised(target - leg.thigh.at);
        lower = upper;
        TwoBones bones;
        for (int round = 0; round < kRounds; ++round) {
            const Rotation shin = rollBones(upper, lower, pole, -1.0).lower;
            const Rotation foot = footAxes(pose, frame.axes, shin);
            bones = reach(leg.thigh.at, target - foot * offset, bone::kThigh, bone::kShin, pole);
            upper = normalised(bones.joint - leg.thigh.at);
            lower = normalised(bones.end - bones.joint);
        }
        leg.missed = bones.missed;
    } else {
        upper = normalised(frame.axes * pose.thigh, {0, -1, 0});
        lower = pose.shin ? normalised(frame.axes * *pose.shin, upper) : upper;
    }
    const BoneAxes axes = rollBones(upper, lower, pole, -1.0);
    leg.thigh.axes = axes.upper;
    leg.shin = {leg.thigh.at + upper * bone::kThigh, axes.lower};
    leg.foot = {leg.shin.at + lower * bone::kShin, footAxes(pose, frame.axes, axes.lower)};
    return leg;
}

void keepAboveFloor(Arm& arm, BodyHalf half)
{
    constexpr int kMostRounds = 3;
    const Arm before = arm;
    for (int round = 0; round < kMostRounds; ++round) {
        const double hand = std::min(lowestOf(handFlesh(arm)), lowestOf(thumbFlesh(arm, half)));
        const double lift =
            std::max({0.0, kLeastWrist - arm.hand.at.y, round == 0 ? 0.0 : kDeepest - hand});
        const bool isElbowLow = arm.forearm.at.y < kLeastElbow;
        raiseFingers(arm);
        if (lift <= 0.0 && !isElbowLow)
            break;
        const TwoBones bones = reach(arm.upper.at, arm.hand.at + kUp * lift, bone::kUpperArm,
                                     bone::kForearm, arm.forearm.at - arm.upper.at);
        Vector elbow = lift > 0.0 ? bones.joint : arm.forearm.at;
        const Vector wrist = lift > 0.0 ? bones.end : arm.hand.at;
        elbow = raisedJoint(arm.upper.at, elbow, wrist, kLeastElbow);
        setBones(arm, elbow, wrist);
    }
    arm.lifted =
        std::max(length(arm.forearm.at - before.forearm.at), length(arm.hand.at - before.hand.at));
}

void keepAboveFloor(Leg& leg)
{
    constexpr int kMostRounds = 3;
    const Leg before = leg;
    for (int round = 0; round < kMostRounds; ++round) {
        const double lift =
            std::max({0.0, kLeastAnkle - leg.foot.at.y, kDeepest - lowestOf(footFlesh(leg))});
        const bool isKneeLow = leg.shin.at.y < kLeastKnee;
        if (lift <= 0.0 && !isKneeLow)
            break;
        const TwoBones bones = reach(leg.thigh.at, leg.foot.at + kUp * lift, bone::kThigh,
                                     bone::kShin, leg.shin.at - leg.thigh.at);
        Vector knee = lift > 0.0 ? bones.joint : leg.shin.at;
        const Vector ankle = lift > 0.0 ? bones.end : leg.foot.at;
        knee = raisedJoint(leg.thigh.at, knee, ankle, kLeastKnee);
        setBones(leg, knee, ankle);
    }
    leg.lifted =
        std::max(length(leg.shin.at - before.shin.at), length(leg.foot.at - before.foot.at));
}

LimbTurns turnsOf(const Arm& arm, const Body& body)
{
    const Frame& chest = body.joint(SpineJoint::Chest);
    return {chest.toLocal(arm.upper.at), inverse(chest.axes) * arm.upper.axes,
            inverse(arm.upper.axes) * arm.forearm.axes, inverse(arm.forearm.axes) * arm.hand.axes};
}

LimbTurns turnsOf(const Leg& leg, const Body& body)
{
    const Frame& pelvis = body.joint(SpineJoint::Pelvis);
    return {pelvis.toLocal(leg.thigh.at), inverse(pelvis.axes) * leg.thigh.axes,
            inverse(leg.thigh.axes) * leg.shin.axes, inverse(leg.shin.axes) * leg.foot.axes};
}

Arm armFromTurns(const LimbTurns& turns, const Body& body, double curl)
{
    const Frame& chest = body.joint(SpineJoint::Chest);
    Arm arm;
    arm.curl = curl;
    arm.upper.axes = chest.axes * turns.upper;
    arm.upper.at = chest.toWorld(turns.root);
    arm.forearm = {arm.upper.toWorld({0, bone::kUpperArm, 0}), arm.upper.axes * turns.lower};
    arm.hand = {arm.forearm.toWorld({0, bone::kForearm, 0}), arm.forearm.axes * turns.end};
    return arm;
}

Leg legFromTurns(const LimbTurns& turns, const Body& body, double toeBend)
{
    const Frame& pelvis = body.joint(SpineJoint::Pelvis);
    Leg leg;
    leg.toeBend = toeBend;
    leg.thigh = {pelvis.toWorld(turns.root), pelvis.axes * turns.upper};
    leg.shin = {leg.thigh.toWorld({0, bone::kThigh, 0}), leg.thigh.axes * turns.lower};
    leg.foot = {leg.shin.toWorld({0, bone::kShin, 0}), leg.shin.axes * turns.end};
    return leg;
}

} // namespace limber
