// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/programme.h"

#include <vector>

namespace limber {

/// Everything that comes with the program: exercises, ready-made routines and programmes.
struct BundledContent {
    Catalogue catalogue;
    std::vector<Routine> routines;
    std::vector<Programme> programmes;
    std::vector<LoadProblem> problems; ///< Empty in a healthy build; shown and logged otherwise.
};

/// Reads the content that is built into the program.
[[nodiscard]] BundledContent loadBundledContent();

/// The routine with this id among bundled and own ones, or nullptr.
[[nodiscard]] const Routine* findRoutine(const BundledContent& content,
                                         const std::vector<Routine>& ownRoutines,
                                         const RoutineId& id);

} // namespace limber
