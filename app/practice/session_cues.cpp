// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/session_cues.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

constexpr std::chrono::seconds kAhead{1};
/// The longest cue lasts 900 ms, and the stream is heard some 100 ms late.
constexpr std::chrono::milliseconds kLastCue{1500};

} // namespace

SessionCues::SessionCues(CueOutput& output, QObject* parent)
    : QObject(parent)
    , m_output(output)
{
    m_fade.setSingleShot(true);
    m_fade.setInterval(kLastCue);
    connect(&m_fade, &QTimer::timeout, this, &SessionCues::stop);
}

SessionCues::~SessionCues()
{
    stop();
}

void SessionCues::begin(const Player& player)
{
    m_fade.stop();
    m_isOpen = true;
    m_output.start();
    restart(player);
}

void SessionCues::follow(const Player& player, const std::vector<PlayerEvent>& events)
{
    for (const PlayerEvent& event : events) {
        if (event.kind != PlayerEvent::Kind::CueReached || std::cmp_less(event.index, m_next))
            continue;
        m_output.play(soundOf(player.timeline().cues[static_cast<std::size_t>(event.index)].kind));
        m_next = static_cast<std::size_t>(event.index) + 1;
    }
    lookAhead(player);
}

void SessionCues::restart(const Player& player)
{
    m_output.cancelCues();
    const int segment = std::max(0, player.segmentIndex());
    const auto& cues = player.timeline().cues;
    const auto next = std::ranges::find_if(cues, [&](const Cue& cue) {
        return cue.segment >= segment && cue.at >= player.position();
    });
    m_next = static_cast<std::size_t>(next - cues.begin());
}

void SessionCues::pause()
{
    m_output.cancelCues();
    m_output.suspend();
}

void SessionCues::resume(const Player& player)
{
    m_output.resume();
    restart(player);
}

void SessionCues::finish()
{
    m_fade.start();
}

void SessionCues::stop()
{
    m_fade.stop();
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_output.cancelCues();
    m_output.stop();
}

void SessionCues::lookAhead(const Player& player)
{
    if (player.state() != PlayerState::Running || m_output.state() != CueOutput::State::Running)
        return;
    const auto& cues = player.timeline().cues;
    // What is rendered now is heard later: a cue is due in the stream that much sooner.
    const auto heardNow = m_output.position() - m_output.bufferLatency();
    for (; m_next < cues.size() && cues[m_next].at <= player.position() + kAhead; ++m_next)
        m_output.playAt(soundOf(cues[m_next].kind),
                        heardNow + (cues[m_next].at - player.position()));
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
    case CueKind::BreatheIn:
    case CueKind::BreatheHold:
    case CueKind::BreatheOut:
        return CueSound::PhaseChange;
    }
    Q_UNREACHABLE();
}

} // namespace limber
