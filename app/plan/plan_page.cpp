// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/plan_page.h"

#include "app/plan/add_panel.h"
#include "app/plan/occurrence_panel.h"
#include "app/plan/pause_panel.h"
#include "app/plan/plan_block.h"
#include "app/plan/plan_editor.h"
#include "app/plan/programmes_view.h"
#include "app/plan/week_board.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/error_wording.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"
#include "core/plan/plan_edit.h"
#include "core/storage/history_store.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelBesideFrom = 1080; ///< Narrower pages show the panel below the week.
constexpr int kPanelWidth = 332;

} // namespace

PlanPage::PlanPage(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                   QWidget* parent)
    : QWidget(parent)
    , m_content(content)
    , m_data(dataFile)
    , m_clock(clock)
    , m_scroll(new QScrollArea(this))
    , m_failure(new Notice(NoticeKind::Caution, QString()))
    , m_weekView(makeWeekView())
    , m_programmes(new ProgrammesView)
    , m_emptyView(new QWidget)
    , m_empty(new EmptyState(IconName::Plan, QString(), QString()))
    , m_planRoutine(new Button(QString(), ButtonKind::Quiet))
    , m_editor(new PlanEditor(content, dataFile, *new UndoBar(this), this))
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
    column->addWidget(m_weekView);
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

    connectParts();
    word();
    showPanel(Panel::None);
    showView(View::Week);
}

QWidget* PlanPage::makeWeekView()
{
    auto* view = new QWidget;
    m_title = new Heading(HeadingLevel::Page);
    m_addButton = new Button(IconName::Add, QString());
    m_programmesButton = new Button(IconName::Calendar, QString());
    m_pauseButton = new Button(IconName::Pause, QString());
    m_previous = Button::iconOnly(IconName::Back, QString());
    m_next = Button::iconOnly(IconName::Forward, QString());
    m_thisWeek = new Button(QString(), ButtonKind::Quiet);
    m_weekTitle = new Heading(HeadingLevel::Section);
    m_weekSummary = new PlainLabel;
    m_board = new WeekBoard;
    m_panelPlace = new QWidget;
    m_occurrencePanel = new OccurrencePanel;
    m_addPanel = new AddPanel(m_content);
    m_pausePanel = new PausePanel;
    m_addButton->setObjectName(u"addEntryButton"_s);
    m_programmesButton->setObjectName(u"programmesButton"_s);
    m_pauseButton->setObjectName(u"pauseButton"_s);
    m_previous->setObjectName(u"previousWeekButton"_s);
    m_next->setObjectName(u"nextWeekButton"_s);
    m_thisWeek->setObjectName(u"thisWeekButton"_s);
    m_weekTitle->setObjectName(u"weekTitle"_s);
    m_weekSummary->setObjectName(u"weekSummary"_s);
    m_weekSummary->setTone(TextTone::Muted);

    auto* actions = new FlowLayout;
    for (Button* button : {m_addButton, m_programmesButton, m_pauseButton})
        actions->addWidget(button);
    auto* week = new QHBoxLayout;
    week->setSpacing(space::kTiny);
    week->addWidget(m_previous);
    week->addWidget(m_next);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_weekTitle);
    titles->addWidget(m_weekSummary);
    week->addSpacing(space::kTiny);
    week->addLayout(titles, 1);
    week->addWidget(m_thisWeek);

    auto* panels = new QVBoxLayout(m_panelPlace);
    panels->setContentsMargins(0, 0, 0, 0);
    panels->addWidget(m_occurrencePanel);
    panels->addWidget(m_addPanel);
    panels->addWidget(m_pausePanel);
    panels->addStretch();
    m_boardRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_boardRow->setSpacing(space::kMedium);
    m_boardRow->addWidget(m_board, 1);
    m_boardRow->addWidget(m_panelPlace);

    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_title);
    column->addLayout(actions);
    column->addLayout(week);
    column->addLayout(m_boardRow);
    return view;
}

