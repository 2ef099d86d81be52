// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/day_ledger.h"
#include "core/progress/progress_range.h"

#include <array>
#include <optional>
#include <vector>

namespace limber {

/// Occurrences that count for adherence: completed ÷ (completed + missed).
struct AdherenceCount {
    int completed = 0;
    int missed = 0;

    /// 0 to 1; not known where there is nothing to divide by.
    [[nodiscard]] std::optional<double> share() const;
    friend bool operator==(const AdherenceCount&, const AdherenceCount&) = default;
};

struct PeriodAdherence {
    Period period;
    AdherenceCount count;

    friend bool operator==(const PeriodAdherence&, const PeriodAdherence&) = default;
};

/// Adherence of a range, by period and by day of the week. Occurrences count on the day they are
/// planned for (moved ones on the new day), none after today. Periods count as wholes, also where
/// they reach beyond the range.
struct AdherenceSeries {
    PeriodUnit unit = PeriodUnit::Week;
    std::vector<PeriodAdherence> periods;
    std::array<AdherenceCount, 7> weekdays; ///< Of the days of the range; Monday first.
    AdherenceCount all;                     ///< Of the days of the range.

    friend bool operator==(const AdherenceSeries&, const AdherenceSeries&) = default;
};

[[nodiscard]] AdherenceSeries adherenceSeries(const DayLedger& ledger, const DateRange& days);

/// The weekday that is kept least often, for a sentence: of those with at least 8 occurrences the
/// one with the smallest share (among equals the one with more occurrences, then the earlier one),
/// and only where all others together have at least 8 as well and its share is at least 0.25 below
/// theirs. These two numbers are our own: below them a weekday differs by chance alone too easily.
[[nodiscard]] std::optional<Qt::DayOfWeek> hardestWeekday(const AdherenceSeries& series);

} // namespace limber
