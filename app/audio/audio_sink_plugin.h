// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/sound_device.h"

#include <QObject>

namespace limber {

/// Entry of the plugin `limber_sound`: plays through Qt Multimedia.
class AudioSinkPlugin final : public QObject, public SoundDeviceFactory {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID LIMBER_SOUND_DEVICE_FACTORY_IID)
    Q_INTERFACES(limber::SoundDeviceFactory)
public:
    std::unique_ptr<SoundDevice> open(QIODevice& source, const SoundFormat& format,
                                      std::function<void()> onLost) override;
};

} // namespace limber
