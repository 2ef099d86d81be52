// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_draft.h"

#include <algorithm>

namespace limber {

namespace {

constexpr std::size_t kMostChanges = 200;

bool isTyped(RoutineEdit edit)
{
    return edit == RoutineEdit::Rename || edit == RoutineEdit::ChangeGoal ||
           edit == RoutineEdit::ChangeNote || edit == RoutineEdit::ChangeDose;
}

} // namespace

RoutineDraft::RoutineDraft(Routine routine)
    : m_routine(std::move(routine))
{
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
    if (continues(edit, step)) {
        m_changes.back().after = edited;
    } else {
        m_changes.erase(m_changes.begin() + static_cast<std::ptrdiff_t>(m_done), m_changes.end());
        m_changes.push_back({edit, step, m_routine, edited});
        if (m_changes.size() > kMostChanges)
            m_changes.erase(m_changes.begin());
        m_done = m_changes.size();
    }
    m_routine = std::move(edited);
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

void RoutineDraft::undo()
{
    if (m_done > 0)
        m_routine = m_changes[--m_done].before;
}

void RoutineDraft::redo()
{
    if (m_done < m_changes.size())
        m_routine = m_changes[m_done++].after;
}

std::vector<RoutineFinding> obstaclesOf(const Routine& routine, const Catalogue& catalogue)
{
    std::vector<RoutineFinding> findings = faultsOf(routine, catalogue);
    std::erase_if(findings, [](const RoutineFinding& finding) {
        return finding.fault == RoutineFault::UnknownExercise;
    });
    return findings;
}

} // namespace limber
