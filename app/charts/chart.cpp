// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart.h"

#include <algorithm>
#include <cmath>

namespace limber {

int Chart::nearestPoint(const QPointF& position, const QRectF& room, const ChartStyle& style) const
{
    const std::vector<QRectF> areas = pointAreas(room, style);
    const auto distance = [&](const QRectF& area) {
        return std::abs(area.center().x() - position.x());
    };
    const auto nearest = std::ranges::min_element(areas, {}, distance);
    return nearest == areas.end() ? -1 : static_cast<int>(nearest - areas.begin());
}

int Chart::stepFrom(int point, ChartStep step) const
{
    switch (step) {
    case ChartStep::Forward:
        return std::min(point + 1, pointCount() - 1);
    case ChartStep::Backward:
        return std::max(point - 1, 0);
    case ChartStep::Up:
    case ChartStep::Down:
        break;
    }
    return -1;
}

} // namespace limber
