// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/exercise_filter.h"

#include "app/wording/exercise_search.h"
#include "app/wording/words.h"

#include <algorithm>

namespace limber {

namespace {

template <typename Value> bool isWanted(const std::set<Value>& wanted, const Value& value)
{
    return wanted.empty() || wanted.contains(value);
}

template <typename Value, typename Values>
bool isAnyWanted(const std::set<Value>& wanted, const Values& values)
{
    return wanted.empty() || std::ranges::any_of(values, [&](const Value& value) {
               return wanted.contains(value);
           });
}

bool isAtAny(const std::set<BodyLevel>& wanted, BodyLevels levels)
{
    return wanted.empty() ||
           std::ranges::any_of(wanted, [&](BodyLevel level) { return levels.contains(level); });
}

bool passes(const Exercise& exercise, const ExerciseFilter& filter,
            const std::set<ExerciseId>& favourites)
{
    const bool isOfCategory =
        isWanted(filter.categories, exercise.category) ||
        std::ranges::any_of(exercise.categories,
                            [&](Category one) { return filter.categories.contains(one); });
    const auto asks = [&](ExerciseLimit limit) { return filter.limits.contains(limit); };
    return isOfCategory &&
           (!asks(ExerciseLimit::NoFloor) || isOffTheFloor(exercise.position)) &&
           (!asks(ExerciseLimit::NoEquipment) || exercise.equipment.empty()) &&
           (!asks(ExerciseLimit::Favourites) || favourites.contains(exercise.id)) &&
           (!asks(ExerciseLimit::Own) || exercise.origin == Origin::Own) &&
           isAtAny(filter.levels, levelsOf(exercise.position)) &&
           isAnyWanted(filter.equipment, exercise.equipment) &&
           isAnyWanted(filter.bodyAreas, exercise.bodyAreas) &&
           isWanted(filter.intensities, exercise.intensity);
}

} // namespace

bool ExerciseFilter::isEmpty() const
{
    return search.trimmed().isEmpty() && categories.empty() && limits.empty() && levels.empty() &&
           equipment.empty() && bodyAreas.empty() && intensities.empty();
}

bool isOffTheFloor(Position position)
{
    return levelsOf(position) != BodyLevels{BodyLevel::Floor};
}

QString bodyLevelName(BodyLevel level)
{
    switch (level) {
    case BodyLevel::Standing:
        return Words::tr("Standing");
    case BodyLevel::Chair:
        return Words::tr("On a chair");
    case BodyLevel::Floor:
        return Words::tr("On the floor");
    }
    return {};
}

std::vector<const Exercise*> findExercises(const Catalogue& catalogue, const ExerciseFilter& filter,
                                           const std::set<ExerciseId>& favourites)
{
    std::vector<const Exercise*> found = searchExercises(catalogue, filter.search);
    std::erase_if(found, [&](const Exercise* exercise) {
        return !passes(*exercise, filter, favourites);
    });
    return found;
}

ExerciseTerms termsOf(const Catalogue& catalogue)
{
    ExerciseTerms terms;
    for (const Exercise& exercise : catalogue.exercises()) {
        terms.categories.insert(exercise.category);
        terms.equipment.insert(exercise.equipment.begin(), exercise.equipment.end());
        terms.bodyAreas.insert(exercise.bodyAreas.begin(), exercise.bodyAreas.end());
        terms.intensities.insert(exercise.intensity);
        terms.hasOwn = terms.hasOwn || exercise.origin == Origin::Own;
    }
    return terms;
}

} // namespace limber
