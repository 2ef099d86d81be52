// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/bus_running_window.h"
#include "tests/app/platform/fake_desktop.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <future>
#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kLongEnough = 30'000; ///< Milliseconds.

class BusRunningWindowTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!bus.isRunning())
            GTEST_SKIP() << "there is no dbus-daemon on this computer";
    }

    /// As another program does, while this one answers.
    bool find(const QString& dataFile, SecondStart start, std::chrono::milliseconds patience = 0ms,
              const QStringList& files = {})
    {
        const QDBusConnection other = bus.connection();
        auto found = std::async(std::launch::async, [&] {
            return findRunningWindow(other, dataFile, start, patience, files);
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return found.wait_for(0s) == std::future_status::ready; },
                                    kLongEnough));
        return found.get();
    }

    PrivateBus bus;
    QTemporaryDir folder;
    QString file = folder.filePath(u"limber.sqlite"_s);
    BusRunningWindow window{file, [this] { return bus.connection(); }};
    QSignalSpy raised{&window, &RunningWindow::raiseRequested};
};

TEST_F(BusRunningWindowTest, ASecondStartRaisesTheWindowOfItsFile)
{
    window.announce();
    EXPECT_TRUE(find(file, SecondStart::ShowWindow));
    EXPECT_EQ(raised.count(), 1);
    EXPECT_FALSE(find(folder.filePath(u"other.sqlite"_s), SecondStart::ShowWindow));
    EXPECT_EQ(raised.count(), 1);
}

TEST_F(BusRunningWindowTest, AHiddenStartLeavesItWhereItIs)
{
    window.announce();
    EXPECT_TRUE(find(file, SecondStart::RunHidden));
    EXPECT_EQ(raised.count(), 0);
}

TEST_F(BusRunningWindowTest, FilesOfASecondStartAreHandedOver)
{
    window.announce();
    QSignalSpy opened(&window, &RunningWindow::openRequested);
    EXPECT_TRUE(find(file, SecondStart::RunHidden, 0ms, {u"/a b.limber"_s, u"/c.limber"_s}));
    EXPECT_EQ(raised.count(), 1);
    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened.at(0).at(0).toString(), u"/a b.limber"_s);
    EXPECT_EQ(opened.at(1).at(0).toString(), u"/c.limber"_s);
}

TEST_F(BusRunningWindowTest, AWindowThatIsJustStartingIsWaitedFor)
{
    QTimer::singleShot(200ms, &window, [this] { window.announce(); });
    EXPECT_TRUE(find(file, SecondStart::ShowWindow, std::chrono::milliseconds{kLongEnough}));
    EXPECT_EQ(raised.count(), 1);
}

TEST_F(BusRunningWindowTest, ATokenOfTheDesktopGoesAlong)
{
    window.announce();
    qputenv("XDG_ACTIVATION_TOKEN", "from-the-launcher");
    EXPECT_TRUE(find(file, SecondStart::ShowWindow));
    EXPECT_EQ(qgetenv("XDG_ACTIVATION_TOKEN"), "from-the-launcher");
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

TEST_F(BusRunningWindowTest, AnotherWayToTheSameFileFindsIt)
{
    window.announce();
    const QString link = folder.filePath(u"link"_s);
    ASSERT_TRUE(QFile::link(folder.path(), link));
    EXPECT_TRUE(find(link + u"/limber.sqlite"_s, SecondStart::ShowWindow));
}

TEST_F(BusRunningWindowTest, OnceItIsGoneNobodyIsFound)
{
    {
        BusRunningWindow brief(folder.filePath(u"brief.sqlite"_s),
                               [this] { return bus.connection(); });
        brief.announce();
        EXPECT_TRUE(find(folder.filePath(u"brief.sqlite"_s), SecondStart::ShowWindow));
    }
    EXPECT_FALSE(find(folder.filePath(u"brief.sqlite"_s), SecondStart::ShowWindow));
}

TEST_F(BusRunningWindowTest, WithoutABusNobodyIsFoundAndNothingBreaks)
{
    BusRunningWindow alone(file, [] { return QDBusConnection(u"no such connection"_s); });
    alone.announce();
    EXPECT_FALSE(findRunningWindow(QDBusConnection(u"no such connection"_s), file,
                                   SecondStart::ShowWindow,
                                   std::chrono::milliseconds{kLongEnough}));
}

TEST_F(BusRunningWindowTest, TheProgramStartedTwiceEndsTheSecondTimeWithoutAWindow)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
    const QString program = QStringLiteral(LIMBER_PATH);
    const QDBusConnection other = bus.connection();

    QProcess first;
    first.setProcessEnvironment(environment);
    first.start(program, {u"--data"_s, file});
    ASSERT_TRUE(first.waitForStarted(kLongEnough));
    ASSERT_TRUE(findRunningWindow(other, file, SecondStart::RunHidden,
                                  std::chrono::milliseconds{kLongEnough}));
    QProcess second;
    second.setProcessEnvironment(environment);
    second.start(program, {u"--data"_s, file});
    EXPECT_TRUE(second.waitForFinished(kLongEnough));
    EXPECT_EQ(second.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(second.exitCode(), 0);
    EXPECT_EQ(first.state(), QProcess::Running);
    first.terminate();
    if (!first.waitForFinished(kLongEnough))
        first.kill();
}

} // namespace

} // namespace limber::test
