// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/dose_section.h"

#include "app/exercises/form_choice.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/field_note.h"
#include "app/widgets/heading.h"
#include "app/widgets/integer_field.h"
#include "app/wording/dose_wording.h"
#include "app/wording/own_exercise_wording.h"
#include "core/exercise/dose_file.h"
#include "core/exercise/own_exercise_edit.h"

#include <QGridLayout>
#include <QScopedValueRollback>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestRecommendedRest = 120;

IntegerRange limitsOf(DoseField field)
{
    const DoseLimits limits = doseLimits(field);
    return {limits.lowest,
            field == DoseField::RestSeconds ? kLongestRecommendedRest : limits.highest};
}

bool isSeconds(DoseField field)
{
    return field == DoseField::HoldSeconds || field == DoseField::DurationSeconds ||
           field == DoseField::RestSeconds;
}

QString perName(RepetitionsPer per)
{
    return per == RepetitionsPer::Side ? DoseSection::tr("Counted for each side")
                                       : DoseSection::tr("Counted for both sides together");
}

QString flowName(FlowShape flow)
{
    return flow == FlowShape::Cycle ? DoseSection::tr("Its parts go round and round")
                                    : DoseSection::tr("Its parts come once, one after another");
}

} // namespace

DoseSection::DoseSection(QWidget* parent)
    : FormSection(parent)
    , m_typeLabel(new PlainLabel)
    , m_type(makeChoice(u"ownDoseType"_s))
    , m_perLabel(new PlainLabel)
    , m_per(makeChoice(u"ownRepetitionsPer"_s))
    , m_flowLabel(new PlainLabel)
    , m_flow(makeChoice(u"ownFlow"_s))
    , m_usual(new PlainLabel)
    , m_least(new PlainLabel)
    , m_most(new PlainLabel)
    , m_note(new FieldNote)
    , m_more(new Button(IconName::Down, QString(), ButtonKind::Quiet))
{
    m_note->setObjectName(u"ownDoseNote"_s);
    m_more->setObjectName(u"ownDoseMore"_s);
    m_more->setCheckable(true);
    addField(*m_typeLabel, *m_type);
    column().addSpacing(space::kSmall);
    addField(*m_perLabel, *m_per);
    addField(*m_flowLabel, *m_flow);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    int at = 0;
    for (PlainLabel* title : {m_usual, m_least, m_most}) {
        title->setTone(TextTone::Muted);
        title->setPixelSize(type_size::kSmall);
        grid->addWidget(title, 0, ++at);
        grid->setColumnStretch(at, 1);
    }
    for (const auto& entry : TokenTable<DoseField>::entries)
        addRow(*grid, entry.value);
    column().addLayout(grid);
    column().addWidget(m_note);
    column().addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_type, &QComboBox::activated, this, [this] {
        applyExercise(withDoseType(own().exercise, chosen<DoseType>(*m_type), standardPhaseText));
    });
    connect(m_per, &QComboBox::activated, this, [this] {
        applyExercise(withRepetitionsPer(own().exercise, chosen<RepetitionsPer>(*m_per)));
    });
    connect(m_flow, &QComboBox::activated, this,
            [this] { applyExercise(withFlowShape(own().exercise, chosen<FlowShape>(*m_flow))); });
    connect(m_more, &QAbstractButton::toggled, this, &DoseSection::showMore);
    word();
    showMore();
}

void DoseSection::addRow(QGridLayout& grid, DoseField field)
{
    Row row{new PlainLabel, new IntegerField(QString()), new IntegerField(QString()),
            new IntegerField(QString())};
    const QString key = token(field);
    row.usual->setObjectName(u"ownUsual-"_s + key);
    row.least->setObjectName(u"ownLeast-"_s + key);
    row.most->setObjectName(u"ownMost-"_s + key);
    const int line = grid.rowCount();
    grid.addWidget(row.label, line, 0, Qt::AlignTop);
    grid.addWidget(row.usual, line, 1, Qt::AlignTop);
    grid.addWidget(row.least, line, 2, Qt::AlignTop);
    grid.addWidget(row.most, line, 3, Qt::AlignTop);
    row.label->setBuddy(row.usual);
    connect(row.usual, &IntegerField::valueChanged, this, [this, field](int value) {
        if (!m_isFilling)
            changeUsual(field, value);
    });
    for (IntegerField* bound : {row.least, row.most}) {
        connect(bound, &IntegerField::valueChanged, this, [this, field] {
            if (!m_isFilling)
                changeRange(field);
        });
    }
    m_rows[field] = row;
}

