// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/adherence_series.h"
#include "core/progress/amount_series.h"
#include "core/progress/exercise_response.h"
#include "core/progress/heat_map.h"
#include "core/progress/milestone.h"
#include "core/progress/pain_series.h"
#include "core/progress/period_bars.h"
#include "core/progress/week_review.h"
#include "tests/core/progress/progress_oracle.h"
#include "tests/support/random_practice.h"

// The series of docs/statistics.md a second time, as progress_oracle.h has the figures: everything
// is looked for anew in the sessions, the plan as it was laid out, and the days as they were
// judged.

namespace limber::test {

/// What was kept and what the naive reference says of its plan and days.
struct Judged {
    const Practice& practice;
    const OracleFigures& figures;

    [[nodiscard]] QDate today() const { return practice.scenario.today; }
    [[nodiscard]] Qt::DayOfWeek firstDayOfWeek() const
    {
        return practice.scenario.options.firstDayOfWeek;
    }
    [[nodiscard]] std::optional<QDate> firstDay() const;
    /// Whether a day lies in the history and is not to come.
    [[nodiscard]] bool isPast(QDate day) const;
    [[nodiscard]] bool hasSession(QDate day) const;
    [[nodiscard]] bool hasCompletedSession(QDate day) const;
    [[nodiscard]] std::chrono::seconds activeOn(QDate day) const;
    [[nodiscard]] AdherenceCount countOn(QDate day) const;
};

/// The day on which a session counts, from its instant.
[[nodiscard]] QDate oracleDayOf(const LocalInstant& start, DayStart dayStart);
/// "pain of one day" for every day that has one.
[[nodiscard]] std::map<QDate, double> oraclePain(const Scenario& scenario);

[[nodiscard]] DateRange oracleRange(ProgressRange range, const Judged& judged);
[[nodiscard]] std::optional<DateRange> oracleRangeBefore(ProgressRange range, const Judged& judged);
[[nodiscard]] PeriodUnit oracleUnit(const DateRange& days);
[[nodiscard]] std::vector<Period> oraclePeriods(const DateRange& days, PeriodUnit unit,
                                                Qt::DayOfWeek firstDayOfWeek);

[[nodiscard]] PeriodBars oracleBars(const Judged& judged, const DateRange& days);
[[nodiscard]] WeeksKept oracleWeeksKept(const std::vector<PeriodBar>& bars, QDate today);
[[nodiscard]] AdherenceSeries oracleAdherence(const Judged& judged, const DateRange& days);
[[nodiscard]] std::optional<Qt::DayOfWeek> oracleHardestWeekday(const AdherenceSeries& series);
[[nodiscard]] AmountSeries oracleAmounts(const Judged& judged, const ExerciseId& exercise,
                                         const DateRange& days);
[[nodiscard]] std::vector<ResponseCount> oracleResponseCounts(const Judged& judged);
[[nodiscard]] std::vector<ExerciseResponse> oracleResponses(const Judged& judged);
/// Without flares and trend.
[[nodiscard]] PainSeries oraclePainSeries(const Judged& judged, const DateRange& days);
[[nodiscard]] PainWithinSessions oracleWithinSessions(const Judged& judged, const DateRange& days);
[[nodiscard]] HeatMap oracleHeatMap(const Judged& judged, QDate last);
[[nodiscard]] int oracleHeatStep(const HeatMap& map, std::chrono::seconds active);
[[nodiscard]] std::vector<Milestone> oracleMilestones(const Judged& judged);
[[nodiscard]] NextMilestone oracleNextKeptWeeks(const Judged& judged);
[[nodiscard]] WeekReview oracleWeekReview(const Judged& judged, QDate week);
[[nodiscard]] std::optional<WeekReview> oracleDueReview(const Judged& judged,
                                                        std::optional<QDate> lastShown);
[[nodiscard]] bool oracleRatingDue(const Judged& judged);
[[nodiscard]] ActivityChange oracleActivityChange(const Judged& judged, const ActivityId& id);
[[nodiscard]] ActivityChange oracleMeanActivityChange(const Judged& judged);

} // namespace limber::test
