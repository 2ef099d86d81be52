// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/occurrence.h"

#include <optional>
#include <vector>

// How one plan entry is told in the words of a calendar: a rule, the dates that fall out of it, and
// those that stand elsewhere.

namespace limber {

/// What is open of one entry, without naming every date of it.
struct CalendarSeries {
    std::optional<Recurrence> rule;  ///< At least two dates; nothing where no series is needed.
    QDate first;                     ///< The first date of the entry, null where it has none.
    bool endsByCount = false;        ///< By `rule->times`, else by `rule->until` if at all.
    std::vector<QDate> excluded;     ///< Dates of the rule on which nothing is open.
    std::vector<Occurrence> changed; ///< Dates of the rule whose occurrence stands elsewhere.
    std::vector<Occurrence> single;  ///< Open occurrences outside the rule.
};

/// The series of one entry of the plan.
[[nodiscard]] CalendarSeries calendarSeries(const Plan& plan, const PlanEntry& entry,
                                            Qt::DayOfWeek firstDayOfWeek);

} // namespace limber
