// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/speech_engine.h"

#include <QObject>

namespace limber {

/// Entry of the plugin `limber_voice`: speaks with libespeak-ng.
class EspeakPlugin final : public QObject, public SpeechEngineFactory {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID LIMBER_SPEECH_ENGINE_FACTORY_IID)
    Q_INTERFACES(limber::SpeechEngineFactory)
public:
    Result<std::unique_ptr<SpeechEngine>> open() override;
};

} // namespace limber
