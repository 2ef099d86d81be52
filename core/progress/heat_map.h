// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/day_ledger.h"

#include <optional>
#include <vector>

namespace limber {

/// What is said of one day of the year, first match first.
enum class HeatMark {
    BeforeHistory, ///< Every day where it has not begun.
    ToCome,        ///< After today.
    Kept,
    Practised, ///< Completed or begun, without keeping a planned day: a bonus or a partial session.
    Paused,
    Missed,  ///< Planned and over.
    Planned, ///< Today, not yet kept.
    Rest,
};

struct HeatDay {
    QDate day;
    HeatMark mark = HeatMark::Rest;
    std::chrono::seconds active{0};

    friend bool operator==(const HeatDay&, const HeatDay&) = default;
};

/// Whole weeks, the last of which holds `last`: 53 of them, so that a year is always in sight.
struct HeatMap {
    QDate first; ///< Begins a week.
    std::vector<HeatDay> days;
    std::chrono::seconds active{0}; ///< Sum of the days shown.
    int keptDays = 0;
    int practisedDays = 0; ///< With any session.
    /// Upper limits of the first three of four steps of minutes: the quartiles (by nearest rank) of
    /// the days shown with any active time, so that every history uses the whole scale. Equal ones
    /// where days are alike, none where no day has any.
    std::vector<std::chrono::seconds> steps;

    friend bool operator==(const HeatMap&, const HeatMap&) = default;
};

inline constexpr int kHeatWeeks = 53;

[[nodiscard]] HeatMap heatMap(const DayLedger& ledger, QDate last);

/// 0 for no time, else 1 to 4.
[[nodiscard]] int heatStep(const HeatMap& map, std::chrono::seconds active);

} // namespace limber
