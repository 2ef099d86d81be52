// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/week_review.h"

#include "core/progress/ledger_days.h"
#include "core/progress/progress_range.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::seconds;

constexpr int kDaysAWeek = 7;

seconds activeIn(std::span<const LedgerDay> days)
{
    seconds sum{0};
    for (const LedgerDay& day : days)
        sum += day.active;
    return sum;
}

std::span<const LedgerDay> daysOfWeek(const DayLedger& ledger, QDate week)
{
    return daysSoFar(ledger, week, week.addDays(kDaysAWeek - 1));
}

std::optional<double> meanPain(const std::vector<PainDay>& days, QDate week)
{
    constexpr std::ptrdiff_t kFewestDays = 4;
    const auto begin = std::ranges::lower_bound(days, week, {}, &PainDay::day);
    const auto end = std::ranges::lower_bound(days, week.addDays(kDaysAWeek), {}, &PainDay::day);
    if (end - begin < kFewestDays)
        return std::nullopt;
    double sum = 0.0;
    for (auto day = begin; day != end; ++day)
        sum += day->pain;
    return sum / static_cast<double>(end - begin);
}

bool hasPlanOrSession(const DayLedger& ledger, QDate week)
{
    const Period days{week, week.addDays(kDaysAWeek - 1)};
    return std::ranges::any_of(daysOfWeek(ledger, week),
                               [](const LedgerDay& day) {
                                   return day.completedSessions + day.partialSessions > 0;
                               }) ||
           std::ranges::any_of(ledger.occurrences(), [&](const MatchedOccurrence& match) {
               return days.contains(match.occurrence.date);
           });
}

} // namespace

std::optional<WeekReview> dueWeekReview(const DayLedger& ledger,
                                        const std::vector<PainDay>& painDays,
                                        std::optional<QDate> lastShown)
{
    const QDate week =
        weekStart(ledger.today(), ledger.options().firstDayOfWeek).addDays(-kDaysAWeek);
    if (lastShown && *lastShown >= week)
        return std::nullopt;
    if (!ledger.firstDay() || *ledger.firstDay() > week || !hasPlanOrSession(ledger, week))
        return std::nullopt;
    return weekReview(ledger, painDays, week);
}

WeekReview weekReview(const DayLedger& ledger, const std::vector<PainDay>& painDays, QDate week)
{
    WeekReview review;
    review.week = week;
    const std::vector<LedgerWeek> weeks = ledger.weeks();
    const auto found = std::ranges::find(weeks, week, &LedgerWeek::start);
    if (found != weeks.end()) {
        review.daysDone = found->daysWithCompleted;
        review.goal = found->goal;
        review.reachedGoal = found->reachedGoal();
    }
    const auto days = daysOfWeek(ledger, week);
    review.active = activeIn(days);
    for (const LedgerDay& day : days) {
        review.completed += day.completedOccurrences;
        review.missed += day.missedOccurrences;
    }
    const QDate before = week.addDays(-kDaysAWeek);
    if (ledger.firstDay() && *ledger.firstDay() <= before)
        review.activeBefore = activeIn(daysOfWeek(ledger, before));
    review.pain = meanPain(painDays, week);
    review.painBefore = meanPain(painDays, before);
    return review;
}

} // namespace limber
