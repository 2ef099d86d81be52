// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace limber {

/// A session paused for as long is not gone on with: it ends with what was done.
inline constexpr std::chrono::hours kForgottenAfter{1};

/// Whether nobody comes back to a session that has been paused for so long.
[[nodiscard]] constexpr bool isForgotten(std::chrono::milliseconds pausedFor)
{
    return pausedFor >= kForgottenAfter;
}

} // namespace limber
