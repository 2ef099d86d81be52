// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/exercise_filter.h"

#include <vector>

namespace limber {

/// The exercises that are shown, of how many there are.
struct ExercisesState {
    std::vector<const Exercise*> shown;
    int total = 0;
};

/// The categories that exercises have as their first one, in the order of the vocabulary.
[[nodiscard]] std::vector<Category> primaryCategories(const Catalogue& catalogue);

/// Best answers to the search first. The exercises belong to the catalogue.
[[nodiscard]] ExercisesState buildExercisesState(const Catalogue& catalogue,
                                                 const ExerciseFilter& filter,
                                                 const std::set<ExerciseId>& favourites = {});

/// A name for an exercise that none of the catalogue has: with a number where it is taken. Names of
/// bundled exercises count as they are shown.
[[nodiscard]] QString freeExerciseName(const QString& wish, const Catalogue& catalogue);

} // namespace limber
