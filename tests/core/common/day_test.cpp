// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/day.h"

#include <gmock/gmock.h>
#include <random>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

LocalInstant at(const QString& iso)
{
    return localInstantFromIso(iso).value();
}

DayStart startsAt(std::chrono::minutes afterMidnight)
{
    return DayStart::create(afterMidnight).value();
}

TEST(DayStartTest, MidnightToSixAreAllowed)
{
    EXPECT_EQ(DayStart().afterMidnight(), 0min);
    EXPECT_EQ(startsAt(0min), DayStart());
    EXPECT_EQ(startsAt(3h).afterMidnight(), 180min);
    EXPECT_EQ(startsAt(6h).afterMidnight(), 360min);
}

TEST(DayStartTest, OtherTimesAreRefused)
{
    for (const auto minutes : {-1min, 361min, 1440min}) {
        const auto start = DayStart::create(minutes);
        ASSERT_FALSE(start.has_value()) << minutes.count();
        EXPECT_EQ(start.error().code, ErrorCode::InvalidValue);
    }
}

TEST(DayOfTest, TheOffsetDecidesWhichDayItIs)
{
    const Instant instant = at(u"2026-03-01T23:30:00Z"_s).instant;
    EXPECT_EQ(dayOf({instant, 0min}, {}), QDate(2026, 3, 1));
    EXPECT_EQ(dayOf({instant, 60min}, {}), QDate(2026, 3, 2));
    EXPECT_EQ(dayOf({instant, -8h}, {}), QDate(2026, 3, 1));
    EXPECT_EQ(dayOf({instant, 14h}, {}), QDate(2026, 3, 2));
    EXPECT_EQ(dayOf({instant, 345min}, {}), QDate(2026, 3, 2));
}

TEST(DayOfTest, MidnightBeginsTheDay)
{
    EXPECT_EQ(dayOf(at(u"2026-07-09T23:59:59.999+02:00"_s), {}), QDate(2026, 7, 9));
    EXPECT_EQ(dayOf(at(u"2026-07-10T00:00:00+02:00"_s), {}), QDate(2026, 7, 10));
}

TEST(DayOfTest, ADayThatStartsAtThreeKeepsTheNightWithTheEvening)
{
    const DayStart three = startsAt(3h);
    EXPECT_EQ(dayOf(at(u"2026-07-10T00:30:00+02:00"_s), three), QDate(2026, 7, 9));
    EXPECT_EQ(dayOf(at(u"2026-07-10T02:59:59+02:00"_s), three), QDate(2026, 7, 9));
    EXPECT_EQ(dayOf(at(u"2026-07-10T03:00:00+02:00"_s), three), QDate(2026, 7, 10));
    EXPECT_EQ(dayOf(at(u"2026-01-01T01:00:00+01:00"_s), three), QDate(2025, 12, 31));
}

TEST(DayOfTest, TheNightOfAClockChangeHasOneDayBeforeAndOneAfterTheRollover)
{
    // Central European Time: the clock goes from 02:00 to 03:00 on 29 March 2026 and from 03:00
    // back to 02:00 on 25 October.
    const DayStart three = startsAt(3h);
    EXPECT_EQ(dayOf(at(u"2026-03-29T01:59:59+01:00"_s), three), QDate(2026, 3, 28));
    EXPECT_EQ(dayOf(at(u"2026-03-29T03:00:00+02:00"_s), three), QDate(2026, 3, 29));
    EXPECT_EQ(dayOf(at(u"2026-10-25T02:30:00+02:00"_s), three), QDate(2026, 10, 24));
    EXPECT_EQ(dayOf(at(u"2026-10-25T02:30:00+01:00"_s), three), QDate(2026, 10, 24));
    EXPECT_EQ(dayOf(at(u"2026-10-25T03:00:00+01:00"_s), three), QDate(2026, 10, 25));
    EXPECT_EQ(dayOf(at(u"2026-10-25T00:00:00+02:00"_s), {}), QDate(2026, 10, 25));
    EXPECT_EQ(dayOf(at(u"2026-10-25T23:59:59+01:00"_s), {}), QDate(2026, 10, 25));
}

