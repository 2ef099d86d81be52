// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/system_speaker.h"
#include "app/voice/voice.h"

#include <QObject>

#include <memory>

namespace limber {

/// The part of SystemVoice that lives in the thread of speech. All functions belong to it.
class SystemVoiceWorker final : public QObject {
    Q_OBJECT
public:
    explicit SystemVoiceWorker(SystemSpeakerFactory& speakers);

    void use(const limber::VoiceWish& wish);
    void speak(const QString& text);
    void hush();
    void close();

Q_SIGNALS:
    void voicesFound(const std::vector<limber::SpeechVoice>& voices);
    void failed(limber::Voice::Fault fault, const QString& detail);
    void speakerChanged(limber::SpeakerState state, const QString& detail);

private:
    /// Opens the speaker if it is not open; false where there is none.
    bool open();

    SystemSpeakerFactory& m_speakers;
    std::unique_ptr<SystemSpeaker> m_speaker;
    bool m_speaksLanguage = true;
};

} // namespace limber
