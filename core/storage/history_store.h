// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/practice_history.h"
#include "core/session/exercise_history.h"
#include "core/storage/database.h"

namespace limber {

/// Everything that figures are computed from, in one read.
[[nodiscard]] Result<PracticeHistory> loadHistory(const Database& database);

/// The same for figures alone: of the sessions without names, notes, effort and all else that no
/// figure of the day ledger or of pain needs, and the sessions in no order.
[[nodiscard]] Result<PracticeHistory> loadFigures(const Database& database);

/// The first day that has a session; nothing where none has.
[[nodiscard]] Result<std::optional<QDate>> firstSessionDay(const Database& database);

/// What figures about `from` and the days after it are computed from (HistoryWindow), without
/// reading the years before. `from` begins a week. Figures that look back, as a mean of seven days
/// does, need the days they look back on. The latest sessions of all, and the latest one of each
/// planned routine, are there in any case, for what was done last and what it was called.
[[nodiscard]] Result<PracticeHistory> loadHistoryFrom(const Database& database, QDate from);

/// A window from the week of `from` on, or from as much earlier as the current streaks reach back.
[[nodiscard]] Result<PracticeHistory> loadHistoryWithStreaks(const Database& database, QDate from,
                                                             QDate today,
                                                             const ProgressOptions& options);

/// What was done of each exercise, without reading the sessions one by one. Equal to the
/// exerciseHistory() of all ended sessions; a row that this version cannot read is left out.
[[nodiscard]] Result<ExerciseHistory> loadExerciseHistory(const Database& database);

} // namespace limber
