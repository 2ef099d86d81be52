// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/audio_sink_plugin.h"

#include "app/audio/audio_sink_device.h"

#include <QAudioDevice>
#include <QMediaDevices>

#include <utility>

namespace limber {

std::unique_ptr<SoundDevice> AudioSinkPlugin::open(QIODevice& source, const SoundFormat& format,
                                                   std::function<void()> onLost)
{
    QAudioFormat wanted;
    wanted.setSampleRate(format.sampleRate);
    wanted.setChannelCount(format.channels);
    wanted.setSampleFormat(QAudioFormat::Int16);

    const QAudioDevice output = QMediaDevices::defaultAudioOutput();
    if (output.isNull() || !output.isFormatSupported(wanted))
        return nullptr;
    auto device = std::make_unique<AudioSinkDevice>(output, wanted, std::move(onLost));
    if (!device->start(source))
        return nullptr;
    return device;
}

} // namespace limber
