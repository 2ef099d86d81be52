// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/calendar_view.h"

#include "app/plan/add_panel.h"
#include "app/plan/agenda_model.h"
#include "app/plan/calendar_bar.h"
#include "app/plan/calendar_panel.h"
#include "app/plan/day_panel.h"
#include "app/plan/findings_panel.h"
#include "app/plan/keep_week_panel.h"
#include "app/plan/month_board.h"
#include "app/plan/occurrence_panel.h"
#include "app/plan/pause_panel.h"
#include "app/plan/proposal_panel.h"
#include "app/plan/routine_shelf.h"
#include "app/plan/scope_question.h"
#include "app/plan/week_board.h"
#include "app/style/tokens.h"
#include "app/widgets/row_list.h"

#include <QBoxLayout>
#include <QEvent>
#include <QResizeEvent>
#include <QTimer>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelBesideFrom = 1032; ///< A narrower view shows the panel below the days.
constexpr int kPanelWidth = 332;
constexpr int kShelfBesideFrom = 980; ///< A narrower view shows the routines above the days.
constexpr int kShelfWidth = 240;
constexpr int kShelfHeight = 300; ///< Where it stands above.

} // namespace

CalendarView::CalendarView(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                           QWidget* parent)
    : QWidget(parent)
    , m_bar(new CalendarBar)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_shelf(new RoutineShelf(content))
    , m_days(new QWidget)
    , m_week(new WeekBoard)
    , m_month(new MonthBoard)
    , m_agendaRows(new AgendaModel(this))
    , m_agenda(new RowList)
    , m_question(new ScopeQuestion(m_days))
    , m_panelPlace(new QWidget)
    , m_occurrencePanel(new OccurrencePanel)
    , m_addPanel(new AddPanel(content))
    , m_pausePanel(new PausePanel)
    , m_dayPanel(new DayPanel)
    , m_calendarPanel(new CalendarPanel(content, dataFile, clock))
    , m_keepWeekPanel(new KeepWeekPanel)
    , m_findingsPanel(new FindingsPanel)
    , m_proposalPanel(new ProposalPanel(content))
{
    m_agenda->setObjectName(u"agendaList"_s);
    m_agenda->setModel(m_agendaRows);
    // The page scrolls as a whole.
    m_agenda->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
    connectParts();
    word();
    showPanel(PlanPanel::None);
    showShelf(ShelfState::Closed);
}

void CalendarView::layOut()
{
    auto* days = new QVBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->addWidget(m_week);
    days->addWidget(m_month);
    days->addWidget(m_agenda);
    days->addStretch();
    auto* panels = new QVBoxLayout(m_panelPlace);
    panels->setContentsMargins(0, 0, 0, 0);
    for (QWidget* panel :
         {static_cast<QWidget*>(m_occurrencePanel), static_cast<QWidget*>(m_addPanel),
          static_cast<QWidget*>(m_pausePanel), static_cast<QWidget*>(m_dayPanel),
          static_cast<QWidget*>(m_calendarPanel), static_cast<QWidget*>(m_keepWeekPanel),
          static_cast<QWidget*>(m_findingsPanel), static_cast<QWidget*>(m_proposalPanel)})
        panels->addWidget(panel);
    panels->addStretch();
    m_row->setSpacing(space::kMedium);
    m_row->addWidget(m_shelf);
    m_row->addWidget(m_days, 1);
    m_row->addWidget(m_panelPlace);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_bar);
    column->addLayout(m_row);
}

void CalendarView::connectParts()
{
    connect(m_week, &WeekBoard::opened, this, &CalendarView::opened);
    connect(m_week, &WeekBoard::dayOpened, this, &CalendarView::dayOpened);
    connect(m_week, &WeekBoard::weekRequested, this,
            [this](int weeks) { Q_EMIT dayRequested(turned(m_state.range, weeks)); });
    connect(m_week, &WeekBoard::shapeChanged, this,
            [this] { m_bar->showWeekView(m_weekView, m_week->shape()); });
    connect(m_month, &MonthBoard::dayOpened, this, &CalendarView::dayOpened);
    connect(m_month, &MonthBoard::dayRequested, this, &CalendarView::dayRequested);
    connect(m_bar, &CalendarBar::dayRequested, this, &CalendarView::dayRequested);
    connect(m_agenda, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const AgendaModel::Row row = m_agendaRows->rows().at(static_cast<std::size_t>(index.row()));
        if (row.occurrence)
            Q_EMIT opened(*row.occurrence);
        else
            Q_EMIT dayOpened(row.day);
    });
}

