// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdf_file.h"
#include "app/print/sheet_painter.h"
#include "app/report/report_part.h"
#include "app/report/report_sheet.h"
#include "tests/app/report/report_ground.h"
#include "tests/support/plan_builder.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <ostream>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using test::days;
using test::ReportGround;

const QString kLongWord = u"Rückenwirbelsäulenstabilisationsübungsprogramm"_s;
const DateRange kMonth = days(u"03-01"_s, u"03-30"_s);

QString textOf(const LaidOutDocument& document)
{
    QStringList texts;
    const TextLines* last = nullptr;
    for (const SheetBlock& block : document.pages.front().blocks) {
        for (const SheetPiece& piece : block.pieces) {
            const auto* line = std::get_if<LinePiece>(&piece.shape);
            if (line && line->text.get() != last)
                texts.append(line->text->text());
            if (line)
                last = line->text.get();
        }
    }
    return texts.join(u'\n');
}

LaidOutDocument laidOut(const ReportState& report, PrintPaper paper = PrintPaper::A4,
                        PrintColours colours = PrintColours::Colour,
                        Qt::LayoutDirection direction = Qt::LeftToRight)
{
    PrintChoices choices;
    choices.paper = paper;
    choices.colours = colours;
    return layOutReport(report, test::reportContent().catalogue, choices, direction);
}

/// A month with two sessions a day, every bundled exercise, pain and as many notes as sessions.
ReportGround fullMonth()
{
    ReportGround ground(u"today 03-30\n"
                        "entry a core-foundations mon,wed,fri from 02-23 at 07:00\n"
                        "entry b desk-reset daily from 02-23 at 12:00\n"
                        "entry c evening-unwind daily from 02-23 at 21:00\n"
                        "entry d morning-loosener tue,thu every 2 from 02-23 at 06:30\n"
                        "entry e core-builder sat from 02-23 at 10:00\n"
                        "entry f roll-and-release sun from 02-23 at 10:00\n"
                        "did 03-01..03-30 07:00 core-foundations min 20 before 5 after 4\n"
                        "did 03-01..03-30 12:00 desk-reset min 8 before 4 after 4\n"
                        "pain 02-23..03-30 6"_s);
    for (const Exercise& exercise : test::reportContent().catalogue.exercises()) {
        for (const QString& date : {u"03-02"_s, u"03-03"_s})
            ground.amount(exercise.id.text(), date, 30, DoseType::TimedHold);
    }
    for (int i = 0; i < kMostActivities; ++i)
        ground.rate(kLongWord + u' ' + kLongWord, {{u"03-01"_s, 3}, {u"03-20"_s, 7}});
    for (SessionSummary& session : ground.sources.history.sessions) {
        session.note = u"It was stiff in the morning and easier in the evening, after a walk. "_s;
        session.routineName = kLongWord;
    }
    return ground;
}

struct SheetCase {
    const char* name;
    ReportState (*report)();
};

void PrintTo(const SheetCase& one, std::ostream* out)
{
    *out << one.name;
}

ReportState extremeReport()
{
    ReportGround ground = fullMonth();
    for (SessionSummary& session : ground.sources.history.sessions)
        session.note = (kLongWord + kLongWord).repeated(60);
    ReportState report = ground.withAllNotes(kMonth);
    for (ReportPlanLine& line : report.plan)
        line.routine = kLongWord.repeated(20);
    for (ReportActivity& activity : report.activities)
        activity.name = kLongWord.repeated(3);
    return report;
}

const std::vector<SheetCase>& cases()
{
    static const std::vector<SheetCase> all{
        {"Empty", [] { return ReportGround(u"today 03-30"_s).report(ProgressRange::All); }},
        {"OneSession",
         [] {
             return ReportGround(u"today 03-30\ndid 03-29 core-foundations before 4 after 3"_s)
                 .report(ProgressRange::All);
         }},
        {"AFullMonthWithoutNotes", [] { return fullMonth().report(kMonth); }},
        {"AFullMonthWithSixtyNotes", [] { return fullMonth().withAllNotes(kMonth); }},
        {"NoPainAtAll",
         [] {
             ReportGround ground = fullMonth();
             ground.sources.history.checkIns.clear();
             for (SessionSummary& session : ground.sources.history.sessions)
                 session.painBefore = session.painAfter = std::nullopt;
             return ground.withAllNotes(kMonth);
         }},
        {"EverythingTooLong", extremeReport},
    };
    return all;
}

class ReportSheetTest : public testing::TestWithParam<SheetCase> {
protected:
    static void expectWithinOnePage(const LaidOutDocument& document)
    {
        ASSERT_EQ(document.pages.size(), 1u);
        const SheetPage& page = document.pages.front();
        const QRectF paper = QRectF(QPointF(), page.size).adjusted(36.9, 36.9, -36.9, -36.9);
        double bottom = 0.0;
        for (const SheetBlock& block : page.blocks) {
            double top = page.size.height();
            double end = 0.0;
            for (const SheetPiece& piece : block.pieces) {
                EXPECT_TRUE(paper.contains(piece.place)) << piece.place.top();
                top = std::min(top, piece.place.top());
                end = std::max(end, piece.place.bottom());
            }
            EXPECT_GE(top, bottom) << "one part lies over another";
            bottom = end;
        }
    }
};

