// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/progress_range.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;
using test::text;

QString text(const std::optional<DateRange>& days)
{
    return days ? text(days->from) + u".."_s + text(*days->until) : u"nothing"_s;
}

QString text(const std::vector<Period>& periods)
{
    QStringList words;
    for (const Period& period : periods)
        words.append(text(DateRange{period.from, period.until}));
    return words.join(u' ');
}

DateRange range(const QString& from, const QString& until)
{
    return {day(from), day(until)};
}

TEST(ProgressRangeTest, EndsWithTodayAndLooksBackAMonthAQuarterOrAYear)
{
    const QDate today = day(u"03-31"_s);
    const QDate first = day(u"2020-01-01"_s);
    EXPECT_EQ(u"03-02..03-31"_s, text(rangeDays(ProgressRange::Month, today, first)));
    EXPECT_EQ(u"2025-12-31..03-31"_s, text(rangeDays(ProgressRange::Quarter, today, first)));
    EXPECT_EQ(u"2025-04-01..03-31"_s, text(rangeDays(ProgressRange::Year, today, first)));
    EXPECT_EQ(u"2020-01-01..03-31"_s, text(rangeDays(ProgressRange::All, today, first)));
}

TEST(ProgressRangeTest, NeverBeginsBeforeTheHistory)
{
    const QDate today = day(u"03-31"_s);
    EXPECT_EQ(u"03-20..03-31"_s, text(rangeDays(ProgressRange::Year, today, day(u"03-20"_s))));
    EXPECT_EQ(u"03-31..03-31"_s, text(rangeDays(ProgressRange::Month, today, today)));
    EXPECT_EQ(u"03-31..03-31"_s, text(rangeDays(ProgressRange::All, today, std::nullopt)));
    EXPECT_EQ(u"03-31..03-31"_s, text(rangeDays(ProgressRange::All, today, day(u"04-02"_s))));
}

TEST(ProgressRangeTest, IsComparedWithAsManyDaysOnlyWhereTheHistoryHoldsAllOfThem)
{
    const QDate today = day(u"03-31"_s);
    EXPECT_EQ(u"01-31..03-01"_s, text(rangeBefore(ProgressRange::Month, today, day(u"01-31"_s))));
    EXPECT_EQ(u"nothing"_s, text(rangeBefore(ProgressRange::Month, today, day(u"02-01"_s))));
    EXPECT_EQ(u"nothing"_s, text(rangeBefore(ProgressRange::Month, today, std::nullopt)));
    EXPECT_EQ(u"nothing"_s, text(rangeBefore(ProgressRange::All, today, day(u"2020-01-01"_s))));
}

TEST(PeriodUnitTest, GrowsWithTheRange)
{
    EXPECT_EQ(PeriodUnit::Week, periodUnit(range(u"01-01"_s, u"01-01"_s)));
    EXPECT_EQ(PeriodUnit::Week, periodUnit(range(u"2025-01-01"_s, u"2026-01-06"_s))); // 371 days
    EXPECT_EQ(PeriodUnit::Month, periodUnit(range(u"2025-01-01"_s, u"2026-01-07"_s)));
    EXPECT_EQ(PeriodUnit::Month, periodUnit(range(u"2020-03-05"_s, u"2025-03-04"_s)));
    EXPECT_EQ(PeriodUnit::Quarter, periodUnit(range(u"2020-03-05"_s, u"2025-03-05"_s)));
    EXPECT_EQ(PeriodUnit::Quarter, periodUnit(range(u"2010-03-05"_s, u"2025-03-04"_s)));
    EXPECT_EQ(PeriodUnit::Year, periodUnit(range(u"2010-03-05"_s, u"2025-03-05"_s)));
}

TEST(PeriodsTest, AreWholeWeeksFromTheFirstDayOfTheWeek)
{
    const DateRange days = range(u"2025-12-31"_s, u"01-11"_s);
    EXPECT_EQ(u"2025-12-29..01-04 01-05..01-11"_s,
              text(periodsOf(days, PeriodUnit::Week, Qt::Monday)));
    EXPECT_EQ(u"2025-12-28..01-03 01-04..01-10 01-11..01-17"_s,
              text(periodsOf(days, PeriodUnit::Week, Qt::Sunday)));
    EXPECT_EQ(u"2025-12-27..01-02 01-03..01-09 01-10..01-16"_s,
              text(periodsOf(days, PeriodUnit::Week, Qt::Saturday)));
}

TEST(PeriodsTest, AreWholeMonthsQuartersAndYearsOfTheCalendar)
{
    const DateRange days = range(u"2023-11-30"_s, u"2024-03-01"_s);
    EXPECT_EQ(u"2023-11-01..2023-11-30 2023-12-01..2023-12-31 2024-01-01..2024-01-31 "
              "2024-02-01..2024-02-29 2024-03-01..2024-03-31"_s,
              text(periodsOf(days, PeriodUnit::Month, Qt::Monday)));
    EXPECT_EQ(u"2023-10-01..2023-12-31 2024-01-01..2024-03-31"_s,
              text(periodsOf(days, PeriodUnit::Quarter, Qt::Monday)));
    EXPECT_EQ(u"2023-01-01..2023-12-31 2024-01-01..2024-12-31"_s,
              text(periodsOf(days, PeriodUnit::Year, Qt::Monday)));
}

TEST(PeriodsTest, AreOneForOneDayAndNoneForAnEndBeforeTheBeginning)
{
    EXPECT_EQ(u"03-02..03-08"_s,
              text(periodsOf(range(u"03-08"_s, u"03-08"_s), PeriodUnit::Week, Qt::Monday)));
    EXPECT_EQ(QString(),
              text(periodsOf(range(u"03-09"_s, u"03-08"_s), PeriodUnit::Week, Qt::Monday)));
}

TEST(PeriodsTest, AreFoundByTheirDays)
{
    const auto periods = periodsOf(range(u"03-04"_s, u"03-10"_s), PeriodUnit::Week, Qt::Monday);
    EXPECT_EQ(std::nullopt, periodIndex(periods, day(u"03-01"_s)));
    EXPECT_EQ(0u, periodIndex(periods, day(u"03-02"_s)));
    EXPECT_EQ(0u, periodIndex(periods, day(u"03-08"_s)));
    EXPECT_EQ(1u, periodIndex(periods, day(u"03-09"_s)));
    EXPECT_EQ(1u, periodIndex(periods, day(u"03-15"_s)));
    EXPECT_EQ(std::nullopt, periodIndex(periods, day(u"03-16"_s)));
    EXPECT_EQ(std::nullopt, periodIndex({}, day(u"03-16"_s)));
}

} // namespace
} // namespace limber::test
