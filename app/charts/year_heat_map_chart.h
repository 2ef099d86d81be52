// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "core/progress/heat_map.h"

namespace limber {

enum class HeatMapMode {
    Minutes, ///< Squares that grow with the time, in four steps.
    Days,    ///< Kept, practised, paused, missed.
};

/// A year as one small cell for each day, weeks side by side. Where the room is narrow the weeks
/// run on in a second band below, never in cells too small to see. Points are the days of the
/// history up to today. Nothing is said by colour alone: time by the size of a square, kept days by
/// a tick or a whole cell, paused days by hatching.
class YearHeatMapChart : public Chart {
public:
    /// `today` gets an outline where it is shown.
    YearHeatMapChart(HeatMap map, HeatMapMode mode, QDate today);

    /// The day of a point.
    [[nodiscard]] QDate dayAt(int point) const;

    [[nodiscard]] QString accessibleName() const override;
    [[nodiscard]] int pointCount() const override;
    [[nodiscard]] QString pointText(int point) const override;
    [[nodiscard]] ChartRows rows() const override;
    [[nodiscard]] double properHeight(double width, const ChartStyle& style) const override;
    void paint(QPainter& painter, const QRectF& room, const ChartStyle& style,
               int current = -1) const override;
    [[nodiscard]] std::vector<QRectF> pointAreas(const QRectF& room,
                                                 const ChartStyle& style) const override;
    [[nodiscard]] int nearestPoint(const QPointF& position, const QRectF& room,
                                   const ChartStyle& style) const override;
    /// Forward and backward by a week, up and down by a day.
    [[nodiscard]] int stepFrom(int point, ChartStep step) const override;

private:
    HeatMap m_map;
    HeatMapMode m_mode;
    QDate m_today;
    int m_first = 0; ///< Index of the first day that is a point.
    int m_count = 0;
};

} // namespace limber
