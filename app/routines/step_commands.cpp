// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_commands.h"

#include "app/widgets/button.h"

#include <QAction>
#include <QMenu>

namespace limber {

namespace {

QKeySequence keysOf(StepCommand command)
{
    switch (command) {
    case StepCommand::MoveUp:
        return Qt::ALT | Qt::Key_Up;
    case StepCommand::MoveDown:
        return Qt::ALT | Qt::Key_Down;
    case StepCommand::Duplicate:
        return Qt::CTRL | Qt::Key_D;
    case StepCommand::Cut:
        return QKeySequence::Cut;
    case StepCommand::Copy:
        return QKeySequence::Copy;
    case StepCommand::Paste:
        return QKeySequence::Paste;
    case StepCommand::Remove:
        return Qt::Key_Delete;
    case StepCommand::Group:
        return Qt::CTRL | Qt::Key_G;
    case StepCommand::Ungroup:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_G;
    case StepCommand::Open: // Enter is the list's own key.
    case StepCommand::LeaveGroup:
        break;
    }
    return {};
}

QString nameOf(StepCommand command)
{
    switch (command) {
    case StepCommand::Open:
        return StepCommands::tr("Change dose, rest or note");
    case StepCommand::MoveUp:
        return StepCommands::tr("Move up");
    case StepCommand::MoveDown:
        return StepCommands::tr("Move down");
    case StepCommand::Duplicate:
        return StepCommands::tr("Duplicate");
    case StepCommand::Cut:
        return StepCommands::tr("Cut");
    case StepCommand::Copy:
        return StepCommands::tr("Copy");
    case StepCommand::Paste:
        return StepCommands::tr("Paste");
    case StepCommand::Remove:
        return StepCommands::tr("Remove from the routine");
    case StepCommand::Group:
        return StepCommands::tr("Repeat as a block…");
    case StepCommand::Ungroup:
        return StepCommands::tr("Dissolve the block");
    case StepCommand::LeaveGroup:
        return StepCommands::tr("Take out of the block");
    }
    return {};
}

constexpr std::array kCommands{
    StepCommand::Open,  StepCommand::MoveUp,  StepCommand::MoveDown,  StepCommand::Duplicate,
    StepCommand::Cut,   StepCommand::Copy,    StepCommand::Paste,     StepCommand::Remove,
    StepCommand::Group, StepCommand::Ungroup, StepCommand::LeaveGroup};

bool beginsPart(StepCommand command)
{
    return command == StepCommand::MoveUp || command == StepCommand::Cut ||
           command == StepCommand::Group;
}

} // namespace

QString withKeys(const QString& text, const QString& keys)
{
    return keys.isEmpty() ? text : StepCommands::tr("%1 (%2)", "command, its keys").arg(text, keys);
}

StepCommands::StepCommands(QWidget& list)
    : QObject(&list)
{
    for (const StepCommand command : kCommands) {
        auto* action = new QAction(this);
        action->setShortcut(keysOf(command));
        action->setShortcutContext(Qt::WidgetShortcut);
        list.addAction(action);
        connect(action, &QAction::triggered, this, [this, command] { Q_EMIT triggered(command); });
        m_actions.emplace(command, action);
    }
    word();
}

void StepCommands::setEnabled(StepCommand command, bool isEnabled)
{
    m_actions.at(command)->setEnabled(isEnabled);
    if (const auto button = m_buttons.find(command); button != m_buttons.end())
        button->second->setEnabled(isEnabled);
}

void StepCommands::connectButton(StepCommand command, Button& button)
{
    m_buttons[command] = &button;
    connect(&button, &QAbstractButton::clicked, m_actions.at(command), &QAction::trigger);
    word();
}

void StepCommands::fill(QMenu& menu) const
{
    for (const StepCommand command : kCommands) {
        if (beginsPart(command))
            menu.addSeparator();
        menu.addAction(m_actions.at(command));
    }
}

void StepCommands::word()
{
    for (const auto& [command, action] : m_actions)
        action->setText(nameOf(command));
    for (const auto& [command, button] : m_buttons) {
        const QString keys = keysOf(command).toString(QKeySequence::NativeText);
        button->setName(nameOf(command));
        button->setToolTip(withKeys(nameOf(command), keys));
    }
}

} // namespace limber
