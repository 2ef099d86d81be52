// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/pacing.h"
#include "core/common/token.h"

#include <QString>

#include <optional>

// How a session is led: what is heard, who sets the pace, which side begins.

namespace limber {

/// What leads by ear.
enum class Guidance { Tones, Voice, Both, None };

template <> struct TokenTable<Guidance> {
    static constexpr std::array entries{
        TokenEntry<Guidance>{Guidance::Tones, QLatin1StringView("tones")},
        TokenEntry<Guidance>{Guidance::Voice, QLatin1StringView("voice")},
        TokenEntry<Guidance>{Guidance::Both, QLatin1StringView("both")},
        TokenEntry<Guidance>{Guidance::None, QLatin1StringView("none")},
    };
};

/// The instruments that cues are played on.
enum class SoundSet {
    Warm,   ///< Marimba and soft bells.
    Bright, ///< Glass and high bells: carries over music.
    Wood,   ///< Short wooden knocks.
};

template <> struct TokenTable<SoundSet> {
    static constexpr std::array entries{
        TokenEntry<SoundSet>{SoundSet::Warm, QLatin1StringView("warm")},
        TokenEntry<SoundSet>{SoundSet::Bright, QLatin1StringView("bright")},
        TokenEntry<SoundSet>{SoundSet::Wood, QLatin1StringView("wood")},
    };
};

/// Which speech is used: the one that Limber mixes into its own stream, or the computer's.
enum class VoiceEngine { BuiltIn, System };

template <> struct TokenTable<VoiceEngine> {
    static constexpr std::array entries{
        TokenEntry<VoiceEngine>{VoiceEngine::BuiltIn, QLatin1StringView("builtIn")},
        TokenEntry<VoiceEngine>{VoiceEngine::System, QLatin1StringView("system")},
    };
};

/// What the voice counts aloud.
enum class Counting { None, Repetitions, Seconds, Both };

template <> struct TokenTable<Counting> {
    static constexpr std::array entries{
        TokenEntry<Counting>{Counting::None, QLatin1StringView("none")},
        TokenEntry<Counting>{Counting::Repetitions, QLatin1StringView("repetitions")},
        TokenEntry<Counting>{Counting::Seconds, QLatin1StringView("seconds")},
        TokenEntry<Counting>{Counting::Both, QLatin1StringView("both")},
    };
};

/// The side on which exercises with two sides begin; alternating: the other one than last time.
enum class FirstSide { Left, Right, Alternating };

template <> struct TokenTable<FirstSide> {
    static constexpr std::array entries{
        TokenEntry<FirstSide>{FirstSide::Left, QLatin1StringView("left")},
        TokenEntry<FirstSide>{FirstSide::Right, QLatin1StringView("right")},
        TokenEntry<FirstSide>{FirstSide::Alternating, QLatin1StringView("alternating")},
    };
};

/// Which counts breathing exercises are led with: their own, or the person's.
enum class Breathing { AsTaught, Own };

template <> struct TokenTable<Breathing> {
    static constexpr std::array entries{
        TokenEntry<Breathing>{Breathing::AsTaught, QLatin1StringView("asTaught")},
        TokenEntry<Breathing>{Breathing::Own, QLatin1StringView("own")},
    };
};

/// What a person wants for one routine, in place of the general settings.
struct PracticeChoice {
    std::optional<Guidance> guidance;
    std::optional<SoundSet> soundSet;
    std::optional<Pacing> pacing;
    std::optional<Breathing> breathing = std::nullopt;

    friend bool operator==(const PracticeChoice&, const PracticeChoice&) = default;
};

} // namespace limber
