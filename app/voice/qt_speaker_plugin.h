// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/system_speaker.h"

#include <QObject>

namespace limber {

/// Entry of the plugin `limber_system_voice`: speaks through Qt TextToSpeech.
class QtSpeakerPlugin final : public QObject, public SystemSpeakerFactory {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID LIMBER_SYSTEM_SPEAKER_FACTORY_IID)
    Q_INTERFACES(limber::SystemSpeakerFactory)
public:
    Result<std::unique_ptr<SystemSpeaker>>
    open(std::function<void(SpeakerState, const QString&)> onState) override;
};

} // namespace limber
