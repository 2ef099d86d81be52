// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/day.h"
#include "core/common/id.h"
#include "core/common/result.h"
#include "core/common/weekdays.h"
#include "core/plan/reminder_time.h"
#include "core/routine/routine.h"

#include <QDate>
#include <QTime>

#include <array>
#include <optional>
#include <vector>

// A *plan entry* says that a routine is done on some weekdays at a local time of day. From the
// entries, *overrides* (one date moved or skipped) and *pauses* (a range of days in which nothing
// is due) the dated *occurrences* are computed whenever they are needed; they are never stored.
// Times are what the clock on the wall shows, so a change of the clocks moves nothing.

namespace limber {

struct PlanEntryKind;
using PlanEntryId = Id<PlanEntryKind>;
struct PauseKind;
using PauseId = Id<PauseKind>;

/// When an entry recurs. `from` is its first day; whole weeks are counted from the week that holds
/// it. A single date is a rule whose `from` and `until` are that date.
struct Recurrence {
    Weekdays weekdays;
    int everyWeeks = 1; ///< 1 to 52.
    QDate from;
    std::optional<QDate> until; ///< Last day on which it may fall, included.
    std::optional<int> times;   ///< At most so many occurrences before overrides, 1 to 9999.

    friend bool operator==(const Recurrence&, const Recurrence&) = default;
};

/// A routine on some weekdays at a time of day.
struct PlanEntry {
    PlanEntryId id;
    RoutineId routine;
    Recurrence recurrence;
    QTime time;                               ///< Local wall time.
    std::vector<ReminderTime> reminders = {}; ///< None: nobody reminds of it. At most 8.

    friend bool operator==(const PlanEntry&, const PlanEntry&) = default;
};

/// Fails with InvalidValue (detail: the field) where a rule of the entry is broken: no weekday,
/// weeks or times outside their range, an invalid date or time, an end before the beginning, more
/// than eight reminders or one out of range.
[[nodiscard]] Result<> checkEntry(const PlanEntry& entry);

/// Which occurrence is meant: the entry and the date its rule gave it. A moved occurrence keeps
/// this identity.
struct OccurrenceKey {
    PlanEntryId entry;
    QDate ruleDate;

    friend bool operator==(const OccurrenceKey&, const OccurrenceKey&) = default;
    friend auto operator<=>(const OccurrenceKey& left, const OccurrenceKey& right)
    {
        if (const auto order = left.entry <=> right.entry; order != 0)
            return order;
        return left.ruleDate.toJulianDay() <=> right.ruleDate.toJulianDay();
    }
};

/// A change to one occurrence. There is at most one for each key.
struct OccurrenceOverride {
    enum class Change { Moved, Skipped };

    OccurrenceKey key;
    Change change = Change::Skipped;
    QDate toDate;                ///< Where moved.
    std::optional<QTime> toTime; ///< Where moved to another time of day.

    friend bool operator==(const OccurrenceOverride&, const OccurrenceOverride&) = default;
};

template <> struct TokenTable<OccurrenceOverride::Change> {
    static constexpr std::array entries{
        TokenEntry<OccurrenceOverride::Change>{OccurrenceOverride::Change::Moved,
                                               QLatin1StringView("moved")},
        TokenEntry<OccurrenceOverride::Change>{OccurrenceOverride::Change::Skipped,
                                               QLatin1StringView("skipped")},
    };
};

/// A run of days (holiday, illness) in which nothing is due and nothing counts as missed.
struct Pause {
    PauseId id;
    DateRange days;

    friend bool operator==(const Pause&, const Pause&) = default;
};

/// Everything that decides what is due when.
struct Plan {
    std::vector<PlanEntry> entries;
    std::vector<OccurrenceOverride> overrides;
    std::vector<Pause> pauses;

    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace limber
