// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/joint_ranges.h"
#include "core/body/motion.h"

// Editing a pose by hand, as one bends a jointed doll. Every function takes a pose, changes a copy
// and returns it; none ever fails. What bears weight (the pose's *contacts*) stays where it is, all
// else keeps its posture against the part of the body that it hangs on:
//
// - A hand or foot on the floor has a target in the world; arm and leg bend to keep it there.
// - A knee or elbow on the floor stays, and its forearm or shin lies as it lay.
// - A free arm rides with the chest, a free leg with the pelvis.
// - The pelvis has an explicit place. The pose settles only on what it rested on already, at the
//   height at which it was, so that nothing moves by itself and movements keep the contact.
//
// Edited poses are *posable*: written in this way. Any pose can be made so without moving it.

namespace limber {

/// What can be taken hold of.
enum class BodyHandle {
    Head,
    Chest,
    Pelvis,
    RightHand,
    LeftHand,
    RightElbow,
    LeftElbow,
    RightKnee,
    LeftKnee,
    RightFoot,
    LeftFoot,
};

inline constexpr std::array kBodyHandles{
    BodyHandle::Head,     BodyHandle::Chest,      BodyHandle::Pelvis,    BodyHandle::RightHand,
    BodyHandle::LeftHand, BodyHandle::RightElbow, BodyHandle::LeftElbow, BodyHandle::RightKnee,
    BodyHandle::LeftKnee, BodyHandle::RightFoot,  BodyHandle::LeftFoot};

/// The half that a handle belongs to; nothing for head, chest and pelvis.
[[nodiscard]] std::optional<BodyHalf> halfOf(BodyHandle handle);
/// The same handle of the other half; head, chest and pelvis themselves.
[[nodiscard]] BodyHandle opposite(BodyHandle handle);
/// Where a handle is: the middle of head and chest, the middle between the hips, the palm, the
/// elbow, the knee, the ankle.
[[nodiscard]] Vector handlePoint(const Body& body, BodyHandle handle);

/// The same body, written so that it can be edited. Changes nothing in a pose that is posable.
[[nodiscard]] Pose posable(const Pose& pose);

/// Moves a handle as near to a place in the world as joints and bones allow. `props` are the things
/// that contacts may rest on.
[[nodiscard]] Pose withHandleAt(const Pose& pose, BodyHandle handle, const Vector& target,
                                const std::vector<Prop>& props);

/// The same for somebody who sees the figure from one side and drags without depth: a hand or foot
/// that would go into the body comes towards the viewer (a direction of length one) until it is
/// clear.
[[nodiscard]] Pose withHandleBefore(const Pose& pose, BodyHandle handle, const Vector& target,
                                    const Vector& viewer, const std::vector<Prop>& props);

/// Puts a palm to a place. Within 3 cm of the floor the hand is put flat on it and bears weight;
/// above, it is free.
[[nodiscard]] Pose withHandAt(const Pose& pose, BodyHalf half, const Vector& palm,
                              const std::vector<Prop>& props);
/// Puts an ankle to a place. A sole within 3 cm of the floor is put flat on it and bears weight,
/// unless the shin lies on the floor.
[[nodiscard]] Pose withFootAt(const Pose& pose, BodyHalf half, const Vector& ankle,
                              const std::vector<Prop>& props);
/// Swings elbow or knee about the line from its limb's root to its end, towards a place.
[[nodiscard]] Pose withElbowTowards(const Pose& pose, BodyHalf half, const Vector& place);
[[nodiscard]] Pose withKneeTowards(const Pose& pose, BodyHalf half, const Vector& place);

/// Moves the pelvis, as far as knees, feet and hands that stay allow. An upper back or forearms
/// that bear weight stay too, and the trunk swings about them.
[[nodiscard]] Pose withPelvisMovedBy(const Pose& pose, const Vector& way,
                                     const std::vector<Prop>& props);
/// Bends the back so that the chest comes to a place; a body that stands or kneels leans from the
/// hips as well.
[[nodiscard]] Pose withChestAt(const Pose& pose, const Vector& place,
                               const std::vector<Prop>& props);
/// Bends neck and head so that the head comes to a place.
[[nodiscard]] Pose withHeadAt(const Pose& pose, const Vector& place);

/// A part of the spine that is bent by itself.
enum class SpinePart { Lumbar, Thorax, Neck, Head };
/// The way in which a part of the spine, or the trunk, departs from neutral.
enum class SpineTurn { Bend, Side, Twist };

[[nodiscard]] double spineAngle(const Pose& pose, SpinePart part, SpineTurn turn);
/// How far it goes in this pose: neck and head share their sideways bend and their twist.
[[nodiscard]] AngleRange spineRange(const Pose& pose, SpinePart part, SpineTurn turn);
/// Bends a part of the spine; beyond its range only as far as that.
[[nodiscard]] Pose withSpineAngle(const Pose& pose, SpinePart part, SpineTurn turn, double angle,
                                  const std::vector<Prop>& props);

/// How far the trunk is turned about the hips, away from the pelvis' own directions: Bend is the
/// tilt forwards, Side the lean to the right, Twist the turn to the left.
[[nodiscard]] double trunkAngle(const Pose& pose, SpineTurn turn);
[[nodiscard]] AngleRange trunkRange(SpineTurn turn);
/// Turns pelvis and trunk about the hips. Where the upper back stays on the floor, the lower back
/// gives way: a pelvic tilt.
[[nodiscard]] Pose withTrunkAngle(const Pose& pose, SpineTurn turn, double angle,
                                  const std::vector<Prop>& props);

/// The pose moved up or down so that nothing lies in the floor and something touches it.
[[nodiscard]] Pose onTheFloor(const Pose& pose, const std::vector<Prop>& props);

} // namespace limber
