// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/system_voice_worker.h"

#include <algorithm>
#include <iterator>

namespace limber {

SystemVoiceWorker::SystemVoiceWorker(SystemSpeakerFactory& speakers)
    : m_speakers(speakers)
{
}

bool SystemVoiceWorker::open()
{
    if (m_speaker != nullptr)
        return true;
    auto speaker = m_speakers.open([this](SpeakerState state, const QString& detail) {
        Q_EMIT speakerChanged(state, detail);
    });
    if (!speaker) {
        Q_EMIT failed(Voice::Fault::NoSpeechData, speaker.error().detail);
        return false;
    }
    m_speaker = std::move(*speaker);
    return true;
}

void SystemVoiceWorker::use(const VoiceWish& wish)
{
    if (!open())
        return;
    // One made-up voice for each language finds the language that fits best.
    std::vector<SpeechVoice> languages;
    std::ranges::transform(m_speaker->languages(), std::back_inserter(languages),
                           [](const QString& language) {
                               return SpeechVoice{language, language, language};
                           });
    const auto language = chosenVoice(languages, {{}, wish.language, wish.ratePercent});
    m_speaksLanguage = language.has_value();
    if (!language) {
        m_speaker->hush();
        Q_EMIT failed(Voice::Fault::NoVoice, wish.language);
        return;
    }
    const std::vector<SpeechVoice> voices = m_speaker->voices(language->language);
    const bool exists = std::ranges::find(voices, wish.voice, &SpeechVoice::id) != voices.end();
    m_speaker->use(language->language, exists ? wish.voice : QString(), wish.ratePercent);
    Q_EMIT voicesFound(voices);
}

void SystemVoiceWorker::speak(const QString& text)
{
    if (m_speaksLanguage && open())
        m_speaker->speak(text);
}

void SystemVoiceWorker::hush()
{
    if (m_speaker != nullptr)
        m_speaker->hush();
}

void SystemVoiceWorker::close()
{
    m_speaker.reset();
}

} // namespace limber
