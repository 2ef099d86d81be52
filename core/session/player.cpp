// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/player.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

/// Whoever goes back this early in an exercise means the one before.
constexpr std::chrono::seconds kBackMeansBefore{3};

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
    const auto ending = std::find_if(
        m_timeline.segments.begin() + static_cast<std::ptrdiff_t>(m_segment),
        m_timeline.segments.end(), [](const Segment& segment) { return segment.waits; });
    return ending != m_timeline.segments.end() ? ending->end() : m_timeline.total();
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
    reachCues(events);
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
        goToStep(step + 1);
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
    const auto& began = m_timeline.segments[static_cast<std::size_t>(
        m_timeline.steps[static_cast<std::size_t>(step)].firstSegment)];
    const bool meansBefore = m_position - began.start < kBackMeansBefore;
    goToStep(meansBefore ? std::max(0, step - 1) : step);
    enterSegment(events);
    return events;
}

void Player::finish()
{
    m_state = PlayerState::Finished;
}

std::vector<PlayerEvent> Player::advance(milliseconds elapsed)
{
    Events events;
    while (m_state == PlayerState::Running && elapsed > milliseconds{0}) {
        const milliseconds slice = std::min(elapsed, segmentRemaining());
        elapsed -= slice;
        runWithinSegment(slice);
        reachCues(events);
        if (m_position == current().end())
            leaveSegment(events);
    }
    return events;
}

void Player::goToStep(int step)
{
    const auto index = static_cast<std::size_t>(step);
    m_segment = static_cast<std::size_t>(m_timeline.steps[index].firstSegment);
    m_position = current().start;
    m_progress[index] = {};
    const auto cue = std::ranges::lower_bound(m_timeline.cues, m_segment,
                                              std::cmp_less<int, std::size_t>, &Cue::segment);
    m_nextCue = static_cast<std::size_t>(cue - m_timeline.cues.begin());
}

void Player::enterSegment(Events& events)
{
    events.push_back(event(Kind::SegmentEntered, m_segment));
    reachCues(events);
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
    if (std::cmp_not_equal(current().step, step))
        currentProgress() = {};
    enterSegment(events);
}

void Player::reachCues(Events& events)
{
    if (m_state != PlayerState::Running)
        return;
    const std::vector<Cue>& cues = m_timeline.cues;
    while (m_nextCue < cues.size() && std::cmp_equal(cues[m_nextCue].segment, m_segment) &&
           cues[m_nextCue].at <= m_position) {
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
