// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_preview.h"
#include "app/report/open_report_dialog.h"
#include "app/report/report_dialog.h"
#include "app/report/report_options.h"
#include "app/widgets/chip.h"
#include "app/widgets/day_field.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "tests/app/report/report_ground.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plan_builder.h"

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
using test::day;
using test::days;

class ReportDialogTest : public testing::Test {
protected:
    ReportDialogTest()
    {
        m_ground.note(u"03-02"_s, u"<b>stiff</b> & sore"_s, u"Core"_s);
        m_ground.note(u"03-20"_s, u"better"_s, u"Core"_s);
        ReportRequest request{
            .catalogue = &test::reportContent().catalogue,
            .span = ProgressRange::Month,
            .today = m_ground.today,
            .firstDay = m_ground.ledger().firstDay(),
            .firstDayOfWeek = Qt::Monday,
            .notes =
                [this](const DateRange& range) { return notesOf(m_ground.sources.history, range); },
            .report = [this](const DateRange& range,
                             const std::set<SessionId>& notes) -> Result<ReportState> {
                m_days = range;
                m_notes = notes.size();
                if (m_isBroken)
                    return failure(ErrorCode::DatabaseFailed, u"gone"_s);
                return m_ground.report(range, notes);
            },
            .tables = [this](const QString& folder) -> Result<> {
                m_tables = folder;
                if (!m_tablesFault)
                    return {};
                return failure(*m_tablesFault, folder);
            }};
        m_dialog = std::make_unique<ReportDialog>(std::move(request), PrintChoices{});
        m_dialog->setWays({.print = {[this](QWidget*, const QString& suggested) {
                                         m_suggested = suggested;
                                         return m_answer;
                                     },
                                     [this](const PrintJob& job, QWidget*) {
                                         m_printed = job.pages.size();
                                         return PrintEnd::Printed;
                                     }},
                           .folder = [this](QWidget*) { return m_answer; }});
        m_dialog->show();
        QApplication::setActiveWindow(m_dialog.get());
    }

    template <typename T> T* child(const QString& name)
    {
        T* found = m_dialog->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << qPrintable(name);
        return found;
    }
    void press(const QString& name)
    {
        QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton);
    }
    QList<QCheckBox*> notes() { return m_dialog->findChildren<QCheckBox*>(u"reportNote"_s); }
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

    test::ReportGround m_ground{u"today 03-30\n"
                                "did 01-05 core-foundations\n"
                                "did 03-02 core-foundations before 4 after 3\n"
                                "did 03-20 core-foundations before 3 after 3"_s};
    QTemporaryDir m_folder;
    QString m_answer;
    QString m_suggested;
    QString m_tables;
    std::optional<ErrorCode> m_tablesFault;
    bool m_isBroken = false;
    std::size_t m_printed = 0;
    std::size_t m_notes = 0;
    DateRange m_days;
    std::unique_ptr<ReportDialog> m_dialog;
};

TEST_F(ReportDialogTest, RangesAreChosenWithMouseAndKeys)
{
    EXPECT_EQ(m_days, days(u"03-01"_s, u"03-30"_s));
    press(u"reportAll"_s);
    EXPECT_EQ(m_days, days(u"01-05"_s, u"03-30"_s));
    auto* all = child<Chip>(u"reportAll"_s);
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Left);
    auto* year = child<Chip>(u"reportYear"_s);
    EXPECT_TRUE(year->hasFocus());
    QTest::keyClick(year, Qt::Key_Space);
    EXPECT_EQ(m_days, days(u"01-05"_s, u"03-30"_s));
    EXPECT_EQ(child<PagePreview>(u"printPreview"_s)->pageCount(), 1);
}

TEST_F(ReportDialogTest, AnyDaysAreChosenAndBeginWithThoseThatWereShown)
{
    auto* from = child<DayField>(u"reportFrom"_s);
    auto* until = child<DayField>(u"reportUntil"_s);
    EXPECT_FALSE(from->isVisible());
    press(u"reportDays"_s);
    EXPECT_TRUE(from->isVisible());
    EXPECT_EQ(m_days, days(u"03-01"_s, u"03-30"_s));
    until->setFocus();
    QTest::keyClick(until, Qt::Key_Down);
    EXPECT_EQ(until->date(), m_days.until);
    EXPECT_LT(*m_days.until, day(u"03-30"_s));
    // One that would lie after the other takes it along.
    from->setDate(day(u"03-29"_s));
    EXPECT_LE(m_days.from, *m_days.until);
    EXPECT_EQ(m_days.from, day(u"03-29"_s));
}

