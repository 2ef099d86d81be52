// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/sound_output.h"
#include "tests/app/audio/fake_sound_devices.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace std::chrono_literals;
using State = CueOutput::State;
using Silence = CueOutput::SilenceReason;
using Kind = FakeSoundDevices::Kind;

bool reaches(const CueOutput& output, State state)
{
    return QTest::qWaitFor([&output, state] { return output.state() == state; }, 5000);
}

bool becomesSilentFor(const CueOutput& output, Silence reason)
{
    return QTest::qWaitFor(
        [&output, reason] {
            return output.state() == State::Silent && output.silenceReason() == reason;
        },
        5000);
}

std::vector<qint16> expectedOf(CueSound sound, float gain)
{
    std::vector<qint16> samples;
    for (const float value : synthesize(sound, SoundSet::Warm, kCueSampleRate))
        samples.push_back(static_cast<qint16>(std::lround(value * gain * 32767.0F)));
    return samples;
}

/// Sample at which `cue` occurs in `stream`; -1 if nowhere.
std::ptrdiff_t find(const std::vector<qint16>& stream, const std::vector<qint16>& cue)
{
    const auto found = std::search(stream.begin(), stream.end(), cue.begin(), cue.end());
    return found == stream.end() ? -1 : found - stream.begin();
}

TEST(SoundOutputTest, IsSilentUntilStarted)
{
    FakeSoundDevices devices(Kind::Pulling);
    SoundOutput output(devices);
    EXPECT_EQ(output.state(), State::Silent);
    EXPECT_EQ(output.silenceReason(), Silence::NotStarted);
    output.play(CueSound::Start);
    output.suspend();
    output.resume();
    output.stop();
    EXPECT_EQ(output.state(), State::Silent);
    EXPECT_EQ(devices.m_opened, 0);
}

TEST(SoundOutputTest, RunsInItsOwnThreadOnceStarted)
{
    FakeSoundDevices devices(Kind::Pulling);
    SoundOutput output(devices);
    QSignalSpy changes(&output, &CueOutput::stateChanged);
    output.start();
    output.start();
    EXPECT_EQ(output.silenceReason(), Silence::Starting);
    ASSERT_TRUE(reaches(output, State::Running));
    EXPECT_EQ(output.silenceReason(), Silence::None);
    EXPECT_EQ(output.bufferLatency(), 120ms);
    EXPECT_EQ(changes.size(), 2);
    EXPECT_EQ(devices.m_opened, 1);
    EXPECT_NE(devices.m_thread, QThread::currentThread());
    EXPECT_TRUE(QTest::qWaitFor([&output] { return output.position() > 50ms; }));
}

TEST(SoundOutputTest, CueOrderedWhileStartingOpensTheStream)
{
    FakeSoundDevices devices(Kind::Pulling);
    SoundOutput output(devices);
    devices.holdOpening();
    output.start();
    output.play(CueSound::LastThree);
    devices.releaseOpening();
    const std::vector<qint16> cue = expectedOf(CueSound::LastThree, 1.0F);
    ASSERT_TRUE(QTest::qWaitFor([&] { return devices.pulled().size() > cue.size(); }));
    EXPECT_EQ(find(devices.pulled(), cue), 0);
}

TEST(SoundOutputTest, CuesGivenAheadKeepTheirDistanceToTheSampleWhileTheGuiThreadIsBusy)
{
    FakeSoundDevices devices(Kind::Pulling);
    SoundOutput output(devices);
    output.start();
    ASSERT_TRUE(reaches(output, State::Running));
    const auto begin = std::chrono::ceil<std::chrono::milliseconds>(output.position()) + 300ms;
    output.playAt(CueSound::LastThree, begin);
    output.playAt(CueSound::PhaseChange, begin + 1000ms);
    QThread::msleep(300);
    ASSERT_TRUE(QTest::qWaitFor([&] { return output.position() > begin + 1500ms; }, 20000));
    const std::vector<qint16> stream = devices.pulled();
    EXPECT_EQ(find(stream, expectedOf(CueSound::LastThree, 1.0F)), begin.count() * 48);
    EXPECT_EQ(find(stream, expectedOf(CueSound::PhaseChange, 1.0F)), (begin.count() + 1000) * 48);
}

