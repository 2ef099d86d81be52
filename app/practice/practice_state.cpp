// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_state.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

/// From here on a phase of a repetition is worth counting down; a hold always is.
constexpr std::chrono::seconds kLongPhase{8};

struct Stretch {
    milliseconds start{0};
    milliseconds end{0};
};

const TimelineStep& stepOf(const Timeline& timeline, const Segment& segment)
{
    return timeline.steps[static_cast<std::size_t>(segment.step)];
}

const Phase* phaseOf(const Exercise& exercise, const Segment& segment)
{
    const auto index = static_cast<std::size_t>(segment.phase);
    return segment.phase >= 0 && index < exercise.phases.size() ? &exercise.phases[index] : nullptr;
}

/// The first segment from `index` on that passes `test`, within the same step.
template <typename Test>
const Segment* firstFrom(const Timeline& timeline, int index, const Test& test)
{
    const Segment& here = timeline.segments[static_cast<std::size_t>(index)];
    const auto begin = timeline.segments.begin() + index;
    const auto end = timeline.segments.begin() + stepOf(timeline, here).endSegment;
    const auto found = std::find_if(begin, end, test);
    return found == end ? nullptr : &*found;
}

/// All phases around `index` that belong to the same flow: same set, and same side where one side
/// follows the other.
Stretch flowAround(const Timeline& timeline, int index, Sides sides)
{
    const Segment& here = timeline.segments[static_cast<std::size_t>(index)];
    const auto belongs = [&](const Segment& other) {
        return other.kind == SegmentKind::Phase && other.step == here.step &&
               other.set == here.set && (sides != Sides::EachSide || other.side == here.side);
    };
    Stretch stretch{here.start, here.end()};
    for (int before = index - 1; before >= 0; --before) {
        const Segment& other = timeline.segments[static_cast<std::size_t>(before)];
        if (!belongs(other))
            break;
        stretch.start = other.start;
    }
    for (int after = index + 1; std::cmp_less(after, timeline.segments.size()); ++after) {
        const Segment& other = timeline.segments[static_cast<std::size_t>(after)];
        if (!belongs(other))
            break;
        stretch.end = other.end();
    }
    return stretch;
}

void describeCount(PracticeState& state, const Player& player, const Exercise& exercise)
{
    const Timeline& timeline = player.timeline();
    const Segment& segment = *player.segment();
    const Dose& dose = stepOf(timeline, segment).dose;
    const bool isPhase = segment.kind == SegmentKind::Phase;
    const bool isFlow = dose.type == DoseType::TimedFlow && dose.flow == FlowShape::Cycle;
    const bool isCounted =
        dose.type == DoseType::Repetitions || dose.type == DoseType::RepetitionsWithHold;

    Stretch stretch{segment.start, segment.end()};
    if (isPhase && isFlow)
        stretch = flowAround(timeline, player.segmentIndex(), exercise.sides);
    state.countedLeft = stretch.end - player.position();
    state.countedLength = stretch.end - stretch.start;
    const Phase* phase = phaseOf(exercise, segment);
    const bool isHold =
        dose.type == DoseType::RepetitionsWithHold && phase != nullptr && phase->usesHold;
    if (isPhase && isCounted && !isHold && segment.duration < kLongPhase)
        state.countedIn = CountedIn::Repetitions;
    state.isTimed = dose.type == DoseType::TimedFlow;
    state.repetitionsAreBreaths = dose.type == DoseType::BreathCycles;
}

void describePhase(PracticeState& state, const Player& player, const Exercise& exercise)
{
    const Segment& segment = *player.segment();
    const Segment* shown = &segment;
    if (segment.kind == SegmentKind::Prepare || segment.isRestBefore()) {
        shown = firstFrom(player.timeline(), player.segmentIndex(),
                          [](const Segment& other) { return other.phase >= 0; });
    }
    if (const Phase* phase = shown != nullptr ? phaseOf(exercise, *shown) : nullptr) {
        state.cue = phase->cue;
        if (shown == &segment) {
            state.phase = phase->name;
            state.breath = phase->breath;
        }
    }
    state.side = segment.side;
    if (segment.kind != SegmentKind::Phase) {
        const Segment* coming =
            firstFrom(player.timeline(), player.segmentIndex(),
                      [](const Segment& other) { return other.kind == SegmentKind::Phase; });
        state.side = coming != nullptr ? coming->side : BodySide::Both;
    }
}

