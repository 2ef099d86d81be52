// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/timeline.h"

#include "core/routine/rounds.h"
#include "core/session/step_shape.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <utility>

namespace limber {

namespace {

constexpr std::chrono::seconds kShortestHoldCountedDown{8};
constexpr std::chrono::seconds kShortestRestCountedDown{5};
constexpr std::chrono::seconds kShortestHoldHalved{20};
constexpr std::chrono::seconds kShortestFlowHalved{40};

/// The cue of a breath, where it has one.
std::optional<CueKind> breathCue(Breath breath)
{
    switch (breath) {
    case Breath::In:
        return CueKind::BreatheIn;
    case Breath::Hold:
        return CueKind::BreatheHold;
    case Breath::Out:
        return CueKind::BreatheOut;
    case Breath::Free:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Appends the segments and cues of one step after another.
class TimelineBuilder {
public:
    TimelineBuilder(Timeline& timeline, const TimelineOptions& options)
        : m_timeline(timeline)
        , m_firstSide(options.firstSide == BodySide::Right ? BodySide::Right : BodySide::Left)
        , m_beat(options.beat)
    {
    }

    void addStep(const RoutineStep& routineStep, const Exercise& exercise, const StepShape& shape,
                 milliseconds restBefore);

private:
    void addRest(int set, milliseconds length);
    void addPrepareAndSetUp();
    void addSet(int set);
    void addSideBySide(const std::vector<PhaseStretch>& stretches, Segment segment);
    void addAlternating(const std::vector<PhaseStretch>& stretches, Segment segment);
    void addChangeSides(Segment segment);
    void addPhase(const PhaseStretch& stretch, Segment segment);
    void append(Segment segment);
    void addCue(CueKind kind);
    void addPhaseCue(const Phase& phase, CueKind plain);
    void addCountdown();
    void addHalfWay(milliseconds at);
    /// Half of a long flow, of which a set or one of its sides is about to begin.
    void expectHalfOfFlow();

    [[nodiscard]] BodySide otherSide() const
    {
        return m_firstSide == BodySide::Left ? BodySide::Right : BodySide::Left;
    }
    [[nodiscard]] bool beginsSetOrSide(const Segment& phase) const;
    /// What every segment of the step has in common.
    [[nodiscard]] Segment segmentOf(SegmentKind kind, int set) const;

    Timeline& m_timeline;
    BodySide m_firstSide;
    bool m_beat;
    milliseconds m_end{0};
    std::optional<milliseconds> m_halfOfFlow;
    const Exercise* m_exercise = nullptr;
    const StepShape* m_shape = nullptr;
};

void TimelineBuilder::addStep(const RoutineStep& routineStep, const Exercise& exercise,
                              const StepShape& shape, milliseconds restBefore)
{
    m_exercise = &exercise;
    m_shape = &shape;
    const auto first = m_timeline.segments.size();
    m_timeline.steps.push_back({.routineStep = routineStep.id,
                                .exercise = routineStep.exercise,
                                .dose = routineStep.dose,
                                .round = routineStep.round,
                                .firstSegment = static_cast<int>(first)});
    addRest(0, restBefore);
    addPrepareAndSetUp();
    const auto sets = static_cast<int>(shape.repetitions.size());
    for (int set = 1; set <= sets; ++set) {
        addSet(set);
        if (set < sets)
            addRest(set, shape.rest);
    }

    TimelineStep& step = m_timeline.steps.back();
    step.endSegment = static_cast<int>(m_timeline.segments.size());
    for (auto index = first; index < m_timeline.segments.size(); ++index) {
        const Segment& segment = m_timeline.segments[index];
        if (segment.isActive())
            step.active += segment.duration;
    }
}

void TimelineBuilder::addRest(int set, milliseconds length)
{
    if (length <= milliseconds{0})
        return;
    Segment rest = segmentOf(SegmentKind::Rest, set);
    rest.duration = length;
    append(rest);
    addCue(CueKind::Rest);
    if (length >= kShortestRestCountedDown)
        addCountdown();
}

void TimelineBuilder::addPrepareAndSetUp()
{
    if (m_shape->prepare > milliseconds{0}) {
        Segment prepare = segmentOf(SegmentKind::Prepare, 0);
        prepare.duration = m_shape->prepare;
        append(prepare);
        addCue(CueKind::GetReady);
        addCountdown();
    }
    for (const PhaseStretch& stretch : m_shape->setUp) {
        Segment setUp = segmentOf(SegmentKind::SetUp, 0);
        setUp.duration = stretch.duration;
        setUp.phase = stretch.phase;
        append(setUp);
    }
}

void TimelineBuilder::addSet(int set)
{
    const int repetitions = m_shape->repetitions[static_cast<std::size_t>(set - 1)];
    const std::vector<PhaseStretch> stretches = stretchesOfSet(*m_shape, repetitions);
    expectHalfOfFlow();
    Segment segment = segmentOf(SegmentKind::Phase, set);
    segment.repetitions = repetitions;
    if (m_shape->sides == Sides::Alternating)
        addAlternating(stretches, segment);
    else
        addSideBySide(stretches, segment);
}

void TimelineBuilder::addSideBySide(const std::vector<PhaseStretch>& stretches, Segment segment)
{
    const bool twoSides = m_shape->sides == Sides::EachSide;
    segment.side = twoSides ? m_firstSide : BodySide::Both;
    for (const PhaseStretch& stretch : stretches)
        addPhase(stretch, segment);
    if (!twoSides)
        return;

    addChangeSides(segmentOf(SegmentKind::ChangeSides, segment.set));
    segment.side = otherSide();
    expectHalfOfFlow();
    for (const PhaseStretch& stretch : stretches)
        addPhase(stretch, segment);
}

void TimelineBuilder::addAlternating(const std::vector<PhaseStretch>& stretches, Segment segment)
{
    auto begin = stretches.begin();
    while (begin != stretches.end()) {
        const auto end = std::find_if(begin, stretches.end(), [begin](const PhaseStretch& one) {
            return one.repetition != begin->repetition;
        });
        for (const BodySide side : {m_firstSide, otherSide()}) {
            segment.side = side;
            std::for_each(begin, end, [&](const PhaseStretch& one) { addPhase(one, segment); });
        }
        begin = end;
    }
}

void TimelineBuilder::addChangeSides(Segment segment)
{
    for (const PhaseStretch& stretch : m_shape->changeSides) {
        segment.duration = stretch.duration;
        segment.phase = stretch.phase;
        append(segment);
        if (&stretch == &m_shape->changeSides.front())
            addCue(CueKind::ChangeSides);
    }
}

void TimelineBuilder::addPhase(const PhaseStretch& stretch, Segment segment)
{
    segment.duration = stretch.duration;
    segment.phase = stretch.phase;
    segment.repetition = stretch.repetition;
    segment.waits = m_shape->selfPaced && stretch.endsRepetition;
    const bool begins = beginsSetOrSide(segment);
    const bool beginsRepetition = begins ||
                                  m_timeline.segments.back().repetition != stretch.repetition ||
                                  m_timeline.segments.back().side != segment.side;
    append(segment);
    const auto firstCue = static_cast<std::ptrdiff_t>(m_timeline.cues.size());
    const Phase& phase = m_exercise->phases[static_cast<std::size_t>(stretch.phase)];
    const bool isHold = phase.usesHold && hasHold(m_timeline.steps.back().dose.type);
    if (begins)
        addPhaseCue(phase, CueKind::Start);
    else if (!m_shape->selfPaced || isHold)
        addPhaseCue(phase, CueKind::PhaseChange);
    else if (beginsRepetition && m_beat)
        addCue(CueKind::Beat);

    if (isHold && stretch.duration >= kShortestHoldHalved)
        addHalfWay(m_timeline.segments.back().start + stretch.duration / 2);
    if (m_halfOfFlow && *m_halfOfFlow < m_end) {
        addHalfWay(*m_halfOfFlow);
        m_halfOfFlow.reset();
    }
    if ((phase.usesHold || m_shape->passage) && stretch.duration >= kShortestHoldCountedDown)
        addCountdown();
    // Half of a flow may fall between the last seconds of one of its stations.
    std::stable_sort(m_timeline.cues.begin() + firstCue, m_timeline.cues.end(),
                     [](const Cue& a, const Cue& b) { return a.at < b.at; });
}

void TimelineBuilder::addPhaseCue(const Phase& phase, CueKind plain)
{
    const bool isBreath = m_timeline.steps.back().dose.type == DoseType::BreathCycles;
    addCue(isBreath ? breathCue(phase.breath).value_or(plain) : plain);
}

void TimelineBuilder::expectHalfOfFlow()
{
    m_halfOfFlow.reset();
    if (!m_shape->flow || *m_shape->flow * m_shape->flowSides() < kShortestFlowHalved)
        return;
    m_halfOfFlow = m_end + *m_shape->flow * m_shape->flowSides() / 2;
}

bool TimelineBuilder::beginsSetOrSide(const Segment& phase) const
{
    if (m_timeline.segments.empty())
        return true;
    const Segment& before = m_timeline.segments.back();
    const bool sameSet =
        before.kind == SegmentKind::Phase && before.step == phase.step && before.set == phase.set;
    return !sameSet || (before.side != phase.side && m_shape->sides != Sides::Alternating);
}

void TimelineBuilder::append(Segment segment)
{
    segment.start = m_end;
    m_end += segment.duration;
    m_timeline.segments.push_back(segment);
}

void TimelineBuilder::addCue(CueKind kind)
{
    const Segment& segment = m_timeline.segments.back();
    m_timeline.cues.push_back(
        {segment.start, kind, static_cast<int>(m_timeline.segments.size()) - 1});
}

void TimelineBuilder::addCountdown()
{
    const Segment& segment = m_timeline.segments.back();
    const auto index = static_cast<int>(m_timeline.segments.size()) - 1;
    constexpr std::array<std::chrono::seconds, 3> kLeft{
        std::chrono::seconds{3}, std::chrono::seconds{2}, std::chrono::seconds{1}};
    for (const std::chrono::seconds left : kLeft) {
        if (segment.duration >= left)
            m_timeline.cues.push_back({segment.end() - left, CueKind::LastThree, index});
    }
}

void TimelineBuilder::addHalfWay(milliseconds at)
{
    m_timeline.cues.push_back(
        {at, CueKind::HalfWay, static_cast<int>(m_timeline.segments.size()) - 1});
}

Segment TimelineBuilder::segmentOf(SegmentKind kind, int set) const
{
    return {.kind = kind,
            .step = static_cast<int>(m_timeline.steps.size()) - 1,
            .set = set,
            .sets = static_cast<int>(m_shape->repetitions.size())};
}

} // namespace

milliseconds Timeline::total() const
{
    return segments.empty() ? milliseconds{0} : segments.back().end();
}

milliseconds Timeline::active() const
{
    return std::accumulate(
        steps.begin(), steps.end(), milliseconds{0},
        [](milliseconds sum, const TimelineStep& step) { return sum + step.active; });
}

bool Timeline::beginsRound(int step) const
{
    const auto index = static_cast<std::size_t>(step);
    return steps[index].round.of > 1 && (step == 0 || steps[index - 1].round != steps[index].round);
}

Timeline compileTimeline(const Routine& routine, const Catalogue& catalogue,
                         const TimelineOptions& options)
{
    Timeline timeline{routine.id, {}, {}, {}, {}};
    TimelineBuilder builder(timeline, options);
    const auto addFinalCue = [&timeline](CueKind kind) {
        if (!timeline.segments.empty())
            timeline.cues.push_back(
                {timeline.total(), kind, static_cast<int>(timeline.segments.size()) - 1});
    };
    const Routine flat = inOrderOfPractice(routine);
    milliseconds restBefore{0};
    for (const RoutineStep& step : flat.steps) {
        const Exercise* exercise = catalogue.find(step.exercise);
        if (exercise == nullptr) {
            if (step.round.number == 1)
                timeline.unknownExercises.push_back(step.exercise);
            continue;
        }
        const StepShape shape = shapeOf(*exercise, step.dose, options, step.changeSides);
        if (shape.repetitions.empty())
            continue;
        addFinalCue(CueKind::End);
        builder.addStep(step, *exercise, shape, restBefore);
        restBefore = restLength(step.restAfter, options);
    }
    addFinalCue(CueKind::Finished);
    return timeline;
}

PlannedLength plannedLength(const RoutineStep& step, const Exercise& exercise,
                            const TimelineOptions& options)
{
    const StepShape shape = shapeOf(exercise, step.dose, options, step.changeSides);
    return {shape.total(), shape.active()};
}

PlannedLength plannedLength(const Routine& routine, const Catalogue& catalogue,
                            const TimelineOptions& options)
{
    PlannedLength length;
    milliseconds lastRest{0}; // After the step that is practised last so far, in its last round.
    for (const StepRun& run : stepRuns(routine)) {
        const int rounds = run.rounds();
        const milliseconds between = restLength(run.restBetweenRounds(), options);
        for (int index = run.first; index < run.end; ++index) {
            const RoutineStep& step = routine.steps[static_cast<std::size_t>(index)];
            const Exercise* exercise = catalogue.find(step.exercise);
            const PlannedLength once =
                exercise != nullptr ? plannedLength(step, *exercise, options) : PlannedLength{};
            if (once.total <= milliseconds{0})
                continue;
            const milliseconds rest = restLength(step.restAfter, options);
            const bool endsRound = index + 1 == run.end;
            length.total +=
                once.total * rounds + (endsRound ? between : rest) * (rounds - 1) + rest;
            length.active += once.active * rounds;
            lastRest = rest;
        }
    }
    length.total -= lastRest;
    return length;
}

milliseconds estimatedDuration(const Routine& routine, const Catalogue& catalogue,
                               const TimelineOptions& options)
{
    return plannedLength(routine, catalogue, options).total;
}

milliseconds estimatedDuration(const Exercise& exercise, const Dose& dose,
                               const TimelineOptions& options)
{
    return shapeOf(exercise, dose, options).total();
}

} // namespace limber
