// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/audio_sink_device.h"

#include <QAudioDevice>

#include <algorithm>
#include <utility>

namespace limber {
namespace {

/// Below 60 ms the PulseAudio backend of Qt 6.4 plays nothing and reports no error. With 100 ms a
/// busy computer runs it dry now and then. More would let a cue that answers a key come late.
constexpr std::chrono::microseconds kBuffer{150'000};
/// The same backend fills its buffer in blocks of 20 ms and leaves the rest of it empty.
constexpr std::chrono::microseconds kBlock{20'000};

} // namespace

AudioSinkDevice::AudioSinkDevice(const QAudioDevice& device, const QAudioFormat& format,
                                 std::function<void()> onLost)
    : m_format(format)
    , m_sink(device, format)
    , m_onLost(std::move(onLost))
{
    m_sink.setBufferSize(format.bytesForDuration(kBuffer.count()));
    // The backend may report a change from a thread of the sound system: queue it to this one.
    QObject::connect(
        &m_sink, &QAudioSink::stateChanged, &m_listener, [this] { checkForLoss(); },
        Qt::QueuedConnection);
}

AudioSinkDevice::~AudioSinkDevice() = default;

bool AudioSinkDevice::start(QIODevice& source)
{
    m_sink.start(&source);
    m_running = m_sink.state() != QAudio::StoppedState;
    return m_running;
}

void AudioSinkDevice::suspend()
{
    m_sink.suspend();
}

void AudioSinkDevice::resume()
{
    m_sink.resume();
}

std::chrono::milliseconds AudioSinkDevice::bufferLatency() const
{
    // A server may take a part of the buffer asked for to itself and report the rest.
    const std::chrono::microseconds reported(
        m_format.durationForBytes(static_cast<qint32>(m_sink.bufferSize())));
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::max(kBuffer, reported) -
                                                                 reported % kBlock);
}

void AudioSinkDevice::checkForLoss()
{
    if (m_running && m_sink.state() == QAudio::StoppedState) {
        m_running = false;
        m_onLost();
    }
}

} // namespace limber
