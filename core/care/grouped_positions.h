// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"
#include "core/routine/routine.h"

#include <optional>
#include <vector>

namespace limber {

/// Another order of a routine's steps, and how many changes of position it saves.
struct GroupedPositions {
    std::vector<int> order; ///< The present index of each step, in the new order.
    int saved = 0;

    friend bool operator==(const GroupedPositions&, const GroupedPositions&) = default;
};

/// Brings together what is done at the same level, as far as the order of a good session leaves it
/// free; nothing where that saves less than two changes. The same routine gives the same order.
///
/// - What the routine begins with stays as it is: its first step where that is a calm one, and all
///   gentle beginnings up to the first that is none.
/// - Strength work, rolling and moving stretches come before held stretches, and so does calm
///   breathing that came before the last strength work; calm steps at the very end stay there. All
///   else (posture drills, walks in between) may stand among the ones or the others.
/// - Groups are moved as a whole. One whose own steps need several levels stays where it is, with
///   what is before it before it.
/// - Steps at the same level keep their order.
[[nodiscard]] std::optional<GroupedPositions> groupedPositions(const Routine& routine,
                                                               const Catalogue& catalogue);

} // namespace limber
