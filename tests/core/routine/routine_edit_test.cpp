// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/routine_edit.h"

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

RoutineStep step(const QString& name)
{
    return {.id = RoutineStepId::fromText(name).value(),
            .exercise = ExerciseId::fromText(u"exercise-"_s + name).value(),
            .mode = {},
            .dose = {},
            .note = {}};
}

Routine abcd()
{
    return {.id = RoutineId::fromText(u"letters"_s).value(),
            .origin = Origin::Bundled,
            .name = u"Letters"_s,
            .goal = u"Order"_s,
            .focus = RoutineFocus::Posture,
            .level = RoutineLevel::Active,
            .steps = {step(u"a"_s), step(u"b"_s), step(u"c"_s), step(u"d"_s)}};
}

QString order(const Routine& routine)
{
    QString text;
    for (const RoutineStep& one : routine.steps)
        text += one.id.text();
    return text;
}

TEST(RoutineEditTest, AStepIsAddedAtItsPlace)
{
    EXPECT_EQ(order(withStepAdded(abcd(), step(u"x"_s), 0)), u"xabcd"_s);
    EXPECT_EQ(order(withStepAdded(abcd(), step(u"x"_s), 2)), u"abxcd"_s);
    EXPECT_EQ(order(withStepAdded(abcd(), step(u"x"_s), 4)), u"abcdx"_s);
}

TEST(RoutineEditTest, AStepIsRemoved)
{
    EXPECT_EQ(order(withStepRemoved(abcd(), 0)), u"bcd"_s);
    EXPECT_EQ(order(withStepRemoved(abcd(), 3)), u"abc"_s);
}

TEST(RoutineEditTest, AMovedStepEndsUpAtTheGivenPlace)
{
    EXPECT_EQ(order(withStepMoved(abcd(), 0, 3)), u"bcda"_s);
    EXPECT_EQ(order(withStepMoved(abcd(), 3, 0)), u"dabc"_s);
    EXPECT_EQ(order(withStepMoved(abcd(), 1, 2)), u"acbd"_s);
    EXPECT_EQ(order(withStepMoved(abcd(), 2, 2)), u"abcd"_s);
}

TEST(RoutineEditTest, MovingBackUndoesAMove)
{
    for (int from = 0; from < 4; ++from) {
        for (int to = 0; to < 4; ++to)
            EXPECT_EQ(withStepMoved(withStepMoved(abcd(), from, to), to, from), abcd());
    }
}

TEST(RoutineEditTest, ADuplicateFollowsItsOriginalWithItsOwnId)
{
    const Routine changed = withStepDuplicated(abcd(), 1);
    ASSERT_EQ(changed.steps.size(), 5U);
    EXPECT_EQ(changed.steps[2].exercise, changed.steps[1].exercise);
    EXPECT_NE(changed.steps[2].id, changed.steps[1].id);
    EXPECT_EQ(changed.steps[3], abcd().steps[2]);
}

TEST(RoutineEditTest, ADoseComesWithItsMode)
{
    Dose dose;
    dose.type = DoseType::TimedFlow;
    dose.duration = std::chrono::seconds{60};
    const Routine changed = withStepDose(abcd(), 2, u"timed"_s, dose);
    EXPECT_EQ(changed.steps[2].mode, u"timed"_s);
    EXPECT_EQ(changed.steps[2].dose, dose);
    EXPECT_EQ(changed.steps[2].id, abcd().steps[2].id);
    EXPECT_EQ(changed.steps[1], abcd().steps[1]);
}

TEST(RoutineEditTest, PlacesOutsideTheStepsChangeNothing)
{
    for (const int index : {-1, 4, 1000}) {
        EXPECT_EQ(withStepRemoved(abcd(), index), abcd());
        EXPECT_EQ(withStepMoved(abcd(), index, 0), abcd());
        EXPECT_EQ(withStepMoved(abcd(), 0, index), abcd());
        EXPECT_EQ(withStepDuplicated(abcd(), index), abcd());
        EXPECT_EQ(withStepDose(abcd(), index, u"x"_s, {}), abcd());
    }
    EXPECT_EQ(withStepAdded(abcd(), step(u"x"_s), -1), abcd());
    EXPECT_EQ(withStepAdded(abcd(), step(u"x"_s), 5), abcd());
}

TEST(RoutineEditTest, AnOwnCopyBelongsToTheUserAndHasNewIds)
{
    Routine evening = abcd();
    evening.timeOfDay = TimeOfDay::Evening;
    const Routine copy = ownCopy(evening, u"Mine"_s);
    EXPECT_EQ(copy.origin, Origin::Own);
    EXPECT_EQ(copy.name, u"Mine"_s);
    EXPECT_EQ(copy.goal, u"Order"_s);
    EXPECT_EQ(copy.focus, RoutineFocus::Posture);
    EXPECT_EQ(copy.level, RoutineLevel::Active);
    EXPECT_EQ(copy.timeOfDay, TimeOfDay::Evening);
    EXPECT_NE(copy.id, abcd().id);
    ASSERT_EQ(copy.steps.size(), 4U);
    for (std::size_t i = 0; i < copy.steps.size(); ++i) {
        EXPECT_NE(copy.steps[i].id, abcd().steps[i].id);
        EXPECT_EQ(copy.steps[i].exercise, abcd().steps[i].exercise);
    }
}

} // namespace
} // namespace limber
