// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/week/week_state.h"
#include "core/plan/bundled_content.h"
#include "core/progress/activity.h"
#include "core/progress/adherence_series.h"
#include "core/progress/amount_series.h"
#include "core/progress/exercise_response.h"
#include "core/progress/heat_map.h"
#include "core/progress/milestone.h"
#include "core/progress/pain_series.h"
#include "core/progress/period_bars.h"
#include "core/settings/settings.h"

#include <chrono>
#include <map>
#include <optional>
#include <vector>

// The overview shows what can be said at once, from the days of the range and of the last year (the
// state), and below it what needs every session there ever was (the depth).

namespace limber {

/// What the state is built from: the rows of a window that readProgress() reads.
struct ProgressRows {
    PracticeHistory history;
    DayLedger ledger; ///< Of the history.
    ProgressRange range = ProgressRange::Quarter;
    DateRange days;                  ///< Of the range.
    std::vector<ExerciseTime> times; ///< Of the periods of the range.
    ActivityHistory activities;
    std::vector<Routine> routines; ///< All there are.
};

/// The first open occurrence from today on.
struct NextUp {
    QString routineName; ///< Empty for a routine that is gone.
    QDate day;
    QTime time;

    friend bool operator==(const NextUp&, const NextUp&) = default;
};

/// A range in three numbers, to be held against the one before it.
struct RangeFigures {
    std::chrono::seconds active{0};
    int daysPractised = 0; ///< With a completed session.
    std::optional<double> adherence;

    friend bool operator==(const RangeFigures&, const RangeFigures&) = default;
};

/// What the overview shows at once, as plain facts.
struct ProgressState {
    bool isEmpty = true; ///< No session yet.
    QDate today;
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    ProgressRange range = ProgressRange::Quarter;
    DateRange days;
    WeekState week;
    std::optional<NextUp> next;
    HeatMap heat;
    RangeFigures figures;
    std::optional<RangeFigures> before; ///< Of as many days before.
    PeriodBars bars;
    AdherenceSeries adherence;
    PainSeries pain;
    QDate firstPainDay; ///< Of the whole history; invalid without an entry.
    ActivityHistory activities;
    bool isRatingDue = false;

    friend bool operator==(const ProgressState&, const ProgressState&) = default;
};

/// The first day that the rows of a range must hold; nothing where they must be the whole history.
[[nodiscard]] std::optional<QDate> firstDayNeeded(ProgressRange range, QDate today,
                                                  const Settings& settings);

[[nodiscard]] ProgressState buildProgressState(ProgressRows rows, const Settings& settings,
                                               const Catalogue& catalogue);

/// The streaks that run and the longest there ever were.
struct StreakLengths {
    int weeks = 0;
    int days = 0;
    int longestWeeks = 0;
    int longestDays = 0;

    friend bool operator==(const StreakLengths&, const StreakLengths&) = default;
};

/// What needs the whole history.
struct ProgressDepth {
    std::vector<ExerciseResponse> responses; ///< Over the range.
    int responsesMissing = 0;                ///< Exercises with too few sessions to be among them.
    std::vector<ExerciseId> exercises;       ///< Practised in the range, most often first.
    std::vector<DoneAmount> amounts;         ///< Of the first of them, all there ever were.
    std::vector<Milestone> milestones;
    NextMilestone next;
    StreakLengths streaks;

    friend bool operator==(const ProgressDepth&, const ProgressDepth&) = default;
};

} // namespace limber
