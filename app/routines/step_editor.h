// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace limber {

class Button;
class DoseFields;
class IntegerField;
class PlainLabel;

/// Everything that can be said of one step: its dose, the rest after it, the time to change sides
/// where it has sides, and a note. It stands below its row.
class StepEditor : public QWidget {
    Q_OBJECT

public:
    /// The catalogue must outlive the widget.
    explicit StepEditor(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Shows a step without emitting. `changeSides` is the person's own time to change sides.
    void showStep(const RoutineStep& step, std::chrono::seconds changeSides);
    void focusFirst();
    /// Puts the fields behind a widget in the order of the keyboard.
    void setBefore(QWidget* before);

Q_SIGNALS:
    void doseChanged(const QString& mode, const limber::Dose& dose);
    void restChanged(std::chrono::seconds rest);
    void changeSidesChanged(std::optional<std::chrono::seconds> time);
    void noteChanged(const QString& note);
    void exerciseRequested(limber::ExerciseId exercise);
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void word();
    void orderKeys();
    [[nodiscard]] std::chrono::seconds usualChange() const;

    const Catalogue& m_catalogue;
    std::optional<RoutineStep> m_step;
    std::chrono::seconds m_personsChange{0};
    QWidget* m_before = nullptr;
    DoseFields* m_dose;
    PlainLabel* m_restLabel;
    IntegerField* m_rest;
    PlainLabel* m_changeLabel;
    IntegerField* m_change;
    QWidget* m_changeBox;
    PlainLabel* m_noteLabel;
    QLineEdit* m_note;
    Button* m_standard;
    Button* m_usualChange;
    Button* m_about;
    Button* m_close;
};

} // namespace limber
