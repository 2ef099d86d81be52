// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "core/progress/amount_series.h"

namespace limber {

/// How much of one exercise was done, by period: the best as hollow points, each tied to the
/// typical amount, whose points are filled and joined where no gap lies between, and the target as
/// a broken line, each with its name at its end. Seconds, repetitions or breaths, as the exercise
/// counts.
class AmountChart : public Chart {
public:
    explicit AmountChart(AmountSeries series);

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
    AmountSeries m_series;
};

} // namespace limber
