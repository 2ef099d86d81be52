// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_page.h"

#include "app/practice/after_view.h"
#include "app/practice/before_view.h"
#include "app/practice/mini_window.h"
#include "app/practice/running_view.h"
#include "app/practice/session_tools.h"
#include "app/widgets/button.h"
#include "app/widgets/notice.h"
#include "app/wording/error_wording.h"
#include "app/wording/exercise_wording.h"
#include "core/common/day.h"
#include "core/exercise/alternatives.h"
#include "core/storage/history_store.h"
#include "core/storage/plan_link.h"

#include <QEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

PracticePage::PracticePage(const BundledContent& content, FigureLibrary& figures,
                           DataFile& dataFile, const Clock& clock, const Stopwatch& stopwatch,
                           CueOutput& sound, SessionLead::VoiceMaker makeVoice,
                           std::unique_ptr<ScreenAwake> screen, QWidget* parent)
    : QWidget(parent)
    , m_content(content)
    , m_catalogue(content.catalogue)
    , m_data(dataFile)
    , m_clock(clock)
    , m_stopwatch(stopwatch)
    , m_sound(sound)
    , m_lead(sound, stopwatch, m_catalogue, std::move(makeVoice), this)
    , m_screen(std::move(screen))
    , m_awake(*m_screen)
    , m_failure(new Notice(NoticeKind::Caution, QString(), NoticeClosing::Dismissible, this))
    , m_retry(m_failure->addAction(QString()))
    , m_views(new QStackedWidget(this))
    , m_before(new BeforeView(m_catalogue, this))
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
    connect(m_before, &BeforeView::choiceChanged, this, &PracticePage::saveChoice);
    connectRunning();
    connect(m_after, &AfterView::finishRequested, this, &PracticePage::finish);
    connect(m_retry, &QAbstractButton::clicked, this, &PracticePage::retryWriting);
    connect(&m_sound, &CueOutput::stateChanged, this, &PracticePage::showSilence);
}

void PracticePage::connectRunning()
{
    connect(m_running, &RunningView::pauseToggled, this, &PracticePage::togglePause);
    connect(m_running, &RunningView::advanceRequested, this, &PracticePage::advance);
    connect(m_running, &RunningView::nextRequested, this, [this] {
        if (!m_session->finishRepetition())
            m_session->skipStep();
    });
    connect(m_running, &RunningView::previousRequested, this, [this] { m_session->backStep(); });
    connect(m_running, &RunningView::skipRequested, this, [this] { m_session->skipStep(); });
    connect(m_running, &RunningView::repeatRequested, this, [this] { m_session->repeatSet(); });
    connect(m_running, &RunningView::positionChanged, this,
            [this](InPosition position) { m_session->setInPosition(position); });
    connect(m_running, &RunningView::floorModeToggled, this, &PracticePage::toggleFloorMode);
    connect(m_running, &RunningView::miniRequested, this, &PracticePage::showMini);
    connect(m_running, &RunningView::endRequested, this, &PracticePage::askToEnd);
    connect(m_running, &RunningView::continueRequested, this, &PracticePage::continueSession);
    connect(m_running, &RunningView::keepRequested, this, [this] { m_session->end(); });
    connect(m_running, &RunningView::discardRequested, this, [this] { m_session->discard(); });
    connect(m_running, &RunningView::easierRequested, this, &PracticePage::takeEasier);
    connect(m_running, &RunningView::hurtSkipRequested, this, &PracticePage::skipHurt);
    const SessionTools& tools = m_running->tools();
    connect(&tools, &SessionTools::waitChanged, this, &PracticePage::changeWait);
    connect(&tools, &SessionTools::tempoChosen, this, &PracticePage::setTempo);
    connect(&tools, &SessionTools::otherChosen, this, &PracticePage::swapExercise);
    connect(&tools, &SessionTools::hurtReported, this, &PracticePage::reportHurt);
    connect(&tools, &SessionTools::feelChosen, this,
            [this](int step, std::optional<Feel> feel) { m_session->setFeel(step, feel); });
}

void PracticePage::begin(const PracticeRequest& request)
{
    endSession();
    m_session.reset();
    m_request = request;
    loadSettings();
    m_failure->hide();
    const PracticeChoice choice =
        m_data.practiceChoices.find(request.routine.id).value_or(PracticeChoice{});
    loadCatalogue(withChoice(m_settings, choice));
    m_before->setChoice(choice, m_settings);
    m_before->setRequest(request, timelineOptions(withChoice(m_settings, choice)));
    m_views->setCurrentWidget(m_before);
    m_before->focusStart();
}