/// In a phase the figure moves through it. Before and between the phases it waits in the pose with
/// which the next of them begins.
FigureCue figureCue(const Player& player, const Exercise& exercise)
{
    const Timeline& timeline = player.timeline();
    const Segment& segment = *player.segment();
    FigureCue cue{.exercise = exercise.id.text(), .previous = {}, .phase = {}};
    cue.phases = static_cast<int>(exercise.phases.size());
    if (const Phase* phase = phaseOf(exercise, segment)) {
        cue.phase = phase->id;
        cue.phaseIndex = segment.phase;
        cue.elapsed = player.position() - segment.start;
        cue.done = static_cast<double>(cue.elapsed.count()) /
                   static_cast<double>(std::max<milliseconds::rep>(1, segment.duration.count()));
        const int before = player.segmentIndex() - 1;
        if (before >= stepOf(timeline, segment).firstSegment) {
            const Segment& last = timeline.segments[static_cast<std::size_t>(before)];
            if (const Phase* previous = phaseOf(exercise, last))
                cue.previous = previous->id;
        }
        if (cue.previous.isEmpty() && !exercise.phases.empty())
            cue.previous = exercise.phases.front().id;
        return cue;
    }
    if (!exercise.phases.empty())
        cue.phase = exercise.phases.front().id;
    return cue;
}

std::optional<NextExercise> nextExercise(const Timeline& timeline, int step,
                                         const Catalogue& catalogue)
{
    const auto next = static_cast<std::size_t>(step) + 1;
    if (next >= timeline.steps.size())
        return std::nullopt;
    const Exercise* exercise = catalogue.find(timeline.steps[next].exercise);
    if (exercise == nullptr)
        return std::nullopt;
    const bool beginsRound = timeline.beginsRound(static_cast<int>(next));
    return NextExercise{exercise->id.text(),
                        exercise->name,
                        timeline.steps[next].dose,
                        exercise->sides,
                        exercise->steps.value(0),
                        beginsRound ? timeline.steps[next].round : Round{},
                        exercise->origin};
}

std::optional<AskedExercise> askedExercise(const Player& player, const Catalogue& catalogue)
{
    const Segment& segment = *player.segment();
    const bool isBetween =
        segment.kind == SegmentKind::Prepare || segment.kind == SegmentKind::Rest;
    const bool isBetweenSets = segment.kind == SegmentKind::Rest && !segment.isRestBefore();
    const int step = isBetweenSets ? segment.step : segment.step - 1;
    if (!isBetween || step < 0)
        return std::nullopt;
    const auto index = static_cast<std::size_t>(step);
    const Exercise* exercise = catalogue.find(player.timeline().steps[index].exercise);
    if (exercise == nullptr || player.progress()[index].active <= milliseconds{0})
        return std::nullopt;
    return AskedExercise{step, exercise->name, exercise->origin};
}

std::vector<StepShare> sharesOf(const Player& player)
{
    const Timeline& timeline = player.timeline();
    const Segment* segment = player.segment();
    std::vector<StepShare> shares;
    shares.reserve(timeline.steps.size());
    for (std::size_t index = 0; index < timeline.steps.size(); ++index) {
        const TimelineStep& step = timeline.steps[index];
        const auto& first = timeline.segments[static_cast<std::size_t>(step.firstSegment)];
        const auto& last = timeline.segments[static_cast<std::size_t>(step.endSegment) - 1];
        const milliseconds length = last.end() - first.start;
        const StepProgress& progress = player.progress()[index];
        const bool isHere = segment != nullptr && std::cmp_equal(segment->step, index);
        const milliseconds done = isHere ? player.position() - first.start : progress.elapsed;
        const double part = static_cast<double>(done.count()) / static_cast<double>(length.count());
        shares.push_back({length, progress.finished ? 1.0 : std::clamp(part, 0.0, 1.0)});
    }
    return shares;
}

} // namespace

PracticeState buildPracticeState(const Player& player, const Catalogue& catalogue)
{
    PracticeState state;
    state.player = player.state();
    state.totalLeft = player.remaining();
    state.steps = static_cast<int>(player.timeline().steps.size());
    state.shares = sharesOf(player);
    const Segment* segment = player.segment();
    if (segment == nullptr)
        return state;

    state.kind = segment->kind;
    state.isRestBefore = segment->isRestBefore();
    state.step = segment->step + 1;
    state.round = stepOf(player.timeline(), *segment).round;
    state.set = segment->set;
    state.sets = segment->sets;
    state.repetition = segment->repetition;
    state.repetitions = segment->repetitions;
    state.waitsForPerson = player.waitsForPerson();
    state.inPosition = player.inPosition();
    state.breathing = breathMoment(player, catalogue);
    state.asked = askedExercise(player, catalogue);
    state.next = nextExercise(player.timeline(), segment->step, catalogue);
    if (const Exercise* exercise = catalogue.find(stepOf(player.timeline(), *segment).exercise)) {
        state.exercise = exercise->name;
        state.origin = exercise->origin;
        state.instructions = exercise->steps;
        describePhase(state, player, *exercise);
        describeCount(state, player, *exercise);
        state.figure = figureCue(player, *exercise);
    }
    return state;
}

} // namespace limber
