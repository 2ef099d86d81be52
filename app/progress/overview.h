// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/progress_state.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace limber {

class Button;
class ChartCard;
class PainLineChart;
class PlainLabel;
class StatTile;
class WeekBarChart;

/// The figures as tiles and charts.
class Overview : public QWidget {
    Q_OBJECT

public:
    explicit Overview(QWidget* parent = nullptr);

    void show(const ProgressState& state);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    StatTile* addTile(const QString& name);
    void showTiles(const ProgressState& state);
    void showCharts(const ProgressState& state);
    void arrangeTiles();
    void toggleMeaning();
    void word();

    QGridLayout* m_grid;
    int m_columns = 0;
    std::vector<StatTile*> m_tiles;
    StatTile* m_weeks;
    StatTile* m_days;
    StatTile* m_score;
    StatTile* m_adherence;
    StatTile* m_minutes;
    StatTile* m_sessions;
    Button* m_meaningButton;
    PlainLabel* m_meaning;
    WeekBarChart* m_weekChart;
    ChartCard* m_weekCard;
    PainLineChart* m_painChart;
    ChartCard* m_painCard;
};

} // namespace limber
