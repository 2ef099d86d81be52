// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/day.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

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

/// The instant at which the clocks of `zone` show this, with what they differ from UTC then: the
/// only way in the program from wall time to an instant. Where the clocks are put back and show the
/// time twice, it is the first of the two. Where they are put forward and never show it (02:30 on
/// the night of the change, midnight in some countries, a whole day where the date line was moved),
/// it is the first moment after the gap. `zone` is valid.
[[nodiscard]] LocalInstant instantAt(WallTime wall, const QTimeZone& zone);

} // namespace limber
