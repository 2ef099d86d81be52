// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/demo/demo_history.h"
#include "app/exercises/exercises_page.h"
#include "app/plan/plan_page.h"
#include "app/practice/practice_page.h"
#include "app/practice/practice_session.h"
#include "app/progress/progress_page.h"
#include "app/routines/routines_page.h"
#include "app/settings/settings_page.h"
#include "app/shell/appearance.h"
#include "app/shell/main_window.h"
#include "app/style/theme.h"
#include "app/today/today_page.h"
#include "app/tour/robot.h"
#include "app/tour/tour_report.h"
#include "app/tour/tour_time.h"
#include "app/wording/language.h"
#include "core/progress/statistics.h"
#include "core/routine/rounds.h"
#include "core/storage/history_store.h"
#include "core/storage/practice_preferences.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimeZone>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPracticeSpeed = 60;
constexpr int kShortSegmentSpeed = 10; ///< Slow enough not to miss a segment of three seconds.
constexpr QSize kUsualSize{1180, 780};
constexpr QSize kSmallSize{1024, 640};

/// One window over one data file, as one start of the program has them.
class Visit {
public:
    Visit(BundledContent& content, DataFile& data, TourTime& time, Theme& theme,
          Language& language, QSize size)
        : window(content, data, time, time, theme, language)
        , robot(window)
    {
        window.resize(size);
        window.show();
        robot.rest();
    }

    MainWindow window;
    Robot robot;
};

class Tour {
public:
    Tour(QApplication& application, const StartOptions& options)
        : m_theme(application, ThemeChoice::System)
        , m_time(QDateTime(QDate(2026, 3, 4), QTime(7, 20), QTimeZone("Europe/Berlin")))
        , m_report(*options.tourFolder)
        , m_size(options.windowSize.value_or(kUsualSize))
    {
        m_settings.language = options.language.value_or(u"en"_s);
        m_settings.appearance = options.appearance.value_or(Appearance::Light);
        m_settings.soundOn = false;
    }

    bool run()
    {
        m_report.expect(m_content.problems.empty(), u"the bundled content is without mistakes"_s);
        if (!openData(m_folder.filePath(u"limber.sqlite"_s)))
            return m_report.finish();
        {
            Visit visit(m_content, *m_data, m_time, m_theme, m_language, m_size);
            firstSteps(visit);
            chooseProgramme(visit);
            practise(visit);
            seeItKept(visit);
        }
        reopen();
        offerToResume();
        lookBackOnAYear();
        return m_report.finish();
    }

private:
    bool openData(const QString& path)
    {
        m_data.reset();
        auto opened = DataFile::open(path, m_time);
        m_report.expect(opened.has_value(), u"the data file opens"_s);
        if (!opened)
            return false;
        m_data = std::move(*opened);
        m_report.expect(m_data->settings.save(m_settings).has_value(), u"settings are kept"_s);
        applyAppearance(m_settings, m_theme, m_language);
        return true;
    }

    Statistics figures() const
    {
        const auto history = loadHistory(m_data->database);
        return computeStatistics(history.value_or(PracticeHistory{}),
                                 dayOf(m_time.now(), m_settings.dayStartsAt),
                                 progressOptions(m_settings));
    }

