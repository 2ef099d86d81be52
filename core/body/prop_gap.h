// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/flesh.h"
#include "core/body/motion.h"

namespace limber {

/// A prop as solids, with a roller where it has rolled to.
struct PropSolids {
    std::vector<Block> blocks;
    /// A cylinder about the z of its axes: x and y of the half size are its radius.
    std::optional<Block> roller;
};

[[nodiscard]] PropSolids solidsOf(const Prop& prop, double rolled);
/// Metres between a prop and an ellipsoid; negative is how deep they are in each other.
[[nodiscard]] double gapBetween(const PropSolids& prop, const Ellipsoid& shape);
/// The same of a ball.
[[nodiscard]] double gapBetween(const PropSolids& prop, const Vector& centre, double radius);

} // namespace limber
