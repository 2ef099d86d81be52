// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_editor.h"

#include "app/routines/routine_words.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/integer_field.h"
#include "app/wording/dose_wording.h"
#include "app/wording/exercise_wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldWidth = 168;
constexpr int kLongestNote = 200;

bool isSeconds(DoseField field)
{
    return field == DoseField::HoldSeconds || field == DoseField::DurationSeconds ||
           field == DoseField::RestSeconds;
}

/// Rest only matters, and one set is all there is to choose, where there can be a second set.
bool isChoice(DoseField field, const DoseDefinition& definition)
{
    const DoseRange* range = definition.range(field);
    if (!range)
        return false;
    const DoseRange* sets = definition.range(DoseField::Sets);
    const bool isSingleSet = !sets || sets->highestAllowed() <= 1;
    return !(isSingleSet && (field == DoseField::RestSeconds || field == DoseField::Sets));
}

} // namespace

StepEditor::StepEditor(const Catalogue& catalogue, QWidget* parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_title(new Heading(HeadingLevel::Section))
    , m_summary(new PlainLabel)
    , m_modeLabel(new PlainLabel)
    , m_mode(new QComboBox)
    , m_column(new QVBoxLayout(this))
    , m_noteLabel(new PlainLabel)
    , m_note(new QLineEdit)
    , m_standard(new Button(IconName::Undo, QString(), ButtonKind::Quiet))
    , m_about(new Button(IconName::Info, QString(), ButtonKind::Quiet))
{
    m_summary->setTone(TextTone::Muted);
    m_mode->setObjectName(u"doseMode"_s);
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->setMinimumContentsLength(12);
    m_modeLabel->setBuddy(m_mode);
    m_note->setObjectName(u"stepNote"_s);
    m_note->setMaxLength(kLongestNote);
    m_noteLabel->setBuddy(m_note);
    m_standard->setObjectName(u"standardDoseButton"_s);
    m_about->setObjectName(u"aboutExerciseButton"_s);
    m_column->setSpacing(space::kSmall);
    m_column->addWidget(m_title);
    m_column->addWidget(m_summary);
    m_column->addWidget(m_modeLabel);
    m_column->addWidget(m_mode);
    m_column->addWidget(m_noteLabel);
    m_column->addWidget(m_note);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_standard);
    buttons->addWidget(m_about);
    m_column->addLayout(buttons);

    connect(m_mode, &QComboBox::activated, this, &StepEditor::chooseMode);
    connect(m_note, &QLineEdit::textEdited, this, &StepEditor::noteChanged);
    connect(m_standard, &QAbstractButton::clicked, this, [this] {
        if (const DoseDefinition* known = definition())
            Q_EMIT doseChanged(m_step->mode, known->standardDose());
    });
    connect(m_about, &QAbstractButton::clicked, this,
            [this] { Q_EMIT exerciseRequested(m_step->exercise); });
    word();
}

const Exercise* StepEditor::exercise() const
{
    return m_step ? m_catalogue.find(m_step->exercise) : nullptr;
}

const DoseDefinition* StepEditor::definition() const
{
    const Exercise* known = exercise();
    if (!known)
        return nullptr;
    // A mode that this version no longer has leaves the exercise's own definition to judge by.
    const DoseDefinition* ofMode = known->definition(m_step->mode);
    return ofMode ? ofMode : &known->dose;
}

void StepEditor::showStep(const RoutineStep& step)
{
    const bool needsOtherFields =
        !m_step || m_step->exercise != step.exercise || m_step->mode != step.mode;
    const bool isOtherStep = !m_step || m_step->id != step.id;
    m_step = step;
    if (needsOtherFields)
        rebuild();
    if (isOtherStep || m_note->text() != step.note) {
        const QSignalBlocker quiet(m_note);
        m_note->setText(step.note);
    }
    showValues();
}

void StepEditor::rebuild()
{
    delete m_fieldBox;
    m_fields.clear();
    m_fieldBox = new QWidget;
    new FlowLayout(m_fieldBox);
    m_column->insertWidget(m_column->indexOf(m_mode) + 1, m_fieldBox);
    fillModes();
    const DoseDefinition* known = definition();
    if (!known)
        return;
    for (const DoseField field : doseFields(known->type)) {
        if (isChoice(field, *known))
            addField(field, *known->range(field));
    }
    QWidget* before = m_mode;
    for (const Field& field : m_fields) {
        setTabOrder(before, field.input);
        before = field.input;
    }
    setTabOrder(before, m_note);
}

