// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/routine_edit.h"

#include "core/routine/whole_groups.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace limber {

namespace {

using Steps = std::vector<RoutineStep>;
using Group = std::optional<StepGroupId>;

bool holdsStep(const Routine& routine, int index)
{
    return index >= 0 && std::cmp_less(index, routine.steps.size());
}

bool isPlace(const Routine& routine, int at)
{
    return at >= 0 && std::cmp_less_equal(at, routine.steps.size());
}

RoutineStep* stepAt(Routine& routine, int index)
{
    return holdsStep(routine, index) ? &routine.steps[static_cast<std::size_t>(index)] : nullptr;
}

StepGroup* groupWith(Routine& routine, const StepGroupId& id)
{
    const auto found = std::ranges::find(routine.groups, id, &StepGroup::id);
    return found == routine.groups.end() ? nullptr : &*found;
}

/// Those of the indices that there are steps for.
std::set<int> known(const Routine& routine, const std::set<int>& indices)
{
    const auto end = static_cast<int>(routine.steps.size());
    return {indices.lower_bound(0), indices.lower_bound(end)};
}

/// Takes the steps at these indices, which are all there, out of the routine.
Steps takeOut(Routine& routine, const std::set<int>& indices)
{
    Steps taken;
    Steps left;
    taken.reserve(indices.size());
    left.reserve(routine.steps.size() - indices.size());
    auto next = indices.begin();
    for (int index = 0; std::cmp_less(index, routine.steps.size()); ++index) {
        RoutineStep& step = routine.steps[static_cast<std::size_t>(index)];
        const bool isTaken = next != indices.end() && *next == index;
        if (isTaken)
            ++next;
        (isTaken ? taken : left).push_back(std::move(step));
    }
    routine.steps = std::move(left);
    return taken;
}

/// Gives the groups new ids, and the steps the new ids of their groups; a step of another group is
/// in none afterwards.
void renewGroups(Steps& steps, std::vector<StepGroup>& groups)
{
    std::unordered_map<StepGroupId, StepGroupId> renewed;
    for (StepGroup& group : groups) {
        const StepGroupId id = StepGroupId::create();
        renewed.try_emplace(group.id, id);
        group.id = id;
    }
    for (RoutineStep& step : steps) {
        if (!step.group)
            continue;
        const auto found = renewed.find(*step.group);
        step.group = found == renewed.end() ? Group() : Group(found->second);
    }
}

void renewIds(Steps& steps)
{
    for (RoutineStep& step : steps)
        step.id = RoutineStepId::create();
}

/// How many of a routine's steps are in each group.
std::unordered_map<StepGroupId, int> sizesOfGroups(const Steps& steps)
{
    std::unordered_map<StepGroupId, int> sizes;
    for (const RoutineStep& step : steps) {
        if (step.group)
            ++sizes[*step.group];
    }
    return sizes;
}

/// The groups of which all steps are among `some`.
std::vector<StepGroup> wholeGroups(const Routine& routine, const Steps& some)
{
    const auto sizes = sizesOfGroups(routine.steps);
    const auto taken = sizesOfGroups(some);
    std::vector<StepGroup> whole;
    for (const StepGroup& group : routine.groups) {
        const auto found = taken.find(group.id);
        if (found != taken.end() && found->second == sizes.at(group.id))
            whole.push_back(group);
    }
    return whole;
}

Steps stepsAt(const Routine& routine, const std::set<int>& indices)
{
    Steps steps;
    steps.reserve(indices.size());
    for (const int index : indices)
        steps.push_back(routine.steps[static_cast<std::size_t>(index)]);
    return steps;
}

} // namespace

Routine withStepsAdded(Routine routine, std::vector<RoutineStep> steps, int at)
{
    if (!isPlace(routine, at) || steps.empty())
        return routine;
    std::unordered_set<RoutineStepId> taken;
    for (const RoutineStep& step : routine.steps)
        taken.insert(step.id);
    for (RoutineStep& step : steps) {
        step.group.reset();
        step.round = {};
        if (!taken.insert(step.id).second)
            step.id = RoutineStepId::create();
    }
    putIn(routine, std::move(steps), static_cast<std::size_t>(at));
    return routine;
}

Routine withStepAdded(Routine routine, RoutineStep step, int at)
{
    Steps steps;
    steps.push_back(std::move(step));
    return withStepsAdded(std::move(routine), std::move(steps), at);
}

Routine withStepsRemoved(Routine routine, const std::set<int>& indices)
{
    const std::set<int> removed = known(routine, indices);
    if (removed.empty())
        return routine;
    takeOut(routine, removed);
    keepGroupsWhole(routine);
    return routine;
}

Routine withStepRemoved(Routine routine, int index)
{
    return withStepsRemoved(std::move(routine), {index});
}

Routine withStepsMoved(Routine routine, const std::set<int>& indices, int before)
{
    const std::set<int> moved = known(routine, indices);
    if (moved.empty() || !isPlace(routine, before))
        return routine;
    const auto fromBefore = std::distance(moved.begin(), moved.lower_bound(before));
    Steps block = takeOut(routine, moved);
    putIn(routine, std::move(block), static_cast<std::size_t>(before - fromBefore));
    return routine;
}

Routine withStepMoved(Routine routine, int from, int to)
{
    if (!holdsStep(routine, to))
        return routine;
    return withStepsMoved(std::move(routine), {from}, from < to ? to + 1 : to);
}

