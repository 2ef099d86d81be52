// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/day_choices.h"
#include "core/care/week_proposal.h"

#include <array>
#include <vector>

namespace limber {

/// By how many days each point of WishPoint is not met.
using Shortfalls = std::array<int, TokenTable<WishPoint>::entries.size()>;

/// The best week: what each day is, and what it leaves unmet.
struct FoundWeek {
    std::array<const DayChoice*, 7> days{};
    Shortfalls shortfalls{};
};

/// Finds the week whose shortfalls are the least in the order of the points, and among those the
/// one that suits best. Exact: days are taken one after the other, and of all beginnings that leave
/// the same for the rest of the week only the best is followed. `daysForGoals` decides how many
/// days the goals ask for.
[[nodiscard]] FoundWeek bestWeek(const std::array<std::vector<DayChoice>, 7>& choices,
                                 const WeekWishes& wishes, int daysForGoals);

} // namespace limber
