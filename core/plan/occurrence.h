// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_entry.h"

#include <optional>
#include <vector>

namespace limber {

/// What the plan alone says of an occurrence; whether it was done is for `core/progress`.
enum class PlannedState { Open, Skipped, Paused };

/// One plan entry on one date, after overrides and pauses.
struct Occurrence {
    OccurrenceKey key;
    RoutineId routine;
    QDate date; ///< Where it counts: the date it was moved to, or the rule's.
    QTime time;
    PlannedState state = PlannedState::Open;

    /// Whether an override put it on another date or time.
    [[nodiscard]] bool isMovedToOtherDate() const { return date != key.ruleDate; }
    friend bool operator==(const Occurrence&, const Occurrence&) = default;
};

/// The dates on which a rule falls within [from, until], before overrides. Weeks begin on
/// `firstDayOfWeek` ("every n weeks" counts whole weeks).
[[nodiscard]] std::vector<QDate> ruleDates(const Recurrence& recurrence, QDate from, QDate until,
                                           Qt::DayOfWeek firstDayOfWeek);

/// Whether a rule falls on a date, before overrides.
[[nodiscard]] bool hasRuleDate(const Recurrence& recurrence, QDate date,
                               Qt::DayOfWeek firstDayOfWeek);

/// The last day on which a rule is in force: `until`, or the last of its `times` dates where that
/// comes first. Nothing where it has no end.
[[nodiscard]] std::optional<QDate> lastDayInForce(const Recurrence& recurrence,
                                                  Qt::DayOfWeek firstDayOfWeek);

/// Every occurrence whose date lies in [from, until], by date, time and entry id. An occurrence
/// that was moved to a day on which its entry was in force stays there after the entry was ended
/// before the date the rule had given it. Overrides of dates that the rule does not have are left
/// out.
[[nodiscard]] std::vector<Occurrence> occurrences(const Plan& plan, QDate from, QDate until,
                                                  Qt::DayOfWeek firstDayOfWeek);

/// The occurrence of an entry that people mean by a date: the one the rule put there (even if it
/// was moved away since), else one that was moved there.
[[nodiscard]] std::optional<Occurrence> findOccurrence(const Plan& plan, const PlanEntryId& entry,
                                                       QDate date, Qt::DayOfWeek firstDayOfWeek);

/// Whether `day` lies in the from–until range of at least one entry, whatever its weekdays. An
/// entry that ends after a number of times ends on its last date.
[[nodiscard]] bool isPlanInForce(const Plan& plan, QDate day, Qt::DayOfWeek firstDayOfWeek);

/// The first day on which an entry is in force, or nothing where the plan has no entries.
[[nodiscard]] std::optional<QDate> firstPlannedDay(const Plan& plan);

/// Whether `day` lies in a pause.
[[nodiscard]] bool isPaused(const Plan& plan, QDate day);

} // namespace limber
