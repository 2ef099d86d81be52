// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_axis.h"

#include <QPointF>

#include <functional>
#include <vector>

namespace limber {

/// The name of a line at its end, behind the marker of its points.
struct LineName {
    double value = 0; ///< At which the line ends.
    QString text;
    std::function<void(ChartCanvas&, const QPointF&)> marker;
};

/// The width that names need on the trailing side of a plot, their distance included.
[[nodiscard]] double lineNameWidth(const std::vector<LineName>& names,
                                   const QFontMetricsF& metrics);
/// Each at the height of its value, or as near to it as the others let it. `room` is what lies
/// beside the plot on its trailing side.
void paintLineNames(ChartCanvas& canvas, const std::vector<LineName>& names, const PlotFrame& frame,
                    const QRectF& room);

} // namespace limber
