// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/block_composer.h"

namespace limber {

inline constexpr int kTickWeeks = 4;

/// What a routine is, above its exercises, over the whole width of the page.
[[nodiscard]] SheetBlock titleBlock(const RoutineSheet& sheet, const SheetSetting& setting);

/// One exercise, as wide as a column. `index` counts from 0.
[[nodiscard]] SheetBlock exerciseBlock(const SheetExercise& exercise, int index,
                                       const TickDays& days, const SheetSetting& setting);

/// Boxes for how the back feels, from 0 to 10, on the same days.
[[nodiscard]] SheetBlock backBlock(const TickDays& days, const SheetSetting& setting);

} // namespace limber
