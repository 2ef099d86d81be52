// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/progress_state.h"

namespace limber {

ProgressState buildProgressState(const PracticeHistory& history, QDate today,
                                 const Settings& settings)
{
    const DayLedger ledger(history, today, {firstDayOfWeek(settings), settings.daysAWeek});
    ProgressState state;
    state.isEmpty = history.sessions.empty() && history.checkIns.empty();
    state.streakShown = settings.streakShown;
    state.statistics = computeStatistics(history, ledger);
    state.weeks = weekBars(ledger, kWeeksShown);
    state.weeksKept = weeksKept(state.weeks);
    state.painDays = painDays(history, today);
    std::erase_if(state.painDays,
                  [today](const PainDay& day) { return day.day.daysTo(today) >= kPainDaysShown; });
    return state;
}

} // namespace limber
