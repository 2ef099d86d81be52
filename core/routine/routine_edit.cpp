// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/routine_edit.h"

#include <algorithm>

namespace limber {

namespace {

bool holdsStep(const Routine& routine, int index)
{
    return index >= 0 && static_cast<std::size_t>(index) < routine.steps.size();
}

} // namespace

Routine withStepAdded(Routine routine, RoutineStep step, int at)
{
    if (at >= 0 && static_cast<std::size_t>(at) <= routine.steps.size())
        routine.steps.insert(routine.steps.begin() + at, std::move(step));
    return routine;
}

Routine withStepRemoved(Routine routine, int index)
{
    if (holdsStep(routine, index))
        routine.steps.erase(routine.steps.begin() + index);
    return routine;
}

Routine withStepMoved(Routine routine, int from, int to)
{
    if (!holdsStep(routine, from) || !holdsStep(routine, to))
        return routine;
    const auto first = routine.steps.begin();
    if (from < to)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    return routine;
}

Routine withStepDuplicated(Routine routine, int index)
{
    if (!holdsStep(routine, index))
        return routine;
    RoutineStep copy = routine.steps[static_cast<std::size_t>(index)];
    copy.id = RoutineStepId::create();
    return withStepAdded(std::move(routine), std::move(copy), index + 1);
}

Routine withStepDose(Routine routine, int index, const QString& mode, const Dose& dose)
{
    if (holdsStep(routine, index)) {
        RoutineStep& step = routine.steps[static_cast<std::size_t>(index)];
        step.mode = mode;
        step.dose = dose;
    }
    return routine;
}

Routine ownCopy(const Routine& routine, const QString& name)
{
    Routine copy = routine;
    copy.id = RoutineId::create();
    copy.origin = Origin::Own;
    copy.name = name;
    for (RoutineStep& step : copy.steps)
        step.id = RoutineStepId::create();
    return copy;
}

} // namespace limber
