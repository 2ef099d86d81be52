// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_summary.h"

#include <algorithm>

namespace limber {

namespace {

bool isKept(const DayLedger& ledger, QDate day)
{
    const LedgerDay* found = ledger.day(day);
    return found != nullptr && found->kept;
}

int streakOf(const Statistics& statistics, StreakShown shown)
{
    switch (shown) {
    case StreakShown::Weeks:
        return statistics.weekStreak;
    case StreakShown::Days:
        return statistics.dayStreak;
    case StreakShown::Score:
    case StreakShown::None:
        return 0;
    }
    Q_UNREACHABLE();
}

bool reachedGoal(const Statistics& statistics)
{
    return statistics.weekGoal > 0 && statistics.daysWithCompletedThisWeek >= statistics.weekGoal;
}

} // namespace

PracticeSummary buildPracticeSummary(PracticeHistory history, const SessionRecord& record,
                                     QDate today, const Settings& settings)
{
    const ProgressOptions options{firstDayOfWeek(settings), settings.daysAWeek};
    std::erase_if(history.sessions,
                  [&](const SessionSummary& session) { return session.id == record.id; });
    const DayLedger ledgerBefore(history, today, options);
    const Statistics before = computeStatistics(history, ledgerBefore);
    history.sessions.push_back(record);
    const DayLedger ledger(history, today, options);
    const Statistics after = computeStatistics(history, ledger);

    PracticeSummary summary;
    summary.outcome = record.outcome;
    summary.active = record.active;
    summary.session = record.session;
    summary.exercises = static_cast<int>(record.steps.size());
    summary.exercisesDone =
        static_cast<int>(std::ranges::count(record.steps, true, &StepRecord::finished));
    summary.completed = occurrenceCompletedBy(history, record.id, today, options.firstDayOfWeek);
    summary.dayKept = isKept(ledger, record.day);
    summary.dayNewlyKept = summary.dayKept && !isKept(ledgerBefore, record.day);
    summary.daysThisWeek = after.daysWithCompletedThisWeek;
    summary.weekGoal = after.weekGoal;
    summary.weekNewlyReached = reachedGoal(after) && !reachedGoal(before);
    summary.streakShown = settings.streakShown;
    summary.streak = streakOf(after, settings.streakShown);
    summary.streakBefore = streakOf(before, settings.streakShown);
    return summary;
}

} // namespace limber
