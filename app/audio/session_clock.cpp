// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/session_clock.h"

#include <algorithm>

namespace limber {

using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kPollInterval{16};
constexpr microseconds kSlot{500ms};
/// Of fewer blocks, all may have been late.
constexpr int kTellingBlocks = 10;
/// A stream that begins fills its buffer at once and then waits: only what follows tells its pace.
constexpr microseconds kSettling{200ms};
constexpr microseconds kGreatestLag{60ms};
constexpr microseconds kSteeringTime{300ms};
constexpr microseconds kGreatestCorrection = kSteeringTime / 10;

} // namespace

SessionClock::SessionClock(const Stopwatch& base, const CueOutput& output, QObject* parent)
    : QObject(parent)
    , m_base(base)
    , m_output(output)
{
    m_steeredAt = this->base();
    m_session = m_steeredAt;
    m_timer.setInterval(kPollInterval);
    connect(&m_timer, &QTimer::timeout, this, &SessionClock::follow);
    connect(&m_output, &CueOutput::stateChanged, this, &SessionClock::attendToState);
    attendToState();
}

microseconds SessionClock::base() const
{
    return m_base.elapsed();
}

milliseconds SessionClock::elapsed() const
{
    return std::chrono::floor<milliseconds>(sessionAt(base()));
}

microseconds SessionClock::sessionAt(microseconds base) const
{
    const microseconds passed = base - m_steeredAt;
    const microseconds steered = std::min(passed, kSteeringTime);
    return m_session + passed + m_correction * steered.count() / kSteeringTime.count();
}

void SessionClock::attendToState()
{
    if (m_base.pace() == Pace::Own)
        return;
    if (m_output.state() == CueOutput::State::Running) {
        m_cutAt = base();
        m_timer.start();
    } else {
        m_timer.stop();
        letGo();
    }
}

void SessionClock::follow()
{
    if (m_base.pace() == Pace::Own || m_output.state() != CueOutput::State::Running)
        return;
    const microseconds now = base();
    const CueOutput::Rendered rendered = m_output.rendered();
    const microseconds latency = m_output.bufferLatency();
    takeBlock(rendered, now);
    estimateLead(now);
    if (!m_lead)
        return;
    if (*m_lead + now - rendered.position > latency + kGreatestLag) {
        letGo();
        return;
    }
    const microseconds heard = *m_lead + now - latency;
    const microseconds session = sessionAt(now);
    if (!m_anchor) {
        if (now - m_firstBlockAt >= kSettling)
            anchorAt(session, heard);
        return;
    }
    const microseconds error = heard - m_anchor->stream + m_anchor->session - session;
    if (std::chrono::abs(error) > kGreatestLag)
        anchorAt(session, heard);
    else
        steer(now, std::clamp(error, -kGreatestCorrection, kGreatestCorrection));
}

void SessionClock::takeBlock(const CueOutput::Rendered& rendered, microseconds now)
{
    const microseconds at = now - rendered.age;
    if (rendered.position == m_lastBlock || at <= m_cutAt)
        return;
    if (m_lastBlock < 0us)
        m_firstBlockAt = at;
    m_lastBlock = rendered.position;
    const microseconds lead = rendered.position - at;
    const qint64 slot = at / kSlot;
    Furthest& furthest = m_furthest[static_cast<std::size_t>(slot) % kSlots];
    if (furthest.slot != slot)
        furthest = {slot, lead, 0};
    furthest.lead = std::max(furthest.lead, lead);
    ++furthest.blocks;
}

void SessionClock::estimateLead(microseconds now)
{
    std::optional<microseconds> lead;
    int blocks = 0;
    const qint64 oldest = now / kSlot - static_cast<qint64>(kSlots) + 1;
    for (const Furthest& furthest : m_furthest) {
        if (furthest.slot < 0 || furthest.slot < oldest)
            continue;
        lead = lead ? std::max(*lead, furthest.lead) : furthest.lead;
        blocks += furthest.blocks;
    }
    if (lead && (!m_lead || *lead > *m_lead || blocks >= kTellingBlocks))
        m_lead = lead;
}

void SessionClock::steer(microseconds now, microseconds correction)
{
    m_session = sessionAt(now);
    m_steeredAt = now;
    m_correction = correction;
}

void SessionClock::anchorAt(microseconds session, microseconds stream)
{
    steer(base(), 0us);
    const auto whole = std::chrono::floor<milliseconds>(session);
    m_anchor = {whole, stream - (session - whole)};
    Q_EMIT anchored();
}

void SessionClock::letGo()
{
    const microseconds now = base();
    m_cutAt = now;
    m_lastBlock = microseconds{-1};
    m_furthest.fill({});
    m_lead.reset();
    if (!m_anchor)
        return;
    steer(now, 0us);
    m_anchor.reset();
    Q_EMIT anchored();
}

} // namespace limber
