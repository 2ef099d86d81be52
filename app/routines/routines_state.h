// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/bundled_content.h"
#include "core/session/timeline.h"
#include "core/settings/settings.h"
#include "core/storage/practice_preferences.h"

#include <set>
#include <vector>

namespace limber {

/// A routine and what it asks of a person.
struct RoutineSummary {
    Routine routine;
    milliseconds total{0};  ///< From the first preparation to the end.
    milliseconds active{0}; ///< The part of it that is spent moving, holding or breathing.
    std::set<Equipment> equipment;
    int unknownExercises = 0; ///< Steps that this version leaves out.

    friend bool operator==(const RoutineSummary&, const RoutineSummary&) = default;
};

/// The user's own routines first, then the ready-made ones.
struct RoutinesState {
    std::vector<RoutineSummary> routines;
    int own = 0; ///< How many of them are the user's own.

    friend bool operator==(const RoutinesState&, const RoutinesState&) = default;
};

[[nodiscard]] RoutineSummary summaryOf(const Routine& routine, const Catalogue& catalogue,
                                       const TimelineOptions& options);

[[nodiscard]] RoutinesState buildRoutinesState(const BundledContent& content,
                                               const std::vector<Routine>& ownRoutines,
                                               const Settings& settings);

/// A name that no routine has yet: "Core", then "Core 2", "Core 3" …
[[nodiscard]] QString freeName(const QString& wish, const std::vector<Routine>& routines);

} // namespace limber
