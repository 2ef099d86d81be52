// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_pane.h"

#include "app/routines/group_editor.h"
#include "app/routines/step_clipboard.h"
#include "app/routines/step_commands.h"
#include "app/routines/step_editor.h"
#include "app/routines/step_list.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

StepPane::StepPane(const Catalogue& catalogue, RowPictures pictures, QWidget* parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_routine{.id = RoutineId::create()}
    , m_model(new StepListModel(catalogue, this))
    , m_list(new StepList(*m_model,
                          [this](const std::set<int>& steps) {
                              return mimeOf(excerptOf(m_routine, steps), m_catalogue);
                          }))
    , m_commands(new StepCommands(*m_list))
    , m_stepEditor(new StepEditor(catalogue, this))
    , m_groupEditor(new GroupEditor(this))
    , m_title(new ElidedLabel)
    , m_up(Button::iconOnly(IconName::Up, QString()))
    , m_down(Button::iconOnly(IconName::Down, QString()))
    , m_duplicate(Button::iconOnly(IconName::Duplicate, QString()))
    , m_group(Button::iconOnly(IconName::Repeat, QString()))
    , m_remove(Button::iconOnly(IconName::Delete, QString()))
    , m_more(Button::iconOnly(IconName::More, QString()))
{
    setObjectName(u"stepPane"_s);
    QFont section = m_title->font();
    section.setPixelSize(type_size::kSection);
    section.setWeight(QFont::DemiBold);
    m_title->setFont(section);
    m_model->setPictures(std::move(pictures));
    m_list->setObjectName(u"stepList"_s);
    m_stepEditor->hide();
    m_groupEditor->hide();
    m_up->setObjectName(u"stepUpButton"_s);
    m_down->setObjectName(u"stepDownButton"_s);
    m_duplicate->setObjectName(u"duplicateStepButton"_s);
    m_group->setObjectName(u"groupStepsButton"_s);
    m_remove->setObjectName(u"removeStepButton"_s);
    m_more->setObjectName(u"moreStepsButton"_s);
    m_commands->connectButton(StepCommand::MoveUp, *m_up);
    m_commands->connectButton(StepCommand::MoveDown, *m_down);
    m_commands->connectButton(StepCommand::Duplicate, *m_duplicate);
    m_commands->connectButton(StepCommand::Group, *m_group);
    m_commands->connectButton(StepCommand::Remove, *m_remove);
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    for (Button* button : {m_up, m_down, m_duplicate, m_group, m_remove, m_more})
        head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    QWidget* before = m_up;
    for (QWidget* next :
         std::initializer_list<QWidget*>{m_down, m_duplicate, m_group, m_remove, m_more, m_list}) {
        setTabOrder(before, next);
        before = next;
    }
    connectList();
    connectEditors();
    word();
    refreshCommands();
}

QWidget* StepPane::firstStop() const
{
    return m_up;
}

QWidget* StepPane::lastStop() const
{
    return m_list;
}

void StepPane::connectList()
{
    connect(m_list, &StepList::selectionChosen, this, &StepPane::refreshCommands);
    connect(m_list, &StepList::openRequested, this, &StepPane::open);
    connect(m_list, &StepList::toggleRequested, this, &StepPane::toggle);
    connect(m_list, &StepList::stepsDropped, this, &StepPane::moveTo);
    connect(m_list, &StepList::mimeDropped, this, &StepPane::take);
    connect(m_commands, &StepCommands::triggered, this, &StepPane::run);
    const auto popUp = [this](QPoint position) {
        auto* menu = new QMenu(this);
        menu->setObjectName(u"stepMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_commands->fill(*menu);
        menu->popup(position);
    };
    connect(m_list, &StepList::menuRequested, this, popUp);
    connect(m_more, &QAbstractButton::clicked, this,
            [this, popUp] { popUp(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void StepPane::connectEditors()
{
    connect(m_stepEditor, &StepEditor::doseChanged, this,
            [this](const QString& mode, const Dose& dose) {
                submit(RoutineEdit::ChangeDose, openStep(),
                       withStepDose(m_routine, openStep(), mode, dose));
            });
    connect(m_stepEditor, &StepEditor::restChanged, this, [this](seconds rest) {
        submit(RoutineEdit::ChangeRest, openStep(), withRestAfter(m_routine, openStep(), rest));
    });
    connect(m_stepEditor, &StepEditor::changeSidesChanged, this, [this](std::optional<seconds> t) {
        submit(RoutineEdit::ChangeSides, openStep(), withChangeSides(m_routine, openStep(), t));
    });
    connect(m_stepEditor, &StepEditor::noteChanged, this, [this](const QString& note) {
        submit(RoutineEdit::ChangeNote, openStep(), withStepNote(m_routine, openStep(), note));
    });
    connect(m_stepEditor, &StepEditor::exerciseRequested, this, &StepPane::exerciseRequested);
    connect(m_groupEditor, &GroupEditor::changed, this, [this](int rounds, seconds rest) {
        if (const auto* group = std::get_if<StepGroupId>(&m_open)) {
            submit(RoutineEdit::ChangeRounds, m_model->stepBefore(m_model->rowOfGroup(*group)),
                   withRounds(m_routine, *group, rounds, rest));
        }
    });
    connect(m_groupEditor, &GroupEditor::ungroupRequested, this, [this] {
        if (const auto* open = std::get_if<StepGroupId>(&m_open)) {
            const StepGroupId group = *open;
            const int first = m_model->stepBefore(m_model->rowOfGroup(group));
            m_list->setFocus(Qt::OtherFocusReason);
            submit(RoutineEdit::Ungroup, first, withoutGroup(m_routine, group));
        }
    });
    connect(m_stepEditor, &StepEditor::closeRequested, this, &StepPane::closeOpen);
    connect(m_groupEditor, &GroupEditor::closeRequested, this, &StepPane::closeOpen);
}

void StepPane::begin(const Routine& routine, seconds changeSides)
{
    m_changeSides = changeSides;
    closeOpen();
    m_routine = routine;
    m_model->setRoutine(routine);
    m_list->selectRows(stepCount() > 0 ? std::vector{m_model->rowOfStep(0)} : std::vector<int>());
    refreshCommands();
}

void StepPane::show(const Routine& routine)
{
    const std::vector<RoutineStepId> selected = selectedIds();
    const int row = m_list->currentRow();
    m_routine = routine;
    m_model->setRoutine(routine);
    if (selectedIds() != selected)
        selectSteps(selected);
    if (m_list->selectedSteps().empty() && m_list->selectedGroups().empty() && stepCount() > 0)
        m_list->selectRows({std::clamp(row, 0, m_model->rowCount() - 1)});
    refreshOpen();
    refreshCommands();
}

void StepPane::setChangeSides(seconds time)
{
    m_changeSides = time;
    refreshOpen();
}

void StepPane::submit(RoutineEdit edit, int step, const Routine& changed)
{
    if (changed != m_routine)
        Q_EMIT edited(edit, step, changed);
}

void StepPane::submitAndSelectNew(RoutineEdit edit, int step, const Routine& changed)
{
    const Routine earlier = m_routine;
    submit(edit, step, changed);
    std::vector<RoutineStepId> added;
    for (const RoutineStep& one : m_routine.steps) {
        if (std::ranges::find(earlier.steps, one.id, &RoutineStep::id) == earlier.steps.end())
            added.push_back(one.id);
    }
    if (!added.empty())
        selectSteps(added);
}

void StepPane::selectChanged(const Routine& earlier)
{
    std::vector<RoutineStepId> changed;
    for (const RoutineStep& step : m_routine.steps) {
        const auto before = std::ranges::find(earlier.steps, step.id, &RoutineStep::id);
        if (before == earlier.steps.end() || *before != step)
            changed.push_back(step.id);
    }
    if (!changed.empty())
        selectSteps(changed);
}

std::vector<RoutineStepId> StepPane::selectedIds() const
{
    std::vector<RoutineStepId> ids;
    for (const int step : m_list->selectedSteps()) {
        if (step < stepCount())
            ids.push_back(m_routine.steps[static_cast<std::size_t>(step)].id);
    }
    return ids;
}

void StepPane::selectSteps(const std::vector<RoutineStepId>& steps)
{
    std::vector<int> rows;
    for (const RoutineStepId& step : steps) {
        if (const int row = m_model->rowOfStep(step); row >= 0)
            rows.push_back(row);
    }
    if (!rows.empty())
        m_list->selectRows(rows);
}

int StepPane::openStep() const
{
    const auto* step = std::get_if<RoutineStepId>(&m_open);
    return step ? m_model->stepOfRow(m_model->rowOfStep(*step)).value_or(-1) : -1;
}

void StepPane::toggle(int row)
{
    if (row >= 0 && m_list->openRow() == row)
        closeOpen();
    else
        open(row);
}

void StepPane::open(int row)
{
    if (const auto step = m_model->stepOfRow(row)) {
        m_open = m_routine.steps[static_cast<std::size_t>(*step)].id;
        refreshOpen();
        m_stepEditor->focusFirst();
    } else if (const auto group = m_model->groupOfRow(row)) {
        m_open = *group;
        refreshOpen();
        m_groupEditor->focusFirst();
    }
}

void StepPane::closeOpen()
{
    m_open = std::monostate();
    m_list->closeOpen();
}

void StepPane::refreshOpen()
{
    int row = -1;
    QWidget* editor = nullptr;
    if (const int step = openStep(); step >= 0) {
        row = m_model->rowOfStep(step);
        editor = m_stepEditor;
        m_stepEditor->showStep(m_routine.steps[static_cast<std::size_t>(step)], m_changeSides);
    } else if (const auto* id = std::get_if<StepGroupId>(&m_open)) {
        row = m_model->rowOfGroup(*id);
        editor = m_groupEditor;
        if (const StepGroup* group = m_routine.group(*id))
            m_groupEditor->showGroup(*group);
    }
    if (row < 0)
        closeOpen();
    else if (m_list->openRow() != row || !editor->isVisibleTo(m_list->viewport()))
        openEditor(row, editor);
}

void StepPane::openEditor(int row, QWidget* editor)
{
    m_list->open(row, editor);
    // Both stand inside the list; only the one that is seen comes after it.
    if (editor == m_stepEditor)
        m_stepEditor->setBefore(m_list);
    else
        m_groupEditor->setBefore(m_list);
    Q_EMIT fieldsOpened();
}

void StepPane::refreshCommands()
{
    const std::set<int> steps = m_list->selectedSteps();
    const bool hasSteps = !steps.empty();
    const bool hasGroup = hasSteps && !groupsOf(steps).empty();
    const auto enable = [this](StepCommand command, bool isEnabled) {
        m_commands->setEnabled(command, isEnabled);
    };
    enable(StepCommand::Open, m_list->currentRow() >= 0);
    enable(StepCommand::MoveUp, hasSteps && *steps.begin() > 0);
    enable(StepCommand::MoveDown, hasSteps && *steps.rbegin() + 1 < stepCount());
    for (const StepCommand command : {StepCommand::Duplicate, StepCommand::Cut, StepCommand::Copy,
                                      StepCommand::Remove, StepCommand::Group})
        enable(command, hasSteps);
    enable(StepCommand::Ungroup, hasGroup);
    enable(StepCommand::LeaveGroup, hasGroup && m_list->selectedGroups().empty());
}

void StepPane::focusList()
{
    m_list->setFocus(Qt::TabFocusReason);
}

void StepPane::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        m_model->reword();
    }
}

void StepPane::word()
{
    m_title->setText(tr("Exercises in order"));
    m_list->setHint(tr("Nothing here yet. Find an exercise and add it, or pull it here."));
    m_list->setAccessibleName(tr("Exercises of the routine"));
    m_list->setAccessibleDescription(
        tr("Enter changes the dose, Alt and the arrow keys move, the menu key shows all commands"));
    m_more->setName(tr("More that can be done with the exercises"));
    m_commands->word();
}

} // namespace limber
