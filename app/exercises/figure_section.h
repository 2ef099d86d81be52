// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exercises/form_section.h"
#include "core/body/motion.h"

namespace limber {

class Button;
class FigureWidget;

/// The figure of an own exercise: shown small, with a way to the pose editor and a way to do
/// without it.
class FigureSection : public FormSection {
    Q_OBJECT

public:
    explicit FigureSection(QWidget* parent = nullptr);

    void showObstacles(const std::vector<OwnExerciseObstacle>& obstacles) override;

Q_SIGNALS:
    /// The person wants to choose or change the poses.
    void posesRequested();

protected:
    void fill() override;
    void word() override;

private:
    std::optional<Motion> m_motion;
    QByteArray m_shown; ///< The bytes of m_motion.
    PlainLabel* m_hint;
    FigureWidget* m_figure;
    Button* m_choose;
    Button* m_remove;
};

} // namespace limber
