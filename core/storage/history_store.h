// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/practice_history.h"
#include "core/session/exercise_history.h"
#include "core/storage/database.h"

namespace limber {

/// Everything that figures are computed from, in one read.
[[nodiscard]] Result<PracticeHistory> loadHistory(const Database& database);

/// What was done of each exercise, without reading the sessions one by one. Equal to the
/// exerciseHistory() of all ended sessions; a row that this version cannot read is left out.
[[nodiscard]] Result<ExerciseHistory> loadExerciseHistory(const Database& database);

} // namespace limber
