// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exercises/form_section.h"

#include <QList>

namespace limber {

class Button;
class FieldNote;
class PhaseRow;

/// The parts that one repetition passes. They are filled in after the kind of dose and stay folded
/// until somebody wants to change them.
class PhasesSection : public FormSection {
    Q_OBJECT

public:
    explicit PhasesSection(QWidget* parent = nullptr);

    void showObstacles(const std::vector<OwnExerciseObstacle>& obstacles) override;

protected:
    void fill() override;
    void word() override;

private:
    void addRow();
    void showRows();
    [[nodiscard]] int indexOf(const PhaseRow* row) const;
    [[nodiscard]] QString summary() const;

    PlainLabel* m_summary;
    Button* m_change;
    QWidget* m_list;
    QVBoxLayout* m_column;
    QList<PhaseRow*> m_rows;
    Button* m_add;
    FieldNote* m_note;
};

} // namespace limber
