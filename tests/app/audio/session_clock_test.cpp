// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/session_clock.h"
#include "tests/app/audio/fake_stream.h"

#include <QSignalSpy>

#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

namespace limber {
namespace {

using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::milliseconds;
using State = CueOutput::State;

/// A clock, what it follows, and what must always hold.
class SessionClockTest : public testing::Test {
protected:
    /// Lets time pass in polls of irregular length.
    void pass(microseconds time, microseconds longestPoll = 30ms)
    {
        const microseconds end = world.now + time;
        while (world.now < end) {
            world.passUntil(std::min(end, world.now + world.random(1ms, longestPoll)));
            look();
        }
    }
    void look()
    {
        clock.follow();
        const milliseconds shown = clock.elapsed();
        EXPECT_GE(shown, last) << "at " << world.now.count();
        last = shown;
        if (const auto anchor = clock.streamAnchor()) {
            const microseconds off = shown - anchor->session - (world.heard() - anchor->stream);
            worstOff = std::max(worstOff, microseconds(std::chrono::abs(off)));
        }
    }
    void runUntilAnchored()
    {
        for (int i = 0; i < 100 && !clock.streamAnchor(); ++i)
            pass(10ms);
        ASSERT_TRUE(clock.streamAnchor().has_value());
        // Fitting the estimate to the pace of the blocks takes a window.
        pass(3s);
        worstOff = 0us;
    }