TEST(SoundOutputTest, CancelTakesBackCuesToCome)
{
    FakeSoundDevices devices(Kind::Pulling);
    SoundOutput output(devices);
    devices.holdOpening();
    output.start();
    output.playAt(CueSound::Finished, 100ms);
    output.cancelCues();
    devices.releaseOpening();
    ASSERT_TRUE(QTest::qWaitFor([&output] { return output.position() > 300ms; }));
    const std::vector<qint16> stream = devices.pulled();
    EXPECT_TRUE(std::all_of(stream.begin(), stream.end(), [](qint16 s) { return s == 0; }));
}

TEST(SoundOutputTest, LoudnessIsSquaredToAmplitude)
{
    FakeSoundDevices devices(Kind::Pulling);
    SoundOutput output(devices);
    output.setVolume(0.5);
    output.start();
    output.play(CueSound::LastThree);
    const std::vector<qint16> cue = expectedOf(CueSound::LastThree, 0.25F);
    ASSERT_TRUE(QTest::qWaitFor([&output] { return output.position() > 500ms; }));
    const std::vector<qint16> stream = devices.pulled();
    EXPECT_EQ(*std::max_element(stream.begin(), stream.end()),
              *std::max_element(cue.begin(), cue.end()));
}

TEST(SoundOutputTest, MutedStreamRunsOnInSilence)
{
    FakeSoundDevices devices(Kind::Pulling);
    SoundOutput output(devices);
    output.setMuted(Muted::Yes);
    output.start();
    output.play(CueSound::Finished);
    ASSERT_TRUE(QTest::qWaitFor([&output] { return output.position() > 300ms; }));
    const std::vector<qint16> stream = devices.pulled();
    EXPECT_TRUE(std::all_of(stream.begin(), stream.end(), [](qint16 s) { return s == 0; }));
}

TEST(SoundOutputTest, SuspendHoldsTheClockAndResumeGoesOnWithTheSameDevice)
{
    FakeSoundDevices devices(Kind::Pulling);
    SoundOutput output(devices);
    output.start();
    ASSERT_TRUE(reaches(output, State::Running));
    output.suspend();
    EXPECT_EQ(output.state(), State::Suspended);
    ASSERT_TRUE(QTest::qWaitFor([&devices] { return devices.m_suspended == 1; }));
    const auto held = output.position();
    output.play(CueSound::Start);
    QTest::qWait(50);
    EXPECT_EQ(output.position(), held);

    output.resume();
    EXPECT_EQ(output.state(), State::Running);
    ASSERT_TRUE(QTest::qWaitFor([&] { return output.position() > held + 100ms; }));
    EXPECT_EQ(find(devices.pulled(), expectedOf(CueSound::Start, 1.0F)), -1);
    EXPECT_EQ(devices.m_opened, 1);
    EXPECT_EQ(devices.m_resumed, 1);
}

TEST(SoundOutputTest, SuspendWhileStartingOpensSuspended)
{
    FakeSoundDevices devices(Kind::Pulling);
    SoundOutput output(devices);
    devices.holdOpening();
    output.start();
    output.suspend();
    EXPECT_EQ(output.state(), State::Silent);
    devices.releaseOpening();
    EXPECT_TRUE(reaches(output, State::Suspended));
    EXPECT_TRUE(QTest::qWaitFor([&devices] { return devices.m_suspended == 1; }));
}

TEST(SoundOutputTest, RestartOpensANewDevice)
{
    FakeSoundDevices devices(Kind::Pulling);
    SoundOutput output(devices);
    for (int round = 1; round <= 3; ++round) {
        output.start();
        ASSERT_TRUE(reaches(output, State::Running));
        EXPECT_EQ(devices.m_opened, round);
        output.stop();
        EXPECT_EQ(output.silenceReason(), Silence::NotStarted);
        EXPECT_EQ(output.bufferLatency(), 0ms);
        ASSERT_TRUE(QTest::qWaitFor([&] { return devices.m_closed == round; }));
    }
    EXPECT_TRUE(devices.m_closedInItsThread);
}

