// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder/bus_notifier.h"
#include "app/reminder/reminder_service.h"
#include "tests/app/platform/fake_desktop.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plan_builder.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

// Once with a notification daemon that people use, on a display and a bus of its own; what is said
// on the bus is read by a third program.

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

class DesktopDaemonTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        for (const QString& program :
             {u"dunst"_s, u"dunstctl"_s, u"Xvfb"_s, u"dbus-monitor"_s, u"dbus-daemon"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                GTEST_SKIP() << program.toStdString() << " is not installed";
        }
        display.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"640x480x24"_s,
                                  u"-nolisten"_s, u"tcp"_s});
        while (!display.canReadLine()) {
            if (!display.waitForReadyRead())
                GTEST_SKIP() << "Xvfb does not start here";
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(display.readLine()).trimmed());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
        environment.remove(u"WAYLAND_DISPLAY"_s);
        for (QProcess* process : {&daemon, &monitor, &control})
            process->setProcessEnvironment(environment);
        monitor.start(u"dbus-monitor"_s, {u"--address"_s, bus.address(),
                                          u"interface='org.freedesktop.Notifications'"_s});
        daemon.start(u"dunst"_s, {});
        ASSERT_TRUE(daemon.waitForStarted());
        QObject::connect(&monitor, &QProcess::readyReadStandardOutput, &monitor,
                         [this] { said += monitor.readAllStandardOutput(); });
    }

    void TearDown() override
    {
        for (QProcess* process : {&control, &daemon, &monitor, &display}) {
            process->kill();
            process->waitForFinished();
        }
    }

    bool isSaid(const QByteArray& words, int times = 1)
    {
        return QTest::qWaitFor([&] { return said.count(words) >= times; }, 10'000);
    }

    PrivateBus bus;
    QProcess display;
    QProcess daemon;
    QProcess monitor;
    QProcess control;
    QByteArray said;
};

} // namespace

TEST_F(DesktopDaemonTest, ShowsAReminderOnceAndTellsWhatWasChosen)
{
    QTemporaryDir folder;
    FakeClock clock(u"2026-03-04T18:00:00+01:00"_s);
    const BundledContent content = loadBundledContent();
    const auto data = std::move(*DataFile::open(folder.filePath(u"limber.sqlite"_s), clock));
    PlanEntry planned = entry(u"a desk-reset daily from 03-02 at 18:00"_s);
    planned.reminders = {std::chrono::minutes{0}};
    ASSERT_TRUE(data->plan.save({{planned}, {}, {}}));

    BusNotifier notifier([this] { return bus.connection(); });
    // The daemon takes its name on the bus a moment after it is started.
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            notifier.prepare();
            return notifier.state() == Notifier::State::Ready;
        },
        20'000));
    {
        ReminderService service(content, *data, clock, notifier);
        const QSignalSpy windows(&service, &ReminderService::windowRequested);
        service.start();
        ASSERT_TRUE(isSaid("string \"Desk Reset\""));
        ASSERT_TRUE(isSaid("member=Notify"));
        EXPECT_TRUE(said.contains("string \"postpone\""));
        // Until the daemon shows it there is nothing to choose.
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                if (windows.isEmpty() && control.state() == QProcess::NotRunning)
                    control.start(u"dunstctl"_s, {u"action"_s, u"0"_s});
                return !windows.isEmpty();
            },
            20'000));
        EXPECT_TRUE(isSaid("member=ActionInvoked"));
        EXPECT_TRUE(isSaid("member=NotificationClosed"));
    }
    ReminderService again(content, *data, clock, notifier);
    again.start();
    clock.advance(std::chrono::minutes{1});
    again.check();
    QTest::qWait(200);
    EXPECT_EQ(said.count("member=Notify\n"), 1);
}

} // namespace limber::test
