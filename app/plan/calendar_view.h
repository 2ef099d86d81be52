// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/plan_state.h"
#include "core/settings/settings.h"
#include "core/storage/data_file.h"

#include <QWidget>

class QBoxLayout;

namespace limber {

class AddPanel;
class AgendaModel;
class CalendarBar;
class CalendarPanel;
class DayPanel;
class KeepWeekPanel;
class FindingsPanel;
class MonthBoard;
class OccurrencePanel;
class PausePanel;
class ProposalPanel;
class RoutineShelf;
class RowList;
class ScopeQuestion;
class WeekBoard;

/// What stands open beside or below the days.
enum class PlanPanel {
    None,
    Occurrence,
    Add,
    Pause,
    Day,
    CalendarFile,
    KeepWeek,
    Findings,
    Proposal
};

enum class ShelfState { Closed, Open };

/// A week, a month or the agenda with everything around it: the bar above, the routines to drag
/// from on one side, and on the other the panel in which something is looked at or changed.
class CalendarView : public QWidget {
    Q_OBJECT

public:
    /// The references must outlive the view.
    CalendarView(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                 QWidget* parent = nullptr);

    void showState(const PlanState& state);
    void setWeekView(PlanWeekView view);
    void showPanel(PlanPanel panel);
    void showShelf(ShelfState state);
    [[nodiscard]] PlanPanel panel() const { return m_panel; }
    [[nodiscard]] CalendarBar& bar() const { return *m_bar; }
    [[nodiscard]] WeekBoard& week() const { return *m_week; }
    [[nodiscard]] MonthBoard& month() const { return *m_month; }
    [[nodiscard]] RoutineShelf& shelf() const { return *m_shelf; }
    [[nodiscard]] ScopeQuestion& question() const { return *m_question; }
    [[nodiscard]] OccurrencePanel& occurrencePanel() const { return *m_occurrencePanel; }
    [[nodiscard]] AddPanel& addPanel() const { return *m_addPanel; }
    [[nodiscard]] PausePanel& pausePanel() const { return *m_pausePanel; }
    [[nodiscard]] DayPanel& dayPanel() const { return *m_dayPanel; }
    [[nodiscard]] CalendarPanel& calendarPanel() const { return *m_calendarPanel; }
    [[nodiscard]] KeepWeekPanel& keepWeekPanel() const { return *m_keepWeekPanel; }
    [[nodiscard]] FindingsPanel& findingsPanel() const { return *m_findingsPanel; }
    [[nodiscard]] ProposalPanel& proposalPanel() const { return *m_proposalPanel; }

Q_SIGNALS:
    void opened(const limber::OccurrenceKey& key);
    void dayOpened(QDate day);
    /// To the days that show this one.
    void dayRequested(QDate day);
    /// A panel was opened; it may have to be scrolled to.
    void panelShown(QWidget* panel);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectParts();
    void place();
    void fitAgenda();
    void word();

    PlanState m_state;
    PlanPanel m_panel = PlanPanel::None;
    ShelfState m_shelfState = ShelfState::Closed;
    PlanWeekView m_weekView = PlanWeekView::Hours;
    CalendarBar* m_bar;
    QBoxLayout* m_row;
    RoutineShelf* m_shelf;
    QWidget* m_days;
    WeekBoard* m_week;
    MonthBoard* m_month;
    AgendaModel* m_agendaRows;
    RowList* m_agenda;
    ScopeQuestion* m_question;
    QWidget* m_panelPlace;
    OccurrencePanel* m_occurrencePanel;
    AddPanel* m_addPanel;
    PausePanel* m_pausePanel;
    DayPanel* m_dayPanel;
    CalendarPanel* m_calendarPanel;
    KeepWeekPanel* m_keepWeekPanel;
    FindingsPanel* m_findingsPanel;
    ProposalPanel* m_proposalPanel;
};

} // namespace limber
