// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/own_exercise_store.h"
#include "core/storage/routine_store.h"

#include <vector>

namespace limber {

/// Brings in what a routine file holds: all of it or nothing.
class ImportStore {
public:
    explicit ImportStore(const Database& database);

    /// Adds exercises and routines in one transaction. Fails with AlreadyExists where one of them
    /// is there: an import replaces nothing.
    [[nodiscard]] Result<> save(const std::vector<OwnExercise>& exercises,
                                const std::vector<Routine>& routines);
    /// Takes back what was saved, in one transaction. Fails with NotFound where any of it is gone.
    [[nodiscard]] Result<> remove(const std::vector<OwnExercise>& exercises,
                                  const std::vector<Routine>& routines);

private:
    Connection* m_connection;
    OwnExerciseStore m_exercises;
    RoutineStore m_routines;
};

} // namespace limber
