// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"
#include "core/routine/routine.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QVBoxLayout;

namespace limber {

class IntegerField;
class PlainLabel;

/// The numbers of one step's dose and the way to do it. A number that is not as recommended says
/// so and why; one that the exercise refuses is not taken over, and its field says why not.
class DoseFields : public QWidget {
    Q_OBJECT

public:
    /// The catalogue must outlive the widget.
    explicit DoseFields(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Shows a step without emitting. A refused value that was typed goes once another step or
    /// dose is shown.
    void showStep(const RoutineStep& step);
    /// The recommended dose of the step's mode; nothing for an unknown exercise.
    [[nodiscard]] std::optional<Dose> recommended() const;
    /// Puts the focus on the first number, or the way to do it.
    void focusFirst();
    /// Puts the fields behind `before` in the order of the keyboard. Returns the last of them.
    QWidget* tabAfter(QWidget* before);
    [[nodiscard]] QWidget* lastInput() const;

Q_SIGNALS:
    void doseChanged(const QString& mode, const limber::Dose& dose);
    /// The numbers are other ones now, with new fields.
    void rebuilt();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        DoseField field;
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
    PlainLabel* m_modeLabel;
    QComboBox* m_mode;
    QVBoxLayout* m_column;
    QWidget* m_fieldBox = nullptr;
    std::vector<Field> m_fields;
};

/// The width of a number's field with its label.
inline constexpr int kNumberFieldWidth = 168;

/// A label above a number, as wide as the numbers of a dose.
[[nodiscard]] QWidget* makeNumberBox(PlainLabel* label, IntegerField* input,
                                     PlainLabel* verdict = nullptr);

} // namespace limber
