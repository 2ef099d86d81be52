// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/day_ledger.h"

#include <QDate>

#include <optional>
#include <vector>

namespace limber {

/// One bar of the chart of weeks. A week before the history has no value: a gap, not a zero.
struct WeekBar {
    QDate weekStart;
    std::optional<std::chrono::seconds> active;
    int goal = 0;
    int daysWithCompleted = 0;
    bool reachedGoal = false;
    bool isRunning = false; ///< Today's week: not over yet.

    friend bool operator==(const WeekBar&, const WeekBar&) = default;
};

/// The last `count` weeks, today's last.
[[nodiscard]] std::vector<WeekBar> weekBars(const DayLedger& ledger, int count);

/// How many of the finished weeks with a goal reached it.
struct WeeksKept {
    int kept = 0;
    int counted = 0;
    friend bool operator==(const WeeksKept&, const WeeksKept&) = default;
};
[[nodiscard]] WeeksKept weeksKept(const std::vector<WeekBar>& bars);

} // namespace limber
