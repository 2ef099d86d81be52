// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/plan_page.h"

#include "app/plan/add_panel.h"
#include "app/plan/calendar_bar.h"
#include "app/plan/calendar_panel.h"
#include "app/plan/calendar_view.h"
#include "app/plan/day_panel.h"
#include "app/plan/drag_scroller.h"
#include "app/plan/findings_panel.h"
#include "app/plan/month_board.h"
#include "app/plan/occurrence_panel.h"
#include "app/plan/pause_panel.h"
#include "app/plan/plan_editor.h"
#include "app/plan/programmes_view.h"
#include "app/plan/proposal_panel.h"
#include "app/plan/routine_shelf.h"
#include "app/plan/scope_question.h"
#include "app/plan/week_board.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/notice.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/error_wording.h"
#include "core/storage/history_store.h"
#include "core/storage/practice_preferences.h"

#include <QEvent>
#include <QHideEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds kMinute{60};
} // namespace

PlanPage::PlanPage(const BundledContent& content, FigureLibrary& figures, DataFile& dataFile,
                   const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_content(content)
    , m_figures(figures)
    , m_data(dataFile)
    , m_clock(clock)
    , m_scroll(new QScrollArea(this))
    , m_failure(new Notice(NoticeKind::Caution, QString()))
    , m_calendar(new CalendarView(content, dataFile, clock))
    , m_programmes(new ProgrammesView(content))
    , m_emptyView(new QWidget)
    , m_empty(new EmptyState(IconName::Plan, QString(), QString()))
    , m_planRoutine(new Button(QString(), ButtonKind::Quiet))
    , m_proposeWeek(new Button(QString(), ButtonKind::Quiet))
    , m_undoBar(new UndoBar(this))
    , m_editor(new PlanEditor(content, dataFile, *m_undoBar, this))
    , m_dragScroller(new DragScroller(*m_scroll))
    , m_closing(new QShortcut(QKeySequence(Qt::Key_Escape), this))
    , m_undo(new QShortcut(QKeySequence::Undo, this))
    , m_redo(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), this))
{
    setObjectName(u"planPage"_s);
    m_failure->setObjectName(u"planFailure"_s);
    m_empty->button()->setObjectName(u"chooseFirstProgrammeButton"_s);
    m_planRoutine->setObjectName(u"planFirstRoutineButton"_s);
    m_proposeWeek->setObjectName(u"proposeFirstWeekButton"_s);
    m_failure->hide();

    auto* empty = new QVBoxLayout(m_emptyView);
    empty->setContentsMargins(0, space::kHuge, 0, 0);
    empty->addWidget(m_empty);
    empty->addWidget(m_proposeWeek, 0, Qt::AlignHCenter);
    empty->addWidget(m_planRoutine, 0, Qt::AlignHCenter);
    empty->addStretch();

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kWide);
    column->setSpacing(space::kMedium);
    column->addWidget(m_failure);
    column->addWidget(m_calendar);
    column->addWidget(m_programmes);
    column->addWidget(m_emptyView);
    column->addStretch();

    m_scroll->setObjectName(u"planScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    m_closing->setContext(Qt::WidgetWithChildrenShortcut);
    m_closing->setEnabled(false);
    m_minute.setInterval(kMinute);

    connectParts();
    connectCalendar();
    connectPanels();
    connectProgrammes();
    connectSteps();
    connectCare();
    word();
    showView(View::Calendar);
}

void PlanPage::refresh()
{
    auto history = loadHistory(m_data.database);
    if (!history) {
        showUnread(history.error());
        return;
    }
    m_history = *std::move(history);
    refreshPlan();
}

void PlanPage::refreshPlan()
{
    const auto settings = m_data.settings.load();
    auto plan = m_data.plan.load();
    auto routines = m_data.routines.all();
    if (!settings || !plan || !routines) {
        showUnread(!settings ? settings.error() : !plan ? plan.error() : routines.error());
        return;
    }
    m_settings = *settings;
    m_history.plan = *std::move(plan);
    m_ownRoutines = *std::move(routines);
    std::vector<Routine> every = m_content.routines;
    every.insert(every.end(), m_ownRoutines.begin(), m_ownRoutines.end());
    m_traits = traitsOf(every, m_content.catalogue, timelineOptions(m_settings));
    m_calendar->setWeekView(m_settings.planWeekView);
    showState();
}

