// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/motion.h"

// The motion of an exercise that somebody made: from a start pose to an end pose and back, or one
// pose that is held.

namespace limber {

/// What the figure does in a phase of such an exercise.
enum class PhaseAim {
    Start,      ///< Is at the start pose, or goes back to it.
    End,        ///< Goes to the end pose, or stays there.
    EndAndBack, ///< Goes to the end pose and back.
};

/// A phase as the figure sees it: by the id of the exercise's phase.
struct AimedPhase {
    QString phase;
    PhaseAim aim = PhaseAim::End;

    friend bool operator==(const AimedPhase&, const AimedPhase&) = default;
};

/// How a phase of an exercise goes, as far as it matters for where the figure is.
enum class PhaseRole {
    SetUp,  ///< Comes once, before or between.
    Moving, ///< Is repeated.
    Held,   ///< Is repeated and held as long as the dose says.
};

/// Where each phase leads when nobody has said so: setting up stays at the start, the first
/// movement goes to the end, whatever is held stays there, and the last movement goes back. A
/// movement that is alone goes there and back.
[[nodiscard]] std::vector<AimedPhase>
usualAims(const std::vector<std::pair<QString, PhaseRole>>& phases);

/// What stands around the figure and from where it is seen.
struct MotionScene {
    Camera camera;
    bool mat = true;
    std::vector<Prop> props;

    friend bool operator==(const MotionScene&, const MotionScene&) = default;
};

[[nodiscard]] MotionScene sceneOf(const Motion& motion);

/// The names of the keyframes of a simple motion, in the file.
inline constexpr QLatin1StringView kStartKeyframe{"start"};
inline constexpr QLatin1StringView kEndKeyframe{"end"};

/// Start and end as two keyframes, of which the end is the picture. Two equal poses make a figure
/// that holds still.
[[nodiscard]] Motion simpleMotion(const QString& exercise, const Pose& start, const Pose& end,
                                  const std::vector<AimedPhase>& phases, const MotionScene& scene);

/// Gives each phase, in the order of the exercise, its way from the motion's first to its last
/// keyframe or back, through those between; phases that the motion knows already keep theirs, and
/// what is no phase of the exercise any more is dropped.
void setPhases(Motion& motion, const std::vector<AimedPhase>& phases);

} // namespace limber
