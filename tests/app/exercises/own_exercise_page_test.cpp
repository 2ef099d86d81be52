// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/exercises_page.h"
#include "app/exercises/own_content.h"
#include "app/exercises/pictures_section.h"
#include "app/figure/figure_library.h"
#include "app/pictures/picture_file.h"
#include "app/widgets/chip.h"
#include "app/widgets/integer_field.h"
#include "app/widgets/lines_field.h"
#include "app/widgets/picture_view.h"
#include "app/widgets/row_list.h"
#include "app/widgets/undo_bar.h"
#include "tests/support/fake_clock.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

/// The page as the window has it: what is changed is taken into the catalogue, and the page shows
/// it.
class OwnExercisePageTest : public testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(&page, &ExercisesPage::ownExercisesChanged, &page, [this] {
            ++announcements;
            EXPECT_TRUE(takeOwnContent(content.catalogue, figures, *data));
            page.refresh();
        });
        page.resize(1000, 700);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    template <typename T> T* child(const QString& name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        T* found = page.findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void click(const QString& name)
    {
        auto* button = child<QAbstractButton>(name);
        ASSERT_TRUE(button);
        // By key: a button below the visible part of the form is reached all the same.
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void type(const QString& name, const QString& text)
    {
        auto* field = child<QWidget>(name);
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    template <typename Enum> void pick(const QString& name, Enum value)
    {
        auto* box = child<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentData().toInt() != static_cast<int>(value);
             ++i)
            QTest::keyClick(box, Qt::Key_Down);
        EXPECT_EQ(box->currentData().toInt(), static_cast<int>(value));
    }
    void setNumber(const QString& name, int value)
    {
        auto* spin = child<IntegerField>(name)->findChild<QSpinBox*>();
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QString::number(value));
        QTest::keyClick(spin, Qt::Key_Tab);
    }
    /// Goes through the form as somebody does who fills in no more than is needed.
    void makeWallSlide()
    {
        click(u"newExerciseButton"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Wall slide"_s);
        type(u"ownSteps"_s, u"Stand against a wall."_s);
        QTest::keyClick(child<QWidget>(u"ownSteps"_s), Qt::Key_Return);
        QTest::keyClicks(child<QWidget>(u"ownSteps"_s), u"Slide the arms up."_s);
    }
    [[nodiscard]] std::vector<OwnExercise> stored() const
    {
        return data->ownExercises.all().value();
    }
    [[nodiscard]] const Exercise* named(const QString& name) const
    {
        for (const Exercise& one : content.catalogue.exercises()) {
            if (one.name == name)
                return &one;
        }
        return nullptr;
    }
    [[nodiscard]] QString status() { return child<QLabel>(u"ownExerciseStatus"_s)->text(); }
    [[nodiscard]] QString shownName() { return child<QLabel>(u"exerciseName"_s)->text(); }
    [[nodiscard]] int rows() { return list->model()->rowCount(); }
    [[nodiscard]] QString note(const QString& name)
    {
        const auto* label = child<QLabel>(name);
        return label->isHidden() ? QString() : label->text();
    }
    [[nodiscard]] QString picturePath(const QString& name, const QSize& size = {60, 40}) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString path = folder.filePath(name);
        EXPECT_TRUE(image.save(path, "PNG"));
        return path;
    }
    [[nodiscard]] QString filePath(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir folder;
    test::FakeClock clock{u"2026-03-02T07:30:00+01:00"_s};
    BundledContent content = loadBundledContent();
    std::unique_ptr<DataFile> data =
        DataFile::open(folder.filePath(u"data.limber"_s), clock).value();
    FigureLibrary figures;
    ExercisesPage page{content, figures, *data};
    RowList* list = child<RowList>(u"exerciseList"_s);
    int announcements = 0;
};

TEST_F(OwnExercisePageTest, ANameAndOneStepMakeAnExercise)
{
    click(u"newExerciseButton"_s);
    EXPECT_TRUE(status().contains("saved"_L1)) << status().toStdString();
    QTest::keyClicks(QApplication::focusWidget(), u"Wall slide"_s);
    EXPECT_TRUE(stored().empty());
    EXPECT_TRUE(status().startsWith("Not saved yet"_L1));
    EXPECT_FALSE(note(u"ownStepsNote"_s).isEmpty());
    type(u"ownSteps"_s, u"Stand against a wall."_s);
    EXPECT_EQ(status(), u"Saved"_s);
    EXPECT_TRUE(note(u"ownStepsNote"_s).isEmpty());
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(stored().front().exercise.name, u"Wall slide"_s);

    click(u"closeFormButton"_s);
    EXPECT_EQ(rows(), 35);
    EXPECT_EQ(shownName(), u"Wall slide"_s);
    EXPECT_EQ(announcements, 1);
}

TEST_F(OwnExercisePageTest, EveryFieldOfTheFormIsKept)
{
    makeWallSlide();
    type(u"ownPurpose"_s, u"May ease the shoulders"_s);
    type(u"ownCautions"_s, u"Stop where it pinches."_s);
    type(u"ownFormCues"_s, u"Ribs stay down."_s);
    type(u"ownBreathing"_s, u"Out on the way up."_s);
    pick(u"ownCategory"_s, Category::Posture);
    pick(u"ownPosition"_s, Position::Standing);
    pick(u"ownSides"_s, Sides::EachSide);
    pick(u"ownIntensity"_s, 3);
    for (Chip* chip : child<QWidget>(u"ownEquipment"_s)->findChildren<Chip*>()) {
        if (chip->text() == "Wall"_L1 || chip->text() == "Mat"_L1)
            QTest::keyClick(chip, Qt::Key_Space);
    }
    pick(u"ownDoseType"_s, DoseType::RepetitionsWithHold);
    setNumber(u"ownUsual-reps"_s, 8);
    setNumber(u"ownUsual-holdSeconds"_s, 4);
    const Exercise kept = stored().front().exercise;
    EXPECT_EQ(kept.purpose, u"May ease the shoulders"_s);
    EXPECT_EQ(kept.steps, (QStringList{u"Stand against a wall."_s, u"Slide the arms up."_s}));
    ASSERT_EQ(kept.cautions.size(), 1U);
    EXPECT_EQ(kept.cautions[0].sources, std::vector<SourceKey>{QString(kOwnSource)});
    EXPECT_EQ(kept.formCues.size(), 1U);
    EXPECT_EQ(kept.breathing.size(), 1U);
    EXPECT_EQ(kept.category, Category::Posture);
    EXPECT_EQ(kept.position, Position::Standing);
    EXPECT_EQ(kept.sides, Sides::EachSide);
    EXPECT_EQ(kept.intensity, 3);
    EXPECT_EQ(kept.equipment, std::vector{Equipment::Wall});
    EXPECT_EQ(kept.dose.type, DoseType::RepetitionsWithHold);
    EXPECT_EQ(kept.dose.range(DoseField::Repetitions)->standard, 8);
    EXPECT_EQ(kept.dose.range(DoseField::HoldSeconds)->standard, 4);
    EXPECT_EQ(kept.phases.size(), 4U);
}

TEST_F(OwnExercisePageTest, NumbersThatAreNotPossibleAreToldBesideThemAndNotKept)
{
    makeWallSlide();
    setNumber(u"ownUsual-reps"_s, 90);
    EXPECT_TRUE(note(u"ownDoseNote"_s).contains("Repetitions"_L1));
    EXPECT_TRUE(status().startsWith("Not saved yet"_L1));
    EXPECT_LT(stored().front().exercise.dose.range(DoseField::Repetitions)->standard, 60);
    setNumber(u"ownUsual-reps"_s, 9);
    EXPECT_TRUE(note(u"ownDoseNote"_s).isEmpty());
    EXPECT_EQ(stored().front().exercise.dose.range(DoseField::Repetitions)->standard, 9);
}

TEST_F(OwnExercisePageTest, TheFirstDigitsOfANumberLeaveWhatIsRecommendedAlone)
{
    makeWallSlide();
    setNumber(u"ownUsual-reps"_s, 12);
    const DoseRange kept = *stored().front().exercise.dose.range(DoseField::Repetitions);
    EXPECT_EQ(kept.standard, 12);
    EXPECT_EQ(kept.minimum, 5);
    EXPECT_EQ(kept.maximum, 20);
}

TEST_F(OwnExercisePageTest, WhatIsRecommendedCanBeUnfoldedAndChanged)
{
    makeWallSlide();
    EXPECT_FALSE(child<QWidget>(u"ownLeast-reps"_s)->isVisible());
    click(u"ownDoseMore"_s);
    EXPECT_TRUE(child<QWidget>(u"ownLeast-reps"_s)->isVisible());
    setNumber(u"ownLeast-reps"_s, 12);
    EXPECT_FALSE(note(u"ownDoseNote"_s).isEmpty());
    setNumber(u"ownLeast-reps"_s, 7);
    setNumber(u"ownMost-reps"_s, 14);
    const Exercise kept = stored().front().exercise;
    EXPECT_EQ(kept.dose.range(DoseField::Repetitions)->minimum, 7);
    EXPECT_EQ(kept.dose.range(DoseField::Repetitions)->maximum, 14);
}

TEST_F(OwnExercisePageTest, ARollerOnTheLowerBackIsRefused)
{
    makeWallSlide();
    const auto press = [this](const QString& row, const QString& text) {
        for (Chip* chip : child<QWidget>(row)->findChildren<Chip*>()) {
            if (chip->text() == text)
                QTest::keyClick(chip, Qt::Key_Space);
        }
    };
    press(u"ownEquipment"_s, u"Foam roller"_s);
    press(u"ownAreas"_s, u"Lower back"_s);
    EXPECT_TRUE(note(u"ownBodyNote"_s).contains("lower back"_L1));
    EXPECT_TRUE(stored().front().exercise.bodyAreas.empty());
    press(u"ownAreas"_s, u"Lower back"_s);
    EXPECT_TRUE(note(u"ownBodyNote"_s).isEmpty());
}

TEST_F(OwnExercisePageTest, PartsCanBeChangedAddedMovedAndTakenOut)
{
    makeWallSlide();
    click(u"ownPhasesChange"_s);
    const auto names = [this] {
        QStringList found;
        for (const Phase& phase : stored().front().exercise.phases)
            found.append(phase.name);
        return found;
    };
    EXPECT_EQ(names(), (QStringList{u"Set up"_s, u"Move"_s, u"Return"_s}));
    auto* name = page.findChildren<QLineEdit*>(u"phaseName"_s).at(1);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Slide"_s);
    EXPECT_EQ(names().at(1), u"Slide"_s);
    EXPECT_TRUE(name->hasFocus());
    click(u"ownPhaseAdd"_s);
    EXPECT_EQ(names().size(), 4);
    QTest::keyClick(page.findChildren<QAbstractButton*>(u"phaseUp"_s).at(3), Qt::Key_Space);
    EXPECT_EQ(names().last(), u"Return"_s);
    QTest::keyClick(page.findChildren<QAbstractButton*>(u"phaseRemove"_s).at(2), Qt::Key_Space);
    EXPECT_EQ(names(), (QStringList{u"Set up"_s, u"Slide"_s, u"Return"_s}));
    auto* cue = page.findChildren<QLineEdit*>(u"phaseCue"_s).at(1);
    cue->setFocus();
    cue->selectAll();
    QTest::keyClick(cue, Qt::Key_Delete);
    EXPECT_TRUE(note(u"ownPhasesNote"_s).contains("part 2"_L1));
}

TEST_F(OwnExercisePageTest, ADraftThatIsNotWholeIsOfferedAgain)
{
    click(u"newExerciseButton"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Half done"_s);
    click(u"closeFormButton"_s);
    EXPECT_EQ(rows(), 34);
    EXPECT_TRUE(child<QWidget>(u"unfinishedExercise"_s)->isVisible());
    click(u"continueExerciseButton"_s);
    EXPECT_EQ(child<QLineEdit>(u"ownName"_s)->text(), u"Half done"_s);
    click(u"closeFormButton"_s);
    click(u"discardExerciseButton"_s);
    EXPECT_FALSE(child<QWidget>(u"unfinishedExercise"_s)->isVisible());
    QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(child<QWidget>(u"unfinishedExercise"_s)->isVisible());
}

TEST_F(OwnExercisePageTest, ABundledExerciseIsCopiedWithItsFigureAndStays)
{
    const auto id = ExerciseId::fromText(u"bird-dog"_s).value();
    const Exercise before = *content.catalogue.find(id);
    page.showExercise(id);
    click(u"copyExerciseButton"_s);
    ASSERT_EQ(stored().size(), 1U);
    const OwnExercise copy = stored().front();
    EXPECT_EQ(copy.copiedFrom, id);
    EXPECT_EQ(copy.exercise.name, u"Bird Dog (my version)"_s);
    EXPECT_FALSE(copy.motion.isEmpty());
    setNumber(u"ownUsual-reps"_s, 7);
    click(u"closeFormButton"_s);
    EXPECT_TRUE(*content.catalogue.find(id) == before);
    EXPECT_EQ(shownName(), u"Bird Dog (my version)"_s);
    EXPECT_NE(figures.find(copy.exercise.id.text()), nullptr);
    EXPECT_TRUE(page.findChild<QWidget*>(u"exerciseFigure"_s));
    page.showExercise(id);
    EXPECT_EQ(page.findChild<QWidget*>(u"editExerciseButton"_s), nullptr);
    click(u"copyExerciseButton"_s);
    EXPECT_EQ(child<QLineEdit>(u"ownName"_s)->text(), u"Bird Dog (my version) 2"_s);
}

TEST_F(OwnExercisePageTest, AnOwnExerciseIsEditedInPlace)
{
    makeWallSlide();
    click(u"closeFormButton"_s);
    click(u"editExerciseButton"_s);
    auto* name = child<QLineEdit>(u"ownName"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Wall angel"_s);
    EXPECT_NE(named(u"Wall slide"_s), nullptr) << "others are told when the form is left";
    page.hide();
    EXPECT_EQ(named(u"Wall slide"_s), nullptr);
    EXPECT_NE(named(u"Wall angel"_s), nullptr);
}

TEST_F(OwnExercisePageTest, DeletingCanBeTakenBack)
{
    makeWallSlide();
    click(u"closeFormButton"_s);
    const ExerciseId id = named(u"Wall slide"_s)->id;
    click(u"deleteExerciseButton"_s);
    EXPECT_EQ(rows(), 34);
    EXPECT_TRUE(stored().empty());
    EXPECT_EQ(content.catalogue.formerName(id), u"Wall slide"_s);
    ASSERT_TRUE(page.findChild<UndoBar*>()->isVisible());
    QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(rows(), 35);
    EXPECT_EQ(shownName(), u"Wall slide"_s);
}

TEST_F(OwnExercisePageTest, OwnExercisesAndFavouritesCanBeFiltered)
{
    makeWallSlide();
    click(u"closeFormButton"_s);
    page.showExercise(ExerciseId::fromText(u"bridge"_s).value());
    click(u"favouriteButton"_s);
    EXPECT_TRUE(child<QAbstractButton>(u"favouriteButton"_s)->isChecked());
    EXPECT_EQ(data->favourites.all().value().size(), 1U);
    const auto press = [this](const QString& text) {
        for (Chip* chip : page.findChild<QWidget*>(u"exerciseFilters"_s)->findChildren<Chip*>()) {
            if (chip->text() == text)
                QTest::keyClick(chip, Qt::Key_Space);
        }
    };
    press(u"★ Favourites"_s);
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(shownName(), u"Bridge"_s);
    QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(data->favourites.all().value().empty());
    press(u"★ Favourites"_s);
    press(u"Own"_s);
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(shownName(), u"Wall slide"_s);
}

TEST_F(OwnExercisePageTest, ACategoryThatOnlyAnOwnExerciseHasGetsAChip)
{
    makeWallSlide();
    pick(u"ownCategory"_s, Category::Aerobic);
    click(u"closeFormButton"_s);
    QStringList texts;
    for (const Chip* chip : page.findChild<QWidget*>(u"exerciseFilters"_s)->findChildren<Chip*>())
        texts.append(chip->text());
    EXPECT_TRUE(texts.contains(u"Walking"_s));
}

TEST_F(OwnExercisePageTest, PicturesAreChosenCaptionedOrderedAndShown)
{
    makeWallSlide();
    PicturesSection& section = page.form().pictures();
    section.setFileQuestion([this](QWidget*) {
        return QStringList{picturePath(u"one.png"_s), picturePath(u"two.png"_s, {40, 80})};
    });
    click(u"ownPictureAdd"_s);
    const ExerciseId id = stored().front().exercise.id;
    ASSERT_EQ(data->ownExercises.pictures(id).value().size(), 2U);
    auto* caption = page.findChildren<QLineEdit*>(u"pictureCaption"_s).at(1);
    caption->setFocus();
    QTest::keyClicks(caption, u"Arms up"_s);
    QTest::keyClick(page.findChildren<QAbstractButton*>(u"pictureUp"_s).at(1), Qt::Key_Space);
    auto pictures = data->ownExercises.pictures(id).value();
    EXPECT_EQ(pictures[0].caption, u"Arms up"_s);
    EXPECT_EQ(decoded(pictures[0]).size(), QSize(40, 80));
    click(u"closeFormButton"_s);
    EXPECT_EQ(child<PictureView>(u"exercisePicture"_s)->caption(), u"Arms up"_s);
    EXPECT_FALSE(figures.thumbnail(id.text(), {88, 66}, page).isNull());
    click(u"editExerciseButton"_s);
    QTest::keyClick(page.findChildren<QAbstractButton*>(u"pictureRemove"_s).at(0), Qt::Key_Space);
    EXPECT_EQ(data->ownExercises.pictures(id).value().size(), 1U);
}

TEST_F(OwnExercisePageTest, APictureIsPastedAndDropped)
{
    makeWallSlide();
    QImage image(30, 30, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(image);
    click(u"ownPicturePaste"_s);
    const ExerciseId id = stored().front().exercise.id;
    EXPECT_EQ(data->ownExercises.pictures(id).value().size(), 1U);

    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(picturePath(u"dropped.png"_s))});
    PicturesSection& section = page.form().pictures();
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&section, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&section, &drop);
    EXPECT_EQ(data->ownExercises.pictures(id).value().size(), 2U);
}

TEST_F(OwnExercisePageTest, FilesThatAreNoPicturesAreRefusedWithTheReason)
{
    makeWallSlide();
    const ExerciseId id = stored().front().exercise.id;
    PicturesSection& section = page.form().pictures();
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
    for (const QString& path : {filePath(u"drawing.png"_s, svg), filePath(u"empty.png"_s, {}),
                                filePath(u"page.jpg"_s, "<html><b>x</b></html>"), folder.path(),
                                folder.filePath(u"gone.png"_s)}) {
        section.addFiles({path});
        const QString fault = note(u"ownPictureFaults"_s);
        EXPECT_TRUE(fault.startsWith(QFileInfo(path).fileName())) << fault.toStdString();
        EXPECT_TRUE(data->ownExercises.pictures(id).value().empty());
    }
    section.addFiles({picturePath(u"good.png"_s)});
    EXPECT_TRUE(note(u"ownPictureFaults"_s).isEmpty());
}

TEST_F(OwnExercisePageTest, ThereAreOnlySoManyPictures)
{
    makeWallSlide();
    PicturesSection& section = page.form().pictures();
    QStringList paths;
    for (int i = 0; i < kMostExercisePictures + 2; ++i)
        paths.append(picturePath(u"p%1.png"_s.arg(i)));
    section.addFiles(paths);
    EXPECT_FALSE(note(u"ownPictureFaults"_s).isEmpty());
    EXPECT_FALSE(child<QAbstractButton>(u"ownPictureAdd"_s)->isEnabled());
    EXPECT_EQ(stored().size(), 1U);
    EXPECT_EQ(data->ownExercises.pictures(stored().front().exercise.id).value().size(),
              static_cast<std::size_t>(kMostExercisePictures));
}

TEST_F(OwnExercisePageTest, AFigureIsChosenAndDoneWithout)
{
    makeWallSlide();
    click(u"ownFigureChoose"_s);
    click(u"posesDoneButton"_s);
    EXPECT_FALSE(stored().front().motion.isEmpty());
    EXPECT_TRUE(child<QWidget>(u"ownFigure"_s)->isVisible());
    click(u"ownFigureRemove"_s);
    EXPECT_TRUE(stored().front().motion.isEmpty());
    EXPECT_FALSE(child<QWidget>(u"ownFigure"_s)->isVisible());
}

TEST_F(OwnExercisePageTest, AnExerciseWithNothingToShowHasAFigureAtRestInLists)
{
    makeWallSlide();
    click(u"closeFormButton"_s);
    const QString id = named(u"Wall slide"_s)->id.text();
    EXPECT_EQ(figures.find(id), nullptr);
    EXPECT_FALSE(figures.thumbnail(id, {88, 66}, page).isNull());
    EXPECT_TRUE(figures.problems().empty());
}

TEST_F(OwnExercisePageTest, NamesAreNeverTakenForMarkup)
{
    click(u"newExerciseButton"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"<b>Bold</b>"_s);
    type(u"ownSteps"_s, u"<img src=x>"_s);
    click(u"closeFormButton"_s);
    auto* name = child<QLabel>(u"exerciseName"_s);
    EXPECT_EQ(name->text(), u"<b>Bold</b>"_s);
    EXPECT_EQ(name->textFormat(), Qt::PlainText);
}

} // namespace
} // namespace limber
