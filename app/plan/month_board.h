// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/plan_state.h"

#include <QWidget>

#include <array>

namespace limber {

class MonthCell;
class PlainLabel;

/// A month in its six weeks. One stop of the Tab key: arrow keys walk from day to day and on into
/// the months beside it, Home and End along the week, page keys turn the month.
class MonthBoard : public QWidget {
    Q_OBJECT

public:
    static constexpr int kCells = 42;

    explicit MonthBoard(QWidget* parent = nullptr);

    void showMonth(const PlanState& state);
    /// Puts the focus on a day, where the month shows it.
    void focusOn(QDate day);
    [[nodiscard]] MonthCell* cell(QDate day) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void dayOpened(QDate day);
    /// A day beyond what is shown was walked to.
    void dayRequested(QDate day);

protected:
    void changeEvent(QEvent* event) override;

private:
    void word();
    void takeTabStop(MonthCell* cell);
    [[nodiscard]] std::optional<QDate> goal(const MonthCell& cell, int key) const;

    PlanState m_state;
    QDate m_current;
    std::array<PlainLabel*, PlanState::kDaysAWeek> m_weekdays{};
    std::array<MonthCell*, kCells> m_cells{};
};

} // namespace limber
