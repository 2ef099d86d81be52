// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>
#include <QtPlugin>

#include <memory>
#include <vector>

namespace limber {

/// A voice that can be chosen.
struct SpeechVoice {
    QString id;
    QString name;     ///< The engine's own word for it, in English: "German".
    QString language; ///< BCP 47 in lower case: "de", "en-gb".

    friend bool operator==(const SpeechVoice&, const SpeechVoice&) = default;
};

/// Speech as an engine makes it: one channel.
struct SpeechSamples {
    int sampleRate = 0;
    std::vector<qint16> samples;
};

/// Turns text into samples, waiting until it is done. May be used from one thread at a time.
class SpeechEngine {
public:
    virtual ~SpeechEngine() = default;

    virtual std::vector<SpeechVoice> voices() const = 0;

    /// Speaks plain text (markup is read as it stands) with the voice of that id, at
    /// `ratePercent` of the usual pace. Text without anything to say gives no samples.
    /// NotFound: no such voice.
    virtual Result<SpeechSamples> synthesise(const QString& text, const QString& voice,
                                             int ratePercent) = 0;
};

/// Opens speech engines. Implemented by the plugin `limber_voice`, the only code that links
/// libespeak-ng.
class SpeechEngineFactory {
public:
    virtual ~SpeechEngineFactory() = default;

    /// NotFound: the engine's data is not installed. Any thread.
    virtual Result<std::unique_ptr<SpeechEngine>> open() = 0;
};

} // namespace limber

#define LIMBER_SPEECH_ENGINE_FACTORY_IID "limber.SpeechEngineFactory/1"
Q_DECLARE_INTERFACE(limber::SpeechEngineFactory, LIMBER_SPEECH_ENGINE_FACTORY_IID)
