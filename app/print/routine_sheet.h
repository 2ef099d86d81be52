// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_content.h"
#include "core/plan/occurrence.h"
#include "core/session/timeline.h"

#include <functional>

namespace limber {

/// Where a sheet gets from what the routine does not hold itself.
struct SheetSources {
    const Catalogue* catalogue = nullptr; ///< Never null.
    TimelineOptions options;              ///< For the length that is printed.
    /// The figure of an exercise, or nullptr. May be empty.
    std::function<const Motion*(const ExerciseId&)> motion = {};
    /// A picture of an exercise that has no figure; null where there is none. May be empty.
    std::function<QImage(const ExerciseId&)> picture = {};
};

/// A routine as it is printed. Steps whose exercise is unknown are named and nothing more.
[[nodiscard]] RoutineSheet routineSheet(const Routine& routine, const TickDays& days,
                                        const SheetSources& sources);

/// The days of the week on which a routine is planned from `today` on, in the order of the week;
/// every day where it is not planned.
[[nodiscard]] TickDays tickDays(const Plan& plan, const RoutineId& routine, QDate today,
                                Qt::DayOfWeek firstDayOfWeek);

/// A name for the file of a sheet: the title without what file systems refuse, and never empty.
[[nodiscard]] QString sheetFileName(const QString& title);

} // namespace limber
