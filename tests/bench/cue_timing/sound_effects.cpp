// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cue_timing/sound_effects.h"

#include "tests/bench/cue_timing/clicking_output.h"

#include <QDataStream>
#include <QFile>
#include <QSoundEffect>
#include <QTimer>

#include <cmath>

namespace limber::bench {

using namespace Qt::StringLiterals;

namespace {

void writeWave(const QString& path, const std::vector<float>& samples)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    const auto bytes = static_cast<quint32>(samples.size() * sizeof(qint16));
    QDataStream out(&file);
    out.setByteOrder(QDataStream::LittleEndian);
    constexpr quint16 kPcm = 1;
    constexpr quint16 kMono = 1;
    out.writeRawData("RIFF", 4);
    out << quint32{36} + bytes;
    out.writeRawData("WAVEfmt ", 8);
    out << quint32{16} << kPcm << kMono << quint32{kCueSampleRate} << quint32{kCueSampleRate * 2}
        << quint16{2} << quint16{16};
    out.writeRawData("data", 4);
    out << bytes;
    for (const float sample : samples)
        out << static_cast<qint16>(std::lround(sample * 32767.0F));
}

} // namespace

SoundEffects::SoundEffects()
    : SilentOutput(SilenceReason::None, QString())
    , m_click(QUrl::fromLocalFile(m_folder.filePath(u"click.wav"_s)))
{
    // A sound as short as the click alone may be over before it begins.
    std::vector<float> samples = *makeClick();
    samples.resize(kCueSampleRate / 5);
    writeWave(m_click.toLocalFile(), samples);
}

void SoundEffects::play(CueSound)
{
    auto* effect = new QSoundEffect(this);
    effect->setSource(m_click);
    effect->play();
    QTimer::singleShot(std::chrono::seconds{2}, effect, &QObject::deleteLater);
}

} // namespace limber::bench
