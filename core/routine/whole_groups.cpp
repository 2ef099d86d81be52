// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/whole_groups.h"

#include <iterator>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace limber {

namespace {

using Steps = std::vector<RoutineStep>;
using Group = std::optional<StepGroupId>;

/// The groups of a block where it is put between two others.
void settle(Steps& block, const Steps& others, std::size_t at)
{
    const Group left = at > 0 ? others[at - 1].group : Group();
    const Group right = at < others.size() ? others[at].group : Group();
    if (left && left == right) {
        for (RoutineStep& step : block)
            step.group = left;
        return;
    }
    std::unordered_set<StepGroupId> elsewhere;
    for (const RoutineStep& step : others) {
        if (step.group)
            elsewhere.insert(*step.group);
    }
    const auto isSplit = [&](const RoutineStep& step) {
        return step.group && elsewhere.contains(*step.group);
    };
    auto first = block.begin();
    while (first != block.end() && left && first->group == left)
        ++first;
    auto last = block.end();
    while (last != first && right && std::prev(last)->group == right)
        --last;
    for (auto step = first; step != last; ++step) {
        if (isSplit(*step))
            step->group.reset();
    }
}

} // namespace

void keepGroupsWhole(Routine& routine)
{
    std::vector<StepGroup> before = std::exchange(routine.groups, {});
    if (before.empty()) {
        for (RoutineStep& step : routine.steps)
            step.group.reset();
        return;
    }
    std::unordered_map<StepGroupId, std::size_t> places;
    for (std::size_t index = 0; index < before.size(); ++index)
        places.try_emplace(before[index].id, index);
    std::vector<bool> used(before.size());
    Group last;
    for (RoutineStep& step : routine.steps) {
        const Group named = step.group;
        if (!named) {
            last.reset();
            continue;
        }
        if (last != named) {
            last = named;
            const auto found = places.find(*named);
            if (found == places.end()) {
                step.group.reset();
                continue;
            }
            StepGroup group = before[found->second];
            if (used[found->second])
                group.id = StepGroupId::create();
            used[found->second] = true;
            routine.groups.push_back(std::move(group));
        } else if (!places.contains(*named)) {
            step.group.reset();
            continue;
        }
        step.group = routine.groups.back().id;
    }
}

void putIn(Routine& routine, Steps block, std::size_t at)
{
    settle(block, routine.steps, at);
    routine.steps.insert(routine.steps.begin() + static_cast<std::ptrdiff_t>(at),
                         std::make_move_iterator(block.begin()),
                         std::make_move_iterator(block.end()));
    keepGroupsWhole(routine);
}

} // namespace limber
