// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/wall_time.h"

#include <QDateTime>

namespace limber {

namespace {

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

// QDateTime's own answer in gaps and overlaps has changed from one Qt to the next.
LocalInstant instantAt(QDate day, QTime time, const QTimeZone& zone)
{
    // No clock was ever further from UTC, and none was ever moved by more than a day.
    constexpr qint64 kReach = qint64{2} * 24 * 3600 * kMillisecondsASecond;
    const qint64 wall = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
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
