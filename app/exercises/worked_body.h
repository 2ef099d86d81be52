// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/worked_areas.h"
#include "core/exercise/exercise.h"

#include <vector>

namespace limber {

/// What of an exercise's body areas the figure can show. Balance, for one, has no place on a body,
/// and an exercise for the whole of it singles nothing out.
[[nodiscard]] WorkedAreas workedAreas(const std::vector<BodyArea>& areas);

} // namespace limber