TEST_P(ReportSheetTest, IsOnePageOnEveryPaperInBothDirections)
{
    const ReportState report = GetParam().report();
    for (const PrintPaper paper : {PrintPaper::A4, PrintPaper::Letter}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft})
            expectWithinOnePage(laidOut(report, paper, PrintColours::Colour, direction));
    }
}

TEST_P(ReportSheetTest, IsOnePageInItsFileToo)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    ASSERT_TRUE(writePdf(path, laidOut(GetParam().report())));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("/Type /Page\n"), 1);
}

TEST_P(ReportSheetTest, HasNoColouredPixelInGrey)
{
    const LaidOutDocument document =
        laidOut(GetParam().report(), PrintPaper::A4, PrintColours::Grey);
    QImage image(document.pages.front().size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSheetPage(painter, document, 0);
    painter.end();
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            coloured += qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel);
        }
    }
    EXPECT_EQ(coloured, 0);
}

INSTANTIATE_TEST_SUITE_P(Table, ReportSheetTest, testing::ValuesIn(cases()),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(ReportSheetWordsTest, WhatIsLeftOutIsSaid)
{
    const QString text = textOf(laidOut(fullMonth().withAllNotes(kMonth)));
    EXPECT_TRUE(text.contains(u"more exercise(s), practised less often, do not fit"_s));
    EXPECT_TRUE(text.contains(u"more note(s), older ones, do not fit on one page"_s));
    EXPECT_TRUE(text.contains(u"morning and easier"_s)) << "some of the notes are there";
}

TEST(ReportSheetWordsTest, ALongPlanIsCutAndSaysSo)
{
    ReportState report = fullMonth().report(kMonth);
    EXPECT_FALSE(textOf(laidOut(report)).contains(u"of the plan do not fit"_s));
    report.plan.insert(report.plan.end(), 10, report.plan.front());
    EXPECT_TRUE(textOf(laidOut(report)).contains(u"more routine(s) of the plan do not fit"_s));
}

TEST(ReportSheetWordsTest, WhatFitsIsAllThere)
{
    ReportGround ground(u"today 03-30\n"
                        "entry a core-foundations daily from 03-01\n"
                        "did 03-02..03-06 core-foundations before 5 after 4"_s);
    ground.note(u"03-02"_s, u"<b>stiff</b> & sore"_s, u"Core"_s);
    ground.amount(u"bird-dog"_s, u"03-02"_s, 8);
    ground.rate(u"sit for 40 minutes"_s, {{u"03-01"_s, 3}});
    const QString text = textOf(laidOut(ground.withAllNotes(kMonth)));
    EXPECT_FALSE(text.contains(u"do not fit"_s)) << text.toStdString();
    for (const QString& part : {u"Bird"_s, u"8 ×"_s, u"sit for 40 minutes"_s,
                                u"<b>stiff</b> & sore"_s, u"not enough entries"_s, u"Name:"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
    EXPECT_FALSE(textOf(laidOut(ground.report(kMonth))).contains(u"stiff"_s))
        << "no note unless chosen";
}

TEST(ReportSheetWordsTest, TextStaysTextInTheFile)
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        GTEST_SKIP() << "pdftotext is not there";
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    ASSERT_TRUE(writePdf(path, laidOut(fullMonth().report(kMonth))));
    QProcess process;
    process.start(reader, {path, u"-"_s});
    ASSERT_TRUE(process.waitForFinished(30'000));
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    EXPECT_TRUE(text.contains(u"Plan and practice"_s));
    EXPECT_TRUE(text.contains(u"Core Foundations"_s));
}

TEST(ShortenedTextTest, IsNeverLongerThanItsLinesAndSaysThatItWasCut)
{
    const TextSetting setting{.points = 10.0};
    const QString text = u"Every word of this sentence is short but there are many. "_s.repeated(8);
    for (const int lines : {1, 2, 5}) {
        const QString shortened = shortenedTo(lines, text, 200.0, setting);
        EXPECT_EQ(TextLines(shortened, 200.0, setting).count(), lines);
        EXPECT_TRUE(shortened.endsWith(u'…'));
    }
    EXPECT_EQ(shortenedTo(1, u"  short\n one "_s, 200.0, setting), u"short one"_s);
    const QString pictures = u"😀"_s.repeated(80);
    const QString cut = shortenedTo(1, pictures, 100.0, setting);
    EXPECT_FALSE(cut.at(cut.size() - 2).isHighSurrogate());
}

} // namespace
} // namespace limber
