// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/progress/plan_oracle.h"

#include "tests/support/random_history.h"

#include <algorithm>

namespace limber::test {

namespace {

const QDate kHorizon = kRandomBegin.addDays(2 * kRandomDays + 60);

} // namespace

qint64 weekNumber(QDate date, Qt::DayOfWeek firstDayOfWeek)
{
    return (date.toJulianDay() - (firstDayOfWeek - Qt::Monday)) / 7; // Julian day 0 is a Monday.
}

PlanOracle::PlanOracle(const Plan& plan, Qt::DayOfWeek firstDayOfWeek)
    : m_plan(plan)
    , m_first(firstDayOfWeek)
{
    for (const PlanEntry& entry : plan.entries)
        layOut(entry);
}

bool PlanOracle::isPaused(QDate date) const
{
    return std::any_of(m_plan.pauses.begin(), m_plan.pauses.end(), [&](const Pause& pause) {
        return pause.days.from <= date && date <= *pause.days.until;
    });
}

const OccurrenceOverride* PlanOracle::changeOf(const OccurrenceKey& key) const
{
    for (const OccurrenceOverride& change : m_plan.overrides) {
        if (change.key == key)
            return &change;
    }
    return nullptr;
}

void PlanOracle::layOut(const PlanEntry& entry)
{
    const Recurrence& rule = entry.recurrence;
    int count = 0;
    for (QDate date = rule.from; date < kHorizon; date = date.addDays(1)) {
        const bool isOver = rule.until && date > *rule.until;
        if (rule.times && count == *rule.times)
            break;
        if (!isOver)
            m_inForce.insert(date);
        const bool isWeekday = (rule.weekdays.bits() >> (date.dayOfWeek() - 1) & 1u) != 0;
        const qint64 weeks = weekNumber(date, m_first) - weekNumber(rule.from, m_first);
        if (!isWeekday || weeks % rule.everyWeeks != 0)
            continue;
        ++count;
        place(entry, date, isOver);
    }
}

void PlanOracle::place(const PlanEntry& entry, QDate ruleDate, bool isOver)
{
    Occurrence occurrence{{entry.id, ruleDate}, entry.routine, ruleDate, entry.time, {}};
    const OccurrenceOverride* change = changeOf(occurrence.key);
    const bool isMoved = change && change->change == OccurrenceOverride::Change::Moved;
    // An ended rule keeps only what had been moved forward into its time.
    if (isOver && !(isMoved && change->toDate <= *entry.recurrence.until))
        return;
    if (isMoved) {
        occurrence.date = change->toDate;
        if (change->toTime)
            occurrence.time = *change->toTime;
    }
    if (change && !isMoved)
        occurrence.state = PlannedState::Skipped;
    else if (isPaused(occurrence.date))
        occurrence.state = PlannedState::Paused;
    items.push_back({occurrence, {}});
}

bool isSooner(const Occurrence& left, const Occurrence& right)
{
    return std::tuple(left.date, left.time, left.key.entry.text(), left.key.ruleDate) <
           std::tuple(right.date, right.time, right.key.entry.text(), right.key.ruleDate);
}

void matchSessions(const Scenario& scenario, std::vector<PlanOracle::Item>& items)
{
    std::vector<SessionSummary> sessions;
    for (const SessionSummary& session : scenario.history.sessions) {
        if (session.day <= scenario.today && session.outcome == SessionOutcome::Completed)
            sessions.push_back(session);
    }
    std::sort(sessions.begin(), sessions.end(), [](const auto& left, const auto& right) {
        return std::pair(left.start.instant, left.id.text()) <
               std::pair(right.start.instant, right.id.text());
    });
    for (const SessionSummary& session : sessions) {
        PlanOracle::Item* target = nullptr;
        for (PlanOracle::Item& item : items) {
            const bool isOwn = session.startedFrom &&
                               session.startedFrom->entry == item.occurrence.key.entry.text() &&
                               session.startedFrom->ruleDate == item.occurrence.key.ruleDate;
            if (isOwn && item.session.isEmpty())
                target = &item;
        }
        if (!target) {
            for (PlanOracle::Item& item : items) {
                if (item.session.isEmpty() && item.occurrence.state == PlannedState::Open &&
                    item.occurrence.date == session.day && session.routine &&
                    *session.routine == item.occurrence.routine &&
                    (!target || isSooner(item.occurrence, target->occurrence)))
                    target = &item;
            }
        }
        if (target)
            target->session = session.id.text();
    }
}

} // namespace limber::test
