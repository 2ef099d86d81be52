// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_sound.h"
#include "app/voice/speech_clip.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

namespace limber {
namespace {

using namespace std::chrono_literals;

constexpr int kSpeechRate = 22050;

std::vector<float> sine(double hertz, int rate, int count, double amplitude = 0.5)
{
    std::vector<float> samples(static_cast<std::size_t>(count));
    for (int index = 0; index < count; ++index)
        samples[static_cast<std::size_t>(index)] =
            static_cast<float>(amplitude * std::sin(2.0 * std::numbers::pi * hertz * index / rate));
    return samples;
}

/// The largest difference, leaving out the ends, where the filter sees silence.
double differenceInside(const std::vector<float>& left, const std::vector<float>& right)
{
    constexpr std::size_t kEnds = 400;
    double largest = 0.0;
    for (std::size_t index = kEnds; index + kEnds < std::min(left.size(), right.size()); ++index)
        largest = std::max<double>(largest, std::abs(left[index] - right[index]));
    return largest;
}

double loudness(const std::vector<float>& samples)
{
    double energy = 0.0;
    for (const float sample : samples)
        energy += static_cast<double>(sample) * sample;
    return std::sqrt(energy / static_cast<double>(samples.size()));
}

SpeechSamples speechOf(const std::vector<float>& samples, int silenceBefore, int silenceAfter)
{
    SpeechSamples speech;
    speech.sampleRate = kSpeechRate;
    speech.samples.assign(static_cast<std::size_t>(silenceBefore), 0);
    for (const float sample : samples)
        speech.samples.push_back(static_cast<qint16>(std::lround(sample * 32767.0F)));
    speech.samples.resize(speech.samples.size() + static_cast<std::size_t>(silenceAfter));
    return speech;
}

TEST(ResampledTest, TonesOfTheWholeBandStayWhatTheyAre)
{
    for (const double hertz : {100.0, 1000.0, 4000.0, 8000.0, 9000.0}) {
        SCOPED_TRACE(hertz);
        const auto result =
            resampled(sine(hertz, kSpeechRate, kSpeechRate), kSpeechRate, kCueSampleRate);
        EXPECT_EQ(result.size(), 48000U);
        EXPECT_LT(differenceInside(result, sine(hertz, kCueSampleRate, 48000)), 1e-3);
    }
}

TEST(ResampledTest, GoingDownRemovesWhatWouldFoldBack)
{
    const auto result = resampled(sine(15000, kCueSampleRate, 48000), kCueSampleRate, kSpeechRate);
    EXPECT_LT(differenceInside(result, std::vector<float>(result.size())), 1e-3);
}

TEST(ResampledTest, NothingAndNonsenseGiveNothing)
{
    EXPECT_TRUE(resampled({}, kSpeechRate, kCueSampleRate).empty());
    const std::vector<float> one{0.5F};
    EXPECT_TRUE(resampled(one, 0, kCueSampleRate).empty());
    EXPECT_EQ(resampled(one, kCueSampleRate, kCueSampleRate), one);
}

TEST(SpeechClipTest, SilenceIsCutOffAtBothEnds)
{
    const auto tone = sine(500, kSpeechRate, kSpeechRate);
    const SoundClip clip = speechClip(speechOf(tone, 11025, 22050));
    ASSERT_NE(clip, nullptr);
    EXPECT_GT(lengthOf(clip), 990ms);
    EXPECT_LT(lengthOf(clip), 1060ms);
    EXPECT_FLOAT_EQ(clip->front(), 0.0F);
    EXPECT_FLOAT_EQ(clip->back(), 0.0F);
}

TEST(SpeechClipTest, QuietAndLoudSpeechComeOutEquallyLoud)
{
    for (const double amplitude : {0.02, 0.2, 1.0}) {
        SCOPED_TRACE(amplitude);
        const SoundClip clip =
            speechClip(speechOf(sine(500, kSpeechRate, kSpeechRate, amplitude), 0, 0));
        ASSERT_NE(clip, nullptr);
        EXPECT_NEAR(loudness(*clip), kSpeechLevel, 0.02);
    }
}

TEST(SpeechClipTest, NoPeakIsTooHigh)
{
    auto samples = sine(500, kSpeechRate, kSpeechRate, 0.02);
    samples[5000] = 1.0F;
    const SoundClip clip = speechClip(speechOf(samples, 0, 0));
    ASSERT_NE(clip, nullptr);
    for (const float sample : *clip)
        ASSERT_LE(std::abs(sample), kSpeechPeak + 1e-5F);
}

TEST(SpeechClipTest, SilenceGivesNoClip)
{
    EXPECT_EQ(speechClip(speechOf({}, 0, 0)), nullptr);
    EXPECT_EQ(speechClip(speechOf({}, 22050, 0)), nullptr);
    EXPECT_EQ(speechClip({}), nullptr);
    EXPECT_EQ(lengthOf(nullptr), 0ms);
}

} // namespace
} // namespace limber
