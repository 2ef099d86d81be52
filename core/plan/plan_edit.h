// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/occurrence.h"

// Editing is copy, change, save: every function returns the changed plan and leaves the given one
// alone. What lies before `today` is never changed by an edit of a rule.

namespace limber {

/// Adds an entry. Fails with InvalidValue as checkEntry does, AlreadyExists for a known id.
[[nodiscard]] Result<Plan> withEntryAdded(Plan plan, PlanEntry entry);

/// Changes an entry from `today` on. Where the entry already has a past, the old one ends the day
/// before and the changed one goes on as a new entry with `newId`; overrides from today on move
/// along where their date still fits the new rule, and are dropped where it does not.
[[nodiscard]] Result<Plan> withEntryChanged(Plan plan, const PlanEntry& changed, QDate today,
                                            const PlanEntryId& newId);

/// Ends an entry before `today`, or removes it (with its overrides) where it has no past.
[[nodiscard]] Result<Plan> withEntryEnded(Plan plan, const PlanEntryId& entry, QDate today);

/// Puts one occurrence on another date and, if given, time. Moving it back onto its own date and
/// time takes the override away. Fails with NotFound where the rule has no such date.
[[nodiscard]] Result<Plan> withOccurrenceMoved(Plan plan, const OccurrenceKey& key, QDate toDate,
                                               std::optional<QTime> toTime,
                                               Qt::DayOfWeek firstDayOfWeek);

/// Skips one occurrence: it is neither due nor missed.
[[nodiscard]] Result<Plan> withOccurrenceSkipped(Plan plan, const OccurrenceKey& key,
                                                 Qt::DayOfWeek firstDayOfWeek);

/// Takes the override of an occurrence away.
[[nodiscard]] Plan withOverrideRemoved(Plan plan, const OccurrenceKey& key);

/// Adds a pause. Fails with InvalidValue where it ends before it begins or has no end.
[[nodiscard]] Result<Plan> withPauseAdded(Plan plan, Pause pause);
[[nodiscard]] Plan withPauseRemoved(Plan plan, const PauseId& pause);

} // namespace limber
