// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/pose_edit.h"

// What editing a pose is made of: contacts, limbs written from solved ones, and what must stay.

namespace limber {

/// Whether a landmark of a half, or of the middle, is among the contacts.
[[nodiscard]] bool bears(const Pose& pose, Landmark landmark, std::optional<BodyHalf> half = {});
/// Adds or takes one; a contact of both halves becomes one of the other half.
void addContact(Pose& pose, Landmark landmark, std::optional<BodyHalf> half = {});
void removeContact(Pose& pose, Landmark landmark, std::optional<BodyHalf> half = {});
/// Takes away the contacts that touch neither the floor nor a prop.
void removeLooseContacts(Pose& pose, const Body& body, const std::vector<Prop>& props);

/// Whether trunk, pelvis or seat bear the body: it lies or sits.
[[nodiscard]] bool restsOnPelvis(const Pose& pose);
/// The joint of the spine about which the trunk swings, as the upper back, the head or the forearms
/// stay where they are; nothing where none of them bears weight.
[[nodiscard]] std::optional<SpineJoint> heldJoint(const Pose& pose);

/// A solved arm, written as directions in a frame; it comes out the same.
[[nodiscard]] ArmPose armInDirections(const Arm& arm, PoseFrame frame, const Body& body,
                                      double curl);
[[nodiscard]] LegPose legInDirections(const Leg& leg, PoseFrame frame, const Body& body);
/// A solved arm whose palm, or a solved leg whose foot point, is pinned in the world.
[[nodiscard]] ArmPose armWithTarget(const Arm& arm, double curl);
[[nodiscard]] LegPose legWithTarget(const Leg& leg, FootPoint by);

/// Where the elbow or knee points, at right angles to the line from root to end.
[[nodiscard]] Vector poleOf(const Arm& arm);
[[nodiscard]] Vector poleOf(const Leg& leg);
[[nodiscard]] Vector palmOf(const Arm& arm);

/// Gives the pelvis a place, moved and turned as little as it takes for everything that stays to
/// stay; limbs on the floor follow. `before` is the body as it was. The result is posable.
[[nodiscard]] Pose withPelvisPlaced(Pose pose, const Body& before, const Frame& pelvis,
                                    const std::vector<Prop>& props);

/// Free arms that have come into the trunk or a thigh are spread until they are clear of it.
[[nodiscard]] Pose withArmsClear(Pose pose);

} // namespace limber
