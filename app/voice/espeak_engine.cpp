// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/espeak_engine.h"

#include <algorithm>
#include <espeak-ng/speak_lib.h>
#include <mutex>

namespace limber {

namespace {

/// Words a minute at 100 %: calmer than the 175 of the library.
constexpr int kUsualRate = 160;
constexpr int kGoOn = 0;
constexpr int kStop = 1;
constexpr std::size_t kLongestSeconds = 60;

std::mutex& libraryLock()
{
    static std::mutex lock;
    return lock;
}

/// Samples a second; 0 until the library has been started. Guarded by the lock.
int& libraryRate()
{
    static int rate = 0;
    return rate;
}

/// What is being spoken goes here. Guarded by the lock.
std::vector<qint16>*& spokenSamples()
{
    static std::vector<qint16>* samples = nullptr;
    return samples;
}

int takeSamples(short* samples, int count, espeak_EVENT*)
{
    std::vector<qint16>* spoken = spokenSamples();
    if (spoken == nullptr)
        return kStop;
    if (samples != nullptr && count > 0)
        spoken->insert(spoken->end(), samples, samples + count);
    return spoken->size() > kLongestSeconds * static_cast<std::size_t>(libraryRate()) ? kStop
                                                                                      : kGoOn;
}

bool needsForeignData(const QString& id)
{
    return id.startsWith(QLatin1StringView("mb/"));
}

} // namespace

Result<std::unique_ptr<SpeechEngine>> EspeakEngine::open()
{
    const std::scoped_lock lock(libraryLock());
    if (libraryRate() <= 0) {
        // Without this option the library ends the whole program where its data is missing.
        const int rate =
            espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
        if (rate <= 0)
            return failure(ErrorCode::NotFound,
                           QStringLiteral("espeak-ng: no usable data (espeak-ng-data)"));
        libraryRate() = rate;
        espeak_SetSynthCallback(takeSamples);
    }
    return std::unique_ptr<SpeechEngine>(new EspeakEngine);
}

std::vector<SpeechVoice> EspeakEngine::voices() const
{
    const std::scoped_lock lock(libraryLock());
    std::vector<SpeechVoice> voices;
    const espeak_VOICE** list = espeak_ListVoices(nullptr);
    for (; list != nullptr && *list != nullptr; ++list) {
        const espeak_VOICE& voice = **list;
        if (voice.name == nullptr || voice.identifier == nullptr || voice.languages == nullptr)
            continue;
        const QString id = QString::fromUtf8(voice.identifier);
        if (needsForeignData(id))
            continue;
        // A byte of priority stands before the language.
        const QString language = QString::fromUtf8(voice.languages + 1).toLower();
        voices.push_back({id, QString::fromUtf8(voice.name), language});
    }
    return voices;
}

Result<SpeechSamples> EspeakEngine::synthesise(const QString& text, const QString& voice,
                                               int ratePercent)
{
    const std::scoped_lock lock(libraryLock());
    if (voice.isEmpty() || espeak_SetVoiceByName(voice.toUtf8().constData()) != EE_OK)
        return failure(ErrorCode::NotFound, voice);
    const int percent = std::clamp(ratePercent, kSlowestRate, kFastestRate);
    espeak_SetParameter(espeakRATE, kUsualRate * percent / 100, 0);

    SpeechSamples speech;
    speech.sampleRate = libraryRate();
    // A zero would end the text for the library.
    const QByteArray bytes = QString(text).remove(QChar::Null).toUtf8();
    spokenSamples() = &speech.samples;
    const espeak_ERROR outcome =
        espeak_Synth(bytes.constData(), static_cast<std::size_t>(bytes.size()) + 1, 0,
                     POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, nullptr);
    spokenSamples() = nullptr;
    if (outcome != EE_OK)
        return failure(ErrorCode::InvalidValue,
                       QStringLiteral("espeak-ng: error %1").arg(static_cast<int>(outcome)));
    return speech;
}

} // namespace limber
