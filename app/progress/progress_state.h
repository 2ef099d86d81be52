// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/chart_series.h"
#include "core/progress/pain_trend.h"
#include "core/progress/statistics.h"
#include "core/settings/settings.h"

#include <vector>

namespace limber {

/// How many weeks the chart of weeks shows, and how many where the history is shorter.
inline constexpr int kWeeksShown = 12;
inline constexpr int kFewestWeeks = 4;
/// Two weeks of a daily plan, about what halves the weight of all before in the steadiness.
inline constexpr int kFewestPlannedDays = 14;
/// How many days back the chart of pain reaches.
inline constexpr int kPainDaysShown = 120;
/// A line needs as many days with an entry to be worth drawing.
inline constexpr int kFewestPainDays = 4;

/// What the overview shows, as plain facts.
struct ProgressState {
    bool isEmpty = true; ///< No session yet.
    StreakShown streakShown = StreakShown::Weeks;
    Statistics statistics;
    int plannedDays = 0; ///< Up to today.
    std::vector<WeekBar> weeks;
    WeeksKept weeksKept;
    std::vector<PainDay> painDays; ///< Of the days shown.
    QDate firstPainDay;            ///< Of the whole history; invalid without an entry.

    /// Steadiness says nothing before as many planned days.
    [[nodiscard]] bool hasScore() const { return plannedDays >= kFewestPlannedDays; }
    [[nodiscard]] bool hasPainLine() const
    {
        return painDays.size() >= static_cast<std::size_t>(kFewestPainDays);
    }
    friend bool operator==(const ProgressState&, const ProgressState&) = default;
};

[[nodiscard]] ProgressState buildProgressState(const PracticeHistory& history, QDate today,
                                               const Settings& settings);

} // namespace limber
