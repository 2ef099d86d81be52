// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_parts.h"

#include <QFlags>

namespace limber {

/// Parts of the body that an exercise strengthens or stretches, as the figure can show them.
enum class WorkedArea {
    Neck = 1 << 0,
    Shoulders = 1 << 1,
    Chest = 1 << 2,
    UpperBack = 1 << 3,
    MidBack = 1 << 4,
    LowerBack = 1 << 5,
    Belly = 1 << 6,
    Flanks = 1 << 7,
    Hips = 1 << 8,
    Buttocks = 1 << 9,
    ThighFronts = 1 << 10,
    ThighBacks = 1 << 11,
    Calves = 1 << 12,
};
Q_DECLARE_FLAGS(WorkedAreas, WorkedArea)

/// Tints the areas on the units of a body, as far as they face the viewer.
void tintWorked(std::vector<FigureUnit>& units, const Body& body, const FigureView& view,
                const FigurePalette& palette, WorkedAreas areas);

} // namespace limber
