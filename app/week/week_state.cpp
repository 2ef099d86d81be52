// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/week/week_state.h"

#include "core/progress/statistics.h"

#include <algorithm>

namespace limber {

namespace {

constexpr int kDaysOfStreak = 26 * 7;
/// Twice the planned days that the score needs: hardly anybody plans for fewer than every other
/// day.
constexpr int kDaysOfScore = 2 * kPlannedDaysOfScore;

/// What is planned on one day, counted by status.
struct DayPlan {
    int open = 0;
    int missed = 0;
    int paused = 0;
};

DayPlan planOf(const std::vector<MatchedOccurrence>& matches, QDate day)
{
    DayPlan plan;
    for (const MatchedOccurrence& match : matches) {
        if (match.occurrence.date != day)
            continue;
        switch (match.status) {
        case OccurrenceStatus::Due:
        case OccurrenceStatus::Upcoming:
            ++plan.open;
            break;
        case OccurrenceStatus::Missed:
            ++plan.missed;
            break;
        case OccurrenceStatus::Paused:
            ++plan.paused;
            break;
        case OccurrenceStatus::Done:
        case OccurrenceStatus::Skipped:
            break;
        }
    }
    return plan;
}

/// A completed session of any kind counts for the week's goal, so it makes the day a kept one here;
/// without a plan nothing can be missed.
WeekDayMark markOf(const LedgerDay* line, const DayPlan& plan, bool isPaused)
{
    if (line && (line->kept || line->completedSessions > 0))
        return WeekDayMark::Kept;
    if (line && line->partialSessions > 0)
        return WeekDayMark::Partial;
    if (plan.open > 0)
        return WeekDayMark::Planned;
    if (plan.missed > 0)
        return WeekDayMark::Missed;
    return isPaused || plan.paused > 0 ? WeekDayMark::Paused : WeekDayMark::None;
}

} // namespace

WeekState buildWeekState(const Plan& plan, const DayLedger& ledger,
                         const std::vector<MatchedOccurrence>& matches, const Settings& settings)
{
    WeekState week;
    const QDate start = weekStart(ledger.today(), ledger.options().firstDayOfWeek);
    for (std::size_t i = 0; i < kWeekDays; ++i) {
        WeekStateDay& day = week.days[i];
        day.day = start.addDays(static_cast<qint64>(i));
        const LedgerDay* line = ledger.day(day.day);
        day.mark = markOf(line, planOf(matches, day.day), isPaused(plan, day.day));
        if (line)
            day.active = line->active;
    }
    const std::vector<LedgerWeek> weeks = ledger.weeks();
    week.goal = weeks.empty() ? settings.daysAWeek : weeks.back().goal;
    week.isGoalOfPlan = !plan.entries.empty() && week.goal > 0 && week.goal < settings.daysAWeek;
    if (!weeks.empty()) {
        week.daysDone = weeks.back().daysWithCompleted;
        week.active = weeks.back().active;
    }
    week.streakShown = settings.streakShown;
    week.isStreakLonger = !holdsCurrentStreaks(ledger);
    if (settings.streakShown == StreakShown::Weeks)
        week.streak = weekStreak(ledger);
    else if (settings.streakShown == StreakShown::Days)
        week.streak = dayStreak(ledger);
    else if (settings.streakShown == StreakShown::Score &&
             plannedDays(ledger) >= kFewestPlannedDays)
        week.score = score(ledger);
    return week;
}

QDate firstDayOfWeekState(QDate today, const Settings& settings)
{
    const int days = settings.streakShown == StreakShown::Score ? kDaysOfScore : kDaysOfStreak;
    return weekStart(today.addDays(-days), firstDayOfWeek(settings));
}

} // namespace limber
