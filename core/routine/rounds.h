// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/routine.h"

#include <vector>

namespace limber {

/// Steps that stand next to each other and are gone through together: those of one group, or a
/// single step that belongs to none.
struct StepRun {
    int first = 0;                    ///< Index of its first step.
    int end = 0;                      ///< Index after its last step.
    const StepGroup* group = nullptr; ///< Lives as long as the routine; nullptr without one.

    /// How often it is gone through: what the group says, kept between 1 and kMostRounds.
    [[nodiscard]] int rounds() const;
    /// The rest between two rounds: what the group says, at least 0.
    [[nodiscard]] std::chrono::seconds restBetweenRounds() const;
};

/// The steps of a routine in runs, in their order. A step of an unknown group stands alone; where
/// steps of one group stand apart, each stretch of them is a run.
[[nodiscard]] std::vector<StepRun> stepRuns(const Routine& routine);

/// The routine as it is gone through: without groups, each round's steps one after another. A step
/// of a later round has an id of its own, made from its id and the round, so that it is the same
/// each time. The rest between rounds is that of the round's last step. A routine without groups
/// comes back as it is.
[[nodiscard]] Routine inOrderOfPractice(const Routine& routine);

/// How many steps that makes, without making them.
[[nodiscard]] int practisedSteps(const Routine& routine);

} // namespace limber
