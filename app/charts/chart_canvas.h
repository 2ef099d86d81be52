// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_style.h"

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace limber {

/// Ways of filling an area that are told apart without colour.
enum class Hatch {
    None,
    Rising,
    Falling,
    Level,
    Upright,
    Crossed,
    Grid,
    Dotted,
    WideRising,
    WideLevel,
    WideDotted
};

/// Shapes of a point that are told apart without colour.
enum class Marker { Disc, Square, Triangle, Diamond, Cross };

/// A painter set up for a chart: smooth, in its font and direction of reading, and as it was before
/// when this goes out of scope. The marks that charts share are painted here.
///
/// Everything is made of filled shapes, lines and texts. Neither clipping nor pattern brushes are
/// used: the SVG generator of Qt knows neither.
class ChartCanvas {
public:
    ChartCanvas(QPainter& painter, const ChartStyle& style);
    ~ChartCanvas();
    Q_DISABLE_COPY_MOVE(ChartCanvas)

    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] const ChartStyle& style() const { return m_style; }
    [[nodiscard]] const Tokens& tokens() const { return *m_style.tokens; }
    [[nodiscard]] const QFontMetricsF& metrics() const { return m_metrics; }

    /// On one line, elided where it is too long. Left and right in `alignment` are the leading and
    /// the trailing side.
    void text(const QRectF& room, Qt::Alignment alignment, const QColor& colour,
              const QString& text);
    /// The same on a ground of the surface's colour, to be read across lines.
    void textOverLines(const QRectF& room, Qt::Alignment alignment, const QColor& colour,
                       const QString& text);
    void box(const QRectF& area, const QColor& fill);
    void line(const QPointF& from, const QPointF& to, const QColor& colour, double width,
              Qt::PenStyle pen = Qt::SolidLine);
    /// Lines within `area`, of which every one ends at its edge.
    void hatch(const QRectF& area, Hatch kind, const QColor& colour);
    void marker(const QPointF& middle, Marker kind, double radius, const QColor& edge,
                const QColor& fill);
    /// A tick that fills `area`.
    void tick(const QRectF& area, const QColor& colour);
    /// The outline of the point that is read out.
    void currentOutline(const QRectF& area);
    /// Says in the middle of `room` that there is nothing to show.
    void nothing(const QRectF& room);

private:
    void slanted(const QRectF& area, double gap, double slope);

    QPainter& m_painter;
    const ChartStyle& m_style;
    QFontMetricsF m_metrics;
};

/// The tops of labels of the same height that want to stand around `wanted` middles: in their
/// order of height, none above `top`, none over another. Where `bottom` leaves too little room they
/// overlap evenly.
[[nodiscard]] std::vector<double> spreadLabels(const std::vector<double>& wanted, double height,
                                               double top, double bottom);

} // namespace limber
