// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/routine.h"

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Catalogue& catalogue()
{
    static const LoadedCatalogue loaded = loadBundledCatalogue();
    return loaded.catalogue;
}

const Exercise& exercise(const QString& id)
{
    return *catalogue().find(ExerciseId::fromText(id).value());
}

Routine routineOf(std::vector<RoutineStep> steps)
{
    return {.id = RoutineId::create(),
            .origin = Origin::Own,
            .name = u"Mine"_s,
            .goal = {},
            .focus = RoutineFocus::Mixed,
            .level = RoutineLevel::Beginner,
            .steps = std::move(steps)};
}

RoutineStep step(const QString& id, const QString& mode = {})
{
    return makeStep(exercise(id), mode).value();
}

RoutineStep unknownStep()
{
    RoutineStep unknown = step(u"bridge"_s);
    unknown.exercise = ExerciseId::fromText(u"of-a-newer-version"_s).value();
    return unknown;
}

RoutineFinding ofRoutine(RoutineFault fault)
{
    return {fault, -1, std::nullopt};
}

TEST(MakeStepTest, TakesTheStandardDoseOfTheExerciseOrTheMode)
{
    const RoutineStep own = step(u"cat-cow"_s);
    EXPECT_EQ(own.exercise, exercise(u"cat-cow"_s).id);
    EXPECT_EQ(own.dose.type, DoseType::Repetitions);
    EXPECT_EQ(own.dose.repetitions, 10);

    const RoutineStep timed = step(u"cat-cow"_s, u"timed"_s);
    EXPECT_EQ(timed.mode, u"timed"_s);
    EXPECT_EQ(timed.dose.type, DoseType::TimedFlow);
    EXPECT_EQ(timed.dose.duration, std::chrono::seconds{60});
    EXPECT_NE(own.id, timed.id);
}

TEST(MakeStepTest, AnUnknownModeIsNotFound)
{
    const auto made = makeStep(exercise(u"bridge"_s), u"upside-down"_s);
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error(), (Error{ErrorCode::NotFound, u"upside-down"_s}));
}

TEST(FaultsOfTest, ARoutineWithANameAndGoodStepsHasNone)
{
    EXPECT_THAT(faultsOf(routineOf({step(u"bridge"_s), step(u"side-plank"_s, u"short-holds"_s)}),
                         catalogue()),
                IsEmpty());
}

TEST(FaultsOfTest, ANameMustBeThereAndFit)
{
    Routine routine = routineOf({step(u"bridge"_s)});
    for (const QString& blank : {u""_s, u" \t "_s}) {
        routine.name = blank;
        EXPECT_THAT(faultsOf(routine, catalogue()),
                    ElementsAre(ofRoutine(RoutineFault::NameMissing)));
    }
    routine.name = QString(kLongestRoutineName, u'a');
    EXPECT_THAT(faultsOf(routine, catalogue()), IsEmpty());
    routine.name += u'a';
    EXPECT_THAT(faultsOf(routine, catalogue()), ElementsAre(ofRoutine(RoutineFault::NameTooLong)));
}

TEST(FaultsOfTest, ThereIsAtLeastOneStepAndAtMostAHundred)
{
    EXPECT_THAT(faultsOf(routineOf({}), catalogue()),
                ElementsAre(ofRoutine(RoutineFault::NoSteps)));
    std::vector<RoutineStep> steps(kMostRoutineSteps, step(u"bridge"_s));
    EXPECT_THAT(faultsOf(routineOf(steps), catalogue()), IsEmpty());
    steps.push_back(step(u"bridge"_s));
    EXPECT_THAT(faultsOf(routineOf(steps), catalogue()),
                ElementsAre(ofRoutine(RoutineFault::TooManySteps)));
}

TEST(FaultsOfTest, AStepOfAnUnknownExerciseIsNamed)
{
    EXPECT_THAT(faultsOf(routineOf({step(u"bridge"_s), unknownStep()}), catalogue()),
                ElementsAre(RoutineFinding{RoutineFault::UnknownExercise, 1, std::nullopt}));
}

TEST(FaultsOfTest, RefusedDosesAreNamedAndUnusualOnesAreFine)
{
    RoutineStep plank = step(u"forearm-plank"_s);
    plank.dose.setValue(DoseField::HoldSeconds, 60);
    EXPECT_THAT(faultsOf(routineOf({plank}), catalogue()), IsEmpty());
    plank.dose.setValue(DoseField::HoldSeconds, 61);
    plank.dose.setValue(DoseField::Sets, 0);
    EXPECT_THAT(faultsOf(routineOf({plank}), catalogue()),
                ElementsAre(RoutineFinding{RoutineFault::DoseRefused, 0, DoseField::Sets},
                            RoutineFinding{RoutineFault::DoseRefused, 0, DoseField::HoldSeconds}));
}

TEST(FaultsOfTest, ADoseOfAnotherTypeThanTheModeIsRefusedAsAWhole)
{
    RoutineStep mixed = step(u"cat-cow"_s, u"timed"_s);
    mixed.dose = step(u"cat-cow"_s).dose;
    EXPECT_THAT(faultsOf(routineOf({mixed}), catalogue()),
                ElementsAre(RoutineFinding{RoutineFault::DoseRefused, 0, std::nullopt}));
}

TEST(FaultsOfTest, AModeThatIsNoMoreIsJudgedAsTheExerciseItself)
{
    RoutineStep old = step(u"bridge"_s);
    old.mode = u"gone"_s;
    EXPECT_THAT(faultsOf(routineOf({old}), catalogue()), IsEmpty());
}

TEST(EquipmentOfTest, IsThatOfAllKnownExercises)
{
    EXPECT_THAT(equipmentOf(routineOf({}), catalogue()), IsEmpty());
    EXPECT_THAT(equipmentOf(routineOf({step(u"foam-glutes"_s), step(u"bridge"_s), unknownStep(),
                                       step(u"doorway-chest-stretch"_s)}),
                            catalogue()),
                ElementsAre(Equipment::Mat, Equipment::Doorway, Equipment::FoamRoller));
}

} // namespace
} // namespace limber
