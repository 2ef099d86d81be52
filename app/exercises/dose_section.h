// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exercises/form_section.h"

#include <map>

class QComboBox;
class QGridLayout;

namespace limber {

class Button;
class FieldNote;
class IntegerField;

/// How much of it is done. A person sets the usual numbers; what is recommended around them follows
/// and can be unfolded and changed.
class DoseSection : public FormSection {
    Q_OBJECT

public:
    explicit DoseSection(QWidget* parent = nullptr);

    void showObstacles(const std::vector<OwnExerciseObstacle>& obstacles) override;

protected:
    void fill() override;
    void word() override;

private:
    struct Row {
        PlainLabel* label = nullptr;
        IntegerField* usual = nullptr;
        IntegerField* least = nullptr;
        IntegerField* most = nullptr;
    };

    void addRow(QGridLayout& grid, DoseField field);
    void changeUsual(DoseField field, int value);
    void changeRange(DoseField field);
    void fillRow(DoseField field, const Row& row);
    void showMore();

    PlainLabel* m_typeLabel;
    QComboBox* m_type;
    PlainLabel* m_perLabel;
    QComboBox* m_per;
    PlainLabel* m_flowLabel;
    QComboBox* m_flow;
    PlainLabel* m_usual;
    PlainLabel* m_least;
    PlainLabel* m_most;
    std::map<DoseField, Row> m_rows;
    /// What was recommended before a number began to be typed, so that its first digits leave no
    /// trace.
    std::map<DoseField, DoseRange> m_settled;
    FieldNote* m_note;
    Button* m_more;
    bool m_isFilling = false;
};

} // namespace limber
