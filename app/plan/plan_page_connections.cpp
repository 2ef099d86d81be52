// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the plan page ask for, and who answers; plan_page.cpp shows the page.
#include "app/plan/add_panel.h"
#include "app/plan/calendar_bar.h"
#include "app/plan/calendar_panel.h"
#include "app/plan/calendar_view.h"
#include "app/plan/day_panel.h"
#include "app/plan/drag_scroller.h"
#include "app/plan/month_board.h"
#include "app/plan/month_drop.h"
#include "app/plan/occurrence_panel.h"
#include "app/plan/pause_panel.h"
#include "app/plan/plan_editor.h"
#include "app/plan/plan_page.h"
#include "app/plan/programmes_view.h"
#include "app/plan/routine_shelf.h"
#include "app/plan/scope_question.h"
#include "app/plan/week_board.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/notice.h"
#include "app/widgets/undo_bar.h"
#include "core/plan/plan_edit.h"

#include <QScrollArea>
#include <QShortcut>

#include <utility>

namespace limber {

void PlanPage::connectParts()
{
    const auto clicked = &QAbstractButton::clicked;
    connect(&m_minute, &QTimer::timeout, this, &PlanPage::showNow);
    connect(m_closing, &QShortcut::activated, this, &PlanPage::closePanel);
    connect(m_planRoutine, clicked, this, [this] { openAddPanel(std::nullopt); });
    connect(m_empty, &EmptyState::actionTriggered, this, &PlanPage::showProgrammes);
    connect(m_programmes, &ProgrammesView::adoptRequested, this, &PlanPage::adoptProgramme);
    connect(m_programmes, &ProgrammesView::backRequested, this, [this] {
        m_isProgrammesWanted = false;
        showState();
    });
    connect(m_programmes, &ProgrammesView::formShown, this,
            [this](QWidget* action) { m_scroll->ensureWidgetVisible(action, 0, space::kLarge); });
}

void PlanPage::connectCalendar()
{
    const CalendarBar* bar = &m_calendar->bar();
    connect(bar, &CalendarBar::addRequested, this, [this] { openAddPanel(std::nullopt); });
    connect(bar, &CalendarBar::programmesRequested, this, &PlanPage::showProgrammes);
    connect(bar, &CalendarBar::pauseRequested, this, [this] {
        showPanel(PlanPanel::Pause);
        m_calendar->pausePanel().begin(m_state.today, m_state.firstDayOfWeek);
    });
    connect(bar, &CalendarBar::calendarFileRequested, this, [this] {
        m_calendar->calendarPanel().refresh();
        showPanel(PlanPanel::CalendarFile);
    });
    connect(&m_calendar->calendarPanel(), &CalendarPanel::closed, this, &PlanPage::closePanel);
    connect(bar, &CalendarBar::shelfToggled, this, [this] {
        m_calendar->showShelf(m_calendar->shelf().isHidden() ? ShelfState::Open
                                                             : ShelfState::Closed);
    });
    connect(bar, &CalendarBar::viewRequested, this,
            [this](PlanView view) { goTo(view, m_state.range.anchor); });
    connect(bar, &CalendarBar::weekViewRequested, this, &PlanPage::chooseWeekView);
    connect(bar, &CalendarBar::weekMenuRequested, this, &PlanPage::openWeekMenu);
    connect(m_calendar, &CalendarView::opened, this, &PlanPage::openOccurrence);
    connect(m_calendar, &CalendarView::dayOpened, this, &PlanPage::openDay);
    connect(m_calendar, &CalendarView::dayRequested, this, qOverload<QDate>(&PlanPage::goTo));
    connect(m_calendar, &CalendarView::panelShown, this,
            [this](QWidget* panel) { m_scroll->ensureWidgetVisible(panel, 0, space::kLarge); });

    const WeekBoard* board = &m_calendar->week();
    connect(board, &WeekBoard::moveRequested, this, &PlanPage::moveBy);
    connect(board, &WeekBoard::skipRequested, this, &PlanPage::skip);
    connect(board, &WeekBoard::dayMenuRequested, this, &PlanPage::openDayMenu);
    const WeekDrop* dropping = &board->drop();
    connect(dropping, &WeekDrop::dropped, this, &PlanPage::drop);
    connect(dropping, &WeekDrop::left, m_dragScroller, &DragScroller::stop);
    connect(dropping, &WeekDrop::hovered, this, [this](QPoint position) {
        m_dragScroller->follow(m_calendar->week().mapToGlobal(position));
    });
    const MonthDrop* onMonth = &m_calendar->month().drop();
    connect(onMonth, &MonthDrop::dropped, this, &PlanPage::drop);
    connect(onMonth, &MonthDrop::left, m_dragScroller, &DragScroller::stop);
    connect(onMonth, &MonthDrop::hovered, this, [this](QPoint position) {
        m_dragScroller->follow(m_calendar->month().mapToGlobal(position));
    });
    const ScopeQuestion* question = &m_calendar->question();
    connect(question, &ScopeQuestion::answered, this, [this](MoveScope scope) {
        if (const auto asked = std::exchange(m_asked, std::nullopt))
            move(asked->key, asked->day, asked->time, scope);
    });
    connect(question, &ScopeQuestion::steered, this, [this](int key) {
        if (m_asked && m_planView == PlanView::Week)
            m_calendar->week().steer(OccurrenceKey(m_asked->key), key);
    });
    connect(question, &ScopeQuestion::cancelled, this, [this] {
        const auto asked = std::exchange(m_asked, std::nullopt);
        const auto item = asked ? itemOf(asked->key) : std::nullopt;
        if (item)
            focusOn(asked->key, item->matched.occurrence.date);
    });
    const RoutineShelf* shelf = &m_calendar->shelf();
    connect(shelf, &RoutineShelf::addRequested, this,
            [this](const RoutineId& routine) { openAddPanel(routine); });
    connect(shelf, &RoutineShelf::closed, this,
            [this] { m_calendar->showShelf(ShelfState::Closed); });
}

void PlanPage::connectPanels()
{
    const OccurrencePanel* opened = &m_calendar->occurrencePanel();
    connect(opened, &OccurrencePanel::closed, this, &PlanPage::closePanel);
    connect(opened, &OccurrencePanel::startRequested, this, &PlanPage::startOccurrence);
    connect(opened, &OccurrencePanel::takeTodayRequested, this, &PlanPage::takeToday);
    connect(opened, &OccurrencePanel::routineRequested, this, [this] {
        const auto key = m_calendar->occurrencePanel().key();
        if (const auto item = key ? itemOf(*key) : std::nullopt)
            Q_EMIT routineRequested(RoutineId(item->entry.routine));
    });
    connect(opened, &OccurrencePanel::skipRequested, this, [this] {
        if (const auto key = m_calendar->occurrencePanel().key())
            skip(*key);
    });
    connect(opened, &OccurrencePanel::resetRequested, this, &PlanPage::resetOccurrence);
    connect(opened, &OccurrencePanel::moveRequested, this,
            [this](QDate day, QTime time, MoveScope scope) {
                if (const auto key = m_calendar->occurrencePanel().key())
                    move(*key, day, time, scope);
            });
    connect(opened, &OccurrencePanel::changeRequested, this, &PlanPage::changeEntry);
    connect(opened, &OccurrencePanel::endRequested, this, &PlanPage::endEntry);
    const AddPanel* adding = &m_calendar->addPanel();
    connect(adding, &AddPanel::addRequested, this, &PlanPage::addEntry);
    connect(adding, &AddPanel::closed, this, &PlanPage::closePanel);
    const PausePanel* pausing = &m_calendar->pausePanel();
    connect(pausing, &PausePanel::pauseRequested, this, &PlanPage::addPause);
    connect(pausing, &PausePanel::removeRequested, this, [this](const PauseId& pause) {
        keep(withPauseRemoved(m_history.plan, pause), tr("The pause is removed."));
    });
    connect(pausing, &PausePanel::endRequested, this, [this](const PauseId& pause) {
        keep(withPauseEnded(m_history.plan, pause, m_state.today.addDays(-1)),
             tr("The pause is over: the plan goes on today."));
    });
    connect(pausing, &PausePanel::closed, this, &PlanPage::closePanel);
    const DayPanel* day = &m_calendar->dayPanel();
    connect(day, &DayPanel::opened, this, &PlanPage::openOccurrence);
    connect(day, &DayPanel::closed, this, &PlanPage::closePanel);
    connect(day, &DayPanel::weekRequested, this,
            [this](QDate shown) { goTo(PlanView::Week, shown); });
}

void PlanPage::connectSteps()
{
    connect(&m_calendar->bar(), &CalendarBar::undoRequested, m_editor, &PlanEditor::undo);
    connect(&m_calendar->bar(), &CalendarBar::redoRequested, m_editor, &PlanEditor::redo);
    connect(m_undo, &QShortcut::activated, m_editor, &PlanEditor::undo);
    connect(m_redo, &QShortcut::activated, m_editor, &PlanEditor::redo);
    connect(m_undoBar, &UndoBar::expired, this, &PlanPage::showSteps);
    connect(m_editor, &PlanEditor::stepsChanged, this, &PlanPage::showSteps);
    connect(m_editor, &PlanEditor::failed, this, &PlanPage::showFailure);
    connect(m_editor, &PlanEditor::changed, this, [this] {
        m_failure->hide();
        // Nothing here changes what was practised, and reading all of that takes longest.
        refreshPlan();
        Q_EMIT planChanged();
    });
    showSteps();
}

} // namespace limber
