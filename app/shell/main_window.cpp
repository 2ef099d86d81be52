// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/audio/create_sound_output.h"
#include "app/exercises/exercises_page.h"
#include "app/exercises/own_content.h"
#include "app/plan/plan_page.h"
#include "app/platform/create_screen_awake.h"
#include "app/platform/login_start.h"
#include "app/practice/practice_page.h"
#include "app/progress/progress_page.h"
#include "app/reminder/create_notifier.h"
#include "app/reminder/reminder_service.h"
#include "app/reminder/tray.h"
#include "app/routines/routines_page.h"
#include "app/settings/settings_page.h"
#include "app/shell/appearance.h"
#include "app/shell/navigation_bar.h"
#include "app/shell/resume_offer.h"
#include "app/style/tokens.h"
#include "app/today/today_page.h"
#include "app/voice/create_voice.h"
#include "app/widgets/notice.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/error_wording.h"
#include "app/wording/exercise_wording.h"
#include "core/common/day.h"
#include "core/exchange/routine_package.h"
#include "core/storage/plan_link.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace limber {

namespace {

constexpr std::chrono::seconds kDayCheck{20};
/// Nobody waits for reminders while the window comes up.
constexpr std::chrono::seconds kRemindersAfterPaint{1};
constexpr QSize kUsualSize{1180, 780};
constexpr QSize kSmallestSize{900, 560};

/// The routine files among what is dragged.
QStringList droppedFiles(const QMimeData& dragged)
{
    QStringList files;
    const QList<QUrl> urls = dragged.urls();
    for (const QUrl& url : urls) {
        const QString path = url.toLocalFile();
        if (path.endsWith(kPackageEnding, Qt::CaseInsensitive))
            files.append(path);
    }
    return files;
}

} // namespace

