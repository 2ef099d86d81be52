// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_table.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(ChartTableTest, ShowsTheRowsOfAChartUnderTheirHeadings)
{
    ChartTable table;
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.show({.headings = {u"Week from"_s, u"Minutes"_s},
                .rows = {{u"2 Mar"_s, u"42"_s}, {u"9 Mar"_s, u"9"_s}, {u"16 Mar"_s, u"0"_s}}});
    EXPECT_EQ(table.rowCount(), 3);
    EXPECT_EQ(table.columnCount(), 2);
    EXPECT_EQ(table.index(1, 1).data().toString(), u"9"_s);
    EXPECT_EQ(table.headerData(1, Qt::Horizontal, Qt::DisplayRole), u"Minutes"_s);
    table.show({});
    EXPECT_EQ(table.rowCount(), 0);
    EXPECT_EQ(table.columnCount(), 0);
}

TEST(ChartRowsTest, TabSeparatedTextHasALineForEachRowAndNoTabWithinAText)
{
    EXPECT_EQ(tabSeparated({.headings = {u"Day"_s, u"Sit\tdown"_s},
                            .rows = {{u"2 Mar"_s, u"7"_s}, {u"3 Mar"_s, u"a\nb"_s}}}),
              u"Day\tSit down\n2 Mar\t7\n3 Mar\ta b\n"_s);
    EXPECT_EQ(tabSeparated({}), u"\n"_s);
}

} // namespace
} // namespace limber
