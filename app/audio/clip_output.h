// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/sound_clip.h"

#include <chrono>

namespace limber {

/// Where spoken clips go: into the same stream as the cues, with a loudness of their own.
class ClipOutput {
public:
    virtual ~ClipOutput() = default;

    /// Plays a clip as soon as possible.
    virtual void playClip(const SoundClip& clip) = 0;
    /// Plays a clip from `streamTime` on, on the clock of the stream; at once if that has passed.
    virtual void playClipAt(const SoundClip& clip, std::chrono::microseconds streamTime) = 0;
    /// Takes back every clip that has not begun and fades out what is sounding.
    virtual void cancelClips() = 0;
    /// Loudness of clips as a slider shows it, clamped to 0..1.
    virtual void setVoiceVolume(double loudness) = 0;
};

} // namespace limber