    FakeStream world{20261121};
    SessionClock clock{world.stopwatch, world.output};
    milliseconds last{0};
    microseconds worstOff{0};
};

TEST_F(SessionClockTest, ShowsTheStopwatchWhereNoStreamRuns)
{
    pass(5s);
    EXPECT_EQ(clock.elapsed(), 5s);
    EXPECT_FALSE(clock.streamAnchor());
}

TEST_F(SessionClockTest, GoesOverToTheStreamWithoutAJump)
{
    pass(3s);
    QSignalSpy anchored(&clock, &SessionClock::anchored);
    world.setState(State::Running);
    while (!clock.streamAnchor()) {
        pass(1ms);
        EXPECT_EQ(clock.elapsed(), std::chrono::floor<milliseconds>(world.now));
    }
    EXPECT_EQ(anchored.size(), 1);
    EXPECT_LE(world.now, 3300ms);
}

TEST_F(SessionClockTest, FollowsACardThatDisagreesAboutTheLengthOfASecondForHalfAnHour)
{
    for (const int ppm : {-200, 0, 200}) {
        world.setState(State::Silent);
        pass(100ms);
        world.setDrift(ppm);
        world.setState(State::Running);
        runUntilAnchored();
        const auto anchor = clock.streamAnchor();
        const milliseconds begin = clock.elapsed();
        const microseconds heard = world.heard();
        pass(30min, 40ms);
        EXPECT_EQ(clock.streamAnchor(), anchor) << ppm;
        EXPECT_LE(worstOff, 5ms) << ppm;
        const microseconds difference = clock.elapsed() - begin - (world.heard() - heard);
        EXPECT_LE(std::chrono::abs(difference), 5ms) << ppm;
    }
}

TEST_F(SessionClockTest, PlacesOfCuesAreExactToTheSampleForHalfAnHour)
{
    world.setDrift(150);
    world.setState(State::Running);
    runUntilAnchored();
    const auto first = clock.streamAnchor()->streamTimeAt(clock.elapsed());
    const milliseconds begin = clock.elapsed();
    for (int minute = 0; minute < 30; ++minute) {
        pass(1min, 40ms);
        const milliseconds now = clock.elapsed();
        EXPECT_EQ(clock.streamAnchor()->streamTimeAt(now) - first, now - begin);
    }
}

TEST_F(SessionClockTest, ABusyWindowDoesNotDisturbIt)
{
    world.setState(State::Running);
    runUntilAnchored();
    const auto anchor = clock.streamAnchor();
    for (int i = 0; i < 200; ++i) {
        pass(world.random(100ms, 3s));
        world.passUntil(world.now + world.random(100ms, 1900ms));
        look();
    }
    EXPECT_EQ(clock.streamAnchor(), anchor);
    EXPECT_LE(worstOff, 5ms);
}

TEST_F(SessionClockTest, AServerThatTakes50MsAtOnceIsFollowedToo)
{
    world.setGrain(50ms);
    world.setDrift(-100);
    world.setState(State::Running);
    runUntilAnchored();
    const auto anchor = clock.streamAnchor();
    pass(5min);
    EXPECT_EQ(clock.streamAnchor(), anchor);
    // Only one block in five is known to have been taken in time.
    EXPECT_LE(worstOff, 10ms);
}

TEST_F(SessionClockTest, GoesOnWithoutAStreamThatIsStuckAndReturnsToIt)
{
    world.setState(State::Running);
    runUntilAnchored();
    QSignalSpy anchored(&clock, &SessionClock::anchored);
    for (int i = 0; i < 20; ++i) {
        const auto before = clock.streamAnchor();
        const milliseconds begin = clock.elapsed();
        world.stall();
        pass(400ms);
        EXPECT_FALSE(clock.streamAnchor());
        pass(world.random(100ms, 5s));
        const milliseconds stalled = std::chrono::floor<milliseconds>(world.sinceStall());
        EXPECT_LE(std::chrono::abs(clock.elapsed() - begin - stalled), 10ms);
        world.moveOn();
        pass(500ms);
        EXPECT_TRUE(clock.streamAnchor());
        EXPECT_NE(clock.streamAnchor(), before);
        pass(3s);
    }
    EXPECT_EQ(anchored.size(), 40);
}

TEST_F(SessionClockTest, AShortUnderrunIsFollowedWithoutAnchoringAnew)
{
    world.setState(State::Running);
    runUntilAnchored();
    const auto anchor = clock.streamAnchor();
    world.underrun(40ms);
    pass(3s);
    worstOff = 0us;
    pass(1min);
    EXPECT_EQ(clock.streamAnchor(), anchor);
    EXPECT_LE(worstOff, 5ms);
}

TEST_F(SessionClockTest, AnUnderrunThatNobodyWatchedIsNoticedAfterwards)
{
    world.setState(State::Running);
    runUntilAnchored();
    const auto anchor = clock.streamAnchor();
    world.underrun(700ms);
    world.passUntil(world.now + 1500ms);
    pass(3s);
    EXPECT_TRUE(clock.streamAnchor());
    EXPECT_NE(clock.streamAnchor(), anchor);
    worstOff = 0us;
    pass(1min);
    EXPECT_LE(worstOff, 5ms);
}

TEST_F(SessionClockTest, SurvivesAHundredPauses)
{
    world.setDrift(100);
    for (int i = 0; i < 100; ++i) {
        world.setState(State::Running);
        for (int waited = 0; waited < 50 && !clock.streamAnchor(); ++waited)
            pass(10ms);
        ASSERT_TRUE(clock.streamAnchor()) << i;
        pass(world.random(1s, 3s));
        world.setState(i % 3 == 0 ? State::Silent : State::Suspended);
        EXPECT_FALSE(clock.streamAnchor());
        pass(world.random(1ms, 3s));
    }
    world.setState(State::Running);
    runUntilAnchored();
    pass(1min);
    EXPECT_LE(worstOff, 5ms);
    // Fast or slow it may be for a moment, but it loses no time.
    EXPECT_LE(std::chrono::abs(clock.elapsed() - world.now), 200ms);
}

TEST_F(SessionClockTest, AStopwatchWithItsOwnPaceIsOnlyPassedOn)
{
    world.stopwatch.own = Stopwatch::Pace::Own;
    SessionClock led(world.stopwatch, world.output);
    world.setState(State::Running);
    for (int i = 0; i < 100; ++i) {
        world.passUntil(world.now + 20ms);
        led.follow();
        EXPECT_EQ(led.elapsed(), world.stopwatch.elapsed());
    }
    EXPECT_FALSE(led.streamAnchor());
    EXPECT_EQ(led.pace(), Stopwatch::Pace::Own);
}

} // namespace
} // namespace limber
