// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/qt_speaker.h"

#include <QLocale>
#include <QVoice>

#include <algorithm>
#include <cmath>
#include <utility>

namespace limber {

namespace {

QString languageOf(const QLocale& locale)
{
    return locale.bcp47Name().toLower();
}

} // namespace

QtSpeaker::QtSpeaker(const QString& engine, StateChanged onState)
    : m_speech(engine)
    , m_onState(std::move(onState))
{
    QObject::connect(&m_speech, &QTextToSpeech::stateChanged, &m_listener, [this] { report(); });
}

QtSpeaker::~QtSpeaker() = default;

bool QtSpeaker::hasFailed() const
{
    return m_speech.state() == QTextToSpeech::Error;
}

void QtSpeaker::report()
{
    switch (m_speech.state()) {
    case QTextToSpeech::Speaking:
        m_onState(SpeakerState::Speaking, {});
        return;
    case QTextToSpeech::Error:
        m_onState(SpeakerState::Failed, m_speech.errorString());
        return;
    default:
        m_onState(SpeakerState::Ready, {});
        return;
    }
}

QStringList QtSpeaker::languages() const
{
    QStringList languages;
    for (const QLocale& locale : m_speech.availableLocales())
        languages.append(languageOf(locale));
    languages.removeDuplicates();
    return languages;
}

void QtSpeaker::setLanguage(const QString& language)
{
    if (languageOf(m_speech.locale()) == language)
        return;
    const auto locales = m_speech.availableLocales();
    const auto locale = std::ranges::find(locales, language, languageOf);
    if (locale != locales.end())
        m_speech.setLocale(*locale);
}

std::vector<SpeechVoice> QtSpeaker::voices(const QString& language)
{
    setLanguage(language);
    std::vector<SpeechVoice> voices;
    for (const QVoice& voice : m_speech.availableVoices())
        voices.push_back({voice.name(), voice.name(), language});
    return voices;
}

void QtSpeaker::use(const QString& language, const QString& voice, int ratePercent)
{
    setLanguage(language);
    for (const QVoice& one : m_speech.availableVoices()) {
        if (!voice.isEmpty() && one.name() == voice)
            m_speech.setVoice(one);
    }
    // Half and double the pace are -1 and 1.
    m_speech.setRate(std::clamp(std::log2(ratePercent / 100.0), -1.0, 1.0));
}

void QtSpeaker::speak(const QString& text)
{
    m_speech.say(text);
}

void QtSpeaker::hush()
{
    m_speech.stop();
}

} // namespace limber
