// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/progress_page.h"

#include "app/progress/history_view.h"
#include "app/progress/overview.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/error_wording.h"
#include "app/wording/exercise_wording.h"
#include "core/storage/history_store.h"
#include "core/storage/plan_link.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestColumn = 1040;
enum Layer { EmptyLayer, OverviewLayer, HistoryLayer };

} // namespace

ProgressPage::ProgressPage(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                           QWidget* parent)
    : QWidget(parent)
    , m_content(content)
    , m_data(dataFile)
    , m_clock(clock)
    , m_title(new Heading(HeadingLevel::Page))
    , m_log(new Button(IconName::Add, QString(), ButtonKind::Secondary))
    , m_failure(new Notice(NoticeKind::Caution, QString()))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(IconName::Progress, QString(), QString()))
    , m_overview(new Overview)
    , m_history(new HistoryView(content.catalogue))
    , m_undoBar(nullptr)
{
    setObjectName(u"progressPage"_s);
    m_log->setObjectName(u"logButton"_s);
    m_tabs->setObjectName(u"progressTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_empty->button()->setObjectName(u"practiseButton"_s);
    m_failure->hide();

    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"progressScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_overview);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_history);

    auto* body = new QWidget;
    body->setMaximumWidth(kWidestColumn);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kLarge);
    column->setSpacing(space::kMedium);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_log);
    column->addLayout(head);
    column->addWidget(m_failure);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(body, 1);
    row->addStretch(0);
    m_undoBar = new UndoBar(this);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (!m_isEmpty)
            m_stack->setCurrentIndex(tab == 0 ? OverviewLayer : HistoryLayer);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &ProgressPage::practiceSuggested);
    connect(m_log, &QAbstractButton::clicked, this, &ProgressPage::openLog);
    connect(m_history, &HistoryView::sessionChosen, this, &ProgressPage::showSession);
    connect(m_history, &HistoryView::deleteRequested, this, &ProgressPage::removeSession);
    connect(&m_history->form(), &LogForm::saveRequested, this, &ProgressPage::saveLog);
    connect(&m_history->form(), &LogForm::cancelled, this, [this] {
        m_history->closeLog();
        refresh();
    });
    connect(m_undoBar, &UndoBar::undoRequested, this, &ProgressPage::undo);
    connect(m_undoBar, &UndoBar::expired, this, [this] {
        m_deleted.reset();
        m_logged.reset();
    });
    retranslate();
}

void ProgressPage::refresh()
{
    m_settings = m_data.settings.load().value_or(Settings{});
    auto history = loadHistory(m_data.database);
    if (!history) {
        showFailure(tr("Your data could not be read. Close Limber and open it again; nothing was "
                       "changed."));
        return;
    }
    const ProgressState state =
        buildProgressState(*history, dayOf(m_clock.now(), m_settings.dayStartsAt), m_settings);
    showState(state, std::move(history->sessions));
}

void ProgressPage::showState(const ProgressState& state, std::vector<SessionSummary> sessions)
{
    m_isEmpty = state.isEmpty;
    m_overview->show(state);
    m_history->showSessions(std::move(sessions));
    m_tabs->setVisible(!m_isEmpty);
    m_stack->setCurrentIndex(m_isEmpty && !m_history->isLogging()        ? EmptyLayer
                             : m_tabs->currentIndex() == 0 && !m_isEmpty ? OverviewLayer
                                                                         : HistoryLayer);
}

void ProgressPage::showSession(const SessionId& id)
{
    if (const auto session = m_data.sessions.find(id))
        m_history->showSession(*session);
    else
        showFailure(tr("This session could not be read."));
}

void ProgressPage::openLog()
{
    std::vector<LogChoice> choices;
    const auto own = m_data.routines.all();
    for (const Routine& routine : own.value_or(std::vector<Routine>{}))
        choices.push_back({routine.id, routineName(routine)});
    for (const Routine& routine : m_content.routines)
        choices.push_back({routine.id, routineName(routine)});
    m_tabs->setCurrentIndex(1);
    m_stack->setCurrentIndex(HistoryLayer);
    m_history->openLog(choices, m_clock.now());
}

void ProgressPage::saveLog()
{
    LogForm& form = m_history->form();
    LogEntry entry = form.entry();
    const LocalInstant now = m_clock.now();
    if (const auto fault = faultOf(entry, now)) {
        form.setMessage(LogForm::faultText(*fault));
        return;
    }
    // Kept as sessions that were practised keep it: the catalogue's own name, not its translation.
    const auto own = m_data.routines.all();
    const std::vector<Routine> routines = own.value_or(std::vector<Routine>{});
    const Routine* routine =
        entry.routine ? findRoutine(m_content, routines, *entry.routine) : nullptr;
    if (routine != nullptr)
        entry.routineName = routine->name;
    SessionRecord record = recordOf(entry, now, m_settings.dayStartsAt);
    if (const auto kept = keepLoggedSession(m_data, record, firstDayOfWeek(m_settings)); !kept) {
        form.setMessage(saveErrorText(kept.error()));
        return;
    }
    m_history->closeLog();
    refresh();
    m_history->choose(record.id);
    m_undoBar->offer(tr("Session added"));
    m_logged = record.id;
    Q_EMIT historyChanged();
}

void ProgressPage::removeSession(const SessionId& id)
{
    if (const auto removed = m_data.sessions.remove(id); !removed) {
        showFailure(saveErrorText(removed.error()));
        return;
    }
    refresh();
    m_undoBar->offer(tr("Session deleted"));
    m_deleted = id;
    Q_EMIT historyChanged();
}

void ProgressPage::undo()
{
    const auto deleted = std::exchange(m_deleted, std::nullopt);
    const auto logged = std::exchange(m_logged, std::nullopt);
    if (!deleted && !logged)
        return;
    const auto undone =
        deleted ? m_data.sessions.restore(*deleted) : m_data.sessions.remove(*logged);
    if (!undone) {
        showFailure(saveErrorText(undone.error()));
        return;
    }
    refresh();
    if (deleted)
        m_history->choose(*deleted);
    Q_EMIT historyChanged();
}

void ProgressPage::showFailure(const QString& text)
{
    m_failure->setText(text);
    m_failure->show();
}

void ProgressPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void ProgressPage::retranslate()
{
    m_title->setText(tr("Progress"));
    m_log->setText(tr("Add a session"));
    m_tabs->setTabText(0, tr("Overview"));
    m_tabs->setTabText(1, tr("History"));
    m_tabs->setAccessibleName(tr("Progress"));
    m_empty->setSentence(tr("After your first session you see here how your weeks go and how your "
                            "back feels. Begin with today's."));
    m_empty->setAction(tr("Go to Today"));
}

} // namespace limber
