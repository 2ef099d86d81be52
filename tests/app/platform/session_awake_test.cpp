// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/session_awake.h"

#include <QSignalSpy>
#include <QStringList>
#include <QTest>

#include <gmock/gmock.h>
#include <optional>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ::testing::ElementsAre;

namespace {

class RecordingScreen final : public ScreenAwake {
public:
    void hold(const QString& reason) override
    {
        if (!isHeld())
            calls << u"hold "_s + reason;
        setState(State::Held);
    }
    void release() override
    {
        if (isHeld())
            calls << u"release"_s;
        setState(State::Released);
    }

    QStringList calls;
};

} // namespace

TEST(SessionAwakeTest, HoldsWhileRunningAndReleasesAtTheEnd)
{
    RecordingScreen screen;
    SessionAwake awake(screen);
    EXPECT_TRUE(screen.calls.isEmpty());
    awake.follow(SessionActivity::Running, u"Practising"_s);
    awake.follow(SessionActivity::Running, u"Practising"_s);
    awake.follow(SessionActivity::None, QString());
    EXPECT_THAT(screen.calls, ElementsAre(u"hold Practising"_s, u"release"_s));
}

TEST(SessionAwakeTest, AShortPauseChangesNothing)
{
    RecordingScreen screen;
    SessionAwake awake(screen, AwakePolicy(1h));
    awake.follow(SessionActivity::Running, u"Practising"_s);
    awake.follow(SessionActivity::Paused, u"Practising"_s);
    awake.follow(SessionActivity::Running, u"Practising"_s);
    EXPECT_THAT(screen.calls, ElementsAre(u"hold Practising"_s));
    EXPECT_TRUE(screen.isHeld());
}

TEST(SessionAwakeTest, APauseThatGoesOnReleasesByItselfAndGoingOnHoldsAgain)
{
    RecordingScreen screen;
    SessionAwake awake(screen, AwakePolicy(20ms));
    awake.follow(SessionActivity::Running, u"Practising"_s);
    awake.follow(SessionActivity::Paused, u"Practising"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !screen.isHeld(); }));
    awake.follow(SessionActivity::Running, u"Practising"_s);
    EXPECT_THAT(screen.calls,
                ElementsAre(u"hold Practising"_s, u"release"_s, u"hold Practising"_s));
}

TEST(SessionAwakeTest, LetsGoWhenItIsDestroyed)
{
    RecordingScreen screen;
    std::optional<SessionAwake> awake(std::in_place, screen);
    awake->follow(SessionActivity::Running, u"Practising"_s);
    awake.reset();
    EXPECT_FALSE(screen.isHeld());
}

} // namespace limber::test
