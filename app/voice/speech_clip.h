// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/sound_clip.h"
#include "app/voice/speech_engine.h"

#include <chrono>
#include <span>
#include <vector>

// From the samples of a speech engine to a clip for the stream.

namespace limber {

/// Loudness of all speech: the root mean square of what is not silence.
inline constexpr float kSpeechLevel = 0.12F;
/// No sample of a clip exceeds it.
inline constexpr float kSpeechPeak = 0.8F;

/// Changes the number of samples a second by band-limited interpolation (a windowed sinc): nothing
/// audible is added above the band of the source, and nothing is shifted in time.
[[nodiscard]] std::vector<float> resampled(std::span<const float> samples, int fromRate,
                                           int toRate);

/// The clip: resampled to the rate of the stream, without the silence before and after, faded at
/// both ends, and levelled. Null where there is nothing to be heard.
[[nodiscard]] SoundClip speechClip(const SpeechSamples& speech);

/// What a clip lasts, rounded up; 0 for none.
[[nodiscard]] std::chrono::milliseconds lengthOf(const SoundClip& clip);

} // namespace limber
