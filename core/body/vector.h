// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>

// Geometry of the figure. Lengths are metres, angles degrees. The world is right-handed: x to the
// front of a figure that stands in its base pose, y up, z to its right; the floor is y = 0.

namespace limber {

[[nodiscard]] constexpr double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}

[[nodiscard]] constexpr double degrees(double radians)
{
    return radians * 180.0 / std::numbers::pi;
}

/// A point or a direction.
struct Vector {
    double x = 0.0;
    double y = 0.0;
    double z = 0.0;

    constexpr Vector& operator+=(const Vector& other)
    {
        x += other.x;
        y += other.y;
        z += other.z;
        return *this;
    }
    constexpr Vector& operator-=(const Vector& other) { return *this += other * -1.0; }
    friend constexpr Vector operator+(Vector a, const Vector& b) { return a += b; }
    friend constexpr Vector operator-(Vector a, const Vector& b) { return a -= b; }
    friend constexpr Vector operator-(const Vector& a) { return a * -1.0; }
    friend constexpr Vector operator*(const Vector& a, double factor)
    {
        return {a.x * factor, a.y * factor, a.z * factor};
    }
    friend constexpr Vector operator*(double factor, const Vector& a) { return a * factor; }
    friend constexpr bool operator==(const Vector&, const Vector&) = default;
};

[[nodiscard]] constexpr double dot(const Vector& a, const Vector& b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

[[nodiscard]] constexpr Vector cross(const Vector& a, const Vector& b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

[[nodiscard]] inline double length(const Vector& a)
{
    return std::sqrt(dot(a, a));
}

/// The direction of a vector; `fallback` where it has none.
[[nodiscard]] inline Vector normalised(const Vector& a, const Vector& fallback = {0, 1, 0})
{
    const double size = length(a);
    return size < 1e-9 ? fallback : a * (1.0 / size);
}

/// What is left of `a` when its share along the unit vector `axis` is taken away.
[[nodiscard]] constexpr Vector across(const Vector& a, const Vector& axis)
{
    return a - axis * dot(a, axis);
}

[[nodiscard]] constexpr Vector mix(const Vector& a, const Vector& b, double share)
{
    return a + (b - a) * share;
}

/// 0 below `from`, 1 above `to`, smooth between.
[[nodiscard]] inline double smoothStep(double from, double to, double value)
{
    const double share = std::clamp((value - from) / (to - from), 0.0, 1.0);
    return share * share * (3.0 - 2.0 * share);
}

/// The angle between two directions, 0 to 180.
[[nodiscard]] inline double angleBetween(const Vector& a, const Vector& b)
{
    return degrees(std::atan2(length(cross(a, b)), dot(a, b)));
}

/// Three axes at right angles, each of length one: a frame of reference or a turn.
struct Rotation {
    Vector x{1, 0, 0};
    Vector y{0, 1, 0};
    Vector z{0, 0, 1};

    /// From this frame to the one outside it.
    friend constexpr Vector operator*(const Rotation& r, const Vector& v)
    {
        return r.x * v.x + r.y * v.y + r.z * v.z;
    }
    friend constexpr Rotation operator*(const Rotation& a, const Rotation& b)
    {
        return {a * b.x, a * b.y, a * b.z};
    }
    friend constexpr bool operator==(const Rotation&, const Rotation&) = default;
};

/// The turn back; also brings a direction from outside into the frame.
[[nodiscard]] constexpr Rotation inverse(const Rotation& r)
{
    return {{r.x.x, r.y.x, r.z.x}, {r.x.y, r.y.y, r.z.y}, {r.x.z, r.y.z, r.z.z}};
}

[[nodiscard]] Rotation aboutX(double degrees);
[[nodiscard]] Rotation aboutY(double degrees);
[[nodiscard]] Rotation aboutZ(double degrees);
[[nodiscard]] Rotation aboutAxis(const Vector& axis, double degrees);

/// The frame whose y is `up` and whose x is as near to `front` as a right angle allows.
[[nodiscard]] Rotation frameOf(const Vector& front, const Vector& up);

/// The shortest way from one turn to another.
[[nodiscard]] Rotation interpolate(const Rotation& from, const Rotation& to, double share);
/// The shortest way from one direction to another, both of length one.
[[nodiscard]] Vector interpolateDirection(const Vector& from, const Vector& to, double share);

/// A place with its own axes.
struct Frame {
    Vector at;
    Rotation axes;

    [[nodiscard]] constexpr Vector toWorld(const Vector& local) const { return at + axes * local; }
    [[nodiscard]] constexpr Vector toLocal(const Vector& world) const
    {
        return inverse(axes) * (world - at);
    }
    friend constexpr bool operator==(const Frame&, const Frame&) = default;
};

} // namespace limber
