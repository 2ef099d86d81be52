// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/exercise/own_exercise_rules.h"

class QBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace limber {

class Heading;
class PlainLabel;

/// One part of the form of an own exercise. It shows the exercise, and tells of each edit with the
/// exercise as it is then; showing never tells of anything.
class FormSection : public Card {
    Q_OBJECT

public:
    explicit FormSection(QWidget* parent = nullptr);

    void showExercise(const OwnExercise& own);
    /// Those of all parts; a section picks its own.
    virtual void showObstacles(const std::vector<OwnExerciseObstacle>& obstacles) = 0;

Q_SIGNALS:
    void edited(const limber::OwnExercise& own);

protected:
    [[nodiscard]] const OwnExercise& own() const { return m_own; }
    /// Tells of an edit, unless nothing is different.
    void apply(const OwnExercise& changed);
    void applyExercise(const Exercise& changed);
    /// Puts what own() says into the widgets, quietly.
    virtual void fill() = 0;
    virtual void word() = 0;
    void changeEvent(QEvent* event) override;

    [[nodiscard]] Heading& heading() { return *m_heading; }
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    /// A label above its field.
    void addField(PlainLabel& label, QWidget& field);
    static void addField(QBoxLayout& layout, PlainLabel& label, QWidget& field);

private:
    OwnExercise m_own;
    Heading* m_heading;
    QVBoxLayout* m_column;
};

/// The texts of the obstacles of one part, each once.
[[nodiscard]] QStringList textsOf(const std::vector<OwnExerciseObstacle>& obstacles,
                                  OwnExercisePart part);

/// Sets a text without telling anybody; the beginning shows where it is longer than the field.
void setTextQuietly(QLineEdit& field, const QString& text);

} // namespace limber
