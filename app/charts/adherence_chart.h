// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "core/progress/adherence_series.h"

namespace limber {

/// The share of the plan that was done, by period, from 0 to 100 %, with the count where there is
/// room for it. Where it is not known there is a gap.
class AdherenceChart : public Chart {
public:
    explicit AdherenceChart(AdherenceSeries series);

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
    AdherenceSeries m_series;
};

/// The same by day of the week, from the first one on.
class WeekdayChart : public Chart {
public:
    WeekdayChart(const AdherenceSeries& series, Qt::DayOfWeek firstDayOfWeek);

    /// The weekday of a point.
    [[nodiscard]] Qt::DayOfWeek weekdayAt(int point) const;

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
    std::vector<Qt::DayOfWeek> m_days;
    std::vector<AdherenceCount> m_counts;
};

} // namespace limber
