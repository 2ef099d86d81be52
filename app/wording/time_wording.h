// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/day.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <chrono>

// Lengths of time, days and times of day in the user's words and formats (QLocale's default).

namespace limber {

/// A length as people plan it: "17 min", "1 h 5 min", "under 1 min". Rounded to whole minutes.
[[nodiscard]] QString minutesText(std::chrono::milliseconds length);
/// A length in full, for reading aloud: "17 minutes".
[[nodiscard]] QString spokenMinutes(std::chrono::milliseconds length);
/// A short length: "45 s", "1 min 30 s", "2 min".
[[nodiscard]] QString secondsText(std::chrono::seconds length);
/// A count-down: "0:07", "12:30", "1:05:00". Begun seconds count as whole ones.
[[nodiscard]] QString countdownText(std::chrono::milliseconds left);

/// "Today", "Tomorrow", "Yesterday" or the weekday with the date.
[[nodiscard]] QString dayText(QDate day, QDate today);
/// The weekday and the date without the year, in the locale's order: "Tue, 3 Mar".
[[nodiscard]] QString shortDayText(QDate day);
/// "3 March 2026" in the locale's order.
[[nodiscard]] QString dateText(QDate day);
/// "07:30" or "7:30 AM".
[[nodiscard]] QString timeText(QTime time);
/// One to three letters of a weekday, for narrow headings.
[[nodiscard]] QString narrowWeekday(Qt::DayOfWeek day);
[[nodiscard]] QString weekdayName(Qt::DayOfWeek day);
/// "2–8 March 2026" of a week.
[[nodiscard]] QString weekText(QDate weekStart);

} // namespace limber