void PracticePage::resumeSession(const RunningSession& running)
{
    endSession();
    m_failure->hide();
    loadSettings();
    m_session.reset();
    if (running.record.routine)
        applyChoice(*running.record.routine);
    loadCatalogue(m_settings);
    run(prepareSession(running, m_catalogue, m_settings));
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
    m_muted = m_settings.soundOn ? Muted::No : Muted::Yes;
    applyMuted();
}

void PracticePage::loadCatalogue(const Settings& settings)
{
    const auto rhythm = ownBreathRhythm(settings);
    m_catalogue = rhythm ? withBreathRhythm(m_content.catalogue, *rhythm) : m_content.catalogue;
}

void PracticePage::applyChoice(const RoutineId& routine)
{
    m_settings =
        withChoice(m_settings, m_data.practiceChoices.find(routine).value_or(PracticeChoice{}));
}

void PracticePage::start()
{
    applyChoice(m_request->routine.id);
    loadCatalogue(m_settings);
    const BodySide first = sideToBeginWith(
        m_settings.firstSide, m_data.sessions.lastFirstSide().value_or(std::optional<BodySide>()));
    PreparedSession prepared =
        prepareSession(*m_request, m_catalogue, m_settings, m_clock.now(), first);
    prepared.record.painBefore = m_before->pain();
    run(std::move(prepared));
}

void PracticePage::run(PreparedSession prepared)
{
    m_session = std::make_unique<PracticeSession>(std::move(prepared), m_data.sessions, m_clock,
                                                  m_stopwatch, m_lead);
    connect(m_session.get(), &PracticeSession::changed, this, &PracticePage::showState);
    connect(m_session.get(), &PracticeSession::ended, this, &PracticePage::handleEnded);
    connect(m_session.get(), &PracticeSession::writeFailed, this, &PracticePage::tellFailure);
    m_lead.configure(m_settings);
    m_othersShownFor.reset();
    m_running->setRemark(QString());
    m_running->tools().setTempo(m_session->tempo());
    m_running->stopAsking();
    m_views->setCurrentWidget(m_running);
    m_running->stopAsking();
    m_session->start();
    showSilence();
}

void PracticePage::showState()
{
    const PracticeState state = buildPracticeState(m_session->player(), m_catalogue);
    if (m_mini && m_mini->isVisible())
        m_mini->setState(state);
    else
        m_running->setState(state, m_session->pauseReason());
    if (m_waitSegment && *m_waitSegment != m_session->player().segmentIndex()) {
        m_waitSegment.reset();
        m_running->setRemark(QString());
    }
    if (state.asked) {
        const auto asked = static_cast<std::size_t>(state.asked->step);
        m_running->tools().setFeel(m_session->record().steps.at(asked).feel);
    }
    showOthers();
    followAwake();
}

void PracticePage::followAwake()
{
    SessionActivity activity = SessionActivity::None;
    if (m_session && !m_session->ending()) {
        activity = m_session->player().state() == PlayerState::Paused ? SessionActivity::Paused
                                                                      : SessionActivity::Running;
    }
    m_awake.follow(activity, tr("An exercise session is running"));
}

std::optional<int> PracticePage::runningStep() const
{
    const Segment* segment = m_session ? m_session->player().segment() : nullptr;
    return segment != nullptr ? std::optional(segment->step) : std::nullopt;
}

const Exercise* PracticePage::runningExercise() const
{
    const std::optional<int> step = runningStep();
    if (!step)
        return nullptr;
    const auto index = static_cast<std::size_t>(*step);
    return m_catalogue.find(m_session->player().timeline().steps[index].exercise);
}

void PracticePage::advance()
{
    if (!m_session->finishRepetition())
        togglePause();
}

void PracticePage::changeWait(int seconds)
{
    if (const auto length = m_session->changeWait(std::chrono::seconds{seconds})) {
        m_waitSegment = m_session->player().segmentIndex();
        m_running->setRemark(tr("%1 s from now on", "how long a pause or preparation lasts")
                                 .arg(QLocale().toString(static_cast<qlonglong>(length->count()))));
    }
}

void PracticePage::setTempo(int percent)
{
    m_session->setTempo(percent);
}

