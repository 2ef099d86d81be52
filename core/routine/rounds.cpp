// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/rounds.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

RoutineStepId idInRound(const RoutineStepId& step, int round)
{
    static const QUuid space(u"{5b1f0c5e-6c1d-5d0a-9a52-3f7f5a7c2e94}"_s);
    const QString name = u"%1 %2"_s.arg(step.text()).arg(round);
    const QString text = QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
    return RoutineStepId::fromText(text).value_or(step);
}

/// Finds groups quickly for steps that come in the order of the groups, as they do.
class GroupFinder {
public:
    explicit GroupFinder(const std::vector<StepGroup>& groups)
        : m_groups(groups)
    {
    }

    [[nodiscard]] const StepGroup* find(const StepGroupId& id)
    {
        const auto isIt = [&id](const StepGroup& group) { return group.id == id; };
        const auto from = m_groups.begin() + m_next;
        const auto found = std::find_if(from, m_groups.end(), isIt);
        if (found != m_groups.end()) {
            m_next = found - m_groups.begin() + 1;
            return &*found;
        }
        const auto earlier = std::find_if(m_groups.begin(), from, isIt);
        return earlier == from ? nullptr : &*earlier;
    }

private:
    const std::vector<StepGroup>& m_groups;
    std::ptrdiff_t m_next = 0;
};

} // namespace

int StepRun::rounds() const
{
    return group == nullptr ? 1 : std::clamp(group->rounds, 1, kMostRounds);
}

std::chrono::seconds StepRun::restBetweenRounds() const
{
    constexpr std::chrono::seconds kNone{0};
    return group == nullptr ? kNone : std::max(kNone, group->restBetweenRounds);
}

std::vector<StepRun> stepRuns(const Routine& routine)
{
    std::vector<StepRun> runs;
    runs.reserve(routine.steps.size());
    GroupFinder groups(routine.groups);
    for (int index = 0; std::cmp_less(index, routine.steps.size()); ++index) {
        const auto& of = routine.steps[static_cast<std::size_t>(index)].group;
        if (of && index > 0 && runs.back().group != nullptr && runs.back().group->id == *of)
            ++runs.back().end;
        else
            runs.push_back({index, index + 1, of ? groups.find(*of) : nullptr});
    }
    return runs;
}

Routine inOrderOfPractice(const Routine& routine)
{
    if (routine.groups.empty())
        return routine;
    Routine flat = routine;
    flat.groups.clear();
    flat.steps.clear();
    flat.steps.reserve(static_cast<std::size_t>(practisedSteps(routine)));
    for (const StepRun& run : stepRuns(routine)) {
        const int rounds = run.rounds();
        for (int round = 1; round <= rounds; ++round) {
            for (int index = run.first; index < run.end; ++index) {
                RoutineStep step = routine.steps[static_cast<std::size_t>(index)];
                step.group.reset();
                step.round = {round, rounds};
                if (round > 1)
                    step.id = idInRound(step.id, round);
                if (round < rounds && index + 1 == run.end)
                    step.restAfter = run.restBetweenRounds();
                flat.steps.push_back(std::move(step));
            }
        }
    }
    return flat;
}

int practisedSteps(const Routine& routine)
{
    int count = 0;
    for (const StepRun& run : stepRuns(routine))
        count += (run.end - run.first) * run.rounds();
    return count;
}

} // namespace limber
