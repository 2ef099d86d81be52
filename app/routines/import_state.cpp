// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/import_state.h"

#include "app/wording/exercise_wording.h"

#include <QCoreApplication>

namespace limber {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RoutineImport)
};

Catalogue afterImport(const ImportPlan& plan, const BundledContent& content)
{
    std::vector<Exercise> own;
    for (const Exercise& exercise : content.catalogue.exercises()) {
        if (exercise.origin == Origin::Own)
            own.push_back(exercise);
    }
    for (const OwnExercise& exercise : plan.exercisesToSave())
        own.push_back(exercise.exercise);
    Catalogue catalogue = content.catalogue;
    catalogue.replaceOwnExercises(std::move(own));
    return catalogue;
}

} // namespace

ImportState buildImportState(ImportPlan plan, const BundledContent& content,
                             const Settings& settings)
{
    ImportState state{std::move(plan), {}, {}};
    state.catalogue = afterImport(state.plan, content);
    const TimelineOptions options = timelineOptions(settings);
    for (const RoutineArrival& arrival : state.plan.routines)
        state.routines.push_back(summaryOf(arrival.routine, state.catalogue, options));
    return state;
}

QString arrivalText(const RoutineArrival& arrival)
{
    switch (arrival.arrival) {
    case Arrival::New:
        return Text::tr("New", "routine");
    case Arrival::Renamed:
        return Text::tr("You have another routine called %1. Both are kept; this one comes in as "
                        "%2.")
            .arg(arrival.nameInFile, arrival.routine.name);
    case Arrival::Same:
        break;
    }
    return Text::tr("You have it already, just the same. Nothing changes.");
}

QString arrivalText(const ExerciseArrival& arrival)
{
    switch (arrival.arrival) {
    case Arrival::New:
        return Text::tr("New", "exercise");
    case Arrival::Renamed:
        return Text::tr("You have another exercise called %1. Both are kept; this one comes in as "
                        "%2.")
            .arg(arrival.nameInFile, arrival.exercise.exercise.name);
    case Arrival::Same:
        break;
    }
    return Text::tr("You have it already, just the same. Nothing changes.");
}

QString importedText(const std::vector<Routine>& routines,
                     const std::vector<OwnExercise>& exercises)
{
    if (routines.size() == 1)
        return Text::tr("%1 imported", "routine").arg(routines.front().name);
    if (routines.empty())
        return Text::tr("%n exercise(s) imported", "", static_cast<int>(exercises.size()));
    return Text::tr("%n routine(s) imported", "", static_cast<int>(routines.size()));
}

} // namespace limber
