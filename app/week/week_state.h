// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/day_ledger.h"
#include "core/settings/settings.h"

#include <QDate>

#include <array>
#include <chrono>
#include <optional>

namespace limber {

/// The score says nothing before as many planned days: two weeks of a daily plan, about what halves
/// the weight of all before.
inline constexpr int kFewestPlannedDays = 14;

/// How one day of the week went or is meant to go.
enum class WeekDayMark { None, Planned, Kept, Partial, Missed, Paused };

struct WeekStateDay {
    QDate day;
    WeekDayMark mark = WeekDayMark::None;
    std::chrono::seconds active{0};

    friend bool operator==(const WeekStateDay&, const WeekStateDay&) = default;
};

inline constexpr std::size_t kWeekDays = 7;

/// The running week against its goal, and the streak that the settings ask for.
struct WeekState {
    std::array<WeekStateDay, kWeekDays> days;
    int goal = 0;              ///< 0: the whole week is paused.
    bool isGoalOfPlan = false; ///< Fewer days are planned than the settings ask for.
    int daysDone = 0;
    std::chrono::seconds active{0};
    StreakShown streakShown = StreakShown::Weeks;
    int streak = 0; ///< In the unit of `streakShown`; 0 for the score.
    /// The streak goes back beyond what was read of the history: it is as long at least.
    bool isStreakLonger = false;
    /// Where it is shown, and at least kFewestPlannedDays make it say something.
    std::optional<double> score;

    friend bool operator==(const WeekState&, const WeekState&) = default;
};

/// The week of the ledger's today. `matches` are the occurrences of its days.
[[nodiscard]] WeekState buildWeekState(const Plan& plan, const DayLedger& ledger,
                                       const std::vector<MatchedOccurrence>& matches,
                                       const Settings& settings);

/// How far back a history is read at first for the week and what the settings show with it: for the
/// score as far as it needs, for a streak half a year. A longer one is counted afterwards
/// (loadHistoryWithStreaks), so that a window opens as fast after decades as after a year.
[[nodiscard]] QDate firstDayOfWeekState(QDate today, const Settings& settings);

} // namespace limber
