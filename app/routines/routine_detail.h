// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/routines_state.h"

#include <QScrollArea>

class QVBoxLayout;

namespace limber {

class FigureLibrary;

/// What a routine is, what it needs and its steps, and everything that can be done with it.
class RoutineDetail : public QScrollArea {
    Q_OBJECT

public:
    /// The catalogue must outlive the widget.
    RoutineDetail(const Catalogue& catalogue, FigureLibrary& figures, QWidget* parent = nullptr);

    /// Shows a routine from the top, or one shown already where it stands.
    void showRoutine(const RoutineSummary& summary);
    [[nodiscard]] const Routine* routine() const;

Q_SIGNALS:
    void startRequested();
    void planRequested();
    void printRequested();
    void copyRequested(); ///< Of a ready-made one, to be changed at once.
    void editRequested();
    void duplicateRequested();
    void deleteRequested();
    void saveRequested(); ///< As a file.
    void exerciseChosen(limber::ExerciseId exercise);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addHeader(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void addSteps(QVBoxLayout& column);

    const Catalogue& m_catalogue;
    FigureLibrary& m_figures;
    std::optional<RoutineSummary> m_summary;
};

} // namespace limber
