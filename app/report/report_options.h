// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_state.h"
#include "core/settings/print_choices.h"

#include <QWidget>

#include <set>

namespace limber {

class Button;
class ChoiceChips;
class DayField;
class ReportNotes;

/// What can be chosen about a report: which days, which notes, which paper.
class ReportOptions : public QWidget {
    Q_OBJECT

public:
    ReportOptions(const ReportSpan& span, QDate today, Qt::DayOfWeek firstDayOfWeek,
                  const PrintChoices& choices, QWidget* parent = nullptr);

    [[nodiscard]] ReportSpan span() const;
    [[nodiscard]] const PrintChoices& printChoices() const { return m_choices; }
    [[nodiscard]] const std::set<SessionId>& chosenNotes() const;
    /// The days that the span comes to, and what was noted on them.
    void show(const DateRange& days, const std::vector<ReportNote>& notes);
    using QWidget::show;

Q_SIGNALS:
    /// Days or notes are others.
    void changed();
    void printChoicesChanged(const limber::PrintChoices& choices);
    void tablesRequested();

private:
    void addSpan(const ReportSpan& span);
    void addPaper();
    void chooseDay(const DayField& changed);
    void showFields();

    PrintChoices m_choices;
    ChoiceChips* m_span;
    DayField* m_from;
    DayField* m_until;
    QWidget* m_fields;
    ReportNotes* m_notes;
};

} // namespace limber
