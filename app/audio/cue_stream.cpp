// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_stream.h"

#include "app/audio/cue_mixer.h"

#include <algorithm>
#include <cstring>

namespace limber {

CueStream::CueStream(CueMixer& mixer, int channels, QObject* parent)
    : QIODevice(parent)
    , m_mixer(mixer)
    , m_channels(channels)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 CueStream::frameBytes() const
{
    return m_channels * qint64{sizeof(qint16)};
}

qint64 CueStream::bytesAvailable() const
{
    return m_mixer.sampleRate() * frameBytes();
}

qint64 CueStream::readData(char* bytes, qint64 maxSize)
{
    const auto frames = static_cast<std::size_t>(maxSize / frameBytes());
    const auto channels = static_cast<std::size_t>(m_channels);
    m_mono.resize(frames);
    m_mixer.render(m_mono);

    m_frames.resize(frames * channels);
    for (std::size_t i = 0; i < frames; ++i)
        std::fill_n(m_frames.begin() + static_cast<std::ptrdiff_t>(i * channels), channels,
                    m_mono[i]);

    const std::size_t size = m_frames.size() * sizeof(qint16);
    if (size > 0)
        std::memcpy(bytes, m_frames.data(), size);
    return static_cast<qint64>(size);
}

qint64 CueStream::writeData(const char*, qint64)
{
    return -1;
}

} // namespace limber
