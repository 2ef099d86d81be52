// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/bundled_content.h"
#include "core/progress/practice_history.h"
#include "core/session/timeline.h"

#include <QDate>

#include <chrono>
#include <optional>
#include <vector>

namespace limber {

/// How much of one category's exercises a routine is made of, by planned time: above 0, up to 1.
struct CategoryShare {
    Category category = Category::Core;
    double share = 0.0;

    friend bool operator==(const CategoryShare&, const CategoryShare&) = default;
};

/// The categories of a routine, the largest share first; empty where none of its exercises is
/// known.
[[nodiscard]] std::vector<CategoryShare>
categoryShares(const Routine& routine, const Catalogue& catalogue, const TimelineOptions& options);

/// One occurrence as the plan shows it.
struct PlanItem {
    MatchedOccurrence matched;
    PlanEntry entry;                ///< The rule that it comes from.
    std::optional<Routine> routine; ///< Nothing where it has been deleted since.
    QString formerName;             ///< Of a deleted routine, as it was last practised.
    std::chrono::milliseconds length{0};
    std::vector<CategoryShare> categories;
    bool isMoved = false;     ///< To another day or another time of day.
    bool canStart = false;    ///< Its day has come and it is not done.
    bool canChange = false;   ///< It can be moved and skipped: neither done nor skipped.
    bool isRuleOpen = false;  ///< Its entry is in force today or later.
    bool isRecurring = false; ///< Its rule has more than this one date.

    [[nodiscard]] const OccurrenceKey& key() const { return matched.occurrence.key; }
    friend bool operator==(const PlanItem&, const PlanItem&) = default;
};

struct PlanDay {
    QDate date;
    bool isToday = false;
    bool isPaused = false;
    bool isKept = false;                       ///< As docs/statistics.md says.
    bool isInView = true;                      ///< False for what fills up the weeks of a month.
    std::vector<PlanItem> items = {};          ///< By time.
    std::vector<SessionSummary> sessions = {}; ///< Practised on this day, by start.

    friend bool operator==(const PlanDay&, const PlanDay&) = default;
};

/// Which days are looked at together.
enum class PlanView { Week, Month, Agenda, Day };

/// A run of days of the plan: a week, the six weeks around a month, four weeks from a day on, or
/// one day.
struct PlanRange {
    PlanView view = PlanView::Week;
    QDate from;
    int days = 7;
    QDate anchor; ///< The day that was asked for.

    [[nodiscard]] QDate until() const { return from.addDays(days - 1); }
    friend bool operator==(const PlanRange&, const PlanRange&) = default;
};

/// The run of days that shows `day`.
[[nodiscard]] PlanRange planRange(PlanView view, QDate day, Qt::DayOfWeek firstDayOfWeek);
/// The day to ask for to see the run before (-1) or after (1) this one.
[[nodiscard]] QDate turned(const PlanRange& range, int steps);

/// What the plan page shows of a run of days.
struct PlanState {
    static constexpr int kDaysAWeek = 7;

    PlanRange range;
    QDate today;
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    std::vector<PlanDay> days; ///< Every day of the range in order.
    int planned = 0;           ///< Occurrences in view that are neither skipped nor paused.
    int done = 0;
    int keptDays = 0;
    std::chrono::milliseconds plannedLength{0};
    bool hasEntries = false;   ///< Anything was ever planned.
    std::vector<Pause> pauses; ///< The latest first.

    /// Whether today is in view.
    [[nodiscard]] bool isCurrent() const;
    /// The item with this key, or nullptr where these days do not have it.
    [[nodiscard]] const PlanItem* find(const OccurrenceKey& key) const;
    /// nullptr outside the range.
    [[nodiscard]] const PlanDay* day(QDate date) const;
    friend bool operator==(const PlanState&, const PlanState&) = default;
};

/// Lays the plan and what was done of it out over a run of days. Only those days are expanded,
/// however long the history is.
[[nodiscard]] PlanState buildPlanState(const PracticeHistory& history,
                                       const std::vector<Routine>& ownRoutines,
                                       const BundledContent& content, const PlanRange& range,
                                       QDate today, Qt::DayOfWeek firstDayOfWeek,
                                       const TimelineOptions& options);

} // namespace limber
