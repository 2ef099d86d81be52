// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_list_model.h"
#include "app/style/tokens.h"
#include "app/widgets/amount_bars.h"
#include "app/widgets/choice_menu.h"
#include "app/widgets/finding_row.h"
#include "app/wording/language.h"
#include "app/wording/time_wording.h"
#include "core/session/timeline.h"
#include "core/storage/practice_preferences.h"
#include "tests/app/routines/routines_page_fixture.h"

#include <QAbstractItemModelTester>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

class BuilderViewTest : public test::RoutinesPageFixture {
protected:
    RowList* exercises = child<RowList>(u"addExerciseList"_s);

    void resize(int width, int height)
    {
        page.resize(width, height);
        QCoreApplication::processEvents();
    }
    void search(const QString& words) { type(u"addExerciseSearch"_s, words); }
    [[nodiscard]] QStringList found() const
    {
        QStringList names;
        for (int row = 0; row < exercises->model()->rowCount(); ++row)
            names.append(exercises->model()->index(row, 0).data().toString());
        return names;
    }
    /// Switches a choice of a filter's menu, as a click on it does.
    void choose(const QString& menu, const QString& choice)
    {
        for (QAction* action : child<ChoiceMenu>(menu)->choices().actions()) {
            if (action->text() == choice)
                action->trigger();
        }
        QCoreApplication::processEvents();
    }
    void settle() { QCoreApplication::processEvents(); }
    [[nodiscard]] std::chrono::milliseconds compiled()
    {
        return compileTimeline(stored().at(0), content.catalogue, timelineOptions(Settings{}))
            .total();
    }
    /// The row of a hint that says this, or nullptr.
    FindingRow* hint(const QString& part)
    {
        for (FindingRow* row : page.findChildren<FindingRow*>()) {
            if (row->isVisibleTo(&page) &&
                row->findChild<QLabel*>(u"findingText"_s)->text().contains(part))
                return row;
        }
        return nullptr;
    }
};

