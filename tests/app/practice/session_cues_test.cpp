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
    void makeHeard()
    {
        output.current = CueOutput::State::Running;
        output.reason = CueOutput::SilenceReason::None;
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
    makeHeard();
    output.latency = 150ms;
    startPractising(routine());
    output.played.clear();
    // The first tick comes at 7 s. It is handed over one second before, at 40 s of the stream.
    output.streamPosition = 40s;
    pass(6s);
    EXPECT_THAT(output.played, ElementsAre(Played{CueSound::LastThree, 41s - 150ms}));
    pass(1s);
    EXPECT_THAT(output.played, ElementsAre(Played{CueSound::LastThree, 41s - 150ms},
                                           Played{CueSound::LastThree, 41s - 150ms}));
}

TEST_F(SessionCuesTest, APauseTakesBackWhatWasHandedOverAndGivesItAgain)
{
    makeHeard();
    startPractising(routine());
    pass(6500ms);
    output.played.clear();
    const int cancels = output.cancels;
    press(Qt::Key_Space);
    EXPECT_GT(output.cancels, cancels);
    EXPECT_THAT(output.played, IsEmpty());
    output.streamPosition = 50s;
    press(Qt::Key_Space);
    EXPECT_THAT(output.played, ElementsAre(Played{CueSound::LastThree, 50s + 500ms}));
}

TEST_F(SessionCuesTest, SkippingTakesBackTheCuesOfTheExerciseThatIsLeft)
{
    makeHeard();
    startPractising(routine());
    pass(6500ms);
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
