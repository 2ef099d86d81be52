// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar_zone.h"

#include <optional>
#include <vector>

namespace limber {

/// How much may still be worked out of one file, so that a rule without sense takes no time without
/// end: some ten seconds at worst. Counted in days that rules walk over, and in dates.
struct ExpansionBudget {
    qint64 days = 3'000'000;
    qint64 dates = 500'000;
};

enum class Expansion { Whole, TooFrequent, TooMuch, Unreadable };

/// Wall times within [from, until] that a rule gives, beginning with `start`; all in the zone of
/// the event. UNTIL is compared through `toLocal` where it is given in UTC.
[[nodiscard]] Expansion expandRule(icalrecurrencetype rule, const QDateTime& start,
                                   const QDateTime& from, const QDateTime& until,
                                   const CalendarClock& clock, const QTimeZone& local,
                                   ExpansionBudget& budget, std::vector<QDateTime>& dates);

} // namespace limber
