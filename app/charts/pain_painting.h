// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_days.h"
#include "app/charts/chart_key.h"
#include "app/charts/pain_chart.h"

namespace limber {

/// A series of pain laid out in a room: where its points are, and how they are painted. The
/// references must outlive it.
class PainPainting {
public:
    PainPainting(const PainSeries& series, const std::vector<PainPoint>& points,
                 PainResolution longest, const QRectF& room, const ChartStyle& style);

    [[nodiscard]] static double properHeight(const PainSeries& series,
                                             const std::vector<PainPoint>& points,
                                             PainResolution longest, double width,
                                             const ChartStyle& style);

    [[nodiscard]] const PlotFrame& frame() const { return m_frame; }
    /// The place of a point, as high as the plot.
    [[nodiscard]] QRectF areaOf(const PainPoint& point) const;
    void paint(ChartCanvas& canvas) const;
    void paintCurrent(ChartCanvas& canvas, const PainPoint& point) const;

private:
    [[nodiscard]] double xOf(const PainPoint& point) const;
    [[nodiscard]] QRectF span(QDate from, QDate until) const;
    [[nodiscard]] QPointF valuePoint(const PainPoint& point) const;
    void makeKey(const QLocale& locale);
    void paintGround(ChartCanvas& canvas) const;
    void paintSessions(ChartCanvas& canvas) const;
    void paintDays(ChartCanvas& canvas) const;
    void paintLine(ChartCanvas& canvas) const;
    void paintNames(ChartCanvas& canvas) const;

    const PainSeries& m_series;
    const std::vector<PainPoint>& m_points;
    QDate m_first;
    QDate m_last;
    QRectF m_room;
    PainResolution m_resolution;
    bool m_hasNames = false; ///< Of the lines, beside the plot.
    double m_dayWidth = 1;
    ChartKey m_key;
    PlotFrame m_frame;
};

} // namespace limber
