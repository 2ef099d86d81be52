// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/voice.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace limber {

/// The voice that Limber brings along: makes clips for the stream, one after the other in a thread
/// of its own. Opening the engine happens there too.
class BuiltInVoice final : public Voice {
    Q_OBJECT
public:
    /// Texts are cut off here, at the end of a word.
    static constexpr int kLongestText = 400;

    /// `engines` must outlive the voice.
    explicit BuiltInVoice(SpeechEngineFactory& engines, QObject* parent = nullptr);
    /// Waits for the phrase being made, some milliseconds.
    ~BuiltInVoice() override;

    SpokenBy spokenBy() const override { return SpokenBy::Stream; }
    void use(const VoiceWish& wish) override;
    quint64 synthesise(const QString& text) override;
    void forgetRequests() override;

private:
    struct Request {
        quint64 number = 0;
        QString text;
        VoiceWish wish;
    };

    void work(SpeechEngineFactory& engines);
    /// Waits for the next request; nothing when it is time to end.
    std::optional<Request> nextRequest();
    void handleOpened(const std::vector<SpeechVoice>& voices);
    void checkVoice();

    bool m_isOpen = false;
    quint64 m_lastNumber = 0;

    std::mutex m_lock; ///< Guards the two that follow.
    std::deque<Request> m_requests;
    bool m_ending = false;
    std::condition_variable m_wake;
    std::thread m_thread; ///< Last: it uses all the others.
};

} // namespace limber
