// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/statistics.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace limber {

namespace {

/// What a day or a week does to a streak.
enum class Step { Adds, Breaks, PassesOver };

Step stepOf(const LedgerDay& day, QDate today)
{
    if (!day.planned || day.day > today)
        return Step::PassesOver;
    if (day.kept)
        return Step::Adds;
    return day.day == today ? Step::PassesOver : Step::Breaks;
}

Step stepOf(const LedgerWeek& week, QDate runningWeek)
{
    if (week.goal == 0)
        return Step::PassesOver;
    if (week.reachedGoal())
        return Step::Adds;
    return week.start == runningWeek ? Step::PassesOver : Step::Breaks;
}

struct Streak {
    int current = 0;
    int longest = 0;
    bool hasBroken = false; ///< Whether there was a break at all.
};

template <typename Periods> Streak streakOf(const Periods& periods, QDate now)
{
    Streak streak;
    for (const auto& period : periods) {
        switch (stepOf(period, now)) {
        case Step::Adds:
            ++streak.current;
            streak.longest = std::max(streak.longest, streak.current);
            break;
        case Step::Breaks:
            streak.current = 0;
            streak.hasBroken = true;
            break;
        case Step::PassesOver:
            break;
        }
    }
    return streak;
}

Streak dayStreaks(const DayLedger& ledger)
{
    return streakOf(ledger.days(), ledger.today());
}

Streak weekStreaks(const DayLedger& ledger)
{
    return streakOf(ledger.weeks(), weekStart(ledger.today(), ledger.options().firstDayOfWeek));
}

/// The ledger's days from `from` to today.
std::span<const LedgerDay> daysFrom(const DayLedger& ledger, QDate from)
{
    const std::span<const LedgerDay> days = ledger.days();
    const auto first = std::ranges::lower_bound(days, from, {}, &LedgerDay::day);
    const auto end = std::ranges::upper_bound(days, ledger.today(), {}, &LedgerDay::day);
    return first < end ? std::span(first, end) : std::span<const LedgerDay>();
}

} // namespace

int dayStreak(const DayLedger& ledger)
{
    return dayStreaks(ledger).current;
}

int longestDayStreak(const DayLedger& ledger)
{
    return dayStreaks(ledger).longest;
}

bool holdsCurrentStreaks(const DayLedger& ledger)
{
    return ledger.isWhole() || (dayStreaks(ledger).hasBroken && weekStreaks(ledger).hasBroken);
}

int weekStreak(const DayLedger& ledger)
{
    return weekStreaks(ledger).current;
}

int longestWeekStreak(const DayLedger& ledger)
{
    return weekStreaks(ledger).longest;
}

int plannedDays(const DayLedger& ledger)
{
    return static_cast<int>(std::ranges::count_if(ledger.days(), [&ledger](const LedgerDay& day) {
        return day.planned && day.day <= ledger.today();
    }));
}

double score(const DayLedger& ledger)
{
    constexpr double kHalfLifeInDays = 13.0;
    const double memory = std::pow(0.5, 1.0 / kHalfLifeInDays);
    double score = 0.0;
    for (const LedgerDay& day : ledger.days()) {
        const Step step = stepOf(day, ledger.today());
        if (step != Step::PassesOver)
            score = score * memory + (step == Step::Adds ? 1.0 - memory : 0.0);
    }
    return score;
}

std::optional<double> adherence(const DayLedger& ledger, QDate from)
{
    int completed = 0;
    int missed = 0;
    for (const LedgerDay& day : daysFrom(ledger, from)) {
        completed += day.completedOccurrences;
        missed += day.missedOccurrences;
    }
    if (completed + missed == 0)
        return std::nullopt;
    return static_cast<double>(completed) / (completed + missed);
}

std::chrono::seconds activeTime(const DayLedger& ledger, QDate from)
{
    std::chrono::seconds sum{0};
    for (const LedgerDay& day : daysFrom(ledger, from))
        sum += day.active;
    return sum;
}

SessionCounts sessionCounts(const DayLedger& ledger)
{
    SessionCounts counts;
    for (const LedgerDay& day : ledger.days()) {
        counts.completed += day.completedSessions;
        counts.partial += day.partialSessions;
    }
    return counts;
}

Statistics computeStatistics(const PracticeHistory& history, const DayLedger& ledger)
{
    const QDate today = ledger.today();
    const QDate weekAgo = today.addDays(-6);
    const QDate monthAgo = today.addDays(-29);

    Statistics figures;
    figures.today = today;
    figures.pain = painTrend(history, today);
    const std::optional<QDate> first = ledger.firstDay();
    if (!first) {
        // A history that begins later this week has its goal already: days to come are counted.
        const QDate weekEnd = weekStart(today, ledger.options().firstDayOfWeek).addDays(6);
        const DayLedger ahead({history.plan, {}, {}}, weekEnd, ledger.options());
        if (ahead.firstDay())
            figures.weekGoal = ahead.weeks().back().goal;
        return figures;
    }

    const Streak days = dayStreaks(ledger);
    figures.dayStreak = days.current;
    figures.longestDayStreak = days.longest;
    const Streak weeks = weekStreaks(ledger);
    figures.weekStreak = weeks.current;
    figures.longestWeekStreak = weeks.longest;

    const LedgerWeek thisWeek = ledger.weeks().back();
    figures.weekGoal = thisWeek.goal;
    figures.keptDaysThisWeek = thisWeek.keptDays;
    figures.daysWithCompletedThisWeek = thisWeek.daysWithCompleted;

    figures.score = score(ledger);
    figures.adherenceLast7Days = adherence(ledger, weekAgo);
    figures.adherenceLast30Days = adherence(ledger, monthAgo);
    figures.adherenceAll = adherence(ledger, *first);
    figures.activeToday = activeTime(ledger, today);
    figures.activeThisWeek = thisWeek.active;
    figures.activeLast30Days = activeTime(ledger, monthAgo);
    figures.activeAll = activeTime(ledger, *first);
    figures.sessions = sessionCounts(ledger);
    return figures;
}

Statistics computeStatistics(const PracticeHistory& history, QDate today,
                             const ProgressOptions& options)
{
    return computeStatistics(history, DayLedger(history, today, options));
}

} // namespace limber
