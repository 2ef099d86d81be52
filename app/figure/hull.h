// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_view.h"
#include "core/body/flesh.h"

#include <QPolygonF>

#include <vector>

namespace limber {

/// An ellipsoid as the viewer sees it: an ellipse around a point, the matrix of which is the square
/// of its shape.
struct Disc {
    double x = 0.0;
    double y = 0.0;
    double xx = 0.0;
    double xy = 0.0;
    double yy = 0.0;
    double depth = 0.0;   ///< Of its middle, metres towards the viewer.
    double radius = 0.0;  ///< Metres, the mean of its half axes.
    double outline = 1.0; ///< Share of the outline's width that it gets.
};

[[nodiscard]] Disc discOf(const Ellipsoid& shape, const FigureView& view, double outline = 1.0);

/// Several discs that are drawn as their convex hull.
using Hull = std::vector<Disc>;

/// How a hull is drawn: at full size, wider by an outline, or shrunk towards the light.
struct HullShape {
    double scale = 1.0;
    double wider = 0.0; ///< Pixels.
    int stride = 1;     ///< Of how many directions one gets a corner.
};

/// Outlines of convex hulls at a fixed number of directions, with what does not depend on the
/// shape worked out once for each hull.
class HullOutline {
public:
    /// `directions` is the number of corners, at least 12.
    HullOutline(const Hull& hull, int directions);

    /// The corners at a shape; `corners` is emptied first.
    void corners(const HullShape& shape, QPolygonF& corners) const;

private:
    struct Reach {
        double x; ///< From the disc's middle to its edge in this direction.
        double y;
        double along;
    };
    const Hull& m_hull;
    int m_directions;
    std::vector<Reach> m_reaches;  ///< Disc by disc.
    std::vector<QPointF> m_lights; ///< The edge of each disc towards the light.
};

} // namespace limber
