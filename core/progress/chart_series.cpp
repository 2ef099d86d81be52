// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/chart_series.h"

#include <algorithm>

namespace limber {

std::vector<WeekBar> weekBars(const DayLedger& ledger, int count)
{
    constexpr int kDaysAWeek = 7;
    const std::vector<LedgerWeek> weeks = ledger.weeks();
    const QDate running = weekStart(ledger.today(), ledger.options().firstDayOfWeek);

    std::vector<WeekBar> bars;
    for (int back = count - 1; back >= 0; --back) {
        WeekBar bar;
        bar.weekStart = running.addDays(-kDaysAWeek * back);
        bar.isRunning = back == 0;
        const auto week = std::ranges::lower_bound(weeks, bar.weekStart, {}, &LedgerWeek::start);
        if (week != weeks.end() && week->start == bar.weekStart) {
            bar.active = week->active;
            bar.goal = week->goal;
            bar.daysWithCompleted = week->daysWithCompleted;
            bar.reachedGoal = week->reachedGoal();
        }
        bars.push_back(bar);
    }
    return bars;
}

WeeksKept weeksKept(const std::vector<WeekBar>& bars)
{
    WeeksKept result;
    for (const WeekBar& bar : bars) {
        if (bar.isRunning || bar.goal == 0)
            continue;
        ++result.counted;
        if (bar.reachedGoal)
            ++result.kept;
    }
    return result;
}

} // namespace limber
