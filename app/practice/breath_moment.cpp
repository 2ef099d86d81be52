// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/breath_moment.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace limber {

namespace {

enum class Direction { Backward, Forward };

bool moves(Breath breath)
{
    return breath == Breath::In || breath == Breath::Out;
}

Breath opposite(Breath breath)
{
    return breath == Breath::In ? Breath::Out : Breath::In;
}

bool isLed(const Exercise& exercise, const Dose& dose)
{
    if (dose.type == DoseType::BreathCycles)
        return true;
    bool anyMoves = false;
    for (const Phase& phase : exercise.phases) {
        if (phase.when != PhaseWhen::Repeat)
            continue;
        if (phase.breath == Breath::Free)
            return false;
        anyMoves = anyMoves || moves(phase.breath);
    }
    return anyMoves;
}

/// The phases that follow each other without anything between them, around one of them.
class BreathRun {
public:
    BreathRun(const Timeline& timeline, const Exercise& exercise, int index)
        : m_timeline(timeline)
        , m_exercise(exercise)
        , m_step(segment(index).step)
        , m_first(index)
        , m_last(index)
    {
        const Breath breath = breathAt(index);
        while (isPhase(m_first - 1) && breathAt(m_first - 1) == breath)
            --m_first;
        while (isPhase(m_last + 1) && breathAt(m_last + 1) == breath)
            ++m_last;
    }

    [[nodiscard]] milliseconds start() const { return segment(m_first).start; }
    [[nodiscard]] milliseconds end() const { return segment(m_last).end(); }
    [[nodiscard]] Breath breath() const { return breathAt(m_first); }

    [[nodiscard]] Breath before() const
    {
        for (int index = m_first - 1; isPhase(index); --index) {
            if (moves(breathAt(index)))
                return breathAt(index);
        }
        for (int index = m_first; isPhase(index); ++index) {
            if (moves(breathAt(index)))
                return opposite(breathAt(index));
        }
        return Breath::Out;
    }

    /// Whether the repetition around `index` ends only when the person says so.
    [[nodiscard]] bool waits(int index) const
    {
        const int repetition = segment(index).repetition;
        for (; isPhase(index) && segment(index).repetition == repetition; ++index) {
            if (segment(index).waits)
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] const Segment& segment(int index) const
    {
        return m_timeline.segments[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] bool isPhase(int index) const
    {
        if (index < 0 || !std::cmp_less(index, m_timeline.segments.size()))
            return false;
        const Segment& there = segment(index);
        return there.kind == SegmentKind::Phase && there.step == m_step && there.phase >= 0 &&
               std::cmp_less(there.phase, m_exercise.phases.size());
    }
    [[nodiscard]] Breath breathAt(int index) const
    {
        return m_exercise.phases[static_cast<std::size_t>(segment(index).phase)].breath;
    }

    const Timeline& m_timeline;
    const Exercise& m_exercise;
    int m_step;
    int m_first;
    int m_last;
};

} // namespace

double BreathMoment::done() const
{
    if (length <= milliseconds{0})
        return 1.0;
    return 1.0 - std::clamp(static_cast<double>(left.count()) / static_cast<double>(length.count()),
                            0.0, 1.0);
}

double breathSize(const BreathMoment& moment)
{
    const double from = moment.before == Breath::In ? 1.0 : 0.0;
    if (!moves(moment.breath))
        return from;
    const double to = moment.breath == Breath::In ? 1.0 : 0.0;
    const double eased = (1.0 - std::cos(std::numbers::pi * moment.done())) / 2;
    return from + (to - from) * eased;
}

BreathMoment steppedMoment(const BreathMoment& moment)
{
    BreathMoment stepped = moment;
    stepped.left =
        std::min(moment.length, milliseconds{std::chrono::ceil<std::chrono::seconds>(moment.left)});
    return stepped;
}

std::optional<BreathMoment> breathMoment(const Player& player, const Catalogue& catalogue)
{
    const Segment* segment = player.segment();
    if (segment == nullptr || segment->kind != SegmentKind::Phase)
        return std::nullopt;
    const Timeline& timeline = player.timeline();
    const TimelineStep& step = timeline.steps[static_cast<std::size_t>(segment->step)];
    const Exercise* exercise = catalogue.find(step.exercise);
    if (exercise == nullptr || segment->phase < 0 ||
        !std::cmp_less(segment->phase, exercise->phases.size()) || !isLed(*exercise, step.dose))
        return std::nullopt;

    const BreathRun run(timeline, *exercise, player.segmentIndex());
    if (run.breath() == Breath::Free || run.waits(player.segmentIndex()))
        return std::nullopt;
    return BreathMoment{run.breath(), run.before(), run.end() - player.position(),
                        run.end() - run.start()};
}

} // namespace limber
