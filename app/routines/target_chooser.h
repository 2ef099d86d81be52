// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/routine/routine.h"

#include <vector>

class QComboBox;

namespace limber {

class Button;
class PlainLabel;

/// Asks, in place, which of the user's own routines an exercise is to be added to, or a new one.
class TargetChooser : public Card {
    Q_OBJECT

public:
    /// The catalogue must outlive the widget.
    explicit TargetChooser(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Asks about an exercise and shows itself. `likely` is chosen to begin with, else the first.
    void ask(const ExerciseId& exercise, const std::vector<Routine>& own,
             const std::optional<RoutineId>& likely);

Q_SIGNALS:
    void routineChosen(limber::RoutineId routine, limber::ExerciseId exercise);
    void newRoutineChosen(limber::ExerciseId exercise);

protected:
    void changeEvent(QEvent* event) override;

private:
    void word();
    void add();

    const Catalogue& m_catalogue;
    std::optional<ExerciseId> m_exercise;
    PlainLabel* m_question;
    QComboBox* m_targets;
    Button* m_add;
    Button* m_cancel;
};

} // namespace limber
