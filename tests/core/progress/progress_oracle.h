// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/progress/plan_oracle.h"

#include <map>

// The definitions of docs/statistics.md a second time, written for being obviously right:
// everything is looked up anew for each day, nothing is shared with core/progress or core/plan but
// their types.

namespace limber::test {

struct OracleDay {
    bool planned = false;
    bool kept = false;
    bool paused = false; ///< Lies in a pause.
    int goalOfItsWeek = 0;
};

struct OracleFigures {
    std::map<QDate, OracleDay> days;      ///< From the first day to the end of today's week.
    std::map<QString, QString> sessionOf; ///< "entry@rule date" → session, where done.
    Statistics statistics;
    std::vector<PlanOracle::Item> items; ///< Where the history has begun.
};

[[nodiscard]] OracleFigures askOracle(const Scenario& scenario);

/// The occurrences of a plan, day by day, with state; one line each as text(Occurrence) has it.
[[nodiscard]] QString oracleOccurrences(const Plan& plan, QDate from, QDate until,
                                        Qt::DayOfWeek firstDayOfWeek);

} // namespace limber::test
