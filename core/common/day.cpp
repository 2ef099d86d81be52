// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/day.h"

namespace limber {

using namespace Qt::StringLiterals;

Result<DayStart> DayStart::create(std::chrono::minutes afterMidnight)
{
    if (afterMidnight < std::chrono::minutes{0} || afterMidnight > kLatest)
        return failure(ErrorCode::InvalidValue, u"dayStartsAt"_s);
    return DayStart(afterMidnight);
}

QDateTime wallTime(const LocalInstant& moment)
{
    const auto offset = std::chrono::seconds{moment.utcOffset}.count();
    return QDateTime::fromMSecsSinceEpoch(moment.instant.time_since_epoch().count(),
                                          Qt::OffsetFromUTC, static_cast<int>(offset));
}

QDate dayOf(const LocalInstant& moment, DayStart dayStart)
{
    const LocalInstant shifted{moment.instant - dayStart.afterMidnight(), moment.utcOffset};
    return wallTime(shifted).date();
}

Result<LocalInstant> localInstantFromIso(const QString& text)
{
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return failure(ErrorCode::InvalidFormat, text);
    const std::chrono::seconds offset{parsed.offsetFromUtc()};
    return LocalInstant{Instant{std::chrono::milliseconds{parsed.toMSecsSinceEpoch()}},
                        std::chrono::duration_cast<std::chrono::minutes>(offset)};
}

QDate weekStart(QDate day, Qt::DayOfWeek firstDayOfWeek)
{
    const int back = (day.dayOfWeek() - firstDayOfWeek + 7) % 7;
    return day.addDays(-back);
}

} // namespace limber
