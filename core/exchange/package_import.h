// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/routine_package.h"
#include "core/exercise/catalogue.h"

#include <QStringList>

#include <vector>

// An *import* brings a package in beside what is there. It never changes or replaces anything: what
// is there already just the same is left alone, and where a name or an id is taken by something
// else, the newcomer gets another.

namespace limber {

/// What becomes of one routine or exercise of a package.
enum class Arrival {
    New,     ///< Nothing stands in its way.
    Renamed, ///< Its name is taken by something else: it comes in under another.
    Same,    ///< It is there already, just the same: nothing to do.
};

template <> struct TokenTable<Arrival> {
    static constexpr std::array entries{
        TokenEntry<Arrival>{Arrival::New, QLatin1StringView("new")},
        TokenEntry<Arrival>{Arrival::Renamed, QLatin1StringView("renamed")},
        TokenEntry<Arrival>{Arrival::Same, QLatin1StringView("same")},
    };
};

struct RoutineArrival {
    Arrival arrival = Arrival::New;
    QString nameInFile;
    /// As it will be saved, with ids that are free and the exercises that its steps do here. Of
    /// `Same`, the one that is there.
    Routine routine;
    /// Exercises that neither this program knows nor the file brings, each once, in order. Their
    /// steps are kept, and left out when the routine is practised.
    std::vector<ExerciseId> unknownExercises;
    /// Steps whose dose its exercise does not allow. They come in as they are.
    int refusedDoses = 0;

    friend bool operator==(const RoutineArrival&, const RoutineArrival&) = default;
};

struct ExerciseArrival {
    Arrival arrival = Arrival::New;
    QString nameInFile;
    ExerciseId idInFile;
    /// As it will be saved, or as it is there where that is the same.
    OwnExercise exercise;

    friend bool operator==(const ExerciseArrival&, const ExerciseArrival&) = default;
};

struct ImportPlan {
    std::vector<RoutineArrival> routines;
    std::vector<ExerciseArrival> exercises;

    /// Whether there is nothing to save.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::vector<Routine> routinesToSave() const;
    [[nodiscard]] std::vector<OwnExercise> exercisesToSave() const;
    [[nodiscard]] const ExerciseArrival* exercise(const ExerciseId& idInFile) const;

    friend bool operator==(const ImportPlan&, const ImportPlan&) = default;
};

/// What is there before an import.
struct ImportGround {
    const Catalogue& catalogue; ///< Bundled exercises and own ones.
    const std::vector<Routine>& bundledRoutines;
    const std::vector<Routine>& ownRoutines;
    const std::vector<OwnExercise>& ownExercises;
};

/// What importing a package would do. Routines and exercises are compared by what they say: ids
/// count for nothing, nor does a number that an earlier import put behind a name, nor which other
/// exercise one is a variant or a copy of. An id is kept where it is free, so that the same routine
/// has the same id on every computer that it is taken to.
[[nodiscard]] ImportPlan planImport(const RoutinePackage& package, const ImportGround& ground);

} // namespace limber
