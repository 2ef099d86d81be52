// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_parts.h"

namespace limber {

/// The units from the farthest to the nearest, so that painting one after the other comes out
/// right. Units are compared where they overlap in the picture; the head stands before the torso
/// unless the neck leans away from the viewer by more than about 20 degrees.
[[nodiscard]] std::vector<int> paintingOrder(const std::vector<FigureUnit>& units,
                                             const Vector& neckAxis, const FigureView& view);

} // namespace limber
