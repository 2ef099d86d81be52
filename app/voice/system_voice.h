// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/system_speaker.h"
#include "app/voice/voice.h"

#include <QThread>

#include <memory>

namespace limber {

class SystemVoiceWorker;

/// The computer's own voice. It gives no samples, so it cannot be placed in the stream, and how
/// soon it is heard is up to the system. Opened when it is first given something to do or a wish,
/// in a thread of its own, since speech services block.
class SystemVoice final : public Voice {
    Q_OBJECT
public:
    /// `speakers` must outlive the voice.
    explicit SystemVoice(SystemSpeakerFactory& speakers, QObject* parent = nullptr);
    /// Waits for the thread, which may be waiting for the system: a second or so at worst.
    ~SystemVoice() override;

    SpokenBy spokenBy() const override { return SpokenBy::System; }
    void use(const VoiceWish& wish) override;
    void speak(const QString& text) override;
    void hush() override;
    bool isSpeaking() const override { return m_isSpeaking; }

private:
    /// Runs `order` in the thread, which is started first where needed.
    template <typename Order> void tell(Order order);
    void handleReady(const std::vector<SpeechVoice>& voices);
    void handleSpeaker(SpeakerState state, const QString& detail);

    std::unique_ptr<SystemVoiceWorker> m_worker;
    QThread m_thread;
    bool m_isSpeaking = false;
};

} // namespace limber
