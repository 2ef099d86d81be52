// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/clock.h"
#include "core/routine/routine.h"
#include "core/session/session_record.h"

#include <QDate>
#include <QTime>

#include <optional>

namespace limber {

inline constexpr int kLongestLoggedMinutes = 600;

/// What somebody typed about a session done without the program.
struct LogEntry {
    std::optional<RoutineId> routine;
    QString routineName; ///< Of the routine, or whatever else was done.
    QDate day;           ///< On the calendar, not shifted by the start of the day.
    QTime time;
    int minutes = 0;
    std::optional<int> painBefore; ///< 0 to 10.
    std::optional<int> painWorst;
    std::optional<int> painAfter;
    SessionOutcome outcome = SessionOutcome::Completed;
    std::optional<int> effort; ///< kLeastEffort to kMostEffort.
    QString note;

    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

/// What keeps an entry from being saved.
enum class LogFault { NoName, NoMoment, InTheFuture, TooShort, TooLong };

/// The first obstacle in the order of the form, or nothing. `now` also gives the time zone.
[[nodiscard]] std::optional<LogFault> faultOf(const LogEntry& entry, const LocalInstant& now);

/// The moment at which a clock on the wall shows day and time, at an offset from UTC.
[[nodiscard]] LocalInstant momentOf(const LogEntry& entry, std::chrono::minutes utcOffset);
[[nodiscard]] std::optional<Pain> painOf(std::optional<int> value);

/// A session as logged; the entry must have no fault. All of its minutes count as active time, and
/// as planned: nobody can tell now what else was.
[[nodiscard]] SessionRecord recordOf(const LogEntry& entry, const LocalInstant& now,
                                     DayStart dayStart);

} // namespace limber
