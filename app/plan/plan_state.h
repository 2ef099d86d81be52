// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/bundled_content.h"
#include "core/progress/practice_history.h"
#include "core/session/timeline.h"

#include <QDate>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace limber {

/// One occurrence as the week shows it.
struct PlanItem {
    MatchedOccurrence matched;
    PlanEntry entry;                ///< The rule that it comes from.
    std::optional<Routine> routine; ///< Nothing where it has been deleted since.
    QString formerName;             ///< Of a deleted routine, as it was last practised.
    std::chrono::milliseconds length{0};
    bool isMoved = false;    ///< To another day or another time of day.
    bool canStart = false;   ///< Its day has come and it is not done.
    bool canChange = false;  ///< It can be moved and skipped: neither done nor skipped.
    bool isRuleOpen = false; ///< Its entry is in force today or later.

    [[nodiscard]] const OccurrenceKey& key() const { return matched.occurrence.key; }
    friend bool operator==(const PlanItem&, const PlanItem&) = default;
};

struct PlanDay {
    QDate date;
    bool isToday = false;
    bool isPaused = false;
    std::vector<PlanItem> items; ///< By time.

    friend bool operator==(const PlanDay&, const PlanDay&) = default;
};

/// What the plan page shows of one week.
struct PlanState {
    static constexpr int kDays = 7;

    QDate weekStart;
    QDate today;
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    std::array<PlanDay, kDays> days;
    int planned = 0; ///< Occurrences of the week that are neither skipped nor paused.
    int done = 0;
    std::chrono::milliseconds plannedLength{0};
    bool hasEntries = false;   ///< Anything was ever planned.
    std::vector<Pause> pauses; ///< The latest first.

    [[nodiscard]] bool isThisWeek() const
    {
        return today >= weekStart && today < weekStart.addDays(kDays);
    }
    /// The item with this key, or nullptr where the week does not have it.
    [[nodiscard]] const PlanItem* find(const OccurrenceKey& key) const;
    friend bool operator==(const PlanState&, const PlanState&) = default;
};

/// Lays the plan and what was done of it out over the week that begins on `weekStart`.
[[nodiscard]] PlanState buildPlanState(const PracticeHistory& history,
                                       const std::vector<Routine>& ownRoutines,
                                       const BundledContent& content, QDate weekStart, QDate today,
                                       Qt::DayOfWeek firstDayOfWeek,
                                       const TimelineOptions& options);

} // namespace limber
