// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/body.h"

#include <functional>

// Settling is finding the place of the pelvis for which the body rests on its supports.

namespace limber {

/// Makes the body whose pelvis is at the given place, before limbs are kept above the floor.
using BodyBuilder = std::function<Body(const Frame& pelvis)>;

/// Lowers the body onto its first support, tips it onto the second, and moves it so that the
/// anchor holds; then keeps the limbs above the floor.
[[nodiscard]] Body settleBody(const BodyBuilder& build, Frame pelvis,
                              const std::vector<Support>& supports,
                              const std::optional<Anchor>& anchor);

/// The axes of the pelvis as the pose gives them.
[[nodiscard]] Rotation pelvisAxes(const PelvisPose& pelvis);

} // namespace limber