void DoseSection::changeUsual(DoseField field, int value)
{
    Exercise changed = own().exercise;
    if (const auto settled = m_settled.find(field); settled != m_settled.end())
        changed.dose.ranges[field] = settled->second;
    applyExercise(withDoseValue(std::move(changed), field, value));
}

void DoseSection::changeRange(DoseField field)
{
    const Row& row = m_rows[field];
    applyExercise(withDoseRange(own().exercise, field, row.usual->value(), row.least->value(),
                                row.most->value()));
}

void DoseSection::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const Exercise& exercise = own().exercise;
    const DoseDefinition& dose = exercise.dose;
    choose(*m_type, dose.type);
    choose(*m_per, dose.repetitionsPer);
    choose(*m_flow, dose.flow);
    const bool hasPer =
        exercise.sides == Sides::Alternating &&
        (dose.type == DoseType::Repetitions || dose.type == DoseType::RepetitionsWithHold);
    m_perLabel->setVisible(hasPer);
    m_per->setVisible(hasPer);
    m_flowLabel->setVisible(dose.type == DoseType::TimedFlow);
    m_flow->setVisible(dose.type == DoseType::TimedFlow);
    for (const auto& [field, row] : m_rows)
        fillRow(field, row);
}

void DoseSection::fillRow(DoseField field, const Row& row)
{
    const Exercise& exercise = own().exercise;
    const DoseRange* range = exercise.dose.range(field);
    const bool isShown = range != nullptr;
    const bool hasRange = isShown && field != DoseField::RestSeconds && m_more->isChecked();
    row.label->setVisible(isShown);
    row.usual->setVisible(isShown);
    row.least->setVisible(hasRange);
    row.most->setVisible(hasRange);
    if (!isShown) {
        m_settled.erase(field);
        return;
    }
    if (!row.usual->focusProxy()->hasFocus())
        m_settled[field] = *range;
    const QString name = doseFieldName(field, exercise.dose.repetitionsPer, exercise.sides);
    row.label->setText(name);
    row.usual->setLabel(name);
    row.least->setLabel(tr("%1, the least", "a number of the dose").arg(name));
    row.most->setLabel(tr("%1, the most", "a number of the dose").arg(name));
    const IntegerRange limits = limitsOf(field);
    row.usual->setRanges({range->minimum, range->maximum}, limits);
    row.least->setRanges({limits.least, range->standard}, limits);
    row.most->setRanges({range->standard, limits.most}, limits);
    const QString suffix = isSeconds(field) ? tr(" s", "seconds after a number") : QString();
    for (IntegerField* one : {row.usual, row.least, row.most}) {
        one->setStep(range->step);
        one->setSuffix(suffix);
    }
    row.usual->setValue(range->standard);
    row.least->setValue(range->minimum);
    row.most->setValue(range->maximum);
}

void DoseSection::showMore()
{
    const bool isMore = m_more->isChecked();
    m_more->setIconName(isMore ? IconName::Up : IconName::Down);
    for (PlainLabel* title : {m_usual, m_least, m_most})
        title->setVisible(isMore);
    fill();
}

void DoseSection::showObstacles(const std::vector<OwnExerciseObstacle>& obstacles)
{
    m_note->setProblems(textsOf(obstacles, OwnExercisePart::Dose));
}

void DoseSection::word()
{
    heading().setText(tr("How much of it"));
    m_typeLabel->setText(tr("It is done as"));
    m_type->setAccessibleName(m_typeLabel->text());
    m_perLabel->setText(tr("Repetitions are"));
    m_per->setAccessibleName(m_perLabel->text());
    m_flowLabel->setText(tr("In that time"));
    m_flow->setAccessibleName(m_flowLabel->text());
    m_usual->setText(tr("Usual"));
    m_least->setText(tr("Recommended from"));
    m_most->setText(tr("Recommended up to"));
    m_more->setText(tr("What is recommended around it"));
    wordChoice<DoseType>(*m_type, doseTypeName);
    wordChoice<RepetitionsPer>(*m_per, perName);
    wordChoice<FlowShape>(*m_flow, flowName);
}

} // namespace limber
