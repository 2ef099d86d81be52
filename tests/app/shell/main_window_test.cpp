// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/exercises_page.h"
#include "app/practice/practice_page.h"
#include "app/progress/progress_page.h"
#include "app/routines/routines_page.h"
#include "app/settings/settings_page.h"
#include "app/shell/main_window.h"
#include "app/style/theme.h"
#include "app/today/today_page.h"
#include "app/widgets/button.h"
#include "app/widgets/row_list.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/language.h"
#include "core/exchange/package_file.h"
#include "core/exercise/own_exercise_edit.h"
#include "core/routine/routine_edit.h"
#include "tests/support/fake_clock.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest()
    {
        m_data = std::move(*DataFile::open(m_folder.filePath(u"limber.sqlite"_s), m_clock));
        m_language.use(u"en"_s);
    }
    ~MainWindowTest() override { QLocale::setDefault(QLocale::c()); }

    std::unique_ptr<MainWindow> openWindow()
    {
        auto window = std::make_unique<MainWindow>(m_content, *m_data, m_clock, m_stopwatch,
                                                   m_theme, m_language);
        window->show();
        return window;
    }

    static Button* button(const MainWindow& window, const QString& name)
    {
        for (Button* found : window.findChildren<Button*>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    SessionRecord beginSession()
    {
        const Routine& routine = m_content.routines.front();
        SessionRecord record{{.id = SessionId::create(),
                              .routine = routine.id,
                              .routineName = routine.name,
                              .start = m_clock.now(),
                              .day = dayOf(m_clock.now(), DayStart())},
                             {}};
        record.plannedActive = std::chrono::minutes{10};
        EXPECT_TRUE(m_data->sessions.begin(record, routine.steps).has_value());
        return record;
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock{u"2026-03-04T07:20:00+01:00"_s};
    SystemStopwatch m_stopwatch;
    Theme m_theme{*qApp, ThemeChoice::Light};
    Language m_language;
    BundledContent m_content = loadBundledContent();
    std::unique_ptr<DataFile> m_data;
};

TEST_F(MainWindowTest, OpensOnTodayAndReachesEveryPage)
{
    const auto window = openWindow();
    EXPECT_EQ(window->destination(), Destination::Today);
    for (const Destination destination : kDestinations) {
        window->goTo(destination);
        EXPECT_EQ(window->destination(), destination);
    }
}

TEST_F(MainWindowTest, AtStartNoPageOfTheNavigationHasTheFocus)
{
    const auto window = openWindow();
    QWidget* focused = window->focusWidget();
    ASSERT_NE(focused, nullptr);
    EXPECT_EQ(qobject_cast<QAbstractButton*>(focused), nullptr);
}

TEST_F(MainWindowTest, OffersToResumeKeepOrDiscardABrokenOffSession)
{
    beginSession();
    const auto window = openWindow();
    EXPECT_NE(button(*window, u"resumeButton"_s), nullptr);
    EXPECT_NE(button(*window, u"keepSessionButton"_s), nullptr);
    EXPECT_NE(button(*window, u"discardSessionButton"_s), nullptr);
}

TEST_F(MainWindowTest, ASessionBrokenOffLongAgoIsStillOffered)
{
    beginSession();
    m_clock.advance(std::chrono::hours{30});
    const auto window = openWindow();
    EXPECT_NE(button(*window, u"resumeButton"_s), nullptr);
    EXPECT_NE(button(*window, u"keepSessionButton"_s), nullptr);
    EXPECT_NE(button(*window, u"discardSessionButton"_s), nullptr);
}

TEST_F(MainWindowTest, WithoutABrokenOffSessionNothingIsOffered)
{
    const auto window = openWindow();
    EXPECT_EQ(button(*window, u"resumeButton"_s), nullptr);
}

TEST_F(MainWindowTest, KeepingABrokenOffSessionWritesItToTheHistory)
{
    const SessionRecord record = beginSession();
    const auto window = openWindow();
    QTest::mouseClick(button(*window, u"keepSessionButton"_s), Qt::LeftButton);
    EXPECT_FALSE(m_data->sessions.running().value().has_value());
    const auto kept = m_data->sessions.find(record.id);
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->outcome, SessionOutcome::Partial);
}

TEST_F(MainWindowTest, ADiscardedSessionCanBeBroughtBack)
{
    const SessionRecord record = beginSession();
    const auto window = openWindow();
    QTest::mouseClick(button(*window, u"discardSessionButton"_s), Qt::LeftButton);
    EXPECT_FALSE(m_data->sessions.find(record.id).has_value());
    const auto* bar = window->findChild<UndoBar*>();
    ASSERT_NE(bar, nullptr);
    QTest::mouseClick(bar->findChildren<Button*>().front(), Qt::LeftButton);
    EXPECT_TRUE(m_data->sessions.find(record.id).has_value());
}

TEST_F(MainWindowTest, ResumingGoesBackIntoThePractice)
{
    beginSession();
    const auto window = openWindow();
    QTest::mouseClick(button(*window, u"resumeButton"_s), Qt::LeftButton);
    EXPECT_TRUE(window->isPractising());
}

TEST_F(MainWindowTest, ThePracticeTakesTheWholeWindowAndGivesItBack)
{
    const auto window = openWindow();
    window->startPractice(PracticeRequest{m_content.routines.front(), std::nullopt});
    EXPECT_TRUE(window->isPractising());
    window->goTo(Destination::Plan);
    EXPECT_TRUE(window->isPractising()) << "the navigation waits for the session to be closed";
    Q_EMIT window->practice().closed();
    EXPECT_FALSE(window->isPractising());
    EXPECT_EQ(window->destination(), Destination::Today);
}

/// An own exercise that stands in the data file, as another window would have saved it.
OwnExercise savedExercise(DataFile& data, const QString& name)
{
    OwnExercise own = newOwnExercise(name, [](StandardPhase) {
        return PhaseText{u"Slide"_s, u"Slide up"_s};
    });
    own.exercise.steps = {u"Stand against a wall."_s};
    EXPECT_TRUE(data.ownExercises.save(own));
    return own;
}

TEST_F(MainWindowTest, OwnExercisesAreThereFromTheStart)
{
    const OwnExercise own = savedExercise(*m_data, u"Wall slide"_s);
    const auto window = openWindow();
    EXPECT_NE(m_content.catalogue.find(own.exercise.id), nullptr);
    window->goTo(Destination::Exercises);
    EXPECT_EQ(window->exercises().findChild<RowList*>(u"exerciseList"_s)->model()->rowCount(), 35);
}

TEST_F(MainWindowTest, WhatChangesAmongOwnExercisesReachesEveryPage)
{
    const OwnExercise own = savedExercise(*m_data, u"Wall slide"_s);
    const Routine routine{
        .id = RoutineId::create(), .name = u"Mine"_s, .steps = {makeStep(own.exercise).value()}};
    ASSERT_TRUE(m_data->routines.save(routine));
    const auto window = openWindow();
    for (const auto destination : {Destination::Routines, Destination::Plan, Destination::Progress,
                                   Destination::Today, Destination::Exercises})
        window->goTo(destination);
    window->routines().showRoutine(routine.id);
    for (int round = 0; round < 20; ++round) {
        savedExercise(*m_data, u"Another %1"_s.arg(round));
        if (round == 10) {
            ASSERT_TRUE(m_data->ownExercises.remove(own.exercise.id));
        }
        Q_EMIT window->exercises().ownExercisesChanged();
        window->exercises().showExercise(ExerciseId::fromText(u"bridge"_s).value());
        QCoreApplication::processEvents();
        window->grab();
    }
    for (const auto destination : {Destination::Routines, Destination::Plan, Destination::Progress,
                                   Destination::Today, Destination::Exercises}) {
        window->goTo(destination);
        window->grab();
    }
    EXPECT_EQ(m_content.catalogue.exercises().size(), 54U);
    EXPECT_EQ(m_content.catalogue.formerName(own.exercise.id), u"Wall slide"_s);
}

TEST_F(MainWindowTest, ARoutineWithAnOwnExerciseIsPractised)
{
    const OwnExercise own = savedExercise(*m_data, u"Wall slide"_s);
    const auto window = openWindow();
    const Routine routine{
        .id = RoutineId::create(), .name = u"Mine"_s, .steps = {makeStep(own.exercise).value()}};
    window->startPractice(PracticeRequest{routine, std::nullopt});
    EXPECT_TRUE(window->isPractising());
    QStringList texts;
    for (const QLabel* label : window->practice().findChildren<QLabel*>())
        texts.append(label->text());
    EXPECT_TRUE(texts.contains(u"Wall slide"_s));
}

/// Controls that can be seen and used but have no name for a screen reader.
QStringList namelessControls(const QWidget& window)
{
    QStringList nameless;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isControl =
            qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
            qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QAbstractSlider*>(widget) ||
            qobject_cast<QAbstractItemView*>(widget);
        // Parts of a larger control are named by it.
        const bool isPart = qobject_cast<QScrollBar*>(widget) ||
                            widget->objectName().startsWith(u"qt_"_s) ||
                            qobject_cast<QComboBox*>(widget->parentWidget()) ||
                            qobject_cast<QTabBar*>(widget->parentWidget());
        if (!isControl || isPart || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName());
    }
    return nameless;
}

