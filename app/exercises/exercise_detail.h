// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"

#include <QScrollArea>

class QVBoxLayout;

namespace limber {

class DoseCard;

/// Everything there is to know of one exercise, to scroll through.
class ExerciseDetail : public QScrollArea {
    Q_OBJECT

public:
    /// The catalogue must outlive the widget.
    explicit ExerciseDetail(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Shows an exercise of the catalogue from the top; the one shown already, where it stands.
    void show(const Exercise& exercise);
    using QScrollArea::show;
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
    void addCautions(QVBoxLayout& column) const;
    void addForm(QVBoxLayout& column) const;
    void addPhases(QVBoxLayout& column) const;
    void addLevels(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column) const;

    const Catalogue& m_catalogue;
    const Exercise* m_exercise = nullptr;
    DoseCard* m_dose = nullptr;
};

} // namespace limber
