// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_draft.h"

#include <algorithm>
#include <iterator>

namespace limber {

namespace {

constexpr std::size_t kFewestChanges = 200;
constexpr std::size_t kMostChanges = 1000;
constexpr std::size_t kMostKeptSteps = 20'000;

using Steps = std::vector<RoutineStep>;

bool isTyped(RoutineEdit edit)
{
    switch (edit) {
    case RoutineEdit::Rename:
    case RoutineEdit::ChangeGoal:
    case RoutineEdit::ChangeNote:
    case RoutineEdit::ChangeDose:
    case RoutineEdit::ChangeRest:
    case RoutineEdit::ChangeSides:
    case RoutineEdit::ChangeRounds:
        return true;
    default:
        return false;
    }
}

/// The routine with only these of its steps.
Routine excerpt(const Routine& routine, std::size_t first, std::size_t end)
{
    // Not a copy of all steps first: there may be hundreds.
    Routine part{.id = routine.id,
                 .origin = routine.origin,
                 .name = routine.name,
                 .goal = routine.goal,
                 .focus = routine.focus,
                 .level = routine.level,
                 .steps = {},
                 .groups = routine.groups,
                 .timeOfDay = routine.timeOfDay};
    const auto begin = routine.steps.begin();
    part.steps.assign(begin + static_cast<std::ptrdiff_t>(first),
                      begin + static_cast<std::ptrdiff_t>(end));
    return part;
}

} // namespace

RoutineDraft::RoutineDraft(Routine routine)
    : m_routine(std::move(routine))
{
}

RoutineDraft::Change RoutineDraft::changeBetween(RoutineEdit edit, int step, const Routine& before,
                                                 const Routine& after)
{
    const Steps& old = before.steps;
    const Steps& present = after.steps;
    const auto [oldBegin, newBegin] =
        std::mismatch(old.begin(), old.end(), present.begin(), present.end());
    const auto [oldEnd, newEnd] =
        std::mismatch(old.rbegin(), std::make_reverse_iterator(oldBegin), present.rbegin(),
                      std::make_reverse_iterator(newBegin));
    const auto first = static_cast<std::size_t>(oldBegin - old.begin());
    return {edit, step, first,
            excerpt(before, first, static_cast<std::size_t>(oldEnd.base() - old.begin())),
            excerpt(after, first, static_cast<std::size_t>(newEnd.base() - present.begin()))};
}

void RoutineDraft::put(std::size_t first, const Routine& present, const Routine& wanted)
{
    Steps steps = std::move(m_routine.steps);
    const auto from = steps.begin() + static_cast<std::ptrdiff_t>(first);
    const auto after = steps.erase(from, from + static_cast<std::ptrdiff_t>(present.steps.size()));
    steps.insert(after, wanted.steps.begin(), wanted.steps.end());
    m_routine = excerpt(wanted, 0, 0);
    m_routine.steps = std::move(steps);
}

bool RoutineDraft::continues(RoutineEdit edit, int step) const
{
    return isTyped(edit) && m_done > 0 && m_done == m_changes.size() &&
           m_changes.back().edit == edit && m_changes.back().step == step;
}

void RoutineDraft::apply(RoutineEdit edit, int step, Routine edited)
{
    if (edited == m_routine)
        return;
    if (continues(edit, step))
        undo();
    for (; m_changes.size() > m_done; m_changes.pop_back())
        m_keptSteps -= m_changes.back().keptSteps();
    // Typing that ended where it began is no edit either.
    if (edited != m_routine) {
        m_changes.push_back(changeBetween(edit, step, m_routine, edited));
        m_keptSteps += m_changes.back().keptSteps();
        m_routine = std::move(edited);
    }
    forgetOldest();
    m_done = m_changes.size();
}

void RoutineDraft::forgetOldest()
{
    while (m_changes.size() > kMostChanges ||
           (m_changes.size() > kFewestChanges && m_keptSteps > kMostKeptSteps)) {
        m_keptSteps -= m_changes.front().keptSteps();
        m_changes.erase(m_changes.begin());
    }
}

std::optional<RoutineEdit> RoutineDraft::undoable() const
{
    if (m_done == 0)
        return std::nullopt;
    return m_changes[m_done - 1].edit;
}

std::optional<RoutineEdit> RoutineDraft::redoable() const
{
    if (m_done == m_changes.size())
        return std::nullopt;
    return m_changes[m_done].edit;
}

std::optional<ExerciseId> RoutineDraft::Change::exercise() const
{
    switch (edit) {
    case RoutineEdit::AddStep:
    case RoutineEdit::RemoveStep:
    case RoutineEdit::MoveStep:
    case RoutineEdit::DuplicateStep:
    case RoutineEdit::ReplaceStep:
    case RoutineEdit::ChangeDose:
    case RoutineEdit::ChangeNote:
    case RoutineEdit::ChangeRest:
    case RoutineEdit::ChangeSides:
        break;
    default:
        return std::nullopt;
    }
    // A step that came, as a copy does, is only there afterwards, and one that went only before.
    for (const Routine* part : {&before, &after}) {
        if (step < static_cast<int>(first))
            break;
        const std::size_t index = static_cast<std::size_t>(step) - first;
        if (index < part->steps.size())
            return part->steps[index].exercise;
    }
    return after.steps.empty() ? std::nullopt : std::optional(after.steps.front().exercise);
}

std::optional<ExerciseId> RoutineDraft::undoableExercise() const
{
    return m_done > 0 ? m_changes[m_done - 1].exercise() : std::nullopt;
}

std::optional<ExerciseId> RoutineDraft::redoableExercise() const
{
    return m_done < m_changes.size() ? m_changes[m_done].exercise() : std::nullopt;
}

void RoutineDraft::undo()
{
    if (m_done == 0)
        return;
    const Change& change = m_changes[--m_done];
    put(change.first, change.after, change.before);
}

void RoutineDraft::redo()
{
    if (m_done == m_changes.size())
        return;
    const Change& change = m_changes[m_done++];
    put(change.first, change.before, change.after);
}

std::vector<RoutineObstacle> obstaclesOf(const Routine& routine, const Catalogue& catalogue)
{
    std::vector<RoutineObstacle> findings = faultsOf(routine, catalogue);
    std::erase_if(findings, [](const RoutineObstacle& finding) {
        return finding.fault == RoutineFault::UnknownExercise;
    });
    return findings;
}

} // namespace limber
