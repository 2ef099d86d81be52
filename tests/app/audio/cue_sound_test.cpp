// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_sound.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <numeric>
#include <ostream>
#include <set>
#include <span>

namespace limber {
namespace {

float peakOf(std::span<const float> samples)
{
    float peak = 0.0F;
    for (const float sample : samples)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

/// Strength of one frequency in `samples`.
double strengthAt(std::span<const float> samples, double frequencyHz, int sampleRate)
{
    const double angle = 2.0 * std::numbers::pi * frequencyHz / sampleRate;
    double real = 0.0;
    double imaginary = 0.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        real += samples[i] * std::cos(angle * static_cast<double>(i));
        imaginary += samples[i] * std::sin(angle * static_cast<double>(i));
    }
    return std::hypot(real, imaginary);
}

double semitone(int stepsAboveA3)
{
    return 220.0 * std::exp2(stepsAboveA3 / 12.0);
}

/// Strengths of four octaves of semitones, as a vector of length 1.
std::vector<double> spectrumOf(std::span<const float> samples)
{
    std::vector<double> spectrum;
    for (int step = 0; step < 48; ++step)
        spectrum.push_back(strengthAt(samples, semitone(step), kCueSampleRate));
    const double length =
        std::sqrt(std::inner_product(spectrum.begin(), spectrum.end(), spectrum.begin(), 0.0));
    for (double& strength : spectrum)
        strength /= length;
    return spectrum;
}

/// 1 for spectra of the same shape, 0 for those that share no frequency.
double likenessOf(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

double loudestPitch(std::span<const float> samples)
{
    const std::vector<double> spectrum = spectrumOf(samples);
    const auto loudest = std::max_element(spectrum.begin(), spectrum.end());
    return semitone(static_cast<int>(loudest - spectrum.begin()));
}

std::span<const float> between(const std::vector<float>& samples, int fromMs, int toMs)
{
    constexpr std::size_t kSamplesInMs = kCueSampleRate / 1000;
    return std::span(samples).subspan(static_cast<std::size_t>(fromMs) * kSamplesInMs,
                                      static_cast<std::size_t>(toMs - fromMs) * kSamplesInMs);
}

struct Rendering {
    SoundSet set;
    int sampleRate;
};

/// How the value is shown when a test fails.
void PrintTo(const Rendering& rendering, std::ostream* out)
{
    *out << token(rendering.set).toString().toStdString() << " at " << rendering.sampleRate;
}

class CueSoundTest : public testing::TestWithParam<Rendering> {
protected:
    int rate() const { return GetParam().sampleRate; }
    std::vector<float> rendered(CueSound sound) const
    {
        return synthesize(sound, GetParam().set, GetParam().sampleRate);
    }
};

bool isBreath(CueSound sound)
{
    return sound == CueSound::BreatheIn || sound == CueSound::BreatheHold ||
           sound == CueSound::BreatheOut;
}

/// Effective value over the loudest 100 ms.
double loudnessOf(std::span<const float> samples)
{
    constexpr std::size_t kWindow = kCueSampleRate / 10;
    double loudest = 0.0;
    for (std::size_t from = 0; from < samples.size(); from += kWindow / 20) {
        const auto window = samples.subspan(from, std::min(kWindow, samples.size() - from));
        loudest = std::max(loudest,
                           std::inner_product(window.begin(), window.end(), window.begin(), 0.0));
    }
    return std::sqrt(loudest / static_cast<double>(kWindow));
}

TEST_P(CueSoundTest, EveryCueIsShortAndLeavesHeadroom)
{
    for (const CueSound sound : kCueSounds) {
        const std::vector<float> samples = rendered(sound);
        const std::size_t longestMs = isBreath(sound) ? 1200 : 900;
        EXPECT_LE(samples.size() * 1000, static_cast<std::size_t>(rate()) * longestMs);
        EXPECT_LE(peakOf(samples), 0.8F) << indexOf(sound);
        EXPECT_GE(peakOf(samples), 0.1F) << indexOf(sound);
    }
}

TEST_P(CueSoundTest, EveryCueBeginsAndEndsInSilence)
{
    for (const CueSound sound : kCueSounds) {
        const std::vector<float> samples = rendered(sound);
        EXPECT_EQ(samples.front(), 0.0F) << indexOf(sound);
        EXPECT_EQ(samples.back(), 0.0F) << indexOf(sound);
        const auto oneMs = static_cast<std::size_t>(rate()) / 1000;
        EXPECT_LT(peakOf(std::span(samples).last(oneMs)), 0.001F) << indexOf(sound);
    }
}

TEST_P(CueSoundTest, NoCueStepsFasterThanItsTonesDo)
{
    for (const CueSound sound : kCueSounds) {
        const std::vector<float> samples = rendered(sound);
        constexpr double kFastestToneHz = 2600.0;
        const double steepest = 2.0 * std::numbers::pi * kFastestToneHz / rate() * peakOf(samples);
        for (std::size_t i = 1; i < samples.size(); ++i)
            ASSERT_LT(std::abs(samples[i] - samples[i - 1]), steepest)
                << indexOf(sound) << " at sample " << i;
    }
}

TEST_P(CueSoundTest, NoCueHasAConstantPart)
{
    for (const CueSound sound : kCueSounds) {
        const std::vector<float> samples = rendered(sound);
        const double sum = std::accumulate(samples.begin(), samples.end(), 0.0);
        EXPECT_LT(std::abs(sum / static_cast<double>(samples.size())), 0.001) << indexOf(sound);
    }
}

TEST_P(CueSoundTest, TheSameCueIsAlwaysTheSame)
{
    for (const CueSound sound : kCueSounds)
        EXPECT_EQ(rendered(sound), rendered(sound));
}

INSTANTIATE_TEST_SUITE_P(
    Renderings, CueSoundTest,
    testing::Values(Rendering{SoundSet::Warm, 22050}, Rendering{SoundSet::Warm, 44100},
                    Rendering{SoundSet::Warm, 48000}, Rendering{SoundSet::Bright, 44100},
                    Rendering{SoundSet::Bright, 48000}, Rendering{SoundSet::Wood, 44100},
                    Rendering{SoundSet::Wood, 48000}));

class SoundSetTest : public testing::TestWithParam<SoundSet> {
protected:
    static std::vector<float> rendered(CueSound sound)
    {
        return synthesize(sound, GetParam(), kCueSampleRate);
    }
};

TEST_P(SoundSetTest, AllCuesDifferInLength)
{
    std::set<std::size_t> lengths;
    for (const CueSound sound : kCueSounds)
        lengths.insert(rendered(sound).size());
    EXPECT_EQ(lengths.size(), kCueSounds.size());
}

TEST_P(SoundSetTest, EveryTwoCuesDifferInTheirOpeningOrAsAWhole)
{
    std::vector<std::vector<double>> openings;
    std::vector<std::vector<double>> wholes;
    for (const CueSound sound : kCueSounds) {
        const std::vector<float> samples = rendered(sound);
        openings.push_back(spectrumOf(
            std::span(samples).first(std::min<std::size_t>(samples.size(), kCueSampleRate / 10))));
        wholes.push_back(spectrumOf(samples));
    }
    for (std::size_t a = 0; a < kCueSounds.size(); ++a) {
        for (std::size_t b = a + 1; b < kCueSounds.size(); ++b) {
            const double likeness =
                std::min(likenessOf(openings[a], openings[b]), likenessOf(wholes[a], wholes[b]));
            EXPECT_LT(likeness, 0.9) << a << " and " << b;
        }
    }
}

TEST_P(SoundSetTest, EveryCueIsAsLoudAsInTheWarmSet)
{
    for (const CueSound sound : kCueSounds) {
        const double ratio = loudnessOf(rendered(sound)) /
                             loudnessOf(synthesize(sound, SoundSet::Warm, kCueSampleRate));
        EXPECT_LE(std::abs(20.0 * std::log10(ratio)), 3.0) << indexOf(sound);
    }
}

TEST_P(SoundSetTest, ABeatIsFarQuieterThanAnythingElse)
{
    const double beat = loudnessOf(rendered(CueSound::RepetitionBeat));
    for (const CueSound sound : kCueSounds) {
        if (sound != CueSound::RepetitionBeat) {
            EXPECT_GE(loudnessOf(rendered(sound)), 2.0 * beat) << indexOf(sound);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Sets, SoundSetTest, testing::ValuesIn(kSoundSets));

TEST(CueSoundContrastTest, TheSetsAreDifferentInstruments)
{
    for (const CueSound sound : kCueSounds) {
        const std::vector<float> warm = synthesize(sound, SoundSet::Warm, kCueSampleRate);
        const std::vector<float> bright = synthesize(sound, SoundSet::Bright, kCueSampleRate);
        const std::vector<float> wood = synthesize(sound, SoundSet::Wood, kCueSampleRate);
        EXPECT_LT(likenessOf(spectrumOf(warm), spectrumOf(bright)), 0.7) << indexOf(sound);
        EXPECT_LT(likenessOf(spectrumOf(wood), spectrumOf(bright)), 0.7) << indexOf(sound);
        // Wood has the pitches of the warm set, but neither its length nor its overtones.
        EXPECT_TRUE(wood.size() < warm.size() ||
                    likenessOf(spectrumOf(warm), spectrumOf(wood)) < 0.98)
            << indexOf(sound);
    }
}

TEST(CueSoundContrastTest, ABreathRisesStaysAndFalls)
{
    const std::vector<float> in = synthesize(CueSound::BreatheIn, SoundSet::Warm, kCueSampleRate);
    const std::vector<float> out = synthesize(CueSound::BreatheOut, SoundSet::Warm, kCueSampleRate);
    const std::vector<float> hold =
        synthesize(CueSound::BreatheHold, SoundSet::Warm, kCueSampleRate);
    EXPECT_LT(loudestPitch(between(in, 100, 300)), loudestPitch(between(in, 700, 900)));
    EXPECT_GT(loudestPitch(between(out, 100, 300)), loudestPitch(between(out, 700, 900)));
    EXPECT_EQ(loudestPitch(between(hold, 100, 300)), loudestPitch(between(hold, 400, 600)));
}

TEST(CueSoundContrastTest, StartRisesAFifthAndEndFallsBack)
{
    const std::vector<float> start = synthesize(CueSound::Start, SoundSet::Warm, kCueSampleRate);
    EXPECT_NEAR(loudestPitch(between(start, 0, 120)), 523.25, 0.1);
    EXPECT_NEAR(loudestPitch(between(start, 200, 400)), 783.99, 0.1);

    const std::vector<float> end = synthesize(CueSound::End, SoundSet::Warm, kCueSampleRate);
    EXPECT_NEAR(loudestPitch(between(end, 0, 150)), 783.99, 0.1);
    EXPECT_NEAR(loudestPitch(between(end, 300, 600)), 523.25, 0.1);
}

TEST(CueSoundContrastTest, ChangeSidesGoesThereAndBack)
{
    const std::vector<float> samples =
        synthesize(CueSound::ChangeSides, SoundSet::Warm, kCueSampleRate);
    EXPECT_NEAR(loudestPitch(between(samples, 0, 180)), 659.26, 0.1);
    EXPECT_NEAR(loudestPitch(between(samples, 220, 390)), 440.0, 0.1);
    EXPECT_NEAR(loudestPitch(between(samples, 420, 600)), 659.26, 0.1);
}

} // namespace
} // namespace limber
