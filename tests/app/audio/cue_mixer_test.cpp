// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_mixer.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <gtest/gtest.h>
#include <random>
#include <thread>

namespace limber {
namespace {

std::vector<qint16> rendered(CueMixer& mixer, std::size_t count, std::size_t blockSize)
{
    std::vector<qint16> stream(count);
    for (std::size_t at = 0; at < count; at += blockSize)
        mixer.render(std::span(stream).subspan(at, std::min(blockSize, count - at)));
    return stream;
}

/// What the mixer should make of one cue alone.
std::vector<qint16> expectedOf(CueSound sound, float gain)
{
    std::vector<qint16> samples;
    for (const float value : synthesize(sound, SoundSet::Warm, kCueSampleRate))
        samples.push_back(static_cast<qint16>(std::lround(value * gain * 32767.0F)));
    return samples;
}

std::vector<qint16> slice(const std::vector<qint16>& stream, std::size_t from, std::size_t count)
{
    const auto begin = stream.begin() + static_cast<std::ptrdiff_t>(from);
    return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

bool isSilent(std::span<const qint16> samples)
{
    return std::all_of(samples.begin(), samples.end(), [](qint16 sample) { return sample == 0; });
}

TEST(CueMixerTest, ScheduledCueBeginsAtItsExactSampleWhateverTheBlockSize)
{
    constexpr std::size_t kOnset = 5003;
    const std::vector<qint16> cue = expectedOf(CueSound::Start, 1.0F);
    for (const std::size_t blockSize : {1U, 7U, 960U, 5003U, 5004U, 48000U}) {
        CueMixer mixer;
        mixer.schedule(CueSound::Start, kOnset);
        const std::vector<qint16> stream = rendered(mixer, 40000, blockSize);
        EXPECT_TRUE(isSilent(std::span(stream).first(kOnset))) << blockSize;
        EXPECT_EQ(slice(stream, kOnset, cue.size()), cue) << blockSize;
        EXPECT_TRUE(isSilent(std::span(stream).subspan(kOnset + cue.size()))) << blockSize;
    }
}

TEST(CueMixerTest, PlaySoonBeginsWithTheNextRenderedSample)
{
    CueMixer mixer;
    rendered(mixer, 1234, 100);
    mixer.playSoon(CueSound::LastThree);
    const std::vector<qint16> cue = expectedOf(CueSound::LastThree, 1.0F);
    EXPECT_EQ(rendered(mixer, cue.size(), 960), cue);
}

TEST(CueMixerTest, CueScheduledInThePastBeginsAtOnceAndIsWhole)
{
    CueMixer mixer;
    rendered(mixer, 10000, 960);
    mixer.schedule(CueSound::LastThree, 200);
    const std::vector<qint16> cue = expectedOf(CueSound::LastThree, 1.0F);
    EXPECT_EQ(rendered(mixer, cue.size(), 960), cue);
}

TEST(CueMixerTest, OverlappingCuesAddUp)
{
    constexpr std::size_t kDistance = 3000;
    CueMixer mixer;
    mixer.setVolume(0.3F);
    mixer.schedule(CueSound::Rest, 0);
    mixer.schedule(CueSound::LastThree, kDistance);
    const std::vector<float> rest = synthesize(CueSound::Rest, SoundSet::Warm, kCueSampleRate);
    const std::vector<float> tick = synthesize(CueSound::LastThree, SoundSet::Warm, kCueSampleRate);

    const std::vector<qint16> stream = rendered(mixer, rest.size(), 960);
    for (std::size_t i = 0; i < stream.size(); ++i) {
        float sum = rest[i];
        if (i >= kDistance && i - kDistance < tick.size())
            sum += tick[i - kDistance];
        ASSERT_NEAR(stream[i], sum * 0.3F * 32767.0F, 1.0) << i;
    }
}

TEST(CueMixerTest, TooLoudASumSaturatesInsteadOfWrappingAround)
{
    CueMixer mixer;
    constexpr int kVoices = 4;
    for (int i = 0; i < kVoices; ++i)
        mixer.schedule(CueSound::Finished, 0);
    const std::vector<float> cue = synthesize(CueSound::Finished, SoundSet::Warm, kCueSampleRate);
    const std::vector<qint16> stream = rendered(mixer, cue.size(), 960);
    for (std::size_t i = 0; i < stream.size(); ++i)
        ASSERT_NEAR(stream[i], std::clamp(cue[i] * kVoices, -1.0F, 1.0F) * 32767.0F, 1.0) << i;
    EXPECT_EQ(*std::max_element(stream.begin(), stream.end()), 32767);
}

TEST(CueMixerTest, MutedRendersZerosWhileThePositionGoesOn)
{
    CueMixer mixer;
    mixer.setMuted(Muted::Yes);
    mixer.schedule(CueSound::End, 100);
    EXPECT_TRUE(isSilent(rendered(mixer, 20000, 960)));
    EXPECT_EQ(mixer.position(), 20000);
}

TEST(CueMixerTest, MutingInTheMiddleOfACueFadesWithoutAStep)
{
    CueMixer mixer;
    mixer.schedule(CueSound::Start, 0);
    std::vector<qint16> stream = rendered(mixer, 8000, 960);
    mixer.setMuted(Muted::Yes);
    const std::vector<qint16> rest = rendered(mixer, 8000, 960);
    stream.insert(stream.end(), rest.begin(), rest.end());

    const std::vector<qint16> unmuted = expectedOf(CueSound::Start, 1.0F);
    int steepest = 0;
    for (std::size_t i = 1; i < unmuted.size(); ++i)
        steepest = std::max(steepest, std::abs(unmuted[i] - unmuted[i - 1]));
    for (std::size_t i = 1; i < stream.size(); ++i)
        ASSERT_LE(std::abs(stream[i] - stream[i - 1]), steepest + 150) << i;
    EXPECT_TRUE(isSilent(std::span(rest).subspan(kCueSampleRate / 200)));
}

TEST(CueMixerTest, VolumeScalesTheSamplesAndIsClamped)
{
    for (const float volume : {0.0F, 0.25F, 1.0F}) {
        CueMixer mixer;
        mixer.setVolume(volume);
        mixer.schedule(CueSound::End, 0);
        const std::vector<qint16> cue = expectedOf(CueSound::End, volume);
        const std::vector<qint16> stream = rendered(mixer, cue.size(), 960);
        for (std::size_t i = 0; i < cue.size(); ++i)
            ASSERT_NEAR(stream[i], cue[i], 1) << volume;
    }
    CueMixer loud;
    loud.setVolume(9.0F);
    loud.schedule(CueSound::End, 0);
    const std::vector<qint16> cue = expectedOf(CueSound::End, 1.0F);
    EXPECT_EQ(rendered(loud, cue.size(), 960), cue);
}

TEST(CueMixerTest, ClearDropsWhatIsToComeAndFadesWhatSounds)
{
    CueMixer mixer;
    mixer.schedule(CueSound::Finished, 0);
    mixer.schedule(CueSound::Start, 9000);
    rendered(mixer, 4800, 960);
    mixer.schedule(CueSound::Start, 20000);
    mixer.clear();
    const std::vector<qint16> after = rendered(mixer, 48000, 960);
    constexpr std::size_t kFade = kCueSampleRate / 200;
    EXPECT_FALSE(isSilent(std::span(after).first(kFade)));
    EXPECT_TRUE(isSilent(std::span(after).subspan(kFade)));
}

TEST(CueMixerTest, CueOrderedAfterClearIsPlayed)
{
    CueMixer mixer;
    mixer.playSoon(CueSound::End);
    mixer.clear();
    mixer.playSoon(CueSound::LastThree);
    const std::vector<qint16> cue = expectedOf(CueSound::LastThree, 1.0F);
    EXPECT_EQ(rendered(mixer, cue.size(), 960), cue);
}

TEST(CueMixerTest, SilenceForgetsSoundingCuesAtOnceButNotNewOrders)
{
    CueMixer mixer;
    mixer.playSoon(CueSound::Finished);
    rendered(mixer, 4800, 960);
    mixer.clear();
    mixer.playSoon(CueSound::LastThree);
    mixer.silence();
    const std::vector<qint16> cue = expectedOf(CueSound::LastThree, 1.0F);
    EXPECT_EQ(rendered(mixer, cue.size(), 960), cue);
}

SoundClip hum(std::size_t samples, float level = 0.5F)
{
    std::vector<float> values(samples, level);
    return std::make_shared<const std::vector<float>>(std::move(values));
}

TEST(CueMixerTest, AClipBeginsAtItsExactSampleAndEndsWithItsLast)
{
    for (const std::size_t blockSize : {7U, 960U, 5003U}) {
        CueMixer mixer;
        mixer.scheduleClip(hum(4000), 5003);
        const std::vector<qint16> stream = rendered(mixer, 12000, blockSize);
        EXPECT_TRUE(isSilent(std::span(stream).first(5003)));
        EXPECT_EQ(std::count(stream.begin(), stream.end(), qint16{16384}), 4000);
        EXPECT_TRUE(isSilent(std::span(stream).subspan(9003)));
    }
}

TEST(CueMixerTest, ANullOrEmptyClipIsIgnored)
{
    CueMixer mixer;
    mixer.playClipSoon(nullptr);
    mixer.playClipSoon(hum(0));
    EXPECT_TRUE(isSilent(rendered(mixer, 1000, 960)));
}

TEST(CueMixerTest, VoiceAndTonesHaveTheirOwnVolumesAndAreAdded)
{
    CueMixer mixer;
    mixer.setVolume(0.5F);
    mixer.setVoiceVolume(0.25F);
    mixer.playSoon(CueSound::LastThree);
    mixer.playClipSoon(hum(48000));
    const std::vector<float> tick = synthesize(CueSound::LastThree, SoundSet::Warm, kCueSampleRate);
    const std::vector<qint16> stream = rendered(mixer, 48000, 960);
    for (std::size_t i = 0; i < stream.size(); ++i) {
        const float tone = i < tick.size() ? tick[i] * 0.5F : 0.0F;
        ASSERT_NEAR(stream[i], (tone + 0.125F) * 32767.0F, 1.0) << i;
    }
}

TEST(CueMixerTest, CancelledClipsFadeWithin20MsAndTonesGoOn)
{
    CueMixer mixer;
    mixer.playSoon(CueSound::Finished);
    mixer.playClipSoon(hum(48000));
    mixer.scheduleClip(hum(48000), 20000);
    rendered(mixer, 4800, 960);
    mixer.clearClips();
    const std::vector<qint16> after = rendered(mixer, 48000, 960);
    std::vector<qint16> cue = expectedOf(CueSound::Finished, 1.0F);
    cue.resize(52800);
    constexpr std::size_t kFade = kCueSampleRate / 50;
    EXPECT_GT(after[kFade / 2], cue[4800 + kFade / 2] + 4000);
    EXPECT_EQ(slice(after, kFade, 48000 - kFade), slice(cue, 4800 + kFade, 48000 - kFade));
}

TEST(CueMixerTest, CancelledTonesLeaveClipsAlone)
{
    CueMixer mixer;
    mixer.playSoon(CueSound::Finished);
    mixer.playClipSoon(hum(9600));
    rendered(mixer, 4800, 960);
    mixer.clear();
    const std::vector<qint16> after = rendered(mixer, 9600, 960);
    EXPECT_EQ(after[kCueSampleRate / 200], 16384);
    EXPECT_EQ(after[4799], 16384);
    EXPECT_EQ(after[4800], 0);
}

TEST(CueMixerTest, WithdrawingDropsWhatIsToComeAndLeavesWhatSounds)
{
    CueMixer mixer;
    mixer.playSoon(CueSound::Finished);
    mixer.schedule(CueSound::Start, 60000);
    rendered(mixer, 4800, 960);
    mixer.schedule(CueSound::Start, 70000);
    mixer.withdraw();
    const std::vector<qint16> after = rendered(mixer, 96000, 960);
    std::vector<qint16> cue = expectedOf(CueSound::Finished, 1.0F);
    cue.resize(100800);
    EXPECT_EQ(after, slice(cue, 4800, 96000));
}

TEST(CueMixerTest, AClipIsNeverFreedByTheRenderingThread)
{
    std::atomic<std::thread::id> freedBy;
    std::atomic<int> freed = 0;
    const auto tracked = [&](std::size_t samples) {
        return SoundClip(new std::vector<float>(samples, 0.1F), [&](const std::vector<float>* old) {
            freedBy = std::this_thread::get_id();
            ++freed;
            delete old;
        });
    };
    CueMixer mixer;
    mixer.playClipSoon(tracked(100));
    mixer.playClipSoon(tracked(100'000));
    mixer.scheduleClip(tracked(100), 500'000);
    std::thread([&mixer] { rendered(mixer, 9600, 960); }).join();
    EXPECT_EQ(freed, 0);
    mixer.clearClips();
    std::thread([&mixer] {
        rendered(mixer, 9600, 960);
        mixer.silence();
        rendered(mixer, 960, 960);
    }).join();
    mixer.playSoon(CueSound::LastThree);
    EXPECT_EQ(freed, 3);
    EXPECT_EQ(freedBy.load(), std::this_thread::get_id());
}

TEST(CueMixerTest, AnotherSoundSetIsHeardFromTheNextOrderOn)
{
    CueMixer mixer;
    mixer.schedule(CueSound::LastThree, 0);
    mixer.setSoundSet(SoundSet::Wood);
    mixer.schedule(CueSound::LastThree, 48000);
    const std::vector<qint16> stream = rendered(mixer, 96000, 960);
    const std::vector<qint16> warm = expectedOf(CueSound::LastThree, 1.0F);
    EXPECT_EQ(slice(stream, 0, warm.size()), warm);
    const std::vector<float> wood = synthesize(CueSound::LastThree, SoundSet::Wood, kCueSampleRate);
    EXPECT_EQ(mixer.length(CueSound::LastThree), static_cast<qint64>(wood.size()));
    for (std::size_t i = 0; i < wood.size(); ++i)
        ASSERT_NEAR(stream[48000 + i], wood[i] * 32767.0F, 1.0) << i;
}

TEST(CueMixerTest, ThePositionComesWithTheTimeOfTheLastBlock)
{
    CueMixer mixer;
    EXPECT_EQ(mixer.rendered().at, RenderedPosition::Time{});
    const auto before = std::chrono::steady_clock::now();
    rendered(mixer, 960, 960);
    EXPECT_EQ(mixer.rendered().samples, 960);
    EXPECT_GE(mixer.rendered().at, before);
    EXPECT_LE(mixer.rendered().at, std::chrono::steady_clock::now());
}

TEST(CueMixerTest, AnyDivisionIntoBlocksGivesTheSameStream)
{
    std::mt19937 random(20240305);
    std::uniform_int_distribution<std::size_t> anySound(0, kCueSounds.size() - 1);
    std::uniform_int_distribution<qint64> anySample(0, 90000);
    std::uniform_int_distribution<std::size_t> anyBlock(0, 3000);
    for (int round = 0; round < 30; ++round) {
        CueMixer whole;
        CueMixer divided;
        whole.setVolume(0.7F);
        divided.setVolume(0.7F);
        for (int i = 0; i < 12; ++i) {
            const CueSound sound = kCueSounds[anySound(random)];
            const qint64 at = anySample(random);
            whole.schedule(sound, at);
            divided.schedule(sound, at);
        }
        std::vector<qint16> atOnce(140000);
        whole.render(atOnce);
        std::vector<qint16> inBlocks(atOnce.size());
        for (std::size_t at = 0; at < inBlocks.size();) {
            const std::size_t count = std::min(anyBlock(random), inBlocks.size() - at);
            divided.render(std::span(inBlocks).subspan(at, count));
            at += count;
        }
        ASSERT_TRUE(atOnce == inBlocks) << "round " << round;
        EXPECT_FALSE(isSilent(atOnce));
        EXPECT_EQ(divided.position(), 140000);
    }
}

TEST(CueMixerTest, OrdersFromAnotherThreadAllArrive)
{
    constexpr int kOrders = 500;
    CueMixer mixer;
    std::thread orders([&mixer] {
        for (int i = 0; i < kOrders; ++i)
            mixer.schedule(CueSound::LastThree, qint64{1'000'000} + i * qint64{10'000});
    });
    while (mixer.position() < 900'000)
        rendered(mixer, 9600, 960);
    orders.join();

    int onsets = 0;
    rendered(mixer, static_cast<std::size_t>(1'000'000 - mixer.position()), 960);
    for (int i = 0; i < kOrders; ++i) {
        const std::vector<qint16> stream = rendered(mixer, 10'000, 960);
        onsets += stream[0] == 0 && stream[1] != 0 ? 1 : 0;
    }
    EXPECT_EQ(onsets, kOrders);
}

} // namespace
} // namespace limber
