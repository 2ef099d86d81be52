// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/routine_view.h"

#include "core/care/exercise_traits.h"
#include "core/routine/rounds.h"

#include <algorithm>

namespace limber {

RoutineView::RoutineView(const Routine& ofRoutine, const Catalogue& from,
                         const RoutineCircumstances& in)
    : routine(ofRoutine)
    , catalogue(from)
    , circumstances(in)
{
    built.reserve(routine.steps.size());
    practised.reserve(routine.steps.size());
    for (const StepRun& run : stepRuns(routine)) {
        const auto ofRun = static_cast<std::ptrdiff_t>(built.size());
        for (int index = run.first; index < run.end; ++index) {
            const RoutineStep& step = routine.steps[static_cast<std::size_t>(index)];
            if (const Exercise* exercise = catalogue.find(step.exercise))
                built.push_back({index, &step, exercise, run.rounds()});
        }
        for (int round = 1; round <= run.rounds(); ++round)
            practised.insert(practised.end(), built.begin() + ofRun, built.end());
    }
    for (std::size_t at = 0; at < practised.size(); ++at) {
        if (isStrength(*practised[at].exercise))
            lastStrength = at;
    }
    hasRolling = std::ranges::any_of(
        built, [](const PractisedStep& one) { return isRolling(*one.exercise); });
}

const DoseDefinition* definitionOf(const RoutineStep& step, const Exercise& exercise)
{
    const DoseDefinition* ofMode = exercise.definition(step.mode);
    const DoseDefinition* definition = ofMode ? ofMode : &exercise.dose;
    return definition->type == step.dose.type ? definition : nullptr;
}

bool isRecommended(const PractisedStep& step, DoseField field)
{
    const DoseDefinition* definition = definitionOf(*step.step, *step.exercise);
    return definition != nullptr &&
           definition->judge(field, step.step->dose.value(field)) == DoseVerdict::Recommended;
}

} // namespace limber
