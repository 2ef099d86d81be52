// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands make of the steps; step_pane.cpp shows them.
#include "app/routines/step_clipboard.h"
#include "app/routines/step_commands.h"
#include "app/routines/step_list.h"
#include "app/routines/step_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace limber {

namespace {

constexpr int kUsualRounds = 2;
constexpr std::chrono::seconds kUsualRoundRest{30};

} // namespace

void StepPane::addExercises(const std::vector<ExerciseId>& exercises, std::optional<int> before)
{
    std::vector<RoutineStep> steps;
    for (const ExerciseId& id : exercises) {
        const Exercise* known = m_catalogue.find(id);
        if (auto step = known ? makeStep(*known) : failure(ErrorCode::NotFound, id.text()))
            steps.push_back(*std::move(step));
    }
    if (steps.empty())
        return;
    const int at = before.value_or(stepCount());
    const RoutineEdit edit = steps.size() == 1 ? RoutineEdit::AddStep : RoutineEdit::AddSteps;
    submitAndSelectNew(edit, at, withStepsAdded(m_routine, std::move(steps), at));
}

void StepPane::run(StepCommand command)
{
    switch (command) {
    case StepCommand::Open:
        open(m_list->currentRow());
        break;
    case StepCommand::MoveUp:
        moveBy(-1);
        break;
    case StepCommand::MoveDown:
        moveBy(1);
        break;
    case StepCommand::Duplicate:
        duplicate();
        break;
    case StepCommand::Cut:
        copy();
        remove(RoutineEdit::Cut);
        break;
    case StepCommand::Copy:
        copy();
        break;
    case StepCommand::Paste:
        paste();
        break;
    case StepCommand::Remove:
        remove(m_list->selectedSteps().size() > 1 ? RoutineEdit::RemoveSteps
                                                  : RoutineEdit::RemoveStep);
        break;
    case StepCommand::Group:
        group();
        break;
    case StepCommand::Ungroup:
        ungroup();
        break;
    case StepCommand::LeaveGroup:
        leaveGroup();
        break;
    }
}

std::set<StepGroupId> StepPane::groupsOf(const std::set<int>& steps) const
{
    std::set<StepGroupId> groups;
    for (const int step : steps) {
        if (const auto& group = m_routine.steps[static_cast<std::size_t>(step)].group)
            groups.insert(*group);
    }
    return groups;
}

void StepPane::moveBy(int direction)
{
    const std::set<int> steps = m_list->selectedSteps();
    if (steps.empty())
        return;
    const int next = direction < 0 ? *steps.begin() - 1 : *steps.rbegin() + 1;
    if (next < 0 || next >= stepCount())
        return;
    int before = direction < 0 ? next : next + 1;
    // A whole group goes past another one: there are no groups within groups.
    const auto other = m_routine.steps[static_cast<std::size_t>(next)].group;
    const bool isWholeGroup = !m_list->selectedGroups().empty();
    if (isWholeGroup && other) {
        const auto isInOther = [&](int at) {
            return at >= 0 && at < stepCount() &&
                   m_routine.steps[static_cast<std::size_t>(at)].group == other;
        };
        while (direction < 0 ? isInOther(before - 1) : isInOther(before))
            before += direction;
    }
    moveTo(steps, before);
}

void StepPane::moveTo(const std::set<int>& steps, int before)
{
    if (steps.empty() || *steps.begin() < 0 || *steps.rbegin() >= stepCount())
        return;
    const RoutineEdit edit = steps.size() > 1 ? RoutineEdit::MoveSteps : RoutineEdit::MoveStep;
    const std::vector<StepGroupId> heads = m_list->selectedGroups();
    submit(edit, *steps.begin(), withStepsMoved(m_routine, steps, before));
    if (heads.empty())
        return;
    // Their steps alone would otherwise be what stays selected.
    std::vector<int> rows;
    for (const StepGroupId& head : heads) {
        if (const int row = m_model->rowOfGroup(head); row >= 0)
            rows.push_back(row);
    }
    if (!rows.empty())
        m_list->selectRows(rows);
}

void StepPane::remove(RoutineEdit edit)
{
    const std::set<int> steps = m_list->selectedSteps();
    if (steps.empty())
        return;
    const int row = m_model->rowOfStep(*steps.begin());
    submit(edit, *steps.begin(), withStepsRemoved(m_routine, steps));
    if (m_model->rowCount() > 0)
        m_list->selectRows({std::clamp(row, 0, m_model->rowCount() - 1)});
}

void StepPane::duplicate()
{
    const std::set<int> steps = m_list->selectedSteps();
    if (steps.empty())
        return;
    const RoutineEdit edit =
        steps.size() > 1 ? RoutineEdit::DuplicateSteps : RoutineEdit::DuplicateStep;
    submitAndSelectNew(edit, *steps.begin(), withStepsDuplicated(m_routine, steps));
}

void StepPane::copy()
{
    const std::set<int> steps = m_list->selectedSteps();
    // The clipboard owns what it is given.
    if (!steps.empty()) {
        QGuiApplication::clipboard()->setMimeData(
            mimeOf(excerptOf(m_routine, steps), m_catalogue).release());
    }
}

void StepPane::paste()
{
    const std::set<int> steps = m_list->selectedSteps();
    take(QGuiApplication::clipboard()->mimeData(),
         steps.empty() ? stepCount() : *steps.rbegin() + 1);
}

void StepPane::take(const QMimeData* mime, int before)
{
    if (const auto excerpt = stepsOf(mime, m_catalogue)) {
        submitAndSelectNew(RoutineEdit::Paste, before,
                           withStepsPasted(m_routine, *excerpt, before));
        return;
    }
    std::vector<ExerciseId> ids;
    for (const Exercise* exercise : exercisesOf(mime, m_catalogue))
        ids.push_back(exercise->id);
    if (ids.empty())
        Q_EMIT told(tr("There are no exercises to paste. Copy some in a routine first."));
    else
        addExercises(ids, before);
}

void StepPane::group()
{
    const std::set<int> steps = m_list->selectedSteps();
    if (steps.empty())
        return;
    const RoutineStepId first = m_routine.steps[static_cast<std::size_t>(*steps.begin())].id;
    submit(RoutineEdit::Group, *steps.begin(),
           withGroup(m_routine, steps, kUsualRounds, kUsualRoundRest));
    const auto step = std::ranges::find(m_routine.steps, first, &RoutineStep::id);
    if (step == m_routine.steps.end() || !step->group)
        return;
    const int row = m_model->rowOfGroup(*step->group);
    m_list->selectRows({row});
    open(row);
}

void StepPane::ungroup()
{
    const std::set<int> steps = m_list->selectedSteps();
    Routine changed = m_routine;
    for (const StepGroupId& group : groupsOf(steps))
        changed = withoutGroup(std::move(changed), group);
    const std::vector<RoutineStepId> members = selectedIds();
    submit(RoutineEdit::Ungroup, steps.empty() ? -1 : *steps.begin(), changed);
    selectSteps(members);
}

void StepPane::leaveGroup()
{
    const std::set<int> steps = m_list->selectedSteps();
    if (!steps.empty())
        submit(RoutineEdit::LeaveGroup, *steps.begin(), withStepsUngrouped(m_routine, steps));
}

} // namespace limber
