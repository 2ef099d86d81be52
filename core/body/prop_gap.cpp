// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/prop_gap.h"

#include <limits>

namespace limber {
namespace {

Vector nearestInBlock(const Vector& half, const Vector& point)
{
    return {std::clamp(point.x, -half.x, half.x), std::clamp(point.y, -half.y, half.y),
            std::clamp(point.z, -half.z, half.z)};
}

Vector nearestInCylinder(const Vector& half, const Vector& point)
{
    const double across = std::hypot(point.x, point.y);
    const double share = across > half.x ? half.x / across : 1.0;
    return {point.x * share, point.y * share, std::clamp(point.z, -half.z, half.z)};
}

double reachOfBlock(const Vector& half, const Vector& direction)
{
    return half.x * std::abs(direction.x) + half.y * std::abs(direction.y) +
           half.z * std::abs(direction.z);
}

double reachOfCylinder(const Vector& half, const Vector& direction)
{
    return half.x * std::hypot(direction.x, direction.y) + half.z * std::abs(direction.z);
}

enum class Solid { Block, Cylinder };

/// Of a point that lies inside, negative: how far it is to the nearest face.
double depthInside(const Vector& half, Solid solid, const Vector& point)
{
    const double along = std::abs(point.z) - half.z;
    if (solid == Solid::Cylinder)
        return std::max(std::hypot(point.x, point.y) - half.x, along);
    return std::max({std::abs(point.x) - half.x, std::abs(point.y) - half.y, along});
}

double gapTo(const Block& block, Solid solid, const Vector& centre, double radius)
{
    const Vector point = inverse(block.axes) * (centre - block.middle);
    const Vector nearest = solid == Solid::Block ? nearestInBlock(block.halfSize, point)
                                                 : nearestInCylinder(block.halfSize, point);
    const double outside = length(point - nearest);
    return (outside > 0.0 ? outside : depthInside(block.halfSize, solid, point)) - radius;
}

/// Seen along any direction two convex bodies lie at most as far apart as they are; the direction
/// in which they lie farthest apart is sought, from the faces and by following the nearest points.
double gapTo(const Block& block, Solid solid, const Ellipsoid& world)
{
    constexpr int kRounds = 4;
    const Rotation turn = inverse(block.axes);
    const Ellipsoid shape{turn * (world.centre - block.middle), turn * world.a, turn * world.b,
                          turn * world.c};
    const Vector& half = block.halfSize;
    double gap = -std::numeric_limits<double>::infinity();
    const auto consider = [&](const Vector& direction) {
        const double reach = solid == Solid::Block ? reachOfBlock(half, direction)
                                                   : reachOfCylinder(half, direction);
        gap = std::max(gap, dot(shape.centre, direction) - reach - shape.reach(direction));
    };
    for (const Vector& face : {Vector{1, 0, 0}, Vector{0, 1, 0}, Vector{0, 0, 1}}) {
        consider(face);
        consider(-face);
    }
    if (solid == Solid::Cylinder)
        consider(normalised({shape.centre.x, shape.centre.y, 0}));
    Vector point = shape.centre;
    for (int round = 0; round < kRounds; ++round) {
        const Vector nearest =
            solid == Solid::Block ? nearestInBlock(half, point) : nearestInCylinder(half, point);
        const Vector way = point - nearest;
        if (length(way) < 1e-6)
            break;
        const Vector direction = normalised(way);
        consider(direction);
        const Vector inwards = shape.a * dot(shape.a, direction) +
                               shape.b * dot(shape.b, direction) +
                               shape.c * dot(shape.c, direction);
        point = shape.centre - inwards * (1.0 / std::max(shape.reach(direction), 1e-9));
    }
    return gap;
}

} // namespace

PropSolids solidsOf(const Prop& prop, double rolled)
{
    PropSolids solids{blocksOf(prop), {}};
    if (prop.kind == PropKind::Roller)
        solids.roller = Block{prop.at + Vector{rolled, 0, 0}, prop.size * 0.5, aboutY(prop.yaw)};
    return solids;
}

double gapBetween(const PropSolids& prop, const Ellipsoid& shape)
{
    double gap = std::numeric_limits<double>::infinity();
    for (const Block& block : prop.blocks)
        gap = std::min(gap, gapTo(block, Solid::Block, shape));
    if (prop.roller)
        gap = std::min(gap, gapTo(*prop.roller, Solid::Cylinder, shape));
    return gap;
}

double gapBetween(const PropSolids& prop, const Vector& centre, double radius)
{
    double gap = std::numeric_limits<double>::infinity();
    for (const Block& block : prop.blocks)
        gap = std::min(gap, gapTo(block, Solid::Block, centre, radius));
    if (prop.roller)
        gap = std::min(gap, gapTo(*prop.roller, Solid::Cylinder, centre, radius));
    return gap;
}

} // namespace limber
