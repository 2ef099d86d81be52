// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practice_fixture.h"

#include <QTest>

#include <gmock/gmock.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

using Played = RecordingOutput::Played;

class SessionCuesTest : public PracticeFixture {
protected:
    /// The stream runs, and what is heard at the beginning lies at `begin` in it.
    void makeHeard(std::chrono::microseconds begin = 0us)
    {
        output.current = CueOutput::State::Running;
        output.reason = CueOutput::SilenceReason::None;
        stopwatch.anchor = {stopwatch.elapsed(), begin};
    }
    /// As time and the stream go on together.
    void passHeard(milliseconds time)
    {
        for (; time > 0ms; time -= 10ms) {
            output.streamPosition += 10ms;
            pass(10ms);
        }
    }
};

TEST_F(SessionCuesTest, PlaysCuesAsTheyAreReachedWhileTheStreamDoesNotRun)
{
    startPractising(routine());
    EXPECT_EQ(output.starts, 1);
    EXPECT_THAT(output.played, ElementsAre(Played{CueSound::GetReady, RecordingOutput::kSoon}));
    output.played.clear();
    pass(7s);
    EXPECT_THAT(output.played, ElementsAre(Played{CueSound::LastThree, RecordingOutput::kSoon}));
}

TEST_F(SessionCuesTest, HandsCuesOverAheadAndSoundsThemWhenThePictureChanges)
{
    makeHeard(34s);
    startPractising(routine());
    output.played.clear();
    // The first tick comes at 7 s and is handed over one second before.
    pass(5900ms);
    EXPECT_THAT(output.played, IsEmpty());
    pass(100ms);
    EXPECT_THAT(output.played, ElementsAre(Played{CueSound::LastThree, 41s}));
    pass(1s);
    EXPECT_THAT(output.played,
                ElementsAre(Played{CueSound::LastThree, 41s}, Played{CueSound::LastThree, 42s}));
}

TEST_F(SessionCuesTest, PlacesAreExactHoweverIrregularTheCalls)
{
    constexpr std::chrono::microseconds kBegin{34'000'437};
    makeHeard(kBegin);
    startPractising(routine());
    output.played.clear();
    int step = 0;
    while (page->session() != nullptr && !page->session()->ending()) {
        stopwatch.advance(milliseconds{1 + step++ * 37 % 211});
        page->session()->poll();
    }
    // All but the one that sounded before the stream was looked at.
    const auto& cues = page->session()->player().timeline().cues;
    ASSERT_EQ(output.played.size(), cues.size() - 1);
    for (std::size_t i = 1; i < cues.size(); ++i)
        EXPECT_EQ(output.played[i - 1], (Played{soundOf(cues[i].kind), kBegin + cues[i].at}));
}

TEST_F(SessionCuesTest, APauseTakesBackWhatWasHandedOverAndGivesItAgain)
{
    makeHeard();
    startPractising(routine());
    passHeard(6500ms);
    output.played.clear();
    const int cancels = output.cancels;
    press(Qt::Key_Space);
    EXPECT_GT(output.cancels, cancels);
    EXPECT_THAT(output.played, IsEmpty());
    stopwatch.anchor.reset();
    stopwatch.advance(20s);
    press(Qt::Key_Space);
    EXPECT_THAT(output.played, IsEmpty());
    // The stream is looked at anew and found 50 ms further than where it was left.
    stopwatch.anchor = {stopwatch.elapsed(), 6550ms};
    passHeard(10ms);
    EXPECT_THAT(output.played, ElementsAre(Played{CueSound::LastThree, 7050ms}));
}

TEST_F(SessionCuesTest, AStreamThatWasCutIsGivenAnewWhatHasNotBegun)
{
    makeHeard(100ms);
    startPractising(routine());
    passHeard(7s);
    output.played.clear();
    // The tick at 7 s has begun, that at 8 s lies ahead.
    output.streamPosition = 7150ms;
    stopwatch.anchor = {7s, 7030ms};
    passHeard(10ms);
    EXPECT_EQ(output.withdrawals, 2);
    EXPECT_EQ(output.cancels, 1);
    EXPECT_THAT(output.played, ElementsAre(Played{CueSound::LastThree, 8030ms}));
}

TEST_F(SessionCuesTest, NothingPilesUpInAStreamThatIsStuck)
{
    makeHeard();
    startPractising(routine());
    passHeard(5s);
    output.played.clear();
    stopwatch.anchor.reset();
    pass(8500ms);
    EXPECT_THAT(output.played, IsEmpty());
    stopwatch.anchor = {stopwatch.elapsed(), 5100ms};
    pass(100ms);
    EXPECT_THAT(output.played, ElementsAre(Played{CueSound::Start, 5600ms}));
}