void PlanPage::connectParts()
{
    const auto clicked = &QAbstractButton::clicked;
    connect(m_addButton, clicked, this, [this] { openAddPanel(std::nullopt); });
    connect(m_planRoutine, clicked, this, [this] { openAddPanel(std::nullopt); });
    connect(m_programmesButton, clicked, this, &PlanPage::showProgrammes);
    connect(m_empty, &EmptyState::actionTriggered, this, &PlanPage::showProgrammes);
    connect(m_pauseButton, clicked, this, [this] {
        showPanel(Panel::Pause);
        m_pausePanel->begin(m_state.today, m_state.firstDayOfWeek);
    });
    connect(m_previous, clicked, this, [this] { goToWeek(m_state.weekStart.addDays(-7)); });
    connect(m_next, clicked, this, [this] { goToWeek(m_state.weekStart.addDays(7)); });
    connect(m_thisWeek, clicked, this, [this] { goToWeek(m_state.today); });

    connect(m_board, &WeekBoard::opened, this, &PlanPage::openOccurrence);
    connect(m_board, &WeekBoard::moveRequested, this, &PlanPage::moveByDays);
    connect(m_board, &WeekBoard::skipRequested, this, &PlanPage::skip);
    connect(m_board, &WeekBoard::weekRequested, this,
            [this](int weeks) { goToWeek(m_state.weekStart.addDays(qint64{7} * weeks)); });

    connect(m_occurrencePanel, &OccurrencePanel::closed, this, &PlanPage::closePanel);
    connect(m_occurrencePanel, &OccurrencePanel::startRequested, this, &PlanPage::startOccurrence);
    connect(m_occurrencePanel, &OccurrencePanel::routineRequested, this, [this] {
        const auto key = m_occurrencePanel->key();
        if (const PlanItem* item = key ? m_state.find(*key) : nullptr)
            Q_EMIT routineRequested(RoutineId(item->entry.routine));
    });
    connect(m_occurrencePanel, &OccurrencePanel::skipRequested, this, [this] {
        if (const auto key = m_occurrencePanel->key())
            skip(*key);
    });
    connect(m_occurrencePanel, &OccurrencePanel::resetRequested, this,
            &PlanPage::resetOccurrence);
    connect(m_occurrencePanel, &OccurrencePanel::moveRequested, this, [this](QDate day, QTime time) {
        if (const auto key = m_occurrencePanel->key())
            move(*key, day, time);
    });
    connect(m_occurrencePanel, &OccurrencePanel::changeRequested, this, &PlanPage::changeEntry);
    connect(m_occurrencePanel, &OccurrencePanel::endRequested, this, &PlanPage::endEntry);
    connect(m_addPanel, &AddPanel::addRequested, this, &PlanPage::addEntry);
    connect(m_addPanel, &AddPanel::closed, this, &PlanPage::closePanel);
    connect(m_pausePanel, &PausePanel::pauseRequested, this, &PlanPage::addPause);
    connect(m_pausePanel, &PausePanel::removeRequested, this, [this](const PauseId& pause) {
        keep(withPauseRemoved(m_history.plan, pause), tr("The pause is removed."));
    });
    connect(m_pausePanel, &PausePanel::closed, this, &PlanPage::closePanel);
    connect(m_programmes, &ProgrammesView::adoptRequested, this, &PlanPage::adoptProgramme);
    connect(m_programmes, &ProgrammesView::backRequested, this, [this] {
        m_isProgrammesWanted = false;
        showState();
    });
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
    m_board->showWeek(m_state);
    m_addPanel->setRoutines(m_ownRoutines, options);
    m_pausePanel->setPauses(m_state.pauses);
    showWeekTitle();

    if (m_panel == Panel::Occurrence) {
        const auto key = m_occurrencePanel->key();
        if (const PlanItem* item = key ? m_state.find(*key) : nullptr)
            m_occurrencePanel->showItem(*item, today, first);
        else
            showPanel(Panel::None);
    }
    if (m_isProgrammesWanted) {
        m_programmes->showOffers(buildProgrammeOffers(m_content, first, options), m_history.plan,
                                 today, first);
        showView(View::Programmes);
    } else {
        const bool isEmpty =
            !m_state.hasEntries && m_state.pauses.empty() && m_panel == Panel::None;
        showView(isEmpty ? View::Empty : View::Week);
    }
}

void PlanPage::showWeekTitle()
{
    m_weekTitle->setText(weekText(m_state.weekStart));
    m_thisWeek->setVisible(!m_state.isThisWeek());
    QStringList parts;
    if (m_state.planned == 0) {
        parts.append(tr("Nothing is planned in this week."));
    } else {
        parts.append(tr("%n session(s) planned", nullptr, m_state.planned));
        parts.append(minutesText(m_state.plannedLength));
        if (m_state.done > 0)
            parts.append(tr("%n done", "sessions", m_state.done));
    }
    m_weekSummary->setText(parts.join(u" · "_s));
}

void PlanPage::showView(View view)
{
    m_view = view;
    m_weekView->setVisible(view == View::Week);
    m_programmes->setVisible(view == View::Programmes);
    m_emptyView->setVisible(view == View::Empty);
}

void PlanPage::showPanel(Panel panel)
{
    m_panel = panel;
    m_occurrencePanel->setVisible(panel == Panel::Occurrence);
    m_addPanel->setVisible(panel == Panel::Add);
    m_pausePanel->setVisible(panel == Panel::Pause);
    m_panelPlace->setVisible(panel != Panel::None);
    m_board->setOpened(panel == Panel::Occurrence ? m_occurrencePanel->key() : std::nullopt);
    placePanel();
    if (panel == Panel::None)
        return;
    if (m_view == View::Empty)
        showView(View::Week);
    // Only once everything has its place is it known where to scroll to.
    QTimer::singleShot(0, this, [this] {
        m_scroll->ensureWidgetVisible(m_panelPlace, 0, space::kLarge);
    });
}

