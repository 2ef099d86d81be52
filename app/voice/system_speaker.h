// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/speech_engine.h"

#include <QStringList>
#include <QtPlugin>

#include <functional>
#include <memory>
#include <vector>

namespace limber {

enum class SpeakerState { Ready, Speaking, Failed };

/// The computer's own speech. Lives and dies in the thread that opened it, which needs an event
/// loop; every function may block for a second.
class SystemSpeaker {
public:
    virtual ~SystemSpeaker() = default;

    /// The languages it speaks, as BCP 47 in lower case; the plain ones may be missing where only
    /// regions are known.
    virtual QStringList languages() const = 0;
    /// The voices of a language of `languages()`. Choosing it is left to `use`.
    virtual std::vector<SpeechVoice> voices(const QString& language) = 0;
    /// An empty voice: the usual one of the language.
    virtual void use(const QString& language, const QString& voice, int ratePercent) = 0;
    virtual void speak(const QString& text) = 0;
    virtual void hush() = 0;
};

/// Opens the computer's speech. Implemented by the plugin `limber_system_voice`, the only code that
/// links Qt TextToSpeech.
class SystemSpeakerFactory {
public:
    virtual ~SystemSpeakerFactory() = default;

    /// Opens it in the calling thread. `onState` is called there, also before this returns; with
    /// Failed comes a technical text. NotFound: the computer has no speech.
    virtual Result<std::unique_ptr<SystemSpeaker>>
    open(std::function<void(SpeakerState, const QString&)> onState) = 0;
};

} // namespace limber

#define LIMBER_SYSTEM_SPEAKER_FACTORY_IID "limber.SystemSpeakerFactory/1"
Q_DECLARE_INTERFACE(limber::SystemSpeakerFactory, LIMBER_SYSTEM_SPEAKER_FACTORY_IID)
