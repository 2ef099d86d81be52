// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/exercise.h"
#include "core/session/timeline.h"

#include <optional>
#include <vector>

namespace limber {

/// A phase and how long it lasts; phase -1 is one that the exercise does not have itself.
struct PhaseStretch {
    int phase = -1;
    milliseconds duration{0};
    int repetition = 0; ///< From 1; 0 outside repetitions.
    bool endsRepetition = false;
};

/// What a dose makes of an exercise before it is laid out in time: how often which phases come.
/// Phases without a length are left out. This is the one reading of doses that the timeline and
/// the estimate share.
struct StepShape {
    Sides sides = Sides::None;
    milliseconds prepare{0};
    milliseconds rest{0};
    std::vector<PhaseStretch> setUp;
    std::vector<PhaseStretch> changeSides; ///< Empty unless one side follows the other.
    std::vector<PhaseStretch> pass;        ///< One repetition, hold, cycle or passage.
    /// For each set, how often one side goes through the pass. Empty where there is nothing to do.
    std::vector<int> repetitions;
    /// What all repetitions of a set last together on one side where the dose sets a duration;
    /// they are stretched to fit it exactly.
    std::optional<milliseconds> flow;
    bool passage = false;   ///< The phases are stations of a passage, not of a cycle.
    bool selfPaced = false; ///< Each repetition ends when the person says so.

    [[nodiscard]] int sideCount() const { return sides == Sides::None ? 1 : 2; }
    /// How many sides take turns within one flow.
    [[nodiscard]] int flowSides() const { return sides == Sides::Alternating ? 2 : 1; }
    /// With getting ready, and with the rests between its sets; nothing where there is nothing to
    /// do.
    [[nodiscard]] milliseconds total() const;
    /// Of it the active time: the phases, and changing sides.
    [[nodiscard]] milliseconds active() const;
};

/// Whether doses of this type have phases that last the hold time.
[[nodiscard]] bool hasHold(DoseType type);

/// `changeSides` takes the place of the time that the exercise or the options have for it.
[[nodiscard]] StepShape shapeOf(const Exercise& exercise, const Dose& dose,
                                const TimelineOptions& options,
                                std::optional<std::chrono::seconds> changeSides = std::nullopt);

/// What the options make of a rest; one that is asked for never vanishes.
[[nodiscard]] milliseconds restLength(std::chrono::seconds rest, const TimelineOptions& options);

/// All phases of one set on one side, in order, with their exact lengths.
[[nodiscard]] std::vector<PhaseStretch> stretchesOfSet(const StepShape& shape, int repetitions);

} // namespace limber
