// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/practice_settings.h"

#include <array>
#include <cstddef>
#include <vector>

namespace limber {

/// The sounds that lead through a session. A cue tells a listener with closed eyes what happens
/// now, so each has its own melody, length and timbre. The melody is the same in every sound set;
/// lengths and instruments below are those of the Warm one. There every fundamental lies between
/// 349 and 1047 Hz: small loudspeakers hardly carry what is below, and hearing fades with age above
/// 2 kHz. Bright lies an octave higher, up to 2.1 kHz; Wood has the pitches of Warm.
enum class CueSound {
    GetReady,       ///< Two low equal knocks (G4 G4), marimba, 520 ms: attention, not yet.
    Start,          ///< Rising fifth (C5 G5), bell, 460 ms: up and go.
    PhaseChange,    ///< One quiet note (A4), marimba, 240 ms: heard often, so little.
    LastThree,      ///< One dry tick (A5), wood, 130 ms: counts the last three seconds.
    End,            ///< Falling fifth (G5 C5), bell, 620 ms: the answer to Start, let go.
    ChangeSides,    ///< There and back (E5 A4 E5), marimba, 760 ms: from one side to the other.
    HalfWay,        ///< Rising third (D5 F5), bell, 400 ms: a part of the way of Start.
    Rest,           ///< Falling third (A4 F4), bell with a slow attack, 680 ms: a sigh.
    Finished,       ///< Rising chord (C5 E5 G5 C6), bell, 900 ms: the only one with four notes.
    RepetitionBeat, ///< A very quiet tick (F#5), wood, 80 ms: a beat to lean on, or to ignore.
    BreatheIn,      ///< Glides up (F4 to C5), flute, swelling and dying, 1100 ms.
    BreatheHold,    ///< Stays (C5), flute, 700 ms.
    BreatheOut,     ///< Glides down (C5 to F4), flute, 1150 ms.
};

inline constexpr std::array kCueSounds{
    CueSound::GetReady,   CueSound::Start,          CueSound::PhaseChange, CueSound::LastThree,
    CueSound::End,        CueSound::ChangeSides,    CueSound::HalfWay,     CueSound::Rest,
    CueSound::Finished,   CueSound::RepetitionBeat, CueSound::BreatheIn,   CueSound::BreatheHold,
    CueSound::BreatheOut,
};

inline constexpr std::array kSoundSets{SoundSet::Warm, SoundSet::Bright, SoundSet::Wood};

/// Position of `sound` in kCueSounds.
constexpr std::size_t indexOf(CueSound sound)
{
    return static_cast<std::size_t>(sound);
}

enum class Muted { No, Yes };

/// Samples a second of everything that Limber plays.
inline constexpr int kCueSampleRate = 48000;

/// Renders a cue: one channel, at most 900 ms (breaths 1200 ms), values within ±0.8, first and last
/// sample exactly 0, no step in between that would click. The loudest 100 ms of a cue are about
/// equally loud in every set. The same input always gives the same samples. `sampleRate` is in
/// samples a second and must be at least 8000.
std::vector<float> synthesize(CueSound sound, SoundSet set, int sampleRate);

} // namespace limber
