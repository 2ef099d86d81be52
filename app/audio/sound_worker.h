// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_mixer.h"
#include "app/audio/cue_output.h"
#include "app/audio/cue_stream.h"
#include "app/audio/sound_device.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace limber {

/// The part of SoundOutput that lives in the audio thread: the mixer, its stream and the device.
/// All functions but mixer() belong to that thread.
class SoundWorker final : public QObject {
    Q_OBJECT
public:
    explicit SoundWorker(SoundDeviceFactory& devices);
    ~SoundWorker() override;

    /// May be given orders from any thread.
    CueMixer& mixer() { return m_mixer; }

    /// Opens a device anew. `attempt` comes back in the signals, so that the receiver can tell an
    /// answer to this call from one to an earlier call.
    void open(quint64 attempt);
    void close();
    void suspend();
    void resume();

Q_SIGNALS:
    void opened(quint64 attempt, std::chrono::milliseconds bufferLatency);
    void failed(quint64 attempt, limber::CueOutput::SilenceReason reason);

private:
    void handleLoss(quint64 attempt);

    SoundDeviceFactory& m_devices;
    CueMixer m_mixer;
    CueStream m_stream;
    std::unique_ptr<SoundDevice> m_device;
    quint64 m_attempt = 0;
};

} // namespace limber
