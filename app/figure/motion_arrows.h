// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_palette.h"
#include "app/figure/figure_view.h"

#include <QPolygonF>

#include <vector>

class QPainter;

namespace limber {

/// The way that a part of the body takes, in pixels, from where it sets out to where it arrives.
struct MotionArrow {
    QPolygonF way;
};

/// Where a movement along keyframes goes, told by the one or two parts of the body that move most.
/// A way too short to be seen is drawn longer in its direction; nothing where nothing moves.
[[nodiscard]] std::vector<MotionArrow>
arrowsOf(const Motion& motion, const std::vector<int>& keyframes, const FigureView& view);

void paintArrows(QPainter& painter, const std::vector<MotionArrow>& arrows,
                 const FigurePalette& palette, double pixelsPerMetre);

} // namespace limber
