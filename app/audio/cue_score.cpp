// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_score.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <utility>

namespace limber {
namespace {

/// Marimba bars are tuned so that the second partial is two octaves up.
constexpr std::array kMarimbaPartials{Partial{1.0, 1.0, 1.0}, Partial{4.0, 0.20, 0.30},
                                      Partial{9.9, 0.04, 0.12}};
constexpr std::array kBellPartials{Partial{1.0, 1.0, 1.0}, Partial{2.0, 0.30, 0.70},
                                   Partial{3.01, 0.16, 0.45}, Partial{4.2, 0.06, 0.25}};
constexpr std::array kWoodPartials{Partial{1.0, 1.0, 1.0}, Partial{2.7, 0.25, 0.35}};
/// A free bar of glass, and the beating of two modes that are nearly one.
constexpr std::array kGlassPartials{Partial{1.0, 1.0, 1.0}, Partial{1.006, 0.35, 0.9},
                                    Partial{2.756, 0.28, 0.35}, Partial{5.404, 0.08, 0.12}};
constexpr std::array kBlockPartials{Partial{1.0, 1.0, 1.0}, Partial{2.32, 0.42, 0.45},
                                    Partial{3.85, 0.20, 0.25}};
constexpr std::array kFlutePartials{Partial{1.0, 1.0, 1.0}, Partial{2.0, 0.12, 1.0},
                                    Partial{3.0, 0.04, 1.0}};
constexpr std::array kRubbedGlassPartials{Partial{1.0, 1.0, 1.0}, Partial{2.32, 0.10, 1.0}};

constexpr double kAnyLength = 2000.0;

constexpr Instrument kMarimba{kMarimbaPartials, 4.0, kAnyLength, 0.0};
constexpr Instrument kBell{kBellPartials, 8.0, kAnyLength, 0.0};
constexpr Instrument kSlowBell{kBellPartials, 45.0, kAnyLength, 0.0};
constexpr Instrument kTick{kWoodPartials, 2.0, kAnyLength, 0.0};
constexpr Instrument kFlute{kFlutePartials, 60.0, kAnyLength, 0.0};

constexpr Instrument kGlass{kGlassPartials, 3.0, kAnyLength, 0.0};
constexpr Instrument kSoftGlass{kGlassPartials, 25.0, kAnyLength, 0.0};
constexpr Instrument kGlassTick{kGlassPartials, 2.0, 110.0, 0.0};
constexpr Instrument kRubbedGlass{kRubbedGlassPartials, 60.0, kAnyLength, 0.0};

constexpr Instrument kWoodBlock{kBlockPartials, 2.0, 180.0, 42.0};
constexpr Instrument kTempleBlock{kBlockPartials, 5.0, 230.0, 60.0};
constexpr Instrument kWoodTick{kBlockPartials, 2.0, 90.0, 22.0};
constexpr Instrument kWoodBeat{kBlockPartials, 2.0, 60.0, 14.0};

/// How a melody is played.
enum class Touch { Struck, Ringing, Soft, Tick, Beat, Breath };

Instrument instrumentOf(SoundSet set, Touch touch)
{
    switch (set) {
    case SoundSet::Warm: {
        constexpr std::array kTouches{kMarimba, kBell, kSlowBell, kTick, kTick, kFlute};
        return kTouches[static_cast<std::size_t>(touch)];
    }
    case SoundSet::Bright: {
        constexpr std::array kTouches{kGlass,     kGlass,     kSoftGlass,
                                      kGlassTick, kGlassTick, kRubbedGlass};
        return kTouches[static_cast<std::size_t>(touch)];
    }
    case SoundSet::Wood: {
        constexpr std::array kTouches{kTempleBlock, kWoodBlock, kTempleBlock,
                                      kWoodTick,    kWoodBeat,  kTempleBlock};
        return kTouches[static_cast<std::size_t>(touch)];
    }
    }
    Q_UNREACHABLE();
}

constexpr double kF4 = 349.23;
constexpr double kG4 = 392.00;
constexpr double kA4 = 440.00;
constexpr double kC5 = 523.25;
constexpr double kD5 = 587.33;
constexpr double kE5 = 659.26;
constexpr double kF5 = 698.46;
constexpr double kFSharp5 = 739.99;
constexpr double kG5 = 783.99;
constexpr double kA5 = 880.00;
constexpr double kC6 = 1046.50;

struct Melody {
    std::vector<Note> notes;
    Touch touch;
    double loudness;
};

Melody melodyOf(CueSound sound)
{
    switch (sound) {
    case CueSound::GetReady:
        return {{{0, 320, kG4, 0.9}, {200, 320, kG4, 1.0}}, Touch::Struck, 0.24};
    case CueSound::Start:
        return {{{0, 300, kC5, 0.8}, {130, 330, kG5, 1.0}}, Touch::Ringing, 0.24};
    case CueSound::PhaseChange:
        return {{{0, 240, kA4, 1.0}}, Touch::Struck, 0.15};
    case CueSound::LastThree:
        return {{{0, 130, kA5, 1.0}}, Touch::Tick, 0.13};
    case CueSound::End:
        return {{{0, 360, kG5, 0.9}, {160, 460, kC5, 1.0}}, Touch::Ringing, 0.24};
    case CueSound::ChangeSides:
        return {
            {{0, 300, kE5, 1.0}, {200, 300, kA4, 1.0}, {400, 360, kE5, 1.0}}, Touch::Struck, 0.24};
    case CueSound::HalfWay:
        return {{{0, 260, kD5, 0.9}, {120, 280, kF5, 1.0}}, Touch::Ringing, 0.18};
    case CueSound::Rest:
        return {{{0, 420, kA4, 0.9}, {230, 450, kF4, 1.0}}, Touch::Soft, 0.22};
    case CueSound::Finished:
        return {
            {{0, 400, kC5, 0.8}, {110, 400, kE5, 0.8}, {220, 450, kG5, 0.9}, {330, 570, kC6, 1.0}},
            Touch::Ringing,
            0.25};
    case CueSound::RepetitionBeat:
        return {{{0, 80, kFSharp5, 1.0}}, Touch::Beat, 0.03};
    case CueSound::BreatheIn:
        return {{{0, 1100, kF4, 1.0, kC5}}, Touch::Breath, 0.10};
    case CueSound::BreatheHold:
        return {{{0, 700, kC5, 1.0, kC5}}, Touch::Breath, 0.08};
    case CueSound::BreatheOut:
        return {{{0, 1150, kC5, 1.0, kF4}}, Touch::Breath, 0.10};
    }
    Q_UNREACHABLE();
}

/// Wood cannot glide: a row of knocks goes up or down instead, growing and fading like a breath.
std::vector<Note> knocksFor(const Note& glide)
{
    constexpr double kApartMs = 150.0;
    constexpr double kKnockMs = 200.0;
    const auto steps = static_cast<int>((glide.lengthMs - kKnockMs) / kApartMs);
    std::vector<Note> knocks;
    for (int step = 0; step <= steps; ++step) {
        const double share = static_cast<double>(step) / steps;
        knocks.push_back({step * kApartMs, kKnockMs,
                          glide.frequencyHz + share * (glide.glidesToHz - glide.frequencyHz),
                          1.0 - 0.5 * std::abs(2.0 * share - 1.0)});
    }
    knocks.back().lengthMs = glide.lengthMs - knocks.back().startMs;
    return knocks;
}

} // namespace

Score scoreOf(CueSound sound, SoundSet set)
{
    Melody melody = melodyOf(sound);
    const Instrument instrument = instrumentOf(set, melody.touch);
    if (set == SoundSet::Wood && melody.touch == Touch::Breath)
        melody.notes = knocksFor(melody.notes.front());
    constexpr double kOctave = 2.0;
    for (Note& note : melody.notes) {
        note.lengthMs = std::min(note.lengthMs, instrument.longestNoteMs);
        if (set == SoundSet::Bright) {
            note.frequencyHz *= kOctave;
            note.glidesToHz *= kOctave;
        }
    }
    return {std::move(melody.notes), instrument, melody.loudness};
}

} // namespace limber
