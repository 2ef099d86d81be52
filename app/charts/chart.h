// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_rows.h"
#include "app/charts/chart_style.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace limber {

/// A way from one point of a chart to another. Forward is later, or further in the direction of
/// reading, whichever way the script runs.
enum class ChartStep { Forward, Backward, Up, Down };

/// A chart that paints itself from a series: no widget and no QObject, so that a window, a picture,
/// a PDF and a report show the same. Its values never change; a new series is a new chart. Points
/// are what can be read out one at a time, in order of time or of their rows.
///
/// Lengths are device-independent pixels of the painter; a report scales its painter. Painting
/// stays within `room`, in any width from `leastWidth()` on, and leaves the ground as it is.
class Chart {
public:
    Chart() = default;
    Chart(const Chart&) = delete;
    Chart& operator=(const Chart&) = delete;
    Chart(Chart&&) = delete;
    Chart& operator=(Chart&&) = delete;
    virtual ~Chart() = default;

    /// The finding in words. It is not part of the painting; see chart_picture.h.
    [[nodiscard]] const QString& title() const { return m_title; }
    void setTitle(const QString& title) { m_title = title; }

    /// What is drawn, for whoever cannot see it.
    [[nodiscard]] virtual QString accessibleName() const = 0;
    [[nodiscard]] virtual int pointCount() const = 0;
    /// The value of a point in words, with its day or name.
    [[nodiscard]] virtual QString pointText(int point) const = 0;
    /// All values as a table.
    [[nodiscard]] virtual ChartRows rows() const = 0;

    /// The height that suits a width, everything that stands below the plot included.
    [[nodiscard]] virtual double properHeight(double width, const ChartStyle& style) const = 0;
    [[nodiscard]] static double leastWidth() { return 240; }

    /// Paints into `room`; the point `current`, unless it is -1, is marked as the one read out.
    virtual void paint(QPainter& painter, const QRectF& room, const ChartStyle& style,
                       int current = -1) const = 0;
    /// Where each point is painted: a bar's column, a cell, the reach of a dot.
    [[nodiscard]] virtual std::vector<QRectF> pointAreas(const QRectF& room,
                                                         const ChartStyle& style) const = 0;
    /// The point to read out for a position; -1 where there is none. Where a chart does not say
    /// otherwise it is the one whose middle is nearest across.
    [[nodiscard]] virtual int nearestPoint(const QPointF& position, const QRectF& room,
                                           const ChartStyle& style) const;
    /// The point a step away; the same one at the end, -1 where the chart knows no such step.
    [[nodiscard]] virtual int stepFrom(int point, ChartStep step) const;

private:
    QString m_title;
};

} // namespace limber
