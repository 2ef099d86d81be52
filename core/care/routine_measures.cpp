// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/routine_measures.h"

#include "core/routine/rounds.h"
#include "core/session/step_shape.h"

#include <algorithm>

namespace limber {

using std::chrono::milliseconds;

RoutineMeasures measuresOf(const Routine& routine, const Catalogue& catalogue,
                           const TimelineOptions& options)
{
    RoutineMeasures measures;
    measures.total = estimatedDuration(routine, catalogue, options);
    measures.positions = positionChangesOf(routine, catalogue);
    measures.equipment = equipmentOf(routine, catalogue);
    for (const StepRun& run : stepRuns(routine)) {
        for (int index = run.first; index < run.end; ++index) {
            const RoutineStep& step = routine.steps[static_cast<std::size_t>(index)];
            const Exercise* exercise = catalogue.find(step.exercise);
            if (exercise == nullptr)
                continue;
            const StepShape shape = shapeOf(*exercise, step.dose, options, step.changeSides);
            const milliseconds active = shape.active() * run.rounds();
            if (active <= milliseconds{0})
                continue;
            measures.active += active;
            measures.activeByCategory[exercise->category] += active;
            for (auto area = exercise->bodyAreas.begin(); area != exercise->bodyAreas.end();
                 ++area) {
                if (std::find(exercise->bodyAreas.begin(), area, *area) == area)
                    measures.activeByArea[*area] += active;
            }
        }
    }
    return measures;
}

} // namespace limber
