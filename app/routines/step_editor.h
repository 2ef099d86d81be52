// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/routine/routine.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace limber {

class Button;
class Heading;
class IntegerField;
class PlainLabel;

/// The dose and the note of one step. Values that the exercise refuses are not taken over; the
/// field that holds one says why.
class StepEditor : public Card {
    Q_OBJECT

public:
    /// The catalogue must outlive the widget.
    explicit StepEditor(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Shows a step without emitting. A refused value that was typed goes once another step or
    /// dose is shown.
    void showStep(const RoutineStep& step);

Q_SIGNALS:
    void doseChanged(const QString& mode, const limber::Dose& dose);
    void noteChanged(const QString& note);
    void exerciseRequested(limber::ExerciseId exercise);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        DoseField field;
        PlainLabel* label;
        IntegerField* input;
        PlainLabel* verdict;
    };

    void word();
    void rebuild();
    void addField(DoseField field, const DoseRange& range);
    void fillModes();
    void showValues();
    void take(const Field& field, int value);
    void judge(const Field& field, int value);
    void chooseMode(int index);
    [[nodiscard]] const Exercise* exercise() const;
    [[nodiscard]] const DoseDefinition* definition() const;

    const Catalogue& m_catalogue;
    std::optional<RoutineStep> m_step;
    Heading* m_title;
    PlainLabel* m_summary;
    PlainLabel* m_modeLabel;
    QComboBox* m_mode;
    QVBoxLayout* m_column;
    QWidget* m_fieldBox = nullptr;
    std::vector<Field> m_fields;
    PlainLabel* m_noteLabel;
    QLineEdit* m_note;
    Button* m_standard;
    Button* m_about;
};

} // namespace limber