void PlanPage::closePanel()
{
    const auto key = m_panel == Panel::Occurrence ? m_occurrencePanel->key() : std::nullopt;
    showPanel(Panel::None);
    showState();
    if (key)
        m_board->focusOn(*key);
}

void PlanPage::placePanel()
{
    const bool isBeside = width() >= kPanelBesideFrom;
    m_boardRow->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_panelPlace->setMinimumWidth(isBeside ? kPanelWidth : 0);
    m_panelPlace->setMaximumWidth(isBeside ? kPanelWidth : QWIDGETSIZE_MAX);
}

void PlanPage::goToWeek(QDate day)
{
    const bool isThisWeek = weekStart(day, m_state.firstDayOfWeek)
                            == weekStart(m_state.today, m_state.firstDayOfWeek);
    m_shownDay = isThisWeek ? QDate() : day;
    showState();
}

void PlanPage::openOccurrence(const OccurrenceKey& key)
{
    const bool isOpen = m_panel == Panel::Occurrence && m_occurrencePanel->key() == key;
    const PlanItem* item = m_state.find(key);
    if (isOpen || !item) {
        closePanel();
        return;
    }
    m_occurrencePanel->showItem(*item, m_state.today, m_state.firstDayOfWeek);
    showPanel(Panel::Occurrence);
}

void PlanPage::openAddPanel(const std::optional<RoutineId>& routine)
{
    m_isProgrammesWanted = false;
    showPanel(Panel::Add);
    showView(View::Week);
    m_addPanel->begin(routine, m_state.today, m_state.firstDayOfWeek);
}

void PlanPage::planRoutine(const RoutineId& routine)
{
    refresh();
    openAddPanel(routine);
}

void PlanPage::showProgrammes()
{
    m_isProgrammesWanted = true;
    refresh();
    m_scroll->ensureVisible(0, 0);
}

void PlanPage::addEntry(const PlanEntry& entry)
{
    const auto dates = ruleDates(entry.recurrence, entry.recurrence.from,
                                 entry.recurrence.from.addDays(
                                     qint64{7} * (entry.recurrence.everyWeeks + 1)),
                                 m_state.firstDayOfWeek);
    const Panel before = m_panel;
    showPanel(Panel::None);
    if (!keep(withEntryAdded(m_history.plan, entry), tr("Added to the plan."))) {
        showPanel(before);
        return;
    }
    if (!dates.empty()) {
        goToWeek(dates.front());
        m_board->focusOn({entry.id, dates.front()});
    }
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
    const auto key = m_occurrencePanel->key();
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
    const auto key = m_occurrencePanel->key();
    const PlanItem* item = key ? m_state.find(*key) : nullptr;
    if (!item)
        return;
    const QString said = tr("%1 is planned as before.").arg(planItemName(*item));
    if (keep(withOverrideRemoved(m_history.plan, *key), said))
        goToWeek(key->ruleDate);
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
    const QString said = tr("%1 is moved to %2.")
                             .arg(planItemName(*item), dayText(day, m_state.today));
    const bool hadPanel = m_panel == Panel::Occurrence;
    if (!keep(withOccurrenceMoved(m_history.plan, key, day, time, m_state.firstDayOfWeek), said))
        return;
    goToWeek(day);
    if (!hadPanel)
        m_board->focusOn(key);
}

void PlanPage::startOccurrence()
{
    const auto key = m_occurrencePanel->key();
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

void PlanPage::showFailure(const QString& text)
{
    m_failure->setText(text);
    m_failure->show();
    m_scroll->ensureVisible(0, 0);
}

void PlanPage::word()
{
    m_title->setText(tr("Plan"));
    m_addButton->setText(tr("Add to the plan"));
    m_programmesButton->setText(tr("Programmes"));
    m_pauseButton->setText(tr("Pause the plan"));
    m_previous->setName(tr("Previous week (Page Up)"));
    m_next->setName(tr("Next week (Page Down)"));
    m_thisWeek->setText(tr("This week"));
    m_empty->setSentence(tr("Nothing is planned yet. A programme fills the week in one go."));
    m_empty->setAction(tr("Choose a programme"));
    m_planRoutine->setText(tr("Plan a routine"));
}

void PlanPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        refresh();
    }
}

void PlanPage::resizeEvent(QResizeEvent* event)
{
    placePanel();
    QWidget::resizeEvent(event);
}

} // namespace limber
