// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_draft.h"
#include "app/routines/routine_list_model.h"
#include "app/routines/routine_words.h"
#include "app/routines/routines_state.h"
#include "app/widgets/row_list.h"
#include "core/routine/routine_edit.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

const BundledContent& content()
{
    static const BundledContent loaded = loadBundledContent();
    return loaded;
}

RoutineStep step(const QString& exercise)
{
    return makeStep(*content().catalogue.find(ExerciseId::fromText(exercise).value())).value();
}

RoutineStep unknownStep()
{
    RoutineStep unknown = step(u"bird-dog"_s);
    unknown.exercise = ExerciseId::fromText(u"moon-walk"_s).value();
    return unknown;
}

Routine sample()
{
    Routine routine{.id = RoutineId::create(), .name = u"Mine"_s};
    routine.steps = {step(u"bird-dog"_s), step(u"bridge"_s), step(u"cat-cow"_s)};
    return routine;
}

TEST(RoutineDraftTest, UndoAndRedoWalkThroughEveryState)
{
    const Routine before = sample();
    RoutineDraft draft(before);
    EXPECT_EQ(draft.undoable(), std::nullopt);
    const Routine moved = withStepMoved(before, 0, 2);
    draft.apply(RoutineEdit::MoveStep, 0, moved);
    const Routine removed = withStepRemoved(moved, 1);
    draft.apply(RoutineEdit::RemoveStep, 1, removed);
    EXPECT_EQ(draft.undoable(), RoutineEdit::RemoveStep);
    draft.undo();
    EXPECT_EQ(draft.routine(), moved);
    EXPECT_EQ(draft.redoable(), RoutineEdit::RemoveStep);
    draft.undo();
    draft.undo();
    EXPECT_EQ(draft.routine(), before);
    draft.redo();
    draft.redo();
    draft.redo();
    EXPECT_EQ(draft.routine(), removed);
}

TEST(RoutineDraftTest, TypingANameIsOneStepOfUndo)
{
    const Routine before = sample();
    RoutineDraft draft(before);
    for (const QString& name : {u"A"_s, u"Ab"_s, u"Abc"_s}) {
        Routine named = draft.routine();
        named.name = name;
        draft.apply(RoutineEdit::Rename, -1, named);
    }
    EXPECT_EQ(draft.routine().name, u"Abc"_s);
    draft.undo();
    EXPECT_EQ(draft.routine(), before);
}

TEST(RoutineDraftTest, TypingThatEndsWhereItBeganIsNoEdit)
{
    const Routine before = sample();
    RoutineDraft draft(before);
    for (const QString& name : {u"Mine!"_s, u"Mine"_s}) {
        Routine named = draft.routine();
        named.name = name;
        draft.apply(RoutineEdit::Rename, -1, named);
    }
    EXPECT_EQ(draft.undoable(), std::nullopt);
    EXPECT_EQ(draft.routine(), before);
}

TEST(RoutineDraftTest, DosesOfDifferentStepsAreDifferentEdits)
{
    RoutineDraft draft(sample());
    for (const int index : {0, 1}) {
        Dose dose = draft.routine().steps[static_cast<std::size_t>(index)].dose;
        dose.setValue(DoseField::Repetitions, 12);
        draft.apply(RoutineEdit::ChangeDose, index, withStepDose(draft.routine(), index, {}, dose));
    }
    draft.undo();
    EXPECT_EQ(draft.routine().steps[0].dose.repetitions, 12);
    EXPECT_EQ(draft.routine().steps[1].dose.repetitions, 10);
}

TEST(RoutineDraftTest, AnEditAfterUndoEndsWhatCouldBeDoneAgain)
{
    RoutineDraft draft(sample());
    draft.apply(RoutineEdit::RemoveStep, 0, withStepRemoved(draft.routine(), 0));
    draft.undo();
    draft.apply(RoutineEdit::MoveStep, 0, withStepMoved(draft.routine(), 0, 1));
    EXPECT_EQ(draft.redoable(), std::nullopt);
}

TEST(RoutineDraftTest, NoDifferenceIsNoEdit)
{
    RoutineDraft draft(sample());
    draft.apply(RoutineEdit::MoveStep, 0, draft.routine());
    EXPECT_EQ(draft.undoable(), std::nullopt);
}

