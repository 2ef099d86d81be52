// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/player.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

/// Whoever goes back this early in an exercise means the one before.
constexpr std::chrono::seconds kBackMeansBefore{3};
/// As long as a preparation lasts that comes again for someone who is not in position.
constexpr std::chrono::seconds kAgain{10};
/// Whoever needs longer for one repetition rests.
constexpr std::chrono::seconds kLongestRepetition{30};

/// The smallest step of time.
constexpr milliseconds kTick{1};

using Kind = PlayerEvent::Kind;

PlayerEvent event(Kind kind, std::size_t index)
{
    return {kind, static_cast<int>(index)};
}

} // namespace

Player::Player(Timeline timeline)
    : m_timeline(std::move(timeline))
    , m_progress(m_timeline.steps.size())
{
}

Player Player::resumed(Timeline timeline, int step, std::vector<StepProgress> progress)
{
    Player player(std::move(timeline));
    const std::size_t steps = player.m_timeline.steps.size();
    progress.resize(steps);
    player.m_progress = std::move(progress);
    if (std::cmp_less(step, steps)) {
        player.goToStep(std::max(0, step));
    } else {
        player.m_position = player.m_timeline.total();
        player.m_state = PlayerState::Finished;
    }
    return player;
}

PlayerState Player::state() const
{
    return m_state;
}

const Timeline& Player::timeline() const
{
    return m_timeline;
}

milliseconds Player::position() const
{
    return m_position;
}

milliseconds Player::remaining() const
{
    return m_timeline.total() - m_position;
}

const Segment* Player::segment() const
{
    const bool somewhere = m_state != PlayerState::Finished && !m_timeline.segments.empty();
    return somewhere ? &current() : nullptr;
}

int Player::segmentIndex() const
{
    return segment() != nullptr ? static_cast<int>(m_segment) : -1;
}

milliseconds Player::segmentRemaining() const
{
    return segment() != nullptr ? current().end() - m_position : milliseconds{0};
}

const std::vector<StepProgress>& Player::progress() const
{
    return m_progress;
}

milliseconds Player::certainUntil() const
{
    if (m_inPosition == InPosition::No && segment() != nullptr)
        return current().end() - kTick;
    const auto ending = std::find_if(
        m_timeline.segments.begin() + static_cast<std::ptrdiff_t>(m_segment),
        m_timeline.segments.end(), [](const Segment& segment) { return segment.waits; });
    return ending != m_timeline.segments.end() ? ending->end() - kTick : m_timeline.total();
}

milliseconds Player::activeTime() const
{
    milliseconds sum{0};
    for (const StepProgress& step : m_progress)
        sum += step.active;
    return sum;
}

milliseconds Player::sessionTime() const
{
    milliseconds sum{0};
    for (const StepProgress& step : m_progress)
        sum += step.elapsed;
    return sum;
}

std::vector<PlayerEvent> Player::start()
{
    Events events;
    if (m_state != PlayerState::Ready)
        return events;
    if (m_timeline.segments.empty()) {
        m_state = PlayerState::Finished;
        events.push_back(event(Kind::RoutineFinished, 0));
        return events;
    }
    m_state = PlayerState::Running;
    enterSegment(events);
    return events;
}

std::vector<PlayerEvent> Player::pause()
{
    if (m_state == PlayerState::Running)
        m_state = PlayerState::Paused;
    return {};
}

std::vector<PlayerEvent> Player::resume()
{
    Events events;
    if (m_state != PlayerState::Paused)
        return events;
    m_state = PlayerState::Running;
    reachCues(events, m_position);
    return events;
}

std::vector<PlayerEvent> Player::skipStep()
{
    Events events;
    if (m_state != PlayerState::Running && m_state != PlayerState::Paused)
        return events;
    const int step = current().step;
    events.push_back({Kind::StepFinished, step});
    if (std::cmp_less(step + 1, m_timeline.steps.size())) {
        goToStep(step + 1, RestBefore::Taken);
        enterSegment(events);
    } else {
        m_position = m_timeline.total();
        m_state = PlayerState::Finished;
        events.push_back(event(Kind::RoutineFinished, 0));
    }
    return events;
}

std::vector<PlayerEvent> Player::backStep()
{
    Events events;
    if (m_state != PlayerState::Running && m_state != PlayerState::Paused)
        return events;
    const int step = current().step;
    const RestBefore rest = current().isRestBefore() ? RestBefore::Taken : RestBefore::LeftOut;
    const milliseconds began = m_timeline.segments[beginningOf(step, rest)].start;
    if (m_position - began < kBackMeansBefore)
        goToStep(std::max(0, step - 1));
    else
        goToStep(step, rest);
    enterSegment(events);
    return events;
}

