// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/routine_edit.h"
#include "tests/support/random_routine_edit.h"

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;
using test::expectWholeGroups;

StepGroupId group(const QString& name)
{
    return StepGroupId::fromText(name).value();
}

/// "a(bc)d": the steps in order, those of a group in brackets.
Routine routineOf(const QString& pattern)
{
    Routine routine{.id = RoutineId::fromText(u"letters"_s).value(),
                    .name = u"Letters"_s,
                    .goal = {},
                    .steps = {}};
    std::optional<StepGroupId> open;
    for (const QChar letter : pattern) {
        if (letter == u'(') {
            open = group(u"group-%1"_s.arg(routine.groups.size() + 1));
            routine.groups.push_back({*open, 3, seconds{30}});
        } else if (letter == u')') {
            open.reset();
        } else {
            routine.steps.push_back({.id = RoutineStepId::fromText(letter).value(),
                                     .exercise = ExerciseId::fromText(letter).value(),
                                     .mode = {},
                                     .dose = {},
                                     .note = {}});
            routine.steps.back().group = open;
        }
    }
    return routine;
}

RoutineStep single(const QString& letter)
{
    return routineOf(letter).steps.front();
}

/// The pattern of a routine; groups must be whole.
QString patternOf(const Routine& routine)
{
    expectWholeGroups(routine);
    QString pattern;
    std::optional<StepGroupId> open;
    for (const RoutineStep& step : routine.steps) {
        if (open != step.group) {
            pattern += open ? u")"_s : u""_s;
            pattern += step.group ? u"("_s : u""_s;
        }
        open = step.group;
        pattern += step.exercise.text();
    }
    return open ? pattern + u')' : pattern;
}

TEST(RoutineGroupsTest, AStepPutBetweenTwoOfAGroupJoinsIt)
{
    const Routine routine = routineOf(u"a(bc)d"_s);
    EXPECT_EQ(patternOf(withStepAdded(routine, single(u"x"_s), 1)), u"ax(bc)d"_s);
    EXPECT_EQ(patternOf(withStepAdded(routine, single(u"x"_s), 2)), u"a(bxc)d"_s);
    EXPECT_EQ(patternOf(withStepAdded(routine, single(u"x"_s), 3)), u"a(bc)xd"_s);
    EXPECT_EQ(patternOf(withStepMoved(routine, 0, 1)), u"(bac)d"_s);
    EXPECT_EQ(patternOf(withStepMoved(routine, 3, 2)), u"a(bdc)"_s);
}

TEST(RoutineGroupsTest, AStepLeavesItsGroupOnlyWhenItGoesAwayFromIt)
{
    const Routine routine = routineOf(u"a(bcd)e"_s);
    EXPECT_EQ(patternOf(withStepMoved(routine, 1, 2)), u"a(cbd)e"_s);
    EXPECT_EQ(patternOf(withStepMoved(routine, 1, 3)), u"a(cdb)e"_s);
    EXPECT_EQ(patternOf(withStepMoved(routine, 1, 4)), u"a(cd)eb"_s);
    EXPECT_EQ(patternOf(withStepMoved(routine, 3, 0)), u"da(bc)e"_s);
}

TEST(RoutineGroupsTest, AWholeGroupIsMovedAsAGroup)
{
    const Routine routine = routineOf(u"a(bc)d"_s);
    const Routine moved = withStepsMoved(routine, {1, 2}, 4);
    EXPECT_EQ(patternOf(moved), u"ad(bc)"_s);
    EXPECT_EQ(moved.groups, routine.groups);
    EXPECT_EQ(patternOf(withStepsMoved(routine, {0, 1, 2}, 4)), u"da(bc)"_s);
    EXPECT_EQ(patternOf(withStepsMoved(routine, {1}, 4)), u"a(c)db"_s);
}

TEST(RoutineGroupsTest, AGroupMovedIntoAnotherBecomesPartOfIt)
{
    EXPECT_EQ(patternOf(withStepsMoved(routineOf(u"(ab)(cd)"_s), {2, 3}, 1)), u"(acdb)"_s);
}

TEST(RoutineGroupsTest, SwappedGroupsAreInTheNewOrder)
{
    const Routine routine = routineOf(u"(ab)(cd)"_s);
    const Routine swapped = withStepsMoved(routine, {0, 1}, 4);
    EXPECT_EQ(patternOf(swapped), u"(cd)(ab)"_s);
    EXPECT_EQ(swapped.groups.front().id, routine.groups.back().id);
}

TEST(RoutineGroupsTest, AGroupWithoutStepsGoes)
{
    EXPECT_EQ(patternOf(withStepsRemoved(routineOf(u"a(bc)d"_s), {1})), u"a(c)d"_s);
    const Routine removed = withStepsRemoved(routineOf(u"a(bc)d"_s), {1, 2});
    EXPECT_EQ(patternOf(removed), u"ad"_s);
    EXPECT_TRUE(removed.groups.empty());
}

TEST(RoutineGroupsTest, GroupingBringsStepsTogetherAtTheFirst)
{
    const Routine grouped = withGroup(routineOf(u"abcd"_s), {1, 3}, 4, seconds{45});
    EXPECT_EQ(patternOf(grouped), u"a(bd)c"_s);
    ASSERT_EQ(grouped.groups.size(), 1U);
    EXPECT_EQ(grouped.groups[0].rounds, 4);
    EXPECT_EQ(grouped.groups[0].restBetweenRounds, seconds{45});
}

