// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_order.h"

#include <algorithm>
#include <cmath>

namespace limber {
namespace {

/// Metres by which a kind of unit counts as nearer: limbs lie on the trunk rather than in it.
double biasOf(UnitKind kind)
{
    switch (kind) {
    case UnitKind::UpperArm:
        return 0.035;
    case UnitKind::Forearm:
        return 0.045;
    case UnitKind::Thigh:
        return 0.015;
    case UnitKind::Shin:
        return 0.010;
    case UnitKind::Torso:
    case UnitKind::Head:
    case UnitKind::Prop:
        return 0.0;
    }
    return 0.0;
}

/// How decidedly the first unit stands before the second: depth, weighed by overlap. 0 where they
/// do not overlap.
double vote(const FigureUnit& first, const FigureUnit& second, double pixelsPerMetre)
{
    const double bias = biasOf(first.kind) - biasOf(second.kind);
    double sum = 0.0;
    for (const OrderSample& a : first.samples) {
        for (const OrderSample& b : second.samples) {
            const QPointF gap = a.at - b.at;
            const double reach = a.radius + b.radius;
            const double distance = gap.x() * gap.x() + gap.y() * gap.y();
            if (distance >= reach * reach)
                continue;
            const double overlap = (reach - std::sqrt(distance)) / pixelsPerMetre;
            sum += overlap * (a.depth - b.depth + bias);
        }
    }
    return sum;
}

double meanDepth(const FigureUnit& unit)
{
    double sum = 0.0;
    for (const OrderSample& sample : unit.samples)
        sum += sample.depth;
    return sum / static_cast<double>(std::max<std::size_t>(1, unit.samples.size()));
}

} // namespace

std::vector<int> paintingOrder(const std::vector<FigureUnit>& units, const Vector& neckAxis,
                               const FigureView& view)
{
    const std::size_t count = units.size();
    // before[a][b]: a must be painted before b.
    std::vector<std::vector<bool>> before(count, std::vector<bool>(count, false));
    constexpr double kLeastVote = 1e-5;
    const bool headIsBehind = dot(neckAxis, view.towards()) < -0.35;
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = a + 1; b < count; ++b) {
            double nearer = vote(units[a], units[b], view.pixelsPerMetre());
            if (units[a].kind == UnitKind::Torso && units[b].kind == UnitKind::Head)
                nearer = headIsBehind ? 1.0 : -1.0;
            if (nearer > kLeastVote)
                before[b][a] = true;
            else if (nearer < -kLeastVote)
                before[a][b] = true;
        }
    }
    std::vector<double> depths;
    depths.reserve(units.size());
    for (const FigureUnit& unit : units)
        depths.push_back(meanDepth(unit) + biasOf(unit.kind));
    std::vector<bool> done(count, false);
    std::vector<int> order;
    while (order.size() < count) {
        // The farthest of those that wait for nothing; where all wait in a circle, the farthest.
        std::size_t best = count;
        bool bestIsFree = false;
        for (std::size_t i = 0; i < count; ++i) {
            if (done[i])
                continue;
            bool isFree = true;
            for (std::size_t j = 0; j < count && isFree; ++j)
                isFree = done[j] || !before[j][i];
            const bool isBetter = best == count || (isFree && !bestIsFree) ||
                                  (isFree == bestIsFree && depths[i] < depths[best]);
            if (isBetter) {
                best = i;
                bestIsFree = isFree;
            }
        }
        done[best] = true;
        order.push_back(static_cast<int>(best));
    }
    return order;
}

} // namespace limber
