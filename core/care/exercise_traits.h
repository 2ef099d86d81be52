// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/exercise.h"

// What the rules of plans and routines count an exercise as.

namespace limber {

[[nodiscard]] bool hasTag(const Exercise& exercise, PlanTag tag);
[[nodiscard]] bool hasArea(const Exercise& exercise, BodyArea area);
[[nodiscard]] bool hasMotion(const Exercise& exercise, SpineMotion motion);

[[nodiscard]] bool isStrength(const Exercise& exercise);
/// Breathing or relaxation.
[[nodiscard]] bool isCalm(const Exercise& exercise);
/// Rolls over a foam roller: by its tag, its category or its position.
[[nodiscard]] bool isRolling(const Exercise& exercise);
/// A static stretch that is no strength work.
[[nodiscard]] bool isHeldStretch(const Exercise& exercise);
/// A warm-up, a walk, or a moving stretch that is neither strength work nor rolling.
[[nodiscard]] bool isGentleBeginning(const Exercise& exercise);
/// Whether the breath is held in one of its phases.
[[nodiscard]] bool holdsBreath(const Exercise& exercise);
/// Whether it is the exercise with this id or a variant of it.
[[nodiscard]] bool isOrVaries(const Exercise& exercise, QLatin1StringView id);

} // namespace limber
