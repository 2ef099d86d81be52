// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/rounds.h"
#include "tests/support/random_routine_edit.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace limber::test {
namespace {

std::vector<RoutineStepId> sortedIds(const Routine& routine)
{
    std::vector<RoutineStepId> ids;
    for (const RoutineStep& step : routine.steps)
        ids.push_back(step.id);
    std::ranges::sort(ids);
    return ids;
}

bool keepsTheSteps(RandomEditKind kind)
{
    switch (kind) {
    case RandomEditKind::Rename:
    case RandomEditKind::Move:
    case RandomEditKind::MoveSeveral:
    case RandomEditKind::Dose:
    case RandomEditKind::Note:
    case RandomEditKind::Rest:
    case RandomEditKind::Sides:
    case RandomEditKind::Group:
    case RandomEditKind::Ungroup:
    case RandomEditKind::Leave:
    case RandomEditKind::Rounds:
        return true;
    default:
        return false;
    }
}

TEST(RoutineEditPropertyTest, GroupsStayWholeUnderTenThousandRandomEdits)
{
    int edits = 0;
    int withGroups = 0;
    for (unsigned seed = 0; seed < 250; ++seed) {
        SCOPED_TRACE(seed);
        RandomEditor editor(seed);
        Routine routine = editor.routine(static_cast<int>(seed % 13));
        expectWholeGroups(routine);
        for (int turn = 0; turn < 40; ++turn, ++edits) {
            const RandomEdit edit = editor.edit(routine);
            SCOPED_TRACE(::testing::Message()
                         << "turn " << turn << ", edit " << static_cast<int>(edit.kind));
            expectWholeGroups(edit.edited);
            if (keepsTheSteps(edit.kind)) {
                EXPECT_EQ(sortedIds(edit.edited), sortedIds(routine));
            }
            EXPECT_EQ(edit.edited.id, routine.id);
            withGroups += edit.edited.groups.empty() ? 0 : 1;
            routine = edit.edited;
            if (::testing::Test::HasFailure())
                return;
        }
    }
    EXPECT_EQ(edits, 10'000);
    EXPECT_GT(withGroups, 3'000);
}

TEST(RoutineEditPropertyTest, PlacesOutsideChangeNothingEvenWithGroups)
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        SCOPED_TRACE(seed);
        RandomEditor editor(seed);
        const Routine routine = editor.routine(static_cast<int>(seed % 9));
        const auto count = static_cast<int>(routine.steps.size());
        for (const int outside : {-7, -1, count, count + 1, 4000}) {
            const std::set<int> indices{outside, outside < 0 ? -9 : 9000};
            EXPECT_EQ(withStepsRemoved(routine, indices), routine);
            EXPECT_EQ(withStepsMoved(routine, indices, 0), routine);
            EXPECT_EQ(withStepsDuplicated(routine, indices), routine);
            EXPECT_EQ(withGroup(routine, indices, 3, {}), routine);
            EXPECT_EQ(withStepsUngrouped(routine, indices), routine);
            EXPECT_EQ(withStepNote(routine, outside, QStringLiteral("note")), routine);
            EXPECT_EQ(withRestAfter(routine, outside, std::chrono::seconds{30}), routine);
            EXPECT_EQ(withChangeSides(routine, outside, std::chrono::seconds{30}), routine);
            EXPECT_EQ(excerptOf(routine, indices), StepExcerpt{});
            if (outside != count) {
                EXPECT_EQ(withStepsMoved(routine, {0}, outside), routine);
                EXPECT_EQ(withStepsAdded(routine, {editor.step()}, outside), routine);
                EXPECT_EQ(withStepsPasted(routine, {{editor.step()}, {}}, outside), routine);
            }
        }
        EXPECT_EQ(withRounds(routine, StepGroupId::create(), 3, {}), routine);
        EXPECT_EQ(withoutGroup(routine, StepGroupId::create()), routine);
    }
}

TEST(RoutineEditPropertyTest, MovingToWhereTheStepsAreChangesNothing)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        RandomEditor editor(seed);
        const Routine routine = editor.routine(static_cast<int>(seed % 11) + 1);
        for (int first = 0; std::cmp_less(first, routine.steps.size()); ++first) {
            std::set<int> stretch;
            for (int index = first; std::cmp_less(index, routine.steps.size()); ++index) {
                stretch.insert(index);
                EXPECT_EQ(withStepsMoved(routine, stretch, first), routine);
                EXPECT_EQ(withStepsMoved(routine, stretch, index + 1), routine);
            }
        }
    }
}

TEST(RoutineEditPropertyTest, WhatIsPastedBehindIsTheSameButForItsIds)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        RandomEditor editor(seed);
        const Routine routine = editor.routine(static_cast<int>(seed % 11) + 1);
        const StepExcerpt excerpt = excerptOf(routine, editor.indices(routine, 8));
        const auto end = static_cast<int>(routine.steps.size());
        const Routine pasted = withStepsPasted(routine, excerpt, end);
        expectWholeGroups(pasted);
        ASSERT_EQ(pasted.steps.size(), routine.steps.size() + excerpt.steps.size());
        ASSERT_EQ(pasted.groups.size(), routine.groups.size() + excerpt.groups.size());
        for (std::size_t index = 0; index < excerpt.steps.size(); ++index) {
            RoutineStep copy = pasted.steps[routine.steps.size() + index];
            EXPECT_EQ(copy.group.has_value(), excerpt.steps[index].group.has_value());
            copy.id = excerpt.steps[index].id;
            copy.group = excerpt.steps[index].group;
            EXPECT_EQ(copy, excerpt.steps[index]);
        }
        for (std::size_t index = 0; index < excerpt.groups.size(); ++index) {
            const StepGroup& copy = pasted.groups[routine.groups.size() + index];
            EXPECT_EQ(copy.rounds, excerpt.groups[index].rounds);
            EXPECT_EQ(copy.restBetweenRounds, excerpt.groups[index].restBetweenRounds);
            EXPECT_NE(copy.id, excerpt.groups[index].id);
        }
    }
}

TEST(RoutineEditPropertyTest, TheOrderOfPracticeHasEveryRoundAndIsTheSameEachTime)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        RandomEditor editor(seed);
        const Routine routine = editor.routine(static_cast<int>(seed % 17));
        const Routine flat = inOrderOfPractice(routine);
        EXPECT_EQ(static_cast<int>(flat.steps.size()), practisedSteps(routine));
        EXPECT_EQ(inOrderOfPractice(routine), flat);
        EXPECT_EQ(inOrderOfPractice(flat), flat);
        EXPECT_TRUE(flat.groups.empty());
        std::set<RoutineStepId> ids;
        for (const RoutineStep& step : flat.steps) {
            EXPECT_TRUE(ids.insert(step.id).second);
            EXPECT_EQ(step.group, std::nullopt);
        }
        if (routine.groups.empty()) {
            EXPECT_EQ(flat, routine);
        }
    }
}

} // namespace
} // namespace limber::test
