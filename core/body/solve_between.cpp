// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/body.h"
#include "core/body/settle.h"
#include "core/body/solve_limb.h"

namespace limber {
namespace {

double mix(double from, double to, double share)
{
    return from + (to - from) * share;
}

SpineBend mix(const SpineBend& from, const SpineBend& to, double share)
{
    return {mix(from.bend, to.bend, share), mix(from.side, to.side, share),
            mix(from.twist, to.twist, share)};
}

/// Spine, breath and roller between two poses; the rest is that of `from`.
Pose torsoBetween(const Pose& from, const Pose& to, double share)
{
    Pose pose = from;
    pose.lumbar = mix(from.lumbar, to.lumbar, share);
    pose.thorax = mix(from.thorax, to.thorax, share);
    pose.neck = mix(from.neck, to.neck, share);
    pose.head = mix(from.head, to.head, share);
    pose.belly = mix(from.belly, to.belly, share);
    pose.ribs = mix(from.ribs, to.ribs, share);
    pose.rolled = mix(from.rolled, to.rolled, share);
    return pose;
}

Vector directionBetween(const Vector& from, const Vector& to, double share)
{
    return interpolateDirection(normalised(from), normalised(to), share);
}

/// A direction that at least one of two poses gives. Where one is silent, `fromSolved` and
/// `toSolved` say which way it came out.
std::optional<Vector> eitherBetween(const std::optional<Vector>& from,
                                    const std::optional<Vector>& to, const Vector& fromSolved,
                                    const Vector& toSolved, double share)
{
    if (!from && !to)
        return {};
    return directionBetween(from.value_or(fromSolved), to.value_or(toSolved), share);
}

/// Whether the parameters of two limbs can be blended, so that what they pin stays pinned.
template <typename LimbPose> bool isSameKind(const LimbPose& from, const LimbPose& to)
{
    return from.frame == to.frame && from.at.has_value() == to.at.has_value() &&
           (!from.at || from.by == to.by);
}

LimbTurns interpolate(const LimbTurns& from, const LimbTurns& to, double share)
{
    return {limber::mix(from.root, to.root, share),
            limber::interpolate(from.upper, to.upper, share),
            limber::interpolate(from.lower, to.lower, share),
            limber::interpolate(from.end, to.end, share)};
}

Arm armBetween(const ArmPose& from, const ArmPose& to, const Body& body, BodyHalf half,
               double share)
{
    const Arm first = solveArm(from, body, half);
    const Arm second = solveArm(to, body, half);
    const double curl = mix(from.curl, to.curl, share);
    if (!isSameKind(from, to)) {
        Arm arm = armFromTurns(interpolate(turnsOf(first, body), turnsOf(second, body), share),
                               body, curl);
        arm.missed = mix(first.missed, second.missed, share);
        return arm;
    }
    const Rotation toFrame = inverse(frameOn(body, from.frame).axes);
    ArmPose pose = from;
    pose.curl = curl;
    if (from.at)
        pose.at = mix(*from.at, *to.at, share);
    else
        pose.upper = directionBetween(from.upper, to.upper, share);
    pose.lower = eitherBetween(from.lower, to.lower, from.upper, to.upper, share);
    const Rotation& chest = body.joint(SpineJoint::Chest).axes;
    const Vector usualElbow = toFrame * (chest * Vector{-0.7, -0.4, 0.35 * signOf(half)});
    pose.elbow = eitherBetween(from.elbow, to.elbow, usualElbow, usualElbow, share);
    pose.fingers = eitherBetween(from.fingers, to.fingers, toFrame * first.hand.axes.y,
                                 toFrame * second.hand.axes.y, share);
    pose.palm = eitherBetween(from.palm, to.palm, toFrame * first.hand.axes.x,
                              toFrame * second.hand.axes.x, share);
    return solveArm(pose, body, half);
}

Leg legBetween(const LegPose& from, const LegPose& to, const Body& body, BodyHalf half,
               double share)
{
    const Leg first = solveLeg(from, body, half);
    const Leg second = solveLeg(to, body, half);
    const double toeBend = mix(from.toeBend, to.toeBend, share);
    if (!isSameKind(from, to)) {
        Leg leg = legFromTurns(interpolate(turnsOf(first, body), turnsOf(second, body), share),
                               body, toeBend);
        leg.missed = mix(first.missed, second.missed, share);
        return leg;
    }
    const Rotation toFrame = inverse(frameOn(body, from.frame).axes);
    LegPose pose = from;
    pose.toeBend = toeBend;
    pose.ankle = mix(from.ankle, to.ankle, share);
    if (from.at)
        pose.at = mix(*from.at, *to.at, share);
    else
        pose.thigh = directionBetween(from.thigh, to.thigh, share);
    pose.shin = eitherBetween(from.shin, to.shin, from.thigh, to.thigh, share);
    const Vector usualKnee = toFrame * body.joint(SpineJoint::Pelvis).axes.x;
    pose.knee = eitherBetween(from.knee, to.knee, usualKnee, usualKnee, share);
    pose.toes = eitherBetween(from.toes, to.toes, toFrame * first.foot.axes.x,
                              toFrame * second.foot.axes.x, share);
    if (pose.toes) {
        pose.sole = directionBetween(-(toFrame * first.foot.axes.y),
                                     -(toFrame * second.foot.axes.y), share);
    }
    return solveLeg(pose, body, half);
}

/// What both poses rest on, with the height between theirs.
std::vector<Support> sharedSupports(const Pose& from, const Pose& to, double share)
{
    std::vector<Support> shared;
    for (const Support& first : from.settle) {
        for (const Support& second : to.settle) {
            if (first.on == second.on)
                shared.push_back({first.on, mix(first.height, second.height, share)});
        }
    }
    return shared;
}

std::optional<Anchor> sharedAnchor(const Pose& from, const Pose& to, double share)
{
    if (!from.anchor || !to.anchor || from.anchor->point != to.anchor->point)
        return {};
    const auto between = [share](std::optional<double> a, std::optional<double> b) {
        return a && b ? std::optional(mix(*a, *b, share)) : std::nullopt;
    };
    return Anchor{from.anchor->point, between(from.anchor->x, to.anchor->x),
                  between(from.anchor->z, to.anchor->z)};
}

} // namespace

Body solveBetween(const Pose& from, const Pose& to, double share)
{
    if (share <= 0.0 || from == to)
        return solveBody(from);
    if (share >= 1.0)
        return solveBody(to);
    const Frame start = solveBody(from).joint(SpineJoint::Pelvis);
    const Frame end = solveBody(to).joint(SpineJoint::Pelvis);
    const Pose torso = torsoBetween(from, to, share);
    const auto build = [&](const Frame& pelvis) {
        Body body;
        body.belly = torso.belly;
        body.ribs = torso.ribs;
        body.rolled = torso.rolled;
        body.spine = solveSpine(torso, pelvis);
        for (const BodyHalf half : kBodyHalves) {
            body.arms[half] = armBetween(from.arms[half], to.arms[half], body, half, share);
            body.legs[half] = legBetween(from.legs[half], to.legs[half], body, half, share);
        }
        return body;
    };
    const Frame pelvis{mix(start.at, end.at, share), interpolate(start.axes, end.axes, share)};
    return settleBody(build, pelvis, sharedSupports(from, to, share),
                      sharedAnchor(from, to, share));
}

} // namespace limber
