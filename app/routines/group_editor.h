// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/routine.h"

#include <QWidget>

namespace limber {

class Button;
class IntegerField;
class PlainLabel;

/// How often a group is gone through and the rest between the rounds. It stands below the head of
/// the group.
class GroupEditor : public QWidget {
    Q_OBJECT

public:
    explicit GroupEditor(QWidget* parent = nullptr);

    /// Shows a group without emitting.
    void showGroup(const StepGroup& group);
    void focusFirst();
    /// Puts the fields behind a widget in the order of the keyboard.
    void setBefore(QWidget* before);

Q_SIGNALS:
    void changed(int rounds, std::chrono::seconds restBetweenRounds);
    void ungroupRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void word();
    void take();

    PlainLabel* m_roundsLabel;
    IntegerField* m_rounds;
    PlainLabel* m_restLabel;
    IntegerField* m_rest;
    Button* m_close;
    Button* m_ungroup;
};

} // namespace limber
