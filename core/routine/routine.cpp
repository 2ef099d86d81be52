// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/routine.h"

#include "core/routine/rounds.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

using Findings = std::vector<RoutineObstacle>;

void addDoseFaults(Findings& findings, const RoutineStep& step, int index, const Exercise& exercise)
{
    // A mode that a newer catalogue no longer has leaves the exercise's own definition to judge by.
    const DoseDefinition* ofMode = exercise.definition(step.mode);
    const DoseDefinition& definition = ofMode ? *ofMode : exercise.dose;
    if (step.dose.type != definition.type) {
        findings.push_back({RoutineFault::DoseRefused, index, std::nullopt});
        return;
    }
    for (const DoseFinding& finding : definition.findings(step.dose)) {
        if (finding.verdict == DoseVerdict::Refused)
            findings.push_back({RoutineFault::DoseRefused, index, finding.field});
    }
}

bool isWithin(std::chrono::seconds time, std::chrono::seconds longest)
{
    return time >= std::chrono::seconds{0} && time <= longest;
}

void addStepFaults(Findings& findings, const RoutineStep& step, int index)
{
    if (!isWithin(step.restAfter, kLongestStepRest) ||
        (step.changeSides && !isWithin(*step.changeSides, kLongestChangeOfSides)))
        findings.push_back({RoutineFault::RestRefused, index, std::nullopt});
    if (step.note.size() > kLongestStepNote)
        findings.push_back({RoutineFault::NoteTooLong, index, std::nullopt});
}

/// Each is told of where its group begins.
void addGroupFaults(Findings& findings, const Routine& routine)
{
    int practised = 0;
    std::vector<const StepGroup*> seen;
    for (const StepRun& run : stepRuns(routine)) {
        practised += (run.end - run.first) * run.rounds();
        const auto add = [&](RoutineFault fault) {
            findings.push_back({fault, run.first, std::nullopt});
        };
        if (run.group == nullptr) {
            if (routine.steps[static_cast<std::size_t>(run.first)].group)
                add(RoutineFault::BrokenGroup);
            continue;
        }
        if (std::ranges::find(seen, run.group) != seen.end()) {
            add(RoutineFault::BrokenGroup);
            continue;
        }
        seen.push_back(run.group);
        if (run.group->rounds < 1 || run.group->rounds > kMostRounds)
            add(RoutineFault::RoundsRefused);
        if (!isWithin(run.group->restBetweenRounds, kLongestStepRest))
            add(RoutineFault::RestRefused);
    }
    if (practised > kMostPractisedSteps && std::cmp_greater(practised, routine.steps.size()))
        findings.push_back({RoutineFault::TooManyRounds, -1, std::nullopt});
}

} // namespace

const StepGroup* Routine::group(const StepGroupId& which) const
{
    const auto found = std::ranges::find(groups, which, &StepGroup::id);
    return found == groups.end() ? nullptr : &*found;
}

Result<RoutineStep> makeStep(const Exercise& exercise, const QString& mode)
{
    const DoseDefinition* definition = exercise.definition(mode);
    if (!definition)
        return failure(ErrorCode::NotFound, mode);
    return RoutineStep{.id = RoutineStepId::create(),
                       .exercise = exercise.id,
                       .mode = mode,
                       .dose = definition->standardDose(),
                       .note = {}};
}

Findings faultsOf(const Routine& routine, const Catalogue& catalogue)
{
    Findings findings;
    const auto add = [&](RoutineFault fault) { findings.push_back({fault, -1, std::nullopt}); };
    const QString name = routine.name.trimmed();
    if (name.isEmpty())
        add(RoutineFault::NameMissing);
    if (name.size() > kLongestRoutineName)
        add(RoutineFault::NameTooLong);
    if (routine.steps.empty())
        add(RoutineFault::NoSteps);
    if (routine.steps.size() > static_cast<std::size_t>(kMostRoutineSteps))
        add(RoutineFault::TooManySteps);

    int index = 0;
    for (const RoutineStep& step : routine.steps) {
        if (const Exercise* exercise = catalogue.find(step.exercise))
            addDoseFaults(findings, step, index, *exercise);
        else
            findings.push_back({RoutineFault::UnknownExercise, index, std::nullopt});
        addStepFaults(findings, step, index);
        ++index;
    }
    addGroupFaults(findings, routine);
    return findings;
}

std::set<Equipment> equipmentOf(const Routine& routine, const Catalogue& catalogue)
{
    std::set<Equipment> needed;
    for (const RoutineStep& step : routine.steps) {
        if (const Exercise* exercise = catalogue.find(step.exercise))
            needed.insert(exercise->equipment.begin(), exercise->equipment.end());
    }
    return needed;
}

} // namespace limber
