// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/read_out_chart.h"
#include "core/progress/chart_series.h"

#include <vector>

namespace limber {

/// Minutes per week as bars with their values on top. A week that reached its goal is filled and
/// has a tick, the running week has a broken edge, and a week before the history is a gap.
class WeekBarChart : public ReadOutChart {
    Q_OBJECT

public:
    explicit WeekBarChart(QWidget* parent = nullptr);

    void setWeeks(std::vector<WeekBar> weeks);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int pointCount() const override;
    [[nodiscard]] QString pointText(int index) const override;
    [[nodiscard]] double pointAxisValue(int index) const override;
    void rebuild() override;
    void paintOver(QPainter& painter, const Tokens& tokens) override;

private:
    /// The place of a week from the left: weeks run with the direction of reading.
    [[nodiscard]] int columnOf(int index) const;
    [[nodiscard]] double highest() const;
    void paintDays(QPainter& painter, const Tokens& tokens);

    std::vector<WeekBar> m_weeks;
};

} // namespace limber
