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

RoutineObstacle ofRoutine(RoutineFault fault)
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

TEST(FaultsOfTest, ThereIsAtLeastOneStepAndAtMostThreeHundred)
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
                ElementsAre(RoutineObstacle{RoutineFault::UnknownExercise, 1, std::nullopt}));
}

TEST(FaultsOfTest, RefusedDosesAreNamedAndUnusualOnesAreFine)
{
    RoutineStep plank = step(u"forearm-plank"_s);
    plank.dose.setValue(DoseField::HoldSeconds, 60);
    EXPECT_THAT(faultsOf(routineOf({plank}), catalogue()), IsEmpty());
    plank.dose.setValue(DoseField::HoldSeconds, 61);
    plank.dose.setValue(DoseField::Sets, 0);
    EXPECT_THAT(faultsOf(routineOf({plank}), catalogue()),
                ElementsAre(RoutineObstacle{RoutineFault::DoseRefused, 0, DoseField::Sets},
                            RoutineObstacle{RoutineFault::DoseRefused, 0, DoseField::HoldSeconds}));
}

TEST(FaultsOfTest, ADoseOfAnotherTypeThanTheModeIsRefusedAsAWhole)
{
    RoutineStep mixed = step(u"cat-cow"_s, u"timed"_s);
    mixed.dose = step(u"cat-cow"_s).dose;
    EXPECT_THAT(faultsOf(routineOf({mixed}), catalogue()),
                ElementsAre(RoutineObstacle{RoutineFault::DoseRefused, 0, std::nullopt}));
}

TEST(FaultsOfTest, AModeThatIsNoMoreIsJudgedAsTheExerciseItself)
{
    RoutineStep old = step(u"bridge"_s);
    old.mode = u"gone"_s;
    EXPECT_THAT(faultsOf(routineOf({old}), catalogue()), IsEmpty());
}

TEST(FaultsOfTest, RestsSideChangesAndNotesHaveLimits)
{
    RoutineStep bridge = step(u"bridge"_s);
    bridge.restAfter = kLongestStepRest;
    bridge.changeSides = kLongestChangeOfSides;
    bridge.note = QString(kLongestStepNote, u'a');
    EXPECT_THAT(faultsOf(routineOf({bridge}), catalogue()), IsEmpty());
    const RoutineObstacle rest{RoutineFault::RestRefused, 0, std::nullopt};
    for (const int wrong : {-1, 601}) {
        RoutineStep other = bridge;
        other.restAfter = std::chrono::seconds{wrong};
        EXPECT_THAT(faultsOf(routineOf({other}), catalogue()), ElementsAre(rest));
    }
    for (const int wrong : {-1, 121}) {
        RoutineStep other = bridge;
        other.changeSides = std::chrono::seconds{wrong};
        EXPECT_THAT(faultsOf(routineOf({other}), catalogue()), ElementsAre(rest));
    }
    bridge.note += u'a';
    EXPECT_THAT(faultsOf(routineOf({step(u"bridge"_s), bridge}), catalogue()),
                ElementsAre(RoutineObstacle{RoutineFault::NoteTooLong, 1, std::nullopt}));
}

class GroupFaultsTest : public ::testing::Test {
protected:
    GroupFaultsTest()
        : routine(routineOf({step(u"cat-cow"_s), step(u"bridge"_s), step(u"bird-dog"_s)}))
    {
        routine.groups = {{StepGroupId::create(), 3, std::chrono::seconds{30}}};
        routine.steps[1].group = routine.groups.front().id;
        routine.steps[2].group = routine.groups.front().id;
    }

    [[nodiscard]] std::vector<RoutineObstacle> faults() const
    {
        return faultsOf(routine, catalogue());
    }

    Routine routine;
};

TEST_F(GroupFaultsTest, OneToTwentyRoundsAreFine)
{
    for (const int rounds : {1, 3, kMostRounds}) {
        routine.groups.front().rounds = rounds;
        EXPECT_THAT(faults(), IsEmpty());
    }
    for (const int rounds : {-3, 0, kMostRounds + 1}) {
        routine.groups.front().rounds = rounds;
        EXPECT_THAT(faults(),
                    ElementsAre(RoutineObstacle{RoutineFault::RoundsRefused, 1, std::nullopt}));
    }
}

TEST_F(GroupFaultsTest, TheRestBetweenRoundsHasTheLimitsOfARest)
{
    for (const int wrong : {-1, 601}) {
        routine.groups.front().restBetweenRounds = std::chrono::seconds{wrong};
        EXPECT_THAT(faults(),
                    ElementsAre(RoutineObstacle{RoutineFault::RestRefused, 1, std::nullopt}));
    }
}

TEST_F(GroupFaultsTest, AGroupThatIsUnknownOrStandsApartIsBroken)
{
    std::swap(routine.steps[0], routine.steps[1]);
    EXPECT_THAT(faults(), ElementsAre(RoutineObstacle{RoutineFault::BrokenGroup, 2, std::nullopt}));
    routine.groups.clear();
    routine.steps[0].group.reset();
    EXPECT_THAT(faults(), ElementsAre(RoutineObstacle{RoutineFault::BrokenGroup, 2, std::nullopt}));
}

TEST_F(GroupFaultsTest, AllRoundsTogetherAreAThousandStepsAtMost)
{
    const StepGroupId group = routine.groups.front().id;
    routine.steps.clear();
    for (int count = 0; count < 50; ++count) {
        routine.steps.push_back(step(u"bridge"_s));
        routine.steps.back().group = group;
    }
    routine.groups.front().rounds = kMostRounds;
    EXPECT_THAT(faults(), IsEmpty());
    routine.steps.push_back(step(u"bridge"_s));
    EXPECT_THAT(faults(), ElementsAre(ofRoutine(RoutineFault::TooManyRounds)));
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
