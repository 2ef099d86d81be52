// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/progress_state.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace limber {

namespace {

/// Leaves out the weeks before the history, as far as enough remain for a chart.
std::vector<WeekBar> withoutLeadingGaps(std::vector<WeekBar> weeks)
{
    const auto first =
        std::ranges::find_if(weeks, [](const WeekBar& week) { return week.active.has_value(); });
    const auto spare = std::max<std::ptrdiff_t>(std::ssize(weeks) - kFewestWeeks, 0);
    weeks.erase(weeks.begin(), weeks.begin() + std::min(first - weeks.begin(), spare));
    return weeks;
}

int plannedDaysOf(const DayLedger& ledger)
{
    return static_cast<int>(std::ranges::count_if(ledger.days(), [&ledger](const LedgerDay& day) {
        return day.planned && day.day <= ledger.today();
    }));
}

} // namespace

ProgressState buildProgressState(const PracticeHistory& history, QDate today,
                                 const Settings& settings)
{
    const DayLedger ledger(history, today, {firstDayOfWeek(settings), settings.daysAWeek});
    ProgressState state;
    state.isEmpty = history.sessions.empty();
    state.streakShown = settings.streakShown;
    state.statistics = computeStatistics(history, ledger);
    state.plannedDays = plannedDaysOf(ledger);
    state.weeks = withoutLeadingGaps(weekBars(ledger, kWeeksShown));
    state.weeksKept = weeksKept(state.weeks);
    state.painDays = painDays(history, today);
    if (!state.painDays.empty())
        state.firstPainDay = state.painDays.front().day;
    std::erase_if(state.painDays,
                  [today](const PainDay& day) { return day.day.daysTo(today) >= kPainDaysShown; });
    return state;
}

} // namespace limber
