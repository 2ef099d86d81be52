// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_import.h"
#include "tests/core/exchange/random_package.h"
#include "tests/support/random_exercise.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class PackageImportTest : public ::testing::Test {
protected:
    PackageImportTest()
    {
        m_own.exercise.name = u"Wall angel"_s;
        m_own.motion =
            u"{\"exercise\":\"%1\",\"keyframes\":[{\"name\":\"a\"}]}"_s.arg(ownId().text())
                .toUtf8();
        m_routine.name = u"Morning"_s;
        m_routine.steps = {step(ownId())};
    }

    [[nodiscard]] static OwnExercise randomExercise(unsigned seed)
    {
        test::Chance chance(seed);
        OwnExercise own = test::randomOwnExercise(chance);
        own.motion.clear();
        return own;
    }
    [[nodiscard]] static RoutineStep step(const ExerciseId& exercise)
    {
        return {.id = RoutineStepId::create(),
                .exercise = exercise,
                .mode = {},
                .dose = {},
                .note = {}};
    }
    [[nodiscard]] const ExerciseId& ownId() const { return m_own.exercise.id; }

    /// The import of a file with `m_routine` and `m_own` where these things are there already.
    [[nodiscard]] ImportPlan plan(const std::vector<Routine>& routines = {},
                                  const std::vector<OwnExercise>& exercises = {}) const
    {
        Catalogue catalogue = m_bundled;
        std::vector<Exercise> own;
        for (const OwnExercise& one : exercises)
            own.push_back(one.exercise);
        catalogue.replaceOwnExercises(std::move(own));
        return planImport({{m_routine}, {m_own}},
                          {catalogue, m_bundledRoutines, routines, exercises});
    }

    Catalogue m_bundled = loadBundledCatalogue().catalogue;
    std::vector<Routine> m_bundledRoutines;
    OwnExercise m_own = randomExercise(7);
    Routine m_routine{.id = RoutineId::create()};
};

TEST_F(PackageImportTest, WhatIsNewComesInAsItIs)
{
    const ImportPlan import = plan();
    ASSERT_EQ(import.routines.size(), 1U);
    EXPECT_EQ(import.routines.front().arrival, Arrival::New);
    EXPECT_TRUE(import.routines.front().routine == m_routine);
    EXPECT_EQ(import.exercises.front().arrival, Arrival::New);
    EXPECT_TRUE(import.exercises.front().exercise == m_own);
    EXPECT_FALSE(import.isEmpty());
}

TEST_F(PackageImportTest, WhatIsThereJustTheSameIsLeftAlone)
{
    const ImportPlan import = plan({m_routine}, {m_own});
    EXPECT_EQ(import.routines.front().arrival, Arrival::Same);
    EXPECT_EQ(import.exercises.front().arrival, Arrival::Same);
    EXPECT_TRUE(import.isEmpty());
}

TEST_F(PackageImportTest, IdsDoNotMatterForWhetherItIsTheSame)
{
    OwnExercise there = m_own;
    there.exercise.id = ExerciseId::create();
    there.motion.replace(ownId().text().toUtf8(), there.exercise.id.text().toUtf8());
    Routine routine = m_routine;
    routine.id = RoutineId::create();
    routine.steps.front().id = RoutineStepId::create();
    routine.steps.front().exercise = there.exercise.id;
    const ImportPlan import = plan({routine}, {there});
    EXPECT_TRUE(import.isEmpty());
    EXPECT_EQ(import.exercises.front().exercise.exercise.id, there.exercise.id);
}

TEST_F(PackageImportTest, ANameThatIsTakenGetsANumber)
{
    Routine other = m_routine;
    other.id = RoutineId::create();
    other.name = u"morning"_s;
    other.goal = u"Something else"_s;
    const ImportPlan import = plan({other});
    EXPECT_EQ(import.routines.front().arrival, Arrival::Renamed);
    EXPECT_EQ(import.routines.front().nameInFile, u"Morning"_s);
    EXPECT_EQ(import.routines.front().routine.name, u"Morning 2"_s);
    EXPECT_EQ(import.routines.front().routine.id, m_routine.id);
}

TEST_F(PackageImportTest, WhatCameInUnderANumberIsTheSameAtTheNextImport)
{
    Routine other = m_routine;
    other.id = RoutineId::create();
    other.goal = u"Something else"_s;
    std::vector<Routine> routines{other};
    const ImportPlan first = plan(routines);
    routines.push_back(first.routines.front().routine);
    EXPECT_EQ(plan(routines, {m_own}).routines.front().arrival, Arrival::Same);
}

TEST_F(PackageImportTest, ALongNameMakesRoomForItsNumber)
{
    m_routine.name = QString(kLongestRoutineName, u'n');
    Routine other = m_routine;
    other.id = RoutineId::create();
    other.goal = u"Something else"_s;
    const QString name = plan({other}).routines.front().routine.name;
    EXPECT_EQ(name.size(), kLongestRoutineName);
    EXPECT_TRUE(name.endsWith(u"n 2"_s));
}

TEST_F(PackageImportTest, AnIdThatIsTakenBySomethingElseIsRenewed)
{
    Routine other = m_routine;
    other.name = u"Evening"_s;
    other.goal = u"Something else"_s;
    const StepGroupId group = StepGroupId::create();
    m_routine.groups = {{group, 2, {}}};
    m_routine.steps.front().group = group;
    const ImportPlan import = plan({other});
    const Routine& routine = import.routines.front().routine;
    EXPECT_EQ(import.routines.front().arrival, Arrival::New);
    EXPECT_EQ(routine.name, u"Morning"_s);
    EXPECT_NE(routine.id, m_routine.id);
    EXPECT_NE(routine.steps.front().id, m_routine.steps.front().id);
    EXPECT_NE(routine.groups.front().id, group);
    EXPECT_EQ(routine.steps.front().group, routine.groups.front().id);
}

