// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/chart_series.h"
#include "core/progress/pain_trend.h"
#include "core/progress/statistics.h"
#include "core/settings/settings.h"

#include <vector>

namespace limber {

/// How many weeks the chart of weeks shows.
inline constexpr int kWeeksShown = 12;
/// How many days back the chart of pain reaches.
inline constexpr int kPainDaysShown = 120;
/// A line needs as many days with an entry to be worth drawing.
inline constexpr int kFewestPainDays = 4;

/// What the overview shows, as plain facts.
struct ProgressState {
    bool isEmpty = true; ///< Neither a session nor a pain entry yet.
    StreakShown streakShown = StreakShown::Weeks;
    Statistics statistics;
    std::vector<WeekBar> weeks;
    WeeksKept weeksKept;
    std::vector<PainDay> painDays; ///< Of the days shown.

    [[nodiscard]] bool hasPainLine() const
    {
        return painDays.size() >= static_cast<std::size_t>(kFewestPainDays);
    }
    friend bool operator==(const ProgressState&, const ProgressState&) = default;
};

[[nodiscard]] ProgressState buildProgressState(const PracticeHistory& history, QDate today,
                                               const Settings& settings);

} // namespace limber
