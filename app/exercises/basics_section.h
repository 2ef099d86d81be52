// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exercises/form_section.h"

class QComboBox;

namespace limber {

class ChipRow;
class FieldNote;

/// What the exercise is called and for, and what the body does in it.
class BasicsSection : public FormSection {
    Q_OBJECT

public:
    explicit BasicsSection(QWidget* parent = nullptr);

    void showObstacles(const std::vector<OwnExerciseObstacle>& obstacles) override;
    void focusName();

protected:
    void fill() override;
    void word() override;

private:
    void addTexts();
    void addChoices();
    void addChips();

    PlainLabel* m_nameLabel;
    QLineEdit* m_name;
    FieldNote* m_nameNote;
    PlainLabel* m_purposeLabel;
    QLineEdit* m_purpose;
    FieldNote* m_purposeNote;
    PlainLabel* m_categoryLabel;
    QComboBox* m_category;
    PlainLabel* m_positionLabel;
    QComboBox* m_position;
    PlainLabel* m_sidesLabel;
    QComboBox* m_sides;
    PlainLabel* m_intensityLabel;
    QComboBox* m_intensity;
    PlainLabel* m_equipmentLabel;
    ChipRow* m_equipment;
    PlainLabel* m_areasLabel;
    ChipRow* m_areas;
    FieldNote* m_bodyNote;
};

} // namespace limber
