// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/routine_package.h"
#include "tests/support/random_history.h"

namespace limber::test {

/// Text of `longest` characters at most from every plane of Unicode, right-to-left scripts, marks
/// and quotes among it; with line breaks where there may be several lines.
enum class RandomLines { One, Several };
[[nodiscard]] QString randomText(Chance& chance, int longest, RandomLines lines);

/// A routine of 1 to `mostSteps` steps with groups, rests and notes, which do exercises among
/// `exercises`.
[[nodiscard]] Routine randomRoutine(Chance& chance, const std::vector<ExerciseId>& exercises,
                                    int mostSteps);

/// Up to four routines and up to three own exercises with pictures and motions.
[[nodiscard]] RoutinePackage randomPackage(Chance& chance);

} // namespace limber::test
