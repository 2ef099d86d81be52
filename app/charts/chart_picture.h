// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

namespace limber {

/// A chart under its title, as it stands by itself on paper.
///
/// The height that a width asks for, in the painter's units.
[[nodiscard]] double titledChartHeight(const Chart& chart, double width, const ChartStyle& style);
/// Paints title and chart into `room`, on whatever ground there is.
void paintTitledChart(QPainter& painter, const Chart& chart, const QRectF& room,
                      const ChartStyle& style);

} // namespace limber
