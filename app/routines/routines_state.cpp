// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routines_state.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

RoutineSummary summaryOf(const Routine& routine, const Catalogue& catalogue,
                         const TimelineOptions& options)
{
    const PlannedLength length = plannedLength(routine, catalogue, options);
    const auto unknown = std::ranges::count_if(routine.steps, [&](const RoutineStep& step) {
        return catalogue.find(step.exercise) == nullptr;
    });
    return {.routine = routine,
            .total = length.total,
            .active = length.active,
            .equipment = equipmentOf(routine, catalogue),
            .unknownExercises = static_cast<int>(unknown)};
}

RoutinesState buildRoutinesState(const BundledContent& content,
                                 const std::vector<Routine>& ownRoutines, const Settings& settings)
{
    const TimelineOptions options = timelineOptions(settings);
    RoutinesState state;
    for (const Routine& routine : ownRoutines)
        state.routines.push_back(summaryOf(routine, content.catalogue, options));
    state.own = static_cast<int>(ownRoutines.size());
    for (const Routine& routine : content.routines)
        state.routines.push_back(summaryOf(routine, content.catalogue, options));
    return state;
}

QString freeName(const QString& wish, const std::vector<Routine>& routines)
{
    const auto isTaken = [&](const QString& name) {
        return std::ranges::any_of(routines, [&](const Routine& routine) {
            return routine.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    if (!isTaken(wish))
        return wish;
    for (int number = 2;; ++number) {
        const QString suffix = u" %1"_s.arg(number);
        const QString name = wish.left(kLongestRoutineName - suffix.size()) + suffix;
        if (!isTaken(name))
            return name;
    }
}

} // namespace limber
