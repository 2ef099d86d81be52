// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/step_shape.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace limber {

namespace {

milliseconds sumOf(const std::vector<PhaseStretch>& stretches)
{
    return std::accumulate(
        stretches.begin(), stretches.end(), milliseconds{0},
        [](milliseconds sum, const PhaseStretch& stretch) { return sum + stretch.duration; });
}

bool hasHold(DoseType type)
{
    return type == DoseType::RepetitionsWithHold || type == DoseType::TimedHold;
}

std::vector<PhaseStretch> stretchesWhen(PhaseWhen when, const Exercise& exercise, const Dose& dose)
{
    std::vector<PhaseStretch> stretches;
    for (std::size_t index = 0; index < exercise.phases.size(); ++index) {
        const Phase& phase = exercise.phases[index];
        if (phase.when != when)
            continue;
        const bool held = when == PhaseWhen::Repeat && phase.usesHold && hasHold(dose.type);
        const milliseconds duration = held ? dose.hold : phase.duration;
        if (duration > milliseconds{0})
            stretches.push_back({static_cast<int>(index), duration});
    }
    return stretches;
}

/// Where two sides share a total, each gets half of it, rounded up.
bool sharesTotal(const Exercise& exercise, const Dose& dose)
{
    const bool counted =
        dose.type == DoseType::Repetitions || dose.type == DoseType::RepetitionsWithHold;
    return counted && exercise.sides != Sides::None && dose.repetitionsPer == RepetitionsPer::Total;
}

std::vector<int> countedRepetitions(const Exercise& exercise, const Dose& dose)
{
    std::vector<int> counts = dose.repetitionsPerSet;
    if (counts.empty()) {
        const bool held = dose.type == DoseType::TimedHold;
        const int each = held ? std::max(1, dose.repetitions) : dose.repetitions;
        counts.assign(static_cast<std::size_t>(std::max(0, dose.sets)), each);
    }
    std::erase_if(counts, [](int count) { return count < 1; });
    if (sharesTotal(exercise, dose)) {
        for (int& count : counts)
            count = count / 2 + count % 2;
    }
    return counts;
}

/// How many cycles fit a flow best, at least one.
int cyclesIn(milliseconds flow, milliseconds cycle)
{
    const auto nearest = (2 * flow.count() + cycle.count()) / (2 * cycle.count());
    return static_cast<int>(std::max<std::int64_t>(1, nearest));
}

void shapeFlow(StepShape& shape, const Dose& dose)
{
    milliseconds flow = dose.duration;
    // Alternating sides take turns within the one duration; sides that follow each other get the
    // whole of it each.
    if (shape.sides == Sides::Alternating)
        flow /= 2;
    if (flow <= milliseconds{0})
        return;
    shape.passage = dose.flow == FlowShape::Passage;
    shape.flow = flow;
    const int each = shape.passage ? 1 : cyclesIn(flow, sumOf(shape.pass));
    shape.repetitions.assign(static_cast<std::size_t>(std::max(0, dose.sets)), each);
}

} // namespace

StepShape shapeOf(const Exercise& exercise, const Dose& dose, const TimelineOptions& options)
{
    StepShape shape;
    shape.sides = exercise.sides;
    shape.pass = stretchesWhen(PhaseWhen::Repeat, exercise, dose);
    if (shape.pass.empty())
        return shape;

    shape.prepare = std::max(milliseconds{0}, milliseconds{options.prepare});
    shape.rest = std::max(milliseconds{0}, milliseconds{dose.rest});
    shape.setUp = stretchesWhen(PhaseWhen::Start, exercise, dose);
    if (shape.sides == Sides::EachSide) {
        shape.changeSides = stretchesWhen(PhaseWhen::ChangeSides, exercise, dose);
        if (shape.changeSides.empty() && options.changeSides > milliseconds{0})
            shape.changeSides.push_back({-1, options.changeSides});
    }

    switch (dose.type) {
    case DoseType::Repetitions:
    case DoseType::RepetitionsWithHold:
    case DoseType::TimedHold:
        shape.repetitions = countedRepetitions(exercise, dose);
        break;
    case DoseType::TimedFlow:
        shapeFlow(shape, dose);
        break;
    case DoseType::BreathCycles:
        if (dose.breathCycles > 0)
            shape.repetitions = {dose.breathCycles};
        break;
    }
    return shape;
}

milliseconds StepShape::total() const
{
    if (repetitions.empty())
        return milliseconds{0};
    const auto sets = static_cast<int>(repetitions.size());
    const int passes = std::accumulate(repetitions.begin(), repetitions.end(), 0);
    const milliseconds oneSide = flow ? *flow * sets : sumOf(pass) * passes;
    return prepare + sumOf(setUp) + oneSide * sideCount() + sumOf(changeSides) * sets +
           rest * (sets - 1);
}

std::vector<PhaseStretch> stretchesOfSet(const StepShape& shape, int repetitions)
{
    const std::int64_t plain = sumOf(shape.pass).count() * repetitions;
    const std::int64_t wanted = shape.flow ? shape.flow->count() : plain;

    std::vector<PhaseStretch> stretches;
    stretches.reserve(shape.pass.size() * static_cast<std::size_t>(repetitions));
    std::int64_t plainEnd = 0;
    std::int64_t start = 0;
    for (int repetition = 1; repetition <= repetitions; ++repetition) {
        for (const PhaseStretch& stretch : shape.pass) {
            plainEnd += stretch.duration.count();
            // Scaling the ends, not the lengths, keeps the sum exact.
            const std::int64_t end = plainEnd * wanted / plain;
            if (end > start)
                stretches.push_back({stretch.phase, milliseconds{end - start}, repetition});
            start = end;
        }
    }
    return stretches;
}

} // namespace limber
