// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_session.h"

#include <utility>

namespace limber {

namespace {

constexpr std::chrono::milliseconds kPollInterval{16};
/// Nobody follows a picture that stood still for longer than this.
constexpr std::chrono::seconds kLongestGap{2};

} // namespace

PracticeSession::PracticeSession(PreparedSession prepared, SessionStore& store, const Clock& clock,
                                 const Stopwatch& stopwatch, SessionCues& cues, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_stopwatch(stopwatch)
    , m_cues(cues)
    , m_record(std::move(prepared.record))
    , m_plannedSteps(std::move(prepared.plannedSteps))
    , m_player(std::move(prepared.player))
    , m_journal(prepared.journal)
    , m_earlierRest(prepared.earlierRest)
{
    m_timer.setInterval(kPollInterval);
    connect(&m_timer, &QTimer::timeout, this, &PracticeSession::poll);
}

PracticeSession::Moment PracticeSession::now() const
{
    return {m_stopwatch.elapsed(), m_realTime.elapsed(), m_clock.now().instant};
}

void PracticeSession::start()
{
    if (m_journal == Journal::None)
        openJournal();
    m_last = now();
    const auto events = m_player.start();
    if (m_player.state() != PlayerState::Finished) {
        m_cues.begin(m_player);
        m_timer.start();
        apply(events);
    } else {
        conclude();
    }
}

void PracticeSession::openJournal()
{
    const auto begun = m_store.begin(m_record, m_plannedSteps);
    if (begun)
        m_journal = Journal::Open;
    tell(begun);
}

void PracticeSession::pause(PauseReason reason)
{
    if (m_player.state() != PlayerState::Running)
        return;
    if (reason == PauseReason::Person)
        poll();
    // What had passed until now may have ended the session or shown a gap.
    if (m_player.state() != PlayerState::Running)
        return;
    m_pauseReason = reason;
    m_timer.stop();
    m_cues.pause();
    apply(m_player.pause());
}

void PracticeSession::resume()
{
    if (m_player.state() != PlayerState::Paused)
        return;
    m_last = now();
    m_cues.resume();
    m_timer.start();
    apply(m_player.resume());
}

void PracticeSession::skipStep()
{
    poll();
    const auto events = m_player.skipStep();
    m_cues.restart(m_player);
    apply(events);
}

void PracticeSession::backStep()
{
    poll();
    const auto events = m_player.backStep();
    m_cues.restart(m_player);
    apply(events);
}

void PracticeSession::end()
{
    if (m_ending)
        return;
    poll();
    if (m_ending)
        return;
    m_player.finish();
    m_cues.stop();
    conclude();
}

void PracticeSession::discard()
{
    if (m_ending)
        return;
    m_player.finish();
    m_timer.stop();
    m_cues.stop();
    if (m_journal == Journal::Open)
        tell(m_store.discardRunning());
    m_journal = Journal::None;
    m_ending = Ending::Discarded;
    Q_EMIT ended(*m_ending);
}

void PracticeSession::poll()
{
    if (m_player.state() != PlayerState::Running)
        return;
    const Moment last = std::exchange(m_last, now());
    const milliseconds passed = m_last.session - last.session;
    const milliseconds real = m_last.real - last.real;
    const milliseconds wall = m_last.wall - last.wall;
    // Some systems stop the monotonic clock while they sleep, others let it run on: in the first
    // case only the clock on the wall tells.
    if (real > kLongestGap || wall - passed > kLongestGap)
        pause(PauseReason::Gap);
    else
        apply(m_player.advance(passed));
}

void PracticeSession::apply(const std::vector<PlayerEvent>& events)
{
    m_cues.follow(m_player, events, m_last.session);
    for (const PlayerEvent& event : events) {
        if (event.kind == PlayerEvent::Kind::StepFinished)
            recordStep(event.index);
        else if (event.kind == PlayerEvent::Kind::RoutineFinished) {
            m_cues.finish();
            conclude();
            return;
        }
    }
    Q_EMIT changed();
}

void PracticeSession::recordStep(int step)
{
    updateRecord();
    if (m_journal == Journal::Open) {
        tell(m_store.recordStep(m_record.id, step, m_record.steps[static_cast<std::size_t>(step)],
                                m_record.active, m_record.session));
    }
}

void PracticeSession::updateRecord()
{
    m_record = withProgress(std::move(m_record), m_player);
    m_record.session += m_earlierRest;
}

void PracticeSession::conclude()
{
    m_timer.stop();
    updateRecord();
    if (m_record.active > std::chrono::seconds{0}) {
        m_ending = Ending::Kept;
        tell(write());
    } else {
        m_ending = Ending::Nothing;
        if (m_journal == Journal::Open)
            tell(m_store.discardRunning());
        m_journal = Journal::None;
    }
    Q_EMIT ended(*m_ending);
}

Result<> PracticeSession::write()
{
    auto written = closeJournalOrSave();
    m_isWritten = written.has_value();
    return written;
}

Result<> PracticeSession::closeJournalOrSave()
{
    if (m_journal == Journal::Open) {
        auto finished = m_store.finish(m_record);
        // Without a journal in the file the record can still be kept as a whole.
        if (!finished && finished.error().code != ErrorCode::NotFound)
            return finished;
        m_journal = Journal::None;
        if (finished)
            return finished;
    }
    return m_store.save(m_record);
}

void PracticeSession::setStartedFrom(const std::optional<StartedFrom>& occurrence)
{
    m_record.startedFrom = occurrence;
}

Result<> PracticeSession::rate(const SessionRating& rating)
{
    m_record.painWorst = rating.worst;
    m_record.painAfter = rating.after;
    m_record.effort = rating.effort;
    m_record.note = rating.note;
    return write();
}

void PracticeSession::tell(const Result<>& result)
{
    if (!result)
        Q_EMIT writeFailed(result.error());
}

} // namespace limber
