// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder/bus_notifier.h"
#include "tests/app/platform/fake_desktop.h"
#include "tests/app/reminder/fake_notifications.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <gmock/gmock.h>
#include <memory>
#include <optional>

namespace limber::test {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using State = Notifier::State;

namespace {

const QStringList kAll{u"actions"_s, u"body"_s, u"body-markup"_s};

Notification sample()
{
    return {u"Core <1>"_s,
            u"Today & <b>now</b>"_s,
            {{NotificationAction::Open, u"Open"_s}, {NotificationAction::Start, u"Start"_s}}};
}

class BusNotifierTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!bus.isRunning())
            GTEST_SKIP() << "there is no dbus-daemon on this computer";
        notifier = std::make_unique<BusNotifier>([this] { return bus.connection(); });
        QObject::connect(
            notifier.get(), &Notifier::actionChosen, notifier.get(),
            [this](int id, NotificationAction action) { chosen.emplace_back(id, action); });
        QObject::connect(notifier.get(), &Notifier::closed, notifier.get(),
                         [this](int id) { closed.push_back(id); });
    }

    bool becomes(State state)
    {
        return QTest::qWaitFor([&] { return notifier->state() == state; });
    }
    template <typename List> static bool reaches(const List& list, std::size_t count)
    {
        return QTest::qWaitFor([&] { return list.size() >= count; });
    }
    /// Until everything sent so far has come back.
    void settle() { QTest::qWait(100); }

    PrivateBus bus;
    std::unique_ptr<BusNotifier> notifier;
    std::vector<std::pair<int, NotificationAction>> chosen;
    std::vector<int> closed;
};

} // namespace

TEST_F(BusNotifierTest, ShowsWithButtonsAndNothingIsTakenForMarkup)
{
    FakeNotifications desktop(bus.connection(), kAll);
    notifier->prepare();
    EXPECT_EQ(notifier->state(), State::Asking);
    ASSERT_TRUE(becomes(State::Ready));
    notifier->show(sample());
    ASSERT_TRUE(reaches(desktop.shown, 1));
    EXPECT_EQ(desktop.shown[0].title, u"Core <1>"_s);
    EXPECT_EQ(desktop.shown[0].body, u"Today &amp; &lt;b&gt;now&lt;/b&gt;"_s);
    EXPECT_THAT(desktop.shown[0].actions,
                ElementsAre(u"default"_s, u"Open"_s, u"start"_s, u"Start"_s));
}

TEST_F(BusNotifierTest, ADesktopWithoutButtonsOrMarkupGetsPlainText)
{
    FakeNotifications desktop(bus.connection(), {u"body"_s});
    notifier->prepare();
    ASSERT_TRUE(becomes(State::Ready));
    notifier->show(sample());
    ASSERT_TRUE(reaches(desktop.shown, 1));
    EXPECT_EQ(desktop.shown[0].body, u"Today & <b>now</b>"_s);
    EXPECT_THAT(desktop.shown[0].actions, IsEmpty());
}

TEST_F(BusNotifierTest, APressedButtonIsHeardOnceAndTheNotificationTakenAway)
{
    FakeNotifications desktop(bus.connection(), kAll);
    notifier->prepare();
    ASSERT_TRUE(becomes(State::Ready));
    const int id = notifier->show(sample());
    ASSERT_TRUE(reaches(desktop.shown, 1));
    settle();
    desktop.press(desktop.shown[0].number, u"start"_s);
    ASSERT_TRUE(reaches(chosen, 1));
    EXPECT_THAT(chosen, ElementsAre(Pair(id, NotificationAction::Start)));
    EXPECT_EQ(qgetenv("XDG_ACTIVATION_TOKEN"),
              QByteArray("token-") + QByteArray::number(desktop.shown[0].number));
    ASSERT_TRUE(reaches(desktop.closedByProgram, 1));
    ASSERT_TRUE(reaches(closed, 1));
    desktop.press(desktop.shown[0].number, u"start"_s);
    settle();
    EXPECT_EQ(chosen.size(), 1U);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

TEST_F(BusNotifierTest, ASignalFromAnotherProgramIsNotBelieved)
{
    FakeNotifications desktop(bus.connection(), kAll);
    notifier->prepare();
    ASSERT_TRUE(becomes(State::Ready));
    notifier->show(sample());
    ASSERT_TRUE(reaches(desktop.shown, 1));
    settle();
    QDBusConnection other = bus.connection();
    QDBusMessage signal =
        QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                   u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
    signal.setArguments({desktop.shown[0].number, u"start"_s});
    other.send(signal);
    settle();
    EXPECT_THAT(chosen, IsEmpty());
}

TEST_F(BusNotifierTest, WithdrawingBeforeTheAnswerTakesItAwayAfterwards)
{
    FakeNotifications desktop(bus.connection(), kAll);
    notifier->prepare();
    ASSERT_TRUE(becomes(State::Ready));
    notifier->withdraw(notifier->show(sample()));
    ASSERT_TRUE(reaches(desktop.closedByProgram, 1));
    EXPECT_EQ(desktop.closedByProgram[0], desktop.shown[0].number);
}

TEST_F(BusNotifierTest, DoNotDisturbIsHeardBeforeAndWhileItLasts)
{
    FakeNotifications desktop(bus.connection(), kAll);
    desktop.setInhibited(true);
    notifier->prepare();
    ASSERT_TRUE(becomes(State::Ready));
    EXPECT_TRUE(notifier->isInhibited());
    desktop.setInhibited(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !notifier->isInhibited(); }));
    desktop.setInhibited(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return notifier->isInhibited(); }));
}

TEST_F(BusNotifierTest, WithoutAServiceItSaysSoAndFindsOneThatComesLater)
{
    notifier->prepare();
    ASSERT_TRUE(becomes(State::NotPossible));
    EXPECT_TRUE(notifier->problem().contains(u"ServiceUnknown"_s));
    FakeNotifications desktop(bus.connection(), kAll);
    EXPECT_TRUE(becomes(State::Ready));
}

TEST_F(BusNotifierTest, AServiceThatVanishesForgetsWhatItShowed)
{
    std::optional<FakeNotifications> desktop(std::in_place, bus.connection(), kAll);
    notifier->prepare();
    ASSERT_TRUE(becomes(State::Ready));
    const int id = notifier->show(sample());
    ASSERT_TRUE(reaches(desktop->shown, 1));
    settle();
    desktop.reset();
    ASSERT_TRUE(becomes(State::Unknown));
    EXPECT_THAT(closed, ElementsAre(id));
}

TEST_F(BusNotifierTest, NothingIsAskedBeforeItIsPreparedAndWithoutABusItSaysSo)
{
    int connections = 0;
    BusNotifier alone([&] {
        ++connections;
        return QDBusConnection::connectToBus(u"disabled:"_s, u"limber-no-notifications"_s);
    });
    EXPECT_EQ(connections, 0);
    alone.prepare();
    EXPECT_EQ(alone.state(), State::NotPossible);
    EXPECT_EQ(alone.problem(), u"no session bus"_s);
    QDBusConnection::disconnectFromBus(u"limber-no-notifications"_s);
}

} // namespace limber::test
