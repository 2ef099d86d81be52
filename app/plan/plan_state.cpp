// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/plan_state.h"

#include "core/routine/rounds.h"

#include <algorithm>
#include <map>

namespace limber {

namespace {

constexpr int kDaysOfMonthView = 6 * PlanState::kDaysAWeek;
constexpr int kDaysOfAgenda = 4 * PlanState::kDaysAWeek;

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

bool isOpen(OccurrenceStatus status)
{
    return status == OccurrenceStatus::Upcoming || status == OccurrenceStatus::Due ||
           status == OccurrenceStatus::Missed;
}

/// What is looked up once for each routine and each entry of the range, however often it is done.
class Lookup {
public:
    struct RoutineFacts {
        const Routine* routine = nullptr;
        QString formerName;
        std::chrono::milliseconds length{0};
        std::vector<CategoryShare> categories;
    };
    struct EntryFacts {
        const PlanEntry* entry = nullptr;
        std::optional<QDate> lastDay;
        bool isRecurring = false;
    };

    Lookup(const PracticeHistory& history, const std::vector<Routine>& ownRoutines,
           const BundledContent& content, const TimelineOptions& options,
           Qt::DayOfWeek firstDayOfWeek)
        : m_history(history)
        , m_own(ownRoutines)
        , m_content(content)
        , m_options(options)
        , m_firstDayOfWeek(firstDayOfWeek)
    {
    }

    const RoutineFacts& routine(const RoutineId& id)
    {
        const auto [place, isNew] = m_routines.try_emplace(id);
        RoutineFacts& facts = place->second;
        if (!isNew)
            return facts;
        facts.routine = findRoutine(m_content, m_own, id);
        if (facts.routine) {
            facts.length = estimatedDuration(*facts.routine, m_content.catalogue, m_options);
            facts.categories = categoryShares(*facts.routine, m_content.catalogue, m_options);
        } else {
            facts.formerName = formerNameOf(id, m_history.sessions);
        }
        return facts;
    }

