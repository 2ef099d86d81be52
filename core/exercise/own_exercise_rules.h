// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/own_exercise.h"

// What an own exercise has to keep to. An exercise without *obstacles* can be kept, practised and
// written to a file that is read back to the same exercise.

namespace limber {

inline constexpr int kLongestExerciseName = 80;
inline constexpr int kLongestPurpose = 300;
inline constexpr int kLongestExerciseStep = 300; ///< Of a step, a hint or a caution.
inline constexpr int kLongestPhaseName = 40;
inline constexpr int kLongestPhaseCue = 80;
inline constexpr int kLongestCaption = 120;
inline constexpr int kMostExerciseSteps = 20; ///< Steps, or hints, or cautions.
inline constexpr int kMostPhases = 12;
inline constexpr std::chrono::seconds kLongestPhase{1800};

/// Where an obstacle stands: the part of the form it is told beside.
enum class OwnExercisePart {
    Name,
    Purpose,
    Body, ///< Category, position, equipment, areas.
    Steps,
    Dose,
    Phases,
    Cautions,
    Pictures,
    Figure,
    Other, ///< What the form does not show: aliases, levels and the like of a copy.
};

enum class OwnExerciseFault {
    TextMissing,        ///< An empty name, step, phase name or cue.
    TextTooLong,        ///< See the constants above.
    TextTwice,          ///< The same step twice.
    NothingThere,       ///< No steps, or no phases.
    TooMany,            ///< More steps, phases, cautions or pictures than there may be.
    RollerOnLowerBack,  ///< The roller rolls around the lower back, never on it.
    NumberRefused,      ///< A dose or a phase outside what there is at all.
    RangeOutOfOrder,    ///< Not: lowest recommended, usual, highest recommended.
    OddTotal,           ///< Two sides share a total, so one would do more.
    NoRepeatedPhase,    ///< Nothing to repeat.
    NoHeldPhase,        ///< The dose holds, but no phase does.
    HeldOnce,           ///< A phase that lasts the hold must be one that is repeated.
    ChangeWithoutSides, ///< A phase between the sides of an exercise that has none one by one.
    PictureUnusable,    ///< Empty, or larger than a kept picture may be.
    Unreadable,         ///< Anything else that would keep its file from being read.
};

/// One obstacle. `index` is that of the step, phase, caution or picture, -1 for the part as a
/// whole; `field` the number of the dose.
struct OwnExerciseObstacle {
    OwnExerciseFault fault = OwnExerciseFault::TextMissing;
    OwnExercisePart part = OwnExercisePart::Name;
    int index = -1;
    std::optional<DoseField> field = std::nullopt;

    friend bool operator==(const OwnExerciseObstacle&, const OwnExerciseObstacle&) = default;
};

/// Everything that keeps an own exercise from being saved, in the order of the form; empty when it
/// can be. Whether its motion is sound is the validator's (core/body) to say.
[[nodiscard]] std::vector<OwnExerciseObstacle> faultsOf(const OwnExercise& own);

} // namespace limber
