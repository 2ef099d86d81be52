// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_output.h"

namespace limber {

/// The output where no sound can be made at all: always silent, with a reason to show.
class SilentOutput : public CueOutput {
    Q_OBJECT
public:
    SilentOutput(SilenceReason reason, const QString& detail, QObject* parent = nullptr);

    void start() override {}
    void stop() override {}
    void suspend() override {}
    void resume() override {}
    void play(CueSound) override {}
    void playAt(CueSound, std::chrono::microseconds) override {}
    void cancelCues() override {}
    void withdrawCues() override {}
    void playClip(const SoundClip&) override {}
    void playClipAt(const SoundClip&, std::chrono::microseconds) override {}
    void cancelClips() override {}
    void setSoundSet(SoundSet) override {}
    void setVolume(double) override {}
    void setVoiceVolume(double) override {}
    void setMuted(Muted) override {}
    State state() const override { return State::Silent; }
    SilenceReason silenceReason() const override { return m_reason; }
    QString silenceDetail() const override { return m_detail; }
    std::chrono::microseconds position() const override { return {}; }
    Rendered rendered() const override { return {}; }
    std::chrono::milliseconds bufferLatency() const override { return {}; }

private:
    const SilenceReason m_reason;
    const QString m_detail;
};

} // namespace limber
