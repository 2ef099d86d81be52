// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/body.h"

// Arms and legs: two bones and a hand or a foot, on a torso that is given.

namespace limber {

/// The spine and pelvis of a pose with its pelvis at the given place; limbs are left as they are.
[[nodiscard]] std::array<Frame, kSpineJoints> solveSpine(const Pose& pose, const Frame& pelvis);

/// Where the shoulder is when the upper arm points along `upper`: the shoulder blade follows the
/// arm.
[[nodiscard]] Vector shoulderFor(const Frame& chest, BodyHalf half, const Vector& upper);
[[nodiscard]] Vector hipOf(const Frame& pelvis, BodyHalf half);

/// What of a hand or a foot is put to its target, as wrist or ankle see it.
[[nodiscard]] Vector offsetOf(HandPoint point);
[[nodiscard]] Vector offsetOf(FootPoint point);

/// The arm of a pose on the body's torso. It may reach into the floor.
[[nodiscard]] Arm solveArm(const ArmPose& pose, const Body& body, BodyHalf half);
[[nodiscard]] Leg solveLeg(const LegPose& pose, const Body& body, BodyHalf half);

/// Lifts wrist, elbow and fingers out of the floor, along the shortest continuous way.
void keepAboveFloor(Arm& arm, BodyHalf half);
/// The same for ankle and knee.
void keepAboveFloor(Leg& leg);

/// Both bones of a limb and its end, each turned against the part before it.
struct LimbTurns {
    Vector root;    ///< Shoulder or hip, as chest or pelvis see it.
    Rotation upper; ///< Against chest or pelvis.
    Rotation lower; ///< Against the upper bone.
    Rotation end;   ///< Against the lower bone.
};
[[nodiscard]] LimbTurns turnsOf(const Arm& arm, const Body& body);
[[nodiscard]] LimbTurns turnsOf(const Leg& leg, const Body& body);
[[nodiscard]] Arm armFromTurns(const LimbTurns& turns, const Body& body, double curl);
[[nodiscard]] Leg legFromTurns(const LimbTurns& turns, const Body& body, double toeBend);

} // namespace limber
