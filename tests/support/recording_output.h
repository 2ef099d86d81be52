// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_output.h"

#include <chrono>
#include <vector>

namespace limber::test {

/// Remembers what it was asked to play.
class RecordingOutput final : public CueOutput {
public:
    struct Played {
        CueSound sound;
        std::chrono::microseconds at; ///< Negative: as soon as possible.
        friend bool operator==(const Played&, const Played&) = default;
    };
    struct PlayedClip {
        SoundClip clip;
        std::chrono::microseconds at; ///< Negative: as soon as possible.
        friend bool operator==(const PlayedClip&, const PlayedClip&) = default;
    };
    static constexpr std::chrono::microseconds kSoon{-1};

    void start() override { ++starts; }
    void stop() override { ++stops; }
    void suspend() override { suspended = true; }
    void resume() override { suspended = false; }
    void play(CueSound sound) override { played.push_back({sound, kSoon}); }
    void playAt(CueSound sound, std::chrono::microseconds at) override
    {
        played.push_back({sound, at});
    }
    void cancelCues() override { ++cancels; }
    void withdrawCues() override { ++withdrawals; }
    void playClip(const SoundClip& clip) override { clips.push_back({clip, kSoon}); }
    void playClipAt(const SoundClip& clip, std::chrono::microseconds at) override
    {
        clips.push_back({clip, at});
    }
    void cancelClips() override { ++clipCancels; }
    void setSoundSet(SoundSet set) override { soundSet = set; }
    void setVolume(double loudness) override { volume = loudness; }
    void setVoiceVolume(double loudness) override { voiceVolume = loudness; }
    void setMuted(Muted value) override { muted = value; }
    State state() const override { return current; }
    SilenceReason silenceReason() const override { return reason; }
    QString silenceDetail() const override { return {}; }
    std::chrono::microseconds position() const override { return streamPosition; }
    Rendered rendered() const override { return {streamPosition, {}}; }
    std::chrono::milliseconds bufferLatency() const override { return latency; }

    /// The sound becomes this, and tells.
    void become(State state, SilenceReason why)
    {
        current = state;
        reason = why;
        Q_EMIT stateChanged(state);
    }
    void fail(SilenceReason why) { become(State::Silent, why); }

    std::vector<Played> played;
    std::vector<PlayedClip> clips;
    State current = State::Silent;
    SilenceReason reason = SilenceReason::Starting;
    Muted muted = Muted::No;
    double volume = 0.0;
    double voiceVolume = 0.0;
    SoundSet soundSet = SoundSet::Warm;
    std::chrono::microseconds streamPosition{0};
    std::chrono::milliseconds latency{0};
    int starts = 0;
    int stops = 0;
    int cancels = 0;
    int withdrawals = 0;
    int clipCancels = 0;
    bool suspended = false;
};

} // namespace limber::test
