// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/occurrence.h"
#include "core/session/session_record.h"

#include <optional>
#include <vector>

// Every figure of `core/progress` is computed from these rows and a day called today; nothing is
// counted along the way, so nothing can drift. What lies after today is left out.

namespace limber {

/// Pain of one day: the mean of its *before* and *now* entries.
struct PainDay {
    QDate day;
    double pain = 0.0;
    friend bool operator==(const PainDay&, const PainDay&) = default;
};

/// What is known of a history of which only the later part is at hand.
struct HistoryWindow {
    QDate from; ///< Figures about this day and those after it come out as from the whole.
    /// The first day of the whole that has a session; nothing where none has.
    std::optional<QDate> firstSession;
    /// The first days of the whole that have an entry of pain: seven, or all where they are fewer.
    std::vector<PainDay> earliestPain;

    friend bool operator==(const HistoryWindow&, const HistoryWindow&) = default;
};

/// All that was planned and done, in any order, or a window of it: the whole plan, the check-ins
/// and the sessions of its days, and those earlier sessions that bear on its figures.
struct PracticeHistory {
    Plan plan;
    std::vector<SessionSummary> sessions;
    std::vector<CheckIn> checkIns;
    std::optional<HistoryWindow> window = std::nullopt; ///< Nothing: the whole.

    /// Whether there is a session at all, within the window or before it.
    [[nodiscard]] bool hasSessions() const
    {
        return !sessions.empty() || (window && window->firstSession);
    }
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