TEST_F(PackageImportTest, AnExerciseOfTheSameIdThatSaysSomethingElseComesInBesides)
{
    OwnExercise there = m_own;
    there.exercise.purpose = u"Changed since."_s;
    const ImportPlan import = plan({}, {there});
    const ExerciseArrival& arrival = import.exercises.front();
    EXPECT_EQ(arrival.arrival, Arrival::Renamed);
    EXPECT_EQ(arrival.exercise.exercise.name, u"Wall angel 2"_s);
    EXPECT_NE(arrival.exercise.exercise.id, ownId());
    EXPECT_EQ(import.routines.front().routine.steps.front().exercise, arrival.exercise.exercise.id);
    EXPECT_TRUE(arrival.exercise.motion.contains(arrival.exercise.exercise.id.text().toUtf8()));
    EXPECT_FALSE(arrival.exercise.motion.contains(ownId().text().toUtf8()));
    EXPECT_EQ(import.exercise(ownId()), &arrival);
}

TEST_F(PackageImportTest, AnExerciseThatPretendsToBeABundledOneComesInBesides)
{
    const Exercise& bundled = m_bundled.exercises().front();
    m_own.exercise.id = bundled.id;
    m_own.motion.clear();
    m_routine.steps.front().exercise = bundled.id;
    const ImportPlan import = plan();
    EXPECT_NE(import.exercises.front().exercise.exercise.id, bundled.id);
    EXPECT_EQ(import.routines.front().routine.steps.front().exercise,
              import.exercises.front().exercise.exercise.id);
}

TEST_F(PackageImportTest, AnExerciseThatIsTwiceInTheFileComesInOnce)
{
    OwnExercise twin = m_own;
    twin.exercise.id = ExerciseId::create();
    twin.motion.replace(ownId().text().toUtf8(), twin.exercise.id.text().toUtf8());
    m_routine.steps.push_back(step(twin.exercise.id));
    const ImportPlan import =
        planImport({{m_routine}, {m_own, twin}}, {m_bundled, m_bundledRoutines, {}, {}});
    EXPECT_EQ(import.exercisesToSave().size(), 1U);
    for (const RoutineStep& each : import.routines.front().routine.steps)
        EXPECT_EQ(each.exercise, ownId());
}

TEST_F(PackageImportTest, AmongEqualsTheOneWithTheSameIdIsTaken)
{
    OwnExercise twin = m_own;
    twin.exercise.id = ExerciseId::create();
    twin.exercise.name = u"Wall angel 2"_s;
    twin.motion.clear();
    m_own.motion.clear();
    const ImportPlan import = plan({}, {twin, m_own});
    EXPECT_EQ(import.exercises.front().exercise.exercise.id, ownId());
}

TEST_F(PackageImportTest, ExercisesThatReferToEachOtherStillDo)
{
    OwnExercise harder = randomExercise(8);
    harder.exercise.name = u"Wall angel, slowly"_s;
    harder.exercise.variantOf = ownId();
    harder.copiedFrom = ownId();
    OwnExercise there = m_own;
    there.exercise.purpose = u"Changed since."_s;
    Catalogue catalogue = m_bundled;
    catalogue.replaceOwnExercises({there.exercise});
    const ImportPlan import =
        planImport({{m_routine}, {harder, m_own}}, {catalogue, m_bundledRoutines, {}, {there}});
    const ExerciseId& renewed = import.exercise(ownId())->exercise.exercise.id;
    EXPECT_NE(renewed, ownId());
    EXPECT_EQ(import.exercises.front().exercise.exercise.variantOf, renewed);
    EXPECT_EQ(import.exercises.front().exercise.copiedFrom, renewed);
}

TEST_F(PackageImportTest, ExercisesThatNobodyKnowsAreNamedAndTheirStepsKept)
{
    const auto unknown = *ExerciseId::fromText(u"of-a-later-version"_s);
    m_routine.steps = {step(unknown), step(m_bundled.exercises().front().id), step(unknown)};
    const RoutineArrival arrival = plan().routines.front();
    EXPECT_EQ(arrival.unknownExercises, std::vector{unknown});
    EXPECT_EQ(arrival.routine.steps.size(), 3U);
}

TEST_F(PackageImportTest, DosesThatTheirExerciseDoesNotAllowAreCounted)
{
    const Exercise& birdDog = *m_bundled.find(*ExerciseId::fromText(u"bird-dog"_s));
    RoutineStep allowed = step(birdDog.id);
    allowed.dose = birdDog.dose.standardDose();
    RoutineStep refused = allowed;
    refused.dose.rest = std::chrono::seconds{601};
    RoutineStep otherKind = allowed;
    otherKind.dose.type =
        allowed.dose.type == DoseType::TimedFlow ? DoseType::BreathCycles : DoseType::TimedFlow;
    m_routine.steps = {allowed, refused, otherKind};
    EXPECT_EQ(plan().routines.front().refusedDoses, 2);
}

TEST_F(PackageImportTest, ABundledRoutineThatWasSavedUnchangedIsThereAlready)
{
    m_routine.steps = {step(m_bundled.exercises().front().id)};
    Routine bundled = m_routine;
    bundled.origin = Origin::Bundled;
    m_bundledRoutines = {bundled};
    EXPECT_EQ(plan({}, {m_own}).routines.front().arrival, Arrival::Same);
    m_routine.goal = u"Something else"_s;
    const RoutineArrival arrival = plan({}, {m_own}).routines.front();
    EXPECT_EQ(arrival.arrival, Arrival::New);
    EXPECT_NE(arrival.routine.id, m_routine.id);
}

} // namespace
} // namespace limber
