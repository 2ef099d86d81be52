// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/day_times.h"

#include <array>
#include <cstdint>
#include <vector>

namespace limber {

/// One way to spend a day, as far as the rules of the week tell days apart.
struct DayChoice {
    bool isUsed = false;
    bool hasCore = false;
    bool hasStretch = false;
    bool hasPosture = false;
    bool isCalm = false;
    bool isInWindow = true;
    std::int64_t dislike = 0; ///< The less, the better it suits.
    std::vector<TimedRoutine> routines;

    [[nodiscard]] bool isEase() const { return isUsed && hasStretch && !hasCore; }
};

/// For each day of the week, every kind of day that can be, each in the way that suits best. The
/// first one is always the free day.
[[nodiscard]] std::array<std::vector<DayChoice>, 7> dayChoices(const WeekWishes& wishes,
                                                               const TraitsByRoutine& routines);

} // namespace limber
