// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/plan_page.h"

#include "app/plan/add_panel.h"
#include "app/plan/occurrence_panel.h"
#include "app/plan/pause_panel.h"
#include "app/plan/plan_block.h"
#include "app/plan/plan_editor.h"
#include "app/plan/programmes_view.h"
#include "app/plan/week_board.h"
#include "app/plan/week_view.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/notice.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/error_wording.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"
#include "core/plan/plan_edit.h"
#include "core/storage/history_store.h"

#include <QEvent>
#include <QHideEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

PlanPage::PlanPage(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                   QWidget* parent)
    : QWidget(parent)
    , m_content(content)
    , m_data(dataFile)
    , m_clock(clock)
    , m_scroll(new QScrollArea(this))
    , m_failure(new Notice(NoticeKind::Caution, QString()))
    , m_week(new WeekView(content))
    , m_programmes(new ProgrammesView)
    , m_emptyView(new QWidget)
    , m_empty(new EmptyState(IconName::Plan, QString(), QString()))
    , m_planRoutine(new Button(QString(), ButtonKind::Quiet))
    , m_editor(new PlanEditor(content, dataFile, *new UndoBar(this), this))
    , m_closing(new QShortcut(QKeySequence(Qt::Key_Escape), this))
{
    setObjectName(u"planPage"_s);
    m_failure->setObjectName(u"planFailure"_s);
    m_empty->button()->setObjectName(u"chooseFirstProgrammeButton"_s);
    m_planRoutine->setObjectName(u"planFirstRoutineButton"_s);
    m_failure->hide();

    auto* empty = new QVBoxLayout(m_emptyView);
    empty->setContentsMargins(0, space::kHuge, 0, 0);
    empty->addWidget(m_empty);
    empty->addWidget(m_planRoutine, 0, Qt::AlignHCenter);
    empty->addStretch();

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kWide);
    column->setSpacing(space::kMedium);
    column->addWidget(m_failure);
    column->addWidget(m_week);
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

    connectParts();
    word();
    showView(View::Week);
}

void PlanPage::connectParts()
{
    const auto clicked = &QAbstractButton::clicked;
    connect(m_closing, &QShortcut::activated, this, &PlanPage::closePanel);
    connect(m_planRoutine, clicked, this, [this] { openAddPanel(std::nullopt); });
    connect(m_empty, &EmptyState::actionTriggered, this, &PlanPage::showProgrammes);
    connect(m_week, &WeekView::addRequested, this, [this] { openAddPanel(std::nullopt); });
    connect(m_week, &WeekView::programmesRequested, this, &PlanPage::showProgrammes);
    connect(m_week, &WeekView::pauseRequested, this, [this] {
        showPanel(PlanPanel::Pause);
        m_week->pausePanel().begin(m_state.today, m_state.firstDayOfWeek);
    });
    connect(m_week, &WeekView::weekRequested, this, &PlanPage::goToWeek);
    connect(m_week, &WeekView::panelShown, this,
            [this](QWidget* panel) { m_scroll->ensureWidgetVisible(panel, 0, space::kLarge); });

    const WeekBoard* board = &m_week->board();
    connect(board, &WeekBoard::opened, this, &PlanPage::openOccurrence);
    connect(board, &WeekBoard::moveRequested, this, &PlanPage::moveByDays);
    connect(board, &WeekBoard::skipRequested, this, &PlanPage::skip);

    const OccurrencePanel* opened = &m_week->occurrencePanel();
    connect(opened, &OccurrencePanel::closed, this, &PlanPage::closePanel);
    connect(opened, &OccurrencePanel::startRequested, this, &PlanPage::startOccurrence);
    connect(opened, &OccurrencePanel::routineRequested, this, [this] {
        const auto key = m_week->occurrencePanel().key();
        if (const PlanItem* item = key ? m_state.find(*key) : nullptr)
            Q_EMIT routineRequested(RoutineId(item->entry.routine));
    });
    connect(opened, &OccurrencePanel::skipRequested, this, [this] {
        if (const auto key = m_week->occurrencePanel().key())
            skip(*key);
    });
    connect(opened, &OccurrencePanel::resetRequested, this, &PlanPage::resetOccurrence);
    connect(opened, &OccurrencePanel::moveRequested, this, [this](QDate day, QTime time) {
        if (const auto key = m_week->occurrencePanel().key())
            move(*key, day, time);
    });
    connect(opened, &OccurrencePanel::changeRequested, this, &PlanPage::changeEntry);
    connect(opened, &OccurrencePanel::endRequested, this, &PlanPage::endEntry);
    const AddPanel* adding = &m_week->addPanel();
    connect(adding, &AddPanel::addRequested, this, &PlanPage::addEntry);
    connect(adding, &AddPanel::closed, this, &PlanPage::closePanel);
    const PausePanel* pausing = &m_week->pausePanel();
    connect(pausing, &PausePanel::pauseRequested, this, &PlanPage::addPause);
    connect(pausing, &PausePanel::removeRequested, this, [this](const PauseId& pause) {
        keep(withPauseRemoved(m_history.plan, pause), tr("The pause is removed."));
    });
    connect(pausing, &PausePanel::closed, this, &PlanPage::closePanel);
    connect(m_programmes, &ProgrammesView::adoptRequested, this, &PlanPage::adoptProgramme);
    connect(m_programmes, &ProgrammesView::backRequested, this, [this] {
        m_isProgrammesWanted = false;
        showState();
    });
    connect(m_programmes, &ProgrammesView::formShown, this,
            [this](QWidget* action) { m_scroll->ensureWidgetVisible(action, 0, space::kLarge); });
    connect(m_editor, &PlanEditor::changed, this, [this] {
        m_failure->hide();
        refresh();
        Q_EMIT planChanged();
    });
    connect(m_editor, &PlanEditor::failed, this, &PlanPage::showFailure);
}

