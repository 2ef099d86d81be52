// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/history_script.h"

#include <set>

// What a plan puts on which date and which session completes it, laid out day by day.

namespace limber::test {

/// Weeks numbered through, from the first day of the week on.
[[nodiscard]] qint64 weekNumber(QDate date, Qt::DayOfWeek firstDayOfWeek);

class PlanOracle {
public:
    PlanOracle(const Plan& plan, Qt::DayOfWeek firstDayOfWeek);

    struct Item {
        Occurrence occurrence;
        QString session; ///< Which one completed it; empty where none did.
    };

    [[nodiscard]] bool isPaused(QDate date) const;
    [[nodiscard]] bool isInForce(QDate date) const { return m_inForce.contains(date); }

    std::vector<Item> items;

private:
    [[nodiscard]] const OccurrenceOverride* changeOf(const OccurrenceKey& key) const;
    void layOut(const PlanEntry& entry);
    void place(const PlanEntry& entry, QDate ruleDate, bool isOver);

    Plan m_plan;
    Qt::DayOfWeek m_first;
    std::set<QDate> m_inForce;
};

/// By date, time, entry and rule date.
[[nodiscard]] bool isSooner(const Occurrence& left, const Occurrence& right);
/// Gives the scenario's completed sessions to the items.
void matchSessions(const Scenario& scenario, std::vector<PlanOracle::Item>& items);

} // namespace limber::test
