// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"
#include "core/storage/favourite_store.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace limber {

class Button;
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

    /// Shows an exercise from the top; the one shown already, changed or not, where it stands. It
    /// may be gone afterwards.
    void show(const Exercise& exercise);
    using QScrollArea::show;
    /// Whether figures move or stand still.
    void setFigureMotion(FigureMotion motion);
    /// A copy of what was shown last; nullptr before.
    [[nodiscard]] const Exercise* exercise() const { return m_exercise ? &*m_exercise : nullptr; }
    void setFavour(Favour favour);
    /// What is shown next is made anew, even where the exercise is the same: its figure or pictures
    /// may have changed.
    void markStale() { m_isStale = true; }

Q_SIGNALS:
    void addToRoutineRequested(limber::ExerciseId exercise);
    /// A link to an easier or harder exercise was followed.
    void exerciseChosen(limber::ExerciseId exercise);
    void favourChosen(limber::ExerciseId exercise, limber::Favour favour);
    void copyRequested(limber::ExerciseId exercise);
    /// Of own exercises alone.
    void editRequested(limber::ExerciseId exercise);
    void deleteRequested(limber::ExerciseId exercise);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addHeader(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void addPictures(QVBoxLayout& column);
    void dressFavour();
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
    std::optional<Exercise> m_exercise;
    Favour m_favour = Favour::None;
    bool m_isStale = false;
    Button* m_star = nullptr;
    DoseCard* m_dose = nullptr;
};

} // namespace limber
