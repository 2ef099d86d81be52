// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/catalogue.h"
#include "core/exercise/own_exercise_edit.h"
#include "core/exercise/own_exercise_rules.h"

#include <gmock/gmock.h>

namespace limber {

static void PrintTo(const OwnExerciseObstacle& obstacle, std::ostream* out)
{
    *out << "fault " << static_cast<int>(obstacle.fault) << " in part "
         << static_cast<int>(obstacle.part) << '[' << obstacle.index << ']';
}

namespace {

using namespace Qt::StringLiterals;
using Fault = OwnExerciseFault;
using Part = OwnExercisePart;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

PhaseText text(StandardPhase)
{
    return {u"Part"_s, u"Do this"_s};
}

OwnExercise whole()
{
    OwnExercise own = newOwnExercise(u"Wall slide"_s, text);
    own.exercise.steps = {u"Stand against a wall."_s};
    return own;
}

TEST(OwnExerciseRulesTest, ANewExerciseLacksNothingButItsSteps)
{
    EXPECT_THAT(faultsOf(newOwnExercise(u"Wall slide"_s, text)),
                ElementsAre(OwnExerciseObstacle{Fault::NothingThere, Part::Steps}));
    EXPECT_THAT(faultsOf(whole()), IsEmpty());
}

TEST(OwnExerciseRulesTest, CopiesOfBundledExercisesHaveNoObstacles)
{
    const Catalogue catalogue = loadBundledCatalogue().catalogue;
    for (const Exercise& exercise : catalogue.exercises()) {
        EXPECT_THAT(faultsOf(ownCopyOf(exercise, u"Mine"_s)), IsEmpty())
            << exercise.id.text().toStdString();
    }
}

TEST(OwnExerciseRulesTest, ANameIsNeededAndNotTooLong)
{
    OwnExercise own = whole();
    own.exercise.name = u"  "_s;
    EXPECT_THAT(faultsOf(own), ElementsAre(OwnExerciseObstacle{Fault::TextMissing, Part::Name}));
    own.exercise.name = QString(kLongestExerciseName + 1, u'x');
    EXPECT_THAT(faultsOf(own), ElementsAre(OwnExerciseObstacle{Fault::TextTooLong, Part::Name}));
    own.exercise.name.chop(1);
    EXPECT_THAT(faultsOf(own), IsEmpty());
}

TEST(OwnExerciseRulesTest, AnEmptyALongAndARepeatedStepAreToldWithTheirPlace)
{
    OwnExercise own = whole();
    own.exercise.steps = {u"One"_s, u" "_s, u"One"_s, QString(kLongestExerciseStep + 1, u'x')};
    EXPECT_THAT(faultsOf(own),
                ElementsAre(OwnExerciseObstacle{Fault::TextMissing, Part::Steps, 1},
                            OwnExerciseObstacle{Fault::TextTwice, Part::Steps, 2},
                            OwnExerciseObstacle{Fault::TextTooLong, Part::Steps, 3}));
}

TEST(OwnExerciseRulesTest, TheRollerIsRefusedOnTheLowerBack)
{
    OwnExercise own = whole();
    own.exercise.bodyAreas = {BodyArea::LowerBack};
    EXPECT_THAT(faultsOf(own), IsEmpty());
    own.exercise.equipment = {Equipment::FoamRoller};
    const OwnExerciseObstacle refused{Fault::RollerOnLowerBack, Part::Body};
    EXPECT_THAT(faultsOf(own), ElementsAre(refused));
    own.exercise.equipment.clear();
    own.exercise = withCategory(own.exercise, Category::FoamRolling);
    EXPECT_THAT(faultsOf(own), ElementsAre(refused));
    own.exercise.bodyAreas = {BodyArea::MidBack};
    EXPECT_THAT(faultsOf(own), IsEmpty());
}

TEST(OwnExerciseRulesTest, NumbersOutsideOfWhatThereIsAreRefused)
{
    OwnExercise own = whole();
    own.exercise = withDoseValue(own.exercise, DoseField::Repetitions, 61);
    EXPECT_THAT(faultsOf(own), ElementsAre(OwnExerciseObstacle{Fault::NumberRefused, Part::Dose, -1,
                                                               DoseField::Repetitions}));
    own.exercise = withDoseValue(own.exercise, DoseField::Repetitions, 60);
    EXPECT_THAT(faultsOf(own), IsEmpty());
    own.exercise = withDoseValue(own.exercise, DoseField::RestSeconds, 121);
    EXPECT_THAT(faultsOf(own), ElementsAre(OwnExerciseObstacle{Fault::NumberRefused, Part::Dose, -1,
                                                               DoseField::RestSeconds}));
}

TEST(OwnExerciseRulesTest, TheUsualNumberLiesWithinTheRecommendedOnes)
{
    OwnExercise own = whole();
    own.exercise = withDoseRange(own.exercise, DoseField::Repetitions, 10, 12, 15);
    EXPECT_THAT(faultsOf(own), ElementsAre(OwnExerciseObstacle{Fault::RangeOutOfOrder, Part::Dose,
                                                               -1, DoseField::Repetitions}));
}

TEST(OwnExerciseRulesTest, ATotalOfTwoSidesMustBeEven)
{
    OwnExercise own = whole();
    own.exercise = withSides(own.exercise, Sides::Alternating);
    EXPECT_THAT(faultsOf(own), IsEmpty());
    own.exercise = withDoseRange(own.exercise, DoseField::Repetitions, 9, 8, 12);
    EXPECT_THAT(faultsOf(own), ElementsAre(OwnExerciseObstacle{Fault::OddTotal, Part::Dose, -1,
                                                               DoseField::Repetitions}));
}

TEST(OwnExerciseRulesTest, PhasesNeedOneToRepeatAndOneToHold)
{
    OwnExercise own = whole();
    own.exercise.phases.resize(1);
    EXPECT_THAT(faultsOf(own),
                ElementsAre(OwnExerciseObstacle{Fault::NoRepeatedPhase, Part::Phases}));
    own.exercise.phases.clear();
    EXPECT_THAT(faultsOf(own), ElementsAre(OwnExerciseObstacle{Fault::NothingThere, Part::Phases}));

    own = whole();
    own.exercise = withDoseType(own.exercise, DoseType::TimedHold, text);
    EXPECT_THAT(faultsOf(own), IsEmpty());
    for (Phase& phase : own.exercise.phases)
        phase.usesHold = false;
    EXPECT_THAT(faultsOf(own), ElementsAre(OwnExerciseObstacle{Fault::NoHeldPhase, Part::Phases}));
}

TEST(OwnExerciseRulesTest, APhaseIsToldWithItsPlace)
{
    OwnExercise own = whole();
    own.exercise.phases[1].cue.clear();
    own.exercise.phases[2].duration = std::chrono::seconds{0};
    EXPECT_THAT(faultsOf(own),
                ElementsAre(OwnExerciseObstacle{Fault::TextMissing, Part::Phases, 1},
                            OwnExerciseObstacle{Fault::NumberRefused, Part::Phases, 2}));
    own = whole();
    own.exercise.phases[0].usesHold = true;
    EXPECT_THAT(faultsOf(own), ElementsAre(OwnExerciseObstacle{Fault::HeldOnce, Part::Phases, 0}));
    own = whole();
    own.exercise.phases[2].when = PhaseWhen::ChangeSides;
    EXPECT_THAT(faultsOf(own),
                ElementsAre(OwnExerciseObstacle{Fault::ChangeWithoutSides, Part::Phases, 2}));
    own.exercise = withSides(own.exercise, Sides::EachSide);
    EXPECT_THAT(faultsOf(own), IsEmpty());
}

TEST(OwnExerciseRulesTest, PicturesAreFewAndNotTooLarge)
{
    OwnExercise own = whole();
    own.pictures.resize(2, {PictureFormat::Png, "bytes", {}});
    EXPECT_THAT(faultsOf(own), IsEmpty());
    own.pictures[0].bytes = QByteArray(kLargestPicture + 1, 'x');
    own.pictures[1].bytes.clear();
    EXPECT_THAT(faultsOf(own),
                ElementsAre(OwnExerciseObstacle{Fault::PictureUnusable, Part::Pictures, 0},
                            OwnExerciseObstacle{Fault::PictureUnusable, Part::Pictures, 1}));
    own.pictures.assign(kMostExercisePictures + 1, {PictureFormat::Png, "bytes", {}});
    EXPECT_THAT(faultsOf(own), ElementsAre(OwnExerciseObstacle{Fault::TooMany, Part::Pictures}));
}

TEST(OwnExerciseRulesTest, WhatNoFieldShowsStillKeepsItFromBeingSaved)
{
    OwnExercise own = whole();
    own.exercise.categories = {Category::Yoga};
    EXPECT_THAT(faultsOf(own), ElementsAre(OwnExerciseObstacle{Fault::Unreadable, Part::Other}));
    own = whole();
    own.exercise.aliases = {u"Same"_s, u"Same"_s};
    EXPECT_THAT(faultsOf(own), ElementsAre(OwnExerciseObstacle{Fault::Unreadable, Part::Other}));
}

} // namespace
} // namespace limber
