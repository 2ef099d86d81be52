// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "core/progress/activity.h"
#include "core/progress/progress_range.h"

#include <QPolygonF>

#include <map>
#include <optional>

namespace limber {

/// About three years of answers every two weeks: more would run into each other.
inline constexpr int kMostDaysOfRatings = 1100;

/// The person's own activities from 0 (not at all) to 10 (as before): a line each, told apart by
/// colour and by the shape of its points, with its name and latest value at the end. Points are
/// days with a rating; over more than kMostDaysOfRatings days they are periods with their mean.
class ActivityChart : public Chart {
public:
    /// Ratings outside `days`, which has an end, are left out.
    ActivityChart(const ActivityHistory& history, const DateRange& days);

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
    struct Layout;

    /// One activity.
    struct Line {
        QString name;
        std::map<QDate, double> values; ///< By the first day of their point.
        std::optional<int> latest;
    };

    [[nodiscard]] Layout layoutOf(const QRectF& room, const ChartStyle& style) const;
    [[nodiscard]] double xOf(const Layout& layout, const Period& period) const;
    /// The points of a line. Lines of the same value lie side by side.
    [[nodiscard]] QPolygonF wayOf(const Layout& layout, std::size_t line) const;
    [[nodiscard]] QString valueText(double value) const;

    DateRange m_days;
    QDate m_last;
    std::optional<PeriodUnit> m_unit; ///< Nothing while points are days.
    std::vector<Line> m_lines;
    std::vector<Period> m_points; ///< Single days, or periods.
};

} // namespace limber
