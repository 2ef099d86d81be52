// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/tokens.h"
#include "core/exercise/exercise_terms.h"

namespace limber {

/// The colour family that an exercise category wears everywhere.
[[nodiscard]] constexpr CategoryTone categoryTone(Category category)
{
    switch (category) {
    case Category::Core:
        return CategoryTone::Core;
    case Category::Stability:
        return CategoryTone::Stability;
    case Category::Posture:
        return CategoryTone::Posture;
    case Category::Yoga:
        return CategoryTone::Yoga;
    case Category::Pilates:
        return CategoryTone::Pilates;
    case Category::FoamRolling:
        return CategoryTone::FoamRolling;
    case Category::Mobility:
        return CategoryTone::Mobility;
    case Category::Breathing:
        return CategoryTone::Breathing;
    case Category::Relaxation:
        return CategoryTone::Relaxation;
    case Category::WarmUp:
        return CategoryTone::WarmUp;
    case Category::Aerobic:
        return CategoryTone::Aerobic;
    }
    return CategoryTone::Core;
}

} // namespace limber
