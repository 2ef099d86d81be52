// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/prop_gap.h"
#include "core/body/validator_checks.h"

#include <limits>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDeepestOverlap = 0.02;

/// Up to here along upper arm or thigh the flesh belongs to shoulder and hip as much as to the
/// limb: armpit, groin and buttock give way. The belly gives way to a thigh further still.
constexpr double kArmpit = 0.4;
constexpr double kGroin = 0.35;
constexpr double kBelly = 0.5;
/// The torso's flesh from the seat to the navel goes over into the thighs.
constexpr double kLap = 3.0;

bool isNextTo(BodyPart a, BodyPart b)
{
    // One after the other along a limb; the range of a joint says how far they fold together.
    using enum BodyPart;
    return (a == UpperArm && b == Forearm) || (a == Forearm && b == Hand) ||
           (a == Thigh && b == Shin) || (a == Shin && b == Foot);
}

/// From small to large, so that a finding says "hand in thigh".
int sizeOf(BodyPart part)
{
    using enum BodyPart;
    constexpr std::array kBySize{Hand, Foot, Forearm, UpperArm, Shin, Thigh, Neck, Head, Trunk};
    return static_cast<int>(std::ranges::find(kBySize, part) - kBySize.begin());
}

bool areApart(const Ball& a, const Ball& b)
{
    const double gap = a.radius + b.radius - kDeepestOverlap;
    const Vector way = a.centre - b.centre;
    return dot(way, way) >= gap * gap;
}

/// From where on a limb counts as in the way of head, neck and other limbs.
double countsFrom(BodyPart part)
{
    if (part == BodyPart::UpperArm)
        return kArmpit;
    return part == BodyPart::Thigh ? kGroin : 0.0;
}

double depthOf(const PartShape& a, const PartShape& b)
{
    const double fromA = countsFrom(a.part);
    const double fromB = countsFrom(b.part);
    double depth = 0.0;
    for (const Ball& one : a.balls) {
        if (one.along < fromA || areApart(one, b.bounds))
            continue;
        for (const Ball& other : b.balls) {
            if (other.along >= fromB && !areApart(one, other))
                depth =
                    std::max(depth, one.radius + other.radius - length(one.centre - other.centre));
        }
    }
    return depth;
}

/// Of a limb in a shape that is given as one ellipsoid after another.
double depthIn(const std::vector<Ellipsoid>& shapes, const Ball& bounds, const PartShape& limb)
{
    double depth = 0.0;
    for (const Ball& ball : limb.balls) {
        if (ball.along < countsFrom(limb.part) || areApart(ball, bounds))
            continue;
        for (const Ellipsoid& shape : shapes)
            depth = std::max(depth, ball.radius - distanceTo(shape, ball.centre));
    }
    return depth;
}

/// The torso between its stations as well.
double depthInTorso(const FleshChain& torso, const Ball& bounds, const PartShape& limb)
{
    constexpr double kWidest = 0.17;
    const double from = limb.part == BodyPart::Thigh ? kBelly : countsFrom(limb.part);
    double depth = 0.0;
    for (const Ball& ball : limb.balls) {
        if (ball.along < from || areApart(ball, bounds))
            continue;
        for (std::size_t i = 0; i + 1 < torso.size(); ++i) {
            if (limb.part == BodyPart::Thigh && torso[i].along < kLap)
                continue;
            const Ellipsoid& low = torso[i].shape;
            if (areApart(ball, {low.centre, kWidest, 0.0}))
                continue;
            const Ellipsoid& high = torso[i + 1].shape;
            const Vector way = high.centre - low.centre;
            const double share =
                std::clamp(dot(ball.centre - low.centre, way) / dot(way, way), 0.0, 1.0);
            const Ellipsoid between{mix(low.centre, high.centre, share), mix(low.a, high.a, share),
                                    mix(low.b, high.b, share), mix(low.c, high.c, share)};
            depth = std::max(depth, ball.radius - distanceTo(between, ball.centre));
        }
    }
    return depth;
}

double depthBetween(const BodyShape& shape, const PartShape& a, const PartShape& b)
{
    if (areApart(a.bounds, b.bounds))
        return 0.0;
    if (a.isLimb() && b.isLimb())
        return a.half == b.half && isNextTo(a.part, b.part) ? 0.0 : depthOf(a, b);
    if (!b.isLimb())
        return 0.0; // Neck and head belong to the trunk, and the spine's ranges keep them apart.
    return a.part == BodyPart::Trunk ? depthInTorso(shape.torso, a.bounds, b)
                                     : depthIn(a.flesh, a.bounds, b);
}

double gapBetween(const PropSolids& solids, const PartShape& part)
{
    double gap = std::numeric_limits<double>::infinity();
    if (part.balls.empty()) {
        for (const Ellipsoid& shape : part.flesh)
            gap = std::min(gap, gapBetween(solids, shape));
    }
    for (const Ball& ball : part.balls)
        gap = std::min(gap, gapBetween(solids, ball.centre, ball.radius));
    return gap;
}

} // namespace

void checkFloor(const BodyShape& shape, Faults& faults)
{
    constexpr double kDeepest = 0.015;
    for (const PartShape& part : shape.parts) {
        if (part.bounds.centre.y - part.bounds.radius >= -kDeepest)
            continue;
        double depth = 0.0;
        for (const Ellipsoid& flesh : part.flesh)
            depth = std::max(depth, -flesh.lowest());
        if (depth > kDeepest) {
            faults.push_back({PoseCheck::Floor, partText(part.part, part.half),
                              depth * kCentimetres, kDeepest * kCentimetres});
        }
    }
}

void checkOverlap(const BodyShape& shape, Faults& faults)
{
    for (std::size_t i = 0; i < shape.parts.size(); ++i) {
        for (std::size_t j = i + 1; j < shape.parts.size(); ++j) {
            const PartShape& a = shape.parts[i];
            const PartShape& b = shape.parts[j];
            const double depth = depthBetween(shape, a, b);
            if (depth > kDeepestOverlap) {
                const bool isFirst = a.isLimb() && sizeOf(a.part) < sizeOf(b.part);
                const PartShape& small = isFirst ? a : b;
                const PartShape& large = isFirst ? b : a;
                faults.push_back({PoseCheck::SelfPenetration,
                                  partText(small.part, small.half) + u" in "_s +
                                      partText(large.part, large.half),
                                  depth * kCentimetres, kDeepestOverlap * kCentimetres});
            }
        }
    }
}

void checkProps(const BodyShape& shape, const std::vector<Prop>& props, double rolled,
                Faults& faults)
{
    for (const Prop& prop : props) {
        const PropSolids solids = solidsOf(prop, rolled);
        for (const PartShape& part : shape.parts) {
            if (gapBetween(solids, part.bounds.centre, part.bounds.radius) >= -kDeepestOverlap)
                continue;
            const double depth = -gapBetween(solids, part);
            if (depth > kDeepestOverlap) {
                faults.push_back({PoseCheck::PropPenetration,
                                  partText(part.part, part.half) + u" in "_s + token(prop.kind),
                                  depth * kCentimetres, kDeepestOverlap * kCentimetres});
            }
        }
    }
}

} // namespace limber
