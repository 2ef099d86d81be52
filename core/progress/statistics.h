// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/day_ledger.h"
#include "core/progress/pain_trend.h"

#include <chrono>
#include <optional>

// The figures of docs/statistics.md. Each function takes the ledger and nothing else; ranges end
// with and include today.

namespace limber {

/// Kept planned days counted back from today up to the first planned day that was not kept. Days
/// that are not planned neither add nor break; today counts once kept and cannot break.
[[nodiscard]] int dayStreak(const DayLedger& ledger);
/// The longest such run that the ledger holds.
[[nodiscard]] int longestDayStreak(const DayLedger& ledger);

/// Consecutive weeks that reached their goal, counted back from today's week, which counts once it
/// reached its goal and cannot break. Weeks with goal 0 are passed over.
[[nodiscard]] int weekStreak(const DayLedger& ledger);
[[nodiscard]] int longestWeekStreak(const DayLedger& ledger);

/// Whether a ledger reaches back far enough for both current streaks: to a planned day and a week
/// that broke them, or to the beginning of the history. A window must begin a week.
[[nodiscard]] bool holdsCurrentStreaks(const DayLedger& ledger);

/// The planned days of the ledger up to today.
[[nodiscard]] int plannedDays(const DayLedger& ledger);

/// How many planned days a window must hold for the score to be that of the whole: what lies before
/// them moves it by less than a billionth.
inline constexpr int kPlannedDaysOfScore = 400;

/// 0 to 1: s ← s·m + v·(1−m) over planned days in order, m = 0.5^(1/13), v = 1 for a kept day.
[[nodiscard]] double score(const DayLedger& ledger);

/// completed ÷ (completed + missed) occurrences over [from, today]; nothing where both are none.
[[nodiscard]] std::optional<double> adherence(const DayLedger& ledger, QDate from);

/// Active time of the sessions over [from, today].
[[nodiscard]] std::chrono::seconds activeTime(const DayLedger& ledger, QDate from);

struct SessionCounts {
    int completed = 0;
    int partial = 0;
    friend bool operator==(const SessionCounts&, const SessionCounts&) = default;
};
[[nodiscard]] SessionCounts sessionCounts(const DayLedger& ledger);

/// Every figure at once, as the command line shows them; "longest" and "all" are those of the
/// ledger's days.
struct Statistics {
    QDate today;
    int dayStreak = 0;
    int longestDayStreak = 0;
    int weekStreak = 0;
    int longestWeekStreak = 0;
    int weekGoal = 0;
    int keptDaysThisWeek = 0;
    int daysWithCompletedThisWeek = 0;
    double score = 0.0;
    std::optional<double> adherenceLast7Days;
    std::optional<double> adherenceLast30Days;
    std::optional<double> adherenceAll;
    std::chrono::seconds activeToday{0};
    std::chrono::seconds activeThisWeek{0};
    std::chrono::seconds activeLast30Days{0};
    std::chrono::seconds activeAll{0};
    SessionCounts sessions;
    PainTrend pain;

    friend bool operator==(const Statistics&, const Statistics&) = default;
};

[[nodiscard]] Statistics computeStatistics(const PracticeHistory& history, const DayLedger& ledger);
/// Builds the ledger itself.
[[nodiscard]] Statistics computeStatistics(const PracticeHistory& history, QDate today,
                                           const ProgressOptions& options);

} // namespace limber
