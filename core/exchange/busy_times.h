// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QDate>
#include <QTime>
#include <QTimeZone>

#include <compare>
#include <vector>

// *Busy times* are when people have something else to do, as their calendar files say (iCalendar,
// RFC 5545). Only when counts: what it is about is not read.

namespace limber {

/// What the clock on the wall shows.
struct CalendarTime {
    QDate day;
    QTime time;

    friend bool operator==(const CalendarTime&, const CalendarTime&) = default;
    friend auto operator<=>(const CalendarTime& left, const CalendarTime& right)
    {
        if (const auto order = left.day.toJulianDay() <=> right.day.toJulianDay(); order != 0)
            return order;
        return left.time.msecsSinceStartOfDay() <=> right.time.msecsSinceStartOfDay();
    }
};

struct BusyTime {
    CalendarTime from;
    CalendarTime until; ///< Not included.

    friend bool operator==(const BusyTime&, const BusyTime&) = default;
};

/// Why a part of a calendar was left out or taken differently.
enum class BusyProblem {
    CutShort,        ///< The file ends in the middle; what is whole was read.
    UnreadableEvent, ///< Its times or its rule make no sense; it was left out.
    TooFrequent,     ///< It recurs more often than six times a day; only its first date counts.
    UnknownZone,     ///< Its time zone is not known; its times were taken as local ones.
    TooMuch,         ///< More events or dates than are read; what came after was left out.
};

struct BusyTimes {
    std::vector<BusyTime> times;       ///< By time, without overlaps or gaps of no length.
    std::vector<BusyProblem> problems; ///< Each kind once, in the order of the enum.
};

inline constexpr qsizetype kLargestCalendar = 20 * 1024 * 1024;

/// The busy times from `from` to the end of `until`, in the wall time of `local`.
///
/// Counts as busy: every event with a length, with all the dates of its rules (RRULE, RDATE less
/// EXDATE; dates that RECURRENCE-ID moved stand where they were moved to), and free-busy entries
/// other than FREE. Does not count: TRANSP:TRANSPARENT, STATUS:CANCELLED, Limber's own events (UID
/// ending in "@limber"), and all-day events unless they say TRANSP:OPAQUE, since most of them are
/// birthdays and holidays. Zones are found by their IANA or Windows name, else by the file's
/// VTIMEZONE; times without a zone are local.
///
/// Time and memory are bounded whatever the file says. Fails with InvalidFormat where it does not
/// begin as a calendar, holds NUL bytes or is larger than `kLargestCalendar`.
[[nodiscard]] Result<BusyTimes> readBusyTimes(const QByteArray& calendar, QDate from, QDate until,
                                              const QTimeZone& local);

} // namespace limber
