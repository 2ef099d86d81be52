// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/motion.h"

#include <QString>

#include <vector>

namespace limber {

/// One still of a strip.
struct FigureStill {
    int keyframe = 0;
    QString caption;
    std::vector<int> way; ///< The keyframes that lead here, this one last; an arrow tells it.

    friend bool operator==(const FigureStill&, const FigureStill&) = default;
};

} // namespace limber
