// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "core/progress/activity.h"
#include "core/progress/adherence_series.h"
#include "core/progress/amount_series.h"
#include "core/progress/exercise_response.h"
#include "core/progress/heat_map.h"
#include "core/progress/pain_series.h"
#include "core/progress/period_bars.h"

#include <functional>
#include <iosfwd>
#include <memory>
#include <vector>

// Made-up series for charts, the same on every machine and in every run.

namespace limber::test {

/// The day on which every case ends: a Wednesday.
inline const QDate kChartToday(2026, 3, 4);

enum class PainEntries { Some, None, AllZero, AllTen };

/// From so many days back until today; `days` 0 is a history that has not begun.
[[nodiscard]] PeriodBars madeUpBars(int days);
[[nodiscard]] HeatMap madeUpHeatMap(int days);
[[nodiscard]] AdherenceSeries madeUpAdherence(int days);
[[nodiscard]] PainSeries madeUpPain(int days, PainEntries entries = PainEntries::Some);
[[nodiscard]] AmountSeries madeUpAmounts(int days, DoseType type);
[[nodiscard]] ActivityHistory madeUpActivities(int days, int activities);
[[nodiscard]] std::vector<ExerciseResponse> madeUpResponses(int exercises);
[[nodiscard]] DateRange daysUntilToday(int days);

/// A chart to be looked at and compared with a stored picture.
struct ChartCase {
    const char* name;
    std::function<std::unique_ptr<Chart>()> make;
    double width = 640;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

void PrintTo(const ChartCase& which, std::ostream* out);

[[nodiscard]] const std::vector<ChartCase>& chartCases();

} // namespace limber::test
