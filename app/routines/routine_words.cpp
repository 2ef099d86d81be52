// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_words.h"

#include "app/wording/dose_wording.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

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
    case RoutineEdit::AddSteps:
        return RoutineWords::tr("add exercises");
    case RoutineEdit::RemoveStep:
        return RoutineWords::tr("remove an exercise");
    case RoutineEdit::RemoveSteps:
        return RoutineWords::tr("remove exercises");
    case RoutineEdit::MoveStep:
        return RoutineWords::tr("move an exercise");
    case RoutineEdit::MoveSteps:
        return RoutineWords::tr("move exercises");
    case RoutineEdit::DuplicateStep:
        return RoutineWords::tr("duplicate an exercise");
    case RoutineEdit::DuplicateSteps:
        return RoutineWords::tr("duplicate exercises");
    case RoutineEdit::Cut:
        return RoutineWords::tr("cut exercises");
    case RoutineEdit::Paste:
        return RoutineWords::tr("paste exercises");
    case RoutineEdit::ReplaceStep:
        return RoutineWords::tr("replace an exercise");
    case RoutineEdit::ChangeDose:
        return RoutineWords::tr("change a dose");
    case RoutineEdit::ChangeNote:
        return RoutineWords::tr("change a note");
    case RoutineEdit::ChangeRest:
        return RoutineWords::tr("change a rest");
    case RoutineEdit::ChangeSides:
        return RoutineWords::tr("change the time to change sides");
    case RoutineEdit::Group:
        return RoutineWords::tr("group exercises");
    case RoutineEdit::Ungroup:
        return RoutineWords::tr("dissolve a group");
    case RoutineEdit::LeaveGroup:
        return RoutineWords::tr("take exercises out of their group");
    case RoutineEdit::ChangeRounds:
        return RoutineWords::tr("change the rounds");
    case RoutineEdit::TakeAdvice:
        return RoutineWords::tr("take the advice");
    }
    return {};
}

QString editName(RoutineEdit edit, const QString& exercise)
{
    if (exercise.isEmpty())
        return editName(edit);
    return RoutineWords::tr("%1 (%2)", "what was done, the exercise").arg(editName(edit), exercise);
}

} // namespace

QString stepName(const RoutineStep& step, const Catalogue& catalogue)
{
    if (const Exercise* exercise = catalogue.find(step.exercise))
        return exerciseName(*exercise);
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

QString stepLine(const RoutineStep& step, const Catalogue& catalogue)
{
    return RoutineWords::tr("%1: %2", "exercise, dose")
        .arg(stepName(step, catalogue), stepDoseText(step, catalogue));
}

QString stepPauseText(const RoutineStep& step)
{
    QStringList pauses;
    if (step.changeSides) {
        pauses.append(
            RoutineWords::tr("%1 to change sides", "length").arg(secondsText(*step.changeSides)));
    }
    if (step.restAfter.count() > 0)
        pauses.append(RoutineWords::tr("then %1 rest", "length").arg(secondsText(step.restAfter)));
    return pauses.join(RoutineWords::tr(", ", "between the items of a list"));
}

QString roundsText(int rounds)
{
    return rounds == 1 ? RoutineWords::tr("Once, as a block")
                       : RoutineWords::tr("Repeat %n time(s)", "rounds of a group", rounds);
}

QString roundsRestText(const StepGroup& group)
{
    if (group.rounds <= 1)
        return {};
    if (group.restBetweenRounds.count() == 0)
        return RoutineWords::tr("No rest between the rounds");
    return RoutineWords::tr("%1 rest between the rounds", "length")
        .arg(secondsText(group.restBetweenRounds));
}

QString findingText(const RoutineObstacle& finding, const Routine& routine,
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
    case RoutineFault::RestRefused:
        return RoutineWords::tr("Choose another rest or change of sides for %1.").arg(name);
    case RoutineFault::RoundsRefused:
        return RoutineWords::tr("Choose from 1 to %n round(s) for the group of %1.", "",
                                kMostRounds)
            .arg(name);
    case RoutineFault::TooManyRounds:
        return RoutineWords::tr("Use fewer rounds: all of them together may have %n exercise(s).",
                                "", kMostPractisedSteps);
    case RoutineFault::BrokenGroup:
        return RoutineWords::tr("Put the exercises of the group of %1 next to each other.")
            .arg(name);
    case RoutineFault::NoteTooLong:
        return RoutineWords::tr("Use a shorter note for %1, of at most %n character(s).", "",
                                kLongestStepNote)
            .arg(name);
    }
    return {};
}

QString undoText(RoutineEdit edit, const QString& exercise)
{
    return RoutineWords::tr("Undo: %1").arg(editName(edit, exercise));
}

QString redoText(RoutineEdit edit, const QString& exercise)
{
    return RoutineWords::tr("Redo: %1").arg(editName(edit, exercise));
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
