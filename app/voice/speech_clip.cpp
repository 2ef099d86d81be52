// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/speech_clip.h"

#include "app/audio/cue_sound.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <numbers>
#include <numeric>
#include <utility>

namespace limber {

namespace {

/// Zero crossings of the sinc on each side: some 80 dB of rejection with the window below.
constexpr int kCrossings = 24;
constexpr double kKaiserBeta = 8.0;
/// The band ends a little below half the lower rate, so that the slope of the filter lies within.
constexpr double kBand = 0.94;

constexpr float kSilence = 0.003F; ///< Of the peak: 50 dB below it.
constexpr float kQuiet = 0.05F;    ///< Of the peak: pauses between words do not count as speech.
constexpr int kKeptBefore = kCueSampleRate / 100;
constexpr int kKeptAfter = kCueSampleRate / 33;
constexpr int kFade = kCueSampleRate / 300;

double besselI0(double x)
{
    double sum = 1.0;
    double term = 1.0;
    for (int k = 1; k < 40; ++k) {
        term *= (x / (2.0 * k)) * (x / (2.0 * k));
        sum += term;
    }
    return sum;
}

double kaiser(double x) // x within ±1
{
    return std::abs(x) >= 1.0
               ? 0.0
               : besselI0(kKaiserBeta * std::sqrt(1.0 - x * x)) / besselI0(kKaiserBeta);
}

double sinc(double x)
{
    const double angle = std::numbers::pi * x;
    return std::abs(angle) < 1e-9 ? 1.0 : std::sin(angle) / angle;
}

/// The filter for a ratio of rates, one row of weights for each place that an output sample can
/// have between two input samples.
class Interpolator {
public:
    Interpolator(int up, int down)
        : m_cutoff(kBand * std::min(1.0, static_cast<double>(up) / down))
        , m_reach(static_cast<int>(std::ceil(kCrossings / m_cutoff)))
        , m_weights(static_cast<std::size_t>(up) * width())
    {
        for (int phase = 0; phase < up; ++phase) {
            float* row = &m_weights[static_cast<std::size_t>(phase) * width()];
            double sum = 0.0;
            for (int tap = 0; tap < 2 * m_reach; ++tap) {
                const double distance = static_cast<double>(phase) / up - (tap - m_reach + 1);
                const double weight =
                    m_cutoff * sinc(m_cutoff * distance) * kaiser(distance / m_reach);
                row[tap] = static_cast<float>(weight);
                sum += weight;
            }
            // A steady input must stay what it is.
            std::transform(row, row + width(), row,
                           [sum](float weight) { return static_cast<float>(weight / sum); });
        }
    }

    float at(std::span<const float> samples, std::int64_t before, int phase) const
    {
        const float* row = &m_weights[static_cast<std::size_t>(phase) * width()];
        const std::int64_t first = before - m_reach + 1;
        const auto size = static_cast<std::int64_t>(samples.size());
        const auto begin = std::max<std::int64_t>(0, -first);
        const auto end = std::min<std::int64_t>(2 * m_reach, size - first);
        float sum = 0.0F;
        for (std::int64_t tap = begin; tap < end; ++tap)
            sum += row[tap] * samples[static_cast<std::size_t>(first + tap)];
        return sum;
    }

private:
    std::size_t width() const { return 2 * static_cast<std::size_t>(m_reach); }

    double m_cutoff;
    int m_reach;
    std::vector<float> m_weights;
};

/// Filters are kept for each thread: there is one that speaks, and one ratio.
const Interpolator& interpolator(int up, int down)
{
    thread_local std::map<std::pair<int, int>, Interpolator> kept;
    return kept.try_emplace({up, down}, up, down).first->second;
}

float peakOf(std::span<const float> samples)
{
    float peak = 0.0F;
    for (const float sample : samples)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

std::vector<float> trimmed(const std::vector<float>& samples, float peak)
{
    const auto isHeard = [peak](float sample) { return std::abs(sample) > kSilence * peak; };
    const auto first = std::ranges::find_if(samples, isHeard) - samples.begin();
    const auto last = std::find_if(samples.rbegin(), samples.rend(), isHeard).base();
    const auto begin = std::max<std::ptrdiff_t>(0, first - kKeptBefore);
    const auto end =
        std::min<std::ptrdiff_t>(std::ssize(samples), last - samples.begin() + kKeptAfter);
    return {samples.begin() + begin, samples.begin() + end};
}

void level(std::vector<float>& samples, float peak)
{
    double energy = 0.0;
    std::size_t counted = 0;
    for (const float sample : samples) {
        if (std::abs(sample) > kQuiet * peak) {
            energy += static_cast<double>(sample) * sample;
            ++counted;
        }
    }
    const double loudness = counted == 0 ? 1.0 : std::sqrt(energy / static_cast<double>(counted));
    const float gain = std::min(static_cast<float>(kSpeechLevel / loudness), kSpeechPeak / peak);
    for (float& sample : samples)
        sample *= gain;
}

void fadeEnds(std::vector<float>& samples)
{
    const std::size_t length = std::min<std::size_t>(kFade, samples.size() / 2);
    for (std::size_t index = 0; index < length; ++index) {
        const float share = static_cast<float>(index) / static_cast<float>(length);
        samples[index] *= share;
        samples[samples.size() - 1 - index] *= share;
    }
}

} // namespace

std::vector<float> resampled(std::span<const float> samples, int fromRate, int toRate)
{
    if (fromRate <= 0 || toRate <= 0 || samples.empty())
        return {};
    if (fromRate == toRate)
        return {samples.begin(), samples.end()};
    const int divisor = std::gcd(fromRate, toRate);
    const int up = toRate / divisor;
    const int down = fromRate / divisor;
    const Interpolator& filter = interpolator(up, down);
    const auto count = (static_cast<std::int64_t>(samples.size()) * up + down - 1) / down;
    std::vector<float> result(static_cast<std::size_t>(count));
    for (std::int64_t index = 0; index < count; ++index) {
        const std::int64_t place = index * down;
        result[static_cast<std::size_t>(index)] =
            filter.at(samples, place / up, static_cast<int>(place % up));
    }
    return result;
}

SoundClip speechClip(const SpeechSamples& speech)
{
    std::vector<float> samples(speech.samples.size());
    std::ranges::transform(speech.samples, samples.begin(),
                           [](qint16 sample) { return static_cast<float>(sample) / 32768.0F; });
    samples = resampled(samples, speech.sampleRate, kCueSampleRate);
    const float peak = peakOf(samples);
    constexpr float kNothing = 0.001F;
    if (peak < kNothing)
        return nullptr;
    samples = trimmed(samples, peak);
    level(samples, peak);
    fadeEnds(samples);
    return std::make_shared<const std::vector<float>>(std::move(samples));
}

std::chrono::milliseconds lengthOf(const SoundClip& clip)
{
    if (clip == nullptr)
        return {};
    const auto samples = static_cast<std::int64_t>(clip->size());
    return std::chrono::milliseconds{(samples * 1000 + kCueSampleRate - 1) / kCueSampleRate};
}

} // namespace limber
