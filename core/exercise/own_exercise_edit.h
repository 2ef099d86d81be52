// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/own_exercise.h"

#include <functional>

// Making and changing own exercises. Editing is copy, change, save: each function returns the
// changed exercise. Every number that is set here carries the source `own`.
//
// A number of the dose is set alone; what is recommended around it follows (half to twice of it),
// and it may go as far as there is any sense in (doseLimits).

namespace limber {

/// The phases that are filled in, so that a person need not think of phases at all.
enum class StandardPhase { SetUp, Move, Hold, Return, Flow, BreatheIn, BreatheOut };

/// What a phase is called and what is said in it.
struct PhaseText {
    QString name;
    QString cue;
};

/// Gives the words of standard phases in the person's language.
using PhaseTexts = std::function<PhaseText(StandardPhase)>;

/// A whole exercise but for its steps: ten slow repetitions lying on the back, once.
[[nodiscard]] OwnExercise newOwnExercise(const QString& name, const PhaseTexts& texts);

/// A copy that belongs to the user. `worded` is the exercise in the words it is to have (own texts
/// are never translated). Numbers keep their sources until they are changed; what only explains
/// the original (its notes, decisions) stays behind.
[[nodiscard]] OwnExercise ownCopyOf(const Exercise& worded, const QString& name);

/// Keeps what both types have, and takes the usual numbers for the rest. A dose with a hold gets a
/// phase that is held, breath cycles get a breath in and a breath out, a dose without a hold keeps
/// its phases at their own lengths. Other ways to dose it go with the old type.
[[nodiscard]] Exercise withDoseType(Exercise exercise, DoseType type, const PhaseTexts& texts);

/// Totals that two sides come to share become even; phases between the sides stay only where one
/// side follows the other.
[[nodiscard]] Exercise withSides(Exercise exercise, Sides sides);

/// Whether repetitions count for each side or for both together; only where the sides alternate.
[[nodiscard]] Exercise withRepetitionsPer(Exercise exercise, RepetitionsPer per);

/// Whether a flow goes round and round or once through.
[[nodiscard]] Exercise withFlowShape(Exercise exercise, FlowShape flow);

/// Sets the usual value of a number and what is recommended around it. Numbers that the dose does
/// not have are not set.
[[nodiscard]] Exercise withDoseValue(Exercise exercise, DoseField field, int standard);
/// Sets all three, as given.
[[nodiscard]] Exercise withDoseRange(Exercise exercise, DoseField field, int standard, int minimum,
                                     int maximum);

/// Adds a phase of three seconds at the end of those with the same moment.
[[nodiscard]] Exercise withPhaseAdded(Exercise exercise, const QString& name, const QString& cue,
                                      PhaseWhen when);
[[nodiscard]] Exercise withPhaseRemoved(Exercise exercise, int index);
[[nodiscard]] Exercise withPhaseMoved(Exercise exercise, int from, int to);
/// Puts `phase` in the place of the one at `index`, which keeps its id.
[[nodiscard]] Exercise withPhase(Exercise exercise, int index, Phase phase);

/// The main category, and those that a plan rule would count such an exercise by.
[[nodiscard]] Exercise withCategory(Exercise exercise, Category category);

} // namespace limber
