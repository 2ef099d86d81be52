// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/sound_device.h"

#include <QAudioFormat>
#include <QAudioSink>
#include <QObject>

class QAudioDevice;

namespace limber {

/// A QAudioSink in pull mode.
///
/// Once stopped, a sink of Qt 6.4 falls silent for good after a few restarts, so this one is only
/// ever suspended and resumed; a new stream needs a new object.
class AudioSinkDevice final : public SoundDevice {
public:
    AudioSinkDevice(const QAudioDevice& device, const QAudioFormat& format,
                    std::function<void()> onLost);
    ~AudioSinkDevice() override;

    /// Begins to pull; false if the device refuses.
    [[nodiscard]] bool start(QIODevice& source);

    void suspend() override;
    void resume() override;
    std::chrono::milliseconds bufferLatency() const override;

private:
    void checkForLoss();

    QAudioFormat m_format;
    QAudioSink m_sink;
    std::function<void()> m_onLost;
    bool m_running = false;
    /// Receives the sink's signals. Last member, so that it is gone before the sink's destructor
    /// processes events.
    QObject m_listener;
};

} // namespace limber