void StepEditor::addField(DoseField field, const DoseRange& range)
{
    auto* box = new QWidget(m_fieldBox);
    box->setFixedWidth(kFieldWidth);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    const QString name = doseFieldName(field, definition()->repetitionsPer, exercise()->sides);
    auto* label = new PlainLabel(name);
    auto* input = new IntegerField(name);
    input->setObjectName(u"dose-"_s + token(field));
    auto* verdict = new PlainLabel;
    verdict->setObjectName(u"verdict-"_s + token(field));
    verdict->setPixelSize(type_size::kSmall);
    const int least = field == DoseField::RestSeconds ? 0 : range.step;
    input->setRanges({range.minimum, range.maximum}, {least, range.highestAllowed()});
    input->setStep(range.step);
    if (isSeconds(field))
        input->setSuffix(tr(" s", "seconds, after a number"));
    label->setBuddy(input);
    column->addWidget(label);
    column->addWidget(input);
    column->addWidget(verdict);
    column->addStretch();
    m_fieldBox->layout()->addWidget(box);
    m_fields.push_back({field, label, input, verdict});
    connect(input, &IntegerField::valueChanged, this,
            [this, place = m_fields.size() - 1](int value) { take(m_fields[place], value); });
}

void StepEditor::fillModes()
{
    const QSignalBlocker quiet(m_mode);
    m_mode->clear();
    const Exercise* known = exercise();
    const bool hasModes = known && !known->doseModes.empty();
    m_mode->setVisible(hasModes);
    m_modeLabel->setVisible(hasModes);
    m_standard->setVisible(known != nullptr);
    m_about->setVisible(known != nullptr);
    if (!known)
        return;
    m_mode->addItem(doseModeName(*known, {}), QString());
    for (const DoseMode& mode : known->doseModes)
        m_mode->addItem(doseModeName(*known, mode.id), mode.id);
    m_mode->setCurrentIndex(qMax(0, m_mode->findData(m_step->mode)));
}

void StepEditor::showValues()
{
    m_title->setText(stepName(*m_step, m_catalogue));
    m_summary->setText(stepDoseText(*m_step, m_catalogue));
    for (const Field& field : m_fields) {
        const QSignalBlocker quiet(field.input);
        field.input->setValue(m_step->dose.value(field.field));
        judge(field, field.input->value());
    }
    const DoseDefinition* known = definition();
    m_standard->setEnabled(known && m_step->dose != known->standardDose());
}

void StepEditor::judge(const Field& field, int value)
{
    const DoseDefinition& known = *definition();
    const QString text = doseVerdictText(field.field, *known.range(field.field), value,
                                         known.judge(field.field, value));
    field.verdict->setText(text);
    field.verdict->setVisible(!text.isEmpty());
}

void StepEditor::take(const Field& field, int value)
{
    judge(field, value);
    if (definition()->judge(field.field, value) == DoseVerdict::Refused)
        return;
    Dose dose = m_step->dose;
    dose.setValue(field.field, value);
    if (dose != m_step->dose)
        Q_EMIT doseChanged(m_step->mode, dose);
}

void StepEditor::chooseMode(int index)
{
    const QString mode = m_mode->itemData(index).toString();
    const DoseDefinition* chosen = exercise()->definition(mode);
    if (chosen && mode != m_step->mode)
        Q_EMIT doseChanged(mode, chosen->standardDose());
}

void StepEditor::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    word();
    if (m_step) {
        rebuild();
        showValues();
    }
}

void StepEditor::word()
{
    m_modeLabel->setText(tr("Way to do it"));
    m_mode->setAccessibleName(tr("Way to do it"));
    m_noteLabel->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note on this exercise"));
    m_note->setPlaceholderText(tr("For example: with a folded towel"));
    m_standard->setText(tr("Recommended dose"));
    m_about->setText(tr("About the exercise"));
}

} // namespace limber