TEST(RoutineGroupsTest, GroupingTakesStepsOutOfTheirOldGroups)
{
    EXPECT_EQ(patternOf(withGroup(routineOf(u"(ab)c"_s), {1, 2}, 2, {})), u"(a)(bc)"_s);
    EXPECT_EQ(patternOf(withGroup(routineOf(u"(ab)(cd)"_s), {0, 1, 2, 3}, 2, {})), u"(abcd)"_s);
}

TEST(RoutineGroupsTest, AGroupSplitInTheMiddleIsTwoWithItsRounds)
{
    const Routine split = withGroup(routineOf(u"(abc)"_s), {1}, 2, {});
    EXPECT_EQ(patternOf(split), u"(a)(b)(c)"_s);
    ASSERT_EQ(split.groups.size(), 3U);
    EXPECT_EQ(split.groups[0].rounds, 3);
    EXPECT_EQ(split.groups[1].rounds, 2);
    EXPECT_EQ(split.groups[2].rounds, 3);
    EXPECT_EQ(split.groups[2].restBetweenRounds, seconds{30});
}

TEST(RoutineGroupsTest, RoundsAreChangedAndAGroupDissolved)
{
    const Routine routine = routineOf(u"a(bc)(d)"_s);
    const Routine more = withRounds(routine, routine.groups[0].id, 5, seconds{10});
    EXPECT_EQ(more.groups[0], (StepGroup{routine.groups[0].id, 5, seconds{10}}));
    EXPECT_EQ(more.groups[1], routine.groups[1]);
    EXPECT_EQ(patternOf(withoutGroup(routine, routine.groups[0].id)), u"abc(d)"_s);
}

TEST(RoutineGroupsTest, StepsLeaveTheirGroupBeforeOrBehindIt)
{
    const Routine routine = routineOf(u"a(bcd)e"_s);
    EXPECT_EQ(patternOf(withStepsUngrouped(routine, {1})), u"ab(cd)e"_s);
    EXPECT_EQ(patternOf(withStepsUngrouped(routine, {2})), u"a(bd)ce"_s);
    EXPECT_EQ(patternOf(withStepsUngrouped(routine, {3})), u"a(bc)de"_s);
    EXPECT_EQ(patternOf(withStepsUngrouped(routine, {1, 3})), u"ab(c)de"_s);
    EXPECT_EQ(patternOf(withStepsUngrouped(routine, {1, 2, 3})), u"abcde"_s);
    EXPECT_EQ(withStepsUngrouped(routine, {0, 4}), routine);
}

TEST(RoutineGroupsTest, ADuplicateStaysInTheGroupAndAWholeGroupIsCopied)
{
    EXPECT_EQ(patternOf(withStepDuplicated(routineOf(u"a(bc)d"_s), 1)), u"a(bbc)d"_s);
    EXPECT_EQ(patternOf(withStepDuplicated(routineOf(u"a(bc)d"_s), 2)), u"a(bcc)d"_s);
    const Routine both = withStepsDuplicated(routineOf(u"a(bc)d"_s), {1, 2});
    EXPECT_EQ(patternOf(both), u"a(bc)(bc)d"_s);
    EXPECT_NE(both.groups[0].id, both.groups[1].id);
    EXPECT_EQ(both.groups[1].rounds, 3);
    EXPECT_EQ(patternOf(withStepsDuplicated(routineOf(u"a(bc)d"_s), {1, 3})), u"a(bc)dbd"_s);
}

TEST(RoutineGroupsTest, AnExcerptHasTheGroupsOfWhichAllStepsAreInIt)
{
    const StepExcerpt excerpt = excerptOf(routineOf(u"(ab)(cd)e"_s), {1, 2, 3, 4});
    EXPECT_EQ(excerpt.steps.size(), 4U);
    ASSERT_EQ(excerpt.groups.size(), 1U);
    EXPECT_EQ(excerpt.groups[0].id, group(u"group-2"_s));
    EXPECT_EQ(excerpt.steps[0].group, std::nullopt);
}

TEST(RoutineGroupsTest, AnExcerptIsPastedOftenWithNewIds)
{
    const Routine routine = routineOf(u"(ab)c"_s);
    const StepExcerpt excerpt = excerptOf(routine, {0, 1});
    const Routine once = withStepsPasted(routine, excerpt, 3);
    const Routine twice = withStepsPasted(once, excerpt, 0);
    EXPECT_EQ(patternOf(twice), u"(ab)(ab)c(ab)"_s);
    EXPECT_EQ(patternOf(withStepsPasted(routine, excerpt, 1)), u"(aabb)c"_s);
}

TEST(RoutineGroupsTest, AnOwnCopyHasGroupsOfItsOwn)
{
    const Routine routine = routineOf(u"a(bc)(d)"_s);
    const Routine copy = ownCopy(routine, u"Copy"_s);
    EXPECT_EQ(patternOf(copy), u"a(bc)(d)"_s);
    EXPECT_NE(copy.groups[0].id, routine.groups[0].id);
    EXPECT_EQ(copy.groups[0].rounds, 3);
}

TEST(RoutineGroupsTest, ABrokenRoutineIsMendedByTheNextEdit)
{
    Routine broken = routineOf(u"(ab)c(d)"_s);
    std::swap(broken.steps[1], broken.steps[2]);
    broken.steps[3].group = group(u"nowhere"_s);
    broken.groups.push_back({group(u"empty"_s), 2, {}});
    EXPECT_EQ(patternOf(withStepsRemoved(broken, {3})), u"(a)c(b)"_s);
}

} // namespace
} // namespace limber
