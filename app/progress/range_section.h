// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/progress_state.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace limber {

class ChartCard;
class ChoiceChips;
class StatTile;

/// How far back to look, what was reached in that time beside the time before it, and the charts
/// of that time: minutes, the plan followed, pain.
class RangeSection : public QWidget {
    Q_OBJECT

public:
    explicit RangeSection(QWidget* parent = nullptr);

    void show(const ProgressState& state);
    using QWidget::show;

Q_SIGNALS:
    void rangeChosen(limber::ProgressRange range);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    StatTile* addTile(const QString& name);
    ChartCard* addCard(const QString& name);
    void showTiles(const ProgressState& state);
    void showMinutes(const ProgressState& state);
    void showAdherence(const ProgressState& state);
    void showPain(const ProgressState& state);
    void arrangeTiles();
    void word();

    QGridLayout* m_grid;
    std::vector<StatTile*> m_tiles;
    int m_columns = 0;
    ChoiceChips* m_ranges;
    StatTile* m_minutes;
    StatTile* m_days;
    StatTile* m_followed;
    ChartCard* m_minutesCard;
    ChartCard* m_adherenceCard;
    ChartCard* m_weekdayCard;
    ChartCard* m_painCard;
};

} // namespace limber
