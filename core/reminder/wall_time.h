// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/day.h"

#include <chrono>

namespace limber {

/// What the clock on the wall shows, whatever the time zone and its rules: plans are made in it,
/// and it may jump both ways.
using WallTime = std::chrono::local_time<std::chrono::milliseconds>;

[[nodiscard]] WallTime wallTimeAt(const LocalInstant& moment);
[[nodiscard]] WallTime wallTimeAt(QDate date, QTime time);
[[nodiscard]] QDate dateOf(WallTime moment);
[[nodiscard]] QTime timeOf(WallTime moment);

/// When the clock shows `time` on a day that begins at `dayStart`: a time before that comes in the
/// night after the date.
[[nodiscard]] WallTime wallTimeOnDay(QDate day, QTime time, DayStart dayStart);

} // namespace limber
