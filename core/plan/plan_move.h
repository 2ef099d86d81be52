// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/occurrence.h"

// Moving many occurrences by moving one of them. "This and following" and "all" mean the *strand*
// that the moved occurrence belongs to: the dates that its entry has on that day of the week. Of an
// entry on Monday, Wednesday and Friday, moving a Wednesday to Thursday moves the Wednesdays; the
// Mondays and Fridays stay where they are, at their time. Like every edit these return the changed
// plan and leave the given one alone.
//
// The strand moves by as many days as lie between the date that the rule gave the moved occurrence
// and `toDate`, and to `toTime`, or the entry's time without one. Nothing is lost and nothing
// added: an entry that ends on a day or after some times has as many occurrences as before. Where
// one entry cannot say it, the strand becomes an entry of its own with `newId`, and the other days
// of the week go on under an id that follows from `newId`; the past stays with the old entry.
//
// Overrides of the strand go along: a skipped one is skipped on its new date, one that had only
// been given another time keeps that time on its new date, and one that had been moved to another
// date stays there (at `toTime`, unless it had been given a time). One that counts before the
// strand begins to move stays with the old entry, and its new date is skipped; one that counts
// between the two, in a week that neither has, goes to its new date.
//
// All fail with NotFound where the rule has no such date, InvalidValue where `toDate` or `toTime`
// is invalid or `toDate` lies before `today`, AlreadyExists where an id is needed and taken.

namespace limber {

/// Moves an occurrence and those that follow it in its strand. What lies before today stays: of a
/// missed occurrence, that one itself moves (as withOccurrenceMoved does) and those from today on.
[[nodiscard]] Result<Plan> withEntryMovedFrom(Plan plan, const OccurrenceKey& key, QDate toDate,
                                              std::optional<QTime> toTime, QDate today,
                                              const PlanEntryId& newId,
                                              Qt::DayOfWeek firstDayOfWeek);

/// Moves an occurrence and every one of its strand from today on, earlier ones too. One that would
/// come to lie before today stays where it is.
[[nodiscard]] Result<Plan> withEntryMovedAll(Plan plan, const OccurrenceKey& key, QDate toDate,
                                             std::optional<QTime> toTime, QDate today,
                                             const PlanEntryId& newId,
                                             Qt::DayOfWeek firstDayOfWeek);

} // namespace limber
