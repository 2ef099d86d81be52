// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/random_history.h"

namespace limber::test {

/// Two years, over which the plans reach and with a margin beyond.
inline const QDate kCalendarFrom(2025, 12, 1);
inline const QDate kCalendarUntil(2027, 11, 30);

/// A plan whose rules, moves, skips and pauses reach over two years: every n weeks, a number of
/// times, ends, single dates, moves into and out of pauses and beyond ends, pauses without end.
[[nodiscard]] Plan randomCalendarPlan(Chance& chance, Qt::DayOfWeek firstDayOfWeek);

} // namespace limber::test