void PracticePage::showOthers()
{
    const std::optional<int> step = runningStep();
    if (step == m_othersShownFor)
        return;
    m_othersShownFor = step;
    std::vector<OtherExercise> others;
    if (const Exercise* exercise = runningExercise()) {
        constexpr std::size_t kMost = 8;
        for (const Exercise* other :
             sameAreaAndPosition(*exercise, m_catalogue, SwapReason::Choice)) {
            if (others.size() < kMost)
                others.push_back({other->id.text(), other->name, other->origin});
        }
    }
    m_running->tools().setOthers(others);
}

void PracticePage::swapExercise(const QString& exercise)
{
    const std::optional<int> step = runningStep();
    const auto id = ExerciseId::fromText(exercise);
    if (!step || !id)
        return;
    m_othersShownFor.reset();
    if (const auto swapped = m_session->swapExercise(*step, *id); !swapped)
        tellFailure(swapped.error());
}

void PracticePage::reportHurt()
{
    const Exercise* exercise = runningExercise();
    const std::optional<int> step = runningStep();
    m_session->pause();
    if (exercise == nullptr || !step || m_session->ending())
        return;
    m_session->setFeel(*step, Feel::Hurt);
    const Exercise* easier = easierVariant(*exercise, m_catalogue);
    m_running->askAboutPain(easier != nullptr ? exerciseName(*easier) : QString());
}

void PracticePage::takeEasier()
{
    const Exercise* exercise = runningExercise();
    const Exercise* easier = exercise != nullptr ? easierVariant(*exercise, m_catalogue) : nullptr;
    if (easier != nullptr)
        swapExercise(easier->id.text());
    continueSession();
}

void PracticePage::skipHurt()
{
    m_running->stopAsking();
    m_session->skipStep();
    if (!m_session->ending())
        m_session->resume();
}

void PracticePage::showMini()
{
    if (!m_mini) {
        m_mini = std::make_unique<MiniWindow>();
        connect(m_mini.get(), &MiniWindow::pauseToggled, this, &PracticePage::advance);
        connect(m_mini.get(), &MiniWindow::skipRequested, this, [this] { m_session->skipStep(); });
        connect(m_mini.get(), &MiniWindow::closed, this, &PracticePage::hideMini);
    }
    m_mini->setSmoothness(m_settings.reducedMotion ? Smoothness::Stepped : Smoothness::Smooth);
    m_mini->setState(buildPracticeState(m_session->player(), m_catalogue));
    m_mini->show();
    window()->hide();
}

void PracticePage::hideMini()
{
    if (!m_mini)
        return;
    m_mini->hide();
    window()->show();
    window()->activateWindow();
    if (m_session && !m_session->ending())
        showState();
}

void PracticePage::saveChoice(const PracticeChoice& choice)
{
    if (!m_request)
        return;
    if (const auto saved = m_data.practiceChoices.save(m_request->routine.id, choice); !saved)
        tellFailure(saved.error());
    const Settings settings = withChoice(m_settings, choice);
    loadCatalogue(settings);
    m_before->setOptions(timelineOptions(settings));
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
    followAwake();
    if (m_mini && m_mini->isVisible())
        hideMini();
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
    const QDate today = dayOf(m_clock.now(), m_settings.dayStartsAt);
    const QDate day = m_session->record().day;
    const PracticeHistory history = loadHistoryWithStreaks(m_data.database, std::min(day, today),
                                                           today, progressOptions(m_settings))
                                        .value_or(PracticeHistory{});
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
    m_lead.setMuted(m_muted);
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
    if (m_madeFullScreen)
        m_floorScreen.enter(*window(), m_settings.floorScreen);
    window()->setWindowState(window()->windowState() | Qt::WindowFullScreen);
}

void PracticePage::leaveFloorMode()
{
    m_running->setMode(ViewMode::Desk);
    if (!std::exchange(m_madeFullScreen, false))
        return;
    window()->setWindowState(window()->windowState() & ~Qt::WindowFullScreen);
    m_floorScreen.leave(*window());
}

void PracticePage::showSilence()
{
    using Reason = CueOutput::SilenceReason;
    const bool isRunning = m_session && !m_session->ending();
    if (m_silenceTold && m_sound.state() == CueOutput::State::Running) {
        m_silenceTold = false;
        m_running->setRemark(QString());
    }
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
