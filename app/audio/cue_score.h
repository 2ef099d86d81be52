// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_sound.h"

#include <span>
#include <vector>

// What each cue is made of: its *melody*, which is the same in every sound set, so that a listener
// need not learn the cues again, and the *instrument* that a set plays it on.

namespace limber {

/// One overtone of a struck body, relative to its fundamental.
struct Partial {
    double ratio;
    double level;
    double decay; ///< Share of the fundamental's decay time.
};

struct Instrument {
    std::span<const Partial> partials;
    double attackMs;
    double longestNoteMs; ///< Notes of a melody are shortened to this.
    double decayMs;       ///< Until 1/e of the level is left; 0: a quarter of the note.
};

struct Note {
    double startMs;
    double lengthMs;
    double frequencyHz;
    double level;
    double glidesToHz =
        0.0; ///< Swells and dies on the way there; 0: struck, and stays where it is.
};

struct Score {
    std::vector<Note> notes;
    Instrument instrument;
    /// Effective value over the loudest 100 ms: the same in every set.
    double loudness;
};

[[nodiscard]] Score scoreOf(CueSound sound, SoundSet set);

} // namespace limber
