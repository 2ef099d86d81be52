// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/dose_card.h"

#include "app/exercises/text_block.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/wording/dose_wording.h"
#include "app/wording/exercise_wording.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// "Behm and others: foam rolling prescription (review, 2020)"
QString titleOf(const Source& source)
{
    const QString title = catalogueText(source.title);
    QStringList facts;
    if (!source.kind.isEmpty())
        facts.append(catalogueText(source.kind));
    // Years are not quantities: no grouping of digits.
    if (source.year)
        facts.append(QString::number(*source.year));
    if (facts.isEmpty())
        return title;
    return DoseCard::tr("%1 (%2)", "title of a source, its kind and year")
        .arg(title, facts.join(DoseCard::tr(", ", "between kind and year of a source")));
}

QStringList titlesOf(const std::vector<Source>& sources)
{
    QStringList titles;
    for (const Source& source : sources)
        titles.append(titleOf(source));
    return titles;
}

PlainLabel* makeStrong(const QString& text)
{
    auto* label = new PlainLabel(text);
    label->setWeight(QFont::DemiBold);
    return label;
}

/// An address to be selected and copied: there is no network in this program to open it with.
QLineEdit* makeAddress(const QString& address, const QString& title)
{
    auto* field = new QLineEdit(address);
    field->setReadOnly(true);
    field->setFrame(false);
    field->setCursorPosition(0);
    field->setLayoutDirection(Qt::LeftToRight);
    field->setAccessibleName(DoseCard::tr("Address of %1").arg(title));
    field->setToolTip(address);
    return field;
}

} // namespace

DoseCard::DoseCard(const Exercise& exercise, const Catalogue& catalogue, QWidget* parent)
    : Card(parent)
    , m_exercise(exercise)
    , m_catalogue(catalogue)
    , m_why(new Button(IconName::Down, tr("Why this dose?"), ButtonKind::Quiet))
    , m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(space::kSmall);
    m_column->addWidget(new Heading(HeadingLevel::Section, tr("How much")));
    addNumbers(exercise.dose);
    if (!exercise.frequency.note.isEmpty())
        m_column->addWidget(makeMuted(exerciseText(exercise, exercise.frequency.note)));
    addModes(*m_column);
    m_why->setObjectName(u"whyDoseButton"_s);
    m_why->setCheckable(true);
    m_column->addWidget(m_why, 0, Qt::AlignLeft);
    connect(m_why, &QAbstractButton::toggled, this, &DoseCard::setUnfolded);
}

bool DoseCard::isUnfolded() const
{
    return m_why->isChecked();
}

void DoseCard::setUnfolded(bool unfolded)
{
    m_why->setChecked(unfolded);
    m_why->setIconName(unfolded ? IconName::Up : IconName::Down);
    if (unfolded && !m_reasons) {
        m_reasons = makeReasons();
        m_column->addWidget(m_reasons);
    }
    if (m_reasons)
        m_reasons->setVisible(unfolded);
}

QString DoseCard::valueText(DoseField field, const DoseDefinition& definition)
{
    const DoseRange& range = *definition.range(field);
    const QString value = doseValueText(field, range.standard);
    // Any rest will do: its range is no recommendation.
    if (field == DoseField::RestSeconds)
        return value;
    return tr("%1 (%2)", "value of a dose field, what is recommended")
        .arg(value, doseRangeText(field, range));
}

QString DoseCard::numberText(DoseField field, const DoseDefinition& definition) const
{
    return tr("%1: %2", "dose field, its value")
        .arg(doseFieldName(field, definition.repetitionsPer, m_exercise.sides),
             valueText(field, definition));
}

void DoseCard::addNumbers(const DoseDefinition& definition)
{
    auto* whole = makeStrong(doseText(definition.standardDose(), m_exercise.sides));
    whole->setObjectName(u"standardDose"_s);
    m_column->addWidget(whole);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(1, 1);
    const auto addRow = [grid](const QString& name, const QString& value) {
        const int row = grid->rowCount();
        grid->addWidget(makeMuted(name), row, 0, Qt::AlignTop);
        grid->addWidget(new PlainLabel(value), row, 1, Qt::AlignTop);
    };
    for (const DoseField field : doseFields(definition.type)) {
        if (definition.range(field)) {
            addRow(doseFieldName(field, definition.repetitionsPer, m_exercise.sides),
                   valueText(field, definition));
        }
    }
    addRow(tr("How often"), frequencyText(m_exercise.frequency));
    m_column->addLayout(grid);
}

