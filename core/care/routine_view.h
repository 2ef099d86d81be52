// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/routine_check.h"

#include <optional>
#include <vector>

namespace limber {

/// A step whose exercise is known, in one round.
struct PractisedStep {
    int index = 0; ///< Into the steps of the routine as it was built.
    const RoutineStep* step = nullptr;
    const Exercise* exercise = nullptr;
    int rounds = 1; ///< How often the step is done in all.
};

/// A routine as the checks of its rules look at it. It refers to what it was made from.
struct RoutineView {
    RoutineView(const Routine& routine, const Catalogue& catalogue,
                const RoutineCircumstances& circumstances);

    const Routine& routine;
    const Catalogue& catalogue;
    const RoutineCircumstances& circumstances;
    std::vector<PractisedStep> built;     ///< Each once.
    std::vector<PractisedStep> practised; ///< In the order of practice, once for each round.
    /// Where in `practised` the last strength step stands.
    std::optional<std::size_t> lastStrength;
    bool hasRolling = false;
};

/// What judges the dose of a step: its mode's definition, or the exercise's own where the mode is
/// unknown; nullptr where the dose is of another type altogether.
[[nodiscard]] const DoseDefinition* definitionOf(const RoutineStep& step, const Exercise& exercise);
/// Whether one number of a step's dose is as recommended.
[[nodiscard]] bool isRecommended(const PractisedStep& step, DoseField field);

} // namespace limber
