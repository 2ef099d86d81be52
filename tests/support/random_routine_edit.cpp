// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_routine_edit.h"

#include "core/routine/rounds.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

RoutineStep RandomEditor::step()
{
    Dose dose;
    dose.sets = m_chance.between(0, 3);
    dose.repetitions = m_chance.between(0, 12);
    dose.rest = seconds{m_chance.between(0, 40)};
    RoutineStep step{.id = RoutineStepId::create(),
                     .exercise =
                         ExerciseId::fromText(u"exercise-%1"_s.arg(m_chance.below(6))).value(),
                     .mode = {},
                     .dose = dose,
                     .note = {}};
    if (m_chance.oneIn(3))
        step.restAfter = seconds{m_chance.between(0, 90)};
    if (m_chance.oneIn(4))
        step.changeSides = seconds{m_chance.between(0, 20)};
    return step;
}

Routine RandomEditor::routine(int steps)
{
    Routine routine{.id = RoutineId::create(), .name = u"Routine"_s, .goal = {}, .steps = {}};
    for (int count = 0; count < steps; ++count)
        routine.steps.push_back(step());
    for (int groups = m_chance.below(steps / 3 + 1); groups > 0; --groups)
        routine = regrouped(RandomEditKind::Group, routine);
    return routine;
}

int RandomEditor::index(const Routine& routine)
{
    // A few indices lie outside of the steps.
    return m_chance.between(-1, static_cast<int>(routine.steps.size()));
}

int RandomEditor::place(const Routine& routine)
{
    return m_chance.between(m_chance.oneIn(20) ? -1 : 0,
                            static_cast<int>(routine.steps.size()) + (m_chance.oneIn(20) ? 1 : 0));
}

std::set<int> RandomEditor::indices(const Routine& routine, int most)
{
    std::set<int> indices;
    const int count = m_chance.below(most + 1);
    const bool isStretch = m_chance.oneIn(2);
    const int first = index(routine);
    for (int number = 0; number < count; ++number)
        indices.insert(isStretch ? first + number : index(routine));
    return indices;
}

std::optional<StepGroupId> RandomEditor::group(const Routine& routine)
{
    if (routine.groups.empty() || m_chance.oneIn(20))
        return std::nullopt;
    return routine
        .groups[static_cast<std::size_t>(m_chance.below(static_cast<int>(routine.groups.size())))]
        .id;
}

Routine RandomEditor::regrouped(RandomEditKind kind, const Routine& routine)
{
    const int rounds = m_chance.between(1, 5);
    const seconds rest{m_chance.between(0, 60)};
    const StepGroupId chosen = group(routine).value_or(StepGroupId::create());
    switch (kind) {
    case RandomEditKind::Group:
        return withGroup(routine, indices(routine), rounds, rest);
    case RandomEditKind::Ungroup:
        return withoutGroup(routine, chosen);
    case RandomEditKind::Leave:
        return withStepsUngrouped(routine, indices(routine));
    default:
        return withRounds(routine, chosen, rounds, rest);
    }
}

Routine RandomEditor::editedAs(RandomEditKind kind, int at, const Routine& routine)
{
    switch (kind) {
    case RandomEditKind::Rename: {
        Routine renamed = routine;
        renamed.name = u"Routine %1"_s.arg(m_chance.below(5));
        return renamed;
    }
    case RandomEditKind::Add:
        return withStepAdded(routine, step(), place(routine));
    case RandomEditKind::AddSeveral: {
        std::vector<RoutineStep> steps{step(), step()};
        // One that is there already, and names a group.
        if (!routine.steps.empty())
            steps.push_back(routine.steps.back());
        return withStepsAdded(routine, std::move(steps), place(routine));
    }
    case RandomEditKind::Remove:
        return withStepRemoved(routine, at);
    case RandomEditKind::RemoveSeveral: {
        const std::set<int> cut = indices(routine);
        m_clipboard = excerptOf(routine, cut);
        return withStepsRemoved(routine, cut);
    }
    case RandomEditKind::Move:
        return withStepMoved(routine, at, index(routine));
    case RandomEditKind::MoveSeveral:
        return withStepsMoved(routine, indices(routine), place(routine));
    case RandomEditKind::Duplicate:
        return withStepDuplicated(routine, at);
    case RandomEditKind::DuplicateSeveral:
        return withStepsDuplicated(routine, indices(routine));
    case RandomEditKind::Paste:
        if (m_clipboard.steps.empty() || m_chance.oneIn(3))
            m_clipboard = excerptOf(routine, indices(routine));
        return withStepsPasted(routine, m_clipboard, place(routine));
    case RandomEditKind::Dose:
        return withStepDose(routine, at, {}, step().dose);
    case RandomEditKind::Note:
        return withStepNote(routine, at, u"note %1"_s.arg(m_chance.below(4)));
    case RandomEditKind::Rest:
        return withRestAfter(routine, at, seconds{m_chance.below(60)});
    case RandomEditKind::Sides:
        return withChangeSides(routine, at,
                               m_chance.oneIn(3) ? std::nullopt
                                                 : std::optional(seconds{m_chance.below(20)}));
    case RandomEditKind::Group:
    case RandomEditKind::Ungroup:
    case RandomEditKind::Leave:
    case RandomEditKind::Rounds:
        return regrouped(kind, routine);
    }
    return routine;
}

RandomEdit RandomEditor::edit(const Routine& routine)
{
    auto kind = static_cast<RandomEditKind>(m_chance.below(kRandomEditKinds));
    // Long routines get shorter, so that the steps stay few enough to meet each other.
    if (routine.steps.size() > 24)
        kind = RandomEditKind::RemoveSeveral;
    const int at = index(routine);
    return {kind, at, editedAs(kind, at, routine)};
}

void expectWholeGroups(const Routine& routine)
{
    std::set<RoutineStepId> ids;
    for (const RoutineStep& step : routine.steps) {
        EXPECT_TRUE(ids.insert(step.id).second) << "a step is there twice";
        EXPECT_EQ(step.round, Round{});
    }
    std::vector<StepGroupId> inOrder;
    for (const StepRun& run : stepRuns(routine)) {
        const auto& named = routine.steps[static_cast<std::size_t>(run.first)].group;
        EXPECT_EQ(named.has_value(), run.group != nullptr) << "a step of an unknown group";
        if (named)
            inOrder.push_back(*named);
    }
    std::vector<StepGroupId> groups;
    for (const StepGroup& group : routine.groups)
        groups.push_back(group.id);
    EXPECT_EQ(groups, inOrder) << "the groups are not those of the steps, in their order";
    EXPECT_EQ((std::set<StepGroupId>{groups.begin(), groups.end()}.size()), groups.size());
}

} // namespace limber::test
