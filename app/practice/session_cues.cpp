// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/session_cues.h"

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kAhead{1};
constexpr std::chrono::seconds kRetryInterval{10};
constexpr std::chrono::seconds kRestAfter{10};
/// A cue that the stream missed by more than this would only confuse.
constexpr milliseconds kLatest{300};
/// The last cue lasts 900 ms, and the stream is heard some 100 ms late.
constexpr std::chrono::milliseconds kLastCue{1500};

} // namespace

SessionCues::SessionCues(CueOutput& output, const Stopwatch& time, QObject* parent)
    : QObject(parent)
    , m_output(output)
    , m_time(time)
    , m_retry(this)
    , m_rest(this)
{
    m_fade.setSingleShot(true);
    m_fade.setInterval(kLastCue);
    connect(&m_fade, &QTimer::timeout, this, &SessionCues::stop);
    m_retry.setObjectName(u"soundRetry"_s);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryInterval);
    connect(&m_retry, &QTimer::timeout, this, &SessionCues::tryAgain);
    m_rest.setObjectName(u"soundRest"_s);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestAfter);
    connect(&m_rest, &QTimer::timeout, this, &SessionCues::rest);
    connect(&m_output, &CueOutput::stateChanged, this, &SessionCues::attendToSilence);
}

SessionCues::~SessionCues()
{
    stop();
}

void SessionCues::begin(const Player& player)
{
    m_fade.stop();
    m_isOpen = true;
    m_isPaused = false;
    m_isResting = false;
    m_wasAnchored = false;
    m_output.start();
    restart(player);
}

void SessionCues::follow(const Player& player, const std::vector<PlayerEvent>& events,
                         milliseconds now)
{
    attendToAnchor();
    // A stream that is stuck would sound everything at once when it moves on.
    const bool isStuck =
        m_wasAnchored && !m_anchor && m_output.state() == CueOutput::State::Running;
    for (const PlayerEvent& event : events) {
        if (event.kind != PlayerEvent::Kind::CueReached || std::cmp_less(event.index, m_next))
            continue;
        m_next = static_cast<std::size_t>(event.index) + 1;
        if (!isStuck)
            m_output.play(soundOf(player.timeline().cues[m_next - 1].kind));
    }
    lookAhead(player, now);
}

void SessionCues::restart(const Player& player)
{
    m_output.cancelCues();
    m_placed.clear();
    const int segment = std::max(0, player.segmentIndex());
    const auto& cues = player.timeline().cues;
    const auto next = std::ranges::find_if(cues, [&](const Cue& cue) {
        return cue.segment >= segment && cue.at >= player.position();
    });
    m_next = static_cast<std::size_t>(next - cues.begin());
}

void SessionCues::pause()
{
    takeBack();
    m_output.cancelCues();
    m_output.suspend();
    m_isPaused = true;
    m_wasAnchored = false;
    m_rest.start();
}

void SessionCues::resume(const Player&)
{
    m_isPaused = false;
    m_rest.stop();
    if (std::exchange(m_isResting, false))
        m_output.start();
    else
        m_output.resume();
}

void SessionCues::rest()
{
    if (!m_isOpen || !m_isPaused)
        return;
    m_isResting = true;
    m_retry.stop();
    m_output.stop();
}

void SessionCues::finish()
{
    finishAfter(kLastCue);
}

void SessionCues::finishAfter(milliseconds lastWords)
{
    m_fade.start(std::max(lastWords, milliseconds{kLastCue}));
}

void SessionCues::stop()
{
    m_fade.stop();
    m_retry.stop();
    m_rest.stop();
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_output.cancelCues();
    m_output.stop();
}

void SessionCues::attendToSilence()
{
    using Reason = CueOutput::SilenceReason;
    const Reason reason = m_output.silenceReason();
    if (m_isOpen && (reason == Reason::NoDevice || reason == Reason::DeviceFailed))
        m_retry.start();
}

void SessionCues::tryAgain()
{
    if (!m_isOpen || m_output.state() != CueOutput::State::Silent)
        return;
    m_output.start();
    if (m_isPaused)
        m_output.suspend();
}

void SessionCues::attendToAnchor()
{
    if (m_output.state() != CueOutput::State::Running)
        m_wasAnchored = false;
    const std::optional<StreamAnchor> anchor = m_time.streamAnchor();
    if (anchor != m_anchor) {
        m_output.withdrawCues();
        takeBack();
        m_anchor = anchor;
    }
    m_wasAnchored = m_wasAnchored || m_anchor;
}

/// Those that have begun are done, late or not: they must not sound a second time.
void SessionCues::takeBack()
{
    const auto rendered = m_output.position();
    const auto first =
        std::ranges::find_if(m_placed, [&](const Placed& placed) { return placed.at >= rendered; });
    if (first != m_placed.end())
        m_next = std::min(m_next, first->cue);
    m_placed.clear();
}

void SessionCues::lookAhead(const Player& player, milliseconds now)
{
    if (!m_anchor || player.state() != PlayerState::Running)
        return;
    const auto rendered = m_output.position();
    while (!m_placed.empty() && m_placed.front().at < rendered)
        m_placed.pop_front();
    const Timeline& timeline = player.timeline();
    for (; m_next < timeline.cues.size(); ++m_next) {
        const Cue& cue = timeline.cues[m_next];
        // What comes after a segment that the person ends is due nobody knows when.
        if (cue.at > player.position() + kAhead || cue.at > player.certainUntil())
            break;
        if (cue.at < player.position() - kLatest)
            continue;
        const auto place = m_anchor->streamTimeAt(now + (cue.at - player.position()));
        m_output.playAt(soundOf(cue.kind), place);
        m_placed.push_back({m_next, place});
    }
}

CueSound soundOf(CueKind kind)
{
    switch (kind) {
    case CueKind::GetReady:
        return CueSound::GetReady;
    case CueKind::Start:
        return CueSound::Start;
    case CueKind::PhaseChange:
        return CueSound::PhaseChange;
    case CueKind::LastThree:
        return CueSound::LastThree;
    case CueKind::ChangeSides:
        return CueSound::ChangeSides;
    case CueKind::Rest:
        return CueSound::Rest;
    case CueKind::End:
        return CueSound::End;
    case CueKind::Finished:
        return CueSound::Finished;
    case CueKind::HalfWay:
        return CueSound::HalfWay;
    case CueKind::Beat:
        return CueSound::RepetitionBeat;
    case CueKind::BreatheIn:
        return CueSound::BreatheIn;
    case CueKind::BreatheHold:
        return CueSound::BreatheHold;
    case CueKind::BreatheOut:
        return CueSound::BreatheOut;
    }
    Q_UNREACHABLE();
}

} // namespace limber
