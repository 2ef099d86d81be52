// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/own_exercise.h"
#include "core/storage/database.h"

#include <map>
#include <vector>

namespace limber {

/// The user's own exercises with their pictures. One with a definition that this version cannot
/// read (a file touched by other hands, or of a newer version) is left out, logged and kept in the
/// file.
class OwnExerciseStore {
public:
    explicit OwnExerciseStore(const Database& database);

    /// By name, without the pictures.
    [[nodiscard]] Result<std::vector<OwnExercise>> all() const;
    /// With its pictures. Fails with NotFound, or InvalidFormat for one that cannot be read.
    [[nodiscard]] Result<OwnExercise> find(const ExerciseId& id) const;
    /// The pictures in their order; none for an unknown exercise.
    [[nodiscard]] Result<std::vector<ExercisePicture>> pictures(const ExerciseId& id) const;
    /// How many pictures each exercise has; those without any are not there.
    [[nodiscard]] Result<std::map<ExerciseId, int>> pictureCounts() const;

    /// Adds or replaces an exercise with its pictures, in one transaction. Fails with InvalidValue
    /// for a bundled one and for one with obstacles (own_exercise_rules.h).
    [[nodiscard]] Result<> save(const OwnExercise& own);
    /// Marks it deleted; saving it again brings it back. Fails with NotFound.
    [[nodiscard]] Result<> remove(const ExerciseId& id);

    /// What the deleted ones were called, for the history.
    [[nodiscard]] Result<std::map<ExerciseId, QString>> namesOfDeleted() const;

private:
    Connection* m_connection;
};

} // namespace limber
