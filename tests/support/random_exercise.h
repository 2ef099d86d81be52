// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/own_exercise.h"
#include "tests/support/random_history.h"

namespace limber::test {

/// An exercise with every field set at random and no obstacle (own_exercise_rules.h).
[[nodiscard]] OwnExercise randomOwnExercise(Chance& chance);

/// Phase words for tests: the name of the kind and a sentence.
[[nodiscard]] QString oddText(Chance& chance);

} // namespace limber::test
