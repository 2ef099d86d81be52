// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/busy_times.h"
#include "core/exchange/ical_handle.h"

#include <QDateTime>

#include <map>
#include <vector>

namespace limber {

/// How a time in a calendar file becomes local wall time. Wall times are QDateTimes in UTC that
/// mean no zone.
class CalendarClock {
public:
    /// Times that are local already.
    CalendarClock() = default;
    explicit CalendarClock(QTimeZone zone)
        : m_zone(std::move(zone))
    {
    }
    explicit CalendarClock(icaltimezone* zone)
        : m_ownZone(zone)
    {
    }

    [[nodiscard]] QDateTime toLocal(const QDateTime& wall, const QTimeZone& local) const;

private:
    [[nodiscard]] QDateTime toUtc(const QDateTime& wall) const;

    QTimeZone m_zone;                  ///< Invalid: none.
    icaltimezone* m_ownZone = nullptr; ///< Of the file.
};

/// The time zones that a file speaks of.
class CalendarZones {
public:
    explicit CalendarZones(const std::vector<QByteArray>& definitions);

    /// The clock of a time; null where its zone is not known.
    [[nodiscard]] const CalendarClock* clockOf(const icaltimetype& time, icalproperty* property);

private:
    [[nodiscard]] const CalendarClock* zoneNamed(const QByteArray& name);

    std::map<QByteArray, ical::Zone> m_own;
    std::map<QByteArray, std::optional<CalendarClock>> m_known;
    CalendarClock m_floating;
    CalendarClock m_utc{QTimeZone::utc()};
};

/// The date and time as written, without a zone; invalid where there is no such time.
[[nodiscard]] QDateTime wallOf(const icaltimetype& time);

} // namespace limber