    /// Without an entry where the plan has none with this id.
    const EntryFacts& entry(const PlanEntryId& id)
    {
        const auto [place, isNew] = m_entries.try_emplace(id);
        EntryFacts& facts = place->second;
        const auto found = isNew ? std::ranges::find(m_history.plan.entries, id, &PlanEntry::id)
                                 : m_history.plan.entries.end();
        if (found == m_history.plan.entries.end())
            return facts;
        facts.entry = &*found;
        const Recurrence& rule = found->recurrence;
        facts.lastDay = lastDayInForce(rule, m_firstDayOfWeek);
        // Where it goes on for longer than its weeks are apart, it comes again.
        const QDate twice =
            rule.from.addDays(qint64{PlanState::kDaysAWeek} * (rule.everyWeeks + 1));
        const QDate last = facts.lastDay ? std::min(*facts.lastDay, twice) : twice;
        facts.isRecurring = ruleDates(rule, rule.from, last, m_firstDayOfWeek).size() > 1;
        return facts;
    }

private:
    const PracticeHistory& m_history;
    const std::vector<Routine>& m_own;
    const BundledContent& m_content;
    const TimelineOptions& m_options;
    Qt::DayOfWeek m_firstDayOfWeek;
    std::map<RoutineId, RoutineFacts> m_routines;
    std::map<PlanEntryId, EntryFacts> m_entries;
};

PlanItem itemOf(const MatchedOccurrence& matched, const Lookup::EntryFacts& rule,
                const Lookup::RoutineFacts& facts, QDate today)
{
    const Occurrence& occurrence = matched.occurrence;
    const OccurrenceStatus status = matched.status;
    const Routine* routine = facts.routine;
    return {
        .matched = matched,
        .entry = *rule.entry,
        .routine = routine ? std::optional(*routine) : std::nullopt,
        .formerName = facts.formerName,
        .length = facts.length,
        .categories = facts.categories,
        .isMoved = occurrence.isMovedToOtherDate() || occurrence.time != rule.entry->time,
        .canStart = routine && occurrence.date <= today && status != OccurrenceStatus::Done,
        .canChange = isOpen(status) || status == OccurrenceStatus::Paused,
        .isRuleOpen = !rule.lastDay || *rule.lastDay >= today,
        .isRecurring = rule.isRecurring,
    };
}

void addSessions(PlanState& state, const std::vector<SessionSummary>& sessions)
{
    for (const SessionSummary& session : sessions) {
        if (session.day < state.range.from || session.day > state.range.until())
            continue;
        const auto index = static_cast<std::size_t>(state.range.from.daysTo(session.day));
        state.days[index].sessions.push_back(session);
    }
    for (PlanDay& day : state.days) {
        std::ranges::sort(day.sessions, {},
                          [](const SessionSummary& session) { return session.start.instant; });
    }
}

bool isKept(const PlanDay& day, const Plan& plan, Qt::DayOfWeek firstDayOfWeek)
{
    const auto isDone = [](const PlanItem& item) {
        return item.matched.status == OccurrenceStatus::Done;
    };
    if (std::ranges::any_of(day.items, isDone))
        return true;
    const auto isCompleted = [](const SessionSummary& session) {
        return session.outcome == SessionOutcome::Completed;
    };
    return !day.isPaused && std::ranges::any_of(day.sessions, isCompleted) &&
           !isPlanInForce(plan, day.date, firstDayOfWeek);
}

void addUp(PlanState& state)
{
    for (const PlanDay& day : state.days) {
        if (!day.isInView)
            continue;
        if (day.isKept)
            ++state.keptDays;
        for (const PlanItem& item : day.items) {
            const OccurrenceStatus status = item.matched.status;
            if (status == OccurrenceStatus::Done)
                ++state.done;
            if (status != OccurrenceStatus::Skipped && status != OccurrenceStatus::Paused) {
                ++state.planned;
                state.plannedLength += item.length;
            }
        }
    }
}

} // namespace

std::vector<CategoryShare> categoryShares(const Routine& routine, const Catalogue& catalogue,
                                          const TimelineOptions& options)
{
    std::vector<CategoryShare> shares;
    double sum = 0.0;
    const auto add = [&](const RoutineStep& step, int rounds) {
        const Exercise* exercise = catalogue.find(step.exercise);
        if (!exercise)
            return;
        const milliseconds once = plannedLength(step, *exercise, options).total;
        const auto length = static_cast<double>(once.count()) * rounds;
        const auto known = std::ranges::find(shares, exercise->category, &CategoryShare::category);
        if (known == shares.end())
            shares.push_back({exercise->category, length});
        else
            known->share += length;
        sum += length;
    };
    for (const StepRun& run : stepRuns(routine)) {
        for (int index = run.first; index < run.end; ++index)
            add(routine.steps[static_cast<std::size_t>(index)], run.rounds());
    }
    std::erase_if(shares, [](const CategoryShare& share) { return share.share <= 0.0; });
    for (CategoryShare& share : shares)
        share.share /= sum;
    std::ranges::stable_sort(shares, std::ranges::greater{}, &CategoryShare::share);
    return shares;
}

PlanRange planRange(PlanView view, QDate day, Qt::DayOfWeek firstDayOfWeek)
{
    switch (view) {
    case PlanView::Week:
        return {view, weekStart(day, firstDayOfWeek), PlanState::kDaysAWeek, day};
    case PlanView::Month:
        return {view, weekStart(QDate(day.year(), day.month(), 1), firstDayOfWeek),
                kDaysOfMonthView, day};
    case PlanView::Agenda:
        return {view, day, kDaysOfAgenda, day};
    case PlanView::Day:
        break;
    }
    return {PlanView::Day, day, 1, day};
}

QDate turned(const PlanRange& range, int steps)
{
    return range.view == PlanView::Month ? range.anchor.addMonths(steps)
                                         : range.anchor.addDays(qint64{range.days} * steps);
}

bool PlanState::isCurrent() const
{
    const PlanDay* current = day(today);
    return current && current->isInView;
}

const PlanItem* PlanState::find(const OccurrenceKey& key) const
{
    for (const PlanDay& day : days) {
        const auto found = std::ranges::find(day.items, key, &PlanItem::key);
        if (found != day.items.end())
            return &*found;
    }
    return nullptr;
}

const PlanDay* PlanState::day(QDate date) const
{
    const qint64 index = range.from.daysTo(date);
    return index >= 0 && index < std::ssize(days) ? &days[static_cast<std::size_t>(index)]
                                                  : nullptr;
}

PlanState buildPlanState(const PracticeHistory& history, const std::vector<Routine>& ownRoutines,
                         const BundledContent& content, const PlanRange& range, QDate today,
                         Qt::DayOfWeek firstDayOfWeek, const TimelineOptions& options)
{
    PlanState state{.range = range,
                    .today = today,
                    .firstDayOfWeek = firstDayOfWeek,
                    .days = {},
                    .hasEntries = !history.plan.entries.empty(),
                    .pauses = history.plan.pauses};
    std::ranges::sort(state.pauses, std::ranges::greater{},
                      [](const Pause& pause) { return pause.days.from; });
    for (int i = 0; i < range.days; ++i) {
        const QDate date = range.from.addDays(i);
        state.days.push_back(
            {.date = date,
             .isToday = date == today,
             .isPaused = isPaused(history.plan, date),
             .isInView = range.view != PlanView::Month || date.month() == range.anchor.month()});
    }

    Lookup lookup(history, ownRoutines, content, options, firstDayOfWeek);
    for (const MatchedOccurrence& matched :
         matchOccurrences(history, range.from, range.until(), today, firstDayOfWeek)) {
        const Occurrence& occurrence = matched.occurrence;
        const Lookup::EntryFacts& rule = lookup.entry(occurrence.key.entry);
        if (!rule.entry)
            continue;
        const auto index = static_cast<std::size_t>(range.from.daysTo(occurrence.date));
        state.days[index].items.push_back(
            itemOf(matched, rule, lookup.routine(occurrence.routine), today));
    }
    addSessions(state, history.sessions);
    for (PlanDay& day : state.days)
        day.isKept = isKept(day, history.plan, firstDayOfWeek);
    addUp(state);
    return state;
}

} // namespace limber
