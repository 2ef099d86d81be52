// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"

#include <QScrollArea>

class QVBoxLayout;

namespace limber {

class DoseCard;
class FigureLibrary;
class FigureWidget;
enum class FigureMotion;

/// Everything there is to know of one exercise, to scroll through.
class ExerciseDetail : public QScrollArea {
    Q_OBJECT

public:
    /// What is given must outlive the widget.
    ExerciseDetail(const Catalogue& catalogue, FigureLibrary& figures, QWidget* parent = nullptr);

    /// Shows an exercise of the catalogue from the top; the one shown already, where it stands.
    void show(const Exercise& exercise);
    using QScrollArea::show;
    /// Whether figures move or stand still.
    void setFigureMotion(FigureMotion motion);
    [[nodiscard]] const Exercise* exercise() const { return m_exercise; }

Q_SIGNALS:
    void addToRoutineRequested(limber::ExerciseId exercise);
    /// A link to an easier or harder exercise was followed.
    void exerciseChosen(limber::ExerciseId exercise);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addHeader(QVBoxLayout& column);
    void addFigure(QVBoxLayout& column);
    void addFigureOptions(QVBoxLayout& column);
    void dressFigure();
    void addStrip(QVBoxLayout& column) const;
    void addCautions(QVBoxLayout& column) const;
    void addForm(QVBoxLayout& column) const;
    void addPhases(QVBoxLayout& column) const;
    void addLevels(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column) const;

    const Catalogue& m_catalogue;
    FigureLibrary& m_figures;
    FigureMotion m_figureMotion;
    bool m_showsArrows = false;
    bool m_showsWorked = false;
    FigureWidget* m_figure = nullptr; ///< Nothing where the exercise has no figure.
    const Exercise* m_exercise = nullptr;
    DoseCard* m_dose = nullptr;
};

} // namespace limber
