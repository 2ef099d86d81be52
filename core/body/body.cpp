// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/body.h"

#include "core/body/flesh.h"
#include "core/body/settle.h"
#include "core/body/solve_limb.h"

namespace limber {
namespace {

constexpr int kMostRounds = 16;
constexpr double kClose = 0.0002;

/// Turns the pelvis about a point.
Frame tipped(const Frame& pelvis, const Vector& about, const Vector& axis, double angle)
{
    const Rotation turn = aboutAxis(axis, angle);
    return {about + turn * (pelvis.at - about), turn * pelvis.axes};
}

} // namespace

Frame frameOn(const Body& body, PoseFrame frame)
{
    switch (frame) {
    case PoseFrame::World:
        return {};
    case PoseFrame::Pelvis:
        return body.joint(SpineJoint::Pelvis);
    case PoseFrame::Chest:
        return body.joint(SpineJoint::Chest);
    case PoseFrame::Head:
        return body.joint(SpineJoint::Skull);
    case PoseFrame::Belly: {
        const Frame& waist = body.joint(SpineJoint::L3);
        return {waist.toWorld({0.110 + 0.050 * body.belly, 0, 0}), waist.axes};
    }
    case PoseFrame::Sternum: {
        const Frame& chest = body.joint(SpineJoint::Chest);
        return {chest.toWorld({0.140 + 0.010 * body.belly + 0.006 * body.ribs, 0, 0}), chest.axes};
    }
    }
    return {};
}

Rotation pelvisAxes(const PelvisPose& pelvis)
{
    return frameOf(pelvis.front, pelvis.up) *
           (aboutY(pelvis.turn) * aboutZ(-pelvis.tilt) * aboutX(pelvis.lean));
}

Body settleBody(const BodyBuilder& build, Frame pelvis, const std::vector<Support>& supports,
                const std::optional<Anchor>& anchor)
{
    Body body = build(pelvis);
    for (int round = 0; round < kMostRounds; ++round) {
        double moved = 0.0;
        double off = 0.0;
        if (!supports.empty()) {
            const Support& first = supports.front();
            off = lowestPoint(body, first.on) - first.height;
            pelvis.at.y -= off;
            moved = std::abs(off);
        }
        if (supports.size() > 1) {
            const Support& second = supports[1];
            const double gap = lowestPoint(body, second.on) - second.height - off;
            const Vector pivot = middleOf(body, supports.front().on) - Vector{0, off, 0};
            Vector way = middleOf(body, second.on) - Vector{0, off, 0} - pivot;
            way.y = 0.0;
            const double distance = std::max(length(way), 0.05);
            constexpr double kCaution = 0.9;
            const double angle = -degrees(std::atan(gap / distance)) * kCaution;
            pelvis = tipped(pelvis, pivot, cross(normalised(way, {1, 0, 0}), {0, 1, 0}), angle);
            moved = std::max(moved, std::abs(gap));
        }
        if (anchor) {
            // Tipping and lowering move the point as well; the next round sees that.
            const Vector point = middleOf(body, anchor->point);
            const double x = anchor->x ? *anchor->x - point.x : 0.0;
            const double z = anchor->z ? *anchor->z - point.z : 0.0;
            pelvis.at += Vector{x, 0, z};
            moved = std::max({moved, std::abs(x), std::abs(z)});
        }
        if (moved < kClose)
            break;
        body = build(pelvis);
    }
    for (const BodyHalf half : kBodyHalves) {
        keepAboveFloor(body.arms[half], half);
        keepAboveFloor(body.legs[half]);
    }
    return body;
}

Body solveBody(const Pose& pose)
{
    const auto build = [&pose](const Frame& pelvis) {
        Body body;
        body.belly = pose.belly;
        body.ribs = pose.ribs;
        body.rolled = pose.rolled;
        body.spine = solveSpine(pose, pelvis);
        for (const BodyHalf half : kBodyHalves) {
            body.arms[half] = solveArm(pose.arms[half], body, half);
            body.legs[half] = solveLeg(pose.legs[half], body, half);
        }
        return body;
    };
    return settleBody(build, {pose.pelvis.at, pelvisAxes(pose.pelvis)}, pose.settle, pose.anchor);
}

} // namespace limber