    void firstSteps(Visit& visit)
    {
        m_report.chapter(u"A new user looks around"_s);
        m_report.picture(visit.window, u"today-empty"_s);
        m_report.expect(visit.robot.find(u"programmesButton"_s) != nullptr,
                        u"an empty Today offers a first step"_s);

        visit.window.goTo(Destination::Exercises);
        visit.robot.rest();
        m_report.picture(visit.window, u"exercises"_s);
        visit.window.exercises().showExercise(*ExerciseId::fromText(u"bird-dog"_s));
        visit.robot.rest();
        m_report.picture(visit.window, u"exercise-bird-dog"_s);
        m_report.expect(visit.robot.click(u"whyDoseButton"_s),
                        u"a dose says where it comes from"_s);
        m_report.picture(visit.window, u"exercise-why-this-dose"_s);

        visit.window.goTo(Destination::Routines);
        visit.robot.rest();
        m_report.picture(visit.window, u"routines"_s);
        visit.window.routines().showRoutine(*RoutineId::fromText(u"desk-reset"_s));
        visit.robot.rest();
        m_report.picture(visit.window, u"routine-desk-reset"_s);
        m_report.expect(visit.robot.click(u"copyRoutineButton"_s),
                        u"a ready-made routine can be copied and changed"_s);
        visit.window.routines().addExercise(*ExerciseId::fromText(u"cat-cow"_s));
        visit.robot.rest();
        m_report.picture(visit.window, u"routine-add-exercise"_s);
        m_report.expect(visit.robot.click(u"addToTargetButton"_s),
                        u"an exercise can be added to a routine"_s);
        m_report.picture(visit.window, u"routine-editor"_s);
        m_report.expect(visit.robot.find(u"routineEditor"_s) != nullptr,
                        u"the routine is open in the editor"_s);
        const auto own = m_data->routines.all();
        m_report.expect(own && own->size() == 1, u"the copy is kept as an own routine"_s);

        visit.window.goTo(Destination::Progress);
        visit.robot.rest();
        m_report.picture(visit.window, u"progress-empty"_s);
        visit.window.goTo(Destination::Settings);
        visit.robot.rest();
        m_report.picture(visit.window, u"settings"_s);
    }

    void chooseProgramme(Visit& visit)
    {
        m_report.chapter(u"Put it on the week"_s);
        visit.window.goTo(Destination::Today);
        visit.robot.rest();
        m_report.expect(visit.robot.click(u"programmesButton"_s), u"Today leads to programmes"_s);
        m_report.picture(visit.window, u"programmes"_s);
        m_report.expect(visit.robot.click(u"chooseProgrammeButton"_s),
                        u"a programme can be chosen"_s);
        m_report.picture(visit.window, u"programme-start"_s);
        m_report.expect(visit.robot.click(u"adoptButton"_s), u"the programme can be started"_s);
        m_report.picture(visit.window, u"plan-week"_s);
        const auto plan = m_data->plan.load();
        m_report.expect(plan && !plan->entries.empty(), u"the programme is on the plan"_s);
        m_report.expect(visit.robot.click(u"planBlock"_s), u"a block of the plan can be opened"_s);
        m_report.expect(visit.robot.find(u"occurrencePanel"_s) != nullptr,
                        u"a panel says what can be done with the block"_s);
        m_report.picture(visit.window, u"plan-block"_s);
        visit.window.plan().planRoutine(*RoutineId::fromText(u"desk-reset"_s));
        visit.robot.rest();
        m_report.picture(visit.window, u"plan-add-routine"_s);
    }

    /// Lets the running session go on until it shows a segment of this kind.
    bool runUntil(Visit& visit, const QString& picture, const std::function<bool()>& shown,
                  int speed = kPracticeSpeed)
    {
        m_time.setSpeed(speed);
        const bool reached = visit.robot.waitFor(shown, std::chrono::seconds{60});
        m_time.setSpeed(1);
        visit.robot.rest();
        m_report.picture(visit.window, picture);
        m_time.setSpeed(kPracticeSpeed);
        return reached;
    }

