// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_history.h"

#include "tests/support/plan_builder.h"

#include <algorithm>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

RoutineId randomRoutine(Chance& chance)
{
    static const std::vector<RoutineId> routines{id<RoutineId>(u"core"_s), id<RoutineId>(u"rest"_s),
                                                 id<RoutineId>(u"walk"_s)};
    return routines[static_cast<size_t>(chance.below(3))];
}

QDate randomDay(Chance& chance, int days = kRandomDays)
{
    return kRandomBegin.addDays(chance.below(days));
}

QTime randomTime(Chance& chance)
{
    return QTime(chance.between(6, 9), 30 * chance.below(2));
}

PlanEntry randomEntry(Chance& chance, int number)
{
    Recurrence rule;
    rule.weekdays = Weekdays::fromBits(static_cast<unsigned>(chance.between(1, 127)));
    rule.everyWeeks = chance.oneIn(3) ? chance.between(2, 3) : 1;
    rule.from = randomDay(chance, 60);
    if (chance.oneIn(3))
        rule.until = rule.from.addDays(chance.below(50));
    if (chance.oneIn(4))
        rule.times = chance.between(1, 20);
    return {id<PlanEntryId>(u"e%1"_s.arg(number)), randomRoutine(chance), rule, randomTime(chance)};
}

OccurrenceOverride randomOverride(Chance& chance, const OccurrenceKey& key)
{
    if (chance.oneIn(3))
        return {key, OccurrenceOverride::Change::Skipped, {}, {}};
    OccurrenceOverride change{
        key, OccurrenceOverride::Change::Moved, key.ruleDate.addDays(chance.between(-9, 9)), {}};
    if (chance.oneIn(3))
        change.toTime = randomTime(chance);
    return change;
}

void addOverrides(Chance& chance, Plan& plan, Qt::DayOfWeek firstDayOfWeek)
{
    for (const PlanEntry& entry : plan.entries) {
        for (const QDate date : ruleDates(entry.recurrence, kRandomBegin,
                                          kRandomBegin.addDays(kRandomDays), firstDayOfWeek)) {
            if (chance.oneIn(5))
                plan.overrides.push_back(randomOverride(chance, {entry.id, date}));
        }
        // One whose date may not be the rule's, or may lie beyond its end.
        const OccurrenceKey odd{entry.id, randomDay(chance)};
        if (std::ranges::find(plan.overrides, odd, &OccurrenceOverride::key) ==
            plan.overrides.end())
            plan.overrides.push_back(randomOverride(chance, odd));
    }
}

StartedFrom randomLink(Chance& chance, const Plan& plan, QDate day)
{
    const int entry = chance.below(static_cast<int>(plan.entries.size()) + 1);
    return {u"e%1"_s.arg(entry), day.addDays(chance.oneIn(3) ? chance.between(-6, 6) : 0)};
}

SessionSummary randomSession(Chance& chance, const Plan& plan, QDate date, int number)
{
    const auto seconds = [&] { return std::chrono::seconds{chance.below(1800)}; };
    SessionSummary session{id<SessionId>(u"s%1-%2"_s.arg(chance.below(1000)).arg(number)),
                           {},
                           {},
                           {},
                           {},
                           {},
                           seconds(),
                           seconds(),
                           seconds(),
                           chance.oneIn(5) ? SessionOutcome::Partial : SessionOutcome::Completed,
                           {},
                           {},
                           {},
                           {},
                           {}};
    if (!chance.oneIn(8))
        session.routine = randomRoutine(chance);
    const QDateTime start(date, QTime(chance.below(24), 0), Qt::UTC);
    session.start.instant = Instant{std::chrono::milliseconds{start.toMSecsSinceEpoch()}};
    session.day = chance.oneIn(6) ? date.addDays(-1) : date;
    if (chance.oneIn(2))
        session.startedFrom = randomLink(chance, plan, session.day);
    if (chance.oneIn(3))
        session.painBefore = Pain::create(chance.below(11)).value();
    if (chance.oneIn(3))
        session.painAfter = Pain::create(chance.below(11)).value();
    return session;
}

} // namespace

Plan randomPlan(Chance& chance, Qt::DayOfWeek firstDayOfWeek)
{
    Plan plan;
    const int entries = chance.below(6);
    for (int i = 0; i < entries; ++i)
        plan.entries.push_back(randomEntry(chance, i));
    addOverrides(chance, plan, firstDayOfWeek);
    const int pauses = chance.below(4);
    for (int i = 0; i < pauses; ++i) {
        const QDate from = randomDay(chance);
        plan.pauses.push_back(
            {id<PauseId>(u"p%1"_s.arg(i)), {from, from.addDays(chance.below(12))}});
    }
    return plan;
}

Scenario randomScenario(Chance& chance)
{
    Scenario scenario;
    scenario.options = {chance.weekday(), chance.between(1, 7)};
    scenario.today = randomDay(chance);
    PracticeHistory& history = scenario.history;
    history.plan = randomPlan(chance, scenario.options.firstDayOfWeek);

    const int diligence = chance.between(1, 4);
    const QDate begin = randomDay(chance, 30);
    for (int i = 0; i < kRandomDays; ++i) {
        for (int number = 0; number < 3; ++number) {
            if (chance.oneIn(diligence))
                history.sessions.push_back(
                    randomSession(chance, history.plan, begin.addDays(i),
                                  static_cast<int>(history.sessions.size())));
        }
        if (chance.oneIn(diligence))
            history.checkIns.push_back({id<CheckInId>(u"c%1"_s.arg(i)),
                                        {},
                                        begin.addDays(i),
                                        Pain::create(chance.below(11)).value()});
    }
    if (chance.oneIn(10))
        history.sessions.clear();
    return scenario;
}

} // namespace limber::test
