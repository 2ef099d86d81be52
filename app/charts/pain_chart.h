// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "core/progress/pain_series.h"

namespace limber {

/// The finest that a chart of pain shows.
enum class PainResolution {
    Sessions, ///< Each session has its stroke.
    Days,     ///< Each day is a dot.
    Periods
};

/// What is known of a day or, over a long range, of a period.
struct PainPoint {
    QDate from;
    QDate until;
    std::optional<double> pain; ///< The day's own, or the mean of the period.
    std::optional<double> mean; ///< Of seven days; none for a period.
    int days = 0;               ///< With an entry; periods only.
    std::vector<SessionPain> sessions;
    bool isFlare = false;
};

/// Pain from 0 to 10 over a range: before (open) and after (filled) each session joined by a
/// stroke, the mean of seven days as a line with gaps, the baseline with the band of no clear
/// change around it, pauses hatched, flare days marked at the foot. Where there is no room for
/// sessions each day is a dot, and over more than kMostDaysOfPain days each period has its mean.
///
/// Points are the days with an entry or a mean, or the periods with one.
class PainChart : public Chart {
public:
    explicit PainChart(PainSeries series);

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
    void collectDays();
    void collectPeriods();
    [[nodiscard]] bool hasPeriods() const;
    [[nodiscard]] PainResolution resolution() const;

    PainSeries m_series;
    std::vector<PainPoint> m_points;
};

/// Longer ranges are shown by period.
inline constexpr int kMostDaysOfPain = 371;

} // namespace limber
