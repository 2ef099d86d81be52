// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_page.h"

#include "app/practice/after_view.h"
#include "app/practice/before_view.h"
#include "app/practice/running_view.h"
#include "app/widgets/button.h"
#include "app/widgets/notice.h"
#include "app/wording/error_wording.h"
#include "core/common/day.h"
#include "core/storage/history_store.h"
#include "core/storage/plan_link.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

PracticePage::PracticePage(const BundledContent& content, FigureLibrary& figures,
                           DataFile& dataFile, const Clock& clock, const Stopwatch& stopwatch,
                           CueOutput& sound, QWidget* parent)
    : QWidget(parent)
    , m_content(content)
    , m_data(dataFile)
    , m_clock(clock)
    , m_stopwatch(stopwatch)
    , m_sound(sound)
    , m_cues(sound, stopwatch, this)
    , m_failure(new Notice(NoticeKind::Caution, QString(), NoticeClosing::Dismissible, this))
    , m_retry(m_failure->addAction(QString()))
    , m_views(new QStackedWidget(this))
    , m_before(new BeforeView(content.catalogue, this))
    , m_running(new RunningView(figures, this))
    , m_after(new AfterView(this))
{
    m_failure->setObjectName(u"failureNotice"_s);
    m_retry->setObjectName(u"retryButton"_s);
    m_before->setObjectName(u"beforeView"_s);
    m_running->setObjectName(u"runningView"_s);
    m_after->setObjectName(u"afterView"_s);
    m_failure->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_failure);
    column->addWidget(m_views, 1);
    m_views->addWidget(m_before);
    m_views->addWidget(m_running);
    m_views->addWidget(m_after);
    connectViews();
    word();
}

PracticePage::~PracticePage()
{
    // Stopping the cues makes the sound report, when half of this is gone already.
    m_sound.disconnect(this);
}

void PracticePage::connectViews()
{
    connect(m_before, &BeforeView::startRequested, this, &PracticePage::start);
    connect(m_before, &BeforeView::backRequested, this, &PracticePage::leave);
    connect(m_before, &BeforeView::muteToggled, this, &PracticePage::toggleMuted);
    connect(m_running, &RunningView::muteToggled, this, &PracticePage::toggleMuted);
    connect(m_running, &RunningView::pauseToggled, this, &PracticePage::togglePause);
    connect(m_running, &RunningView::previousRequested, this, [this] { m_session->backStep(); });
    connect(m_running, &RunningView::skipRequested, this, [this] { m_session->skipStep(); });
    connect(m_running, &RunningView::floorModeToggled, this, &PracticePage::toggleFloorMode);
    connect(m_running, &RunningView::endRequested, this, &PracticePage::askToEnd);
    connect(m_running, &RunningView::continueRequested, this, &PracticePage::continueSession);
    connect(m_running, &RunningView::keepRequested, this, [this] { m_session->end(); });
    connect(m_running, &RunningView::discardRequested, this, [this] { m_session->discard(); });
    connect(m_after, &AfterView::finishRequested, this, &PracticePage::finish);
    connect(m_retry, &QAbstractButton::clicked, this, &PracticePage::retryWriting);
    connect(&m_sound, &CueOutput::stateChanged, this, &PracticePage::showSilence);
}

void PracticePage::begin(const PracticeRequest& request)
{
    endSession();
    m_session.reset();
    m_request = request;
    loadSettings();
    m_failure->hide();
    m_before->setRequest(request, timelineOptions(m_settings));
    m_views->setCurrentWidget(m_before);
    m_before->focusStart();
}

void PracticePage::resumeSession(const RunningSession& running)
{
    endSession();
    m_failure->hide();
    loadSettings();
    run(prepareSession(running, m_content.catalogue, m_settings));
}

void PracticePage::endSession()
{
    if (!m_session)
        return;
    if (!m_session->ending()) {
        m_session->end();
        return;
    }
    // Closing in front of the rating is no reason to lose what was already answered.
    const bool hasNews = m_after->rating() != SessionRating{} || !m_session->isWritten();
    if (m_views->currentWidget() == m_after && hasNews && m_session->rate(m_after->rating()))
        Q_EMIT historyChanged();
}

void PracticePage::loadSettings()
{
    m_settings = m_data.settings.load().value_or(Settings{});
    m_running->setSmoothness(m_settings.reducedMotion ? Smoothness::Stepped : Smoothness::Smooth);
    constexpr double kPercent = 100.0;
    m_sound.setVolume(m_settings.soundVolume / kPercent);
    m_muted = m_settings.soundOn ? Muted::No : Muted::Yes;
    applyMuted();
}

void PracticePage::start()
{
    PreparedSession prepared =
        prepareSession(*m_request, m_content.catalogue, m_settings, m_clock.now());
    prepared.record.painBefore = m_before->pain();
    run(std::move(prepared));
}

