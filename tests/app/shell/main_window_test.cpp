// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_page.h"
#include "app/shell/main_window.h"
#include "app/style/theme.h"
#include "app/today/today_page.h"
#include "app/widgets/button.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/language.h"
#include "tests/support/fake_clock.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

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
    const BundledContent m_content = loadBundledContent();
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

} // namespace
} // namespace limber
