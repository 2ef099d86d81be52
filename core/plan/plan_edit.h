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
/// along where their date still fits the new rule, and are dropped where it does not. What was
/// moved from today or later into the past stays there; its date is skipped in the new entry.
/// The new entry keeps to the weeks that `changed` counts from its first day, or counts anew from
/// today where the number of weeks changed; of `times`, those that the old one had are taken off.
/// A change that leaves no day from today on ends the entry before today, or removes it where it
/// has no past.
/// Fails with InvalidValue as checkEntry does, NotFound for an unknown entry, AlreadyExists where
/// `newId` is needed and taken.
[[nodiscard]] Result<Plan> withEntryChanged(Plan plan, const PlanEntry& changed, QDate today,
                                            const PlanEntryId& newId, Qt::DayOfWeek firstDayOfWeek);

/// Ends an entry before `today`, or removes it (with its overrides) where it has no past. An
/// occurrence of the past that was moved to today or later is skipped. Fails with NotFound.
[[nodiscard]] Result<Plan> withEntryEnded(Plan plan, const PlanEntryId& entry, QDate today);

/// Puts one occurrence on another date, at the given time or else the entry's. Moving it back onto
/// its own date and time takes the override away. Fails with NotFound where the rule has no such
/// date, InvalidValue where the new date or time is invalid or lies before the entry's first day.
[[nodiscard]] Result<Plan> withOccurrenceMoved(Plan plan, const OccurrenceKey& key, QDate toDate,
                                               std::optional<QTime> toTime,
                                               Qt::DayOfWeek firstDayOfWeek);

/// Skips one occurrence: it is neither due nor missed. Fails with NotFound where the rule has no
/// such date.
[[nodiscard]] Result<Plan> withOccurrenceSkipped(Plan plan, const OccurrenceKey& key,
                                                 Qt::DayOfWeek firstDayOfWeek);

/// Takes the override of an occurrence away.
[[nodiscard]] Plan withOverrideRemoved(Plan plan, const OccurrenceKey& key);

/// Adds a pause, which may lie in the past (an illness that was not thought of then) and overlap
/// others: what is in any of them is neither due nor missed. Fails with InvalidValue where it ends
/// before it begins or has no end, AlreadyExists for a known id.
[[nodiscard]] Result<Plan> withPauseAdded(Plan plan, Pause pause);
[[nodiscard]] Plan withPauseRemoved(Plan plan, const PauseId& pause);
/// Ends a pause early, on `lastDay`; one that would end before it begins is removed. A pause that
/// ends by then anyway stays as it is. Fails with NotFound, or InvalidValue for an invalid day.
[[nodiscard]] Result<Plan> withPauseEnded(Plan plan, const PauseId& pause, QDate lastDay);

} // namespace limber
