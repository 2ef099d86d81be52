// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/occurrence.h"

// Edits of several occurrences at once: clearing and copying a day or a week, and taking on
// today what was missed. Nothing of a plan ever piles up: an occurrence that was missed stays on
// its day and adds nothing to any other, unless somebody takes it on. Like every edit these return
// the changed plan and leave the given one alone; they change all or, where they fail, nothing.

namespace limber {

/// Skips occurrences: with the open ones of a range (not the done ones) it clears the range. Fails
/// with NotFound where a rule has no such date.
[[nodiscard]] Result<Plan> withOccurrencesSkipped(Plan plan, const std::vector<OccurrenceKey>& keys,
                                                  Qt::DayOfWeek firstDayOfWeek);

/// Copies `count` days (1 for a day, 7 for a week) that begin on `source` to those that begin on
/// `target`: what is planned there, neither skipped nor paused, becomes entries on a single date,
/// at the same times and with the same reminders. What is planned on the target already, with the
/// same routine at the same time, is not doubled; where it was skipped it is taken up again. Days
/// before `today` are never copied to. Fails with InvalidValue (detail: the parameter) for an
/// invalid day or a count below 1.
[[nodiscard]] Result<Plan> withDaysCopied(Plan plan, QDate source, int count, QDate target,
                                          QDate today, Qt::DayOfWeek firstDayOfWeek);

/// "Let it wait": what was missed is moved to today, at the given time or else its entry's. It then
/// counts today and is missed no more. Fails with NotFound where there is no such occurrence,
/// InvalidValue (detail: "key") where it is skipped, paused or not before today, InvalidValue for
/// an invalid time. Whether it was done is for the caller to know.
[[nodiscard]] Result<Plan> withMissedTakenOn(Plan plan, const OccurrenceKey& key, QDate today,
                                             std::optional<QTime> time,
                                             Qt::DayOfWeek firstDayOfWeek);

} // namespace limber
