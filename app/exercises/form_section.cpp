// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/form_section.h"

#include "app/exercises/form_choice.h"
#include "app/style/tokens.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "app/wording/own_exercise_wording.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace limber {

namespace {

/// Leaves the wheel to the page.
class QuietComboBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

FormSection::FormSection(QWidget* parent)
    : Card(parent)
    , m_own{.exercise = Exercise{.id = ExerciseId::create()},
            .pictures = {},
            .motion = {},
            .copiedFrom = {}}
    , m_heading(new Heading(HeadingLevel::Section, QString(), this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(space::kTiny);
    m_column->addWidget(m_heading);
    m_column->addSpacing(space::kTiny);
}

void FormSection::showExercise(const OwnExercise& own)
{
    m_own = own;
    fill();
}

void FormSection::apply(const OwnExercise& changed)
{
    if (changed == m_own)
        return;
    m_own = changed;
    Q_EMIT edited(changed);
}

void FormSection::applyExercise(const Exercise& changed)
{
    OwnExercise own = m_own;
    own.exercise = changed;
    apply(own);
}

void FormSection::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        fill();
    }
}

void FormSection::addField(PlainLabel& label, QWidget& field)
{
    addField(*m_column, label, field);
}

void FormSection::addField(QBoxLayout& layout, PlainLabel& label, QWidget& field)
{
    label.setBuddy(&field);
    layout.addWidget(&label);
    layout.addWidget(&field);
}

QStringList textsOf(const std::vector<OwnExerciseObstacle>& obstacles, OwnExercisePart part)
{
    QStringList texts;
    for (const OwnExerciseObstacle& obstacle : obstacles) {
        if (obstacle.part == part)
            texts.append(obstacleText(obstacle));
    }
    texts.removeDuplicates();
    return texts;
}

void setTextQuietly(QLineEdit& field, const QString& text)
{
    if (field.text() == text)
        return;
    const QSignalBlocker quiet(field);
    field.setText(text);
    if (!field.hasFocus())
        field.setCursorPosition(0);
}

QComboBox* makeChoice(const QString& name)
{
    auto* box = new QuietComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

} // namespace limber
