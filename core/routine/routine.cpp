// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/routine.h"

namespace limber {

namespace {

using Findings = std::vector<RoutineFinding>;

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

} // namespace

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
        ++index;
    }
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
