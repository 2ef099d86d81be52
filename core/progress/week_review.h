// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/day_ledger.h"
#include "core/progress/pain_trend.h"

#include <chrono>
#include <optional>

namespace limber {

/// Last week in facts, for three sentences on the first day of the next one.
struct WeekReview {
    QDate week; ///< First day of the week that is looked back on.
    int daysDone = 0;
    int goal = 0; ///< 0: wholly paused.
    bool reachedGoal = false;
    std::chrono::seconds active{0};
    std::optional<std::chrono::seconds> activeBefore; ///< Of the week before; nothing where the
                                                      ///< history does not hold all of it.
    int completed = 0;                                ///< Occurrences.
    int missed = 0;
    /// Mean of the week's days with an entry, each weighing the same; nothing below 4 of them.
    std::optional<double> pain;
    std::optional<double> painBefore;

    friend bool operator==(const WeekReview&, const WeekReview&) = default;
};

/// The review that is due on the ledger's today: from the first day of the week on, until
/// `lastShown` (the first day of the week that was looked back on last) is the week before today's
/// or later. Nothing where the history does not hold the whole of that week, and nothing where the
/// week has neither a session nor an occurrence, skipped and paused ones included.
[[nodiscard]] std::optional<WeekReview> dueWeekReview(const DayLedger& ledger,
                                                      const std::vector<PainDay>& painDays,
                                                      std::optional<QDate> lastShown);

/// The facts of the week that begins on `week`, up to today.
[[nodiscard]] WeekReview weekReview(const DayLedger& ledger, const std::vector<PainDay>& painDays,
                                    QDate week);

} // namespace limber