TEST_F(SessionCuesTest, ACueThatTheStreamMissedByFarIsLeftOut)
{
    makeHeard();
    startPractising(routine());
    passHeard(6900ms);
    output.played.clear();
    output.streamPosition = 6900ms;
    // The ticks at 7 s and 8 s were handed over before the stream got stuck.
    pass(1100ms);
    stopwatch.anchor = {8s, 7s};
    pass(10ms);
    EXPECT_THAT(output.played,
                ElementsAre(Played{CueSound::LastThree, 8s}, Played{CueSound::LastThree, 9s},
                            Played{CueSound::LastThree, 7s}, Played{CueSound::LastThree, 8s}));
}

TEST_F(SessionCuesTest, SkippingTakesBackTheCuesOfTheExerciseThatIsLeft)
{
    makeHeard();
    startPractising(routine());
    passHeard(6500ms);
    output.played.clear();
    const int cancels = output.cancels;
    press(Qt::Key_Right);
    EXPECT_GT(output.cancels, cancels);
    EXPECT_THAT(output.played, ElementsAre(Played{CueSound::GetReady, RecordingOutput::kSoon}));
}

TEST_F(SessionCuesTest, TheLastCueDiesAwayBeforeTheSoundIsClosed)
{
    startPractising(routine());
    pass(100s);
    EXPECT_THAT(output.played, Contains(Played{CueSound::Finished, RecordingOutput::kSoon}));
    EXPECT_EQ(output.stops, 0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return output.stops == 1; }));
}

TEST_F(SessionCuesTest, ALostDeviceIsTriedAgainUntilTheSessionEnds)
{
    makeHeard();
    startPractising(routine());
    auto* retry = page->findChild<QTimer*>(u"soundRetry"_s);
    ASSERT_NE(retry, nullptr);
    EXPECT_FALSE(retry->isActive());
    output.become(CueOutput::State::Silent, CueOutput::SilenceReason::DeviceFailed);
    EXPECT_EQ(retry->interval(), 10'000);
    for (int attempt = 2; attempt <= 4; ++attempt) {
        ASSERT_TRUE(retry->isActive());
        retry->start(0ms);
        EXPECT_TRUE(QTest::qWaitFor([&] { return output.starts == attempt; }));
        output.become(CueOutput::State::Silent, CueOutput::SilenceReason::NoDevice);
        EXPECT_TRUE(retry->isActive());
    }
    page->endSession();
    EXPECT_FALSE(retry->isActive());
    output.become(CueOutput::State::Silent, CueOutput::SilenceReason::DeviceFailed);
    EXPECT_FALSE(retry->isActive());
}

TEST_F(SessionCuesTest, ADeviceFoundDuringAPauseStaysPaused)
{
    makeHeard();
    startPractising(routine());
    press(Qt::Key_Space);
    output.suspended = false;
    output.become(CueOutput::State::Silent, CueOutput::SilenceReason::DeviceFailed);
    page->findChild<QTimer*>(u"soundRetry"_s)->start(0ms);
    EXPECT_TRUE(QTest::qWaitFor([&] { return output.starts == 2; }));
    EXPECT_TRUE(output.suspended);
}

TEST_F(SessionCuesTest, ALongPauseClosesTheDeviceAndGoingOnOpensItAnew)
{
    makeHeard();
    startPractising(routine());
    press(Qt::Key_Space);
    auto* rest = page->findChild<QTimer*>(u"soundRest"_s);
    EXPECT_TRUE(rest->isActive());
    press(Qt::Key_Space);
    EXPECT_FALSE(rest->isActive()) << "a short pause";
    EXPECT_FALSE(output.suspended);

    press(Qt::Key_Space);
    rest->start(0ms);
    EXPECT_TRUE(QTest::qWaitFor([&] { return output.stops == 1; }));
    output.become(CueOutput::State::Silent, CueOutput::SilenceReason::NotStarted);
    EXPECT_FALSE(page->findChild<QTimer*>(u"soundRetry"_s)->isActive());
    press(Qt::Key_Space);
    EXPECT_EQ(output.starts, 2);
    output.become(CueOutput::State::Running, CueOutput::SilenceReason::None);
    output.played.clear();
    pass(25s);
    EXPECT_THAT(output.played, ::testing::Not(::testing::IsEmpty()));
}

TEST_F(SessionCuesTest, AnEarlyEndClosesTheSoundAtOnce)
{
    startPractising(routine());
    pass(30s);
    page->endSession();
    EXPECT_EQ(output.stops, 1);
}

TEST(SoundOfTest, EveryCueHasASoundOfItsOwn)
{
    std::vector<CueSound> sounds;
    for (const auto& entry : TokenTable<CueKind>::entries) {
        EXPECT_THAT(sounds, ::testing::Not(Contains(soundOf(entry.value))));
        sounds.push_back(soundOf(entry.value));
    }
}

} // namespace

} // namespace limber::test
