// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"

#include <chrono>

namespace limber {

/// A breath at a person's own count: how long the air goes in, is held, goes out and stays out.
/// Zero leaves a hold out. The settings bound it to 2 to 15 s in and out and at most 15 s held (our
/// numbers).
struct BreathRhythm {
    std::chrono::seconds in{4};
    std::chrono::seconds hold{0};
    std::chrono::seconds out{6};
    std::chrono::seconds pause{0};

    friend bool operator==(const BreathRhythm&, const BreathRhythm&) = default;
};

/// The catalogue with every exercise of breath cycles breathed at this rhythm. What such an
/// exercise says about breathing in and out stays; a hold that it does not have is worded as in one
/// that has it, and takes the id of the phase it follows, since the figure stays as that one left
/// it. All other exercises are as they were.
[[nodiscard]] Catalogue withBreathRhythm(const Catalogue& catalogue, const BreathRhythm& rhythm);

} // namespace limber
