// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/practice_history.h"

#include <optional>

namespace limber {

/// How the last seven days stand against the first seven days with an entry. A change is clear
/// from 2 points or 30 % of the baseline on (Ostelo 2008, consensus on minimal important change).
enum class PainVerdict { ClearlyBetter, ClearlyWorse, NoClearChange, NotEnoughEntries };

template <> struct TokenTable<PainVerdict> {
    static constexpr std::array entries{
        TokenEntry<PainVerdict>{PainVerdict::ClearlyBetter, QLatin1StringView("clearlyBetter")},
        TokenEntry<PainVerdict>{PainVerdict::ClearlyWorse, QLatin1StringView("clearlyWorse")},
        TokenEntry<PainVerdict>{PainVerdict::NoClearChange, QLatin1StringView("noClearChange")},
        TokenEntry<PainVerdict>{PainVerdict::NotEnoughEntries,
                                QLatin1StringView("notEnoughEntries")},
    };
};

/// Whether a change of a mean from what it was before is a clear one.
[[nodiscard]] PainVerdict painVerdict(double before, double change);

/// The days that have an entry, in order. Of a window, the days from its beginning on.
[[nodiscard]] std::vector<PainDay> painDays(const PracticeHistory& history, QDate today);

struct PainTrend {
    std::optional<double> today;
    std::optional<double> mean7;    ///< Of the last 7 days; needs 4 days with an entry.
    std::optional<double> baseline; ///< Of the first 7 days with an entry; needs 4 of them.
    std::optional<double> change;   ///< mean7 − baseline: negative is better.
    PainVerdict verdict = PainVerdict::NotEnoughEntries;

    friend bool operator==(const PainTrend&, const PainTrend&) = default;
};

[[nodiscard]] PainTrend painTrend(const PracticeHistory& history, QDate today);
/// From days with an entry, in order: the latest, at least the last seven days of the calendar, and
/// the earliest, at least the first seven of the whole history.
[[nodiscard]] PainTrend painTrend(const std::vector<PainDay>& latest,
                                  const std::vector<PainDay>& earliest, QDate today);

} // namespace limber