TEST(DayOfTest, LaterIsNeverAnEarlierDayWhereTheOffsetIsFixed)
{
    std::mt19937 random(20260301);
    std::uniform_int_distribution<int> offsets(-12 * 60, 14 * 60);
    std::uniform_int_distribution<int> starts(0, 6 * 60);
    std::uniform_int_distribution<qint64> millis(-10'000'000'000, 4'000'000'000'000);
    std::uniform_int_distribution<qint64> steps(0, 90'000'000);
    for (int round = 0; round < 5000; ++round) {
        const std::chrono::minutes offset{offsets(random)};
        const DayStart start = startsAt(std::chrono::minutes{starts(random)});
        const Instant first{std::chrono::milliseconds{millis(random)}};
        const Instant second = first + std::chrono::milliseconds{steps(random)};
        const QDate firstDay = dayOf({first, offset}, start);
        const QDate secondDay = dayOf({second, offset}, start);
        ASSERT_LE(firstDay, secondDay);
        ASSERT_EQ(dayOf({first + 24h, offset}, start), firstDay.addDays(1));
    }
}

TEST(WallTimeTest, ShowsWhatTheClockOnTheWallShowed)
{
    const QDateTime wall = wallTime(at(u"2026-03-01T07:30:15.250-03:30"_s));
    EXPECT_EQ(wall.date(), QDate(2026, 3, 1));
    EXPECT_EQ(wall.time(), QTime(7, 30, 15, 250));
    EXPECT_EQ(wall.offsetFromUtc(), -210 * 60);
}

struct IsoCase {
    const char16_t* text;
    qint64 secondsSinceEpoch;
    int offsetMinutes;
};

TEST(LocalInstantFromIsoTest, ReadsTextsWithAnOffset)
{
    const IsoCase cases[] = {
        {u"1970-01-01T00:00:00Z", 0, 0},
        {u"1970-01-01T00:00Z", 0, 0},
        {u"2026-03-01T07:30:00+01:00", 1772346600, 60},
        {u"2026-03-01T07:30+01:00", 1772346600, 60},
        {u"2026-03-01T06:30:00Z", 1772346600, 0},
        {u"2026-03-01T06:30:00+00:00", 1772346600, 0},
        {u"2026-03-01T03:00:00-03:30", 1772346600, -210},
        {u"2026-03-01T12:15:00+05:45", 1772346600, 345},
    };
    for (const IsoCase& one : cases) {
        const auto read = localInstantFromIso(QString::fromUtf16(one.text));
        ASSERT_TRUE(read.has_value()) << QString::fromUtf16(one.text).toStdString();
        EXPECT_EQ(read->instant.time_since_epoch(), std::chrono::seconds{one.secondsSinceEpoch});
        EXPECT_EQ(read->utcOffset, std::chrono::minutes{one.offsetMinutes});
    }
}

TEST(LocalInstantFromIsoTest, KeepsMilliseconds)
{
    EXPECT_EQ(at(u"1970-01-01T00:00:01.234Z"_s).instant.time_since_epoch(), 1234ms);
}

TEST(LocalInstantFromIsoTest, RefusesTextsThatLeaveTheInstantOpenOrAreNone)
{
    const QString texts[] = {
        u""_s,
        u"2026-03-01"_s,
        u"07:30"_s,
        u"2026-03-01T07:30:00"_s,
        u"2026-03-01T07:30"_s,
        u"2026-02-30T07:30:00Z"_s,
        u"2026-13-01T07:30:00Z"_s,
        u"2026-03-01T25:30:00Z"_s,
        u"2026-03-01T07:61:00Z"_s,
        u"01.03.2026 07:30 +01:00"_s,
        u"yesterday"_s,
        u"2026-03-01T07:30:00+1:0x"_s,
    };
    for (const QString& text : texts) {
        const auto read = localInstantFromIso(text);
        ASSERT_FALSE(read.has_value()) << text.toStdString();
        EXPECT_EQ(read.error(), (Error{ErrorCode::InvalidFormat, text}));
    }
}

TEST(WeekStartTest, FindsTheFirstDayOfTheWeekForEveryFirstDay)
{
    const QDate wednesday(2026, 7, 15);
    const std::pair<Qt::DayOfWeek, QDate> expected[] = {
        {Qt::Monday, QDate(2026, 7, 13)},    {Qt::Tuesday, QDate(2026, 7, 14)},
        {Qt::Wednesday, QDate(2026, 7, 15)}, {Qt::Thursday, QDate(2026, 7, 9)},
        {Qt::Friday, QDate(2026, 7, 10)},    {Qt::Saturday, QDate(2026, 7, 11)},
        {Qt::Sunday, QDate(2026, 7, 12)},
    };
    for (const auto& [firstDay, start] : expected)
        EXPECT_EQ(weekStart(wednesday, firstDay), start) << firstDay;
}

TEST(WeekStartTest, AWeekHoldsItsStartAndTheSixDaysAfter)
{
    for (int first = Qt::Monday; first <= Qt::Sunday; ++first) {
        const auto firstDay = static_cast<Qt::DayOfWeek>(first);
        for (QDate day(2025, 12, 20); day < QDate(2026, 1, 20); day = day.addDays(1)) {
            const QDate start = weekStart(day, firstDay);
            EXPECT_EQ(start.dayOfWeek(), first);
            EXPECT_LE(start, day);
            EXPECT_GT(start.addDays(7), day);
        }
    }
}

TEST(DateRangeTest, HoldsBothItsEnds)
{
    const DateRange range{QDate(2026, 5, 1), QDate(2026, 5, 3)};
    EXPECT_FALSE(range.contains(QDate(2026, 4, 30)));
    EXPECT_TRUE(range.contains(QDate(2026, 5, 1)));
    EXPECT_TRUE(range.contains(QDate(2026, 5, 3)));
    EXPECT_FALSE(range.contains(QDate(2026, 5, 4)));
}

TEST(DateRangeTest, WithoutAnEndItGoesOn)
{
    const DateRange range{QDate(2026, 5, 1), std::nullopt};
    EXPECT_FALSE(range.contains(QDate(2026, 4, 30)));
    EXPECT_TRUE(range.contains(QDate(2126, 5, 1)));
}

} // namespace
} // namespace limber
