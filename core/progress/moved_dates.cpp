// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/moved_dates.h"

#include <algorithm>

namespace limber {

namespace {

QDate ruleDate(const OccurrenceOverride* change)
{
    return change->key.ruleDate;
}

} // namespace

MovedDates::MovedDates(const std::vector<OccurrenceOverride>& overrides)
{
    for (const OccurrenceOverride& change : overrides) {
        if (change.change == OccurrenceOverride::Change::Moved)
            m_moves.push_back(&change);
    }
    std::ranges::sort(m_moves, {}, ruleDate);
}

QDate MovedDates::dateOf(const StartedFrom& link) const
{
    for (const OccurrenceOverride* move :
         std::ranges::equal_range(m_moves, link.ruleDate, {}, ruleDate)) {
        if (move->key.entry.text() == link.entry)
            return move->toDate;
    }
    return link.ruleDate;
}

QDate MovedDates::earliestRuleDate(QDate day) const
{
    for (const OccurrenceOverride* move : m_moves) {
        if (ruleDate(move) >= day)
            break;
        if (move->toDate >= day)
            return ruleDate(move);
    }
    return day;
}

} // namespace limber
