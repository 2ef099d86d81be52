// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/position_changes.h"
#include "core/exercise/catalogue.h"

#include <QString>

#include <set>
#include <vector>

// What a person looks for among the exercises: words, and what an exercise must be or must not
// need. An exercise passes a *filter* where it answers every part of it; an empty part asks
// nothing.

namespace limber {

/// Ways to leave out what does not fit the place one is in, or the person.
enum class ExerciseLimit {
    NoFloor,     ///< Only what can be done standing or sitting on a chair.
    NoEquipment, ///< Only what needs nothing at all, not even a mat.
    Favourites,  ///< Only what the person likes best.
    Own,         ///< Only what the person made.
};

/// What the user looks for. Empty sets filter nothing.
struct ExerciseFilter {
    QString search;
    std::set<Category> categories;  ///< Any of them, primary or not.
    std::set<ExerciseLimit> limits; ///< All of them.
    std::set<BodyLevel> levels;     ///< It can be done at any of them.
    std::set<Equipment> equipment;  ///< It uses any of it.
    std::set<BodyArea> bodyAreas;   ///< Any of them.
    std::set<int> intensities;      ///< Any of them, each from 1 to 5.

    /// Whether it lets everything pass.
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const ExerciseFilter&, const ExerciseFilter&) = default;
};

/// Whether an exercise can be done without lying, kneeling or sitting on the floor.
[[nodiscard]] bool isOffTheFloor(Position position);
/// "Standing", "On a chair", "On the floor".
[[nodiscard]] QString bodyLevelName(BodyLevel level);

/// The exercises that pass, those that answer the search best first. They belong to the catalogue.
[[nodiscard]] std::vector<const Exercise*> findExercises(const Catalogue& catalogue,
                                                         const ExerciseFilter& filter,
                                                         const std::set<ExerciseId>& favourites);

/// What the exercises of a catalogue have at all, so that no filter is offered that finds nothing
/// by itself.
struct ExerciseTerms {
    std::set<Category> categories; ///< Those that come first for some exercise.
    std::set<Equipment> equipment;
    std::set<BodyArea> bodyAreas;
    std::set<int> intensities;
    bool hasOwn = false;

    friend bool operator==(const ExerciseTerms&, const ExerciseTerms&) = default;
};

[[nodiscard]] ExerciseTerms termsOf(const Catalogue& catalogue);

} // namespace limber
