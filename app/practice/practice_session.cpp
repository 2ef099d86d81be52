// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_session.h"

#include "core/session/forgotten_pause.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace limber {

namespace {

constexpr std::chrono::milliseconds kPollInterval{16};
/// Nobody follows a picture that stood still for longer than this.
constexpr std::chrono::seconds kLongestGap{2};
/// What people may set, see Settings.
constexpr std::chrono::seconds kShortestWait{3};
constexpr std::chrono::seconds kLongestPreparation{60};
constexpr std::chrono::seconds kLongestChange{30};
constexpr std::chrono::seconds kMostRestChange{120};
constexpr int kSlowest = 50;
constexpr int kFastest = 150;
constexpr double kPercent = 100.0;
/// A pause wakes the computer no more often.
constexpr std::chrono::minutes kPausePollInterval{1};

} // namespace

PracticeSession::PracticeSession(PreparedSession prepared, SessionStore& store, const Clock& clock,
                                 const Stopwatch& stopwatch, SessionGuide& guide, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_stopwatch(stopwatch)
    , m_guide(guide)
    , m_record(std::move(prepared.record))
    , m_plannedSteps(std::move(prepared.plannedSteps))
    , m_player(std::move(prepared.player))
    , m_journal(prepared.journal)
    , m_earlierRest(prepared.earlierRest)
    , m_catalogue(prepared.catalogue)
    , m_options(prepared.options)
{
    m_timer.setInterval(kPollInterval);
    connect(&m_timer, &QTimer::timeout, this, &PracticeSession::poll);
    m_pauseTimer.setInterval(kPausePollInterval);
    m_pauseTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_pauseTimer, &QTimer::timeout, this, &PracticeSession::poll);
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
        m_guide.begin(m_player);
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
    m_pausedAt = m_last;
    m_timer.stop();
    m_pauseTimer.start();
    m_guide.pause();
    apply(m_player.pause());
}

void PracticeSession::resume()
{
    if (m_player.state() != PlayerState::Paused)
        return;
    m_last = now();
    m_pauseTimer.stop();
    m_guide.resume(m_player);
    m_timer.start();
    apply(m_player.resume());
}

void PracticeSession::skipStep()
{
    poll();
    if (m_ending)
        return;
    const auto events = m_player.skipStep();
    m_guide.restart(m_player);
    apply(events);
}

void PracticeSession::backStep()
{
    poll();
    if (m_ending)
        return;
    const auto events = m_player.backStep();
    m_guide.restart(m_player);
    apply(events);
}

void PracticeSession::repeatSet()
{
    poll();
    if (m_ending)
        return;
    const auto events = m_player.repeatSet();
    m_guide.restart(m_player);
    apply(events);
}

void PracticeSession::setInPosition(InPosition position)
{
    poll();
    if (m_ending || m_player.inPosition() == position)
        return;
    const auto events = m_player.setInPosition(position);
    m_guide.restart(m_player);
    apply(events);
}

bool PracticeSession::finishRepetition()
{
    // A pause that is about to be ended must not be found forgotten first.
    if (m_player.state() == PlayerState::Running)
        poll();
    if (m_player.state() != PlayerState::Running || !m_player.waitsForPerson())
        return false;
    const auto events = m_player.repetitionDone();
    m_guide.restart(m_player);
    apply(events);
    return true;
}

std::optional<std::chrono::seconds> PracticeSession::changeWait(std::chrono::seconds by)
{
    poll();
    const Segment* segment = m_player.segment();
    if (segment == nullptr || segment->kind == SegmentKind::Phase)
        return std::nullopt;
    const auto changed = [by](std::chrono::seconds length, std::chrono::seconds longest) {
        return std::clamp(length + by, kShortestWait, longest);
    };
    switch (segment->kind) {
    case SegmentKind::Prepare:
    case SegmentKind::SetUp:
        m_options.prepare = changed(m_options.prepare, kLongestPreparation);
        break;
    case SegmentKind::ChangeSides:
        // A step may have a time of its own for it.
        if (const auto own = m_plannedSteps[static_cast<std::size_t>(segment->step)].changeSides) {
            for (const int index : sameInRoundsToCome(segment->step))
                m_plannedSteps[static_cast<std::size_t>(index)].changeSides =
                    changed(*own, kLongestChangeOfSides);
        } else {
            m_options.changeSides = changed(m_options.changeSides, kLongestChange);
        }
        break;
    case SegmentKind::Rest:
        m_options.restChange =
            std::clamp(m_options.restChange + by, -kMostRestChange, kMostRestChange);
        break;
    case SegmentKind::Phase:
        break;
    }
    retime();
    segment = m_player.segment();
    return segment != nullptr
               ? std::optional(std::chrono::round<std::chrono::seconds>(segment->duration))
               : std::nullopt;
}

void PracticeSession::setTempo(int percent)
{
    poll();
    if (m_ending)
        return;
    m_options.tempo = std::clamp(percent, kSlowest, kFastest) / kPercent;
    retime();
}