TEST(RoutineDraftTest, WhatUndoIsAboutIsNamedWhereItIsOneExercise)
{
    RoutineDraft draft(sample());
    EXPECT_EQ(draft.undoableExercise(), std::nullopt);
    Dose dose = draft.routine().steps[1].dose;
    dose.setValue(DoseField::Sets, 3);
    draft.apply(RoutineEdit::ChangeDose, 1, withStepDose(draft.routine(), 1, {}, dose));
    ASSERT_TRUE(draft.undoableExercise());
    EXPECT_EQ(draft.undoableExercise()->text(), u"bridge"_s);
    draft.apply(RoutineEdit::RemoveStep, 2, withStepRemoved(draft.routine(), 2));
    EXPECT_EQ(draft.undoableExercise()->text(), u"cat-cow"_s);
    draft.undo();
    EXPECT_EQ(draft.redoableExercise()->text(), u"cat-cow"_s);
    draft.apply(RoutineEdit::RemoveSteps, 0, withStepsRemoved(draft.routine(), {0, 1}));
    EXPECT_EQ(draft.undoableExercise(), std::nullopt);
    EXPECT_EQ(undoText(RoutineEdit::ChangeDose, u"Bridge"_s), u"Undo: change a dose (Bridge)"_s);
}

TEST(ObstaclesTest, AnUnknownExerciseKeepsNothingFromBeingSaved)
{
    Routine routine = sample();
    routine.steps.push_back(unknownStep());
    EXPECT_TRUE(obstaclesOf(routine, content().catalogue).empty());
    routine.name = u"  "_s;
    routine.steps.clear();
    EXPECT_EQ(obstaclesOf(routine, content().catalogue).size(), 2U);
}

TEST(RoutineWordsTest, EveryEditAndEveryFaultHasWordsOfItsOwn)
{
    QStringList edits;
    for (int edit = 0; edit <= static_cast<int>(RoutineEdit::TakeAdvice); ++edit)
        edits << undoText(static_cast<RoutineEdit>(edit));
    EXPECT_EQ(edits.removeDuplicates(), 0);
    EXPECT_FALSE(edits.contains(undoText(static_cast<RoutineEdit>(-1))));
    QStringList faults;
    for (int fault = 0; fault <= static_cast<int>(RoutineFault::NoteTooLong); ++fault)
        faults << findingText({static_cast<RoutineFault>(fault), 0, std::nullopt}, sample(),
                              content().catalogue);
    EXPECT_EQ(faults.removeDuplicates(), 0);
    EXPECT_FALSE(faults.contains(QString()));
}

TEST(RoutineWordsTest, UnknownExercisesAreNamedAndExplained)
{
    EXPECT_EQ(stepName(unknownStep(), content().catalogue),
              u"moon-walk (not known to this version)"_s);
    EXPECT_EQ(stepDoseText(unknownStep(), content().catalogue),
              u"Kept, and left out when you practise"_s);
}

TEST(RoutinesStateTest, OwnRoutinesStandBeforeTheReadyMadeOnes)
{
    const RoutinesState state = buildRoutinesState(content(), {sample()}, Settings{});
    ASSERT_EQ(state.routines.size(), 8U);
    EXPECT_EQ(state.own, 1);
    EXPECT_EQ(state.routines[0].routine.name, u"Mine"_s);
    for (const RoutineSummary& one : state.routines) {
        EXPECT_GT(one.active.count(), 0);
        EXPECT_GT(one.total, one.active);
    }
}

TEST(RoutinesStateTest, LengthsFollowTheSettings)
{
    Settings slow;
    slow.prepare = std::chrono::seconds{60};
    const auto usual = summaryOf(sample(), content().catalogue, timelineOptions(Settings{}));
    const auto longer = summaryOf(sample(), content().catalogue, timelineOptions(slow));
    EXPECT_EQ(longer.total - usual.total, 3 * std::chrono::seconds{50});
    EXPECT_EQ(longer.active, usual.active);
}

TEST(RoutinesStateTest, UnknownExercisesAreCounted)
{
    Routine routine = sample();
    routine.steps.push_back(unknownStep());
    EXPECT_EQ(summaryOf(routine, content().catalogue, {}).unknownExercises, 1);
}

TEST(FreeNameTest, CountsOnWhereANameIsTaken)
{
    Routine one = sample();
    EXPECT_EQ(freeName(u"Other"_s, {one}), u"Other"_s);
    EXPECT_EQ(freeName(u"mine"_s, {one}), u"mine 2"_s);
    one.name = QString(kLongestRoutineName, u'x');
    EXPECT_EQ(freeName(one.name, {one}).size(), kLongestRoutineName);
}

TEST(RoutineListModelTest, KeepsTheRulesOfModelsAndHeadsTheSections)
{
    RoutineListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setState(buildRoutinesState(content(), {}, Settings{}));
    EXPECT_EQ(model.index(0).data(SectionRole).toString(), u"Ready-made"_s);
    model.setState(buildRoutinesState(content(), {sample()}, Settings{}));
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_EQ(model.index(0).data(SectionRole).toString(), u"Your own"_s);
    EXPECT_EQ(model.index(1).data(SectionRole).toString(), u"Ready-made"_s);
    EXPECT_TRUE(model.index(2).data(SectionRole).toString().isEmpty());
}

} // namespace
} // namespace limber
