// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/occurrence.h"
#include "core/session/session_record.h"

#include <optional>
#include <vector>

// Every figure of `core/progress` is computed from these rows and a day called today; nothing is
// counted along the way, so nothing can drift. What lies after today is left out.

namespace limber {

/// All that was planned and done, in any order.
struct PracticeHistory {
    Plan plan;
    std::vector<SessionSummary> sessions;
    std::vector<CheckIn> checkIns;
};

/// The preferences that figures depend on.
struct ProgressOptions {
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    int daysAWeek = 4; ///< The week's goal before it is bounded by the planned days.

    friend bool operator==(const ProgressOptions&, const ProgressOptions&) = default;
};

/// Where an occurrence stands on a given today.
enum class OccurrenceStatus {
    Upcoming, ///< On a later day.
    Due,      ///< Today and not done.
    Done,
    Missed, ///< Its day is over.
    Skipped,
    Paused,
};

template <> struct TokenTable<OccurrenceStatus> {
    static constexpr std::array entries{
        TokenEntry<OccurrenceStatus>{OccurrenceStatus::Upcoming, QLatin1StringView("upcoming")},
        TokenEntry<OccurrenceStatus>{OccurrenceStatus::Due, QLatin1StringView("due")},
        TokenEntry<OccurrenceStatus>{OccurrenceStatus::Done, QLatin1StringView("done")},
        TokenEntry<OccurrenceStatus>{OccurrenceStatus::Missed, QLatin1StringView("missed")},
        TokenEntry<OccurrenceStatus>{OccurrenceStatus::Skipped, QLatin1StringView("skipped")},
        TokenEntry<OccurrenceStatus>{OccurrenceStatus::Paused, QLatin1StringView("paused")},
    };
};

/// An occurrence, where it stands and the session that completed it.
struct MatchedOccurrence {
    Occurrence occurrence;
    OccurrenceStatus status = OccurrenceStatus::Upcoming;
    std::optional<SessionId> session;

    friend bool operator==(const MatchedOccurrence&, const MatchedOccurrence&) = default;
};

/// Every occurrence dated within [from, until], by date and time, with its status on `today`.
/// A completed session started from an occurrence completes that one, even a skipped or paused
/// one; one started otherwise (or from an occurrence that no longer exists) completes the earliest
/// open occurrence of the same routine on its day. Sessions are matched in order of their start.
[[nodiscard]] std::vector<MatchedOccurrence> matchOccurrences(const PracticeHistory& history,
                                                              QDate from, QDate until, QDate today,
                                                              Qt::DayOfWeek firstDayOfWeek);

/// The occurrence that a session completes, if any.
[[nodiscard]] std::optional<Occurrence> occurrenceCompletedBy(const PracticeHistory& history,
                                                              const SessionId& session, QDate today,
                                                              Qt::DayOfWeek firstDayOfWeek);

} // namespace limber
