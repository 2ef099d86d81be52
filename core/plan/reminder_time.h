// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace limber {

/// When to remind of an occurrence: so many minutes before its time (0 to 1440), or at a local time
/// of day on its day, whatever its time.
using ReminderTime = std::variant<std::chrono::minutes, QTime>;

inline constexpr std::chrono::minutes kEarliestReminder{24 * 60};

/// "10" for ten minutes before, "07:30" for a time of day.
[[nodiscard]] QString reminderText(const ReminderTime& reminder);
/// Reads one in the form of `reminderText`; nothing where it is neither or out of range.
[[nodiscard]] std::optional<ReminderTime> reminderFromText(QStringView text);

/// Several, with commas between them; none is the empty text.
[[nodiscard]] QString remindersText(const std::vector<ReminderTime>& reminders);
/// Nothing where one of them cannot be read.
[[nodiscard]] std::optional<std::vector<ReminderTime>> remindersFromText(QStringView text);

} // namespace limber
