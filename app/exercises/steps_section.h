// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exercises/form_section.h"

namespace limber {

class FieldNote;
class LinesField;

/// How the exercise is done, and what to be careful about: one line for each.
class StepsSection : public FormSection {
    Q_OBJECT

public:
    explicit StepsSection(QWidget* parent = nullptr);

    void showObstacles(const std::vector<OwnExerciseObstacle>& obstacles) override;

protected:
    void fill() override;
    void word() override;

private:
    PlainLabel* m_stepsLabel;
    LinesField* m_steps;
    FieldNote* m_stepsNote;
    PlainLabel* m_cautionsLabel;
    LinesField* m_cautions;
    FieldNote* m_cautionsNote;
    PlainLabel* m_cuesLabel;
    LinesField* m_cues;
    PlainLabel* m_breathingLabel;
    LinesField* m_breathing;
};

} // namespace limber
