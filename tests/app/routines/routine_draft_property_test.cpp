// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_draft.h"
#include "tests/support/random_routine_edit.h"

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;

RoutineEdit named(RandomEditKind kind)
{
    switch (kind) {
    case RandomEditKind::Rename:
        return RoutineEdit::Rename;
    case RandomEditKind::Add:
        return RoutineEdit::AddStep;
    case RandomEditKind::AddSeveral:
        return RoutineEdit::AddSteps;
    case RandomEditKind::Remove:
        return RoutineEdit::RemoveStep;
    case RandomEditKind::RemoveSeveral:
        return RoutineEdit::Cut;
    case RandomEditKind::Move:
        return RoutineEdit::MoveStep;
    case RandomEditKind::MoveSeveral:
        return RoutineEdit::MoveSteps;
    case RandomEditKind::Duplicate:
        return RoutineEdit::DuplicateStep;
    case RandomEditKind::DuplicateSeveral:
        return RoutineEdit::DuplicateSteps;
    case RandomEditKind::Paste:
        return RoutineEdit::Paste;
    case RandomEditKind::Dose:
        return RoutineEdit::ChangeDose;
    case RandomEditKind::Note:
        return RoutineEdit::ChangeNote;
    case RandomEditKind::Rest:
        return RoutineEdit::ChangeRest;
    case RandomEditKind::Sides:
        return RoutineEdit::ChangeSides;
    case RandomEditKind::Group:
        return RoutineEdit::Group;
    case RandomEditKind::Ungroup:
        return RoutineEdit::Ungroup;
    case RandomEditKind::Leave:
        return RoutineEdit::LeaveGroup;
    case RandomEditKind::Rounds:
        return RoutineEdit::ChangeRounds;
    }
    return RoutineEdit::Rename;
}

/// Undoes everything; each state on the way is one that the routine has been in, and redo leads
/// back through the same ones.
void expectUndoAndRedoToWalkThrough(RoutineDraft& draft, const std::vector<Routine>& states)
{
    const Routine last = draft.routine();
    std::vector<Routine> undone;
    std::size_t known = states.size();
    while (draft.undoable()) {
        undone.push_back(draft.routine());
        draft.undo();
        while (known > 0 && states[known - 1] != draft.routine())
            --known;
        ASSERT_GT(known, 0U) << "a state that the routine was never in";
    }
    ASSERT_EQ(draft.routine(), states.front());
    for (; draft.redoable(); undone.pop_back()) {
        draft.redo();
        ASSERT_FALSE(undone.empty());
        ASSERT_EQ(draft.routine(), undone.back());
    }
    ASSERT_TRUE(undone.empty());
    ASSERT_EQ(draft.routine(), last);
}

TEST(RoutineDraftPropertyTest, AThousandSequencesAreUndoneAndDoneAgainExactly)
{
    int undoable = 0;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        SCOPED_TRACE(seed);
        RandomEditor editor(seed);
        const Routine start = editor.routine(static_cast<int>(seed % 16));
        RoutineDraft draft(start);
        std::vector<Routine> states{start};
        for (int turn = 0; turn < 30; ++turn) {
            const RandomEdit edit = editor.edit(draft.routine());
            draft.apply(named(edit.kind), edit.step, edit.edited);
            ASSERT_EQ(draft.routine(), edit.edited);
            states.push_back(edit.edited);
        }
        undoable += draft.undoable() ? 1 : 0;
        expectUndoAndRedoToWalkThrough(draft, states);
        if (::testing::Test::HasFailure())
            return;
    }
    EXPECT_GT(undoable, 990);
}

TEST(RoutineDraftPropertyTest, UndoInTheMiddleAndOtherEditsLeadBackToo)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        RandomEditor editor(seed);
        Chance chance(seed);
        const Routine start = editor.routine(6);
        RoutineDraft draft(start);
        std::vector<Routine> states{start};
        for (int turn = 0; turn < 40; ++turn) {
            if (chance.oneIn(4)) {
                draft.undo();
            } else if (chance.oneIn(4)) {
                draft.redo();
            } else {
                const RandomEdit edit = editor.edit(draft.routine());
                draft.apply(named(edit.kind), edit.step, edit.edited);
                ASSERT_EQ(draft.routine(), edit.edited);
            }
            states.push_back(draft.routine());
        }
        while (draft.undoable())
            draft.undo();
        EXPECT_EQ(draft.routine(), start);
        while (draft.redoable())
            draft.redo();
        EXPECT_NE(std::find(states.begin(), states.end(), draft.routine()), states.end());
        if (::testing::Test::HasFailure())
            return;
    }
}

TEST(RoutineDraftPropertyTest, TheLastTwoHundredEditsOfALongRoutineCanAlwaysBeTakenBack)
{
    RandomEditor editor(5);
    Routine routine = editor.routine(0);
    for (int count = 0; count < kMostRoutineSteps; ++count)
        routine.steps.push_back(editor.step());
    RoutineDraft draft(routine);
    std::vector<Routine> states;
    for (int turn = 0; turn < 260; ++turn) {
        states.push_back(draft.routine());
        // The worst: all steps differ.
        draft.apply(RoutineEdit::MoveStep, 0,
                    withStepMoved(draft.routine(), kMostRoutineSteps - 1, 0));
    }
    int undone = 0;
    for (; draft.undoable(); ++undone)
        draft.undo();
    EXPECT_EQ(undone, 200);
    EXPECT_EQ(draft.routine(), states[60]);
}

TEST(RoutineDraftPropertyTest, AThousandSmallEditsCanBeTakenBack)
{
    RandomEditor editor(6);
    Routine routine = editor.routine(0);
    for (int count = 0; count < 200; ++count)
        routine.steps.push_back(editor.step());
    RoutineDraft draft(routine);
    for (int turn = 0; turn < 1000; ++turn)
        draft.apply(RoutineEdit::ChangeNote, turn % 200,
                    withStepNote(draft.routine(), turn % 200, u"note %1"_s.arg(turn)));
    int undone = 0;
    for (; draft.undoable(); ++undone)
        draft.undo();
    EXPECT_EQ(undone, 1000);
    EXPECT_EQ(draft.routine(), routine);
}

} // namespace
} // namespace limber::test
