// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_output.h"

#include <QThread>
#include <QTimer>

#include <memory>

namespace limber {

class CueMixer;
class SoundDeviceFactory;
class SoundWorker;

/// Plays cues through one continuous stream that a sound device pulls in a thread of its own. That
/// keeps the distance between cues exact to the sample, whatever the GUI thread is doing.
///
/// The device may vanish or hang (sound server restarted, stopped, or stuck): the output watches
/// whether samples are still being taken and becomes Silent when they are not.
class SoundOutput final : public CueOutput {
    Q_OBJECT
public:
    /// How long a running stream may stand still before the device counts as failed. The default
    /// forgives servers that take samples in blocks of 2 s.
    static constexpr std::chrono::milliseconds kStallLimit{4000};

    /// `devices` must outlive the output.
    explicit SoundOutput(SoundDeviceFactory& devices,
                         std::chrono::milliseconds stallLimit = kStallLimit,
                         QObject* parent = nullptr);
    ~SoundOutput() override;

    void start() override;
    void stop() override;
    void suspend() override;
    void resume() override;
    void play(CueSound sound) override;
    void playAt(CueSound sound, std::chrono::microseconds streamTime) override;
    void cancelCues() override;
    void withdrawCues() override;
    void playClip(const SoundClip& clip) override;
    void playClipAt(const SoundClip& clip, std::chrono::microseconds streamTime) override;
    void cancelClips() override;
    void setSoundSet(SoundSet set) override;
    void setVolume(double loudness) override;
    void setVoiceVolume(double loudness) override;
    void setMuted(Muted muted) override;
    State state() const override { return m_state; }
    SilenceReason silenceReason() const override { return m_reason; }
    QString silenceDetail() const override { return {}; }
    std::chrono::microseconds position() const override;
    Rendered rendered() const override;
    std::chrono::milliseconds bufferLatency() const override { return m_bufferLatency; }

private:
    CueMixer& mixer() const;
    void handleOpened(quint64 attempt, std::chrono::milliseconds bufferLatency);
    void handleFailed(quint64 attempt, SilenceReason reason);
    void close(SilenceReason reason);
    void setState(State state, SilenceReason reason);
    void watchAnew();
    void checkProgress();

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<SoundWorker> m_worker;
    QTimer m_watch;
    qint64 m_watchedPosition = 0;
    int m_stalledChecks = 0;
    quint64 m_attempt = 0;
    State m_wanted = State::Silent;
    State m_state = State::Silent;
    SilenceReason m_reason = SilenceReason::NotStarted;
    std::chrono::milliseconds m_bufferLatency{0};
};

} // namespace limber
