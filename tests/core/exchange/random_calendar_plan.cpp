// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/random_calendar_plan.h"

#include "tests/support/plan_builder.h"

#include <algorithm>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 700;

Recurrence randomRule(Chance& chance)
{
    Recurrence rule;
    rule.weekdays = Weekdays::fromBits(static_cast<unsigned>(chance.between(1, 127)));
    rule.everyWeeks = chance.oneIn(2) ? chance.between(2, 9) : 1;
    rule.from = kCalendarFrom.addDays(chance.below(kDays));
    if (chance.oneIn(3))
        rule.until = rule.from.addDays(chance.below(400));
    if (chance.oneIn(3))
        rule.times = chance.between(1, 120);
    if (chance.oneIn(8))
        rule.until = rule.from;
    return rule;
}

QTime randomTime(Chance& chance)
{
    return QTime(chance.below(24), chance.below(60));
}

OccurrenceOverride randomOverride(Chance& chance, const OccurrenceKey& key)
{
    if (chance.oneIn(3))
        return {key, OccurrenceOverride::Change::Skipped, {}, {}};
    OccurrenceOverride change{
        key, OccurrenceOverride::Change::Moved, key.ruleDate.addDays(chance.between(-20, 20)), {}};
    if (chance.oneIn(2))
        change.toTime = randomTime(chance);
    return change;
}

void addOverrides(Chance& chance, Plan& plan, const PlanEntry& entry, Qt::DayOfWeek firstDayOfWeek)
{
    // One end was set after the moves, so that some of them lie beyond it.
    Recurrence before = entry.recurrence;
    if (chance.oneIn(2))
        before.until.reset();
    const int rarity = chance.between(2, 30);
    for (const QDate date :
         ruleDates(before, kCalendarFrom, kCalendarFrom.addDays(kDays), firstDayOfWeek)) {
        if (chance.oneIn(rarity))
            plan.overrides.push_back(randomOverride(chance, {entry.id, date}));
    }
    const OccurrenceKey odd{entry.id, kCalendarFrom.addDays(chance.below(kDays))};
    if (std::ranges::find(plan.overrides, odd, &OccurrenceOverride::key) == plan.overrides.end())
        plan.overrides.push_back(randomOverride(chance, odd));
}

} // namespace

Plan randomCalendarPlan(Chance& chance, Qt::DayOfWeek firstDayOfWeek)
{
    Plan plan;
    const int entries = chance.between(1, 6);
    for (int i = 0; i < entries; ++i) {
        plan.entries.push_back({id<PlanEntryId>(u"e%1"_s.arg(i)), id<RoutineId>(u"core"_s),
                                randomRule(chance), randomTime(chance)});
        if (chance.oneIn(2))
            plan.entries.back().reminders = {std::chrono::minutes{10}, QTime(7, 0)};
        addOverrides(chance, plan, plan.entries.back(), firstDayOfWeek);
    }
    const int pauses = chance.below(5);
    for (int i = 0; i < pauses; ++i) {
        const QDate from = kCalendarFrom.addDays(chance.below(kDays));
        plan.pauses.push_back(
            {id<PauseId>(u"p%1"_s.arg(i)), {from, from.addDays(chance.below(40))}});
        if (chance.oneIn(10))
            plan.pauses.back().days.until.reset();
    }
    return plan;
}

} // namespace limber::test
