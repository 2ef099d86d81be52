// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"
#include "core/progress/activity.h"
#include "tests/support/random_history.h"

#include <chrono>
#include <map>
#include <vector>

namespace limber::test {

/// Everything that is kept of somebody's practice.
struct Practice {
    Scenario scenario; ///< Its sessions are the summaries of `records`, in another order.
    DayStart dayStart;
    std::vector<SessionRecord> records; ///< In no order.
    ActivityHistory activities;
    std::map<RoutineId, std::chrono::seconds> routineActive; ///< Of the routines there still are.
};

/// Exercises of eight categories, among them three of one.
[[nodiscard]] const Catalogue& practiceCatalogue();
/// Those of the catalogue and one that it does not know.
[[nodiscard]] const std::vector<ExerciseId>& practisedExercises();

/// A random plan, changed midway, and what was done in two zones, with steps, pain, activities and
/// a long break now and then; days begin at midnight or at 03:00.
[[nodiscard]] Practice randomPractice(Chance& chance);

/// Changes times, minutes, steps and pain of some sessions and deletes others, pauses and moves
/// included, as somebody does who puts the past right.
void correct(Chance& chance, Practice& practice);

} // namespace limber::test
