// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_options.h"

#include "app/widgets/choice_chips.h"
#include "app/print/sheet_style.h"
#include "app/report/report_notes.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/day_field.h"
#include "app/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// In the order of the chips; after them comes the span from a day until another.
constexpr std::array kRanges{ProgressRange::Month, ProgressRange::Quarter, ProgressRange::Year,
                             ProgressRange::All};

} // namespace

ReportOptions::ReportOptions(const ReportSpan& span, QDate today, Qt::DayOfWeek firstDayOfWeek,
                             const PrintChoices& choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_span(new ChoiceChips(tr("Which days")))
    , m_from(new DayField)
    , m_until(new DayField)
    , m_fields(new QWidget)
    , m_notes(new ReportNotes)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    m_from->setObjectName(u"reportFrom"_s);
    m_until->setObjectName(u"reportUntil"_s);
    for (DayField* field : {m_from, m_until}) {
        field->setMaximumDate(today);
        field->setFirstDayOfWeek(firstDayOfWeek);
        field->setMinimumHeight(hit_size::kControl);
    }
    addSpan(span);
    addPaper();
    column->addWidget(m_notes);
    auto* tables = new Button(tr("Save tables (CSV)…"));
    tables->setObjectName(u"saveTablesButton"_s);
    tables->setAutoDefault(false);
    column->addWidget(tables, 0, Qt::AlignLeft);
    auto* stays =
        new PlainLabel(tr("Nothing leaves this computer by itself: you decide who gets the file."));
    stays->setTone(TextTone::Muted);
    column->addWidget(stays);
    column->addStretch();
    connect(m_notes, &ReportNotes::chosenChanged, this, &ReportOptions::changed);
    connect(tables, &QAbstractButton::clicked, this, &ReportOptions::tablesRequested);
    showFields();
}

void ReportOptions::addSpan(const ReportSpan& span)
{
    m_span->addChoice(u"reportMonth"_s, tr("A month"));
    m_span->addChoice(u"reportQuarter"_s, tr("3 months"));
    m_span->addChoice(u"reportYear"_s, tr("A year"));
    m_span->addChoice(u"reportAll"_s, tr("All"));
    m_span->addChoice(u"reportDays"_s, tr("From – until"));
    if (const auto* range = std::get_if<ProgressRange>(&span)) {
        m_span->setCurrent(static_cast<int>(std::ranges::find(kRanges, *range) - kRanges.begin()));
    } else {
        m_span->setCurrent(static_cast<int>(kRanges.size()));
        const DateRange& days = std::get<DateRange>(span);
        m_from->setDate(days.from);
        m_until->setDate(days.until.value_or(m_until->maximumDate()));
    }
    auto* rows = new QVBoxLayout(m_fields);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kTiny);
    for (const auto& [text, field] :
         {std::pair(tr("From"), m_from), std::pair(tr("Until, included"), m_until)}) {
        auto* label = new PlainLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(text);
        rows->addWidget(label);
        // The field itself is never mirrored, but stands where a mirrored page begins.
        auto* line = new QHBoxLayout;
        line->addWidget(field);
        line->addStretch();
        rows->addLayout(line);
        connect(field, &QDateEdit::dateChanged, this, [this, field = field] { chooseDay(*field); });
    }
    layout()->addWidget(m_span);
    layout()->addWidget(m_fields);
    connect(m_span, &ChoiceChips::chosen, this, [this] {
        showFields();
        Q_EMIT changed();
    });
}

void ReportOptions::addPaper()
{
    const auto add = [this](ChoiceChips* chips, int current, auto choose) {
        chips->setCurrent(current);
        layout()->addWidget(chips);
        connect(chips, &ChoiceChips::chosen, this, [this, choose](int index) {
            choose(index);
            Q_EMIT printChoicesChanged(m_choices);
        });
    };
    auto* paper = new ChoiceChips(tr("Paper"));
    paper->addChoice(u"printA4"_s, tr("A4"));
    paper->addChoice(u"printLetter"_s, tr("Letter"));
    add(paper, static_cast<int>(paperOf(m_choices)),
        [this](int index) { m_choices.paper = static_cast<PrintPaper>(index); });
    auto* colours = new ChoiceChips(tr("Colours"));
    colours->addChoice(u"printColour"_s, tr("In colour"));
    colours->addChoice(u"printGrey"_s, tr("Shades of grey"));
    add(colours, static_cast<int>(m_choices.colours),
        [this](int index) { m_choices.colours = static_cast<PrintColours>(index); });
}

ReportSpan ReportOptions::span() const
{
    const auto index = static_cast<std::size_t>(m_span->current());
    if (index < kRanges.size())
        return kRanges.at(index);
    return DateRange{m_from->date(), m_until->date()};
}

const std::set<SessionId>& ReportOptions::chosenNotes() const
{
    return m_notes->chosen();
}

void ReportOptions::show(const DateRange& days, const std::vector<ReportNote>& notes)
{
    // Whoever goes on to choose days begins with those that are shown.
    const QSignalBlocker from(m_from);
    const QSignalBlocker until(m_until);
    m_from->setDate(days.from);
    m_until->setDate(*days.until);
    m_notes->setNotes(notes);
}

void ReportOptions::chooseDay(const DayField& changedField)
{
    if (m_from->date() > m_until->date()) {
        DayField* other = &changedField == m_from ? m_until : m_from;
        const QSignalBlocker blocker(other);
        other->setDate(changedField.date());
    }
    Q_EMIT changed();
}

void ReportOptions::showFields()
{
    m_fields->setVisible(std::holds_alternative<DateRange>(span()));
}

} // namespace limber
