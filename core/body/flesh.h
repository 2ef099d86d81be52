// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/body.h"

#include <vector>

// *Flesh* is the shape around the bones, as ellipsoids. A chain of them stands for the union of
// the convex hulls of each two neighbours. Painting, resting on the floor, the shadow and the
// validator all use the same shape.

namespace limber {

/// Every point centre + a·u + b·v + c·w with u² + v² + w² <= 1.
struct Ellipsoid {
    Vector centre;
    Vector a;
    Vector b;
    Vector c;

    /// Half its extent along a direction of length one.
    [[nodiscard]] double reach(const Vector& direction) const
    {
        return std::sqrt(dot(a, direction) * dot(a, direction) +
                         dot(b, direction) * dot(b, direction) +
                         dot(c, direction) * dot(c, direction));
    }
    [[nodiscard]] double lowest() const { return centre.y - reach({0, 1, 0}); }
};

/// An ellipsoid of a chain, and where it stands along it.
struct Station {
    Ellipsoid shape;
    /// Along the torso the number of the joint-like station 0 to 9; along a bone 0 to 1.
    double along = 0.0;
};

using FleshChain = std::vector<Station>;

/// The trunk from the seat to the base of the neck in 28 stations, of a smooth curve.
[[nodiscard]] FleshChain torsoFlesh(const Body& body);
/// Where the shorts end and the shirt begins, as `along` of the torso.
inline constexpr double kWaist = 2.34;

/// Skin of the neck, from the collar up.
[[nodiscard]] FleshChain neckFlesh(const Body& body);

struct HeadFlesh {
    Ellipsoid skull;
    Ellipsoid jaw;
    Ellipsoid chin;
    std::array<Ellipsoid, 2> nose; ///< Tip and bridge.
    Pair<Ellipsoid> ears;
    Ellipsoid hair; ///< Its surface is cut to the hairline by whoever paints it.
    Ellipsoid nape;
};
[[nodiscard]] HeadFlesh headFlesh(const Body& body);

/// What smooths the passage from trunk to limb. Each is the hull of its ellipsoids.
struct JoiningFlesh {
    Pair<std::array<Ellipsoid, 2>> shoulder; ///< Trapezius to shoulder.
    Pair<std::array<Ellipsoid, 2>> breast;   ///< Chest muscle to shoulder.
    Pair<std::array<Ellipsoid, 2>> seat;     ///< Buttock to thigh.
    Pair<std::array<Ellipsoid, 2>> hip;      ///< Hip to thigh.
};
[[nodiscard]] JoiningFlesh joiningFlesh(const Body& body);

[[nodiscard]] FleshChain upperArmFlesh(const Arm& arm);
[[nodiscard]] FleshChain forearmFlesh(const Arm& arm);
/// Wrist, palm, knuckles, middle of the fingers, tips.
[[nodiscard]] FleshChain handFlesh(const Arm& arm);
[[nodiscard]] FleshChain thumbFlesh(const Arm& arm, BodyHalf half);
[[nodiscard]] FleshChain thighFlesh(const Leg& leg);
[[nodiscard]] FleshChain shinFlesh(const Leg& leg);

struct FootFlesh {
    Ellipsoid ankle;
    Ellipsoid heel;
    Ellipsoid middle;
    Ellipsoid ball;
    Ellipsoid toeRoot;
    Ellipsoid toes;
};
/// Its surface: the hulls {ankle, middle, heel}, {middle, ball, heel}, {ball, toeRoot} and
/// {toeRoot, toes}.
[[nodiscard]] FootFlesh footFlesh(const Leg& leg);

/// The ellipsoids that make up a landmark.
[[nodiscard]] std::vector<Ellipsoid> landmarkFlesh(const Body& body, const LandmarkName& name);
/// The height of the lowest point of a landmark.
[[nodiscard]] double lowestPoint(const Body& body, const LandmarkName& name);
/// The middle of a landmark, by its joints: where an anchor holds it.
[[nodiscard]] Vector middleOf(const Body& body, const LandmarkName& name);

} // namespace limber