    void practise(Visit& visit)
    {
        m_report.chapter(u"Practise"_s);
        visit.window.goTo(Destination::Today);
        visit.robot.rest();
        m_report.picture(visit.window, u"today-due"_s);
        m_report.expect(visit.robot.click(u"startButton"_s), u"Today starts the routine due"_s);
        m_report.picture(visit.window, u"practice-before"_s);
        m_report.expect(visit.robot.click(u"startButton"_s), u"the session starts"_s);
        visit.robot.rest();
        m_report.picture(visit.window, u"practice-get-ready"_s);

        m_time.setSpeed(kPracticeSpeed);
        const auto segment = [&visit]() -> const Segment* {
            const PracticeSession* session = visit.window.practice().session();
            return session ? session->player().segment() : nullptr;
        };
        const auto isSide = [&segment](BodySide side) {
            return segment() && segment()->side == side;
        };
        const auto isKind = [&segment](SegmentKind kind) {
            return segment() && segment()->kind == kind;
        };
        m_report.expect(
            runUntil(visit, u"practice-work"_s, [&] { return isKind(SegmentKind::Phase); }),
            u"work follows on getting ready"_s);
        m_report.expect(runUntil(visit, u"practice-left"_s, [&] { return isSide(BodySide::Left); }),
                        u"the left side is named"_s);
        m_report.expect(runUntil(
                            visit, u"practice-change-sides"_s,
                            [&] { return isKind(SegmentKind::ChangeSides); }, kShortSegmentSpeed),
                        u"there is time to change sides"_s);
        m_report.expect(
            runUntil(visit, u"practice-right"_s, [&] { return isSide(BodySide::Right); }),
            u"the right side is named"_s);
        m_report.expect(runUntil(
                            visit, u"practice-rest"_s, [&] { return isKind(SegmentKind::Rest); },
                            kShortSegmentSpeed),
                        u"a rest follows on a round"_s);
        m_report.expect(
            visit.robot.waitFor([&] { return isSide(BodySide::Left); }, std::chrono::seconds{60}),
            u"the next round follows on the rest"_s);
        visit.robot.press(Qt::Key_Space);
        m_report.picture(visit.window, u"practice-paused"_s);
        visit.robot.press(Qt::Key_Space);
        visit.robot.press(Qt::Key_F);
        m_report.picture(visit.window, u"practice-floor"_s);
        visit.robot.press(Qt::Key_F);
        visit.robot.press(Qt::Key_Escape);
        m_report.picture(visit.window, u"practice-ask"_s);
        m_report.expect(visit.robot.click(u"continueButton"_s), u"the session can go on"_s);
        const bool ended =
            visit.robot.waitFor([&visit] { return visit.robot.find(u"finishButton"_s) != nullptr; },
                                std::chrono::seconds{120});
        m_time.setSpeed(1);
        m_report.expect(ended, u"the session runs to its end"_s);
        m_report.picture(visit.window, u"practice-done"_s);
        m_report.expect(visit.robot.click(u"finishButton"_s), u"the session is closed"_s);
    }

    void seeItKept(Visit& visit)
    {
        m_report.chapter(u"See it kept"_s);
        visit.robot.rest();
        m_report.picture(visit.window, u"today-kept"_s);
        m_kept = figures();
        m_report.expect(m_kept.sessions.completed == 1, u"one session is completed"_s);
        m_report.expect(m_kept.dayStreak == 1, u"the day is kept"_s);
        m_report.expect(m_kept.activeThisWeek > std::chrono::minutes{3},
                        u"the week's minutes moved"_s);
        visit.window.goTo(Destination::Progress);
        visit.robot.rest();
        m_report.picture(visit.window, u"progress-first-session"_s);
        visit.window.goTo(Destination::Plan);
        visit.robot.rest();
        m_report.picture(visit.window, u"plan-after-session"_s);
    }

    void reopen()
    {
        m_report.chapter(u"Quit and come back"_s);
        if (!openData(m_folder.filePath(u"limber.sqlite"_s)))
            return;
        Visit visit(m_content, *m_data, m_time, m_theme, m_language, m_size);
        m_report.picture(visit.window, u"today-reopened"_s);
        m_report.expect(figures() == m_kept, u"every figure is as it was"_s);
    }

    void offerToResume()
    {
        m_report.chapter(u"A session was broken off"_s);
        const Routine* routine =
            findRoutine(m_content, {}, *RoutineId::fromText(u"morning-loosener"_s));
        SessionRecord record{{.id = SessionId::create(),
                              .routine = routine->id,
                              .routineName = routine->name,
                              .start = m_time.now(),
                              .day = dayOf(m_time.now(), m_settings.dayStartsAt)},
                             {}};
        record.plannedActive = std::chrono::minutes{9};
        m_report.expect(
            m_data->sessions.begin(record, inOrderOfPractice(*routine).steps).has_value(),
            u"a session begins"_s);
        Visit visit(m_content, *m_data, m_time, m_theme, m_language, m_size);
        m_report.picture(visit.window, u"resume-offer"_s);
        m_report.expect(visit.robot.click(u"resumeButton"_s), u"it can be resumed"_s);
        visit.robot.rest();
        m_report.picture(visit.window, u"practice-resumed"_s);
    }

