// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <vector>

namespace limber {

class CueMixer;

/// The mixer as the endless device that an audio sink reads from: interleaved signed 16-bit samples
/// in the byte order of the machine, the same sample on every channel. Open from the beginning;
/// sequential and unbuffered, so that nothing is rendered before the sink asks for it.
class CueStream final : public QIODevice {
    Q_OBJECT
public:
    /// `mixer` must outlive the stream.
    CueStream(CueMixer& mixer, int channels, QObject* parent = nullptr);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* bytes, qint64 maxSize) override;
    qint64 writeData(const char* bytes, qint64 maxSize) override;

private:
    qint64 frameBytes() const;

    CueMixer& m_mixer;
    const int m_channels;
    std::vector<qint16> m_mono;
    std::vector<qint16> m_frames;
};

} // namespace limber
