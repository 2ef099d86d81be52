// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/plan_facts.h"

#include "core/care/flare_days.h"

#include <algorithm>

namespace limber {

using std::chrono::milliseconds;

namespace {

std::optional<DateRange> spanOf(const Plan& plan, Qt::DayOfWeek firstDayOfWeek)
{
    const auto first = firstPlannedDay(plan);
    if (!first)
        return std::nullopt;
    DateRange span{*first, *first};
    for (const PlanEntry& entry : plan.entries) {
        const auto last = lastDayInForce(entry.recurrence, firstDayOfWeek);
        if (!last) {
            span.until.reset();
            break;
        }
        span.until = std::max(*span.until, *last);
    }
    return span;
}

QDate firstDayOf(const Plan& plan, const PlanEntryId& id)
{
    const auto entry = std::ranges::find(plan.entries, id, &PlanEntry::id);
    return entry == plan.entries.end() ? QDate() : entry->recurrence.from;
}

} // namespace

bool PlanFacts::isOwed(QDate day) const
{
    return planSpan && planSpan->contains(day) &&
           std::ranges::none_of(pauses,
                                [day](const DateRange& pause) { return pause.contains(day); });
}

const RoutineTraits& PlanFacts::traits(const RoutineId& routine) const
{
    static const RoutineTraits none;
    const auto found = routines.find(routine);
    return found == routines.end() ? none : found->second;
}

PlanFacts planFacts(const PracticeHistory& history, TraitsByRoutine routines, QDate weekStart,
                    QDate today, Qt::DayOfWeek firstDayOfWeek, const CareOptions& options)
{
    PlanFacts facts;
    facts.today = today;
    facts.routines = std::move(routines);
    facts.options = options;
    const QDate from = weekStart.addDays(-7);
    const QDate until = weekStart.addDays(7);
    for (const MatchedOccurrence& one :
         matchOccurrences(history, from, until, today, firstDayOfWeek)) {
        if (one.status == OccurrenceStatus::Skipped || one.status == OccurrenceStatus::Paused)
            continue;
        const Occurrence& occurrence = one.occurrence;
        facts.planned.push_back(
            {occurrence.key, occurrence.routine, occurrence.date, occurrence.time,
             one.status == OccurrenceStatus::Done ? PlannedRoutine::Standing::Done
                                                  : PlannedRoutine::Standing::Open,
             firstDayOf(history.plan, occurrence.key.entry)});
    }
    facts.planSpan = spanOf(history.plan, firstDayOfWeek);
    for (const Pause& pause : history.plan.pauses)
        facts.pauses.push_back(pause.days);
    facts.flareDays = flareDays(history, weekStart, std::min(today, weekStart.addDays(6)));
    return facts;
}

std::map<QDate, milliseconds> coreVolumeByWeek(const std::vector<SessionRecord>& sessions,
                                               const Catalogue& catalogue,
                                               Qt::DayOfWeek firstDayOfWeek)
{
    std::map<QDate, milliseconds> volumes;
    for (const SessionRecord& session : sessions) {
        for (const StepRecord& step : session.steps) {
            const Exercise* exercise = catalogue.find(step.exercise);
            const bool isCore =
                exercise != nullptr && exercise->load == LoadClass::Strength &&
                std::ranges::find(exercise->planTags, PlanTag::Core) != exercise->planTags.end();
            if (!isCore)
                continue;
            const milliseconds whole = volumeOf(*exercise, step.dose);
            const milliseconds done =
                step.finished ? whole
                              : whole * std::clamp(step.completedSets, 0, step.dose.sets) /
                                    std::max(1, step.dose.sets);
            if (done > milliseconds{0})
                volumes[weekStart(session.day, firstDayOfWeek)] += done;
        }
    }
    return volumes;
}

} // namespace limber
