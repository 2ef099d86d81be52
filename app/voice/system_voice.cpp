// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/system_voice.h"

#include "app/voice/system_voice_worker.h"

#include <utility>

namespace limber {

SystemVoice::SystemVoice(SystemSpeakerFactory& speakers, QObject* parent)
    : Voice(parent)
    , m_worker(std::make_unique<SystemVoiceWorker>(speakers))
{
    m_worker->moveToThread(&m_thread);
    connect(m_worker.get(), &SystemVoiceWorker::voicesFound, this, &SystemVoice::handleReady);
    connect(m_worker.get(), &SystemVoiceWorker::failed, this, &SystemVoice::setFailed);
    connect(m_worker.get(), &SystemVoiceWorker::speakerChanged, this, &SystemVoice::handleSpeaker);
}

SystemVoice::~SystemVoice()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_worker.get(), [this] {
        m_worker->close();
        m_thread.quit();
    });
    m_thread.wait();
}

template <typename Order> void SystemVoice::tell(Order order)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), order] { order(*worker); });
}

void SystemVoice::use(const VoiceWish& newWish)
{
    setWish(newWish);
    tell([newWish](SystemVoiceWorker& worker) { worker.use(newWish); });
}

void SystemVoice::speak(const QString& text)
{
    if (text.trimmed().isEmpty() || state() == State::Failed)
        return;
    tell([text](SystemVoiceWorker& worker) { worker.speak(text); });
}

void SystemVoice::hush()
{
    if (m_thread.isRunning())
        tell([](SystemVoiceWorker& worker) { worker.hush(); });
}

void SystemVoice::handleReady(const std::vector<SpeechVoice>& found)
{
    setVoices(found);
    setReady();
}

void SystemVoice::handleSpeaker(SpeakerState speaker, const QString& detail)
{
    m_isSpeaking = speaker == SpeakerState::Speaking;
    if (speaker == SpeakerState::Failed)
        setFailed(Fault::EngineFailed, detail);
}

} // namespace limber
