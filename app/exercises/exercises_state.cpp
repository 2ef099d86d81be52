// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/exercises_state.h"

#include "app/wording/exercise_wording.h"
#include "core/exercise/own_exercise_rules.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

std::vector<Category> primaryCategories(const Catalogue& catalogue)
{
    const std::set<Category> categories = termsOf(catalogue).categories;
    return {categories.begin(), categories.end()};
}

ExercisesState buildExercisesState(const Catalogue& catalogue, const ExerciseFilter& filter,
                                   const std::set<ExerciseId>& favourites)
{
    ExercisesState state;
    state.total = static_cast<int>(catalogue.exercises().size());
    state.shown = findExercises(catalogue, filter, favourites);
    return state;
}

QString freeExerciseName(const QString& wish, const Catalogue& catalogue)
{
    const auto isTaken = [&](const QString& name) {
        return std::ranges::any_of(catalogue.exercises(), [&](const Exercise& exercise) {
            return exerciseName(exercise).compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QString name = wish.left(kLongestExerciseName);
    for (int number = 2; isTaken(name); ++number) {
        const QString ending = u" %1"_s.arg(number);
        name = wish.left(kLongestExerciseName - ending.size()) + ending;
    }
    return name;
}

} // namespace limber
