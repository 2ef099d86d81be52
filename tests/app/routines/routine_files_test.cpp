// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_library.h"
#include "app/routines/import_preview.h"
#include "app/routines/routine_file_view.h"
#include "app/routines/routines_page.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/row_list.h"
#include "app/widgets/undo_bar.h"
#include "core/exchange/package_file.h"
#include "core/exchange/whole_file.h"
#include "core/storage/own_catalogue.h"
#include "tests/support/fake_clock.h"
#include "tests/support/random_exercise.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class RoutineFilesTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_page.resize(1000, 700);
        m_page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_page));
        m_page.setFileQuestions({[this](QWidget*) { return m_answer; },
                                 [this](QWidget*, const QString& suggested) {
                                     m_suggested = suggested;
                                     return m_answer;
                                 }});
        QObject::connect(&m_page, &RoutinesPage::ownExercisesChanged, &m_page, [this] {
            EXPECT_TRUE(takeOwnExercises(m_content.catalogue, m_data->ownExercises));
        });
    }

    template <typename T> T* child(const QString& name)
    {
        T* found = m_page.findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] QPushButton* button(const QString& name) { return child<QPushButton>(name); }
    void click(const QString& name)
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    /// Presses the key on whatever has the focus.
    void press(Qt::Key key)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString shown()
    {
        QStringList texts;
        for (const QLabel* label :
             child<ImportPreview>(u"importPreview"_s)->findChildren<QLabel*>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    [[nodiscard]] Routine routine(const QString& name) const
    {
        Routine made{.id = RoutineId::create(), .name = name};
        for (const Exercise& exercise : m_content.catalogue.exercises()) {
            if (made.steps.size() < 3)
                made.steps.push_back(*makeStep(exercise));
        }
        return made;
    }
    [[nodiscard]] static OwnExercise exercise(const QString& name)
    {
        test::Chance chance(5);
        OwnExercise own = test::randomOwnExercise(chance);
        own.exercise.name = name;
        own.pictures.clear();
        own.motion.clear();
        return own;
    }
    [[nodiscard]] QString path(const QString& name = u"shared.limber"_s) const
    {
        return m_folder.filePath(name);
    }
    QString write(const RoutinePackage& package, const QString& name = u"shared.limber"_s)
    {
        EXPECT_TRUE(writePackageFile(path(name), package));
        return path(name);
    }
    [[nodiscard]] QStringList storedNames() const
    {
        QStringList names;
        for (const Routine& own : m_data->routines.all().value())
            names.append(own.name);
        return names;
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock{u"2026-03-02T07:30:00+01:00"_s};
    BundledContent m_content = loadBundledContent();
    std::unique_ptr<DataFile> m_data =
        DataFile::open(m_folder.filePath(u"data.sqlite"_s), m_clock).value();
    FigureLibrary m_figures;
    RoutinesPage m_page{m_content, m_figures, *m_data, m_clock};
    QString m_answer;
    QString m_suggested;
};

TEST_F(RoutineFilesTest, AFileShowsWhatComesInBeforeItDoes)
{
    Routine morning = routine(u"Morning"_s);
    morning.steps.front().note = u"Slowly"_s;
    m_answer = write({{morning}, {}});
    click(u"openFileButton"_s);
    EXPECT_TRUE(child<RoutineFileView>(u"routineFileView"_s)->isVisible());
    for (const QString& text :
         {u"Morning"_s, u"New"_s, u"Slowly"_s, m_content.catalogue.exercises().front().name})
        EXPECT_TRUE(shown().contains(text)) << text.toStdString();
    EXPECT_TRUE(storedNames().isEmpty());
}

TEST_F(RoutineFilesTest, EverythingGoesByKeyboard)
{
    m_answer = write({{routine(u"Morning"_s)}, {}});
    button(u"openFileButton"_s)->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(button(u"importButton"_s)->hasFocus());
    press(Qt::Key_Space);
    EXPECT_EQ(storedNames(), QStringList{u"Morning"_s});
    EXPECT_TRUE(child<RowList>(u"routineList"_s)->isVisible());
    EXPECT_TRUE(child<RowList>(u"routineList"_s)->hasFocus());
    EXPECT_EQ(child<RowList>(u"routineList"_s)->currentIndex().data().toString(), u"Morning"_s);
}

TEST_F(RoutineFilesTest, EscapeLeavesEverythingAsItWas)
{
    m_page.openFile(write({{routine(u"Morning"_s)}, {}}));
    press(Qt::Key_Escape);
    EXPECT_TRUE(child<RowList>(u"routineList"_s)->isVisible());
    EXPECT_TRUE(storedNames().isEmpty());
}

TEST_F(RoutineFilesTest, AnImportCanBeUndone)
{
    const OwnExercise own = exercise(u"Wall angel"_s);
    Routine morning = routine(u"Morning"_s);
    morning.steps.push_back(*makeStep(own.exercise));
    QSignalSpy exercises(&m_page, &RoutinesPage::ownExercisesChanged);
    m_page.openFile(write({{morning}, {own}}));
    EXPECT_TRUE(shown().contains(u"Exercises that come along"_s));
    click(u"importButton"_s);
    EXPECT_EQ(storedNames(), QStringList{u"Morning"_s});
    EXPECT_NE(m_content.catalogue.find(own.exercise.id), nullptr);
    auto* bar = m_page.findChild<UndoBar*>();
    ASSERT_TRUE(bar->isVisible());
    Q_EMIT bar->undoRequested();
    EXPECT_TRUE(storedNames().isEmpty());
    EXPECT_EQ(m_content.catalogue.find(own.exercise.id), nullptr);
    EXPECT_EQ(exercises.count(), 2);
}

TEST_F(RoutineFilesTest, AClashOfNamesIsSaidAndBothAreKept)
{
    ASSERT_TRUE(m_data->routines.save(routine(u"Morning"_s)));
    Routine other = routine(u"Morning"_s);
    other.goal = u"Another one"_s;
    m_page.openFile(write({{other}, {}}));
    EXPECT_TRUE(shown().contains(u"Both are kept"_s));
    click(u"importButton"_s);
    EXPECT_EQ(storedNames(), (QStringList{u"Morning"_s, u"Morning 2"_s}));
}

TEST_F(RoutineFilesTest, WhatIsHereAlreadyIsSaidAndNothingIsOffered)
{
    const Routine morning = routine(u"Morning"_s);
    ASSERT_TRUE(m_data->routines.save(morning));
    m_page.openFile(write({{morning}, {}}));
    EXPECT_FALSE(button(u"importButton"_s)->isVisible());
    EXPECT_TRUE(child<PlainLabel>(u"fileSaid"_s)->isVisible());
    EXPECT_TRUE(button(u"closeFileButton"_s)->hasFocus());
}

TEST_F(RoutineFilesTest, ExercisesThatNobodyKnowsAreNamed)
{
    Routine morning = routine(u"Morning"_s);
    morning.steps.front().exercise = *ExerciseId::fromText(u"of-a-later-version"_s);
    m_page.openFile(write({{morning}, {}}));
    EXPECT_TRUE(shown().contains(u"of-a-later-version"_s));
    click(u"importButton"_s);
    EXPECT_EQ(m_data->routines.all().value().front().steps.size(), 3U);
}

TEST_F(RoutineFilesTest, MistakesAreToldWithTheirPlaces)
{
    QByteArray text = writePackage({{routine(u"Morning"_s)}, {}});
    text.replace("\"focus\": \"mixed\"", "\"focus\": \"odd\"");
    ASSERT_TRUE(writeWholeFile(path(), text));
    m_page.openFile(path());
    EXPECT_TRUE(child<Notice>(u"fileFault"_s)->isVisible());
    EXPECT_EQ(child<PlainLabel>(u"filePlaces"_s)->text(),
              u"Line 8, column 16: routines[0].focus: “odd” is not a known word"_s);
    EXPECT_FALSE(button(u"importButton"_s)->isVisible());
    EXPECT_TRUE(button(u"openAnotherFileButton"_s)->hasFocus());

    m_answer = write({{routine(u"Evening"_s)}, {}}, u"other.limber"_s);
    press(Qt::Key_Space);
    EXPECT_FALSE(child<Notice>(u"fileFault"_s)->isVisible());
    EXPECT_TRUE(shown().contains(u"Evening"_s));
}

TEST_F(RoutineFilesTest, MarkupInAFileIsShownAsText)
{
    Routine morning = routine(u"<h1>Morning</h1><img src=x>"_s);
    morning.goal = u"<b>bold</b>"_s;
    m_page.openFile(write({{morning}, {}}));
    auto* view = child<RoutineFileView>(u"routineFileView"_s);
    for (const QLabel* label : view->findChildren<QLabel*>()) {
        if (!label->text().isEmpty()) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
        }
    }
    EXPECT_TRUE(shown().contains(u"<h1>Morning</h1>"_s));
}

TEST_F(RoutineFilesTest, SeveralFilesAreGoneThroughOneAfterAnother)
{
    m_page.openFile(write({{routine(u"One"_s)}, {}}, u"one.limber"_s));
    m_page.openFile(write({{routine(u"Two"_s)}, {}}, u"two.limber"_s));
    EXPECT_TRUE(shown().contains(u"One"_s));
    click(u"importButton"_s);
    EXPECT_TRUE(shown().contains(u"Two"_s));
    click(u"importButton"_s);
    EXPECT_EQ(storedNames(), (QStringList{u"One"_s, u"Two"_s}));
    EXPECT_TRUE(child<RowList>(u"routineList"_s)->isVisible());
}

TEST_F(RoutineFilesTest, ARoutineIsSavedAsAFileThatIsReadAgain)
{
    const Routine morning = routine(u"Morning: slow"_s);
    ASSERT_TRUE(m_data->routines.save(morning));
    m_page.showRoutine(morning.id);
    m_answer = path(u"mine"_s);
    click(u"saveRoutineButton"_s);
    EXPECT_TRUE(m_suggested.endsWith(u"Morning slow.limber"_s)) << m_suggested.toStdString();
    const auto reading = readPackageFile(path(u"mine.limber"_s));
    ASSERT_TRUE(reading.has_value());
    ASSERT_TRUE(reading->package.has_value());
    EXPECT_TRUE(reading->package->routines.front() == morning);
    EXPECT_TRUE(child<Notice>(u"savedFileNotice"_s)->isVisible());
}

TEST_F(RoutineFilesTest, AReadyMadeRoutineIsSavedInTheWordsThatAreShown)
{
    m_page.showRoutine(m_content.routines.front().id);
    m_answer = path();
    click(u"saveRoutineButton"_s);
    const RoutinePackage package = *readPackageFile(path())->package;
    EXPECT_EQ(package.routines.front().name, m_content.routines.front().name);
}

TEST_F(RoutineFilesTest, ANameWithoutEndingDoesNotReplaceAnotherFile)
{
    write({{routine(u"There"_s)}, {}}, u"mine.limber"_s);
    m_page.showRoutine(m_content.routines.front().id);
    m_answer = path(u"mine"_s);
    click(u"saveRoutineButton"_s);
    EXPECT_EQ(readPackageFile(path(u"mine.limber"_s))->package->routines.front().name, u"There"_s);
}

TEST_F(RoutineFilesTest, AFileThatCannotBeWrittenIsSaid)
{
    m_page.showRoutine(m_content.routines.front().id);
    m_answer = path(u"no/such/folder.limber"_s);
    click(u"saveRoutineButton"_s);
    EXPECT_FALSE(child<Notice>(u"savedFileNotice"_s)->isVisible());
    bool isSaid = false;
    for (const Notice* notice : m_page.findChildren<Notice*>())
        isSaid = isSaid || (notice->isVisible() && notice->text().contains(u"folder.limber"_s));
    EXPECT_TRUE(isSaid);
}

TEST_F(RoutineFilesTest, SeveralRoutinesGoIntoOneFile)
{
    for (const QString& name : {u"A & B"_s, u"C"_s, u"D"_s})
        ASSERT_TRUE(m_data->routines.save(routine(name)));
    m_page.refresh();
    click(u"saveFileButton"_s);
    const auto boxes = m_page.findChildren<QCheckBox*>();
    ASSERT_EQ(boxes.size(), 3);
    EXPECT_TRUE(boxes.front()->hasFocus());
    press(Qt::Key_Down);
    m_answer = path();
    QTest::mouseClick(boxes.at(1), Qt::LeftButton, {}, QPoint(10, boxes.at(1)->height() / 2));
    EXPECT_FALSE(boxes.at(1)->isChecked());
    click(u"saveChosenButton"_s);
    const auto reading = readPackageFile(path());
    ASSERT_TRUE(reading.has_value());
    ASSERT_EQ(reading->package->routines.size(), 2U);
    EXPECT_EQ(reading->package->routines.back().name, u"D"_s);
}

TEST_F(RoutineFilesTest, WithNothingChosenNothingIsSaved)
{
    ASSERT_TRUE(m_data->routines.save(routine(u"A"_s)));
    m_page.refresh();
    click(u"saveFileButton"_s);
    press(Qt::Key_Space);
    EXPECT_FALSE(button(u"saveChosenButton"_s)->isEnabled());
    press(Qt::Key_Escape);
    EXPECT_FALSE(button(u"saveChosenButton"_s)->isVisible());
}

} // namespace
} // namespace limber