int PracticeSession::tempo() const
{
    return static_cast<int>(std::lround(m_options.tempo * kPercent));
}

Result<> PracticeSession::swapExercise(int step, const ExerciseId& exercise)
{
    poll();
    const Exercise* found = m_catalogue->find(exercise);
    if (m_ending || found == nullptr || step < 0 ||
        std::cmp_greater_equal(step, m_plannedSteps.size()))
        return failure(ErrorCode::NotFound, exercise.text());
    auto swapped = makeStep(*found);
    if (!swapped)
        return tl::unexpected(swapped.error());
    for (const int index : sameInRoundsToCome(step)) {
        RoutineStep& planned = m_plannedSteps[static_cast<std::size_t>(index)];
        swapped->id = planned.id;
        swapped->restAfter = planned.restAfter;
        swapped->round = planned.round;
        if (m_journal == Journal::Open) {
            if (const auto kept = m_store.replacePlanned(m_record.id, index, *swapped); !kept)
                return kept;
        }
        planned = *swapped;
    }
    retime();
    updateRecord();
    return {};
}

std::vector<int> PracticeSession::sameInRoundsToCome(int step) const
{
    std::vector<int> same{step};
    const RoutineStep& first = m_plannedSteps[static_cast<std::size_t>(step)];
    int round = first.round.number;
    for (int index = step + 1; std::cmp_less(index, m_plannedSteps.size()); ++index) {
        const RoutineStep& other = m_plannedSteps[static_cast<std::size_t>(index)];
        // Another group begins where rounds are counted anew.
        if (other.round.of != first.round.of || other.round.number < round)
            break;
        round = other.round.number;
        const bool isDone =
            m_player.progress()[static_cast<std::size_t>(index)].active > milliseconds{0};
        if (round > first.round.number && other.exercise == first.exercise &&
            other.dose == first.dose && !isDone)
            same.push_back(index);
    }
    return same;
}

void PracticeSession::setFeel(int step, std::optional<Feel> feel)
{
    const auto index = static_cast<std::size_t>(step);
    if (index >= m_record.steps.size())
        return;
    m_record.steps[index].feel = feel;
    if (m_journal == Journal::Open)
        tell(m_store.setFeel(m_record.id, step, feel));
}

void PracticeSession::retime()
{
    const RoutineId routine = m_player.timeline().routine;
    m_player.changeTimeline(compileTimeline(
        {.id = routine, .name = {}, .goal = {}, .steps = m_plannedSteps}, *m_catalogue, m_options));
    m_guide.retime(m_player);
    Q_EMIT changed();
}

void PracticeSession::end()
{
    if (m_ending)
        return;
    poll();
    if (m_ending)
        return;
    m_player.finish();
    m_guide.stop();
    conclude();
}

void PracticeSession::discard()
{
    if (m_ending)
        return;
    m_player.finish();
    m_timer.stop();
    m_pauseTimer.stop();
    m_guide.stop();
    if (m_journal == Journal::Open)
        tell(m_store.discardRunning());
    m_journal = Journal::None;
    m_ending = Ending::Discarded;
    Q_EMIT ended(*m_ending);
}

void PracticeSession::poll()
{
    if (m_player.state() == PlayerState::Paused)
        endIfForgotten();
    if (m_player.state() != PlayerState::Running)
        return;
    const Moment last = std::exchange(m_last, now());
    const milliseconds passed = m_last.session - last.session;
    const milliseconds real = m_last.real - last.real;
    const milliseconds wall = m_last.wall - last.wall;
    // Some systems stop the monotonic clock while they sleep, others let it run on: in the first
    // case only the clock on the wall tells. One that was set back tells nothing, so it pauses too.
    const milliseconds apart = wall - passed;
    if (real > kLongestGap || apart > kLongestGap || apart < -kLongestGap) {
        pause(PauseReason::Gap);
        m_pausedAt = last;
    } else {
        apply(m_player.advance(passed));
    }
}

void PracticeSession::endIfForgotten()
{
    // As for gaps: only the clock on the wall may know of the time that a computer slept.
    const Moment present = now();
    const milliseconds wall = present.wall - m_pausedAt.wall;
    if (!isForgotten(std::max(present.real - m_pausedAt.real, wall)))
        return;
    m_player.finish();
    m_guide.stop();
    conclude();
}

void PracticeSession::apply(const std::vector<PlayerEvent>& events)
{
    // A preparation that comes again goes back in time.
    const milliseconds before = std::exchange(m_followed, m_player.position());
    if (m_followed < before)
        m_guide.restart(m_player);
    m_guide.follow(m_player, events, m_last.session);
    for (const PlayerEvent& event : events) {
        if (event.kind == PlayerEvent::Kind::StepFinished)
            recordStep(event.index);
        else if (event.kind == PlayerEvent::Kind::RoutineFinished) {
            m_guide.finish();
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
    m_pauseTimer.stop();
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
