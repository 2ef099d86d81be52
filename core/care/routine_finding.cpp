// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/routine_finding.h"

#include "core/common/overloaded.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

bool holdsStep(const Routine& routine, int index)
{
    return index >= 0 && std::cmp_less(index, routine.steps.size());
}

RoutineStep newStep(const ExerciseId& exercise, const Dose& dose)
{
    return {
        .id = RoutineStepId::create(), .exercise = exercise, .mode = {}, .dose = dose, .note = {}};
}

bool isOrderOf(const std::vector<int>& order, const Routine& routine)
{
    if (order.size() != routine.steps.size())
        return false;
    std::vector<bool> seen(order.size(), false);
    for (const int index : order) {
        if (!holdsStep(routine, index) || seen[static_cast<std::size_t>(index)])
            return false;
        seen[static_cast<std::size_t>(index)] = true;
    }
    return true;
}

/// The groups that still have steps, in the order of their steps.
std::vector<StepGroup> groupsInUse(const Routine& routine)
{
    std::vector<StepGroup> groups;
    for (const RoutineStep& step : routine.steps) {
        if (!step.group)
            continue;
        const bool isKnown = std::ranges::find(groups, *step.group, &StepGroup::id) != groups.end();
        if (const StepGroup* group = isKnown ? nullptr : routine.group(*step.group))
            groups.push_back(*group);
    }
    return groups;
}

void reorder(Routine& routine, const NewOrder& order)
{
    if (!isOrderOf(order.steps, routine))
        return;
    std::vector<RoutineStep> steps;
    steps.reserve(routine.steps.size());
    for (const int index : order.steps) {
        steps.push_back(std::move(routine.steps[static_cast<std::size_t>(index)]));
        if (order.ungrouped.contains(index))
            steps.back().group.reset();
    }
    routine.steps = std::move(steps);
    routine.groups = groupsInUse(routine);
}

} // namespace

Routine withFix(Routine routine, const RoutineFix& fix)
{
    std::visit(
        Overloaded{[&](const ChangedDose& change) {
                       if (holdsStep(routine, change.step))
                           routine.steps[static_cast<std::size_t>(change.step)].dose = change.dose;
                   },
                   [&](const AddedStep& added) {
                       if (added.at >= 0 && std::cmp_less_equal(added.at, routine.steps.size()))
                           routine.steps.insert(routine.steps.begin() + added.at,
                                                newStep(added.exercise, added.dose));
                   },
                   [&](const SwappedStep& swap) {
                       if (!holdsStep(routine, swap.step))
                           return;
                       RoutineStep& step = routine.steps[static_cast<std::size_t>(swap.step)];
                       RoutineStep other = newStep(swap.exercise, swap.dose);
                       other.restAfter = step.restAfter;
                       other.group = step.group;
                       step = std::move(other);
                   },
                   [&](const NewOrder& order) { reorder(routine, order); }},
        fix.change);
    return routine;
}

std::vector<RoutineFinding> withoutAccepted(std::vector<RoutineFinding> findings,
                                            const std::set<QString>& accepted)
{
    std::erase_if(findings,
                  [&accepted](const RoutineFinding& one) { return accepted.contains(one.id); });
    return findings;
}

} // namespace limber
