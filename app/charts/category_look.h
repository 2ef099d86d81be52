// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_canvas.h"
#include "app/wording/exercise_wording.h"

#include <optional>

namespace limber {

/// The pattern that a category wears in charts, a different one for each: what tells them apart in
/// grey.
[[nodiscard]] Hatch categoryHatch(Category category);

/// An area of a category: its colour, its pattern, and an edge of the ground's colour between
/// stacked ones. Without a category (other) it is hollow.
void paintCategory(ChartCanvas& canvas, const QRectF& area,
                   const std::optional<Category>& category);

} // namespace limber
