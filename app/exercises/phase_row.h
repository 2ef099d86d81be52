// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/exercise.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace limber {

class Button;
class IntegerField;
class PlainLabel;

/// Whether a phase may come between the sides.
enum class SideChanges { Possible, Impossible };

/// One phase of an own exercise, to change.
class PhaseRow : public QFrame {
    Q_OBJECT

public:
    explicit PhaseRow(QWidget* parent = nullptr);

    /// Quietly. `number` counts from one.
    void showPhase(const Phase& phase, int number, int count, SideChanges sides);
    void word();

Q_SIGNALS:
    void edited(const limber::Phase& phase);
    void moveRequested(int by);
    void removeRequested();

private:
    void apply();

    Phase m_phase;
    int m_number = 0;
    bool m_isFilling = false;
    PlainLabel* m_title;
    Button* m_up;
    Button* m_down;
    Button* m_remove;
    PlainLabel* m_nameLabel;
    QLineEdit* m_name;
    PlainLabel* m_cueLabel;
    QLineEdit* m_cue;
    PlainLabel* m_secondsLabel;
    IntegerField* m_seconds;
    PlainLabel* m_whenLabel;
    QComboBox* m_when;
    PlainLabel* m_breathLabel;
    QComboBox* m_breath;
    QCheckBox* m_hold;
};

} // namespace limber
