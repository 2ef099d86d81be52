// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/step_shape.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace limber {

namespace {

constexpr double kSlowest = 0.5;
constexpr double kFastest = 1.5;
constexpr std::chrono::seconds kShortestRest{3};

milliseconds sumOf(const std::vector<PhaseStretch>& stretches)
{
    return std::accumulate(
        stretches.begin(), stretches.end(), milliseconds{0},
        [](milliseconds sum, const PhaseStretch& stretch) { return sum + stretch.duration; });
}

/// What the tempo makes of a length, to the millisecond.
milliseconds atTempo(milliseconds length, double tempo)
{
    return milliseconds{std::llround(static_cast<double>(length.count()) / tempo)};
}

std::vector<PhaseStretch> stretchesWhen(PhaseWhen when, const Exercise& exercise, const Dose& dose,
                                        double tempo = 1.0)
{
    std::vector<PhaseStretch> stretches;
    for (std::size_t index = 0; index < exercise.phases.size(); ++index) {
        const Phase& phase = exercise.phases[index];
        if (phase.when != when)
            continue;
        const bool held = when == PhaseWhen::Repeat && phase.usesHold && hasHold(dose.type);
        const milliseconds duration =
            held ? milliseconds{dose.hold} : atTempo(phase.duration, tempo);
        if (duration > milliseconds{0})
            stretches.push_back({.phase = static_cast<int>(index), .duration = duration});
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

/// The same stretches, made longer or shorter to last `wanted` together, to the millisecond.
std::vector<PhaseStretch> stretchedTo(const std::vector<PhaseStretch>& stretches,
                                      milliseconds wanted)
{
    const milliseconds plain = sumOf(stretches);
    std::vector<PhaseStretch> scaled;
    milliseconds plainEnd{0};
    milliseconds start{0};
    for (PhaseStretch stretch : stretches) {
        plainEnd += stretch.duration;
        const milliseconds end{plainEnd.count() * wanted.count() / plain.count()};
        stretch.duration = end - start;
        if (stretch.duration > milliseconds{0})
            scaled.push_back(stretch);
        start = end;
    }
    return scaled;
}

std::vector<PhaseStretch> changeOfSides(const Exercise& exercise, const Dose& dose,
                                        const TimelineOptions& options,
                                        std::optional<std::chrono::seconds> wanted)
{
    std::vector<PhaseStretch> phases = stretchesWhen(PhaseWhen::ChangeSides, exercise, dose);
    if (!phases.empty())
        return wanted ? stretchedTo(phases, std::max(milliseconds{0}, milliseconds{*wanted}))
                      : phases;
    const std::chrono::seconds time = wanted.value_or(options.changeSides);
    if (time > std::chrono::seconds{0})
        phases.push_back({.duration = time});
    return phases;
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

bool hasHold(DoseType type)
{
    return type == DoseType::RepetitionsWithHold || type == DoseType::TimedHold;
}

milliseconds restLength(std::chrono::seconds rest, const TimelineOptions& options)
{
    if (rest <= std::chrono::seconds{0})
        return milliseconds{0};
    return std::max(std::min(kShortestRest, rest), rest + options.restChange);
}

StepShape shapeOf(const Exercise& exercise, const Dose& dose, const TimelineOptions& options,
                  std::optional<std::chrono::seconds> changeSides)
{
    StepShape shape;
    shape.sides = exercise.sides;
    const double tempo = std::clamp(options.tempo, kSlowest, kFastest);
    shape.pass = stretchesWhen(PhaseWhen::Repeat, exercise, dose, tempo);
    if (shape.pass.empty())
        return shape;

    shape.prepare = std::max(milliseconds{0}, milliseconds{options.prepare});
    shape.rest = restLength(dose.rest, options);
    shape.setUp = stretchesWhen(PhaseWhen::Start, exercise, dose);
    if (shape.sides == Sides::EachSide)
        shape.changeSides = changeOfSides(exercise, dose, options, changeSides);

    switch (dose.type) {
    case DoseType::Repetitions:
    case DoseType::RepetitionsWithHold:
        shape.selfPaced = options.pacing == Pacing::SelfPaced;
        [[fallthrough]];
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

milliseconds StepShape::active() const
{
    const auto sets = static_cast<int>(repetitions.size());
    const int passes = std::accumulate(repetitions.begin(), repetitions.end(), 0);
    const milliseconds oneSide = flow ? *flow * sets : sumOf(pass) * passes;
    return oneSide * sideCount() + sumOf(changeSides) * sets;
}

milliseconds StepShape::total() const
{
    if (repetitions.empty())
        return milliseconds{0};
    const auto sets = static_cast<int>(repetitions.size());
    return prepare + sumOf(setUp) + active() + rest * (sets - 1);
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
            const bool isLast = &stretch == &shape.pass.back();
            plainEnd += stretch.duration.count();
            // Scaling the ends, not the lengths, keeps the sum exact.
            const std::int64_t end = plainEnd * wanted / plain;
            if (end > start)
                stretches.push_back({stretch.phase, milliseconds{end - start}, repetition, isLast});
            start = end;
        }
    }
    return stretches;
}

} // namespace limber
