// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/flesh.h"

// The flesh by parts, in two forms: the ellipsoids themselves, which say how far a part reaches in
// a direction, and balls inside it, which tell quickly how deep two parts are in each other.

namespace limber {

enum class BodyPart { Trunk, Neck, Head, UpperArm, Forearm, Hand, Thigh, Shin, Foot };

struct Ball {
    Vector centre;
    double radius = 0.0;
    double along = 0.0; ///< Along a bone 0 to 1.
};

struct PartShape {
    BodyPart part = BodyPart::Trunk;
    std::optional<BodyHalf> half; ///< Nothing for trunk, neck and head.
    std::vector<Ellipsoid> flesh;
    std::vector<Ball> balls; ///< Every two to three centimetres; none in trunk, neck and head.
    Ball bounds;             ///< Holds all of the part.

    [[nodiscard]] bool isLimb() const { return half.has_value(); }
};

struct BodyShape {
    FleshChain torso; ///< The trunk once more, in its order.
    std::vector<PartShape> parts;
};

[[nodiscard]] BodyShape shapeOf(const Body& body);

/// "trunk", "rightForearm".
[[nodiscard]] QString partText(BodyPart part, std::optional<BodyHalf> half);

/// How far a point is from the surface of an ellipsoid, negative inside; exact on the surface and a
/// good estimate within a few centimetres of it.
[[nodiscard]] double distanceTo(const Ellipsoid& shape, const Vector& point);

} // namespace limber
