// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/time_wording.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TimeWordingTest : public testing::Test {
protected:
    TimeWordingTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~TimeWordingTest() override { QLocale::setDefault(QLocale::c()); }
};

TEST_F(TimeWordingTest, LengthsAreRoundedToWholeMinutes)
{
    EXPECT_EQ(minutesText(0s), u"0 min"_s);
    EXPECT_EQ(minutesText(20s), u"under 1 min"_s);
    EXPECT_EQ(minutesText(1020s), u"17 min"_s);
    EXPECT_EQ(minutesText(65min), u"1 h 5 min"_s);
    EXPECT_EQ(minutesText(2h), u"2 h"_s);
}

TEST_F(TimeWordingTest, ShortLengthsKeepTheirSeconds)
{
    EXPECT_EQ(secondsText(45s), u"45 s"_s);
    EXPECT_EQ(secondsText(60s), u"1 min"_s);
    EXPECT_EQ(secondsText(90s), u"1 min 30 s"_s);
}

TEST_F(TimeWordingTest, ACountdownCountsBegunSecondsAsWhole)
{
    EXPECT_EQ(countdownText(0ms), u"0:00"_s);
    EXPECT_EQ(countdownText(1ms), u"0:01"_s);
    EXPECT_EQ(countdownText(7000ms), u"0:07"_s);
    EXPECT_EQ(countdownText(750s), u"12:30"_s);
    EXPECT_EQ(countdownText(3661s), u"1:01:01"_s);
}

TEST_F(TimeWordingTest, NearDaysHaveNames)
{
    const QDate today(2026, 3, 3);
    EXPECT_EQ(dayText(today, today), u"Today"_s);
    EXPECT_EQ(dayText(today.addDays(1), today), u"Tomorrow"_s);
    EXPECT_EQ(dayText(today.addDays(-1), today), u"Yesterday"_s);
    EXPECT_EQ(dayText(today.addDays(3), today), u"Fri, 6 Mar"_s);
}

TEST_F(TimeWordingTest, DatesFollowTheLocale)
{
    EXPECT_EQ(dateText(QDate(2026, 3, 3)), u"3 March 2026"_s);
    EXPECT_EQ(timeText(QTime(7, 30)), u"07:30"_s);
    EXPECT_EQ(weekText(QDate(2026, 3, 2)), u"2 Mar – 8 March 2026"_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(dateText(QDate(2026, 3, 3)), u"3. März 2026"_s);
}

} // namespace
} // namespace limber