void PracticePage::run(PreparedSession prepared)
{
    m_session = std::make_unique<PracticeSession>(std::move(prepared), m_data.sessions, m_clock,
                                                  m_stopwatch, m_cues);
    connect(m_session.get(), &PracticeSession::changed, this, &PracticePage::showState);
    connect(m_session.get(), &PracticeSession::ended, this, &PracticePage::handleEnded);
    connect(m_session.get(), &PracticeSession::writeFailed, this, &PracticePage::tellFailure);
    m_running->setRemark(QString());
    m_running->stopAsking();
    m_views->setCurrentWidget(m_running);
    m_running->stopAsking();
    m_session->start();
    showSilence();
}

void PracticePage::showState()
{
    m_running->setState(buildPracticeState(m_session->player(), m_content.catalogue),
                        m_session->pauseReason());
}

void PracticePage::togglePause()
{
    if (m_session->player().state() == PlayerState::Paused)
        m_session->resume();
    else
        m_session->pause();
}

void PracticePage::askToEnd()
{
    m_session->pause();
    // The last moments before the pause may have ended the session by themselves.
    if (!m_session->ending())
        m_running->ask();
}

void PracticePage::continueSession()
{
    m_running->stopAsking();
    m_session->resume();
}

void PracticePage::handleEnded(PracticeSession::Ending ending)
{
    leaveFloorMode();
    if (ending != PracticeSession::Ending::Kept) {
        leave();
        return;
    }
    if (m_session->isWritten()) {
        m_failure->hide();
        linkSession();
    }
    showSummary();
    Q_EMIT historyChanged();
}

void PracticePage::showSummary()
{
    const PracticeHistory history = loadHistory(m_data.database).value_or(PracticeHistory{});
    const QDate today = dayOf(m_clock.now(), m_settings.dayStartsAt);
    m_after->setSummary(buildPracticeSummary(history, m_session->record(), today, m_settings));
    m_views->setCurrentWidget(m_after);
    m_after->focusFinish();
}

void PracticePage::finish()
{
    const SessionRating rating = m_after->rating();
    if (rating != SessionRating{} || !m_session->isWritten()) {
        if (const auto rated = m_session->rate(rating); !rated) {
            tellFailure(rated.error());
            return;
        }
        Q_EMIT historyChanged();
    }
    leave();
}

void PracticePage::retryWriting()
{
    if (const auto rated = m_session->rate(m_after->rating()); !rated) {
        tellFailure(rated.error());
        return;
    }
    m_failure->hide();
    linkSession();
    Q_EMIT historyChanged();
}

void PracticePage::linkSession()
{
    SessionRecord record = m_session->record();
    if (const auto linked = linkToPlan(m_data, record, firstDayOfWeek(m_settings)); !linked)
        tellFailure(linked.error());
    m_session->setStartedFrom(record.startedFrom);
}

void PracticePage::leave()
{
    m_failure->hide();
    m_views->setCurrentWidget(m_before);
    m_request.reset();
    Q_EMIT closed();
}

void PracticePage::toggleMuted()
{
    m_muted = m_muted == Muted::Yes ? Muted::No : Muted::Yes;
    applyMuted();
}

void PracticePage::applyMuted()
{
    m_sound.setMuted(m_muted);
    m_before->setMuted(m_muted);
    m_running->setMuted(m_muted);
}

void PracticePage::toggleFloorMode()
{
    if (m_running->mode() == ViewMode::Floor) {
        leaveFloorMode();
        return;
    }
    m_running->setMode(ViewMode::Floor);
    m_madeFullScreen = !window()->isFullScreen();
    window()->setWindowState(window()->windowState() | Qt::WindowFullScreen);
}

void PracticePage::leaveFloorMode()
{
    m_running->setMode(ViewMode::Desk);
    if (std::exchange(m_madeFullScreen, false))
        window()->setWindowState(window()->windowState() & ~Qt::WindowFullScreen);
}

void PracticePage::showSilence()
{
    using Reason = CueOutput::SilenceReason;
    const bool isRunning = m_session && !m_session->ending();
    const Reason reason = m_sound.silenceReason();
    const bool isUsual =
        reason == Reason::None || reason == Reason::NotStarted || reason == Reason::Starting;
    if (!isRunning || isUsual || m_silenceTold || m_muted == Muted::Yes)
        return;
    m_silenceTold = true;
    m_running->setRemark(tr("No sound device found. Follow the screen."));
}

void PracticePage::tellFailure(const Error& error)
{
    const bool hasEnded = m_session && m_session->ending();
    m_failure->setText(saveErrorText(error));
    m_retry->setVisible(hasEnded);
    m_failure->show();
}

void PracticePage::word()
{
    m_retry->setText(tr("Try again"));
}

void PracticePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace limber