TEST_F(BuilderViewTest, TheSearchFindsNamesAliasesAndEnglishOnesInGermanToo)
{
    openOwn();
    search(u"quadruped reach"_s);
    EXPECT_EQ(found(), QStringList{u"Bird Dog"_s});
    Language language;
    language.use(u"de"_s);
    search(u"bridge"_s);
    EXPECT_FALSE(found().isEmpty());
    search(u"quadruped reach"_s);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(BuilderViewTest, FiltersNarrowWhatIsFoundAndAreClearedAtOnce)
{
    openOwn();
    const auto all = found().size();
    EXPECT_FALSE(child<QPushButton>(u"clearCatalogueFilters"_s)->isVisible());
    click(u"noFloorFilter"_s);
    const auto offTheFloor = found().size();
    EXPECT_LT(offTheFloor, all);
    EXPECT_GT(offTheFloor, 0);
    EXPECT_TRUE(text(u"catalogueCount"_s).startsWith(QString::number(offTheFloor) + u" of"_s));
    choose(u"positionFilter"_s, u"Standing"_s);
    EXPECT_LT(found().size(), offTheFloor);
    EXPECT_EQ(child<ChoiceMenu>(u"positionFilter"_s)->text(), u"Position: 1"_s);
    click(u"clearCatalogueFilters"_s);
    EXPECT_EQ(found().size(), all);
    EXPECT_FALSE(child<QPushButton>(u"noFloorFilter"_s)->isChecked());
    EXPECT_TRUE(child<QLineEdit>(u"addExerciseSearch"_s)->hasFocus());
}

TEST_F(BuilderViewTest, NothingFoundSaysSoAndOffersToClear)
{
    openOwn();
    search(u"zzz"_s);
    EXPECT_TRUE(child<QWidget>(u"noExerciseFound"_s)->isVisible());
    EXPECT_FALSE(child<QPushButton>(u"addExerciseButton"_s)->isEnabled());
    QTest::mouseClick(child<QWidget>(u"noExerciseFound"_s)->findChild<QPushButton*>(),
                      Qt::LeftButton);
    EXPECT_GT(found().size(), 30);
}

TEST_F(BuilderViewTest, AStarInTheRowMakesAFavouriteToFilterBy)
{
    openOwn();
    settle();
    const QRect row = exercises->visualRect(exercises->model()->index(0, 0));
    QTest::mouseClick(exercises->viewport(), Qt::LeftButton, Qt::NoModifier,
                      {row.right() - 4 - 4 - 16, row.center().y()});
    EXPECT_EQ(data->favourites.all().value().size(), 1U);
    click(u"favouritesFilter"_s);
    EXPECT_EQ(found().size(), 1);
    click(u"favouriteButton"_s);
    EXPECT_TRUE(data->favourites.all().value().empty());
    EXPECT_TRUE(child<QWidget>(u"noExerciseFound"_s)->isVisible());
}

TEST_F(BuilderViewTest, TheEstimateIsThatOfTheTimelineAfterEveryEdit)
{
    openOwn();
    const auto check = [&] {
        settle();
        EXPECT_TRUE(text(u"routineTotal"_s).startsWith(minutesText(compiled())))
            << qPrintable(text(u"routineTotal"_s));
    };
    check();
    openStep(1);
    typeDose(u"dose-sets"_s, u"3"_s);
    check();
    typeDose(u"stepRest"_s, u"240"_s);
    check();
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(steps, Qt::Key_G, Qt::ControlModifier);
    check();
    typeDose(u"groupRounds"_s, u"6"_s);
    check();
    typeDose(u"groupRest"_s, u"90"_s);
    check();
    QTest::keyClick(child<QWidget>(u"groupRest"_s)->focusProxy(), Qt::Key_Z, Qt::ControlModifier);
    check();
}

TEST_F(BuilderViewTest, TheOverviewNamesWhatItShowsByColour)
{
    openOwn();
    settle();
    const auto* bars = child<AmountBars>(u"categoryBars"_s);
    ASSERT_FALSE(bars->bars().empty());
    std::chrono::milliseconds whole{0};
    for (const AmountBar& bar : bars->bars()) {
        EXPECT_FALSE(bar.name.isEmpty());
        EXPECT_TRUE(bars->accessibleName().contains(bar.name));
        EXPECT_TRUE(bars->accessibleName().contains(bar.spoken));
        whole += std::chrono::milliseconds{static_cast<qint64>(bar.value)};
    }
    const Timeline timeline =
        compileTimeline(stored().at(0), content.catalogue, timelineOptions(Settings{}));
    EXPECT_EQ(whole, timeline.active());
    EXPECT_TRUE(text(u"routineEquipment"_s).contains("Mat"_L1));
    EXPECT_FALSE(text(u"positionChanges"_s).isEmpty());
}

TEST_F(BuilderViewTest, UndoIsNamedWithWhatItTakesBack)
{
    openOwn();
    openStep(1);
    typeDose(u"dose-sets"_s, u"3"_s);
    EXPECT_TRUE(child<QPushButton>(u"undoEditButton"_s)
                    ->toolTip()
                    .startsWith(u"Undo: change a dose (Bridge)"));
    click(u"undoEditButton"_s);
    EXPECT_TRUE(child<QPushButton>(u"redoEditButton"_s)
                    ->accessibleName()
                    .startsWith(u"Redo: change a dose (Bridge)"));
}

TEST_F(BuilderViewTest, AHintIsMendedAsOneStepOfUndo)
{
    openOwn();
    settle();
    const QString gently = u"Warm up"_s;
    FindingRow* row = hint(gently);
    ASSERT_NE(row, nullptr);
    auto* fix = row->findChild<QPushButton*>(u"fixFindingButton"_s);
    ASSERT_NE(fix, nullptr);
    QTest::mouseClick(fix, Qt::LeftButton);
    settle();
    EXPECT_EQ(storedExercises().size(), 4);
    EXPECT_EQ(hint(gently), nullptr);
    click(u"undoEditButton"_s);
    settle();
    EXPECT_EQ(storedExercises().size(), 3);
    EXPECT_NE(hint(gently), nullptr);
}

TEST_F(BuilderViewTest, AnAcceptedHintStaysAcceptedAndCanBeTakenBack)
{
    openOwn();
    settle();
    const QString gently = u"Warm up"_s;
    const QString count = child<QPushButton>(u"hintCountButton"_s)->text();
    ASSERT_NE(hint(gently), nullptr);
    QTest::mouseClick(hint(gently)->findChild<QPushButton*>(u"acceptFindingButton"_s),
                      Qt::LeftButton);
    settle();
    EXPECT_EQ(hint(gently), nullptr);
    EXPECT_NE(child<QPushButton>(u"hintCountButton"_s)->text(), count);
    EXPECT_EQ(data->acceptedFindings.all().value().size(), 1U);
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Down, Qt::AltModifier);
    settle();
    EXPECT_EQ(hint(gently), nullptr);
    click(u"showAcceptedButton"_s);
    settle();
    ASSERT_NE(hint(gently), nullptr);
    QTest::mouseClick(hint(gently)->findChild<QPushButton*>(u"takeBackFindingButton"_s),
                      Qt::LeftButton);
    EXPECT_TRUE(data->acceptedFindings.all().value().empty());
}

