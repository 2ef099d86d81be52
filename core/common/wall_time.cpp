// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/wall_time.h"

#include <QDateTime>

namespace limber {

namespace {

constexpr qint64 kJulianDayOfEpoch = 2'440'588; // 1970-01-01
constexpr qint64 kMillisecondsASecond = 1000;

QDateTime utc(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

LocalInstant withOffset(qint64 milliseconds, int offsetSeconds)
{
    return {Instant{std::chrono::milliseconds{milliseconds}},
            std::chrono::duration_cast<std::chrono::minutes>(std::chrono::seconds{offsetSeconds})};
}

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

// QDateTime's own answer in gaps and overlaps has changed from one Qt to the next.
LocalInstant instantAt(WallTime wallTime, const QTimeZone& zone)
{
    // No clock was ever further from UTC, and none was ever moved by more than a day.
    constexpr qint64 kReach = qint64{2} * 24 * 3600 * kMillisecondsASecond;
    const qint64 wall = wallTime.time_since_epoch().count();
    // From well before the time on, one stretch between two changes of the clocks after another.
    qint64 begin = wall - kReach;
    int offset = zone.offsetFromUtc(utc(begin));
    for (;;) {
        const qint64 instant = wall - offset * kMillisecondsASecond;
        if (instant < begin)
            return withOffset(begin, offset); // Nobody showed it: the first moment after the gap.
        if (!zone.hasTransitions())
            return withOffset(instant, offset);
        const QTimeZone::OffsetData next = zone.nextTransition(utc(begin));
        if (!next.atUtc.isValid() || instant < next.atUtc.toMSecsSinceEpoch())
            return withOffset(instant, offset);
        begin = next.atUtc.toMSecsSinceEpoch();
        offset = next.offsetFromUtc;
    }
}

} // namespace limber
