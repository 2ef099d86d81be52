// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/own_exercise_edit.h"
#include "core/exercise/own_exercise_rules.h"

#include <QString>

namespace limber {

/// The words of the phases that are filled in.
[[nodiscard]] PhaseText standardPhaseText(StandardPhase phase);

/// What is in the way, and what to do about it, in one sentence.
[[nodiscard]] QString obstacleText(const OwnExerciseObstacle& obstacle);

[[nodiscard]] QString doseTypeName(DoseType type);
/// When a phase comes, for choosing.
[[nodiscard]] QString phaseWhenName(PhaseWhen when);
/// What the breath does, for choosing: also "free".
[[nodiscard]] QString breathName(Breath breath);
/// How an exercise deals with left and right, for choosing: also "both at once".
[[nodiscard]] QString sidesName(Sides sides);

} // namespace limber
