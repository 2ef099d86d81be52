// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/pose.h"

// A *body* is a solved pose: where every bone is. Bones keep their lengths in every pose.

namespace limber {

/// Lengths of the bones of a figure 1.70 m tall, in metres.
namespace bone {
inline constexpr double kUpperArm = 0.295;
inline constexpr double kForearm = 0.250;
inline constexpr double kThigh = 0.420;
inline constexpr double kShin = 0.415;
inline constexpr double kSole = 0.074;     ///< From the ankle down to the sole.
inline constexpr double kHipWidth = 0.090; ///< From the middle of the pelvis to a hip joint.
} // namespace bone

/// The joints of the spine from the hip line to the base of the skull.
enum class SpineJoint { Pelvis, L5, L3, T12, T8, Chest, Neck, Skull };

inline constexpr int kSpineJoints = 8;

/// Bones have y along the bone towards its far end; x is the side to which the elbow flexes, or
/// that of the kneecap.
struct Arm {
    Frame upper;   ///< At the shoulder.
    Frame forearm; ///< At the elbow.
    Frame hand;    ///< At the wrist: x the way the palm faces, y along the fingers.
    double curl = 0.0;
    double missed = 0.0; ///< Metres by which the target lies out of reach.
    double lifted = 0.0; ///< Metres by which the floor guard moved hand or elbow.
};

struct Leg {
    Frame thigh; ///< At the hip.
    Frame shin;  ///< At the knee.
    Frame foot;  ///< At the ankle: x towards the toes, y the top of the foot.
    double toeBend = 0.0;
    double missed = 0.0;
    double lifted = 0.0;
};

struct Body {
    std::array<Frame, kSpineJoints> spine;
    Pair<Arm> arms;
    Pair<Leg> legs;
    double belly = 0.0;
    double ribs = 0.0;
    double rolled = 0.0;

    [[nodiscard]] const Frame& joint(SpineJoint which) const
    {
        return spine[static_cast<std::size_t>(which)];
    }
};

/// The frame in which a limb's vectors are meant.
[[nodiscard]] Frame frameOn(const Body& body, PoseFrame frame);

/// Finds the bones for a pose: bends the spine, lets hands and feet reach, keeps limbs above the
/// floor, and settles the body on its supports. Always answers; what could not be reached is told
/// in `missed`.
[[nodiscard]] Body solveBody(const Pose& pose);

/// The body between two poses, share 0 to 1. Contacts that both poses pin stay where they are.
[[nodiscard]] Body solveBetween(const Pose& from, const Pose& to, double share);

} // namespace limber
