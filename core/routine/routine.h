// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/id.h"
#include "core/common/result.h"
#include "core/exercise/catalogue.h"
#include "core/exercise/dose.h"

#include <QString>

#include <set>
#include <vector>

// A *routine* is an ordered list of *steps*; each step is one exercise with the dose to do. Ready
// made routines come with the program and are read-only; copying one makes it the user's own.

namespace limber {

struct RoutineKind;
using RoutineId = Id<RoutineKind>;
struct RoutineStepKind;
using RoutineStepId = Id<RoutineStepKind>;

/// Where a routine comes from: bundled ones cannot be changed or deleted.
enum class Origin { Bundled, Own };

template <> struct TokenTable<Origin> {
    static constexpr std::array entries{
        TokenEntry<Origin>{Origin::Bundled, QLatin1StringView("bundled")},
        TokenEntry<Origin>{Origin::Own, QLatin1StringView("own")},
    };
};

/// What a routine is mainly for.
enum class RoutineFocus { Strength, Posture, Restorative, Aerobic, Mixed };

template <> struct TokenTable<RoutineFocus> {
    static constexpr std::array entries{
        TokenEntry<RoutineFocus>{RoutineFocus::Strength, QLatin1StringView("strength")},
        TokenEntry<RoutineFocus>{RoutineFocus::Posture, QLatin1StringView("posture")},
        TokenEntry<RoutineFocus>{RoutineFocus::Restorative, QLatin1StringView("restorative")},
        TokenEntry<RoutineFocus>{RoutineFocus::Aerobic, QLatin1StringView("aerobic")},
        TokenEntry<RoutineFocus>{RoutineFocus::Mixed, QLatin1StringView("mixed")},
    };
};

/// Whom a routine is made for.
enum class RoutineLevel { Beginner, Active };

template <> struct TokenTable<RoutineLevel> {
    static constexpr std::array entries{
        TokenEntry<RoutineLevel>{RoutineLevel::Beginner, QLatin1StringView("beginner")},
        TokenEntry<RoutineLevel>{RoutineLevel::Active, QLatin1StringView("active")},
    };
};

/// One exercise with its dose. `mode` names the dose mode the dose was taken from, empty for the
/// exercise's own. An exercise unknown to the catalogue (a file of a newer version) is kept as it
/// is and left out when the routine is practised.
struct RoutineStep {
    RoutineStepId id;
    ExerciseId exercise;
    QString mode;
    Dose dose;
    QString note;

    friend bool operator==(const RoutineStep&, const RoutineStep&) = default;
};

/// An ordered list of exercises with doses. `name`, `goal` of bundled ones are catalogue English.
struct Routine {
    RoutineId id;
    Origin origin = Origin::Own;
    QString name;
    QString goal;
    RoutineFocus focus = RoutineFocus::Mixed;
    RoutineLevel level = RoutineLevel::Beginner;
    std::vector<RoutineStep> steps;

    friend bool operator==(const Routine&, const Routine&) = default;
};

/// A step that does an exercise in its standard dose (or in that of a mode).
/// Fails with NotFound where the mode does not exist.
[[nodiscard]] Result<RoutineStep> makeStep(const Exercise& exercise, const QString& mode = {});

/// What stands in the way of saving a routine.
enum class RoutineFault {
    NameMissing,
    NameTooLong,
    NoSteps,
    TooManySteps,
    UnknownExercise,
    DoseRefused
};

/// One obstacle; `step` is its index, or -1 for the routine as a whole.
struct RoutineFinding {
    RoutineFault fault = RoutineFault::NameMissing;
    int step = -1;
    std::optional<DoseField> field;

    friend bool operator==(const RoutineFinding&, const RoutineFinding&) = default;
};

inline constexpr int kLongestRoutineName = 80;
inline constexpr int kMostRoutineSteps = 100;

/// Everything that keeps a routine from being saved; empty when it can be.
[[nodiscard]] std::vector<RoutineFinding> faultsOf(const Routine& routine,
                                                   const Catalogue& catalogue);

/// The equipment that the known exercises of a routine need.
[[nodiscard]] std::set<Equipment> equipmentOf(const Routine& routine, const Catalogue& catalogue);

} // namespace limber