TEST_F(MainWindowTest, EveryControlOfEveryPageHasANameForScreenReaders)
{
    const auto window = openWindow();
    for (const Destination destination : kDestinations) {
        window->goTo(destination);
        EXPECT_EQ(namelessControls(*window), QStringList())
            << "page " << static_cast<int>(destination);
    }
    window->startPractice(PracticeRequest{m_content.routines.front(), std::nullopt});
    EXPECT_EQ(namelessControls(*window), QStringList());
}

TEST_F(MainWindowTest, ADemonstrationFileIsMarkedThroughout)
{
    ASSERT_TRUE(m_data->settings.markAsDemonstration().has_value());
    const auto window = openWindow();
    EXPECT_TRUE(window->windowTitle().contains(u"Demonstration"_s));
    EXPECT_TRUE(window->windowTitle().endsWith(u"Limber"_s));
}

TEST_F(MainWindowTest, ChangesTheLanguageOfEveryPageWhileOpen)
{
    const auto window = openWindow();
    for (const Destination destination : kDestinations)
        window->goTo(destination);
    m_language.use(u"de"_s);
    QCoreApplication::processEvents();
    EXPECT_NE(window->findChildren<Button*>().front()->text(), u"Today"_s);
    m_language.use(u"en"_s);
}

TEST_F(MainWindowTest, TheCalendarFileFollowsTheNamesOfRoutinesAndTheLanguage)
{
    const QString path = m_folder.filePath(u"plan.ics"_s);
    const auto holds = [&path](const QByteArray& text) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
    };
    const auto comesToHold = [&holds](const QByteArray& text) {
        return QTest::qWaitFor([&] { return holds(text); }, 20'000);
    };
    Routine own = ownCopy(m_content.routines.front(), u"Before Work"_s);
    ASSERT_TRUE(m_data->routines.save(own));
    Plan plan;
    for (const RoutineId& routine : {own.id, RoutineId::fromText(u"desk-reset"_s).value()}) {
        plan.entries.push_back({PlanEntryId::create(),
                                routine,
                                {.weekdays = {Qt::Monday},
                                 .everyWeeks = 1,
                                 .from = QDate(2026, 3, 2),
                                 .until = {},
                                 .times = {}},
                                QTime(7, 30)});
    }
    ASSERT_TRUE(m_data->plan.save(plan));
    Settings settings = withSetting(Settings{}, u"calendarFile"_s, path).value();
    settings.language = u"en"_s;
    ASSERT_TRUE(m_data->settings.save(settings));

    const auto window = openWindow();
    ASSERT_TRUE(comesToHold("SUMMARY:Before Work"));
    EXPECT_TRUE(holds("SUMMARY:Desk Reset"));
    own.name = u"Between Meetings"_s;
    ASSERT_TRUE(m_data->routines.save(own));
    Q_EMIT window->routines().routinesChanged();
    EXPECT_TRUE(comesToHold("SUMMARY:Between Meetings"));

    settings.language = u"de"_s;
    ASSERT_TRUE(m_data->settings.save(settings));
    Q_EMIT window->settings().settingsChanged(settings);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !holds("SUMMARY:Desk Reset"); }, 20'000));
    EXPECT_TRUE(holds("SUMMARY:Between Meetings"));
    m_language.use(u"en"_s);
}

