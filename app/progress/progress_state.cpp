// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/progress_state.h"

#include "core/care/flare_days.h"
#include "core/session/timeline.h"
#include "core/storage/practice_preferences.h"

#include <algorithm>
#include <iterator>

namespace limber {

namespace {

constexpr int kDaysAWeek = 7;
constexpr int kDaysAYear = 365;
/// What is usual before a flare day is looked for in the four weeks before it, and a period may
/// begin before its range.
constexpr int kDaysBeforeRange = 35;
constexpr int kDaysAhead = 60;

std::optional<NextUp> nextUp(const std::vector<MatchedOccurrence>& matches,
                             const std::vector<Routine>& routines)
{
    const auto found = std::ranges::find_if(matches, [](const MatchedOccurrence& match) {
        return match.status == OccurrenceStatus::Due || match.status == OccurrenceStatus::Upcoming;
    });
    if (found == matches.end())
        return std::nullopt;
    const Occurrence& occurrence = found->occurrence;
    const auto routine = std::ranges::find(routines, occurrence.routine, &Routine::id);
    return NextUp{routine == routines.end() ? QString() : routine->name, occurrence.date,
                  occurrence.time};
}

RangeFigures figuresOf(const DayLedger& ledger, const DateRange& days)
{
    RangeFigures figures;
    AdherenceCount count;
    for (const LedgerDay& day : ledger.days()) {
        if (!days.contains(day.day) || day.day > ledger.today())
            continue;
        figures.active += day.active;
        figures.daysPractised += day.completedSessions > 0 ? 1 : 0;
        count.completed += day.completedOccurrences;
        count.missed += day.missedOccurrences;
    }
    figures.adherence = count.share();
    return figures;
}

std::map<RoutineId, std::chrono::seconds> activeTimes(const std::vector<Routine>& routines,
                                                      const Catalogue& catalogue,
                                                      const Settings& settings)
{
    std::map<RoutineId, std::chrono::seconds> times;
    for (const Routine& routine : routines) {
        times[routine.id] = std::chrono::round<std::chrono::seconds>(
            compileTimeline(routine, catalogue, timelineOptions(settings)).active());
    }
    return times;
}

std::vector<PainDay> earliestPain(const PracticeHistory& history, QDate today)
{
    return history.window ? history.window->earliestPain : painDays(history, today);
}

} // namespace

std::optional<QDate> firstDayNeeded(ProgressRange range, QDate today, const Settings& settings)
{
    int days = 0;
    switch (range) {
    case ProgressRange::All:
        return std::nullopt;
    case ProgressRange::Month:
    case ProgressRange::Quarter:
        days = kHeatWeeks * kDaysAWeek;
        break;
    case ProgressRange::Year:
        days = 2 * kDaysAYear + kDaysBeforeRange;
        break;
    }
    return std::min(weekStart(today.addDays(-days), firstDayOfWeek(settings)),
                    firstDayOfWeekState(today, settings));
}

ProgressState buildProgressState(ProgressRows rows, const Settings& settings,
                                 const Catalogue& catalogue)
{
    const DayLedger& ledger = rows.ledger;
    const QDate today = ledger.today();
    const Qt::DayOfWeek firstDay = ledger.options().firstDayOfWeek;
    const std::vector<MatchedOccurrence> matches = matchOccurrences(
        rows.history, weekStart(today, firstDay), today.addDays(kDaysAhead), today, firstDay);

    ProgressState state;
    state.isEmpty = !rows.history.hasSessions();
    state.today = today;
    state.firstDayOfWeek = firstDay;
    state.range = rows.range;
    state.days = rows.days;
    state.week = buildWeekState(rows.history.plan, ledger, matches, settings);
    state.next = nextUp(matches, rows.routines);
    state.heat = heatMap(ledger, today);
    state.figures = figuresOf(ledger, rows.days);
    if (const auto before = rangeBefore(rows.range, today, ledger.beginning()))
        state.before = figuresOf(ledger, *before);
    state.bars = periodBars(ledger, rows.days, rows.times,
                            activeTimes(rows.routines, catalogue, settings), catalogue);
    state.adherence = adherenceSeries(ledger, rows.days);

    const std::vector<PainDay> earliest = earliestPain(rows.history, today);
    if (!earliest.empty())
        state.firstPainDay = earliest.front().day;
    const std::set<QDate> flares = flareDays(rows.history, rows.days.from, today);
    state.pain = painSeries(rows.history, earliest, today, rows.days,
                            {flares.begin(), flares.end()}, firstDay);
    state.isRatingDue = isRatingDue(rows.activities, today);
    state.activities = std::move(rows.activities);
    return state;
}

} // namespace limber
