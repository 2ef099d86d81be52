// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/exercises_state.h"

#include "app/wording/exercise_search.h"

#include <algorithm>

namespace limber {

namespace {

bool passes(const Exercise& exercise, const ExerciseFilter& filter)
{
    const bool isOfCategory =
        filter.categories.empty() || filter.categories.contains(exercise.category) ||
        std::ranges::any_of(exercise.categories,
                            [&](Category one) { return filter.categories.contains(one); });
    return isOfCategory &&
           (!filter.limits.contains(ExerciseLimit::NoFloor) || isOffTheFloor(exercise.position)) &&
           (!filter.limits.contains(ExerciseLimit::NoEquipment) || exercise.equipment.empty());
}

} // namespace

bool isOffTheFloor(Position position)
{
    switch (position) {
    case Position::Any:
    case Position::SeatedChairOrFloor:
    case Position::SeatedOrStanding:
    case Position::SeatedOrSupine:
    case Position::Standing:
    case Position::SupineOrSeated:
        return true;
    case Position::HalfKneeling:
    case Position::Kneeling:
    case Position::ProneOnForearms:
    case Position::ProneOnHands:
    case Position::Quadruped:
    case Position::ReclinedOnRoller:
    case Position::SeatedFloor:
    case Position::SeatedOnRoller:
    case Position::SideLying:
    case Position::Supine:
    case Position::SupineOnRoller:
        break;
    }
    return false;
}

std::vector<Category> primaryCategories(const Catalogue& catalogue)
{
    std::set<Category> categories;
    for (const Exercise& exercise : catalogue.exercises())
        categories.insert(exercise.category);
    return {categories.begin(), categories.end()};
}

ExercisesState buildExercisesState(const Catalogue& catalogue, const ExerciseFilter& filter)
{
    ExercisesState state;
    state.total = static_cast<int>(catalogue.exercises().size());
    for (const Exercise* exercise : searchExercises(catalogue, filter.search)) {
        if (passes(*exercise, filter))
            state.shown.push_back(exercise);
    }
    return state;
}

} // namespace limber
