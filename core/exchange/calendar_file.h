// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/bundled_content.h"
#include "core/plan/plan_entry.h"
#include "core/session/timeline.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <vector>

// A *calendar file* is the plan as calendar programs read it: iCalendar, RFC 5545. It holds the
// rules, not the dates, as the plan does: an entry is one event that recurs, in local wall time
// without a time zone ("floating"), so that it stays at its time of day wherever one is.

namespace limber {

/// What a calendar shows of a routine.
struct CalendarRoutine {
    QString name;                       ///< As the user knows it.
    std::chrono::milliseconds length{}; ///< Shown in whole minutes, rounded up.

    friend bool operator==(const CalendarRoutine&, const CalendarRoutine&) = default;
};

using CalendarRoutines = std::map<RoutineId, CalendarRoutine>;

/// Every ready-made and own routine as a calendar shows it. `name` gives the name people know a
/// routine by.
[[nodiscard]] CalendarRoutines calendarRoutines(const BundledContent& content,
                                                const std::vector<Routine>& ownRoutines,
                                                const TimelineOptions& options,
                                                const std::function<QString(const Routine&)>& name);

struct CalendarOptions {
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    QString name; ///< What the calendar is called; empty for no name.
};

/// A pause that lasts longer is written as one without end: its entries end before it.
inline constexpr int kLongestPauseWrittenOut = 20 * 366;

/// The plan as a calendar file (UTF-8, lines end with CR LF). Read by the rules of RFC 5545 it has
/// exactly the occurrences that `occurrences()` gives as Open: what is skipped or paused is left
/// out, what was moved stands where it was moved to.
///
/// Each entry keeps its UID through all changes. `revisions` (PlanStore::revisions) becomes its
/// SEQUENCE; an entry that is not in it has 0. An occurrence that outlived its rule (moved to a day
/// before the end of the entry, see occurrence.h) is an event with a UID of its own. A routine that
/// `routines` does not have is shown by its id, without a length. Reminders become alarms. The same
/// arguments give the same bytes.
[[nodiscard]] QByteArray calendarFile(const Plan& plan, const CalendarRoutines& routines,
                                      const std::map<PlanEntryId, int>& revisions,
                                      const CalendarOptions& options, Instant now);

} // namespace limber
