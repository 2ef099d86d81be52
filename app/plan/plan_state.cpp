// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/plan_state.h"

#include <algorithm>

namespace limber {

namespace {

QString formerNameOf(const RoutineId& routine, const std::vector<SessionSummary>& sessions)
{
    const SessionSummary* latest = nullptr;
    for (const SessionSummary& session : sessions) {
        if (session.routine == routine &&
            (!latest || session.start.instant > latest->start.instant))
            latest = &session;
    }
    return latest ? latest->routineName : QString();
}

const PlanEntry* entryOf(const Plan& plan, const OccurrenceKey& key)
{
    const auto found = std::ranges::find(plan.entries, key.entry, &PlanEntry::id);
    return found == plan.entries.end() ? nullptr : &*found;
}

bool isOpen(OccurrenceStatus status)
{
    return status == OccurrenceStatus::Upcoming || status == OccurrenceStatus::Due ||
           status == OccurrenceStatus::Missed;
}

} // namespace

const PlanItem* PlanState::find(const OccurrenceKey& key) const
{
    for (const PlanDay& day : days) {
        const auto found = std::ranges::find(day.items, key, &PlanItem::key);
        if (found != day.items.end())
            return &*found;
    }
    return nullptr;
}

PlanState buildPlanState(const PracticeHistory& history, const std::vector<Routine>& ownRoutines,
                         const BundledContent& content, QDate weekStart, QDate today,
                         Qt::DayOfWeek firstDayOfWeek, const TimelineOptions& options)
{
    PlanState state;
    state.weekStart = weekStart;
    state.today = today;
    state.firstDayOfWeek = firstDayOfWeek;
    state.hasEntries = !history.plan.entries.empty();
    state.pauses = history.plan.pauses;
    std::ranges::sort(state.pauses, std::ranges::greater{},
                      [](const Pause& pause) { return pause.days.from; });
    for (int i = 0; i < PlanState::kDays; ++i) {
        const QDate date = weekStart.addDays(i);
        state.days.at(static_cast<std::size_t>(i)) = {
            date, date == today, isPaused(history.plan, date), {}};
    }

    const QDate weekEnd = weekStart.addDays(PlanState::kDays - 1);
    for (MatchedOccurrence& matched :
         matchOccurrences(history, weekStart, weekEnd, today, firstDayOfWeek)) {
        const Occurrence& occurrence = matched.occurrence;
        const PlanEntry* entry = entryOf(history.plan, occurrence.key);
        if (!entry)
            continue;
        const OccurrenceStatus status = matched.status;
        const bool isPaused = status == OccurrenceStatus::Paused;
        const bool isSkipped = status == OccurrenceStatus::Skipped;
        const Routine* routine = findRoutine(content, ownRoutines, occurrence.routine);
        const auto lastDay = lastDayInForce(entry->recurrence, firstDayOfWeek);
        const PlanItem item{
            .matched = matched,
            .entry = *entry,
            .routine = routine ? std::optional(*routine) : std::nullopt,
            .formerName = routine ? QString() : formerNameOf(occurrence.routine, history.sessions),
            .length = routine ? estimatedDuration(*routine, content.catalogue, options)
                              : std::chrono::milliseconds{0},
            .isMoved = occurrence.isMovedToOtherDate() || occurrence.time != entry->time,
            .canStart = routine && occurrence.date <= today && status != OccurrenceStatus::Done,
            .canChange = isOpen(status) || isPaused,
            .isRuleOpen = !lastDay || *lastDay >= today,
        };
        if (!isSkipped && !isPaused) {
            ++state.planned;
            state.plannedLength += item.length;
        }
        if (status == OccurrenceStatus::Done)
            ++state.done;
        const auto day = static_cast<std::size_t>(weekStart.daysTo(occurrence.date));
        state.days.at(day).items.push_back(item);
    }
    return state;
}

} // namespace limber
