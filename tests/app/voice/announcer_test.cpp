// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_sound.h"
#include "app/voice/announcer.h"
#include "app/voice/speech_clip.h"
#include "tests/support/patient_voice.h"
#include "tests/support/timeline_builder.h"

#include <QTest>

#include <gmock/gmock.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::seconds;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

namespace {

struct PlayedClip {
    QString text;
    microseconds at{0};

    friend bool operator==(const PlayedClip&, const PlayedClip&) = default;
};

class RecordingClips final : public ClipOutput {
public:
    explicit RecordingClips(const PatientVoice& voice)
        : m_voice(voice)
    {
    }

    static constexpr microseconds kSoon{-1};

    void playClip(const SoundClip& clip) override
    {
        played.push_back({m_voice.textOf(clip), kSoon});
    }
    void playClipAt(const SoundClip& clip, microseconds at) override
    {
        played.push_back({m_voice.textOf(clip), at});
    }
    void cancelClips() override { ++cancels; }
    void setVoiceVolume(double) override {}

    std::vector<PlayedClip> played;
    int cancels = 0;

private:
    const PatientVoice& m_voice;
};

/// A stretch on each side: prepare 0-10, left 10-22, change 22-27, right 27-39.
class AnnouncerTest : public ::testing::Test {
protected:
    AnnouncerTest()
    {
        Dose dose;
        dose.type = DoseType::TimedHold;
        dose.hold = 12s;
        Phase hold = heldPhase(u"Hold"_s, 12);
        hold.cue = u"Stay tall"_s;
        catalogue = catalogueOf({exerciseOf(u"stretch"_s, Sides::EachSide, {hold})});
        const TimelineOptions lengths{.prepare = 10s, .changeSides = 5s};
        player =
            Player(compileTimeline(routineOf({stepOf(u"stretch"_s, dose)}), catalogue, lengths));
    }

    void begin(const AnnouncementOptions& options = {})
    {
        (void)player.start();
        announcer.begin(player, catalogue, options);
        voice.answer();
        announcer.follow(player, {});
    }

    void pass(milliseconds time)
    {
        while (time > 0ms) {
            const milliseconds step = std::min<milliseconds>(time, 16ms);
            const auto events = player.advance(step);
            announcer.follow(player, events);
            voice.answer();
            time -= step;
        }
    }

