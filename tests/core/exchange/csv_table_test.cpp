// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/history_tables.h"
#include "core/exchange/whole_file.h"
#include "tests/core/exchange/csv_reader.h"
#include "tests/support/random_records.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using test::readCsv;

TEST(CsvTableTest, CellsAreQuotedOnlyWhereTheyMustBe)
{
    CsvTable table({u"name"_s, u"count"_s});
    table.text(u"plain"_s).number(qint64{-3});
    table.text(u"a,b"_s).empty();
    table.text(u"say \"yes\""_s).flag(true);
    table.text(u"two\nlines"_s).day(QDate(2026, 3, 4));
    EXPECT_EQ(table.rows(), 4);
    EXPECT_EQ(table.bytes(), "name,count\r\n"
                             "plain,-3\r\n"
                             "\"a,b\",\r\n"
                             "\"say \"\"yes\"\"\",true\r\n"
                             "\"two\nlines\",2026-03-04\r\n");
}

TEST(CsvTableTest, ATextThatLooksLikeAFormulaGetsAnApostropheAndNumbersDoNot)
{
    CsvTable table({u"text"_s, u"number"_s});
    for (const QString& text :
         {u"=1+1"_s, u"+49 30"_s, u"-5"_s, u"@SUM(A1)"_s, u"\tx"_s, u"'quoted"_s, u"\uFF1D1"_s})
        table.text(text).number(qint64{-60});
    const auto rows = readCsv(table.bytes());
    ASSERT_EQ(rows.size(), 8u);
    for (std::size_t row = 1; row < rows.size(); ++row) {
        EXPECT_TRUE(rows[row][0].startsWith(u'\'')) << rows[row][0].toStdString();
        EXPECT_EQ(rows[row][1], u"-60"_s);
    }
}

TEST(CsvTableTest, EveryTextComesBackAsItWas)
{
    const QStringList texts{u""_s,        u"Morning"_s,    u"=cmd|' /C calc'!A0"_s,
                            u"''"_s,      u"'"_s,          u"-"_s,
                            u"\r\n"_s,    u"\n=1"_s,       u" edge "_s,
                            u"\"\""_s,    u"a\"b,c\r\n"_s, u"שלום, 背骨 🧘"_s,
                            u"\uFF20x"_s, u"tab\tinside"_s};
    CsvTable table({u"text"_s, u"last"_s});
    for (const QString& text : texts)
        table.text(text).text(text);
    const auto rows = readCsv(table.bytes());
    ASSERT_EQ(rows.size(), std::size_t(texts.size()) + 1);
    for (qsizetype row = 0; row < texts.size(); ++row) {
        const QStringList& cells = rows[std::size_t(row) + 1];
        ASSERT_EQ(cells.size(), 2);
        for (const QString& cell : cells)
            EXPECT_EQ(test::asItWas(cell), texts[row]);
    }
}

TEST(HistoryTablesTest, EveryRowHasTheCellsOfItsHeaderAndTheSessionsComeBack)
{
    RandomRecords random{21};
    TabledHistory history;
    std::size_t steps = 0;
    for (int count = 0; count < 60; ++count) {
        history.sessions.push_back(random.session());
        history.checkIns.push_back(random.checkIn());
        steps += history.sessions.back().steps.size();
    }
    const auto tables = historyTables(history);
    ASSERT_EQ(tables.size(), 5u);
    for (const NamedTable& one : tables) {
        const auto rows = readCsv(one.table.bytes());
        EXPECT_EQ(int(rows.size()), one.table.rows() + 1) << one.fileName.toStdString();
        for (const QStringList& row : rows)
            EXPECT_EQ(row.size(), rows.front().size()) << one.fileName.toStdString();
    }
    EXPECT_EQ(std::size_t(tables[1].table.rows()), steps);
    const auto rows = readCsv(tables[0].table.bytes());
    const auto cell = [&rows](std::size_t row, const QString& column) {
        return rows[row + 1][rows[0].indexOf(column)];
    };
    for (std::size_t row = 0; row < history.sessions.size(); ++row) {
        const SessionRecord& session = history.sessions[row];
        EXPECT_EQ(cell(row, u"session"_s), session.id.text());
        EXPECT_EQ(cell(row, u"day"_s), session.day.toString(Qt::ISODate));
        EXPECT_EQ(test::asItWas(cell(row, u"note"_s)), session.note);
        EXPECT_EQ(test::asItWas(cell(row, u"routineName"_s)), session.routineName);
        EXPECT_EQ(cell(row, u"activeSeconds"_s), QString::number(session.active.count()));
        EXPECT_EQ(cell(row, u"painWorst"_s),
                  session.painWorst ? QString::number(session.painWorst->value()) : QString());
        const auto start = localInstantFromIso(cell(row, u"start"_s));
        ASSERT_TRUE(start);
        EXPECT_EQ(start->utcOffset, session.start.utcOffset);
        EXPECT_LT(session.start.instant - start->instant, std::chrono::seconds{1});
    }
}

TEST(HistoryTablesTest, AnActivityWithoutAnAnswerHasARowOfItsOwn)
{
    TabledHistory history;
    const auto walk = ActivityId::fromText(u"walk"_s).value();
    const auto sit = ActivityId::fromText(u"sit"_s).value();
    history.activities.activities = {{walk, u"=Walk"_s, QDate(2026, 1, 1), 0},
                                     {sit, u"Sit, long"_s, QDate(2026, 1, 2), 1}};
    history.activities.ratings = {
        {ActivityRatingId::create(), walk, QDate(2026, 1, 1), Ability::create(3).value()},
        {ActivityRatingId::create(), walk, QDate(2026, 1, 15), Ability::create(6).value()}};
    EXPECT_EQ(historyTables(history)[3].table.bytes(), "activity,name,since,day,ability\r\n"
                                                       "walk,'=Walk,2026-01-01,2026-01-01,3\r\n"
                                                       "walk,'=Walk,2026-01-01,2026-01-15,6\r\n"
                                                       "sit,\"Sit, long\",2026-01-02,,\r\n");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<none>");
}

TEST(WholeFilesTest, AllFilesAreWrittenOrNone)
{
    QTemporaryDir folder;
    const QDir inside(folder.filePath(u"a/b"_s));
    ASSERT_TRUE(writeWholeFiles(inside.path(), {{u"one.csv"_s, "1"}, {u"two.csv"_s, "2"}}));
    EXPECT_EQ(contentOf(inside.filePath(u"two.csv"_s)), "2");
    // A folder stands where the second file should be.
    ASSERT_TRUE(inside.mkdir(u"three.csv"_s));
    const auto written = writeWholeFiles(
        inside.path(), {{u"one.csv"_s, "new"}, {u"three.csv"_s, "3"}, {u"four.csv"_s, "4"}});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(contentOf(inside.filePath(u"one.csv"_s)), "1");
    EXPECT_EQ(inside.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
              (QStringList{u"one.csv"_s, u"three.csv"_s, u"two.csv"_s}));
}

TEST(WholeFilesTest, AFolderThatCannotBeMadeIsSaid)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"plain"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto written = writeWholeFiles(folder.filePath(u"plain/inside"_s), {{u"a.csv"_s, "1"}});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
}

} // namespace
} // namespace limber