Routine withStepsDuplicated(Routine routine, const std::set<int>& indices)
{
    const std::set<int> copied = known(routine, indices);
    if (copied.empty())
        return routine;
    Steps block = stepsAt(routine, copied);
    std::vector<StepGroup> groups = wholeGroups(routine, block);
    Steps originals = block;
    renewGroups(block, groups);
    renewIds(block);
    for (std::size_t index = 0; index < block.size(); ++index) {
        if (!block[index].group)
            block[index].group = originals[index].group;
    }
    routine.groups.insert(routine.groups.end(), groups.begin(), groups.end());
    putIn(routine, std::move(block), static_cast<std::size_t>(*copied.rbegin()) + 1);
    return routine;
}

Routine withStepDuplicated(Routine routine, int index)
{
    return withStepsDuplicated(std::move(routine), {index});
}

Routine withStepDose(Routine routine, int index, const QString& mode, const Dose& dose)
{
    if (RoutineStep* step = stepAt(routine, index)) {
        step->mode = mode;
        step->dose = dose;
    }
    return routine;
}

Routine withStepNote(Routine routine, int index, const QString& note)
{
    if (RoutineStep* step = stepAt(routine, index))
        step->note = note;
    return routine;
}

Routine withRestAfter(Routine routine, int index, std::chrono::seconds rest)
{
    if (RoutineStep* step = stepAt(routine, index))
        step->restAfter = rest;
    return routine;
}

Routine withChangeSides(Routine routine, int index, std::optional<std::chrono::seconds> time)
{
    if (RoutineStep* step = stepAt(routine, index))
        step->changeSides = time;
    return routine;
}

Routine withGroup(Routine routine, const std::set<int>& indices, int rounds,
                  std::chrono::seconds restBetweenRounds)
{
    const std::set<int> grouped = known(routine, indices);
    if (grouped.empty())
        return routine;
    const StepGroup group{StepGroupId::create(), rounds, restBetweenRounds};
    Steps block = takeOut(routine, grouped);
    for (RoutineStep& step : block)
        step.group = group.id;
    routine.steps.insert(routine.steps.begin() + *grouped.begin(), block.begin(), block.end());
    routine.groups.push_back(group);
    keepGroupsWhole(routine);
    return routine;
}

Routine withRounds(Routine routine, const StepGroupId& group, int rounds,
                   std::chrono::seconds restBetweenRounds)
{
    if (StepGroup* found = groupWith(routine, group)) {
        found->rounds = rounds;
        found->restBetweenRounds = restBetweenRounds;
    }
    return routine;
}

Routine withoutGroup(Routine routine, const StepGroupId& group)
{
    if (groupWith(routine, group) == nullptr)
        return routine;
    std::erase_if(routine.groups, [&](const StepGroup& one) { return one.id == group; });
    keepGroupsWhole(routine);
    return routine;
}

Routine withStepsUngrouped(Routine routine, const std::set<int>& indices)
{
    const std::set<int> leaving = known(routine, indices);
    const bool hasEffect = std::ranges::any_of(leaving, [&](int index) {
        return routine.steps[static_cast<std::size_t>(index)].group.has_value();
    });
    if (!hasEffect)
        return routine;
    Steps steps;
    Steps after; // Those that come after their group, once it has ended.
    steps.reserve(routine.steps.size());
    Group inGroup;
    bool hasStayed = false;
    const auto flush = [&] {
        steps.insert(steps.end(), after.begin(), after.end());
        after.clear();
    };
    for (int index = 0; std::cmp_less(index, routine.steps.size()); ++index) {
        RoutineStep step = std::move(routine.steps[static_cast<std::size_t>(index)]);
        if (step.group != inGroup) {
            flush();
            inGroup = step.group;
            hasStayed = false;
        }
        const bool leaves = step.group && leaving.contains(index);
        if (leaves)
            step.group.reset();
        else
            hasStayed = true;
        (leaves && hasStayed ? after : steps).push_back(std::move(step));
    }
    flush();
    routine.steps = std::move(steps);
    keepGroupsWhole(routine);
    return routine;
}

StepExcerpt excerptOf(const Routine& routine, const std::set<int>& indices)
{
    StepExcerpt excerpt;
    excerpt.steps = stepsAt(routine, known(routine, indices));
    excerpt.groups = wholeGroups(routine, excerpt.steps);
    for (RoutineStep& step : excerpt.steps) {
        const bool isWhole =
            step.group &&
            std::ranges::find(excerpt.groups, *step.group, &StepGroup::id) != excerpt.groups.end();
        if (!isWhole)
            step.group.reset();
    }
    return excerpt;
}

Routine withStepsPasted(Routine routine, const StepExcerpt& excerpt, int at)
{
    if (!isPlace(routine, at) || excerpt.steps.empty())
        return routine;
    Steps block = excerpt.steps;
    std::vector<StepGroup> groups = excerpt.groups;
    renewGroups(block, groups);
    renewIds(block);
    for (RoutineStep& step : block)
        step.round = {};
    routine.groups.insert(routine.groups.end(), groups.begin(), groups.end());
    putIn(routine, std::move(block), static_cast<std::size_t>(at));
    return routine;
}

Routine ownCopy(const Routine& routine, const QString& name)
{
    Routine copy = routine;
    copy.id = RoutineId::create();
    copy.origin = Origin::Own;
    copy.name = name;
    renewIds(copy.steps);
    renewGroups(copy.steps, copy.groups);
    return copy;
}

} // namespace limber
