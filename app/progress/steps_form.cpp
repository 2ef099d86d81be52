// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/steps_form.h"

#include "app/style/tokens.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "app/wording/dose_wording.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/feel_wording.h"
#include "core/session/exercise_history.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSets = 50;
constexpr int kMostAmount = 7200; ///< Two hours of a flow, in seconds.
constexpr int kControlWidth = 110;

} // namespace

StepsForm::StepsForm(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_column(new QVBoxLayout(this))
    , m_heading(new Heading(HeadingLevel::Section, QString(), this))
{
    m_column->setContentsMargins(0, space::kSmall, 0, 0);
    m_column->setSpacing(space::kSmall);
    m_heading->setPixelSize(type_size::kBody);
    m_column->addWidget(m_heading);
    word();
}

void StepsForm::show(const SessionRecord& session)
{
    for (const Row& row : m_rows)
        delete row.body;
    m_rows.clear();
    int number = 0;
    QWidget* before = nullptr;
    for (const StepRecord& step : session.steps) {
        m_rows.push_back(makeRow(step, number++));
        const Row& row = m_rows.back();
        m_column->addWidget(row.body);
        for (QWidget* control :
             {static_cast<QWidget*>(row.done), static_cast<QWidget*>(row.sets),
              static_cast<QWidget*>(row.amount), static_cast<QWidget*>(row.feel)}) {
            if (before)
                setTabOrder(before, control);
            before = control;
        }
    }
    word();
}

StepsForm::Row StepsForm::makeRow(const StepRecord& step, int number)
{
    const StepCorrection shown = correctionOf(step);
    auto* body = new QWidget(this);
    Row row{step,
            body,
            new QCheckBox(body),
            new PlainLabel(QString(), body),
            new QSpinBox(body),
            new PlainLabel(QString(), body),
            new QSpinBox(body),
            new PlainLabel(QString(), body),
            new QComboBox(body)};
    row.done->setObjectName(u"stepDone%1"_s.arg(number));
    row.sets->setObjectName(u"stepSets%1"_s.arg(number));
    row.amount->setObjectName(u"stepAmount%1"_s.arg(number));
    row.feel->setObjectName(u"stepFeel%1"_s.arg(number));
    row.done->setChecked(shown.done);
    row.sets->setRange(1, kMostSets);
    row.sets->setValue(shown.sets);
    row.amount->setRange(1, kMostAmount);
    row.amount->setValue(shown.amount);
    row.feel->addItem(QString());
    for (const auto& entry : TokenTable<Feel>::entries)
        row.feel->addItem(QString(), int(entry.value));
    row.feel->setCurrentIndex(shown.feel ? row.feel->findData(int(*shown.feel)) : 0);

    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, space::kSmall);
    column->setSpacing(space::kTiny);
    column->addWidget(row.done);
    const std::initializer_list<std::pair<PlainLabel*, QWidget*>> lines{
        {row.setsLabel, row.sets}, {row.amountLabel, row.amount}, {row.feelLabel, row.feel}};
    for (const auto& [label, control] : lines) {
        label->setBuddy(control);
        control->setMinimumWidth(kControlWidth);
        auto* line = new QHBoxLayout;
        line->setContentsMargins(space::kLarge, 0, 0, 0);
        line->setSpacing(space::kMedium);
        line->addWidget(label, 1);
        line->addWidget(control, 1);
        column->addLayout(line);
    }
    const bool asksSets = hasSets(step.dose.type);
    row.setsLabel->setVisible(asksSets);
    row.sets->setVisible(asksSets);
    const auto changes = [this, row] {
        follow(row);
        Q_EMIT changed();
    };
    connect(row.done, &QCheckBox::toggled, this, changes);
    connect(row.sets, &QSpinBox::valueChanged, this, changes);
    connect(row.amount, &QSpinBox::valueChanged, this, changes);
    follow(row);
    return row;
}

/// What was not done has no sets and no amount.
void StepsForm::follow(const Row& row)
{
    const bool isDone = row.done->isChecked();
    for (QWidget* widget :
         {static_cast<QWidget*>(row.setsLabel), static_cast<QWidget*>(row.sets),
          static_cast<QWidget*>(row.amountLabel), static_cast<QWidget*>(row.amount)})
        widget->setEnabled(isDone);
}

std::vector<StepCorrection> StepsForm::corrections() const
{
    std::vector<StepCorrection> corrections;
    for (const Row& row : m_rows) {
        StepCorrection correction{row.done->isChecked(), row.sets->value(), row.amount->value(),
                                  std::nullopt};
        if (const QVariant feel = row.feel->currentData(); feel.isValid())
            correction.feel = Feel(feel.toInt());
        corrections.push_back(correction);
    }
    return corrections;
}

void StepsForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    QWidget::changeEvent(event);
}

void StepsForm::word()
{
    m_heading->setText(tr("What was done"));
    for (const Row& row : m_rows)
        wordRow(row);
}

void StepsForm::wordRow(const Row& row) const
{
    const QString name = exerciseName(row.step.exercise, m_catalogue);
    const Exercise* exercise = m_catalogue.find(row.step.exercise);
    const Sides sides = exercise ? exercise->sides : Sides{};
    const Dose& dose = row.step.dose;
    // An ampersand in a name is a letter, no key.
    row.done->setText(QString(name).replace(u'&', u"&&"_s));
    row.done->setAccessibleName(tr("%1, done", "exercise").arg(name));
    row.setsLabel->setText(doseFieldName(DoseField::Sets, dose.repetitionsPer, sides));
    row.amountLabel->setText(doseFieldName(leadingField(dose.type), dose.repetitionsPer, sides));
    row.feelLabel->setText(tr("How it felt"));
    const bool isTime = leadingField(dose.type) == DoseField::HoldSeconds ||
                        leadingField(dose.type) == DoseField::DurationSeconds;
    row.amount->setSuffix(isTime ? tr(" s", "seconds, after a number") : QString());
    row.feel->setItemText(0, tr("not said", "how an exercise felt"));
    for (int index = 1; index < row.feel->count(); ++index)
        row.feel->setItemText(index, feelName(Feel(row.feel->itemData(index).toInt())));
    const std::initializer_list<std::pair<PlainLabel*, QWidget*>> lines{
        {row.setsLabel, row.sets}, {row.amountLabel, row.amount}, {row.feelLabel, row.feel}};
    for (const auto& [label, control] : lines)
        control->setAccessibleName(tr("%1, %2", "exercise, field").arg(name, label->text()));
}

} // namespace limber
