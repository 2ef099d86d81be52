// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "core/progress/exercise_response.h"

#include <functional>

namespace limber {

/// How pain moved in the sessions that held an exercise, a row for each: the mean change as a dot
/// on an axis from lower to higher, and in words in how many sessions it was not higher after.
class ResponseChart : public Chart {
public:
    /// `name` gives an exercise's name; it is asked once for each, at once.
    ResponseChart(std::vector<ExerciseResponse> responses,
                  const std::function<QString(const ExerciseId&)>& name);

    /// The exercise of a point.
    [[nodiscard]] const ExerciseId& exerciseAt(int point) const;

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
    [[nodiscard]] int stepFrom(int point, ChartStep step) const override;

private:
    std::vector<ExerciseResponse> m_responses;
    QStringList m_names;
};

} // namespace limber
