// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/exercises_page.h"
#include "app/figure/figure_library.h"
#include "app/figure/figure_widget.h"
#include "app/widgets/chip.h"
#include "app/widgets/exercise_list_model.h"
#include "app/widgets/row_list.h"
#include "app/wording/language.h"
#include "tests/support/fake_clock.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

class ExercisesPageTest : public testing::Test {
protected:
    void SetUp() override
    {
        page.resize(1000, 640);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    template <typename T> T* child(const QString& name)
    {
        T* found = page.findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] QString shownName() { return child<QLabel>(u"exerciseName"_s)->text(); }
    [[nodiscard]] int rows() { return list->model()->rowCount(); }
    Chip* chip(const QString& text)
    {
        for (Chip* one : page.findChildren<Chip*>()) {
            if (one->text() == text)
                return one;
        }
        ADD_FAILURE() << "no chip " << text.toStdString();
        return nullptr;
    }

    QTemporaryDir folder;
    test::FakeClock clock{u"2026-03-02T07:30:00+01:00"_s};
    BundledContent content = loadBundledContent();
    std::unique_ptr<DataFile> data =
        DataFile::open(folder.filePath(u"data.limber"_s), clock).value();
    FigureLibrary figures;
    ExercisesPage page{content, figures, *data};
    QLineEdit* search = child<QLineEdit>(u"exerciseSearch"_s);
    RowList* list = child<RowList>(u"exerciseList"_s);
};

TEST_F(ExercisesPageTest, ShowsEveryExerciseAndTheFirstInFull)
{
    EXPECT_EQ(rows(), 34);
    EXPECT_EQ(child<QLabel>(u"exerciseCount"_s)->text(), u"34 exercise(s)"_s);
    EXPECT_EQ(shownName(), list->model()->index(0, 0).data().toString());
}

TEST_F(ExercisesPageTest, CtrlFThenTypingThenEnterOpensTheExercise)
{
    list->setFocus();
    QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(search->hasFocus());
    QTest::keyClicks(search, u"bird"_s);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(shownName(), u"Bird Dog"_s);
}

TEST_F(ExercisesPageTest, ArrowKeysWalkFromTheSearchThroughTheList)
{
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    EXPECT_TRUE(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(list->currentRow(), 1);
    EXPECT_EQ(shownName(), list->model()->index(1, 0).data().toString());
}

TEST_F(ExercisesPageTest, PicturesOrRowsAreAChoiceThatIsKept)
{
    page.refresh();
    EXPECT_EQ(list->face(), ListFace::Tiles);
    auto* button = child<QAbstractButton>(u"exerciseFaceButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(list->face(), ListFace::Rows);
    EXPECT_EQ(data->settings.load()->exerciseView, ExerciseView::List);
    ExercisesPage reopened{content, figures, *data};
    reopened.refresh();
    EXPECT_EQ(reopened.findChild<RowList*>(u"exerciseList"_s)->face(), ListFace::Rows);
}

TEST_F(ExercisesPageTest, ArrowsAndTintComeOnRequestAndStayForTheNextExercise)
{
    page.showExercise(ExerciseId::fromText(u"bridge"_s).value());
    auto* figure = child<FigureWidget>(u"exerciseFigure"_s);
    figure->play({});
    figure->showMoment({0, 1, 0.5});
    const QImage plain = figure->grab().toImage();
    QTest::keyClick(child<QCheckBox>(u"figureArrows"_s), Qt::Key_Space);
    const QImage withArrows = figure->grab().toImage();
    EXPECT_NE(withArrows, plain);
    QTest::keyClick(child<QCheckBox>(u"figureWorked"_s), Qt::Key_Space);
    EXPECT_NE(figure->grab().toImage(), withArrows);
    page.showExercise(ExerciseId::fromText(u"cat-cow"_s).value());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(child<QCheckBox>(u"figureArrows"_s)->isChecked());
    EXPECT_TRUE(child<QCheckBox>(u"figureWorked"_s)->isChecked());
}

TEST_F(ExercisesPageTest, AChipFiltersAndTheEmptyResultOffersToClear)
{
    QTest::mouseClick(chip(u"Foam rolling"_s), Qt::LeftButton);
    EXPECT_EQ(rows(), 4);
    QTest::mouseClick(chip(u"Off the floor"_s), Qt::LeftButton);
    EXPECT_EQ(rows(), 0);
    auto* clear = child<QPushButton>(u"clearFiltersButton"_s);
    EXPECT_TRUE(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    EXPECT_EQ(rows(), 34);
    EXPECT_FALSE(chip(u"Off the floor"_s)->isChecked());
}

TEST_F(ExercisesPageTest, AChosenExerciseStaysChosenWhileItFits)
{
    page.showExercise(ExerciseId::fromText(u"foam-lats"_s).value());
    const QString name = shownName();
    QTest::mouseClick(chip(u"Foam rolling"_s), Qt::LeftButton);
    EXPECT_EQ(shownName(), name);
    EXPECT_EQ(list->currentIndex().data().toString(), name);
    page.refresh();
    EXPECT_EQ(list->currentIndex().data().toString(), name);
}

TEST_F(ExercisesPageTest, ShowingAnExerciseGivesUpAFilterThatHidesIt)
{
    QTest::keyClicks(search, u"bird"_s);
    page.showExercise(ExerciseId::fromText(u"bridge"_s).value());
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_EQ(list->currentIndex().data().toString(), shownName());
    EXPECT_NE(shownName(), u"Bird Dog"_s);
}

TEST_F(ExercisesPageTest, AddToARoutineAsksForIt)
{
    std::vector<ExerciseId> asked;
    QObject::connect(&page, &ExercisesPage::addToRoutineRequested, &page,
                     [&](const ExerciseId& exercise) { asked.push_back(exercise); });
    const auto id = ExerciseId::fromText(u"bird-dog"_s).value();
    page.showExercise(id);
    QTest::mouseClick(child<QPushButton>(u"addToRoutineButton"_s), Qt::LeftButton);
    EXPECT_EQ(asked, std::vector{id});
}

TEST_F(ExercisesPageTest, WhyThisDoseUnfoldsNumbersSourcesAndAddresses)
{
    page.showExercise(ExerciseId::fromText(u"foam-lats"_s).value());
    EXPECT_EQ(page.findChild<QWidget*>(u"doseReasons"_s), nullptr);
    QTest::mouseClick(child<QPushButton>(u"whyDoseButton"_s), Qt::LeftButton);
    auto* reasons = child<QWidget>(u"doseReasons"_s);
    EXPECT_FALSE(reasons->isHidden());
    QStringList texts;
    for (const QLabel* label : reasons->findChildren<QLabel*>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    EXPECT_TRUE(all.contains("Length"_L1)) << all.toStdString();
    EXPECT_TRUE(all.contains(u"recommended 30 s – 2 min"_s)) << all.toStdString();
    EXPECT_TRUE(all.contains("2020"_L1)) << all.toStdString();
    QStringList addresses;
    for (const QLineEdit* field : reasons->findChildren<QLineEdit*>())
        addresses.append(field->text());
    EXPECT_TRUE(addresses.contains(u"https://pubmed.ncbi.nlm.nih.gov/33105383/"_s));
}

TEST_F(ExercisesPageTest, ALinkToAHarderExerciseLeadsThere)
{
    page.showExercise(ExerciseId::fromText(u"bridge"_s).value());
    auto* link = child<QPushButton>(u"levelLink-single-leg-bridge"_s);
    QCoreApplication::processEvents();
    ASSERT_TRUE(link->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_EQ(shownName(), list->currentIndex().data().toString());
    EXPECT_TRUE(shownName().startsWith("Single"_L1)) << shownName().toStdString();
}

TEST_F(ExercisesPageTest, WhereItIsNarrowTheDetailTakesTheListsPlace)
{
    page.resize(560, 640);
    EXPECT_TRUE(list->isVisible());
    EXPECT_FALSE(child<QLabel>(u"exerciseName"_s)->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_FALSE(list->isVisible());
    EXPECT_TRUE(child<QLabel>(u"exerciseName"_s)->isVisible());
    QTest::mouseClick(child<QPushButton>(u"backToExercises"_s), Qt::LeftButton);
    EXPECT_TRUE(list->isVisible());
}

TEST_F(ExercisesPageTest, AnotherLanguageRewordsEverythingAndKeepsTheChoice)
{
    page.showExercise(ExerciseId::fromText(u"bird-dog"_s).value());
    {
        Language language;
        language.use(u"en-XA"_s);
        QCoreApplication::processEvents();
        EXPECT_NE(shownName(), u"Bird Dog"_s);
        EXPECT_EQ(list->currentIndex().data().toString(), shownName());
        EXPECT_NE(search->placeholderText(), u"Search by name"_s);
        QTest::keyClicks(search, u"bird dog"_s);
        EXPECT_EQ(rows(), 1) << "English names are found in every language";
    }
}

TEST(ExerciseListModelTest, KeepsTheRulesOfModels)
{
    const BundledContent content = loadBundledContent();
    ExerciseListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<const Exercise*> exercises;
    for (const Exercise& one : content.catalogue.exercises())
        exercises.push_back(&one);
    model.setExercises(exercises);
    EXPECT_EQ(model.rowCount(), 34);
    EXPECT_TRUE(model.index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(model.index(0, 0).data().toString()));
    exercises.resize(1);
    model.setExercises(exercises);
    EXPECT_EQ(model.rowOf(exercises[0]->id), 0);
    EXPECT_EQ(model.exercise(1), nullptr);
}

} // namespace
} // namespace limber