    void lookBackOnAYear()
    {
        m_report.chapter(u"A made-up year"_s);
        if (!openData(m_folder.filePath(u"demo.sqlite"_s)))
            return;
        const QDate today = dayOf(m_time.now(), m_settings.dayStartsAt);
        m_report.expect(
            writeDemoHistory(*m_data, generateDemoHistory(m_content, today, 1, 1)).has_value(),
            u"a year of history can be generated"_s);
        Visit visit(m_content, *m_data, m_time, m_theme, m_language, m_size);
        const std::vector<std::pair<Destination, QString>> pages{
            {Destination::Today, u"today"_s},
            {Destination::Plan, u"plan"_s},
            {Destination::Progress, u"progress"_s}};
        for (const auto& [destination, name] : pages) {
            visit.window.goTo(destination);
            visit.robot.rest(std::chrono::milliseconds{1200});
            m_report.picture(visit.window, u"year-"_s + name);
        }
        lookIntoHistory(visit);
        visit.window.resize(kSmallSize);
        for (const auto& [destination, name] : pages) {
            visit.window.goTo(destination);
            visit.robot.rest();
            m_report.picture(visit.window, u"small-"_s + name);
        }
        visit.window.resize(m_size);
        lookAround(visit, Appearance::Dark, m_settings.language, u"dark"_s);
        lookAround(visit, m_settings.appearance, u"de"_s, u"german"_s);
        lookAround(visit, m_settings.appearance, u"ar-XB"_s, u"mirrored"_s);
    }

    void lookIntoHistory(Visit& visit)
    {
        visit.window.goTo(Destination::Progress);
        visit.robot.rest();
        auto* tabs = visit.robot.find<QTabBar>(u"progressTabs"_s);
        m_report.expect(tabs != nullptr, u"progress has a history"_s);
        if (!tabs)
            return;
        tabs->setCurrentIndex(1);
        visit.robot.rest();
        m_report.expect(visit.robot.find(u"historyList"_s) != nullptr,
                        u"the history lists the sessions"_s);
        m_report.picture(visit.window, u"year-history"_s);
        m_report.expect(visit.robot.click(u"logButton"_s), u"a session can be logged by hand"_s);
        m_report.expect(visit.robot.find(u"logForm"_s) != nullptr, u"a form asks for it"_s);
        m_report.picture(visit.window, u"year-log"_s);
        m_report.expect(visit.robot.click(u"logCancel"_s), u"logging can be called off"_s);
        tabs->setCurrentIndex(0);
        visit.robot.rest();
    }

    /// Every page once in other colours or another language, switched while the window is open.
    void lookAround(Visit& visit, Appearance appearance, const QString& language,
                    const QString& name)
    {
        Settings settings = m_settings;
        settings.appearance = appearance;
        settings.language = language;
        applyAppearance(settings, m_theme, m_language);
        const std::array<QString, kDestinations.size()> pages{
            u"today"_s, u"plan"_s, u"routines"_s, u"exercises"_s, u"progress"_s, u"settings"_s};
        for (std::size_t i = 0; i < kDestinations.size(); ++i) {
            visit.window.goTo(kDestinations[i]);
            visit.robot.rest();
            m_report.picture(visit.window, name + u'-' + pages[i]);
        }
    }

    Theme m_theme;
    Language m_language;
    TourTime m_time;
    TourReport m_report;
    QSize m_size;
    Settings m_settings;
    QTemporaryDir m_folder;
    BundledContent m_content = loadBundledContent();
    std::unique_ptr<DataFile> m_data;
    Statistics m_kept;
};

} // namespace

int runTour(QApplication& application, const StartOptions& options)
{
    return Tour(application, options).run() ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace limber