std::vector<PlayerEvent> Player::repeatSet()
{
    Events events;
    if (m_state != PlayerState::Running && m_state != PlayerState::Paused)
        return events;
    const bool isInSet = current().set > 0;
    if (isInSet) {
        forgetSet();
        goTo(m_setBegin, m_timeline.segments[m_setBegin].start);
    } else {
        goToStep(current().step,
                 current().isRestBefore() ? RestBefore::Taken : RestBefore::LeftOut);
    }
    enterSegment(events);
    return events;
}

std::vector<PlayerEvent> Player::setInPosition(InPosition position)
{
    Events events;
    if (m_state != PlayerState::Running || position == m_inPosition)
        return events;
    m_inPosition = position;
    if (position == InPosition::Yes || current().kind != SegmentKind::Phase)
        return events;
    // The stretch before the set: a preparation, a rest or a change of sides.
    const auto first = static_cast<std::size_t>(
        m_timeline.steps[static_cast<std::size_t>(current().step)].firstSegment);
    forgetSet();
    std::size_t before = m_setBegin;
    while (before > first && m_timeline.segments[before].kind == SegmentKind::Phase)
        --before;
    goTo(before, m_timeline.segments[before].start);
    enterSegment(events);
    return events;
}

bool Player::waitsForPerson() const
{
    const Segment* here = segment();
    if (here == nullptr || here->kind != SegmentKind::Phase)
        return false;
    for (std::size_t index = m_segment; index < m_timeline.segments.size(); ++index) {
        const Segment& segment = m_timeline.segments[index];
        if (segment.kind != SegmentKind::Phase || segment.repetition != here->repetition ||
            segment.side != here->side || segment.set != here->set || segment.step != here->step)
            return false;
        if (segment.waits)
            return true;
    }
    return false;
}

std::vector<PlayerEvent> Player::repetitionDone()
{
    Events events;
    if (m_state != PlayerState::Running || !waitsForPerson())
        return events;
    std::size_t last = m_segment;
    while (!m_timeline.segments[last].waits)
        ++last;
    goTo(last, m_timeline.segments[last].end());
    reachCues(events, current().end());
    leaveSegment(events);
    return events;
}

std::size_t Player::sameSegment(const Timeline& timeline, const Segment& segment) const
{
    const TimelineStep& step = timeline.steps[static_cast<std::size_t>(segment.step)];
    const auto first = static_cast<std::size_t>(step.firstSegment);
    const auto end = static_cast<std::size_t>(step.endSegment);
    std::size_t nearest = first;
    for (std::size_t index = first; index < end; ++index) {
        const Segment& other = timeline.segments[index];
        if (other.kind != segment.kind || other.set != segment.set || other.side != segment.side)
            continue;
        // A flow at another tempo has another number of cycles.
        if (other.repetition > segment.repetition)
            break;
        nearest = index;
        if (other.repetition == segment.repetition && other.phase == segment.phase)
            break;
    }
    return nearest;
}

void Player::changeTimeline(Timeline timeline)
{
    if (segment() == nullptr || timeline.steps.size() != m_timeline.steps.size()) {
        if (m_state == PlayerState::Ready)
            *this = Player(std::move(timeline));
        return;
    }
    const Segment before = current();
    const auto step = static_cast<std::size_t>(before.step);
    const bool isSameStep = timeline.steps[step].exercise == m_timeline.steps[step].exercise &&
                            timeline.steps[step].dose == m_timeline.steps[step].dose;
    const milliseconds spent = m_position - before.start;
    const std::size_t segment = sameSegment(timeline, before);
    const std::size_t setBegin = sameSegment(timeline, m_timeline.segments[m_setBegin]);
    const StepProgress beforeSet = m_beforeSet;
    m_timeline = std::move(timeline);
    if (!isSameStep && !before.isRestBefore()) {
        goToStep(before.step);
        return;
    }
    const Segment& now = m_timeline.segments[segment];
    const milliseconds share{before.kind == SegmentKind::Phase
                                 ? spent * now.duration.count() / before.duration.count()
                                 : std::min(spent, now.duration)};
    goTo(segment, now.start + share);
    // What was reached already does not come again.
    if (spent > milliseconds{0} || m_state == PlayerState::Running) {
        while (m_nextCue < m_timeline.cues.size() &&
               std::cmp_equal(m_timeline.cues[m_nextCue].segment, m_segment) &&
               m_timeline.cues[m_nextCue].at <= m_position)
            ++m_nextCue;
    }
    m_setBegin = setBegin;
    m_beforeSet = beforeSet;
}

void Player::finish()
{
    m_state = PlayerState::Finished;
}

