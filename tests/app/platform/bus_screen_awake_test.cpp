// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/bus_screen_awake.h"
#include "tests/app/platform/fake_desktop.h"

#include <QTest>

#include <gmock/gmock.h>
#include <memory>
#include <optional>

namespace limber::test {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using State = ScreenAwake::State;

namespace {

bool becomes(const ScreenAwake& screen, State state)
{
    return QTest::qWaitFor([&] { return screen.state() == state; });
}

bool reaches(const QStringList& calls, qsizetype count)
{
    return QTest::qWaitFor([&] { return calls.size() >= count; });
}

} // namespace

class BusScreenAwakeTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!bus.isRunning())
            GTEST_SKIP() << "there is no dbus-daemon on this computer";
        awake = std::make_unique<BusScreenAwake>([this] { return bus.connection(); });
    }

    PrivateBus bus;
    std::unique_ptr<BusScreenAwake> awake;
};

TEST_F(BusScreenAwakeTest, AsksTheScreenSaverOnceAndGivesBackItsCookie)
{
    FakeScreenSaver saver(bus.connection());
    awake->hold(u"Practising"_s);
    EXPECT_EQ(awake->state(), State::Asking);
    EXPECT_FALSE(awake->isHeld());
    awake->hold(u"Practising"_s);
    ASSERT_TRUE(becomes(*awake, State::Held));
    EXPECT_TRUE(awake->problem().isEmpty());
    awake->hold(u"Practising"_s);
    awake->release();
    EXPECT_EQ(awake->state(), State::Released);
    awake->release();
    ASSERT_TRUE(reaches(saver.calls, 2));
    const QString program = QCoreApplication::applicationName();
    EXPECT_THAT(saver.calls,
                ElementsAre(u"Inhibit %1, Practising"_s.arg(program), u"UnInhibit 42"_s));
}

TEST_F(BusScreenAwakeTest, NothingIsAskedBeforeTheFirstHold)
{
    int connections = 0;
    {
        BusScreenAwake idle([&] {
            ++connections;
            return bus.connection();
        });
        idle.release();
        EXPECT_EQ(idle.state(), State::Released);
    }
    EXPECT_EQ(connections, 0);
}

TEST_F(BusScreenAwakeTest, ReleasingBeforeTheAnswerGivesBackWhatWasGrantedTooLate)
{
    FakeScreenSaver saver(bus.connection(), FakeScreenSaver::Manner::Waits);
    awake->hold(u"Practising"_s);
    ASSERT_TRUE(reaches(saver.calls, 1));
    awake->release();
    EXPECT_EQ(awake->state(), State::Released);
    saver.answer();
    ASSERT_TRUE(reaches(saver.calls, 2));
    EXPECT_EQ(saver.calls.last(), u"UnInhibit 42"_s);
    EXPECT_EQ(awake->state(), State::Released);
}

TEST_F(BusScreenAwakeTest, HoldingAgainBeforeTheAnswerTakesTheAnswerOfTheFirstQuestion)
{
    FakeScreenSaver saver(bus.connection(), FakeScreenSaver::Manner::Waits);
    awake->hold(u"Practising"_s);
    ASSERT_TRUE(reaches(saver.calls, 1));
    awake->release();
    awake->hold(u"Practising"_s);
    EXPECT_EQ(awake->state(), State::Asking);
    saver.answer();
    ASSERT_TRUE(becomes(*awake, State::Held));
    EXPECT_EQ(saver.calls.size(), 1);
}

TEST_F(BusScreenAwakeTest, WhatIsGrantedAfterTheObjectIsGoneIsGivenBack)
{
    FakeScreenSaver saver(bus.connection(), FakeScreenSaver::Manner::Waits);
    awake->hold(u"Practising"_s);
    ASSERT_TRUE(reaches(saver.calls, 1));
    awake.reset();
    saver.answer();
    ASSERT_TRUE(reaches(saver.calls, 2));
    EXPECT_EQ(saver.calls.last(), u"UnInhibit 42"_s);
}

TEST_F(BusScreenAwakeTest, DestroyingItReleases)
{
    FakeScreenSaver saver(bus.connection());
    awake->hold(u"Practising"_s);
    ASSERT_TRUE(becomes(*awake, State::Held));
    awake.reset();
    ASSERT_TRUE(reaches(saver.calls, 2));
    EXPECT_EQ(saver.calls.last(), u"UnInhibit 42"_s);
}

TEST_F(BusScreenAwakeTest, WithoutAScreenSaverThePortalIsAskedNotToBeIdle)
{
    FakePortal portal(bus.connection());
    awake->hold(u"Practising"_s);
    ASSERT_TRUE(becomes(*awake, State::Held));
    awake->release();
    ASSERT_TRUE(reaches(portal.calls, 2));
    EXPECT_THAT(portal.calls, ElementsAre(u"Inhibit 8, Practising"_s, u"Close"_s));
}

