// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/system_speaker.h"

#include <QObject>
#include <QTextToSpeech>

namespace limber {

/// Speaks through Qt TextToSpeech.
class QtSpeaker final : public SystemSpeaker {
public:
    using StateChanged = std::function<void(SpeakerState, const QString&)>;

    /// `engine` is one of QTextToSpeech::availableEngines(): which one an unnamed engine is changes
    /// from start to start.
    QtSpeaker(const QString& engine, StateChanged onState);
    ~QtSpeaker() override;

    [[nodiscard]] bool hasFailed() const;

    QStringList languages() const override;
    std::vector<SpeechVoice> voices(const QString& language) override;
    void use(const QString& language, const QString& voice, int ratePercent) override;
    void speak(const QString& text) override;
    void hush() override;

private:
    void report();
    void setLanguage(const QString& language);

    QTextToSpeech m_speech;
    StateChanged m_onState;
    /// Receives the signals; last member, so that it is gone before the others.
    QObject m_listener;
};

} // namespace limber
