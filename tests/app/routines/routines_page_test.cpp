// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_library.h"
#include "app/print/print_dialog.h"
#include "app/routines/routines_page.h"
#include "app/routines/step_list_model.h"
#include "app/widgets/integer_field.h"
#include "app/widgets/row_list.h"
#include "app/wording/language.h"
#include "tests/app/routines/routines_page_fixture.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

class RoutinesPageTest : public test::RoutinesPageFixture {};

TEST_F(RoutinesPageTest, ShowsTheReadyMadeRoutinesAndStartsTheChosenOne)
{
    EXPECT_EQ(list->model()->rowCount(), 7);
    std::vector<PracticeRequest> starts;
    QObject::connect(&page, &RoutinesPage::practiceRequested, &page,
                     [&](const PracticeRequest& request) { starts.push_back(request); });
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(text(u"routineTitle"_s), rowTitle(1));
    click(u"startRoutineButton"_s);
    ASSERT_EQ(starts.size(), 1U);
    EXPECT_EQ(starts[0].routine, content.routines.at(1));
    EXPECT_EQ(starts[0].startedFrom, std::nullopt);
}

TEST_F(RoutinesPageTest, PutOnThePlanAsksForTheRoutine)
{
    std::vector<RoutineId> plans;
    QObject::connect(&page, &RoutinesPage::planRoutineRequested, &page,
                     [&](const RoutineId& routine) { plans.push_back(routine); });
    click(u"planRoutineButton"_s);
    EXPECT_EQ(plans, std::vector{content.routines.at(0).id});
}

TEST_F(RoutinesPageTest, ANewRoutineIsBuiltWithTheKeyboardAndSavedOnceWhole)
{
    click(u"newRoutineButton"_s);
    EXPECT_TRUE(child<QLineEdit>(u"routineName"_s)->hasFocus());
    type(u"routineName"_s, u"Before work"_s);
    EXPECT_TRUE(stored().empty());
    EXPECT_TRUE(text(u"routineStatus"_s).contains("Add at least one exercise"_L1));
    type(u"addExerciseSearch"_s, u"bird"_s);
    QTest::keyClick(child<QLineEdit>(u"addExerciseSearch"_s), Qt::Key_Return);
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(stored()[0].name, u"Before work"_s);
    EXPECT_EQ(storedExercises(), QStringList{u"bird-dog"_s});
    EXPECT_EQ(text(u"routineStatus"_s), u"Saved."_s);
    EXPECT_GT(changes.size(), 0);
    click(u"closeEditorButton"_s);
    EXPECT_EQ(rowTitle(0), u"Before work"_s);
    EXPECT_EQ(text(u"routineTitle"_s), u"Before work"_s);
}

TEST_F(RoutinesPageTest, AnUnfinishedDraftIsKeptAndOffered)
{
    click(u"newRoutineButton"_s);
    type(u"routineName"_s, u"Half done"_s);
    click(u"closeEditorButton"_s);
    auto* notice = child<QWidget>(u"unfinishedNotice"_s);
    EXPECT_TRUE(notice->isVisible());
    click(u"continueDraftButton"_s);
    EXPECT_EQ(child<QLineEdit>(u"routineName"_s)->text(), u"Half done"_s);
    click(u"closeEditorButton"_s);
    click(u"discardDraftButton"_s);
    EXPECT_FALSE(notice->isVisible());
    EXPECT_TRUE(stored().empty());
}

TEST_F(RoutinesPageTest, ADoseWithinItsRangeIsSavedAtOnce)
{
    openOwn();
    openStep(0);
    typeDose(u"dose-reps"_s, u"12"_s);
    EXPECT_EQ(stored()[0].steps[0].dose.repetitions, 12);
    EXPECT_FALSE(child<QLabel>(u"verdict-reps"_s)->isVisible());
}

TEST_F(RoutinesPageTest, AnUnusualDoseIsSavedAndSaid)
{
    openOwn();
    openStep(0);
    typeDose(u"dose-reps"_s, u"4"_s);
    EXPECT_EQ(stored()[0].steps[0].dose.repetitions, 4);
    EXPECT_TRUE(text(u"verdict-reps"_s).startsWith("Less than"_L1));
}

TEST_F(RoutinesPageTest, ARefusedDoseIsNotTakenAndSaysWhy)
{
    openOwn();
    openStep(0);
    typeDose(u"dose-reps"_s, u"400"_s);
    EXPECT_LE(stored()[0].steps[0].dose.repetitions, 15);
    EXPECT_TRUE(text(u"verdict-reps"_s).startsWith("At most 15"_L1));
    openStep(2);
    typeDose(u"dose-reps"_s, u"13"_s);
    EXPECT_NE(stored()[0].steps[2].dose.repetitions, 13);
    EXPECT_TRUE(text(u"verdict-reps"_s).contains("even number"_L1));
}

TEST_F(RoutinesPageTest, AnotherModeBringsItsOwnDose)
{
    openOwn();
    openStep(0);
    auto* mode = child<QComboBox>(u"doseMode"_s);
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_End);
    EXPECT_EQ(stored()[0].steps[0].mode, u"short-holds"_s);
    EXPECT_EQ(stored()[0].steps[0].dose.repetitionsPerSet, (std::vector{5, 3, 1}));
}

