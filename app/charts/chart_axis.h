// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_canvas.h"

#include <vector>

// *Across* is a place from the leading (0) to the trailing (1) side of a plot: from left to right,
// and from right to left where the interface is mirrored.

namespace limber {

/// Values upwards from 0, with round ticks, the last of which is the upper end.
struct ValueAxis {
    double high = 1;
    std::vector<double> ticks;
};

/// Reaches at least `highest`, with steps of 1, 2 or 5 times a power of ten, never below 1, and at
/// most `mostSteps` of them.
[[nodiscard]] ValueAxis niceAxis(double highest, int mostSteps);

/// A mark on the axis of days.
struct AxisMark {
    double across = 0;
    QString text;

    friend bool operator==(const AxisMark&, const AxisMark&) = default;
};

/// Where the values of a chart lie.
class PlotFrame {
public:
    PlotFrame() = default;
    PlotFrame(const QRectF& plot, ValueAxis axis, Qt::LayoutDirection direction);

    [[nodiscard]] const QRectF& plot() const { return m_plot; }
    [[nodiscard]] const ValueAxis& axis() const { return m_axis; }
    [[nodiscard]] double x(double across) const;
    [[nodiscard]] double y(double value) const;
    /// The column of one of `count` equal ones, as high as the plot.
    [[nodiscard]] QRectF column(int index, int count) const;
    /// The same, narrowed to a bar's width and from 0 up to a value.
    [[nodiscard]] QRectF bar(int index, int count, double from, double to) const;

    /// A hairline at each tick, the one at 0 stronger, with texts on the leading side (one for each
    /// tick, or none).
    void paintValues(ChartCanvas& canvas, const QStringList& texts) const;
    /// Texts below the plot, each in the middle of its mark, kept within the left and right of
    /// `room`. One that would touch a later one is left out.
    void paintMarks(ChartCanvas& canvas, const std::vector<AxisMark>& marks,
                    const QRectF& room) const;

private:
    QRectF m_plot;
    ValueAxis m_axis;
    bool m_isMirrored = false;
};

/// The width that texts of ticks need beside a plot, their distance included.
[[nodiscard]] double valueTextWidth(const QStringList& texts, const QFontMetricsF& metrics);
/// What stands below a plot.
[[nodiscard]] double markHeight(const QFontMetricsF& metrics);

} // namespace limber
