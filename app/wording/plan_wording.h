// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_entry.h"
#include "core/progress/practice_history.h"

#include <QString>

namespace limber {

[[nodiscard]] QString occurrenceStatusName(OccurrenceStatus status);
/// "Mon, Wed, Fri", "Every day", "Weekdays", "Weekend", in the week's order.
[[nodiscard]] QString weekdaysText(Weekdays days, Qt::DayOfWeek firstDayOfWeek);
/// The whole rule: "Mon, Wed, Fri, every 2 weeks, until 3 May 2026".
[[nodiscard]] QString recurrenceText(const Recurrence& recurrence, Qt::DayOfWeek firstDayOfWeek);

} // namespace limber
