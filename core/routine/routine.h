// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/id.h"
#include "core/common/result.h"
#include "core/exercise/catalogue.h"
#include "core/exercise/dose.h"
#include "core/exercise/origin.h"

#include <QString>

#include <chrono>
#include <optional>
#include <set>
#include <vector>

// A *routine* is an ordered list of *steps*; each step is one exercise with the dose to do. Steps
// that stand next to each other may form a *group*, which is gone through several times: its
// *rounds*. Ready-made routines come with the program and are read-only; copying one makes it the
// user's own.

namespace limber {

struct RoutineKind;
using RoutineId = Id<RoutineKind>;
struct RoutineStepKind;
using RoutineStepId = Id<RoutineStepKind>;
struct StepGroupKind;
using StepGroupId = Id<StepGroupKind>;

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

/// Which round of its group a step is done in. A routine as it is built has 1 of 1 everywhere; the
/// order of practice (rounds.h) has one step for each round.
struct Round {
    int number = 1;
    int of = 1;

    friend bool operator==(const Round&, const Round&) = default;
};

/// The part of the day that a routine is made for.
enum class TimeOfDay { Morning, Daytime, Evening };

template <> struct TokenTable<TimeOfDay> {
    static constexpr std::array entries{
        TokenEntry<TimeOfDay>{TimeOfDay::Morning, QLatin1StringView("morning")},
        TokenEntry<TimeOfDay>{TimeOfDay::Daytime, QLatin1StringView("daytime")},
        TokenEntry<TimeOfDay>{TimeOfDay::Evening, QLatin1StringView("evening")},
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
    /// Rest once the exercise is done, before getting ready for the next one; there is none after
    /// the last exercise of the routine.
    std::chrono::seconds restAfter{0};
    /// Time to change sides; nothing: as the exercise has it, or the person's settings. Counts only
    /// where one side follows the other.
    std::optional<std::chrono::seconds> changeSides = std::nullopt;
    std::optional<StepGroupId> group = std::nullopt;
    Round round = {};

    friend bool operator==(const RoutineStep&, const RoutineStep&) = default;
};

/// Steps that are gone through together, several times over. They name the group and stand next to
/// each other.
struct StepGroup {
    StepGroupId id;
    int rounds = 2;
    std::chrono::seconds restBetweenRounds{0}; ///< In place of the last step's own rest.

    friend bool operator==(const StepGroup&, const StepGroup&) = default;
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
    std::vector<StepGroup> groups = {}; ///< In the order of their steps.
    std::optional<TimeOfDay> timeOfDay = std::nullopt; ///< Nothing: any time is right.

    /// The group with this id, or nullptr.
    [[nodiscard]] const StepGroup* group(const StepGroupId& which) const;

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
    DoseRefused,
    RestRefused,   ///< A rest or a change of sides outside its limits.
    RoundsRefused, ///< A group with fewer than one or too many rounds.
    TooManyRounds, ///< All rounds together make more steps than a session can have.
    BrokenGroup,   ///< A step of an unknown group, or a group whose steps stand apart.
    NoteTooLong,
};

/// One obstacle; `step` is its index, or -1 for the routine as a whole.
struct RoutineObstacle {
    RoutineFault fault = RoutineFault::NameMissing;
    int step = -1;
    std::optional<DoseField> field;

    friend bool operator==(const RoutineObstacle&, const RoutineObstacle&) = default;
};

inline constexpr int kLongestRoutineName = 80;
inline constexpr int kLongestStepNote = 500;
inline constexpr int kMostRoutineSteps = 300;
inline constexpr int kMostRounds = 20;
/// Steps of all rounds together.
inline constexpr int kMostPractisedSteps = 1000;
inline constexpr std::chrono::seconds kLongestStepRest{600};
inline constexpr std::chrono::seconds kLongestChangeOfSides{120};

/// Everything that keeps a routine from being saved; empty when it can be.
[[nodiscard]] std::vector<RoutineObstacle> faultsOf(const Routine& routine,
                                                    const Catalogue& catalogue);

/// The equipment that the known exercises of a routine need.
[[nodiscard]] std::set<Equipment> equipmentOf(const Routine& routine, const Catalogue& catalogue);

} // namespace limber
