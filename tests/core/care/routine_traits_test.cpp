// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/routine_traits.h"
#include "core/plan/bundled_content.h"
#include "core/routine/routine_edit.h"
#include "tests/support/plan_builder.h"

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::id;

const BundledContent& content()
{
    static const BundledContent loaded = loadBundledContent();
    return loaded;
}

RoutineTraits bundled(const QString& routine)
{
    return traitsOf(content().routines, content().catalogue).at(id<RoutineId>(routine));
}

const Exercise& exercise(const QString& name)
{
    return *content().catalogue.find(id<ExerciseId>(name));
}

TEST(RoutineTraitsTest, TheReadyMadeRoutinesAreCountedByTheirTags)
{
    const RoutineTraits core = bundled(u"core-foundations"_s);
    EXPECT_EQ(core.coreItems, 5) << "tilt, bridge, dead bug, bird dog, plank";
    EXPECT_EQ(core.stretchItems, 3) << "cat-cow, knee to chest, child's pose";
    EXPECT_EQ(core.postureItems, 2) << "cat-cow, bird dog";
    EXPECT_EQ(core.calmItems, 0);
    EXPECT_TRUE(core.needsFloor);

    const RoutineTraits desk = bundled(u"desk-reset"_s);
    EXPECT_EQ(desk.coreItems, 0);
    EXPECT_EQ(desk.focus, RoutineFocus::Posture);
    EXPECT_EQ(desk.calmItems, 1);
    EXPECT_FALSE(desk.needsFloor);
    EXPECT_TRUE(desk.equipment.contains(Equipment::Doorway));

    EXPECT_FALSE(bundled(u"morning-loosener"_s).hasCore()) << "a pelvic rock is no core work";
    EXPECT_FALSE(bundled(u"morning-loosener"_s).hasDeepBend);
    EXPECT_TRUE(bundled(u"evening-unwind"_s).hasDeepBend);
    EXPECT_EQ(bundled(u"evening-unwind"_s).pilatesItems, 0) << "its breathing is breathing";
}

TEST(RoutineTraitsTest, EveryRoundCountsForTimesAndNoneForItems)
{
    Routine routine{.id = id<RoutineId>(u"rounds"_s), .name = u"Rounds"_s, .goal = {}, .steps = {}};
    for (const QString& name : {u"forearm-plank"_s, u"bird-dog"_s, u"cat-cow"_s})
        routine.steps.push_back(makeStep(exercise(name)).value());
    const RoutineTraits once = traitsOf(routine, content().catalogue);
    const RoutineTraits thrice = traitsOf(withGroup(routine, {0, 1}, 3, 30s), content().catalogue);
    EXPECT_EQ(thrice.coreItems, once.coreItems);
    EXPECT_EQ(thrice.stretchItems, once.stretchItems);
    ASSERT_EQ(thrice.coreWork.size(), once.coreWork.size());
    ASSERT_FALSE(once.coreWork.empty());
    for (std::size_t index = 0; index < once.coreWork.size(); ++index) {
        EXPECT_EQ(thrice.coreWork[index].volume, 3 * once.coreWork[index].volume);
        EXPECT_EQ(thrice.coreWork[index].ladderStep, 3 * once.coreWork[index].ladderStep);
    }
    EXPECT_EQ(thrice.duration,
              estimatedDuration(withGroup(routine, {0, 1}, 3, 30s), content().catalogue));
    EXPECT_GT(thrice.duration, once.duration + 60s);
}

TEST(VolumeTest, AHoldCountsItsSecondsForEachSide)
{
    Dose plank = exercise(u"forearm-plank"_s).dose.standardDose();
    plank.sets = 3;
    plank.hold = 20s;
    EXPECT_EQ(volumeOf(exercise(u"forearm-plank"_s), plank), 60s);
    Dose side = exercise(u"side-plank"_s).dose.standardDose();
    side.sets = 2;
    side.hold = 15s;
    EXPECT_EQ(volumeOf(exercise(u"side-plank"_s), side), 60s);
}

TEST(VolumeTest, RepetitionsCountTheSecondsOfTheirPhases)
{
    const Exercise& bridge = exercise(u"bridge"_s);
    Dose dose = bridge.dose.standardDose();
    dose.setValue(DoseField::Sets, 1);
    dose.setValue(DoseField::Repetitions, 10);
    const auto ten = volumeOf(bridge, dose);
    dose.setValue(DoseField::Repetitions, 20);
    EXPECT_EQ(volumeOf(bridge, dose), 2 * ten);
    EXPECT_GT(ten, 10s);
}

TEST(VolumeTest, ARestIsNoWork)
{
    const Exercise& bridge = exercise(u"bridge"_s);
    Dose dose = bridge.dose.standardDose();
    dose.setValue(DoseField::Sets, 3);
    const auto volume = volumeOf(bridge, dose);
    dose.rest = 200s;
    EXPECT_EQ(volumeOf(bridge, dose), volume);
}

TEST(RoutineTraitsTest, AStepUpIsFiveSecondsOfAHoldOrOneRepetition)
{
    for (const CoreWork& work : bundled(u"core-foundations"_s).coreWork) {
        EXPECT_GT(work.volume, 0ms) << work.exercise.text().toStdString();
        EXPECT_GT(work.ladderStep, 0ms) << work.exercise.text().toStdString();
        EXPECT_LE(work.ladderStep, work.volume) << work.exercise.text().toStdString();
    }
    const auto core = bundled(u"core-foundations"_s).coreWork;
    const auto plank =
        std::ranges::find(core, id<ExerciseId>(u"forearm-plank"_s), &CoreWork::exercise);
    ASSERT_NE(plank, core.end());
    EXPECT_EQ(plank->volume, 30s);
    EXPECT_EQ(plank->ladderStep, 15s);
}

} // namespace
} // namespace limber
