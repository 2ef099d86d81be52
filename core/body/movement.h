// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/body.h"

namespace limber {

/// How far what moves most is away from where it was, in metres: joints, what lies 10 cm beside
/// them (so that a turn about itself counts), finger tips, toes, and the breathing trunk.
[[nodiscard]] double farthestMove(const Body& from, const Body& to);

} // namespace limber
