// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "core/progress/period_bars.h"

namespace limber {

/// Minutes of exercise by period as bars, stacked by category in the category's colour and a
/// pattern of its own. What the plan asked for is a short line across the bar, a week that reached
/// its goal has a tick, the running period a broken edge, and one before the history is a gap.
class PeriodBarChart : public Chart {
public:
    explicit PeriodBarChart(PeriodBars bars);

    [[nodiscard]] QString accessibleName() const override;
    [[nodiscard]] int pointCount() const override;
    [[nodiscard]] QString pointText(int point) const override;
    [[nodiscard]] ChartRows rows() const override;
    [[nodiscard]] double properHeight(double width, const ChartStyle& style) const override;
    void paint(QPainter& painter, const QRectF& room, const ChartStyle& style,
               int current = -1) const override;
    [[nodiscard]] std::vector<QRectF> pointAreas(const QRectF& room,
                                                 const ChartStyle& style) const override;

private:
    PeriodBars m_bars;
};

} // namespace limber
