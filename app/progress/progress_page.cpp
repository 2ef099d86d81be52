// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/progress_page.h"

#include "app/progress/activity_section.h"
#include "app/progress/history_view.h"
#include "app/progress/overview.h"
#include "app/progress/progress_reading.h"
#include "app/report/open_report_dialog.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "core/storage/step_history_store.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPromise>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <memory>
#include <utility>

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
    , m_report(new Button(IconName::Print, QString(), ButtonKind::Secondary))
    , m_log(new Button(IconName::Add, QString(), ButtonKind::Secondary))
    , m_failure(new Notice(NoticeKind::Caution, QString()))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(IconName::Progress, QString(), QString()))
    , m_overview(new Overview(content.catalogue))
    , m_activities(new ActivitySection(dataFile, clock, this))
    , m_history(new HistoryView(content, dataFile, clock, this))
{
    setObjectName(u"progressPage"_s);
    m_readers.setMaxThreadCount(1);
    m_report->setObjectName(u"reportButton"_s);
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
    head->addWidget(m_report);
    head->addWidget(m_log);
    column->addLayout(head);
    column->addWidget(m_failure);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(body, 1);
    row->addStretch(0);

    connect(m_tabs, &QTabBar::currentChanged, this, &ProgressPage::showTab);
    connect(m_overview, &Overview::depthWanted, this, &ProgressPage::readDepth);
    connect(&m_depth, &QFutureWatcherBase::finished, this, &ProgressPage::showDepth);
    connect(m_overview, &Overview::amountsWanted, this, &ProgressPage::showAmounts);
    connect(m_overview, &Overview::dayChosen, this, &ProgressPage::openDay);
    connect(m_overview, &Overview::rangeChosen, this, &ProgressPage::showRange);
    m_overview->insertCard(m_activities);
    connect(m_activities, &ActivitySection::activitiesChanged, this, &ProgressPage::refresh);
    connect(m_activities, &ActivitySection::failed, this, &ProgressPage::showFailure);
    connect(m_report, &QAbstractButton::clicked, this, &ProgressPage::openReport);
    connect(m_empty, &EmptyState::actionTriggered, this, &ProgressPage::practiceSuggested);
    connect(m_log, &QAbstractButton::clicked, this, &ProgressPage::openLog);
    connect(m_history, &HistoryView::historyChanged, this, [this] {
        refresh();
        Q_EMIT historyChanged();
    });
    connect(m_history, &HistoryView::formCancelled, this, &ProgressPage::refresh);
    connect(m_history, &HistoryView::failed, this, &ProgressPage::showFailure);
    retranslate();
}

void ProgressPage::refresh()
{
    m_settings = m_data.settings.load().value_or(Settings{});
    m_today = dayOf(m_clock.now(), m_settings.dayStartsAt);
    m_isListStale = true;
    m_firstAmounts.reset();
    auto rows = readProgress(m_data, m_content, m_clock, m_range, m_today, m_settings);
    if (!rows) {
        showUnread();
        return;
    }
    m_days = rows->days;
    const ProgressState state =
        buildProgressState(*std::move(rows), m_settings, m_content.catalogue);
    m_isEmpty = state.isEmpty;
    m_overview->show(state);
    m_activities->show(state.activities, m_today, m_days);
    showLayer();
}

void ProgressPage::showRange(ProgressRange range)
{
    m_range = range;
    refresh();
}

void ProgressPage::showLayer()
{
    m_tabs->setVisible(!m_isEmpty);
    m_report->setVisible(!m_isEmpty);
    if (m_isEmpty && !m_history->isLogging())
        m_stack->setCurrentIndex(EmptyLayer);
    else if (m_tabs->currentIndex() == 0 && !m_isEmpty)
        m_stack->setCurrentIndex(OverviewLayer);
    else
        m_stack->setCurrentIndex(HistoryLayer);
    if (m_stack->currentIndex() == HistoryLayer)
        showSessions();
}

void ProgressPage::showTab(int)
{
    showLayer();
}

void ProgressPage::readDepth()
{
    auto promise = std::make_shared<QPromise<Result<ProgressDepth>>>();
    m_depth.setFuture(promise->future());
    promise->start();
    m_readers.start([promise, path = m_data.database.path(), &clock = m_clock, days = m_days,
                     today = m_today, settings = m_settings] {
        promise->addResult(readProgressDepth(path, clock, days, today, settings));
        promise->finish();
    });
}

void ProgressPage::showDepth()
{
    if (m_depth.future().resultCount() == 0)
        return;
    auto depth = m_depth.result();
    if (!depth) {
        showUnread();
        return;
    }
    m_firstAmounts.reset();
    if (!depth->exercises.empty())
        m_firstAmounts = {depth->exercises.front(), std::move(depth->amounts)};
    m_overview->showDepth(*depth);
}

void ProgressPage::showAmounts(const ExerciseId& exercise)
{
    const auto amounts = m_firstAmounts && m_firstAmounts->exercise == exercise
                             ? Result<std::vector<DoneAmount>>(m_firstAmounts->amounts)
                             : doneAmounts(m_data.database, exercise);
    if (!amounts) {
        showUnread();
        return;
    }
    m_overview->showAmounts(amountSeries(exercise, *amounts, m_days, firstDayOfWeek(m_settings)));
}

void ProgressPage::showSessions()
{
    if (!std::exchange(m_isListStale, false))
        return;
    auto sessions = m_data.sessions.summaries();
    if (!sessions) {
        showUnread();
        return;
    }
    m_history->showSessions(*std::move(sessions));
}

void ProgressPage::openDay(QDate day)
{
    m_tabs->setCurrentIndex(1);
    showLayer();
    m_history->showDay(day);
}

void ProgressPage::openReport()
{
    if (!openReportDialog(m_content, m_data, m_clock, m_range, this))
        showUnread();
}

void ProgressPage::showUnread()
{
    showFailure(tr("Your data could not be read. Close Limber and open it again; nothing was "
                   "changed."));
}

void ProgressPage::openLog()
{
    m_tabs->setCurrentIndex(1);
    m_stack->setCurrentIndex(HistoryLayer);
    showSessions();
    m_history->openLog();
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
    m_report->setText(tr("Report…"));
    m_log->setText(tr("Add a session"));
    m_tabs->setTabText(0, tr("Overview"));
    m_tabs->setTabText(1, tr("History"));
    m_tabs->setAccessibleName(tr("Progress"));
    m_empty->setSentence(tr("After your first session you see here how your weeks go and how your "
                            "back feels. Begin with today's."));
    m_empty->setAction(tr("Go to Today"));
}

} // namespace limber
