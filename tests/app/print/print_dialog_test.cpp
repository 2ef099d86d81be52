// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/open_print_dialog.h"
#include "app/print/page_preview.h"
#include "app/print/print_dialog.h"
#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "tests/app/print/sheet_ground.h"
#include "tests/support/fake_clock.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class PrintDialogTest : public testing::Test {
protected:
    PrintDialogTest()
    {
        dialog.setWays({[this](QWidget*, const QString& suggested) {
                            suggestion = suggested;
                            return answer;
                        },
                        [this](const PrintJob& job, QWidget*) {
                            printed = job.pages.size();
                            return end;
                        }});
        dialog.show();
        QApplication::setActiveWindow(&dialog);
    }

    static PrintRequest request()
    {
        return {PrintSubject::Routine, [](const PrintChoices&) {
                    return test::sheetOf(test::bundled().routines.front());
                }};
    }

    template <typename T> T* child(const QString& name)
    {
        T* found = dialog.findChild<T*>(name);
        EXPECT_NE(found, nullptr) << qPrintable(name);
        return found;
    }
    void press(const QString& name)
    {
        QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton);
    }
    QString fault()
    {
        const auto* notice = child<Notice>(u"printFault"_s);
        return notice->isVisible() ? notice->text() : QString();
    }
    QString said()
    {
        const auto* label = child<PlainLabel>(u"printSaid"_s);
        return label->isVisible() ? label->text() : QString();
    }
    QByteArray held(const QString& name)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QString suggestion;
    QString answer;
    PrintEnd end = PrintEnd::Printed;
    std::size_t printed = 0;
    PrintDialog dialog{request(), {}};
    PagePreview* preview = child<PagePreview>(u"printPreview"_s);
};

TEST_F(PrintDialogTest, SavesWhatThePreviewShows)
{
    answer = folder.filePath(u"mine"_s);
    press(u"savePdfButton"_s);
    EXPECT_TRUE(suggestion.endsWith(test::bundled().routines.front().name + u".pdf"_s));
    EXPECT_TRUE(held(u"mine.pdf"_s).startsWith("%PDF-"));
    EXPECT_FALSE(said().isEmpty());
    EXPECT_EQ(fault(), QString());
    // The ending that was added may not lead onto a file nobody was asked about.
    press(u"savePdfButton"_s);
    EXPECT_TRUE(fault().contains(u"mine.pdf"_s));
}

TEST_F(PrintDialogTest, SaysWhatToDoWhereThePlaceCannotBeWritten)
{
    answer = folder.filePath(u"no-such-folder/mine.pdf"_s);
    press(u"savePdfButton"_s);
    EXPECT_TRUE(fault().contains(u"choose another place"_s));
    EXPECT_TRUE(said().isEmpty());
    answer.clear();
    press(u"savePdfButton"_s);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(PrintDialogTest, PagesAreTurnedWithButtonsKeysAndTheWheel)
{
    ASSERT_GT(preview->pageCount(), 1);
    EXPECT_FALSE(child<Button>(u"previousPrintPage"_s)->isEnabled());
    press(u"nextPrintPage"_s);
    EXPECT_EQ(preview->page(), 1);
    press(u"previousPrintPage"_s);
    EXPECT_EQ(preview->page(), 0);
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_PageDown);
    EXPECT_EQ(preview->page(), 1);
    QTest::keyClick(preview, Qt::Key_Left);
    EXPECT_EQ(preview->page(), 0);
    QTest::keyClick(preview, Qt::Key_End);
    EXPECT_EQ(preview->page(), preview->pageCount() - 1);
    EXPECT_FALSE(child<Button>(u"nextPrintPage"_s)->isEnabled());
    EXPECT_TRUE(child<PlainLabel>(u"printPageNumber"_s)
                    ->text()
                    .contains(QString::number(preview->pageCount())));
    QTest::keyClick(preview, Qt::Key_Home);
    EXPECT_EQ(preview->page(), 0);
}

