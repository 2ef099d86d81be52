// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// Whether what shows the course of time moves smoothly and tints blend, or both step.
enum class Smoothness { Smooth, Stepped };

} // namespace limber
