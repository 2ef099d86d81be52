// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <optional>

using namespace Qt::StringLiterals;
using ::testing::PrintToString;

TEST(PrintersTest, QtValuesAppearAsPeopleWriteThem)
{
    EXPECT_EQ(PrintToString(u"Übung"_s), "\"Übung\"");
    EXPECT_EQ(PrintToString(QString()), "(null string)");
    EXPECT_EQ(PrintToString("a\n"_ba), "\"a\\x0a\"");
    EXPECT_EQ(PrintToString(QDate(2026, 11, 20)), "2026-11-20");
    EXPECT_EQ(PrintToString(QDate()), "(invalid day)");
    EXPECT_EQ(PrintToString(QTime(7, 30)), "07:30:00.000");
    EXPECT_EQ(PrintToString(QDateTime(QDate(2026, 11, 20), QTime(7, 30), Qt::UTC)),
              "2026-11-20T07:30:00.000Z");
}

TEST(PrintersTest, QtValuesInsideOthersAppearTheSameWay)
{
    EXPECT_EQ(PrintToString(QStringList{u"a"_s, u"b"_s}), "{ \"a\", \"b\" }");
    EXPECT_EQ(PrintToString(std::optional(QDate(2026, 1, 2))), "(2026-01-02)");
}