TEST_F(PrintDialogTest, ChoicesAreMadeWithMouseAndKeysAndTold)
{
    QSignalSpy told(&dialog, &PrintDialog::choicesChanged);
    const int before = preview->pageCount();
    press(u"printLarge"_s);
    EXPECT_EQ(dialog.choices().size, PrintSize::Large);
    EXPECT_GT(preview->pageCount(), before);
    auto* colour = child<Chip>(u"printColour"_s);
    colour->setFocus();
    QTest::keyClick(colour, Qt::Key_Right);
    auto* grey = child<Chip>(u"printGrey"_s);
    EXPECT_TRUE(grey->hasFocus());
    QTest::keyClick(grey, Qt::Key_Space);
    EXPECT_EQ(dialog.choices().colours, PrintColours::Grey);
    press(u"printTwoColumns"_s);
    press(u"printLetter"_s);
    auto* boxes = child<QCheckBox>(u"printTickBoxes"_s);
    boxes->setFocus();
    QTest::keyClick(boxes, Qt::Key_Space);
    EXPECT_EQ(dialog.choices().columns, PrintColumns::Two);
    EXPECT_EQ(dialog.choices().paper, PrintPaper::Letter);
    EXPECT_FALSE(dialog.choices().tickBoxes);
    EXPECT_EQ(told.count(), 5);
}

TEST_F(PrintDialogTest, WithoutAPrinterItOffersThePdf)
{
    end = PrintEnd::NoPrinter;
    press(u"printButton"_s);
    EXPECT_EQ(printed, static_cast<std::size_t>(preview->pageCount()));
    EXPECT_TRUE(fault().contains(u"PDF"_s));
    EXPECT_TRUE(child<Button>(u"savePdfButton"_s)->hasFocus());
    end = PrintEnd::Cancelled;
    press(u"printLarge"_s);
    press(u"printButton"_s);
    EXPECT_EQ(fault() + said(), QString());
    end = PrintEnd::Printed;
    press(u"printButton"_s);
    EXPECT_FALSE(said().isEmpty());
}

TEST_F(PrintDialogTest, EscapeClosesIt)
{
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST(PrintJobTest, ThePluginIsFoundAndAMissingOneIsSaid)
{
    const LaidOutDocument document = layOut(test::sheetOf(test::bundled().routines.front()), {});
    const PrintJob job = printJob(document);
    EXPECT_EQ(job.pages.size(), document.pages.size());
    EXPECT_EQ(printWithPlugin({u"/no/such/folder"_s}, job, nullptr), PrintEnd::NoPlugin);
    EXPECT_TRUE(printEndText(PrintEnd::NoPlugin).contains(u"PDF"_s));
    EXPECT_TRUE(
        QFile::exists(
            QDir(QStringLiteral(LIMBER_PRINTER_PLUGIN_FOLDER)).filePath(u"limber_printer.so"_s)) ||
        !QDir(QStringLiteral(LIMBER_PRINTER_PLUGIN_FOLDER))
             .entryList({u"limber_printer*"_s})
             .isEmpty());
}

TEST(PrintChoicesTest, WhatWasChosenIsThereTheNextTime)
{
    QTemporaryDir folder;
    const test::FakeClock clock{u"2026-03-04T09:00:00+01:00"_s};
    const auto data = DataFile::open(folder.filePath(u"limber.db"_s), clock).value();
    QWidget page;
    const PrintRequest request{PrintSubject::Routine, [](const PrintChoices&) {
                                   return test::sheetOf(test::bundled().routines.front());
                               }};
    openPrintDialog(request, *data, &page);
    auto* dialog = page.findChild<PrintDialog*>();
    ASSERT_TRUE(dialog);
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"printGrey"_s), Qt::LeftButton);
    EXPECT_EQ(data->settings.load()->print.colours, PrintColours::Grey);
    delete dialog;
    openPrintDialog(request, *data, &page);
    EXPECT_EQ(page.findChild<PrintDialog*>()->choices().colours, PrintColours::Grey);
}

} // namespace
} // namespace limber