class RoutineFileTest : public MainWindowTest {
protected:
    [[nodiscard]] QString writeFile(const QString& name = u"morning.limber"_s)
    {
        Routine routine = m_content.routines.front();
        routine.id = RoutineId::create();
        routine.name = u"From a friend"_s;
        const QString path = m_folder.filePath(name);
        EXPECT_TRUE(writePackageFile(path, packageOf({routine}, {})));
        return path;
    }
    /// What a drag of these files to the window comes to, as the platform sends it.
    static bool drop(MainWindow& window, const QList<QUrl>& urls)
    {
        QMimeData dragged;
        dragged.setUrls(urls);
        const QPoint middle = window.rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(middle, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
        return event.isAccepted();
    }
    static bool isPreviewed(const MainWindow& window)
    {
        const auto* view = window.findChild<QWidget*>(u"routineFileView"_s);
        return view && view->isVisible();
    }
};

TEST_F(RoutineFileTest, AFileDroppedOnAnyPageIsPreviewed)
{
    for (const Destination destination : kDestinations) {
        const auto window = openWindow();
        window->goTo(destination);
        EXPECT_TRUE(drop(*window, {QUrl::fromLocalFile(writeFile())}));
        EXPECT_EQ(window->destination(), Destination::Routines);
        EXPECT_TRUE(isPreviewed(*window));
    }
    EXPECT_TRUE(m_data->routines.all().value().empty());
}

TEST_F(RoutineFileTest, OtherThingsAreNotTaken)
{
    const auto window = openWindow();
    EXPECT_FALSE(drop(*window, {QUrl(u"https://example.org/x.limber"_s)}));
    EXPECT_FALSE(drop(*window, {QUrl::fromLocalFile(m_folder.filePath(u"picture.png"_s))}));
    EXPECT_FALSE(drop(*window, {}));
    EXPECT_EQ(window->destination(), Destination::Today);
}

TEST_F(RoutineFileTest, DuringASessionAFileWaitsUntilItIsOver)
{
    const auto window = openWindow();
    window->startPractice(PracticeRequest{m_content.routines.front(), std::nullopt});
    EXPECT_FALSE(drop(*window, {QUrl::fromLocalFile(writeFile())}));
    window->openFile(writeFile());
    EXPECT_TRUE(window->isPractising());
    Q_EMIT window->practice().closed();
    EXPECT_FALSE(window->isPractising());
    EXPECT_TRUE(isPreviewed(*window));
}

TEST_F(RoutineFileTest, AFileOpenedFromOutsideBringsTheWindowForward)
{
    const auto window = openWindow();
    window->hide();
    window->openFile(writeFile());
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(isPreviewed(*window));
}

} // namespace
} // namespace limber
