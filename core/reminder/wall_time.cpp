// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/wall_time.h"

namespace limber {

namespace {

constexpr qint64 kJulianDayOfEpoch = 2'440'588; // 1970-01-01

} // namespace

WallTime wallTimeAt(const LocalInstant& moment)
{
    return WallTime{moment.instant.time_since_epoch() + moment.utcOffset};
}

WallTime wallTimeAt(QDate date, QTime time)
{
    return WallTime{std::chrono::days{date.toJulianDay() - kJulianDayOfEpoch} +
                    std::chrono::milliseconds{time.msecsSinceStartOfDay()}};
}

QDate dateOf(WallTime moment)
{
    const auto days = std::chrono::floor<std::chrono::days>(moment.time_since_epoch());
    return QDate::fromJulianDay(days.count() + kJulianDayOfEpoch);
}

QTime timeOf(WallTime moment)
{
    const auto days = std::chrono::floor<std::chrono::days>(moment.time_since_epoch());
    return QTime::fromMSecsSinceStartOfDay(
        static_cast<int>((moment.time_since_epoch() - days).count()));
}

WallTime wallTimeOnDay(QDate day, QTime time, DayStart dayStart)
{
    const std::chrono::milliseconds sinceMidnight{time.msecsSinceStartOfDay()};
    return wallTimeAt(sinceMidnight < dayStart.afterMidnight() ? day.addDays(1) : day, time);
}

} // namespace limber