TEST_F(BuilderViewTest, WhereThereIsNoRoomForTwoPanesOneIsShownAtATime)
{
    openOwn();
    auto* catalogue = child<QWidget>(u"cataloguePane"_s);
    auto* routine = child<QWidget>(u"stepPane"_s);
    EXPECT_TRUE(catalogue->isVisible());
    EXPECT_TRUE(routine->isVisible());
    EXPECT_FALSE(child<QWidget>(u"exercisesViewButton"_s)->isVisible());
    resize(560, 600);
    EXPECT_FALSE(catalogue->isVisible());
    EXPECT_TRUE(routine->isVisible());
    click(u"exercisesViewButton"_s);
    EXPECT_TRUE(catalogue->isVisible());
    EXPECT_FALSE(routine->isVisible());
    click(u"addExerciseButton"_s);
    EXPECT_EQ(child<QPushButton>(u"routineViewButton"_s)->text(), u"Routine (4)"_s);
    click(u"routineViewButton"_s);
    EXPECT_TRUE(routine->isVisible());
}

TEST_F(BuilderViewTest, NothingStandsOutsideAtTheLeastWidth)
{
    openOwn();
    Language language;
    language.use(u"en-XA"_s); // Words 40 % longer.
    resize(500, 520);
    for (const QString& view : {u"exercisesViewButton"_s, u"routineViewButton"_s}) {
        click(view);
        openStep(0);
        settle();
        for (const QPushButton* button : page.findChildren<QPushButton*>()) {
            if (!button->isVisible())
                continue;
            const int left = button->mapTo(&page, QPoint()).x();
            EXPECT_GE(left, 0) << qPrintable(button->objectName());
            EXPECT_LE(left + button->width(), page.width()) << qPrintable(button->objectName());
        }
    }
}

TEST_F(BuilderViewTest, TheRowsOfTheRoutineKeepTheRulesOfModels)
{
    const QAbstractItemModelTester tester(steps->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(steps->model(), &QAbstractItemModel::modelReset);
    openOwn();
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(steps, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(steps, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(steps, Qt::Key_G, Qt::ControlModifier);
    click(u"undoEditButton"_s);
    click(u"undoEditButton"_s);
    click(u"redoEditButton"_s);
    EXPECT_EQ(resets.size(), 0);
}

TEST_F(BuilderViewTest, UndoingTheGroupThatIsOpenClosesIt)
{
    openOwn();
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_G, Qt::ControlModifier);
    EXPECT_TRUE(child<QWidget>(u"groupEditor"_s)->isVisible());
    click(u"undoEditButton"_s);
    settle();
    EXPECT_FALSE(child<QWidget>(u"groupEditor"_s)->isVisible());
    EXPECT_TRUE(stored()[0].groups.empty());
}

} // namespace
} // namespace limber