void CalendarView::showState(const PlanState& state)
{
    m_state = state;
    const PlanView view = state.range.view;
    m_week->setVisible(view == PlanView::Week);
    m_month->setVisible(view == PlanView::Month);
    m_agenda->setVisible(view == PlanView::Agenda);
    place();
    if (view == PlanView::Week) {
        m_week->showWeek(state);
    } else if (view == PlanView::Month) {
        m_month->showMonth(state);
    } else {
        m_agendaRows->setState(state);
        fitAgenda();
    }
    m_bar->showState(state);
}

void CalendarView::setWeekView(PlanWeekView view)
{
    m_weekView = view;
    m_week->setWeekView(view);
    m_bar->showWeekView(view, m_week->shape());
}

void CalendarView::showShelf(ShelfState state)
{
    m_shelfState = state;
    m_bar->showShelf(state == ShelfState::Open);
    place();
    if (state == ShelfState::Open)
        m_shelf->focusSearch();
}

void CalendarView::showPanel(PlanPanel panel)
{
    m_panel = panel;
    m_occurrencePanel->setVisible(panel == PlanPanel::Occurrence);
    m_addPanel->setVisible(panel == PlanPanel::Add);
    m_pausePanel->setVisible(panel == PlanPanel::Pause);
    m_dayPanel->setVisible(panel == PlanPanel::Day);
    m_calendarPanel->setVisible(panel == PlanPanel::CalendarFile);
    m_keepWeekPanel->setVisible(panel == PlanPanel::KeepWeek);
    m_findingsPanel->setVisible(panel == PlanPanel::Findings);
    m_proposalPanel->setVisible(panel == PlanPanel::Proposal);
    m_panelPlace->setVisible(panel != PlanPanel::None);
    m_week->setOpened(panel == PlanPanel::Occurrence ? m_occurrencePanel->key() : std::nullopt);
    place();
    if (panel == PlanPanel::None)
        return;
    // Only once everything has its place is it known where to scroll to.
    QTimer::singleShot(0, this, [this] { Q_EMIT panelShown(m_panelPlace); });
}

void CalendarView::place()
{
    const bool isPanelBeside = width() >= kPanelBesideFrom;
    const bool isShelfBeside = width() >= kShelfBesideFrom && m_panel == PlanPanel::None;
    // The agenda has no days without a plan to drop anything on.
    const bool isShelfUsed =
        m_shelfState == ShelfState::Open && m_state.range.view != PlanView::Agenda;
    const bool isRow = m_panel == PlanPanel::None ? isShelfBeside && isShelfUsed : isPanelBeside;
    m_row->setDirection(isRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_panelPlace->setMinimumWidth(isRow ? kPanelWidth : 0);
    m_panelPlace->setMaximumWidth(isRow ? kPanelWidth : QWIDGETSIZE_MAX);
    m_shelf->setMinimumWidth(isRow ? kShelfWidth : 0);
    m_shelf->setMaximumWidth(isRow ? kShelfWidth : QWIDGETSIZE_MAX);
    m_shelf->setMaximumHeight(isRow ? QWIDGETSIZE_MAX : kShelfHeight);
    // Both beside the days would leave them no room.
    m_shelf->setVisible(isShelfUsed && (m_panel == PlanPanel::None || !isRow));
}

void CalendarView::fitAgenda()
{
    int height = 2 * m_agenda->frameWidth() + space::kSmall;
    for (int row = 0; row < m_agendaRows->rowCount(); ++row)
        height += m_agenda->sizeHintForRow(row) + m_agenda->spacing();
    m_agenda->setFixedHeight(height);
}

void CalendarView::word()
{
    m_agenda->setAccessibleName(tr("Agenda"));
}

void CalendarView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void CalendarView::resizeEvent(QResizeEvent* event)
{
    place();
    QWidget::resizeEvent(event);
    if (m_state.range.view == PlanView::Agenda)
        fitAgenda();
}

} // namespace limber
