// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_words.h"

#include "app/wording/dose_wording.h"
#include "app/wording/exercise_wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace limber {

namespace {

class RoutineWords {
    Q_DECLARE_TR_FUNCTIONS(RoutineWords)
};

QString editName(RoutineEdit edit)
{
    switch (edit) {
    case RoutineEdit::Rename:
        return RoutineWords::tr("change the name");
    case RoutineEdit::ChangeGoal:
        return RoutineWords::tr("change the goal");
    case RoutineEdit::ChangeKind:
        return RoutineWords::tr("change the kind");
    case RoutineEdit::AddStep:
        return RoutineWords::tr("add an exercise");
    case RoutineEdit::RemoveStep:
        return RoutineWords::tr("remove an exercise");
    case RoutineEdit::MoveStep:
        return RoutineWords::tr("move an exercise");
    case RoutineEdit::DuplicateStep:
        return RoutineWords::tr("duplicate an exercise");
    case RoutineEdit::ChangeDose:
        return RoutineWords::tr("change a dose");
    case RoutineEdit::ChangeNote:
        return RoutineWords::tr("change a note");
    }
    return {};
}

} // namespace

QString stepName(const RoutineStep& step, const Catalogue& catalogue)
{
    if (const Exercise* exercise = catalogue.find(step.exercise))
        return catalogueText(exercise->name);
    return RoutineWords::tr("%1 (not known to this version)", "id of an exercise")
        .arg(step.exercise.text());
}

QString stepDoseText(const RoutineStep& step, const Catalogue& catalogue)
{
    const Exercise* exercise = catalogue.find(step.exercise);
    if (!exercise)
        return RoutineWords::tr("Kept, and left out when you practise");
    const QString dose = doseText(step.dose, exercise->sides);
    if (step.mode.isEmpty())
        return dose;
    return RoutineWords::tr("%1 · %2", "dose, its mode")
        .arg(dose, doseModeName(*exercise, step.mode));
}

QString findingText(const RoutineFinding& finding, const Routine& routine,
                    const Catalogue& catalogue)
{
    const auto index = static_cast<std::size_t>(finding.step);
    const bool hasStep = finding.step >= 0 && index < routine.steps.size();
    const QString name = hasStep ? stepName(routine.steps[index], catalogue) : QString();
    switch (finding.fault) {
    case RoutineFault::NameMissing:
        return RoutineWords::tr("Give the routine a name.");
    case RoutineFault::NameTooLong:
        return RoutineWords::tr("Use a shorter name, of at most %n character(s).", "",
                                kLongestRoutineName);
    case RoutineFault::NoSteps:
        return RoutineWords::tr("Add at least one exercise.");
    case RoutineFault::TooManySteps:
        return RoutineWords::tr("Remove some exercises: a routine holds at most %n.", "",
                                kMostRoutineSteps);
    case RoutineFault::UnknownExercise:
        return RoutineWords::tr("%1 is left out when you practise.").arg(name);
    case RoutineFault::DoseRefused:
        return RoutineWords::tr("Change the dose of %1: it is not one that the exercise allows.")
            .arg(name);
    }
    return {};
}

QString undoText(RoutineEdit edit)
{
    return RoutineWords::tr("Undo: %1").arg(editName(edit));
}

QString redoText(RoutineEdit edit)
{
    return RoutineWords::tr("Redo: %1").arg(editName(edit));
}

QString equipmentText(const std::set<Equipment>& equipment)
{
    if (equipment.empty())
        return RoutineWords::tr("Nothing needed");
    QStringList names;
    for (const Equipment one : equipment)
        names.append(equipmentName(one));
    return names.join(RoutineWords::tr(", ", "between the items of a list"));
}

} // namespace limber
