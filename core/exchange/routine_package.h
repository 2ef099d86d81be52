// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_problem.h"
#include "core/exercise/own_exercise.h"
#include "core/routine/routine.h"

#include <QByteArray>

#include <optional>
#include <vector>

// A *routine file* (".limber") carries routines from one person to another, with those exercises
// and pictures in it that the other program cannot know: a *package*. It is JSON
// (docs/formats/routine-file.md). Files come from anywhere, so that reading one trusts nothing that
// it says: every size, count, length and depth has a limit, and time and memory with them.

namespace limber {

struct RoutinePackage {
    std::vector<Routine> routines; ///< With Origin::Own.
    std::vector<OwnExercise> exercises;

    friend bool operator==(const RoutinePackage&, const RoutinePackage&) = default;
};

inline constexpr QLatin1StringView kPackageEnding{".limber"};
inline constexpr QLatin1StringView kPackageFormat{"limber-routine"};
inline constexpr int kPackageVersion = 1;

/// Every limit of a routine file that no other header states.
namespace package_limits {
inline constexpr qsizetype kBytes = 24 * 1024 * 1024;
inline constexpr int kDepth = 32;
inline constexpr int kValues = 500'000;
inline constexpr int kRoutines = 20;
inline constexpr int kExercises = 100;
inline constexpr int kGoal = 1000;       ///< Characters.
inline constexpr int kText = 4000;       ///< Characters of any text of an exercise.
inline constexpr int kListEntries = 100; ///< Of any list of an exercise.
inline constexpr int kRoundRest = 600;   ///< Seconds.
/// What the rounds, sets and repetitions of one routine make together: repetitions and breaths, and
/// seconds of flows. Far beyond what anybody practises; without it a small file could ask for a
/// session of a million repetitions.
inline constexpr qint64 kRepetitions = 20'000;
inline constexpr qint64 kFlowSeconds = 86'400;
/// Further mistakes are not listed.
inline constexpr int kProblems = 50;
} // namespace package_limits

/// The text of a routine file: the same for the same package, with what people read first. Control
/// characters, which no file may hold, are left out of texts.
[[nodiscard]] QByteArray writePackage(const RoutinePackage& package);

/// What a routine file holds, or everything that is wrong with it, in the order of the file.
struct PackageReading {
    std::optional<RoutinePackage> package;
    std::vector<PackageProblem> problems; ///< Empty exactly where there is a package.
    /// Where the pictures of each exercise stand, for what only decoding them tells.
    std::vector<std::vector<TextPlace>> picturePlaces = {};
};

/// Reads a routine file whole or not at all. A picture is known to have the right size and to begin
/// as its format does; whether the rest of it is sound, only decoding can tell.
[[nodiscard]] PackageReading readPackage(const QByteArray& file);

/// These routines as own ones, with the own exercises among `known` that their steps do.
[[nodiscard]] RoutinePackage packageOf(const std::vector<Routine>& routines,
                                       const std::vector<OwnExercise>& known);

} // namespace limber
