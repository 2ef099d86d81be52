// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar_series.h"
#include "core/exchange/ical_handle.h"

#include <chrono>
#include <vector>

namespace limber {

/// What all events of one plan entry have in common.
struct CalendarEventTerms {
    QByteArray uid;
    QByteArray summary;
    std::chrono::minutes length{}; ///< 0: not said.
    int sequence = 0;
    std::vector<ReminderTime> reminders;
    icaltimetype stamp = icaltime_null_time();
};

/// An event at one time, with its alarms.
[[nodiscard]] ical::Component makeEvent(const CalendarEventTerms& terms, QDate date, QTime time);

/// Makes an event recur as the series does.
void addRecurrence(icalcomponent* event, const CalendarSeries& series, QTime time,
                   Qt::DayOfWeek firstDayOfWeek);

} // namespace limber