    Catalogue catalogue;
    Player player{compileTimeline(routineOf({}), {})};
    PatientVoice voice;
    RecordingClips output{voice};
    /// Position 0 of the player is heard at 100 s of the stream.
    Announcer announcer{voice, output,
                        [](milliseconds position) { return microseconds(100s + position); }};
};

TEST_F(AnnouncerTest, LeadsASessionFromTheFirstNameToTheEnd)
{
    begin();
    pass(60s);
    EXPECT_THAT(output.played,
                ElementsAre(PlayedClip{u"stretch. Left side first."_s, 100'350ms},
                            PlayedClip{u"Stay tall"_s, 110'350ms},
                            PlayedClip{u"Change sides. Now the right side."_s, 122'350ms},
                            PlayedClip{u"Stay tall"_s, 127'350ms},
                            PlayedClip{u"That was all. Well done."_s, 139'900ms}));
}

TEST_F(AnnouncerTest, MakesPhrasesSomeSecondsAheadOnly)
{
    begin();
    EXPECT_THAT(voice.texts, ElementsAre(u"stretch. Left side first."_s));
    pass(3s);
    EXPECT_THAT(voice.texts, SizeIs(3)) << "the line and the name that may stand in for it";
    EXPECT_THAT(output.played, SizeIs(1)) << "but hands them over a second ahead";
}

TEST_F(AnnouncerTest, APauseTakesBackAndWhatWasBrokenOffComesAgain)
{
    begin();
    pass(800ms);
    const int cancels = output.cancels;
    (void)player.pause();
    announcer.pause();
    EXPECT_GT(output.cancels, cancels);
    output.played.clear();
    announcer.follow(player, {});
    EXPECT_THAT(output.played, IsEmpty());
    const auto events = player.resume();
    announcer.resume(player);
    announcer.follow(player, events);
    EXPECT_THAT(output.played, ElementsAre(PlayedClip{u"stretch. Left side first."_s, 100'800ms}));
}

TEST_F(AnnouncerTest, WhatWasSaidBeforeThePauseIsNotRepeated)
{
    begin();
    pass(3s);
    (void)player.pause();
    announcer.pause();
    output.played.clear();
    (void)player.resume();
    announcer.resume(player);
    pass(3s);
    EXPECT_THAT(output.played, IsEmpty());
}

TEST_F(AnnouncerTest, GoingBackSaysTheNameAgain)
{
    begin();
    pass(30s);
    output.played.clear();
    const auto events = player.backStep();
    announcer.restart(player);
    announcer.follow(player, events);
    pass(500ms);
    EXPECT_THAT(output.played, Contains(Field(&PlayedClip::text, u"stretch. Left side first."_s)));
    EXPECT_THAT(output.played, Each(Field(&PlayedClip::at, testing::Lt(microseconds(102s)))));
}

TEST_F(AnnouncerTest, NothingGoesBeyondWhatIsCertain)
{
    Dose dose;
    dose.repetitions = 2;
    Phase lift = phaseOf(u"Lift"_s, 4);
    lift.cue = u"Up slowly"_s;
    catalogue = catalogueOf({exerciseOf(u"bridge"_s, Sides::None, {lift})});
    Timeline timeline = compileTimeline(routineOf({stepOf(u"bridge"_s, dose)}), catalogue,
                                        {.prepare = 2s, .changeSides = 0s});
    for (Segment& segment : timeline.segments)
        segment.waits = segment.kind == SegmentKind::Phase;
    player = Player(timeline);
    begin({.repetitions = Spoken::Yes});
    pass(5980ms);
    EXPECT_THAT(output.played, Not(Contains(Field(&PlayedClip::at, testing::Ge(106s)))))
        << "the second repetition begins when the person says so";
}

TEST_F(AnnouncerTest, AnotherTimelineIsFollowedWithoutRepeatingTheMoment)
{
    begin();
    pass(3s);
    const int cancels = output.cancels;
    output.played.clear();
    announcer.change(player, {.phases = Spoken::No});
    EXPECT_GT(output.cancels, cancels);
    pass(60s);
    EXPECT_THAT(output.played,
                ElementsAre(PlayedClip{u"Change sides. Now the right side."_s, 122'350ms},
                            PlayedClip{u"That was all. Well done."_s, 139'900ms}));
}

TEST_F(AnnouncerTest, WhatIsSaidOnTheSpotWaitsForThePhraseBeingSaid)
{
    begin();
    pass(500ms);
    output.played.clear();
    announcer.sayNow(u"Muted"_s);
    voice.answer();
    EXPECT_THAT(output.played, ElementsAre(PlayedClip{u"Muted"_s, 101'350ms + kBetweenPhrases}));
}

TEST_F(AnnouncerTest, OutsideASessionOneTrialFollowsTheOther)
{
    announcer.sayNow(u"one"_s);
    voice.answer();
    announcer.sayNow(u"two"_s);
    voice.answer();
    announcer.sayNow(u"three"_s);
    voice.answer();
    EXPECT_THAT(output.played, ElementsAre(PlayedClip{u"one"_s, RecordingClips::kSoon}));
    EXPECT_TRUE(QTest::qWaitFor([this] { return output.played.size() == 2; }, 20000));
    EXPECT_EQ(output.played.back().text, u"three"_s);
}

TEST_F(AnnouncerTest, StoppingTakesBackWhatIsToCome)
{
    begin();
    const int cancels = output.cancels;
    announcer.stop();
    EXPECT_GT(output.cancels, cancels);
    output.played.clear();
    pass(20s);
    EXPECT_THAT(output.played, IsEmpty());
}

TEST_F(AnnouncerTest, AVoiceThatHasFailedSaysNothing)
{
    voice.fail();
    begin();
    announcer.sayNow(u"Muted"_s);
    pass(60s);
    EXPECT_THAT(voice.texts, IsEmpty());
    EXPECT_THAT(output.played, IsEmpty());
}

TEST_F(AnnouncerTest, TheSystemsVoiceIsToldWhenThePlayerGetsThere)
{
    voice.spoken = SpokenBy::System;
    begin();
    EXPECT_THAT(voice.spokenTexts, IsEmpty());
    pass(400ms);
    EXPECT_THAT(voice.spokenTexts, ElementsAre(u"stretch. Left side first."_s));
    pass(60s);
    EXPECT_THAT(voice.spokenTexts, ElementsAre(u"stretch. Left side first."_s, u"Stay tall"_s,
                                               u"Change sides. Now the right side."_s,
                                               u"Stay tall"_s, u"That was all. Well done."_s));
    EXPECT_THAT(output.played, IsEmpty());
}

TEST_F(AnnouncerTest, TheSystemsVoiceIsNeverCutOffAndTooLateIsDropped)
{
    voice.spoken = SpokenBy::System;
    begin();
    pass(400ms);
    voice.speaking = true;
    pass(16s);
    EXPECT_THAT(voice.spokenTexts, SizeIs(1));
    voice.speaking = false;
    pass(2s);
    EXPECT_THAT(voice.spokenTexts, SizeIs(1)) << "the line belonged to the first half of the hold";
    pass(5s);
    EXPECT_THAT(voice.spokenTexts, SizeIs(2));
}

TEST(EstimatedSpeechTest, GrowsWithTheTextAndShrinksWithThePace)
{
    const QString text = u"Change sides."_s;
    EXPECT_GT(estimatedSpeech(text, 100), 1s);
    EXPECT_LT(estimatedSpeech(text, 100), 2s);
    EXPECT_EQ(estimatedSpeech(text, 50), estimatedSpeech(text, 100) * 2);
    EXPECT_GT(estimatedSpeech(text, 0), 0s);
}

} // namespace

} // namespace limber::test
