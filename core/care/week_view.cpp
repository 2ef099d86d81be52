// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/week_view.h"

namespace limber {

void CareSum::add(const RoutineTraits& traits)
{
    ++routines;
    duration += traits.duration;
    coreItems += traits.coreItems;
    strengthItems += traits.strengthItems;
    stretchItems += traits.stretchItems;
    postureItems += traits.postureItems;
    postureRoutines += traits.focus == RoutineFocus::Posture ? 1 : 0;
    calmItems += traits.calmItems;
    pilatesItems += traits.pilatesItems;
    aerobic += traits.aerobic;
    for (const CoreWork& work : traits.coreWork)
        coreVolume += work.volume;
}

WeekView::WeekView(const PlanFacts& allFacts, QDate weekStart)
    : facts(allFacts)
    , start(weekStart)
{
    for (const PlannedRoutine& one : facts.planned) {
        const qint64 offset = start.daysTo(one.date);
        const RoutineTraits& traits = facts.traits(one.routine);
        if (offset >= 0 && offset <= 7)
            days[static_cast<std::size_t>(offset)].add(traits);
        if (offset >= 0 && offset < 7)
            week.add(traits);
        if (offset >= -7 && offset < 0)
            weekBefore.add(traits);
    }
    for (int day = 0; day < 7; ++day) {
        for (const DateRange& pause : facts.pauses)
            hasPause = hasPause || pause.contains(dateOf(day));
    }
}

int WeekView::countDays(bool (CareSum::*holds)() const) const
{
    int count = 0;
    for (std::size_t day = 0; day < 7; ++day)
        count += (days[day].*holds)() ? 1 : 0;
    return count;
}

} // namespace limber
