// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/practice_history.h"
#include "core/progress/statistics.h"
#include "core/settings/settings.h"

#include <QDate>

#include <chrono>
#include <optional>

namespace limber {

/// What a session that has just ended changed, as plain facts.
struct PracticeSummary {
    SessionOutcome outcome = SessionOutcome::Completed;
    std::chrono::seconds active{0};
    std::chrono::seconds session{0};
    int exercisesDone = 0; ///< Practised to their end.
    int exercises = 0;
    std::optional<Occurrence> completed; ///< The plan's occurrence that is done now.
    bool dayKept = false;                ///< The session's day is a kept day.
    bool dayNewlyKept = false;           ///< And was none before this session.
    int daysThisWeek = 0;                ///< Days of this week with a completed session.
    int weekGoal = 0;
    bool weekNewlyReached = false;
    StreakShown streakShown = StreakShown::Weeks;
    int streak = 0; ///< In the unit of `streakShown`.
    int streakBefore = 0;

    friend bool operator==(const PracticeSummary&, const PracticeSummary&) = default;
};

/// `history` may hold the session already or not.
[[nodiscard]] PracticeSummary buildPracticeSummary(PracticeHistory history,
                                                   const SessionRecord& record, QDate today,
                                                   const Settings& settings);

} // namespace limber
