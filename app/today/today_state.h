// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/week/week_state.h"
#include "core/plan/bundled_content.h"
#include "core/progress/practice_history.h"
#include "core/session/practice_request.h"
#include "core/session/timeline.h"
#include "core/settings/settings.h"

#include <QDateTime>

#include <chrono>
#include <optional>
#include <vector>

namespace limber {

/// What Today says first.
enum class TodayStage {
    BrandNew,       ///< Neither a plan nor a session yet.
    NoPlan,         ///< Practised before, but nothing is planned today or later.
    NothingPlanned, ///< A day without an occurrence; more are to come.
    Due,            ///< Something planned for today is still to do.
    AllDone,        ///< Nothing is left, and at least one of today's occurrences is done.
    AllSkipped,     ///< Nothing is left, since today's occurrences were skipped.
    Paused,         ///< Nothing is due because of a pause.
};

/// One occurrence with the routine to practise.
struct TodayOccurrence {
    Occurrence occurrence;
    OccurrenceStatus status = OccurrenceStatus::Due;
    std::optional<Routine> routine; ///< Nothing where the routine no longer exists.
    QString formerName;             ///< Of a routine that is gone: as its last session was called.
    std::chrono::milliseconds length{0};

    [[nodiscard]] bool isStartable() const { return routine.has_value(); }
    friend bool operator==(const TodayOccurrence&, const TodayOccurrence&) = default;
};

/// How long before its time an occurrence is up.
inline constexpr std::chrono::minutes kUpNow{30};

/// What Today needs to know, as plain facts.
struct TodayState {
    QDate today;
    TodayStage stage = TodayStage::BrandNew;
    std::optional<TodayOccurrence> next;     ///< What the large button starts.
    bool isNextAhead = false;                ///< Whether it is more than kUpNow before its time.
    std::vector<TodayOccurrence> others;     ///< The rest of today, by time.
    std::vector<TodayOccurrence> missed;     ///< Missed yesterday and worth taking today.
    std::optional<TodayOccurrence> upcoming; ///< The first on a later day, when nothing is left.
    std::optional<QDate> pausedUntil;
    std::optional<Routine> lastRoutine; ///< Practised last, offered where there is no plan.
    std::chrono::milliseconds lastRoutineLength{0};
    std::chrono::seconds activeToday{0};
    WeekState week;
    std::optional<CheckIn> checkIn; ///< The last one of today.

    friend bool operator==(const TodayState&, const TodayState&) = default;
};

/// `ownRoutines` are all routines of the user; `wallClock` is what the clock on the wall shows.
[[nodiscard]] TodayState buildTodayState(const PracticeHistory& history,
                                         const std::vector<Routine>& ownRoutines,
                                         const BundledContent& content, QDate today,
                                         const QDateTime& wallClock, const Settings& settings);

/// Starts an occurrence; it must be startable.
[[nodiscard]] PracticeRequest practiceRequestFor(const TodayOccurrence& occurrence);

/// A tap so soon after the last one corrects it instead of adding another.
inline constexpr std::chrono::minutes kCheckInCorrection{10};

/// Whether a tap at `now` replaces `last` rather than standing beside it.
[[nodiscard]] bool correctsCheckIn(const CheckIn& last, const LocalInstant& now);

/// `plan` with the override of one occurrence as it was in `before`; all else stays.
[[nodiscard]] Plan withOverrideAsIn(const Plan& before, Plan plan, const OccurrenceKey& key);

} // namespace limber
