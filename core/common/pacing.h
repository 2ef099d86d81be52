// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/token.h"

#include <array>

namespace limber {

/// Who sets the pace of repetitions: the clock, or the person, who says when each one is done.
/// Holds, flows and breath cycles are always timed.
enum class Pacing { Paced, SelfPaced };

template <> struct TokenTable<Pacing> {
    static constexpr std::array entries{
        TokenEntry<Pacing>{Pacing::Paced, QLatin1StringView("paced")},
        TokenEntry<Pacing>{Pacing::SelfPaced, QLatin1StringView("selfPaced")},
    };
};

} // namespace limber
