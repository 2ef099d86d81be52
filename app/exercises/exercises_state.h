// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"

#include <QString>

#include <set>
#include <vector>

namespace limber {

/// Ways to leave out what does not fit the place one is in.
enum class ExerciseLimit {
    NoFloor,     ///< Only what can be done standing or sitting on a chair.
    NoEquipment, ///< Only what needs nothing at all, not even a mat.
};

/// What the user looks for. Empty sets filter nothing.
struct ExerciseFilter {
    QString search;
    std::set<Category> categories;  ///< Any of them, primary or not.
    std::set<ExerciseLimit> limits; ///< All of them.

    [[nodiscard]] bool isEmpty() const
    {
        return search.trimmed().isEmpty() && categories.empty() && limits.empty();
    }
    friend bool operator==(const ExerciseFilter&, const ExerciseFilter&) = default;
};

/// The exercises that are shown, of how many there are.
struct ExercisesState {
    std::vector<const Exercise*> shown;
    int total = 0;
};

/// Whether an exercise can be done without lying, kneeling or sitting on the floor.
[[nodiscard]] bool isOffTheFloor(Position position);

/// The categories that exercises have as their first one, in the order of the vocabulary.
[[nodiscard]] std::vector<Category> primaryCategories(const Catalogue& catalogue);

/// Best answers to the search first. The exercises belong to the catalogue.
[[nodiscard]] ExercisesState buildExercisesState(const Catalogue& catalogue,
                                                 const ExerciseFilter& filter);

} // namespace limber