void DoseCard::addModes(QVBoxLayout& column)
{
    if (m_exercise.doseModes.empty())
        return;
    column.addSpacing(space::kTiny);
    column.addWidget(makeStrong(tr("Other ways to do it")));
    QStringList lines;
    for (const DoseMode& mode : m_exercise.doseModes) {
        lines.append(tr("%1: %2", "dose mode, its dose")
                         .arg(exerciseText(m_exercise, mode.name),
                              doseText(mode.definition.standardDose(), m_exercise.sides)));
    }
    addLines(column, lines, ListMarks::Bullets);
}

QWidget* DoseCard::makeReasons() const
{
    auto* widget = new QWidget;
    widget->setObjectName(u"doseReasons"_s);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    const DoseReasons reasons = buildDoseReasons(m_exercise, m_exercise.dose, m_catalogue);
    addReasons(*column, m_exercise.dose);
    for (const DoseMode& mode : m_exercise.doseModes) {
        column->addSpacing(space::kMedium);
        column->addWidget(makeStrong(exerciseText(m_exercise, mode.name)));
        addReasons(*column, mode.definition);
    }
    if (!reasons.decisions.isEmpty()) {
        column->addSpacing(space::kMedium);
        column->addWidget(makeStrong(tr("Where the sources differ")));
        QStringList decisions;
        for (const QString& decision : reasons.decisions)
            decisions.append(exerciseText(m_exercise, decision));
        addLines(*column, decisions, ListMarks::Bullets);
    }
    addSources(*column, reasons);
    return widget;
}

void DoseCard::addReasons(QVBoxLayout& column, const DoseDefinition& definition) const
{
    for (const NumberReason& number :
         buildDoseReasons(m_exercise, definition, m_catalogue).numbers) {
        column.addSpacing(space::kTiny);
        column.addWidget(new PlainLabel(numberText(number.field, definition)));
        if (!number.range.note.isEmpty())
            column.addWidget(makeMuted(exerciseText(m_exercise, number.range.note)));
        for (const QString& title : titlesOf(number.sources))
            column.addWidget(makeMuted(tr("From: %1", "title of a source").arg(title)));
        for (const QString& title : titlesOf(number.capSources)) {
            column.addWidget(
                makeMuted(tr("The upper limit from: %1", "title of a source").arg(title)));
        }
    }
}

void DoseCard::addSources(QVBoxLayout& column, const DoseReasons& reasons) const
{
    // Modes may rest on sources that the standard dose does not.
    std::vector<SourceReason> sources = reasons.sources;
    for (const DoseMode& mode : m_exercise.doseModes) {
        for (const SourceReason& more :
             buildDoseReasons(m_exercise, mode.definition, m_catalogue).sources) {
            const bool isKnown = std::ranges::any_of(sources, [&](const SourceReason& one) {
                return one.source.key == more.source.key;
            });
            if (!isKnown)
                sources.push_back(more);
        }
    }
    column.addSpacing(space::kMedium);
    column.addWidget(makeStrong(tr("What the sources say")));
    for (const SourceReason& one : sources) {
        column.addSpacing(space::kTiny);
        const QString title = titleOf(one.source);
        column.addWidget(new PlainLabel(title));
        if (!one.source.says.isEmpty())
            column.addWidget(makeMuted(catalogueText(one.source.says)));
        for (const SourceNote& note : one.notes) {
            column.addWidget(
                makeMuted(tr("%1: %2", "place in a source, what it says")
                              .arg(catalogueText(note.section), catalogueText(note.says))));
        }
        if (one.source.url)
            column.addWidget(makeAddress(*one.source.url, title));
    }
}

} // namespace limber
