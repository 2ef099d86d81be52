// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/progress_state.h"

#include <QWidget>

namespace limber {

class Button;
class PlainLabel;
class StatTile;

/// The figure that the person chose to see first: a streak, the steadiness, or none. What all the
/// figures mean is a click away.
class Headline : public QWidget {
    Q_OBJECT

public:
    explicit Headline(QWidget* parent = nullptr);

    void show(const WeekState& week);
    using QWidget::show;
    /// The streaks as the whole history has them.
    void showStreaks(const StreakLengths& lengths);

protected:
    void changeEvent(QEvent* event) override;

private:
    void word();

    WeekState m_week;
    int m_longestWeeks = 0;
    int m_longestDays = 0;
    StatTile* m_tile;
    Button* m_meaningButton;
    PlainLabel* m_meaning;
};

} // namespace limber