MainWindow::MainWindow(BundledContent& content, DataFile& dataFile, const Clock& clock,
                       const Stopwatch& stopwatch, Theme& theme, Language& language)
    : m_content(content)
    , m_data(dataFile)
    , m_clock(clock)
    , m_stopwatch(stopwatch)
    , m_theme(theme)
    , m_language(language)
    , m_notifier(createNotifier())
    , m_reminders(std::make_unique<ReminderService>(content, dataFile, clock, *m_notifier))
    , m_tray(std::make_unique<Tray>())
    , m_calendar(content, dataFile, clock)
    , m_outer(new QStackedWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_navigation(new NavigationBar(this))
    , m_resumeOffer(new ResumeOffer(this))
    , m_demonstration(new Notice(NoticeKind::Advice, QString(), NoticeClosing::Permanent, this))
    , m_failure(new Notice(NoticeKind::Caution, QString(), NoticeClosing::Dismissible, this))
    , m_undoBar(new UndoBar(m_pages))
    , m_isDemonstration(dataFile.settings.isDemonstration().value_or(false))
{
    auto* frame = new QWidget(this);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* strip = new QWidget(this);
    auto* inStrip = new QVBoxLayout(strip);
    inStrip->setContentsMargins(space::kWide, space::kMedium, space::kWide, 0);
    inStrip->addWidget(m_demonstration);
    strip->setVisible(m_isDemonstration);
    column->addWidget(strip);
    column->addWidget(m_resumeOffer);
    column->addWidget(m_failure);
    m_failure->hide();
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    m_outer->addWidget(frame);
    setCentralWidget(m_outer);
    setAcceptDrops(true);
    setMinimumSize(kSmallestSize);
    resize(kUsualSize);

    connect(m_navigation, &NavigationBar::chosen, this, &MainWindow::goTo);
    connect(m_resumeOffer, &ResumeOffer::resumeRequested, this,
            &MainWindow::resumeBrokenOffSession);
    connect(m_resumeOffer, &ResumeOffer::keepRequested, this,
            [this] { endBrokenOffSession(false); });
    connect(m_resumeOffer, &ResumeOffer::discardRequested, this,
            [this] { endBrokenOffSession(true); });
    connect(m_undoBar, &UndoBar::undoRequested, this, &MainWindow::restoreDiscarded);
    connect(&m_dayTimer, &QTimer::timeout, this, &MainWindow::refreshAfterMidnight);
    m_dayTimer.start(kDayCheck);
    connect(m_reminders.get(), &ReminderService::practiceRequested, this,
            &MainWindow::startFromReminder);
    connect(m_reminders.get(), &ReminderService::windowRequested, this, &MainWindow::comeForward);
    connect(m_reminders.get(), &ReminderService::planChanged, this, [this] {
        if (!isPractising())
            refreshCurrent();
    });
    connect(m_reminders.get(), &ReminderService::looked, m_tray.get(),
            [this] { m_tray->showToday(m_reminders->today()); });
    connect(m_tray.get(), &Tray::openRequested, this, &MainWindow::comeForward);
    connect(m_tray.get(), &Tray::startRequested, m_reminders.get(),
            &ReminderService::startOccurrence);
    connect(m_tray.get(), &Tray::quitRequested, this, [this] {
        if (isPractising())
            practice().endSession();
        QApplication::quit();
    });
    connect(m_tray.get(), &Tray::vanished, this, [this] {
        if (!isVisible())
            comeForward();
    });
    connect(this, &MainWindow::firstPainted, this, [this] {
        QTimer::singleShot(kRemindersAfterPaint, this, &MainWindow::startReminders);
    });
    // Another computer or limber-cli may have changed the plan since; the start does not wait.
    connect(this, &MainWindow::firstPainted, &m_calendar, &CalendarFollower::updateSoon);
    connect(&m_calendar, &CalendarFollower::failed, this,
            [this](const Error& error, const QString& path) {
                m_failure->setText(calendarErrorText(error, path));
                m_failure->show();
            });

    takeOwnExercises();
    retranslate();
    offerBrokenOffSession();
    goTo(Destination::Today);
    // Otherwise the window would give the focus to the first button of the navigation.
    m_pages->setFocus(Qt::OtherFocusReason);
}

MainWindow::~MainWindow()
{
    // These play through the sound output, which goes before the window's children do.
    delete m_practice;
    delete m_settings;
}

void MainWindow::takeOwnExercises()
{
    if (const auto taken = takeOwnContent(m_content.catalogue, m_figures, m_data); !taken)
        showFailure(taken.error());
    // Hidden pages, too: their lists must not hold on to exercises that are gone.
    if (m_today)
        m_today->refresh();
    if (m_plan)
        m_plan->refresh();
    if (m_routines)
        m_routines->refresh();
    if (m_exercises)
        m_exercises->refresh();
    if (m_progress)
        m_progress->refresh();
}

QDate MainWindow::currentDay() const
{
    const Settings settings = m_data.settings.load().value_or(Settings{});
    return dayOf(m_clock.now(), settings.dayStartsAt);
}

bool MainWindow::isPractising() const
{
    return m_practice && m_outer->currentWidget() == m_practice;
}

QWidget* MainWindow::page(Destination destination)
{
    switch (destination) {
    case Destination::Today:
        return &today();
    case Destination::Plan:
        return &plan();
    case Destination::Routines:
        return &routines();
    case Destination::Exercises:
        return &exercises();
    case Destination::Progress:
        return &progress();
    case Destination::Settings:
        return &settings();
    }
    return nullptr;
}

void MainWindow::goTo(Destination destination)
{
    if (isPractising())
        return;
    m_destination = destination;
    m_navigation->setCurrent(destination);
    m_shownDay = currentDay();
    // A new page is filled before it is laid out for the first time, so that this happens once.
    const int built = m_pages->count();
    QWidget* shown = page(destination);
    if (m_pages->count() == built)
        refreshCurrent();
    m_pages->setCurrentWidget(shown);
}

void MainWindow::refreshCurrent()
{
    switch (m_destination) {
    case Destination::Today:
        today().refresh();
        break;
    case Destination::Plan:
        plan().refresh();
        break;
    case Destination::Routines:
        routines().refresh();
        break;
    case Destination::Exercises:
        exercises().refresh();
        break;
    case Destination::Progress:
        progress().refresh();
        break;
    case Destination::Settings:
        settings().refresh();
        break;
    }
}

void MainWindow::refreshAfterMidnight()
{
    const QDate day = currentDay();
    if (isPractising() || day == m_shownDay)
        return;
    m_shownDay = day;
    refreshCurrent();
}

TodayPage& MainWindow::today()
{
    if (!m_today) {
        m_today = new TodayPage(m_content, m_data, m_clock);
        m_today->refresh();
        m_pages->addWidget(m_today);
        connect(m_today, &TodayPage::practiceRequested, this, &MainWindow::startPractice);
        connect(m_today, &TodayPage::settingsChanged, this, &MainWindow::applySettings);
        connect(m_today, &TodayPage::planRequested, this, [this] { goTo(Destination::Plan); });
        connect(m_today, &TodayPage::routinesRequested, this,
                [this] { goTo(Destination::Routines); });
        connect(m_today, &TodayPage::exercisesRequested, this,
                [this] { goTo(Destination::Exercises); });
        connect(m_today, &TodayPage::progressRequested, this,
                [this] { goTo(Destination::Progress); });
        connect(m_today, &TodayPage::programmesRequested, this, [this] {
            goTo(Destination::Plan);
            plan().showProgrammes();
        });
    }
    return *m_today;
}

PlanPage& MainWindow::plan()
{
    if (!m_plan) {
        m_plan = new PlanPage(m_content, m_figures, m_data, m_clock);
        m_plan->refresh();
        m_pages->addWidget(m_plan);
        connect(m_plan, &PlanPage::practiceRequested, this, &MainWindow::startPractice);
        connect(m_plan, &PlanPage::settingsChanged, this, &MainWindow::applySettings);
        connect(m_plan, &PlanPage::planChanged, &m_calendar, &CalendarFollower::updateSoon);
        connect(m_plan, &PlanPage::routineRequested, this, [this](const RoutineId& routine) {
            goTo(Destination::Routines);
            routines().showRoutine(routine);
        });
    }
    return *m_plan;
}

RoutinesPage& MainWindow::routines()
{
    if (!m_routines) {
        m_routines = new RoutinesPage(m_content, m_figures, m_data, m_clock);
        m_routines->refresh();
        m_pages->addWidget(m_routines);
        connect(m_routines, &RoutinesPage::practiceRequested, this, &MainWindow::startPractice);
        connect(m_routines, &RoutinesPage::ownExercisesChanged, this,
                &MainWindow::takeOwnExercises);
        // The calendar file names routines and says how long they take.
        connect(m_routines, &RoutinesPage::routinesChanged, &m_calendar,
                &CalendarFollower::updateSoon);
        connect(m_routines, &RoutinesPage::planRoutineRequested, this,
                [this](const RoutineId& routine) {
                    goTo(Destination::Plan);
                    plan().planRoutine(routine);
                });
        connect(m_routines, &RoutinesPage::exerciseRequested, this,
                [this](const ExerciseId& exercise) {
                    goTo(Destination::Exercises);
                    exercises().showExercise(exercise);
                });
    }
    return *m_routines;
}

ExercisesPage& MainWindow::exercises()
{
    if (!m_exercises) {
        m_exercises = new ExercisesPage(m_content, m_figures, m_data);
        m_exercises->refresh();
        m_pages->addWidget(m_exercises);
        connect(m_exercises, &ExercisesPage::ownExercisesChanged, this,
                &MainWindow::takeOwnExercises);
        connect(m_exercises, &ExercisesPage::addToRoutineRequested, this,
                [this](const ExerciseId& exercise) {
                    goTo(Destination::Routines);
                    routines().addExercise(exercise);
                });
    }
    return *m_exercises;
}

ProgressPage& MainWindow::progress()
{
    if (!m_progress) {
        m_progress = new ProgressPage(m_content, m_data, m_clock);
        m_progress->refresh();
        m_pages->addWidget(m_progress);
        connect(m_progress, &ProgressPage::practiceSuggested, this,
                [this] { goTo(Destination::Today); });
    }
    return *m_progress;
}

SettingsPage& MainWindow::settings()
{
    if (!m_settings) {
        m_settings = new SettingsPage(
            m_content, m_data, m_clock, [this]() -> CueOutput& { return sound(); }, createVoice,
            [this]() -> Notifier& { return *m_notifier; });
        m_settings->refresh();
        m_pages->addWidget(m_settings);
        connect(m_settings, &SettingsPage::settingsChanged, this, &MainWindow::applySettings);
    }
    return *m_settings;
}

CueOutput& MainWindow::sound()
{
    if (!m_sound)
        m_sound = createSoundOutput();
    return *m_sound;
}

PracticePage& MainWindow::practice()
{
    if (!m_practice) {
        m_sessionClock = std::make_unique<SessionClock>(m_stopwatch, sound());
        m_practice = new PracticePage(m_content, m_figures, m_data, m_clock, *m_sessionClock,
                                      *m_sound, createVoice, createScreenAwake());
        m_outer->addWidget(m_practice);
        connect(m_practice, &PracticePage::closed, this, &MainWindow::leavePractice);
    }
    return *m_practice;
}

void MainWindow::startPractice(const PracticeRequest& request)
{
    // A broken-off session is kept before another begins: nobody asked to throw it away.
    if (m_resumeOffer->isVisibleTo(m_resumeOffer->parentWidget()))
        endBrokenOffSession(false);
    m_outer->setCurrentWidget(&practice());
    m_reminders->setOccupation(Occupation::Practising);
    practice().begin(request);
}

void MainWindow::leavePractice()
{
    m_outer->setCurrentIndex(0);
    m_reminders->setOccupation(Occupation::Working);
    goTo(Destination::Today);
    const QStringList files = std::exchange(m_filesToOpen, {});
    for (const QString& path : files)
        openFile(path);
}

void MainWindow::openFile(const QString& path)
{
    comeForward();
    if (isPractising()) {
        m_filesToOpen.append(path);
        return;
    }
    goTo(Destination::Routines);
    routines().openFile(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!isPractising() && !droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = droppedFiles(*event->mimeData());
    if (isPractising() || files.isEmpty())
        return;
    event->acceptProposedAction();
    for (const QString& path : files)
        openFile(path);
}

void MainWindow::offerBrokenOffSession()
{
    const auto running = m_data.sessions.running();
    if (!running || !*running)
        return;
    const SessionRecord& record = (*running)->record;
    const auto own = m_data.routines.all().value_or(std::vector<Routine>{});
    const Routine* routine =
        record.routine ? findRoutine(m_content, own, *record.routine) : nullptr;
    m_resumeOffer->offer(**running, routine ? routineName(*routine) : record.routineName);
}

void MainWindow::resumeBrokenOffSession()
{
    const auto running = m_data.sessions.running();
    if (!running || !*running)
        return;
    m_resumeOffer->hide();
    m_outer->setCurrentWidget(&practice());
    m_reminders->setOccupation(Occupation::Practising);
    practice().resumeSession(**running);
}

void MainWindow::endBrokenOffSession(bool discard)
{
    const auto running = m_data.sessions.running();
    if (!running || !*running)
        return;
    SessionRecord record = (*running)->record;
    record.outcome = outcomeOf(record.plannedActive, record.active);
    if (const auto kept = m_data.sessions.finish(record); !kept) {
        showFailure(kept.error());
        return;
    }
    const Settings settings = m_data.settings.load().value_or(Settings{});
    if (const auto linked = linkToPlan(m_data, record, firstDayOfWeek(settings)); !linked)
        showFailure(linked.error());
    m_resumeOffer->hide();
    if (discard && m_data.sessions.remove(record.id)) {
        m_discarded = record.id;
        m_undoBar->offer(tr("Session discarded"));
    }
    refreshCurrent();
}

void MainWindow::restoreDiscarded()
{
    if (!m_discarded)
        return;
    if (const auto restored = m_data.sessions.restore(*m_discarded); !restored)
        showFailure(restored.error());
    m_discarded.reset();
    refreshCurrent();
}

void MainWindow::showFailure(const Error& error)
{
    m_failure->setText(saveErrorText(error));
    m_failure->show();
}

void MainWindow::applySettings(const Settings& settings)
{
    applyAppearance(settings, m_theme, m_language);
    applyReminderSettings(settings);
    m_reminders->refresh();
    // Language and tempo are in the calendar file.
    m_calendar.updateSoon();
}

void MainWindow::startReminders()
{
    const Settings settings = m_data.settings.load().value_or(Settings{});
    m_startsAtLogin = settings.startAtLogin;
    applyReminderSettings(settings);
    m_reminders->start();
}

void MainWindow::applyReminderSettings(const Settings& settings)
{
    m_tray->setWish(settings.remindersOn || settings.closeToTray ? Tray::Wish::Shown
                                                                 : Tray::Wish::Hidden);
    // Entered only when the person changes it: they may have taken it away with their desktop.
    if (settings.startAtLogin == m_startsAtLogin)
        return;
    m_startsAtLogin = settings.startAtLogin;
    LoginCommand command{programToStart(), {QStringLiteral("--hidden")}};
    if (m_data.database.path() != defaultDataFile())
        command.arguments << QStringLiteral("--data") << m_data.database.path();
    const auto entered =
        setLoginStart(settings.startAtLogin ? LoginStart::On : LoginStart::Off, command);
    if (!entered)
        showFailure(entered.error());
}

void MainWindow::startFromReminder(const PracticeRequest& request)
{
    comeForward();
    if (!isPractising())
        startPractice(request);
}

void MainWindow::showHidden()
{
    startReminders();
    if (m_tray->isThere())
        QApplication::setQuitOnLastWindowClosed(false);
    else
        showMinimized();
}

void MainWindow::comeForward()
{
    QApplication::setQuitOnLastWindowClosed(true);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::event(QEvent* event)
{
    // Everything in the window is painted in one go with it, before the next event is handled.
    if (event->type() == QEvent::Paint && !m_wasPainted) {
        m_wasPainted = true;
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // Closing in the middle of a session ends it as the End button would; what was done is kept.
    if (isPractising())
        practice().endSession();
    const Settings settings = m_data.settings.load().value_or(Settings{});
    if (settings.closeToTray && m_tray->isThere()) {
        QApplication::setQuitOnLastWindowClosed(false);
        hide();
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(m_isDemonstration ? tr("Demonstration – Limber") : tr("Limber"));
    m_demonstration->setText(
        tr("Demonstration: this history was generated. Nothing here is about a real person."));
    // The names of ready-made routines are translated, too.
    if (m_resumeOffer->isVisibleTo(m_resumeOffer->parentWidget()))
        offerBrokenOffSession();
}

} // namespace limber
