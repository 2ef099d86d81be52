// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/routine_draft.h"
#include "app/widgets/card.h"

class QComboBox;
class QLineEdit;

namespace limber {

class Button;
class PlainLabel;

/// What a routine is called, and, unfolded by a button, what it is for and whom.
class RoutineFields : public Card {
    Q_OBJECT

public:
    explicit RoutineFields(QWidget* parent = nullptr);

    /// Shows a routine without emitting.
    void showRoutine(const Routine& routine);
    void focusName();
    /// The first and the last widget in the order of the keyboard.
    [[nodiscard]] QWidget* firstStop() const;
    [[nodiscard]] QWidget* lastStop() const;

Q_SIGNALS:
    void edited(limber::RoutineEdit edit, const limber::Routine& changed);

protected:
    void changeEvent(QEvent* event) override;

private:
    void word();
    void changeKind();
    void fold();

    Routine m_routine;
    PlainLabel* m_nameLabel;
    QLineEdit* m_name;
    Button* m_unfold;
    QWidget* m_details;
    PlainLabel* m_goalLabel;
    QLineEdit* m_goal;
    PlainLabel* m_kindLabel;
    QComboBox* m_focus;
    QComboBox* m_level;
};

} // namespace limber
