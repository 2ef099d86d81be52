// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_state.h"

#include "core/care/flare_days.h"
#include "core/plan/occurrence.h"
#include "core/storage/practice_preferences.h"

#include <algorithm>

namespace limber {

namespace {

constexpr int kDaysAWeek = 7;

/// Whether an entry asks for something in the week that ends with a day.
bool isWeekly(const PlanEntry& entry, QDate last, Qt::DayOfWeek firstDayOfWeek)
{
    const Recurrence& rule = entry.recurrence;
    if (rule.from > last || rule.until == rule.from)
        return false;
    const std::optional<QDate> end = lastDayInForce(rule, firstDayOfWeek);
    return !end || *end >= last;
}

std::vector<ReportPlanLine> planLines(const ReportSources& sources, QDate last)
{
    std::vector<ReportPlanLine> lines;
    for (const PlanEntry& entry : sources.history.plan.entries) {
        if (!isWeekly(entry, last, firstDayOfWeek(sources.settings)))
            continue;
        const Routine* routine = findRoutine(*sources.content, sources.ownRoutines, entry.routine);
        const QString name = routine ? routine->name : QString();
        const auto same = std::ranges::find_if(lines, [&](const ReportPlanLine& line) {
            return line.routine == name && line.recurrence.weekdays == entry.recurrence.weekdays &&
                   line.recurrence.everyWeeks == entry.recurrence.everyWeeks;
        });
        if (same == lines.end())
            lines.push_back({name, entry.recurrence, {entry.time}});
        else if (std::ranges::find(same->times, entry.time) == same->times.end())
            same->times.push_back(entry.time);
    }
    for (ReportPlanLine& line : lines)
        std::ranges::sort(line.times);
    std::ranges::stable_sort(lines, {}, [](const ReportPlanLine& line) { return line.times[0]; });
    return lines;
}

/// Weeks that lie in the days as a whole, or begin with the history, and are over.
WeeksKept weeksOf(const DayLedger& ledger, const DateRange& days)
{
    WeeksKept kept;
    for (const LedgerWeek& week : ledger.weeks()) {
        const QDate last = week.start.addDays(kDaysAWeek - 1);
        const bool beginsInside = week.start >= days.from || ledger.firstDay() >= days.from;
        if (!beginsInside || last < days.from || last > *days.until || last >= ledger.today() ||
            week.goal == 0)
            continue;
        ++kept.counted;
        if (week.reachedGoal())
            ++kept.kept;
    }
    return kept;
}

void countDays(ReportState& report, const DayLedger& ledger)
{
    for (const LedgerDay& day : ledger.days()) {
        if (!report.days.contains(day.day))
            continue;
        report.completedSessions += day.completedSessions;
        report.partialSessions += day.partialSessions;
        report.adherence.completed += day.completedOccurrences;
        report.adherence.missed += day.missedOccurrences;
        report.active += day.active;
        if (day.completedSessions > 0)
            ++report.daysPractised;
        if (day.paused)
            ++report.pausedDays;
    }
}

void describePain(ReportState& report, const ReportSources& sources)
{
    const QDate last = *report.days.until;
    const std::vector<PainDay> every = painDays(sources.history, last);
    const std::set<QDate> flares = flareDays(sources.history, report.days.from, last);
    report.pain = painSeries(sources.history, every, last, report.days,
                             {flares.begin(), flares.end()}, report.firstDayOfWeek);
    report.painWithin = painWithinSessions(report.pain.sessions);
    report.painEntryDays = static_cast<int>(report.pain.daily.size());
    if (!every.empty())
        report.baselineFrom = every.front().day;
}

/// The amounts of the sessions of some days, in the type of dose of the latest of them: of each
/// session the highest that was finished.
struct SessionAmounts {
    DoseType type = DoseType::Repetitions;
    std::vector<int> amounts;
};

SessionAmounts amountsOf(const std::vector<DoneAmount>& done, const DateRange& days)
{
    SessionAmounts result;
    std::vector<const DoneAmount*> inside;
    for (const DoneAmount& one : done) {
        if (days.contains(one.day))
            inside.push_back(&one);
    }
    if (inside.empty())
        return result;
    result.type = inside.back()->type;
    std::map<SessionId, int> best;
    for (const DoneAmount* one : inside) {
        if (!one->finished || one->type != result.type)
            continue;
        const auto [at, isNew] = best.emplace(one->session, one->amount);
        if (!isNew)
            at->second = std::max(at->second, one->amount);
    }
    for (const auto& [session, amount] : best)
        result.amounts.push_back(amount);
    std::ranges::sort(result.amounts);
    return result;
}

double median(const std::vector<int>& sorted)
{
    const std::size_t middle = sorted.size() / 2;
    if (sorted.size() % 2 == 1)
        return sorted[middle];
    return (sorted[middle - 1] + sorted[middle]) / 2.0;
}

std::vector<ReportExercise> exercisesOf(const ReportPractice& practice, const DateRange& days)
{
    std::vector<ReportExercise> exercises;
    for (const PractisedExercise& one : practice.exercises) {
        ReportExercise exercise{.exercise = one.exercise,
                                .sessions = one.sessions,
                                .type = DoseType::Repetitions,
                                .typical = {},
                                .best = {}};
        const auto found = practice.amounts.find(one.exercise);
        if (found != practice.amounts.end()) {
            const SessionAmounts done = amountsOf(found->second, days);
            exercise.type = done.type;
            if (!done.amounts.empty()) {
                exercise.typical = median(done.amounts);
                exercise.best = done.amounts.back();
            }
        }
        exercises.push_back(exercise);
    }
    return exercises;
}

std::vector<ReportActivity> activitiesOf(const ActivityHistory& history, QDate last)
{
    std::vector<ReportActivity> activities;
    for (const Activity& activity : history.activities) {
        if (activity.since > last)
            continue;
        ReportActivity line{.name = activity.name, .first = {}, .latest = {}};
        for (const ActivityRating& rating : history.ratings) {
            if (rating.activity != activity.id || rating.day > last)
                continue;
            const ReportRating value{rating.day, rating.ability.value()};
            (line.first ? line.latest : line.first) = value;
        }
        line.verdict = activityChange(history, activity.id, last).verdict;
        activities.push_back(line);
    }
    return activities;
}

} // namespace

DateRange reportDays(const ReportSpan& span, QDate today, std::optional<QDate> firstDay)
{
    if (const auto* range = std::get_if<ProgressRange>(&span))
        return rangeDays(*range, today, firstDay);
    DateRange days = std::get<DateRange>(span);
    days.until = std::min(days.until.value_or(today), today);
    days.from = std::min(days.from, *days.until);
    return days;
}

std::vector<ReportNote> notesOf(const PracticeHistory& history, const DateRange& days)
{
    std::vector<const SessionSummary*> noted;
    for (const SessionSummary& session : history.sessions) {
        if (days.contains(session.day) && !session.note.trimmed().isEmpty())
            noted.push_back(&session);
    }
    std::ranges::stable_sort(noted, std::ranges::greater{},
                             [](const SessionSummary* session) { return session->start.instant; });
    std::vector<ReportNote> notes;
    for (const SessionSummary* session : noted)
        notes.push_back({session->id, session->day, session->routineName, session->note});
    return notes;
}

ReportState buildReportState(const ReportSources& sources, const DayLedger& ledger,
                             const ReportPractice& practice, const DateRange& days,
                             const std::set<SessionId>& chosenNotes)
{
    ReportState report;
    report.days = days;
    report.madeOn = ledger.today();
    report.firstDayOfWeek = firstDayOfWeek(sources.settings);
    report.plan = planLines(sources, *days.until);
    report.weeks = weeksOf(ledger, days);
    countDays(report, ledger);
    describePain(report, sources);
    report.exercises = exercisesOf(practice, days);
    report.activities = activitiesOf(sources.activities, *days.until);
    report.notes = notesOf(sources.history, days);
    std::erase_if(report.notes, [&chosenNotes](const ReportNote& note) {
        return !chosenNotes.contains(note.session);
    });
    return report;
}

} // namespace limber
