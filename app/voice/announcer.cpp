// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/announcer.h"

#include "app/voice/speech_clip.h"
#include "app/wording/announcement_wording.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

using namespace std::chrono_literals;

constexpr milliseconds kSynthesiseAhead = 8s;
constexpr milliseconds kAhead = 1s;
/// The system's voice is told to speak in the picture in which the moment lies.
constexpr milliseconds kPicture = 20ms;
constexpr milliseconds kAfterTheEnd = 30s;
/// Clips stay a little while, since a person may go back.
constexpr milliseconds kKeptClips = 10s;
constexpr milliseconds kNowLate = 5s;
constexpr milliseconds kNowLead = 30ms;

} // namespace

Announcer::Announcer(Voice& voice, ClipOutput& output, StreamTimeOf streamTimeOf, QObject* parent)
    : QObject(parent)
    , m_voice(voice)
    , m_output(output)
    , m_streamTimeOf(std::move(streamTimeOf))
{
    m_sayingNow.setSingleShot(true);
    connect(&m_voice, &Voice::synthesised, this, &Announcer::handleClip);
    connect(&m_sayingNow, &QTimer::timeout, this, &Announcer::playWaiting);
}

Announcer::~Announcer()
{
    stop();
}

void Announcer::begin(const Player& player, const Catalogue& catalogue,
                      const AnnouncementOptions& options)
{
    takeBack();
    m_timeline = player.timeline();
    m_catalogue = &catalogue;
    m_course = Course::Running;
    m_position = player.position();
    buildQueue(options);
    m_queue.restart(m_position, std::max(0, player.segmentIndex()));
    synthesiseAhead();
}

void Announcer::buildQueue(const AnnouncementOptions& options)
{
    m_queue = AnnouncementQueue(announcementsOf(*m_timeline, *m_catalogue, options));
    m_asked.assign(m_queue.announcements().size(), false);
    m_clips.clear();
    m_requests.clear();
    m_voice.forgetRequests();
    m_nowRequest.reset();
}

void Announcer::follow(const Player& player, const std::vector<PlayerEvent>& events)
{
    if (m_course != Course::Running)
        return;
    if (player.position() < m_position)
        restart(player);
    m_position = player.position();
    const bool finished = std::ranges::any_of(events, [](const PlayerEvent& event) {
        return event.kind == PlayerEvent::Kind::RoutineFinished;
    });
    if (finished) {
        handOver(m_position + kAfterTheEnd);
        return;
    }
    if (player.state() != PlayerState::Running)
        return;
    synthesiseAhead();
    const milliseconds ahead = m_voice.spokenBy() == SpokenBy::Stream ? kAhead : kPicture;
    handOver(std::min(m_position + ahead, certainUntil(player)));
    forgetOldClips();
}

milliseconds Announcer::certainUntil(const Player& player) const
{
    // Where nothing waits for the person, the end of the timeline and the words after it are
    // certain, too.
    const auto& segments = m_timeline->segments;
    const auto first = segments.begin() + std::max(0, player.segmentIndex());
    const bool waits =
        std::any_of(first, segments.end(), [](const Segment& one) { return one.waits; });
    return waits ? player.certainUntil() : m_timeline->total() + kAfterTheEnd;
}

void Announcer::synthesiseAhead()
{
    if (m_voice.state() == Voice::State::Failed)
        return;
    for (const int index : m_queue.withoutLength(m_position, m_position + kSynthesiseAhead)) {
        const auto place = static_cast<std::size_t>(index);
        if (m_asked[place])
            continue;
        m_asked[place] = true;
        const QString text = textOf(index);
        if (text.isEmpty())
            m_queue.setLength(index, 0ms);
        else if (m_voice.spokenBy() == SpokenBy::Stream)
            m_requests.emplace(m_voice.synthesise(text), index);
        else
            m_queue.setLength(index, estimatedSpeech(text, m_voice.wish().ratePercent));
    }
}

void Announcer::handOver(milliseconds until)
{
    for (const SpokenPlace& place : m_queue.take(m_position, until)) {
        if (m_voice.spokenBy() == SpokenBy::Stream) {
            if (const auto clip = m_clips.find(place.announcement); clip != m_clips.end())
                m_output.playClipAt(clip->second, m_streamTimeOf(place.begin));
            continue;
        }
        const Announcement& announcement =
            m_queue.announcements()[static_cast<std::size_t>(place.announcement)];
        if (!m_due || m_due->priority <= announcement.priority)
            m_due = Due{textOf(place.announcement), announcement.latest, announcement.priority};
    }
    tellSystem();
}

void Announcer::tellSystem()
{
    if (!m_due || m_voice.isSpeaking())
        return;
    if (m_position <= m_due->latest)
        m_voice.speak(m_due->text);
    m_due.reset();
}