void PlanPage::refresh()
{
    const auto settings = m_data.settings.load();
    auto history = loadHistory(m_data.database);
    auto routines = m_data.routines.all();
    if (!settings || !history || !routines) {
        const Error error = !settings  ? settings.error()
                            : !history ? history.error()
                                       : routines.error();
        const ErrorWords words = dataFileErrorWords(error, m_data.database.path());
        showFailure(words.headline + u' ' + words.advice);
        return;
    }
    m_settings = *settings;
    m_history = *std::move(history);
    m_ownRoutines = *std::move(routines);
    showState();
}

void PlanPage::showState()
{
    const TimelineOptions options{.prepare = m_settings.prepare,
                                  .changeSides = m_settings.changeSides};
    const QDate today = dayOf(m_clock.now(), m_settings.dayStartsAt);
    const Qt::DayOfWeek first = firstDayOfWeek(m_settings);
    const QDate shown = m_shownDay.isValid() ? m_shownDay : today;
    m_state = buildPlanState(m_history, m_ownRoutines, m_content, weekStart(shown, first), today,
                             first, options);
    m_week->showWeek(m_state);
    m_week->addPanel().setRoutines(m_ownRoutines, options);
    m_week->pausePanel().setPauses(m_state.pauses);

    if (m_week->panel() == PlanPanel::Occurrence) {
        const auto key = m_week->occurrencePanel().key();
        if (const PlanItem* item = key ? m_state.find(*key) : nullptr)
            m_week->occurrencePanel().showItem(*item, today, first);
        else
            showPanel(PlanPanel::None);
    }
    if (m_isProgrammesWanted) {
        m_programmes->showOffers(buildProgrammeOffers(m_content, first, options), m_history.plan,
                                 today, first);
        showView(View::Programmes);
    } else {
        const bool isEmpty =
            !m_state.hasEntries && m_state.pauses.empty() && m_week->panel() == PlanPanel::None;
        showView(isEmpty ? View::Empty : View::Week);
    }
}

void PlanPage::showView(View view)
{
    m_week->setVisible(view == View::Week);
    m_programmes->setVisible(view == View::Programmes);
    m_emptyView->setVisible(view == View::Empty);
}

void PlanPage::showPanel(PlanPanel panel)
{
    m_week->showPanel(panel);
    // Without a panel the key is left to whoever has the focus.
    m_closing->setEnabled(panel != PlanPanel::None);
    if (panel != PlanPanel::None && m_week->isHidden())
        showView(View::Week);
}

void PlanPage::closePanel()
{
    const auto key =
        m_week->panel() == PlanPanel::Occurrence ? m_week->occurrencePanel().key() : std::nullopt;
    showPanel(PlanPanel::None);
    showState();
    if (key)
        m_week->board().focusOn(*key);
}

void PlanPage::chooseWeek(QDate day)
{
    const bool isThisWeek =
        weekStart(day, m_state.firstDayOfWeek) == weekStart(m_state.today, m_state.firstDayOfWeek);
    m_shownDay = isThisWeek ? QDate() : day;
}

void PlanPage::goToWeek(QDate day)
{
    chooseWeek(day);
    showState();
}

void PlanPage::openOccurrence(const OccurrenceKey& key)
{
    const bool isOpen =
        m_week->panel() == PlanPanel::Occurrence && m_week->occurrencePanel().key() == key;
    const PlanItem* item = m_state.find(key);
    if (isOpen || !item) {
        closePanel();
        return;
    }
    m_week->occurrencePanel().showItem(*item, m_state.today, m_state.firstDayOfWeek);
    showPanel(PlanPanel::Occurrence);
}

