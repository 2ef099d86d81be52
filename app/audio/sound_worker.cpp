// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/sound_worker.h"

#include <utility>

namespace limber {
namespace {

/// Two channels, since some systems refuse a single one.
constexpr int kChannels = 2;

} // namespace

SoundWorker::SoundWorker(SoundDeviceFactory& devices)
    : m_devices(devices)
    , m_stream(m_mixer, kChannels, this)
{
}

SoundWorker::~SoundWorker() = default;

void SoundWorker::open(quint64 attempt)
{
    close();
    m_attempt = attempt;
    auto onLost = [this, attempt] {
        QMetaObject::invokeMethod(
            this, [this, attempt] { handleLoss(attempt); }, Qt::QueuedConnection);
    };
    m_device = m_devices.open(m_stream, {m_mixer.sampleRate(), kChannels}, std::move(onLost));
    if (m_device)
        Q_EMIT opened(attempt, m_device->bufferLatency());
    else
        Q_EMIT failed(attempt, CueOutput::SilenceReason::NoDevice);
}

void SoundWorker::close()
{
    m_mixer.silence();
    // Destroying a QAudioSink can process events, which may come back here: no member may be half
    // changed by then, and nothing may follow.
    const std::unique_ptr<SoundDevice> closing = std::move(m_device);
}

void SoundWorker::suspend()
{
    if (m_device)
        m_device->suspend();
}

void SoundWorker::resume()
{
    if (m_device)
        m_device->resume();
}

void SoundWorker::handleLoss(quint64 attempt)
{
    if (attempt != m_attempt || !m_device)
        return;
    Q_EMIT failed(attempt, CueOutput::SilenceReason::DeviceFailed);
    close();
}

} // namespace limber
