// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_sound.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace limber {
namespace {

/// One overtone of a struck body, relative to its fundamental.
struct Partial {
    double ratio;
    double level;
    double decay; ///< Share of the fundamental's decay time.
};

struct Timbre {
    std::span<const Partial> partials;
    double attackMs;
};

/// Marimba bars are tuned so that the second partial is two octaves up.
constexpr std::array kMarimbaPartials{Partial{1.0, 1.0, 1.0}, Partial{4.0, 0.20, 0.30},
                                      Partial{9.9, 0.04, 0.12}};
constexpr std::array kBellPartials{Partial{1.0, 1.0, 1.0}, Partial{2.0, 0.30, 0.70},
                                   Partial{3.01, 0.16, 0.45}, Partial{4.2, 0.06, 0.25}};
constexpr std::array kWoodPartials{Partial{1.0, 1.0, 1.0}, Partial{2.7, 0.25, 0.35}};

constexpr Timbre kMarimba{kMarimbaPartials, 4.0};
constexpr Timbre kBell{kBellPartials, 8.0};
constexpr Timbre kSlowBell{kBellPartials, 45.0};
constexpr Timbre kWood{kWoodPartials, 2.0};

constexpr double kF4 = 349.23;
constexpr double kG4 = 392.00;
constexpr double kA4 = 440.00;
constexpr double kC5 = 523.25;
constexpr double kD5 = 587.33;
constexpr double kE5 = 659.26;
constexpr double kF5 = 698.46;
constexpr double kG5 = 783.99;
constexpr double kA5 = 880.00;
constexpr double kC6 = 1046.50;

struct Note {
    int startMs;
    int lengthMs;
    double frequencyHz;
    double level;
};

struct Score {
    std::vector<Note> notes;
    Timbre timbre;
    double peak; ///< Greatest absolute sample of the finished cue.
};

Score scoreOf(CueSound sound)
{
    switch (sound) {
    case CueSound::GetReady:
        return {{{0, 320, kG4, 0.9}, {200, 320, kG4, 1.0}}, kMarimba, 0.70};
    case CueSound::Start:
        return {{{0, 300, kC5, 0.8}, {130, 330, kG5, 1.0}}, kBell, 0.75};
    case CueSound::PhaseChange:
        return {{{0, 240, kA4, 1.0}}, kMarimba, 0.50};
    case CueSound::LastThree:
        return {{{0, 130, kA5, 1.0}}, kWood, 0.55};
    case CueSound::End:
        return {{{0, 360, kG5, 0.9}, {160, 460, kC5, 1.0}}, kBell, 0.75};
    case CueSound::ChangeSides:
        return {{{0, 300, kE5, 1.0}, {200, 300, kA4, 1.0}, {400, 360, kE5, 1.0}}, kMarimba, 0.75};
    case CueSound::HalfWay:
        return {{{0, 260, kD5, 0.9}, {120, 280, kF5, 1.0}}, kBell, 0.60};
    case CueSound::Rest:
        return {{{0, 420, kA4, 0.9}, {230, 450, kF4, 1.0}}, kSlowBell, 0.65};
    case CueSound::Finished:
        return {
            {{0, 400, kC5, 0.8}, {110, 400, kE5, 0.8}, {220, 450, kG5, 0.9}, {330, 570, kC6, 1.0}},
            kBell,
            0.78};
    }
    Q_UNREACHABLE();
}

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

/// Adds `partial` of `note` to `out`. The sine comes from turning a phasor, several times cheaper
/// than calling std::sin for each sample; in double precision it drifts by less than 1e-10.
void addPartial(std::span<float> out, const Note& note, const Timbre& timbre,
                const Partial& partial, int sampleRate)
{
    constexpr double kDecaysInNote = 4.0;
    constexpr double kReleaseMs = 25.0;
    constexpr double kHighestShare = 0.45;

    const double frequency = note.frequencyHz * partial.ratio;
    if (frequency > kHighestShare * sampleRate)
        return;
    const double angle = 2.0 * std::numbers::pi * frequency / sampleRate;
    const double turnCos = std::cos(angle);
    const double turnSin = std::sin(angle);
    const double decaySamples = static_cast<double>(out.size()) / kDecaysInNote * partial.decay;
    const double fading = std::exp(-1.0 / decaySamples);
    const std::size_t attack = samplesIn(timbre.attackMs, sampleRate);
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

void scaleToPeak(std::vector<float>& samples, double peak)
{
    float greatest = 0.0F;
    for (const float sample : samples)
        greatest = std::max(greatest, std::abs(sample));
    const float factor = static_cast<float>(peak) / greatest;
    for (float& sample : samples)
        sample *= factor;
}

} // namespace

std::vector<float> synthesize(CueSound sound, SoundSet, int sampleRate)
{
    const Score score = scoreOf(sound);
    int lengthMs = 0;
    for (const Note& note : score.notes)
        lengthMs = std::max(lengthMs, note.startMs + note.lengthMs);

    std::vector<float> samples(samplesIn(lengthMs, sampleRate));
    for (const Note& note : score.notes) {
        const std::size_t start = samplesIn(note.startMs, sampleRate);
        const std::size_t length =
            std::min(samplesIn(note.lengthMs, sampleRate), samples.size() - start);
        const std::span<float> room(samples.data() + start, length);
        for (const Partial& partial : score.timbre.partials)
            addPartial(room, note, score.timbre, partial, sampleRate);
    }
    scaleToPeak(samples, score.peak);
    return samples;
}

} // namespace limber
