// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/timeline_builder.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;

Phase phaseOf(const QString& id, int seconds, PhaseWhen when)
{
    Phase phase;
    phase.id = id;
    phase.name = id;
    phase.duration = std::chrono::seconds{seconds};
    phase.when = when;
    return phase;
}

Phase heldPhase(const QString& id, int seconds)
{
    Phase phase = phaseOf(id, seconds);
    phase.usesHold = true;
    return phase;
}

Exercise exerciseOf(const QString& id, Sides sides, std::vector<Phase> phases)
{
    Exercise exercise{.id = ExerciseId::fromText(id).value(),
                      .name = id,
                      .aliases = {},
                      .purpose = {},
                      .categories = {},
                      .equipment = {},
                      .sides = sides,
                      .bodyAreas = {},
                      .spineMotions = {},
                      .planTags = {},
                      .variantOf = {},
                      .frequency = {},
                      .dose = {},
                      .doseModes = {},
                      .phases = std::move(phases),
                      .steps = {},
                      .formCues = {},
                      .breathing = {},
                      .cautions = {},
                      .levels = {},
                      .sourceNotes = {},
                      .decisions = {}};
    return exercise;
}

Catalogue catalogueOf(std::vector<Exercise> exercises)
{
    std::vector<LoadProblem> problems;
    Catalogue catalogue(std::move(exercises), {}, problems);
    EXPECT_TRUE(problems.empty()) << problems.front().reason.toStdString();
    return catalogue;
}

RoutineStep stepOf(const QString& exercise, const Dose& dose)
{
    return {.id = RoutineStepId::create(),
            .exercise = ExerciseId::fromText(exercise).value(),
            .mode = {},
            .dose = dose,
            .note = {}};
}

Routine routineOf(std::vector<RoutineStep> steps)
{
    return {.id = RoutineId::fromText(u"routine"_s).value(),
            .name = u"Routine"_s,
            .goal = {},
            .steps = std::move(steps)};
}

QStringList segmentLines(const Timeline& timeline, const Catalogue& catalogue)
{
    QStringList lines;
    for (const Segment& segment : timeline.segments) {
        QStringList words{u"%1-%2"_s.arg(segment.start.count()).arg(segment.end().count()),
                          QString(token(segment.kind))};
        if (segment.phase >= 0) {
            const auto& step = timeline.steps.at(static_cast<std::size_t>(segment.step));
            const Exercise* exercise = catalogue.find(step.exercise);
            words << exercise->phases.at(static_cast<std::size_t>(segment.phase)).id;
        }
        if (segment.side != BodySide::Both)
            words << QString(token(segment.side));
        if (segment.set > 0)
            words << u"set %1/%2"_s.arg(segment.set).arg(segment.sets);
        if (segment.repetition > 0 || segment.repetitions > 0)
            words << u"rep %1/%2"_s.arg(segment.repetition).arg(segment.repetitions);
        lines << words.join(u' ');
    }
    return lines;
}

QStringList cueLines(const Timeline& timeline)
{
    QStringList lines;
    for (const Cue& cue : timeline.cues)
        lines << u"%1 %2 %3"_s.arg(cue.at.count()).arg(token(cue.kind)).arg(cue.segment);
    return lines;
}

int RandomRoutines::between(int lowest, int highest)
{
    return std::uniform_int_distribution<int>(lowest, highest)(m_engine);
}

Exercise RandomRoutines::exercise(int number)
{
    std::vector<Phase> phases;
    const auto add = [&](PhaseWhen when, int most) {
        const int count = between(0, most);
        for (int index = 0; index < count; ++index) {
            Phase phase = phaseOf(u"phase-%1"_s.arg(phases.size()), between(0, 12), when);
            phase.usesHold = when == PhaseWhen::Repeat && between(0, 2) == 0;
            phases.push_back(phase);
        }
    };
    add(PhaseWhen::Start, 2);
    add(PhaseWhen::Repeat, 4);
    add(PhaseWhen::ChangeSides, 2);
    return exerciseOf(u"exercise-%1"_s.arg(number),
                      oneOf({Sides::None, Sides::EachSide, Sides::Alternating}), std::move(phases));
}

Dose RandomRoutines::dose()
{
    Dose dose;
    dose.type = oneOf({DoseType::Repetitions, DoseType::RepetitionsWithHold, DoseType::TimedHold,
                       DoseType::TimedFlow, DoseType::BreathCycles});
    dose.repetitionsPer = oneOf({RepetitionsPer::Side, RepetitionsPer::Total});
    dose.flow = oneOf({FlowShape::Cycle, FlowShape::Passage});
    dose.sets = between(0, 4);
    dose.repetitions = between(0, 9);
    if (between(0, 3) == 0) {
        for (int set = 0; set < dose.sets; ++set)
            dose.repetitionsPerSet.push_back(between(0, 6));
    }
    dose.hold = std::chrono::seconds{between(0, 40)};
    dose.duration = std::chrono::seconds{between(0, 200)};
    dose.breathCycles = between(0, 8);
    dose.rest = std::chrono::seconds{between(0, 12)};
    return dose;
}

TimelineOptions RandomRoutines::options()
{
    return {.prepare = std::chrono::seconds{between(0, 12)},
            .changeSides = std::chrono::seconds{between(0, 6)},
            .firstSide = oneOf({BodySide::Both, BodySide::Left, BodySide::Right}),
            .tempo = oneOf({0.5, 0.83, 1.0, 1.0, 1.37, 1.5}),
            .restChange = std::chrono::seconds{between(-6, 6)}};
}

Catalogue RandomRoutines::catalogue()
{
    std::vector<Exercise> exercises;
    for (int number = 0; number < 6; ++number)
        exercises.push_back(exercise(number));
    return catalogueOf(std::move(exercises));
}

Routine RandomRoutines::routine(const Catalogue& catalogue)
{
    std::vector<RoutineStep> steps;
    const int count = between(0, 6);
    const auto known = static_cast<int>(catalogue.exercises().size());
    for (int index = 0; index < count; ++index) {
        const int number = between(0, known); // One past the last is unknown.
        RoutineStep step = stepOf(u"exercise-%1"_s.arg(number), dose());
        if (between(0, 2) == 0)
            step.restAfter = std::chrono::seconds{between(0, 20)};
        if (between(0, 2) == 0)
            step.changeSides = std::chrono::seconds{between(0, 15)};
        steps.push_back(std::move(step));
    }
    Routine routine = routineOf(std::move(steps));
    for (int first = between(0, 3); first < count && between(0, 2) > 0;) {
        const int end = between(first + 1, count);
        const StepGroup group{StepGroupId::create(), between(1, 4),
                              std::chrono::seconds{between(0, 12)}};
        for (int index = first; index < end; ++index)
            routine.steps[static_cast<std::size_t>(index)].group = group.id;
        routine.groups.push_back(group);
        first = end + between(0, 1);
    }
    return routine;
}

} // namespace limber::test
