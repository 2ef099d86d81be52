// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/vector.h"

#include <array>

namespace limber {
namespace {

/// The angle in degrees and the axis of a turn.
struct AxisAngle {
    Vector axis{0, 1, 0};
    double angle = 0.0;
};

AxisAngle axisAngleOf(const Rotation& r)
{
    const Vector twiceSine{r.y.z - r.z.y, r.z.x - r.x.z, r.x.y - r.y.x};
    const double cosine = (r.x.x + r.y.y + r.z.z - 1.0) / 2.0;
    const double sine = length(twiceSine) / 2.0;
    const double angle = degrees(std::atan2(sine, cosine));
    if (sine > 1e-6)
        return {normalised(twiceSine), angle};
    if (cosine > 0.0)
        return {};
    // Half a turn: the axis is what the turn leaves alone, the largest column of R + 1.
    const std::array columns{r.x + Vector{1, 0, 0}, r.y + Vector{0, 1, 0}, r.z + Vector{0, 0, 1}};
    const Vector* longest =
        std::max_element(columns.begin(), columns.end(),
                         [](const Vector& a, const Vector& b) { return dot(a, a) < dot(b, b); });
    return {normalised(*longest), 180.0};
}

} // namespace

Rotation aboutX(double angle)
{
    const double c = std::cos(radians(angle));
    const double s = std::sin(radians(angle));
    return {{1, 0, 0}, {0, c, s}, {0, -s, c}};
}

Rotation aboutY(double angle)
{
    const double c = std::cos(radians(angle));
    const double s = std::sin(radians(angle));
    return {{c, 0, -s}, {0, 1, 0}, {s, 0, c}};
}

Rotation aboutZ(double angle)
{
    const double c = std::cos(radians(angle));
    const double s = std::sin(radians(angle));
    return {{c, s, 0}, {-s, c, 0}, {0, 0, 1}};
}

Rotation aboutAxis(const Vector& axis, double angle)
{
    const Vector unit = normalised(axis);
    const double c = std::cos(radians(angle));
    const double s = std::sin(radians(angle));
    const auto turned = [&](const Vector& v) {
        return v * c + cross(unit, v) * s + unit * (dot(unit, v) * (1.0 - c));
    };
    return {turned({1, 0, 0}), turned({0, 1, 0}), turned({0, 0, 1})};
}

Rotation frameOf(const Vector& front, const Vector& up)
{
    const Vector y = normalised(up);
    // Any direction that is not up serves where front says nothing.
    const Vector spare = std::abs(y.x) < 0.9 ? Vector{1, 0, 0} : Vector{0, 0, 1};
    const Vector x = normalised(across(front, y), normalised(across(spare, y)));
    return {x, y, cross(x, y)};
}

Rotation interpolate(const Rotation& from, const Rotation& to, double share)
{
    const AxisAngle way = axisAngleOf(to * inverse(from));
    return aboutAxis(way.axis, way.angle * share) * from;
}

Vector interpolateDirection(const Vector& from, const Vector& to, double share)
{
    const double angle = angleBetween(from, to);
    if (angle < 1e-6)
        return from;
    const Vector spare = frameOf({0, 1, 0}, from).x;
    const Vector axis = angle > 179.999 ? spare : cross(from, to);
    return aboutAxis(axis, angle * share) * from;
}

} // namespace limber
