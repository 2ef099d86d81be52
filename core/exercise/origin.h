// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/token.h"

namespace limber {

/// Where an exercise or a routine comes from: bundled ones cannot be changed or deleted, only
/// copied.
enum class Origin { Bundled, Own };

template <> struct TokenTable<Origin> {
    static constexpr std::array entries{
        TokenEntry<Origin>{Origin::Bundled, QLatin1StringView("bundled")},
        TokenEntry<Origin>{Origin::Own, QLatin1StringView("own")},
    };
};

} // namespace limber
