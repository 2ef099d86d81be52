// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/own_exercise_wording.h"

#include "app/wording/dose_wording.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/words.h"
#include "core/exercise/dose_file.h"

#include <QLocale>

namespace limber {

namespace {

using Fault = OwnExerciseFault;
using Part = OwnExercisePart;

QString number(int value)
{
    return QLocale().toString(value);
}

QString fieldName(DoseField field)
{
    return doseFieldName(field, RepetitionsPer::Total, Sides::None);
}

QString missingText(const OwnExerciseObstacle& obstacle)
{
    switch (obstacle.part) {
    case Part::Name:
        return Words::tr("Give the exercise a name.");
    case Part::Phases:
        return Words::tr("Give part %1 a name and a line that says what to do.")
            .arg(number(obstacle.index + 1));
    default:
        return Words::tr("Line %1 is empty: write something or take it out.")
            .arg(number(obstacle.index + 1));
    }
}

QString tooLongText(const OwnExerciseObstacle& obstacle)
{
    switch (obstacle.part) {
    case Part::Name:
        return Words::tr("Choose a shorter name, of at most %1 characters.")
            .arg(number(kLongestExerciseName));
    case Part::Purpose:
        return Words::tr("Say it shorter, in at most %1 characters.").arg(number(kLongestPurpose));
    case Part::Phases:
        return Words::tr("Part %1: the name has at most %2 characters, the line at most %3.")
            .arg(number(obstacle.index + 1), number(kLongestPhaseName), number(kLongestPhaseCue));
    case Part::Pictures:
        return Words::tr("Say less below picture %1: at most %2 characters.")
            .arg(number(obstacle.index + 1), number(kLongestCaption));
    default:
        return Words::tr("Line %1 is too long: at most %2 characters.")
            .arg(number(obstacle.index + 1), number(kLongestExerciseStep));
    }
}

QString tooManyText(const OwnExerciseObstacle& obstacle)
{
    switch (obstacle.part) {
    case Part::Phases:
        return Words::tr("There can be at most %1 parts.").arg(number(kMostPhases));
    case Part::Pictures:
        return Words::tr("There can be at most %1 pictures.").arg(number(kMostExercisePictures));
    default:
        return Words::tr("There can be at most %1 lines.").arg(number(kMostExerciseSteps));
    }
}

QString refusedText(const OwnExerciseObstacle& obstacle)
{
    if (!obstacle.field)
        return Words::tr("Part %1 lasts from 1 second to half an hour.")
            .arg(number(obstacle.index + 1));
    constexpr int kLongestRecommendedRest = 120;
    const DoseLimits limits = doseLimits(*obstacle.field);
    const int highest =
        *obstacle.field == DoseField::RestSeconds ? kLongestRecommendedRest : limits.highest;
    return Words::tr("%1: choose from %2 to %3.", "a number of the dose, least, most")
        .arg(fieldName(*obstacle.field), doseValueText(*obstacle.field, limits.lowest),
             doseValueText(*obstacle.field, highest));
}

} // namespace

PhaseText standardPhaseText(StandardPhase phase)
{
    switch (phase) {
    case StandardPhase::SetUp:
        return {Words::tr("Set up", "part of an exercise"), Words::tr("Get into position")};
    case StandardPhase::Move:
        return {Words::tr("Move", "part of an exercise"), Words::tr("Slowly into the movement")};
    case StandardPhase::Hold:
        return {Words::tr("Hold", "part of an exercise"), Words::tr("Stay and keep breathing")};
    case StandardPhase::Return:
        return {Words::tr("Return", "part of an exercise"), Words::tr("Slowly back")};
    case StandardPhase::Flow:
        return {Words::tr("Keep going", "part of an exercise"), Words::tr("Keep moving calmly")};
    case StandardPhase::BreatheIn:
        return {Words::tr("Breathe in"), Words::tr("Let the air flow in")};
    case StandardPhase::BreatheOut:
        return {Words::tr("Breathe out"), Words::tr("Let the air flow out")};
    }
    return {};
}

QString obstacleText(const OwnExerciseObstacle& obstacle)
{
    switch (obstacle.fault) {
    case Fault::TextMissing:
        return missingText(obstacle);
    case Fault::TextTooLong:
        return tooLongText(obstacle);
    case Fault::TextTwice:
        return Words::tr("Line %1 is there twice: change it or take it out.")
            .arg(number(obstacle.index + 1));
    case Fault::NothingThere:
        return obstacle.part == Part::Phases
                   ? Words::tr("Add at least one part that is repeated.")
                   : Words::tr("Say in at least one line how it is done.");
    case Fault::TooMany:
        return tooManyText(obstacle);
    case Fault::RollerOnLowerBack:
        return Words::tr("Roll around the lower back, never on it: choose another area, or do "
                         "without the roller.");
    case Fault::NumberRefused:
        return refusedText(obstacle);
    case Fault::RangeOutOfOrder:
        return Words::tr("%1: the usual amount lies between the least and the most.")
            .arg(obstacle.field ? fieldName(*obstacle.field) : QString());
    case Fault::OddTotal:
        return Words::tr("Use an even number, so that both sides get the same.");
    case Fault::NoRepeatedPhase:
        return Words::tr("Let at least one part come again in every repetition.");
    case Fault::NoHeldPhase:
        return Words::tr("Say which part is held: tick \"Lasts as long as the hold\" in it.");
    case Fault::HeldOnce:
        return Words::tr("Part %1 is held, so it has to come in every repetition.")
            .arg(number(obstacle.index + 1));
    case Fault::ChangeWithoutSides:
        return Words::tr("Part %1 comes between the sides, but one side does not follow the other.")
            .arg(number(obstacle.index + 1));
    case Fault::PictureUnusable:
        return Words::tr("Picture %1 cannot be shown: take it out and add it anew.")
            .arg(number(obstacle.index + 1));
    case Fault::Unreadable:
        return Words::tr("Something in this exercise does not fit together. Take back the last "
                         "change.");
    }
    return {};
}

QString doseTypeName(DoseType type)
{
    switch (type) {
    case DoseType::Repetitions:
        return Words::tr("Repetitions");
    case DoseType::RepetitionsWithHold:
        return Words::tr("Repetitions, each held for a moment");
    case DoseType::TimedHold:
        return Words::tr("Hold still for a time");
    case DoseType::TimedFlow:
        return Words::tr("Keep moving for a time");
    case DoseType::BreathCycles:
        return Words::tr("Calm breaths");
    }
    return {};
}

QString phaseWhenName(PhaseWhen when)
{
    switch (when) {
    case PhaseWhen::Start:
        return Words::tr("Once, to begin");
    case PhaseWhen::Repeat:
        return Words::tr("Every time");
    case PhaseWhen::ChangeSides:
        return Words::tr("Between the sides");
    }
    return {};
}

QString breathName(Breath breath)
{
    return breath == Breath::Free ? Words::tr("Breathe freely") : breathText(breath);
}

QString sidesName(Sides sides)
{
    return sides == Sides::None ? Words::tr("Both sides at once") : sidesText(sides);
}

} // namespace limber
