// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/session_lead.h"

#include <QLocale>

#include <utility>

namespace limber {

namespace {

constexpr double kPercent = 100.0;
/// What is heard of the last sentence after the voice has handed it over.
constexpr milliseconds kAfterLastWord{400};

Spoken spokenIf(bool wanted)
{
    return wanted ? Spoken::Yes : Spoken::No;
}

} // namespace

SessionLead::SessionLead(CueOutput& output, const Stopwatch& time, const Catalogue& catalogue,
                         VoiceMaker makeVoice, QObject* parent)
    : QObject(parent)
    , m_output(output)
    , m_time(time)
    , m_catalogue(catalogue)
    , m_makeVoice(std::move(makeVoice))
    , m_cues(output, time, this)
{
}

SessionLead::~SessionLead() = default;

void SessionLead::configure(const Settings& settings)
{
    m_settings = settings;
    const bool wantsVoice =
        settings.guidance == Guidance::Voice || settings.guidance == Guidance::Both;
    if (m_announcer && (!wantsVoice || m_engine != settings.voiceEngine)) {
        m_announcer.reset();
        m_voice.reset();
    }
    if (wantsVoice && !m_voice)
        makeVoice();
    if (m_voice) {
        m_voice->use({.voice = settings.voice,
                      .language = QLocale().bcp47Name(),
                      .ratePercent = settings.voiceRate});
    }
    m_output.setSoundSet(settings.soundSet);
    setLoudness();
}

void SessionLead::makeVoice()
{
    m_engine = m_settings.voiceEngine;
    m_voice = m_makeVoice(m_engine);
    m_announcer = std::make_unique<Announcer>(
        *m_voice, m_output, [this](milliseconds position) { return streamTimeOf(position); });
    connect(m_voice.get(), &Voice::stateChanged, this, [this] {
        setLoudness();
        Q_EMIT voiceChanged();
    });
}

void SessionLead::setLoudness()
{
    const bool isVoiceLost = m_voice && m_voice->state() == Voice::State::Failed;
    const bool hasTones = m_settings.guidance == Guidance::Tones ||
                          m_settings.guidance == Guidance::Both ||
                          (m_settings.guidance == Guidance::Voice && isVoiceLost);
    m_output.setVolume(hasTones ? m_settings.soundVolume / kPercent : 0.0);
    m_output.setVoiceVolume(m_settings.voiceVolume / kPercent);
}

void SessionLead::setMuted(Muted muted)
{
    m_output.setMuted(muted);
    m_muted = muted;
    // The computer's own voice does not come through our stream.
    if (muted == Muted::Yes && m_voice)
        m_voice->hush();
}

bool SessionLead::speaks() const
{
    const bool isHeard =
        m_muted == Muted::No || (m_voice && m_voice->spokenBy() == SpokenBy::Stream);
    return m_announcer && isHeard;
}

AnnouncementOptions SessionLead::announcementOptions() const
{
    const Counting counting = m_settings.counting;
    return {.phases = Spoken::Yes,
            .repetitions =
                spokenIf(counting == Counting::Repetitions || counting == Counting::Both),
            .seconds = spokenIf(counting == Counting::Seconds || counting == Counting::Both),
            .encouragement = spokenIf(m_settings.encouragement),
            .tones = spokenIf(m_settings.guidance == Guidance::Both)};
}

std::chrono::microseconds SessionLead::streamTimeOf(milliseconds position) const
{
    if (m_anchor)
        return m_anchor->streamTimeAt(m_now + (position - m_position));
    return m_output.position() + (position - m_position);
}

void SessionLead::begin(const Player& player)
{
    m_position = player.position();
    m_cues.begin(player);
    if (m_announcer)
        m_announcer->begin(player, m_catalogue, announcementOptions());
}

void SessionLead::follow(const Player& player, const std::vector<PlayerEvent>& events,
                         milliseconds now)
{
    m_now = now;
    m_position = player.position();
    m_cues.follow(player, events, now);
    const std::optional<StreamAnchor> anchor = m_time.streamAnchor();
    const bool wasCut = m_anchor && anchor != m_anchor;
    m_anchor = anchor;
    if (!speaks())
        return;
    if (wasCut)
        m_announcer->restart(player);
    m_announcer->follow(player, events);
}

void SessionLead::restart(const Player& player)
{
    m_position = player.position();
    m_cues.restart(player);
    if (m_announcer)
        m_announcer->restart(player);
}

void SessionLead::retime(const Player& player)
{
    m_position = player.position();
    m_cues.retime(player);
    if (m_announcer)
        m_announcer->change(player, announcementOptions());
}

void SessionLead::pause()
{
    m_cues.pause();
    if (m_announcer)
        m_announcer->pause();
}

void SessionLead::resume(const Player& player)
{
    m_position = player.position();
    m_cues.resume(player);
    if (m_announcer)
        m_announcer->resume(player);
}

void SessionLead::finish()
{
    if (!m_announcer) {
        m_cues.finish();
        return;
    }
    m_announcer->finish();
    m_cues.finishAfter(m_announcer->busyUntil() - m_position + m_output.bufferLatency() +
                       kAfterLastWord);
}

void SessionLead::stop()
{
    if (m_announcer)
        m_announcer->stop();
    m_cues.stop();
}

} // namespace limber
