// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <map>

class QAction;
class QMenu;
class QWidget;

namespace limber {

class Button;

/// What can be done with the steps that are selected.
enum class StepCommand {
    Open,
    MoveUp,
    MoveDown,
    Duplicate,
    Cut,
    Copy,
    Paste,
    Remove,
    Group,
    Ungroup,
    LeaveGroup,
};

/// The commands of a StepList with their names and keys: the same in its context menu, on the
/// buttons above it and under the keys while it has the focus.
class StepCommands : public QObject {
    Q_OBJECT

public:
    /// The keys belong to `list`.
    explicit StepCommands(QWidget& list);

    void setEnabled(StepCommand command, bool isEnabled);
    [[nodiscard]] QAction& action(StepCommand command) const { return *m_actions.at(command); }
    /// Makes a button do a command, with its name, keys and whether it can be done now.
    void connectButton(StepCommand command, Button& button);
    void fill(QMenu& menu) const;
    void word();

Q_SIGNALS:
    void triggered(limber::StepCommand command);

private:
    std::map<StepCommand, QAction*> m_actions;
    std::map<StepCommand, Button*> m_buttons;
};

/// "Remove (Del)".
[[nodiscard]] QString withKeys(const QString& text, const QString& keys);

} // namespace limber