std::vector<PlayerEvent> Player::advance(milliseconds elapsed)
{
    Events events;
    while (m_state == PlayerState::Running && elapsed > milliseconds{0}) {
        if (m_position == current().end() && current().waits) {
            runInPlace(elapsed);
            break;
        }
        const milliseconds slice = std::min(elapsed, segmentRemaining());
        elapsed -= slice;
        runWithinSegment(slice);
        // What belongs to the end of a repetition waits with it.
        reachCues(events,
                  current().waits ? std::min(m_position, current().end() - kTick) : m_position);
        if (m_position != current().end() || current().waits)
            continue;
        if (holdsAtEnd()) {
            goTo(m_segment, std::max(current().start, current().end() - kAgain));
            enterSegment(events);
        } else {
            leaveSegment(events);
        }
    }
    return events;
}

bool Player::holdsAtEnd() const
{
    return m_inPosition == InPosition::No && current().kind != SegmentKind::Phase;
}

void Player::runInPlace(milliseconds elapsed)
{
    currentProgress().elapsed += elapsed;
    const milliseconds active = std::min(elapsed, kLongestRepetition - m_waited);
    m_waited += active;
    currentProgress().active += active;
}

void Player::goTo(std::size_t segment, milliseconds position)
{
    m_segment = segment;
    m_position = position;
    m_waited = milliseconds{0};
    const auto& cues = m_timeline.cues;
    const auto cue = std::ranges::find_if(cues, [&](const Cue& one) {
        return std::cmp_greater_equal(one.segment, segment) && one.at >= position;
    });
    m_nextCue = static_cast<std::size_t>(cue - cues.begin());
}

void Player::forgetSet()
{
    currentProgress() = m_beforeSet;
}

bool Player::beginsSet(std::size_t segment) const
{
    const Segment& here = m_timeline.segments[segment];
    if (here.kind != SegmentKind::Phase || segment == 0)
        return here.kind == SegmentKind::Phase;
    const Segment& before = m_timeline.segments[segment - 1];
    return before.kind != SegmentKind::Phase || before.step != here.step || before.set != here.set;
}

std::size_t Player::beginningOf(int step, RestBefore rest) const
{
    const auto first =
        static_cast<std::size_t>(m_timeline.steps[static_cast<std::size_t>(step)].firstSegment);
    const bool leavesOut = rest == RestBefore::LeftOut && m_timeline.segments[first].isRestBefore();
    return leavesOut ? first + 1 : first;
}

void Player::goToStep(int step, RestBefore rest)
{
    m_segment = beginningOf(step, rest);
    m_position = current().start;
    m_progress[static_cast<std::size_t>(step)] = {};
    m_beforeSet = {};
    m_setBegin = m_segment;
    m_inPosition = InPosition::Yes;
    goTo(m_segment, m_position);
}

void Player::enterSegment(Events& events)
{
    if (beginsSet(m_segment)) {
        m_setBegin = m_segment;
        m_beforeSet = currentProgress();
    }
    m_waited = milliseconds{0};
    events.push_back(event(Kind::SegmentEntered, m_segment));
    reachCues(events, m_position);
}

void Player::leaveSegment(Events& events)
{
    const auto step = static_cast<std::size_t>(current().step);
    if (endsSet())
        ++currentProgress().completedSets;
    if (std::cmp_equal(m_segment + 1, m_timeline.steps[step].endSegment)) {
        currentProgress().finished = true;
        events.push_back(event(Kind::StepFinished, step));
    }
    if (m_segment + 1 == m_timeline.segments.size()) {
        m_state = PlayerState::Finished;
        events.push_back(event(Kind::RoutineFinished, 0));
        return;
    }
    ++m_segment;
    m_inPosition = InPosition::Yes;
    if (std::cmp_not_equal(current().step, step))
        currentProgress() = {};
    enterSegment(events);
}

void Player::reachCues(Events& events, milliseconds until)
{
    if (m_state != PlayerState::Running)
        return;
    const std::vector<Cue>& cues = m_timeline.cues;
    while (m_nextCue < cues.size() && std::cmp_equal(cues[m_nextCue].segment, m_segment) &&
           cues[m_nextCue].at <= until) {
        events.push_back(event(Kind::CueReached, m_nextCue));
        ++m_nextCue;
    }
}

void Player::runWithinSegment(milliseconds elapsed)
{
    m_position += elapsed;
    currentProgress().elapsed += elapsed;
    if (current().isActive())
        currentProgress().active += elapsed;
}

const Segment& Player::current() const
{
    return m_timeline.segments[m_segment];
}

StepProgress& Player::currentProgress()
{
    return m_progress[static_cast<std::size_t>(current().step)];
}

bool Player::endsSet() const
{
    if (current().kind != SegmentKind::Phase)
        return false;
    if (m_segment + 1 == m_timeline.segments.size())
        return true;
    const Segment& next = m_timeline.segments[m_segment + 1];
    return next.kind == SegmentKind::Rest || next.step != current().step ||
           next.set != current().set;
}

} // namespace limber
