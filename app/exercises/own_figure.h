// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/motion.h"
#include "core/exercise/own_exercise.h"

#include <optional>
#include <vector>

// The figure of an own exercise, between the bytes in which it is kept and the motion.

namespace limber {

/// Nothing where there is no figure, or none that can be read.
[[nodiscard]] std::optional<Motion> motionOf(const OwnExercise& own);
/// The bytes to keep of a motion.
[[nodiscard]] QByteArray bytesOf(const Motion& motion);
/// The same motion for another exercise.
[[nodiscard]] Motion motionFor(Motion motion, const ExerciseId& exercise);
/// Leads the figure through the phases that the exercise has now.
[[nodiscard]] OwnExercise withFigureFitted(OwnExercise own);

} // namespace limber