TEST_F(ReportDialogTest, NotesAreShownOnlyWhenTicked)
{
    ASSERT_EQ(notes().size(), 2);
    for (const QCheckBox* box : notes())
        EXPECT_FALSE(box->isChecked());
    EXPECT_EQ(m_notes, 0u);
    notes()[0]->setFocus();
    QTest::keyClick(notes()[0], Qt::Key_Space);
    EXPECT_EQ(m_notes, 1u);
    press(u"reportAll"_s);
    EXPECT_EQ(m_notes, 1u) << "stays as long as it is listed";
    // Days without the note forget it.
    press(u"reportDays"_s);
    child<DayField>(u"reportUntil"_s)->setDate(day(u"03-10"_s));
    ASSERT_EQ(notes().size(), 1);
    EXPECT_EQ(m_notes, 0u);
}

TEST_F(ReportDialogTest, ANoteIsPlainText)
{
    const auto labels = m_dialog->findChildren<PlainLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const PlainLabel* label) {
        return label->text().contains(u"<b>stiff</b> & sore"_s) &&
               label->textFormat() == Qt::PlainText;
    }));
}

TEST_F(ReportDialogTest, LongWordsStayWithinTheList)
{
    m_ground.note(u"03-20"_s, u"Rückenwirbelsäulenstabilisationsübungsprogramm"_s.repeated(3),
                  u"Core"_s);
    press(u"reportQuarter"_s);
    m_dialog->resize(1024, 640);
    auto* options = m_dialog->findChild<ReportOptions*>();
    ASSERT_TRUE(options);
    EXPECT_TRUE(QTest::qWaitFor([options] {
        return options->width() <= options->parentWidget()->width();
    })) << options->width()
        << " in " << options->parentWidget()->width();
}

TEST_F(ReportDialogTest, PaperIsChosenAndTold)
{
    QSignalSpy told(m_dialog.get(), &ReportDialog::choicesChanged);
    press(u"printLetter"_s);
    press(u"printGrey"_s);
    ASSERT_EQ(told.count(), 2);
    EXPECT_EQ(told[1][0].value<PrintChoices>().paper, PrintPaper::Letter);
    EXPECT_EQ(told[1][0].value<PrintChoices>().colours, PrintColours::Grey);
}

TEST_F(ReportDialogTest, ItIsSavedAndPrinted)
{
    m_answer = m_folder.filePath(u"mine"_s);
    press(u"savePdfButton"_s);
    EXPECT_TRUE(m_suggested.endsWith(u"Report 2026-03-01 – 2026-03-30.pdf"_s))
        << m_suggested.toStdString();
    QFile file(m_folder.filePath(u"mine.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
    EXPECT_FALSE(said().isEmpty());
    press(u"printButton"_s);
    EXPECT_EQ(m_printed, 1u);
}

TEST_F(ReportDialogTest, TablesGoIntoAFolderOfTheirOwn)
{
    press(u"saveTablesButton"_s);
    EXPECT_TRUE(m_tables.isEmpty()) << "no place was chosen";
    m_answer = m_folder.path();
    press(u"saveTablesButton"_s);
    EXPECT_EQ(QDir(m_folder.path()).relativeFilePath(m_tables), u"Limber tables 2026-03-30"_s);
    EXPECT_TRUE(said().contains(u"Limber tables"_s));
    m_tablesFault = ErrorCode::DiskFull;
    press(u"saveTablesButton"_s);
    EXPECT_TRUE(fault().contains(u"disk is full"_s));
    EXPECT_TRUE(said().isEmpty());
}

TEST_F(ReportDialogTest, WhatCannotBeReadIsSaid)
{
    m_isBroken = true;
    press(u"reportAll"_s);
    EXPECT_TRUE(fault().contains(u"could not be read"_s));
}

TEST_F(ReportDialogTest, EscapeClosesIt)
{
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST(OpenReportDialogTest, ReadsTheDataFileAndKeepsTheChosenPaper)
{
    const QTemporaryDir folder;
    const test::FakeClock clock{u"2026-03-30T09:00:00+01:00"_s};
    const auto data = DataFile::open(folder.filePath(u"limber.db"_s), clock).value();
    SessionRecord record{
        test::readScenario(u"today 03-30; did 03-20 core"_s).history.sessions.front(), {}};
    record.note = u"a good day"_s;
    ASSERT_TRUE(data->sessions.save(record));
    QWidget page;
    ASSERT_TRUE(
        openReportDialog(test::reportContent(), *data, clock, ProgressRange::Quarter, &page));
    auto* dialog = page.findChild<ReportDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChildren<QCheckBox*>(u"reportNote"_s).size(), 1);
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"printGrey"_s), Qt::LeftButton);
    EXPECT_EQ(data->settings.load()->print.colours, PrintColours::Grey);
}

} // namespace
} // namespace limber
