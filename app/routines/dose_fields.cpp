// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/dose_fields.h"

#include "app/style/tokens.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/integer_field.h"
#include "app/widgets/plain_label.h"
#include "app/wording/dose_wording.h"
#include "app/wording/exercise_wording.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

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

QWidget* makeNumberBox(PlainLabel* label, IntegerField* input, PlainLabel* verdict)
{
    auto* box = new QWidget;
    box->setFixedWidth(kNumberFieldWidth);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    label->setBuddy(input);
    column->addWidget(label);
    column->addWidget(input);
    if (verdict)
        column->addWidget(verdict);
    column->addStretch();
    return box;
}

DoseFields::DoseFields(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_modeLabel(new PlainLabel)
    , m_mode(new QComboBox)
    , m_column(new QVBoxLayout(this))
{
    m_mode->setObjectName(u"doseMode"_s);
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->setMinimumContentsLength(12);
    m_modeLabel->setBuddy(m_mode);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kSmall);
    m_column->addWidget(m_modeLabel);
    m_column->addWidget(m_mode);
    connect(m_mode, &QComboBox::activated, this, &DoseFields::chooseMode);
    word();
}

const Exercise* DoseFields::exercise() const
{
    return m_step ? m_catalogue.find(m_step->exercise) : nullptr;
}

const DoseDefinition* DoseFields::definition() const
{
    const Exercise* known = exercise();
    if (!known)
        return nullptr;
    // A mode that this version no longer has leaves the exercise's own definition to judge by.
    const DoseDefinition* ofMode = known->definition(m_step->mode);
    return ofMode ? ofMode : &known->dose;
}

std::optional<Dose> DoseFields::recommended() const
{
    const DoseDefinition* known = definition();
    return known ? std::optional(known->standardDose()) : std::nullopt;
}

void DoseFields::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front().input->setFocus(Qt::TabFocusReason);
    else if (!m_mode->isHidden())
        m_mode->setFocus(Qt::TabFocusReason);
}

QWidget* DoseFields::lastInput() const
{
    return m_fields.empty() ? static_cast<QWidget*>(m_mode) : m_fields.back().input;
}

QWidget* DoseFields::tabAfter(QWidget* before)
{
    setTabOrder(before, m_mode);
    before = m_mode;
    for (const Field& field : m_fields) {
        setTabOrder(before, field.input);
        before = field.input;
    }
    return before;
}

void DoseFields::showStep(const RoutineStep& step)
{
    const bool needsOtherFields =
        !m_step || m_step->exercise != step.exercise || m_step->mode != step.mode;
    m_step = step;
    if (needsOtherFields)
        rebuild();
    showValues();
}

void DoseFields::rebuild()
{
    delete m_fieldBox;
    m_fields.clear();
    m_fieldBox = new QWidget;
    new FlowLayout(m_fieldBox);
    m_column->addWidget(m_fieldBox);
    fillModes();
    if (const DoseDefinition* known = definition()) {
        for (const DoseField field : doseFields(known->type)) {
            if (isChoice(field, *known))
                addField(field, *known->range(field));
        }
    }
    Q_EMIT rebuilt();
}

void DoseFields::addField(DoseField field, const DoseRange& range)
{
    const QString name = doseFieldName(field, definition()->repetitionsPer, exercise()->sides);
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
    m_fieldBox->layout()->addWidget(makeNumberBox(new PlainLabel(name), input, verdict));
    m_fields.push_back({field, input, verdict});
    connect(input, &IntegerField::valueChanged, this,
            [this, place = m_fields.size() - 1](int value) { take(m_fields[place], value); });
}

void DoseFields::fillModes()
{
    const QSignalBlocker quiet(m_mode);
    m_mode->clear();
    const Exercise* known = exercise();
    const bool hasModes = known && !known->doseModes.empty();
    m_mode->setVisible(hasModes);
    m_modeLabel->setVisible(hasModes);
    if (!known)
        return;
    m_mode->addItem(doseModeName(*known, {}), QString());
    for (const DoseMode& mode : known->doseModes)
        m_mode->addItem(doseModeName(*known, mode.id), mode.id);
    m_mode->setCurrentIndex(qMax(0, m_mode->findData(m_step->mode)));
}

void DoseFields::showValues()
{
    for (const Field& field : m_fields) {
        const QSignalBlocker quiet(field.input);
        field.input->setValue(m_step->dose.value(field.field));
        judge(field, field.input->value());
    }
}

void DoseFields::judge(const Field& field, int value)
{
    const DoseDefinition& known = *definition();
    const DoseRange& range = *known.range(field.field);
    QString text = doseVerdictText(field.field, range, value, known.judge(field.field, value));
    if (!text.isEmpty() && !range.note.isEmpty())
        text = tr("%1 %2", "what is said of a number, why").arg(text, catalogueText(range.note));
    field.verdict->setText(text);
    field.verdict->setVisible(!text.isEmpty());
}

void DoseFields::take(const Field& field, int value)
{
    judge(field, value);
    if (definition()->judge(field.field, value) == DoseVerdict::Refused)
        return;
    Dose dose = m_step->dose;
    dose.setValue(field.field, value);
    if (dose != m_step->dose)
        Q_EMIT doseChanged(m_step->mode, dose);
}

void DoseFields::chooseMode(int index)
{
    const QString mode = m_mode->itemData(index).toString();
    const DoseDefinition* chosen = exercise()->definition(mode);
    if (chosen && mode != m_step->mode)
        Q_EMIT doseChanged(mode, chosen->standardDose());
}

void DoseFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    word();
    if (m_step) {
        rebuild();
        showValues();
    }
}

void DoseFields::word()
{
    m_modeLabel->setText(tr("Way to do it"));
    m_mode->setAccessibleName(tr("Way to do it"));
}

} // namespace limber
