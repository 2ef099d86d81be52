// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/routines_state.h"
#include "core/exchange/package_import.h"

namespace limber {

/// What the preview of an import shows.
struct ImportState {
    ImportPlan plan;
    /// What would be known after the import, for the names and lengths of steps.
    Catalogue catalogue;
    std::vector<RoutineSummary> routines; ///< Those of the plan, in its order.
};

[[nodiscard]] ImportState buildImportState(ImportPlan plan, const BundledContent& content,
                                           const Settings& settings);

/// What the file names as it would come in, and what becomes of it, in a sentence.
[[nodiscard]] QString arrivalText(const RoutineArrival& arrival);
[[nodiscard]] QString arrivalText(const ExerciseArrival& arrival);

/// What was brought in, for the undo bar: "Morning imported", "3 routines imported".
[[nodiscard]] QString importedText(const std::vector<Routine>& routines,
                                   const std::vector<OwnExercise>& exercises);

} // namespace limber
