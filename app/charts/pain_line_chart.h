// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/read_out_chart.h"
#include "core/progress/pain_trend.h"

#include <optional>
#include <vector>

namespace limber {

/// Daily pain from 0 to 10: a point for each day with an entry, joined only where no day without
/// one lies between.
class PainLineChart : public ReadOutChart {
    Q_OBJECT

public:
    explicit PainLineChart(QWidget* parent = nullptr);

    /// In order of time.
    void setDays(std::vector<PainDay> days);
    /// The mean of the first days, drawn as a broken line; nothing draws none.
    void setBaseline(std::optional<double> baseline);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int pointCount() const override;
    [[nodiscard]] QString pointText(int index) const override;
    [[nodiscard]] double pointAxisValue(int index) const override;
    void rebuild() override;
    void paintOver(QPainter& painter, const Tokens& tokens) override;

private:
    void addSeries(const Tokens& tokens);
    void addAxes(const Tokens& tokens);
    void paintBaseline(QPainter& painter, const Tokens& tokens);

    std::vector<PainDay> m_days;
    std::optional<double> m_baseline;
};

} // namespace limber
