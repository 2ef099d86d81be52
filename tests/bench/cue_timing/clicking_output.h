// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_output.h"

namespace limber::bench {

/// 5 ms that begin with a loud sample, so that a recording shows where to the sample.
[[nodiscard]] SoundClip makeClick();

/// Passes everything on, but turns every cue into a click, which is played as a clip.
class ClickingOutput final : public CueOutput {
    Q_OBJECT
public:
    explicit ClickingOutput(CueOutput& output);

    void start() override { m_output.start(); }
    void stop() override { m_output.stop(); }
    void suspend() override { m_output.suspend(); }
    void resume() override { m_output.resume(); }
    void play(CueSound) override { m_output.playClip(m_click); }
    void playAt(CueSound, std::chrono::microseconds at) override
    {
        m_output.playClipAt(m_click, at);
    }
    void cancelCues() override { m_output.cancelClips(); }
    void withdrawCues() override { m_output.cancelClips(); }
    void playClip(const SoundClip&) override {}
    void playClipAt(const SoundClip&, std::chrono::microseconds) override {}
    void cancelClips() override {}
    void setSoundSet(SoundSet) override {}
    void setVolume(double) override {}
    void setVoiceVolume(double) override {}
    void setMuted(Muted muted) override { m_output.setMuted(muted); }
    State state() const override { return m_output.state(); }
    SilenceReason silenceReason() const override { return m_output.silenceReason(); }
    QString silenceDetail() const override { return m_output.silenceDetail(); }
    std::chrono::microseconds position() const override { return m_output.position(); }
    Rendered rendered() const override { return m_output.rendered(); }
    std::chrono::milliseconds bufferLatency() const override { return m_output.bufferLatency(); }

private:
    CueOutput& m_output;
    const SoundClip m_click = makeClick();
};

} // namespace limber::bench
