// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/hull.h"

#include <array>
#include <cmath>
#include <map>
#include <numbers>

namespace limber {
namespace {

/// Light falls from the upper left.
constexpr QPointF kLight{-0.4512, -0.8924};
/// How far a shrunk disc moves towards the light; under 1 it stays inside the whole one.
constexpr double kShift = 0.72;

const std::vector<QPointF>& directionsOf(int count)
{
    static std::map<int, std::vector<QPointF>> known;
    std::vector<QPointF>& directions = known[count];
    if (directions.empty()) {
        for (int i = 0; i < count; ++i) {
            const double angle = 2.0 * std::numbers::pi * i / count;
            directions.emplace_back(std::cos(angle), std::sin(angle));
        }
    }
    return directions;
}

} // namespace

Disc discOf(const Ellipsoid& shape, const FigureView& view, double outline)
{
    const QPointF at = view.project(shape.centre);
    Disc disc{.x = at.x(), .y = at.y(), .depth = view.depth(shape.centre), .outline = outline};
    double size = 0.0;
    for (const Vector& axis : {shape.a, shape.b, shape.c}) {
        const QPointF seen = view.projectAxis(axis);
        disc.xx += seen.x() * seen.x();
        disc.xy += seen.x() * seen.y();
        disc.yy += seen.y() * seen.y();
        size += length(axis);
    }
    disc.radius = size / 3.0;
    return disc;
}

HullOutline::HullOutline(const Hull& hull, int directions)
    : m_hull(hull)
    , m_directions(directions)
{
    const std::vector<QPointF>& normals = directionsOf(directions);
    m_reaches.reserve(hull.size() * normals.size());
    m_lights.reserve(hull.size());
    for (const Disc& disc : hull) {
        const auto reach = [&disc](const QPointF& normal) -> Reach {
            const double x = disc.xx * normal.x() + disc.xy * normal.y();
            const double y = disc.xy * normal.x() + disc.yy * normal.y();
            const double along = std::sqrt(std::max(1e-9, x * normal.x() + y * normal.y()));
            return {x / along, y / along, along};
        };
        for (const QPointF& normal : normals)
            m_reaches.push_back(reach(normal));
        const Reach light = reach(kLight);
        m_lights.emplace_back(light.x, light.y);
    }
}

void HullOutline::corners(const HullShape& shape, QPolygonF& corners) const
{
    const std::vector<QPointF>& normals = directionsOf(m_directions);
    const double shift = (1.0 - shape.scale) * kShift;
    corners.resize((m_directions + shape.stride - 1) / shape.stride);
    for (int i = 0; i < m_directions; i += shape.stride) {
        const QPointF& normal = normals[static_cast<std::size_t>(i)];
        double farthest = -1e30;
        QPointF corner;
        for (std::size_t d = 0; d < m_hull.size(); ++d) {
            const Disc& disc = m_hull[d];
            const Reach& reach = m_reaches[d * normals.size() + static_cast<std::size_t>(i)];
            const double wider = shape.wider * disc.outline;
            const double x = disc.x + m_lights[d].x() * shift;
            const double y = disc.y + m_lights[d].y() * shift;
            const double distance =
                x * normal.x() + y * normal.y() + reach.along * shape.scale + wider;
            if (distance > farthest) {
                farthest = distance;
                corner = {x + reach.x * shape.scale + normal.x() * wider,
                          y + reach.y * shape.scale + normal.y() * wider};
            }
        }
        corners[i / shape.stride] = corner;
    }
}

} // namespace limber