TEST_F(RoutinesPageTest, AltArrowsReorderAndUndoTakesItBack)
{
    openOwn();
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Down, Qt::AltModifier);
    const QStringList moved{u"bridge"_s, u"bird-dog"_s, u"dead-bug"_s};
    EXPECT_EQ(storedExercises(), moved);
    EXPECT_EQ(steps->currentRow(), 1);
    QTest::keyClick(steps, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(storedExercises().last(), u"bird-dog"_s);
    QTest::keyClick(steps, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(storedExercises(), moved);
    QTest::keyClick(steps, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(storedExercises().last(), u"bird-dog"_s);
}

TEST_F(RoutinesPageTest, StepsAreDuplicatedRemovedAndNoted)
{
    openOwn();
    click(u"duplicateStepButton"_s);
    EXPECT_EQ(storedExercises().mid(0, 2), QStringList({u"bird-dog"_s, u"bird-dog"_s}));
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Delete);
    EXPECT_EQ(stored()[0].steps.size(), 3U);
    openStep(steps->currentRow());
    type(u"stepNote"_s, u"slowly"_s);
    EXPECT_EQ(stored()[0].steps[static_cast<std::size_t>(steps->currentRow())].note, u"slowly"_s);
}

TEST_F(RoutinesPageTest, UndoInATextFieldTakesBackTheEdit)
{
    openOwn();
    type(u"routineName"_s, u"Other"_s);
    EXPECT_EQ(stored()[0].name, u"Other"_s);
    QTest::keyClick(child<QLineEdit>(u"routineName"_s), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored()[0].name, u"Mine"_s);
    EXPECT_EQ(child<QLineEdit>(u"routineName"_s)->text(), u"Mine"_s);
}

TEST_F(RoutinesPageTest, AReadyMadeRoutineIsCopiedAndItsCopyChanged)
{
    click(u"copyRoutineButton"_s);
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(stored()[0].origin, Origin::Own);
    EXPECT_EQ(stored()[0].steps.size(), content.routines.at(0).steps.size());
    type(u"routineName"_s, u"My way"_s);
    EXPECT_EQ(stored()[0].name, u"My way"_s);
    click(u"closeEditorButton"_s);
    EXPECT_EQ(list->model()->rowCount(), 8);
}

TEST_F(RoutinesPageTest, ADeletedRoutineComesBackWithUndo)
{
    const Routine own = saveOwn(u"Mine"_s);
    page.showRoutine(own.id);
    click(u"deleteRoutineButton"_s);
    EXPECT_TRUE(stored().empty());
    EXPECT_EQ(list->model()->rowCount(), 7);
    QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(), std::vector{own});
    EXPECT_EQ(text(u"routineTitle"_s), u"Mine"_s);
    EXPECT_EQ(changes.size(), 2);
}

TEST_F(RoutinesPageTest, AnExerciseIsAddedToANewRoutine)
{
    page.addExercise(ExerciseId::fromText(u"cat-cow"_s).value());
    EXPECT_TRUE(child<QWidget>(u"targetChooser"_s)->isVisible());
    click(u"addToTargetButton"_s);
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(storedExercises(), QStringList{u"cat-cow"_s});
    EXPECT_TRUE(child<QLineEdit>(u"routineName"_s)->hasFocus());
}

TEST_F(RoutinesPageTest, AnExerciseIsAppendedToAnOwnRoutine)
{
    saveOwn(u"Mine"_s);
    page.addExercise(ExerciseId::fromText(u"cat-cow"_s).value());
    click(u"addToTargetButton"_s);
    EXPECT_EQ(storedExercises().size(), 4);
    EXPECT_EQ(storedExercises().last(), u"cat-cow"_s);
    EXPECT_EQ(steps->currentRow(), 3);
}

TEST_F(RoutinesPageTest, UnknownExercisesAreShownAndKept)
{
    Routine own = saveOwn(u"Mine"_s);
    own.steps[1].exercise = ExerciseId::fromText(u"moon-walk"_s).value();
    ASSERT_TRUE(data->routines.save(own));
    page.refresh();
    page.showRoutine(own.id);
    click(u"editRoutineButton"_s);
    EXPECT_TRUE(steps->model()->index(1, 0).data().toString().contains("not known"_L1));
    openStep(1);
    EXPECT_EQ(page.findChild<IntegerField*>(u"dose-reps"_s), nullptr);
    EXPECT_TRUE(child<QLineEdit>(u"stepNote"_s)->hasFocus());
    type(u"routineName"_s, u"Still whole"_s);
    EXPECT_EQ(stored()[0].name, u"Still whole"_s);
    EXPECT_EQ(stored()[0].steps[1], own.steps[1]);
}

TEST_F(RoutinesPageTest, AnotherLanguageRewordsThePageAndTheOpenEditor)
{
    openOwn();
    openStep(0);
    QCoreApplication::processEvents();
    const QString before = text(u"routineTotal"_s);
    {
        Language language;
        language.use(u"en-XA"_s);
        QCoreApplication::processEvents();
        EXPECT_NE(text(u"routineTotal"_s), before);
        EXPECT_EQ(child<QLineEdit>(u"routineName"_s)->text(), u"Mine"_s);
        EXPECT_NE(steps->model()->index(0, 0).data().toString(), u"Bird Dog"_s);
        typeDose(u"dose-reps"_s, u"12"_s);
        EXPECT_EQ(stored()[0].steps[0].dose.repetitions, 12);
    }
}

TEST_F(RoutinesPageTest, ThePrintedSheetIsOfTheRoutineThatIsShown)
{
    const Routine own = saveOwn(u"Mine"_s);
    page.showRoutine(own.id);
    click(u"printRoutineButton"_s);
    auto* dialog = page.findChild<PrintDialog*>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_TRUE(dialog->windowTitle().contains(u"Mine"_s));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"printLarge"_s), Qt::LeftButton);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(data->settings.load()->print.size, PrintSize::Large);
}

} // namespace
} // namespace limber
