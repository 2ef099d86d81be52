// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace limber {

/// The pages that the navigation leads to, in its order.
enum class Destination { Today, Plan, Routines, Exercises, Progress, Settings };

inline constexpr std::array kDestinations{Destination::Today,    Destination::Plan,
                                          Destination::Routines, Destination::Exercises,
                                          Destination::Progress, Destination::Settings};

} // namespace limber