TEST_F(BusScreenAwakeTest, AScreenSaverThatRefusesSendsItToThePortal)
{
    FakeScreenSaver saver(bus.connection(), FakeScreenSaver::Manner::Refuses);
    FakePortal portal(bus.connection());
    awake->hold(u"Practising"_s);
    ASSERT_TRUE(becomes(*awake, State::Held));
    EXPECT_EQ(saver.calls.size(), 1);
    EXPECT_EQ(portal.calls.size(), 1);
}

TEST_F(BusScreenAwakeTest, APortalThatCannotDoItIsBelieved)
{
    constexpr uint kFailed = 2;
    FakePortal portal(bus.connection(), kFailed);
    awake->hold(u"Practising"_s);
    ASSERT_TRUE(becomes(*awake, State::NotPossible));
    EXPECT_TRUE(awake->problem().contains(u"response 2"_s)) << awake->problem().toStdString();
}

TEST_F(BusScreenAwakeTest, WithNeitherServiceItSaysWhatBothAnswered)
{
    awake->hold(u"Practising"_s);
    ASSERT_TRUE(becomes(*awake, State::NotPossible));
    EXPECT_TRUE(awake->problem().contains(u"org.freedesktop.ScreenSaver"_s));
    EXPECT_TRUE(awake->problem().contains(u"org.freedesktop.portal.Inhibit"_s));
    EXPECT_TRUE(awake->problem().contains(u"ServiceUnknown"_s)) << awake->problem().toStdString();
    awake->release();
    EXPECT_EQ(awake->state(), State::Released);
    EXPECT_TRUE(awake->problem().isEmpty());
}

TEST_F(BusScreenAwakeTest, AServiceThatComesLaterIsFoundByTheNextHold)
{
    awake->hold(u"Practising"_s);
    ASSERT_TRUE(becomes(*awake, State::NotPossible));
    FakeScreenSaver saver(bus.connection());
    awake->hold(u"Practising"_s);
    EXPECT_TRUE(becomes(*awake, State::Held));
}

TEST_F(BusScreenAwakeTest, WhenTheScreenSaverVanishesThePortalTakesOver)
{
    FakePortal portal(bus.connection());
    std::optional<FakeScreenSaver> saver(std::in_place, bus.connection());
    awake->hold(u"Practising"_s);
    ASSERT_TRUE(becomes(*awake, State::Held));
    EXPECT_THAT(portal.calls, IsEmpty());
    saver.reset();
    ASSERT_TRUE(reaches(portal.calls, 1));
    ASSERT_TRUE(becomes(*awake, State::Held));
    awake->release();
    ASSERT_TRUE(reaches(portal.calls, 2));
    EXPECT_EQ(portal.calls.last(), u"Close"_s);
}

TEST_F(BusScreenAwakeTest, WhenTheOnlyServiceVanishesItIsNotHeldAnyMore)
{
    std::optional<FakeScreenSaver> saver(std::in_place, bus.connection());
    awake->hold(u"Practising"_s);
    ASSERT_TRUE(becomes(*awake, State::Held));
    saver.reset();
    EXPECT_TRUE(becomes(*awake, State::NotPossible));
}

TEST_F(BusScreenAwakeTest, AServiceThatVanishesBeforeItAnswersIsNotWaitedFor)
{
    FakePortal portal(bus.connection());
    auto saver =
        std::make_unique<FakeScreenSaver>(bus.connection(), FakeScreenSaver::Manner::Waits);
    awake->hold(u"Practising"_s);
    ASSERT_TRUE(reaches(saver->calls, 1));
    const QString connection = saver->connectionName();
    saver.reset();
    QDBusConnection::disconnectFromBus(connection);
    ASSERT_TRUE(becomes(*awake, State::Held));
    EXPECT_EQ(portal.calls.size(), 1);
}

TEST_F(BusScreenAwakeTest, WithoutABusItSaysSoAtOnce)
{
    for (const QString& address : {u"disabled:"_s, u"unix:path=/nonexistent/bus"_s}) {
        BusScreenAwake alone(
            [&] { return QDBusConnection::connectToBus(address, u"limber-no-bus"_s); });
        alone.hold(u"Practising"_s);
        EXPECT_EQ(alone.state(), State::NotPossible);
        EXPECT_EQ(alone.problem(), u"no session bus"_s);
        alone.release();
        EXPECT_EQ(alone.state(), State::Released);
        QDBusConnection::disconnectFromBus(u"limber-no-bus"_s);
    }
}

TEST_F(BusScreenAwakeTest, WhenTheBusDiesItIsNotHeldAnyMoreAndNothingHangs)
{
    FakeScreenSaver saver(bus.connection());
    awake->hold(u"Practising"_s);
    ASSERT_TRUE(becomes(*awake, State::Held));
    bus.kill();
    ASSERT_TRUE(becomes(*awake, State::NotPossible));
    awake->hold(u"Practising"_s);
    EXPECT_TRUE(becomes(*awake, State::NotPossible));
    awake->release();
    EXPECT_EQ(awake->state(), State::Released);
}

} // namespace limber::test