TEST(SoundOutputTest, AnswerToAnEarlierStartIsIgnored)
{
    FakeSoundDevices devices(Kind::Pulling);
    SoundOutput output(devices);
    devices.holdOpening();
    output.start();
    output.stop();
    devices.releaseOpening();
    ASSERT_TRUE(QTest::qWaitFor([&devices] { return devices.m_closed == 1; }));
    QTest::qWait(20);
    EXPECT_EQ(output.state(), State::Silent);
    EXPECT_EQ(output.silenceReason(), Silence::NotStarted);
}

TEST(SoundOutputTest, WithoutADeviceItIsSilentAndMayTryAgain)
{
    FakeSoundDevices devices(Kind::Missing);
    SoundOutput output(devices);
    output.start();
    ASSERT_TRUE(becomesSilentFor(output, Silence::NoDevice));
    output.play(CueSound::Start);
    devices.setKind(Kind::Pulling);
    output.start();
    EXPECT_TRUE(reaches(output, State::Running));
    ASSERT_TRUE(QTest::qWaitFor([&output] { return output.position() > 600ms; }));
    EXPECT_EQ(find(devices.pulled(), expectedOf(CueSound::Start, 1.0F)), -1);
}

TEST(SoundOutputTest, LosingTheDeviceMakesItSilentAndARestartFindsANewOne)
{
    FakeSoundDevices devices(Kind::Pulling);
    SoundOutput output(devices);
    output.start();
    ASSERT_TRUE(reaches(output, State::Running));
    devices.lose();
    ASSERT_TRUE(becomesSilentFor(output, Silence::DeviceFailed));
    ASSERT_TRUE(QTest::qWaitFor([&devices] { return devices.m_closed == 1; }));
    output.start();
    EXPECT_TRUE(reaches(output, State::Running));
    EXPECT_EQ(devices.m_opened, 2);
}

TEST(SoundOutputTest, DeviceThatTakesNoSamplesCountsAsFailed)
{
    FakeSoundDevices devices(Kind::Stuck);
    SoundOutput output(devices, 80ms);
    output.start();
    EXPECT_TRUE(becomesSilentFor(output, Silence::DeviceFailed));
    EXPECT_TRUE(QTest::qWaitFor([&devices] { return devices.m_closed == 1; }));
}

TEST(SoundOutputTest, DeviceThatDoesNotOpenInTimeCountsAsFailedEvenIfItOpensLater)
{
    FakeSoundDevices devices(Kind::Pulling);
    SoundOutput output(devices, 80ms);
    devices.holdOpening();
    output.start();
    EXPECT_TRUE(becomesSilentFor(output, Silence::DeviceFailed));
    devices.releaseOpening();
    ASSERT_TRUE(QTest::qWaitFor([&devices] { return devices.m_closed == 1; }));
    EXPECT_EQ(output.silenceReason(), Silence::DeviceFailed);
}

TEST(SoundOutputTest, SuspendedStreamDoesNotCountAsStuck)
{
    FakeSoundDevices devices(Kind::Pulling);
    SoundOutput output(devices, 80ms);
    output.start();
    ASSERT_TRUE(reaches(output, State::Running));
    output.suspend();
    QTest::qWait(300);
    EXPECT_EQ(output.state(), State::Suspended);
}

TEST(SoundOutputTest, CanBeDestroyedInEveryState)
{
    FakeSoundDevices devices(Kind::Pulling);
    {
        const SoundOutput neverStarted(devices);
    }
    {
        SoundOutput starting(devices);
        starting.start();
    }
    {
        SoundOutput running(devices);
        running.start();
        ASSERT_TRUE(reaches(running, State::Running));
        running.play(CueSound::Finished);
    }
    {
        SoundOutput suspended(devices);
        suspended.start();
        ASSERT_TRUE(reaches(suspended, State::Running));
        suspended.suspend();
    }
    {
        SoundOutput stopped(devices);
        stopped.start();
        ASSERT_TRUE(reaches(stopped, State::Running));
        stopped.stop();
    }
    {
        SoundOutput failed(devices);
        failed.start();
        ASSERT_TRUE(reaches(failed, State::Running));
        devices.lose();
    }
    EXPECT_EQ(devices.m_closed, devices.m_opened);
    EXPECT_EQ(devices.m_opened, 5);
    EXPECT_TRUE(devices.m_closedInItsThread);
}

} // namespace
} // namespace limber
