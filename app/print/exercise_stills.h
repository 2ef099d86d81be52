// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_still.h"
#include "core/exercise/exercise.h"

#include <vector>

namespace limber {

/// The poses in which the phases of an exercise end, in the order of the phases and captioned with
/// their names. A pose that a phase does not change is not shown again, nor is changing sides.
[[nodiscard]] std::vector<FigureStill> exerciseStills(const Motion& motion,
                                                      const Exercise& exercise);

/// At most so many of the stills, 2 or more: the first and the last stay, and the arrow of each
/// tells the way of those that were left out before it.
[[nodiscard]] std::vector<FigureStill> fewerStills(std::vector<FigureStill> stills,
                                                   std::size_t most);

} // namespace limber