void PlanPage::showUnread(const Error& error)
{
    const ErrorWords words = dataFileErrorWords(error, m_data.database.path());
    showFailure(words.headline + u' ' + words.advice);
}

PlanState PlanPage::stateOf(const PlanRange& range) const
{
    return buildPlanState(m_history, m_ownRoutines, m_content, range,
                          dayOf(m_clock.now(), m_settings.dayStartsAt), firstDayOfWeek(m_settings),
                          timelineOptions(m_settings));
}

std::optional<PlanItem> PlanPage::itemOf(const OccurrenceKey& key) const
{
    if (const PlanItem* item = m_state.find(key))
        return *item;
    const Qt::DayOfWeek first = firstDayOfWeek(m_settings);
    const auto occurrence = findOccurrence(m_history.plan, key.entry, key.ruleDate, first);
    if (!occurrence || occurrence->key != key)
        return std::nullopt;
    const PlanState day = stateOf(planRange(PlanView::Day, occurrence->date, first));
    const PlanItem* item = day.find(key);
    return item ? std::optional(*item) : std::nullopt;
}

void PlanPage::showState()
{
    const QDate today = dayOf(m_clock.now(), m_settings.dayStartsAt);
    const Qt::DayOfWeek first = firstDayOfWeek(m_settings);
    const QDate shown = m_shownDay.isValid() ? m_shownDay : today;
    m_state = stateOf(planRange(m_planView, shown, first));
    m_asked.reset();
    m_calendar->question().hide();
    m_calendar->showState(m_state);
    m_calendar->addPanel().setRoutines(m_ownRoutines, timelineOptions(m_settings));
    m_calendar->shelf().setRoutines(m_ownRoutines, timelineOptions(m_settings));
    m_calendar->addPanel().setQuietHours(m_settings.quietHours, m_settings.dayStartsAt);
    m_calendar->occurrencePanel().setQuietHours(m_settings.quietHours, m_settings.dayStartsAt);
    m_calendar->pausePanel().setPauses(m_state.pauses, today);
    m_calendar->proposalPanel().setRoutines(m_ownRoutines, m_traits);
    m_calendar->proposalPanel().setPlan(m_history.plan);
    showNow();
    showFindings();

    if (m_calendar->panel() == PlanPanel::Occurrence) {
        const auto key = m_calendar->occurrencePanel().key();
        if (const auto item = key ? itemOf(*key) : std::nullopt)
            m_calendar->occurrencePanel().showItem(*item, today, first);
        else
            showPanel(PlanPanel::None);
    } else if (m_calendar->panel() == PlanPanel::Day) {
        const QDate day = m_calendar->dayPanel().date();
        m_calendar->dayPanel().showDay(stateOf(planRange(PlanView::Day, day, first)).days.front(),
                                       today);
    }
    if (m_isProgrammesWanted) {
        m_programmes->showOffers(
            buildProgrammeOffers(m_content, first, timelineOptions(m_settings)), m_history.plan,
            today, first);
        showOwnProgrammes();
        showView(View::Programmes);
    } else {
        const bool isEmpty = !m_state.hasEntries && m_state.pauses.empty() &&
                             m_calendar->panel() == PlanPanel::None && !m_editor->canRedo();
        showView(isEmpty ? View::Empty : View::Calendar);
    }
}

void PlanPage::showNow()
{
    const QDateTime now = wallTime(m_clock.now());
    m_calendar->week().setNow(now.date() == m_state.today ? std::optional(now.time())
                                                          : std::nullopt);
}

void PlanPage::showSteps()
{
    m_calendar->bar().showSteps(m_editor->undoText(), m_editor->redoText());
    m_undo->setEnabled(m_editor->canUndo() && m_undoBar->isHidden());
    m_redo->setEnabled(m_editor->canRedo());
}

void PlanPage::showView(View view)
{
    m_calendar->setVisible(view == View::Calendar);
    m_programmes->setVisible(view == View::Programmes);
    m_emptyView->setVisible(view == View::Empty);
}

