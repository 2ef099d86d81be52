// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_sound.h"

#include "app/audio/cue_score.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace limber {
namespace {

constexpr double kGreatestPeak = 0.79;

std::size_t samplesIn(double milliseconds, int sampleRate)
{
    return static_cast<std::size_t>(std::lround(milliseconds * sampleRate / 1000.0));
}

/// Half a cosine from 0 to 1: a ramp with no corner at either end, hence no click.
double smoothRamp(std::size_t step, std::size_t steps)
{
    if (step >= steps)
        return 1.0;
    return 0.5 - 0.5 * std::cos(std::numbers::pi * static_cast<double>(step) /
                                static_cast<double>(steps));
}

/// Highest share of the sample rate that a partial may have.
constexpr double kHighestShare = 0.45;

/// Adds `partial` of a struck note to `out`. The sine comes from turning a phasor, several times
/// cheaper than calling std::sin for each sample; in double precision it drifts by less than 1e-10.
void addStruck(std::span<float> out, const Note& note, const Instrument& instrument,
               const Partial& partial, int sampleRate)
{
    constexpr double kDecaysInNote = 4.0;
    constexpr double kReleaseMs = 25.0;

    const double frequency = note.frequencyHz * partial.ratio;
    if (frequency > kHighestShare * sampleRate)
        return;
    const double angle = 2.0 * std::numbers::pi * frequency / sampleRate;
    const double turnCos = std::cos(angle);
    const double turnSin = std::sin(angle);
    const double decayMs =
        instrument.decayMs > 0.0 ? instrument.decayMs : note.lengthMs / kDecaysInNote;
    const double fading = std::exp(-1000.0 / (decayMs * partial.decay * sampleRate));
    const std::size_t attack = samplesIn(instrument.attackMs, sampleRate);
    const std::size_t release = samplesIn(kReleaseMs, sampleRate);

    double cosine = note.level * partial.level;
    double sine = 0.0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const std::size_t left = out.size() - 1 - i;
        double value = sine;
        if (i < attack)
            value *= smoothRamp(i, attack);
        if (left < release)
            value *= smoothRamp(left, release);
        out[i] += static_cast<float>(value);
        const double turned = (cosine * turnCos - sine * turnSin) * fading;
        sine = (sine * turnCos + cosine * turnSin) * fading;
        cosine = turned;
    }
}

/// Adds `partial` of a note that swells, glides and dies away.
void addGliding(std::span<float> out, const Note& note, const Partial& partial, int sampleRate)
{
    constexpr double kSwellShare = 0.35;
    const auto count = static_cast<double>(out.size());
    const auto swell = static_cast<std::size_t>(kSwellShare * count);
    const std::size_t dying = out.size() - swell;
    const double bend = std::pow(note.glidesToHz / note.frequencyHz, 1.0 / count);
    double step = 2.0 * std::numbers::pi * note.frequencyHz * partial.ratio / sampleRate;
    double phase = 0.0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double level = smoothRamp(i, swell) * smoothRamp(out.size() - 1 - i, dying);
        out[i] += static_cast<float>(note.level * partial.level * level * std::sin(phase));
        phase += step;
        step *= bend;
    }
}

/// Effective value over the loudest 100 ms.
double loudnessOf(std::span<const float> samples, int sampleRate)
{
    const std::size_t window = samplesIn(100.0, sampleRate);
    double sum = 0.0;
    double loudest = 0.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        sum += static_cast<double>(samples[i]) * static_cast<double>(samples[i]);
        if (i >= window)
            sum -=
                static_cast<double>(samples[i - window]) * static_cast<double>(samples[i - window]);
        loudest = std::max(loudest, sum);
    }
    return std::sqrt(loudest / static_cast<double>(window));
}

void scaleToLoudness(std::vector<float>& samples, double loudness, int sampleRate)
{
    float peak = 0.0F;
    for (const float sample : samples)
        peak = std::max(peak, std::abs(sample));
    const auto factor = static_cast<float>(std::min(loudness / loudnessOf(samples, sampleRate),
                                                    kGreatestPeak / static_cast<double>(peak)));
    for (float& sample : samples)
        sample *= factor;
}

} // namespace

std::vector<float> synthesize(CueSound sound, SoundSet set, int sampleRate)
{
    const Score score = scoreOf(sound, set);
    double lengthMs = 0.0;
    for (const Note& note : score.notes)
        lengthMs = std::max(lengthMs, note.startMs + note.lengthMs);

    std::vector<float> samples(samplesIn(lengthMs, sampleRate));
    for (const Note& note : score.notes) {
        const std::size_t start = samplesIn(note.startMs, sampleRate);
        const std::size_t length =
            std::min(samplesIn(note.lengthMs, sampleRate), samples.size() - start);
        const std::span<float> room(samples.data() + start, length);
        for (const Partial& partial : score.instrument.partials) {
            if (note.glidesToHz > 0.0)
                addGliding(room, note, partial, sampleRate);
            else
                addStruck(room, note, score.instrument, partial, sampleRate);
        }
    }
    scaleToLoudness(samples, score.loudness, sampleRate);
    return samples;
}

} // namespace limber