void Announcer::restart(const Player& player)
{
    takeBack();
    m_position = player.position();
    const int segment = player.segmentIndex();
    const int last = m_timeline ? static_cast<int>(m_timeline->segments.size()) - 1 : 0;
    m_queue.restart(m_position, segment < 0 ? std::max(0, last) : segment);
}

void Announcer::change(const Player& player, const AnnouncementOptions& options)
{
    if (m_catalogue == nullptr)
        return;
    std::optional<AnnouncementKind> cutOff;
    if (const auto said = m_queue.saidAt(m_position))
        cutOff = m_queue.announcements()[static_cast<std::size_t>(*said)].kind;
    takeBack();
    m_timeline = player.timeline();
    m_position = player.position();
    buildQueue(options);
    m_queue.restart(m_position, std::max(0, player.segmentIndex()));
    const auto& list = m_queue.announcements();
    for (int index = 0; std::cmp_less(index, list.size()); ++index) {
        const Announcement& one = list[static_cast<std::size_t>(index)];
        if (one.at < m_position && one.kind != cutOff)
            m_queue.setLength(index, 0ms);
    }
}

void Announcer::pause()
{
    if (m_course != Course::Running)
        return;
    m_course = Course::Paused;
    takeBack();
}

void Announcer::resume(const Player& player)
{
    if (m_course != Course::Paused)
        return;
    m_course = Course::Running;
    restart(player);
}

void Announcer::finish()
{
    m_course = Course::Idle;
    m_voice.forgetRequests();
    m_requests.clear();
    m_clips.clear();
}

void Announcer::stop()
{
    takeBack();
    finish();
    m_queue = AnnouncementQueue();
    m_asked.clear();
    m_timeline.reset();
    m_nowRequest.reset();
    m_waitingNow.reset();
    m_sayingNow.stop();
}

void Announcer::takeBack()
{
    m_due.reset();
    if (m_voice.spokenBy() == SpokenBy::Stream)
        m_output.cancelClips();
    else
        m_voice.hush();
}

void Announcer::forgetOldClips()
{
    std::erase_if(m_clips, [this](const auto& entry) {
        const auto place = static_cast<std::size_t>(entry.first);
        if (m_queue.announcements()[place].latest + kKeptClips >= m_position)
            return false;
        m_queue.forgetLength(entry.first);
        m_asked[place] = false;
        return true;
    });
}

void Announcer::handleClip(quint64 request, const SoundClip& clip)
{
    if (request == m_nowRequest) {
        m_nowRequest.reset();
        playNow(clip);
        return;
    }
    const auto asked = m_requests.find(request);
    if (asked == m_requests.end())
        return;
    m_queue.setLength(asked->second, lengthOf(clip));
    if (clip != nullptr)
        m_clips[asked->second] = clip;
    m_requests.erase(asked);
}

void Announcer::sayNow(const QString& text)
{
    if (text.trimmed().isEmpty() || m_voice.state() == Voice::State::Failed)
        return;
    if (m_voice.spokenBy() == SpokenBy::Stream) {
        m_nowRequest = m_voice.synthesise(text);
        return;
    }
    if (m_course != Course::Running) {
        m_voice.speak(text);
        return;
    }
    m_queue.reserve(m_position, m_position + estimatedSpeech(text, m_voice.wish().ratePercent));
    m_due = Due{text, m_position + kNowLate, AnnouncementPriority::Essential};
    tellSystem();
}

void Announcer::playNow(const SoundClip& clip)
{
    if (clip == nullptr)
        return;
    if (m_course == Course::Running) {
        const milliseconds begin =
            std::max(m_position + kNowLead, m_queue.busyUntil() + kBetweenPhrases);
        m_queue.reserve(begin, begin + lengthOf(clip));
        m_output.playClipAt(clip, m_streamTimeOf(begin));
        return;
    }
    m_waitingNow = clip;
    if (!m_sayingNow.isActive())
        playWaiting();
}

void Announcer::playWaiting()
{
    const SoundClip clip = std::exchange(m_waitingNow, nullptr);
    if (clip == nullptr)
        return;
    m_output.playClip(clip);
    m_sayingNow.start(lengthOf(clip) + kBetweenPhrases);
}

QString Announcer::textOf(int announcement) const
{
    return announcementText(m_queue.announcements()[static_cast<std::size_t>(announcement)],
                            *m_timeline, *m_catalogue);
}

milliseconds estimatedSpeech(const QString& text, int ratePercent)
{
    constexpr milliseconds kEachLetter = 70ms;
    constexpr milliseconds kEachPhrase = 400ms;
    return (kEachPhrase + kEachLetter * text.size()) * 100 / std::max(1, ratePercent);
}

} // namespace limber
