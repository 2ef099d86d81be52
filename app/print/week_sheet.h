// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_content.h"
#include "core/plan/bundled_content.h"
#include "core/plan/occurrence.h"
#include "core/session/timeline.h"

namespace limber {

/// The routines of a person: ready-made ones and their own. Both must outlive it.
struct KnownRoutines {
    const BundledContent* content = nullptr;   ///< Never null.
    const std::vector<Routine>* own = nullptr; ///< Never null.

    [[nodiscard]] const Routine* find(const RoutineId& id) const
    {
        return findRoutine(*content, *own, id);
    }
};

/// What is planned on the seven days from `from` on: moved occurrences where they were moved to,
/// skipped ones left out, paused days named.
[[nodiscard]] WeekSheet weekSheet(const Plan& plan, const KnownRoutines& routines, QDate from,
                                  Qt::DayOfWeek firstDayOfWeek, const TimelineOptions& options);

/// The known routines of those days, each once, in the order in which they come.
[[nodiscard]] std::vector<Routine> routinesOfWeek(const Plan& plan, const KnownRoutines& routines,
                                                  QDate from, Qt::DayOfWeek firstDayOfWeek);

} // namespace limber
