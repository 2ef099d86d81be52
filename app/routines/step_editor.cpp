// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_editor.h"

#include "app/routines/dose_fields.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/integer_field.h"
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {
constexpr int kPauseStep = 5;
} // namespace

StepEditor::StepEditor(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_dose(new DoseFields(catalogue))
    , m_restLabel(new PlainLabel)
    , m_rest(new IntegerField(QString()))
    , m_changeLabel(new PlainLabel)
    , m_change(new IntegerField(QString()))
    , m_changeBox(makeNumberBox(m_changeLabel, m_change))
    , m_noteLabel(new PlainLabel)
    , m_note(new QLineEdit)
    , m_standard(new Button(IconName::Undo, QString(), ButtonKind::Quiet))
    , m_usualChange(new Button(IconName::Undo, QString(), ButtonKind::Quiet))
    , m_about(new Button(IconName::Info, QString(), ButtonKind::Quiet))
    , m_close(new Button(IconName::Check, QString(), ButtonKind::Secondary))
{
    setObjectName(u"stepEditor"_s);
    m_rest->setObjectName(u"stepRest"_s);
    m_change->setObjectName(u"stepChangeSides"_s);
    m_note->setObjectName(u"stepNote"_s);
    m_note->setMaxLength(kLongestStepNote);
    m_noteLabel->setBuddy(m_note);
    m_standard->setObjectName(u"standardDoseButton"_s);
    m_usualChange->setObjectName(u"usualChangeButton"_s);
    m_about->setObjectName(u"aboutExerciseButton"_s);
    m_close->setObjectName(u"closeStepButton"_s);
    const int longestRest = static_cast<int>(kLongestStepRest.count());
    const int longestChange = static_cast<int>(kLongestChangeOfSides.count());
    m_rest->setRanges({0, longestRest}, {0, longestRest});
    m_change->setRanges({0, longestChange}, {0, longestChange});
    for (IntegerField* field : {m_rest, m_change}) {
        field->setHintWhen(HintWhen::Outside);
        field->setStep(kPauseStep);
    }

    auto* pauses = new FlowLayout;
    pauses->addWidget(makeNumberBox(m_restLabel, m_rest));
    pauses->addWidget(m_changeBox);
    auto* buttons = new FlowLayout;
    for (Button* button : {m_close, m_standard, m_usualChange, m_about})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSmall, space::kTiny, space::kSmall, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addWidget(m_dose);
    column->addLayout(pauses);
    column->addWidget(m_noteLabel);
    column->addWidget(m_note);
    column->addLayout(buttons);

    connect(m_dose, &DoseFields::doseChanged, this, &StepEditor::doseChanged);
    connect(m_dose, &DoseFields::rebuilt, this, &StepEditor::orderKeys);
    connect(m_rest, &IntegerField::valueChanged, this, [this](int value) {
        if (m_rest->standing() != RangeStanding::Forbidden)
            Q_EMIT restChanged(seconds{value});
    });
    connect(m_change, &IntegerField::valueChanged, this, [this](int value) {
        if (m_change->standing() != RangeStanding::Forbidden)
            Q_EMIT changeSidesChanged(seconds{value});
    });
    connect(m_note, &QLineEdit::textEdited, this, &StepEditor::noteChanged);
    connect(m_standard, &QAbstractButton::clicked, this, [this] {
        if (const auto dose = m_dose->recommended())
            Q_EMIT doseChanged(m_step->mode, *dose);
    });
    connect(m_usualChange, &QAbstractButton::clicked, this,
            [this] { Q_EMIT changeSidesChanged(std::nullopt); });
    connect(m_about, &QAbstractButton::clicked, this,
            [this] { Q_EMIT exerciseRequested(m_step->exercise); });
    connect(m_close, &QAbstractButton::clicked, this, &StepEditor::closeRequested);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr,
                          Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &StepEditor::closeRequested);
    connect(m_note, &QLineEdit::returnPressed, this, &StepEditor::closeRequested);
    orderKeys();
    word();
}

seconds StepEditor::usualChange() const
{
    const Exercise* known = m_catalogue.find(m_step->exercise);
    if (!known)
        return m_personsChange;
    seconds ofExercise{0};
    for (const Phase& phase : known->phases) {
        if (phase.when == PhaseWhen::ChangeSides)
            ofExercise += phase.duration;
    }
    return ofExercise.count() > 0 ? ofExercise : m_personsChange;
}

void StepEditor::showStep(const RoutineStep& step, seconds changeSides)
{
    const bool isOtherStep = !m_step || m_step->id != step.id;
    m_step = step;
    m_personsChange = changeSides;
    const Exercise* known = m_catalogue.find(step.exercise);
    m_dose->showStep(step);
    m_dose->setVisible(known);
    const bool hasChange = known && known->sides == Sides::EachSide;
    m_changeBox->setVisible(hasChange);
    m_usualChange->setVisible(hasChange);
    m_usualChange->setEnabled(step.changeSides.has_value());
    m_standard->setVisible(known);
    m_about->setVisible(known);
    const auto recommended = m_dose->recommended();
    m_standard->setEnabled(recommended && step.dose != *recommended);
    const QSignalBlocker quietRest(m_rest);
    const QSignalBlocker quietChange(m_change);
    m_rest->setValue(static_cast<int>(step.restAfter.count()));
    m_change->setValue(static_cast<int>(step.changeSides.value_or(usualChange()).count()));
    if (isOtherStep || m_note->text() != step.note) {
        const QSignalBlocker quiet(m_note);
        m_note->setText(step.note);
    }
}

void StepEditor::focusFirst()
{
    if (m_dose->isHidden())
        m_note->setFocus(Qt::TabFocusReason);
    else
        m_dose->focusFirst();
}

void StepEditor::setBefore(QWidget* before)
{
    m_before = before;
    orderKeys();
}

void StepEditor::orderKeys()
{
    QWidget* before = m_before ? m_dose->tabAfter(m_before) : m_dose->lastInput();
    for (QWidget* next : std::initializer_list<QWidget*>{m_rest, m_change, m_note, m_close,
                                                         m_standard, m_usualChange, m_about}) {
        setTabOrder(before, next);
        before = next;
    }
}

void StepEditor::keyPressEvent(QKeyEvent* event)
{
    // What no field wants is not for the list that this stands in.
    event->accept();
}

void StepEditor::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void StepEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void StepEditor::word()
{
    const QString suffix = tr(" s", "seconds, after a number");
    m_rest->setSuffix(suffix);
    m_change->setSuffix(suffix);
    m_restLabel->setText(tr("Rest afterwards"));
    m_rest->setLabel(tr("Rest after this exercise"));
    m_changeLabel->setText(tr("To change sides"));
    m_change->setLabel(tr("Time to change sides"));
    m_noteLabel->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note on this exercise"));
    m_note->setPlaceholderText(tr("For example: with a folded towel"));
    m_standard->setText(tr("Recommended dose"));
    m_usualChange->setText(tr("Usual time to change sides"));
    m_about->setText(tr("About the exercise"));
    m_close->setText(tr("Done"));
}

} // namespace limber
