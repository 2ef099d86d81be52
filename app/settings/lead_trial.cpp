// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/lead_trial.h"

#include "app/voice/announcer.h"
#include "app/voice/speech_clip.h"
#include "app/wording/announcement_wording.h"

#include <QLocale>

#include <array>
#include <utility>

namespace limber {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr double kPercent = 100.0;

struct TrialTone {
    CueSound sound;
    milliseconds at;
};

/// As in a session, the last three seconds are a second apart.
constexpr std::array kTones{
    TrialTone{CueSound::Start, 0ms},          TrialTone{CueSound::LastThree, 1500ms},
    TrialTone{CueSound::LastThree, 2500ms},   TrialTone{CueSound::LastThree, 3500ms},
    TrialTone{CueSound::ChangeSides, 4500ms}, TrialTone{CueSound::Rest, 6000ms},
    TrialTone{CueSound::Finished, 7500ms},
};
/// The first tone must not be cut off where the stream has just begun.
constexpr milliseconds kLead = 100ms;
constexpr milliseconds kLastTone = 900ms;
constexpr milliseconds kReserve = 300ms;

bool isLost(CueOutput::SilenceReason reason)
{
    using Reason = CueOutput::SilenceReason;
    return reason == Reason::NoPlugin || reason == Reason::NoDevice ||
           reason == Reason::DeviceFailed;
}

} // namespace

LeadTrial::LeadTrial(SoundSource soundSource, VoiceMaker makeVoice, QObject* parent)
    : QObject(parent)
    , m_soundSource(std::move(soundSource))
    , m_makeVoice(std::move(makeVoice))
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &LeadTrial::stop);
}

LeadTrial::~LeadTrial()
{
    const QSignalBlocker quiet(this);
    stop();
    // Closing makes the sound report, when half of this is gone already.
    if (m_sound != nullptr)
        m_sound->disconnect(this);
}

VoiceWish LeadTrial::wish() const
{
    return {.voice = m_settings.voice,
            .language = QLocale().bcp47Name(),
            .ratePercent = m_settings.voiceRate};
}

CueOutput::SilenceReason LeadTrial::silence(Subject subject) const
{
    return subject == m_lastTried ? m_silence : CueOutput::SilenceReason::None;
}

void LeadTrial::configure(const Settings& settings)
{
    m_settings = settings;
    if (m_voice && m_engine != settings.voiceEngine) {
        if (m_running == Subject::Voice)
            stop();
        m_voice.reset();
        Q_EMIT changed();
    }
    if (m_voice && m_voice->wish() != wish())
        m_voice->use(wish());
    if (m_running)
        setLoudness();
}

void LeadTrial::setLoudness()
{
    if (m_sound == nullptr)
        return;
    m_sound->setSoundSet(m_settings.soundSet);
    m_sound->setVolume(m_settings.soundVolume / kPercent);
    m_sound->setVoiceVolume(m_settings.voiceVolume / kPercent);
}

void LeadTrial::prepareVoice()
{
    if (m_voice)
        return;
    m_engine = m_settings.voiceEngine;
    m_voice = m_makeVoice(m_engine);
    connect(m_voice.get(), &Voice::stateChanged, this, &LeadTrial::handleVoice);
    connect(m_voice.get(), &Voice::synthesised, this, &LeadTrial::handleClip);
    m_voice->use(wish());
    Q_EMIT changed();
}

void LeadTrial::begin(Subject subject)
{
    stop();
    m_silence = CueOutput::SilenceReason::None;
    m_running = subject;
    m_lastTried = subject;
}

void LeadTrial::tryTones()
{
    begin(Subject::Tones);
    m_areTonesDue = true;
    openSound();
    Q_EMIT changed();
}

void LeadTrial::tryVoice()
{
    begin(Subject::Voice);
    if (m_voice && m_voice->state() == Voice::State::Failed)
        m_voice.reset();
    m_isPhraseDue = true;
    prepareVoice();
    handleVoice();
}

void LeadTrial::handleVoice()
{
    const bool isTried = m_running == Subject::Voice;
    if (isTried && m_voice->state() == Voice::State::Failed)
        stop();
    else if (isTried && m_voice->state() == Voice::State::Ready &&
             std::exchange(m_isPhraseDue, false))
        say();
    Q_EMIT changed();
}

void LeadTrial::say()
{
    const QString text = voiceSampleText();
    if (m_voice->spokenBy() == SpokenBy::System) {
        m_voice->speak(text);
        m_end.start(estimatedSpeech(text, m_settings.voiceRate) + kReserve);
        return;
    }
    m_request = m_voice->synthesise(text);
    openSound();
}

void LeadTrial::handleClip(quint64 request, const SoundClip& clip)
{
    if (request != m_request)
        return;
    m_request.reset();
    m_clip = clip;
    if (clip == nullptr)
        stop();
    else
        playPrepared();
}

void LeadTrial::openSound()
{
    if (m_sound == nullptr) {
        m_sound = &m_soundSource();
        connect(m_sound, &CueOutput::stateChanged, this, &LeadTrial::handleSound);
    }
    // A session that was muted has left the output so.
    m_sound->setMuted(Muted::No);
    setLoudness();
    m_sound->start();
    handleSound();
}

void LeadTrial::handleSound()
{
    if (!m_running)
        return;
    if (isLost(m_sound->silenceReason())) {
        m_silence = m_sound->silenceReason();
        stop();
        return;
    }
    playPrepared();
}

void LeadTrial::playPrepared()
{
    if (m_sound->state() != CueOutput::State::Running)
        return;
    if (std::exchange(m_areTonesDue, false))
        placeTones();
    if (const SoundClip clip = std::exchange(m_clip, nullptr)) {
        m_sound->playClip(clip);
        closeAfter(lengthOf(clip));
    }
}

void LeadTrial::placeTones()
{
    const auto begin = m_sound->position() + kLead;
    for (const TrialTone& tone : kTones)
        m_sound->playAt(tone.sound, begin + tone.at);
    closeAfter(kLead + kTones.back().at + kLastTone);
}

void LeadTrial::closeAfter(milliseconds sounding)
{
    m_end.start(sounding + m_sound->bufferLatency() + kReserve);
}

void LeadTrial::stop()
{
    m_end.stop();
    if (!m_running)
        return;
    m_running.reset();
    m_areTonesDue = false;
    m_isPhraseDue = false;
    m_request.reset();
    m_clip.reset();
    if (m_voice) {
        m_voice->forgetRequests();
        m_voice->hush();
    }
    if (m_sound != nullptr) {
        m_sound->cancelCues();
        m_sound->cancelClips();
        m_sound->stop();
    }
    Q_EMIT changed();
}

} // namespace limber