void PlanPage::openAddPanel(const std::optional<RoutineId>& routine)
{
    m_isProgrammesWanted = false;
    showPanel(PlanPanel::Add);
    showView(View::Week);
    m_week->addPanel().begin(routine, m_state.today, m_state.firstDayOfWeek);
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

void PlanPage::addEntry(const PlanEntry& entry)
{
    const Recurrence& rule = entry.recurrence;
    const QDate end = rule.from.addDays(qint64{PlanState::kDays} * (rule.everyWeeks + 1));
    const auto dates = ruleDates(rule, rule.from, end, m_state.firstDayOfWeek);
    const QDate first = dates.empty() ? rule.from : dates.front();
    if (!keepInWeek(first, withEntryAdded(m_history.plan, entry), tr("Added to the plan.")))
        return;
    const OccurrenceKey key{entry.id, first};
    showPanel(PlanPanel::None);
    m_week->board().focusOn(key);
}

void PlanPage::changeEntry(const PlanEntry& changed)
{
    const Qt::DayOfWeek first = m_state.firstDayOfWeek;
    if (keep(withEntryChanged(m_history.plan, changed, m_state.today, PlanEntryId::create(), first),
             tr("The rule is changed from today on.")))
        closePanel();
}

void PlanPage::endEntry()
{
    const auto key = m_week->occurrencePanel().key();
    if (key && keep(withEntryEnded(m_history.plan, key->entry, m_state.today),
                    tr("Ended: it is planned no more from today on.")))
        closePanel();
}

void PlanPage::skip(const OccurrenceKey& key)
{
    const PlanItem* item = m_state.find(key);
    if (!item || !item->canChange)
        return;
    const QString said = tr("%1 is skipped.").arg(planItemName(*item));
    keep(withOccurrenceSkipped(m_history.plan, key, m_state.firstDayOfWeek), said);
}

void PlanPage::resetOccurrence()
{
    const auto key = m_week->occurrencePanel().key();
    const PlanItem* item = key ? m_state.find(*key) : nullptr;
    if (!item)
        return;
    const QString said = tr("%1 is planned as before.").arg(planItemName(*item));
    keepInWeek(key->ruleDate, withOverrideRemoved(m_history.plan, *key), said);
}

void PlanPage::moveByDays(const OccurrenceKey& key, int days)
{
    const PlanItem* item = m_state.find(key);
    if (!item || !item->canChange)
        return;
    const QDate day = item->matched.occurrence.date.addDays(days);
    if (day < m_state.today) {
        showFailure(tr("That day is over. Choose today or a later day."));
        return;
    }
    move(key, day, item->matched.occurrence.time);
}

void PlanPage::move(const OccurrenceKey& key, QDate day, std::optional<QTime> time)
{
    const PlanItem* item = m_state.find(key);
    if (!item)
        return;
    if (day < item->entry.recurrence.from) {
        showFailure(tr("This routine is planned from %1 on. Choose that day or a later one.")
                        .arg(dateText(item->entry.recurrence.from)));
        return;
    }
    const QString said =
        tr("%1 is moved to %2.").arg(planItemName(*item), dayText(day, m_state.today));
    const bool hadPanel = m_week->panel() == PlanPanel::Occurrence;
    const auto changed =
        withOccurrenceMoved(m_history.plan, key, day, time, m_state.firstDayOfWeek);
    if (keepInWeek(day, changed, said) && !hadPanel)
        m_week->board().focusOn(key);
}

void PlanPage::startOccurrence()
{
    const auto key = m_week->occurrencePanel().key();
    const PlanItem* item = key ? m_state.find(*key) : nullptr;
    if (item && item->canStart && item->routine) {
        Q_EMIT practiceRequested(
            PracticeRequest{*item->routine, StartedFrom{key->entry.text(), key->ruleDate}});
    }
}

void PlanPage::addPause(const DateRange& days)
{
    keep(withPauseAdded(m_history.plan, {PauseId::create(), days}),
         tr("The plan is paused on these days."));
}

void PlanPage::adoptProgramme(const Programme& programme, QDate from,
                              const std::vector<QTime>& times, AdoptionKind kind)
{
    const QString said = tr("%1 is in the plan now.").arg(catalogueText(programme.name));
    if (!m_editor->adoptProgramme(programme, from, times, kind, said))
        return;
    m_isProgrammesWanted = false;
    goToWeek(from);
}

bool PlanPage::keep(const Result<Plan>& changed, const QString& said)
{
    return m_editor->keep(changed, said);
}

bool PlanPage::keepInWeek(QDate day, const Result<Plan>& changed, const QString& said)
{
    const QDate before = m_shownDay;
    chooseWeek(day);
    if (keep(changed, said))
        return true;
    m_shownDay = before;
    return false;
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
    m_planRoutine->setText(tr("Plan a routine"));
}

void PlanPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        showPanel(PlanPanel::None);
}

void PlanPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        refresh();
    }
}

} // namespace limber
