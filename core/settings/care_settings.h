// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/token.h"

#include <QTime>

#include <chrono>

// What a person tells about themselves, so that the hints about the plan fit.

namespace limber {

/// How used a person is to exercising.
enum class Experience { New, Used };

template <> struct TokenTable<Experience> {
    static constexpr std::array entries{
        TokenEntry<Experience>{Experience::New, QLatin1StringView("new")},
        TokenEntry<Experience>{Experience::Used, QLatin1StringView("used")},
    };
};

/// The minutes of a day that a person aims at, both ends included.
struct DayMinutes {
    std::chrono::minutes shortest{15};
    std::chrono::minutes longest{30};

    friend bool operator==(const DayMinutes&, const DayMinutes&) = default;
};

/// The weekly goal begins with what the World Health Organization's guideline of 2020 names as the
/// least, 150 minutes of moderate aerobic activity.
struct CareChoice {
    DayMinutes dayMinutes; ///< At least 1 to 120, at most 5 to 180; never the wrong way round.
    Experience experience = Experience::New;
    bool wakeTimeOn = false; ///< Whether mornings are to be looked at.
    QTime wakeTime{7, 0};
    bool aerobicGoalOn = false;
    std::chrono::minutes aerobicGoal{150}; ///< A week; 10 to 600.

    friend bool operator==(const CareChoice&, const CareChoice&) = default;
};

} // namespace limber
