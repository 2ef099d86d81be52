// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/plan_check.h"
#include "core/settings/settings.h"
#include "core/storage/data_file.h"

#include <vector>

namespace limber {

/// What the plan check says of a week.
struct FindingsState {
    QDate weekStart;
    std::vector<Finding> open;     ///< By rule and then by day.
    std::vector<Finding> accepted; ///< Those that the person wants to keep as they are.

    friend bool operator==(const FindingsState&, const FindingsState&) = default;
};

/// What the check of a week is told besides what the data file holds.
struct WeekCheck {
    QDate weekStart;
    QDate today;
    LocalInstant now;
    QTime usualTime{18, 0}; ///< When a routine that a fix adds is done.
    FixSuggestions fixes = FixSuggestions::NotWanted;
};

/// What the check of a week looks at. Reads the sessions of that week and the one before, and the
/// last review. `traits` are of the ready-made and the user's own routines.
[[nodiscard]] Result<PlanFacts> weekFacts(const DataFile& data, const PracticeHistory& history,
                                          const TraitsByRoutine& traits, const Catalogue& catalogue,
                                          const Settings& settings, const WeekCheck& check);

/// Checks a week of the plan. Reads the sessions of that week and the one before, the last review
/// and what was accepted. `traits` are of the ready-made and the user's own routines.
[[nodiscard]] Result<FindingsState>
buildFindingsState(const DataFile& data, const PracticeHistory& history,
                   const TraitsByRoutine& traits, const Catalogue& catalogue,
                   const Settings& settings, const WeekCheck& check);

} // namespace limber
