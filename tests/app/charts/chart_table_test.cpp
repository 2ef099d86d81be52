// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_table.h"
#include "tests/support/plan_builder.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using test::day;

QStringList rowOf(const ChartTable& table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.columnCount(); ++column)
        texts.append(table.index(row, column).data().toString());
    return texts;
}

TEST(ChartTableTest, WeeksBecomeRowsWithTheirVerdict)
{
    ChartTable table;
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.showWeeks({{day(u"02-16"_s), std::nullopt, 0, 0, false, false},
                     {day(u"02-23"_s), std::chrono::minutes{42}, 4, 4, true, false},
                     {day(u"03-02"_s), std::chrono::minutes{9}, 4, 1, false, true}});
    ASSERT_EQ(table.rowCount(), 3);
    EXPECT_EQ(rowOf(table, 0).mid(1), (QStringList{u"not begun yet"_s, u""_s, u""_s, u""_s}));
    EXPECT_EQ(rowOf(table, 1).mid(1), (QStringList{u"42"_s, u"4"_s, u"4"_s, u"yes"_s}));
    EXPECT_EQ(rowOf(table, 2).mid(1), (QStringList{u"9"_s, u"1"_s, u"4"_s, u"still running"_s}));
    EXPECT_EQ(table.headerData(1, Qt::Horizontal, Qt::DisplayRole), u"Minutes"_s);
}

TEST(ChartTableTest, PainDaysBecomeRows)
{
    ChartTable table;
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.showPain({{day(u"03-02"_s), 4.5}, {day(u"03-04"_s), 3}});
    ASSERT_EQ(table.rowCount(), 2);
    EXPECT_EQ(rowOf(table, 0)[1], u"4.5"_s);
    EXPECT_EQ(rowOf(table, 1)[1], u"3.0"_s);
    table.showPain({});
    EXPECT_EQ(table.rowCount(), 0);
}

} // namespace
} // namespace limber