void PlanPage::showPanel(PlanPanel panel)
{
    m_calendar->showPanel(panel);
    // Without a panel the key is left to whoever has the focus.
    m_closing->setEnabled(panel != PlanPanel::None);
    if (panel != PlanPanel::None && m_calendar->isHidden())
        showView(View::Calendar);
}

void PlanPage::closePanel()
{
    const PlanPanel closed = m_calendar->panel();
    const auto key = m_calendar->occurrencePanel().key();
    const QDate day = m_calendar->dayPanel().date();
    showPanel(PlanPanel::None);
    showState();
    if (closed == PlanPanel::Occurrence && key && m_planView == PlanView::Week)
        m_calendar->week().focusOn(*key);
    else if (closed == PlanPanel::Findings)
        m_calendar->bar().focusOnFindings();
    else if (closed == PlanPanel::Proposal && m_emptyView->isHidden())
        m_calendar->bar().focusOnProposal();
    else if (closed == PlanPanel::Proposal)
        m_proposeWeek->setFocus(Qt::OtherFocusReason);
    else if (closed == PlanPanel::Day && m_planView == PlanView::Month)
        m_calendar->month().focusOn(day);
}

void PlanPage::chooseDay(QDate day)
{
    m_shownDay = day == m_state.today ? QDate() : day;
}

void PlanPage::goTo(QDate day)
{
    m_failure->hide();
    chooseDay(day);
    showState();
}

void PlanPage::goTo(PlanView view, QDate day)
{
    m_planView = view;
    goTo(day);
}

void PlanPage::chooseWeekView(PlanWeekView view)
{
    m_settings.planWeekView = view;
    m_calendar->setWeekView(view);
    Settings changed = m_data.settings.load().value_or(m_settings);
    changed.planWeekView = view;
    // Only a convenience: it is asked for again where it could not be kept.
    if (const auto saved = m_data.settings.save(changed); !saved)
        qWarning("%s", qUtf8Printable(saved.error().detail));
}

void PlanPage::openOccurrence(const OccurrenceKey& key)
{
    const bool isOpen =
        m_calendar->panel() == PlanPanel::Occurrence && m_calendar->occurrencePanel().key() == key;
    const auto item = itemOf(key);
    if (isOpen || !item) {
        closePanel();
        return;
    }
    m_calendar->occurrencePanel().showItem(*item, m_state.today, m_state.firstDayOfWeek);
    showPanel(PlanPanel::Occurrence);
}

void PlanPage::openDay(QDate day)
{
    if (m_calendar->panel() == PlanPanel::Day && m_calendar->dayPanel().date() == day) {
        closePanel();
        return;
    }
    const PlanState state = stateOf(planRange(PlanView::Day, day, m_state.firstDayOfWeek));
    m_calendar->dayPanel().showDay(state.days.front(), m_state.today);
    showPanel(PlanPanel::Day);
}

void PlanPage::openAddPanel(const std::optional<RoutineId>& routine)
{
    m_isProgrammesWanted = false;
    showPanel(PlanPanel::Add);
    showView(View::Calendar);
    m_calendar->addPanel().begin(routine, m_state.today, m_state.firstDayOfWeek, usualReminders());
}

void PlanPage::planRoutine(const RoutineId& routine)
{
    refresh();
    openAddPanel(routine);
}

void PlanPage::showProgrammes()
{
    m_isProgrammesWanted = true;
    showPanel(PlanPanel::None);
    refresh();
    m_scroll->ensureVisible(0, 0);
}

void PlanPage::showFailure(const QString& text)
{
    m_failure->setText(text);
    m_failure->show();
    m_scroll->ensureVisible(0, 0);
}

void PlanPage::word()
{
    m_empty->setSentence(tr("Nothing is planned yet. A programme fills the week in one go."));
    m_empty->setAction(tr("Choose a programme"));
    m_proposeWeek->setText(tr("Propose a week"));
    m_planRoutine->setText(tr("Plan a routine"));
}

void PlanPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_minute.start();
}

void PlanPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
    if (!event->spontaneous())
        showPanel(PlanPanel::None);
}

void PlanPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        refresh();
        showSteps();
    }
}

} // namespace limber
