// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/plan_drag.h"
#include "app/plan/plan_state.h"

#include <QWidget>

#include <array>

namespace limber {

class MonthCell;
class MonthDrop;
class PlainLabel;

/// A month in its six weeks. One stop of the Tab key: arrow keys walk from day to day and on into
/// the months beside it, Home and End along the week, page keys turn the month. Occurrences and
/// routines can be dropped on its days.
class MonthBoard : public QWidget {
    Q_OBJECT

public:
    static constexpr int kCells = 42;

    explicit MonthBoard(QWidget* parent = nullptr);

    void showMonth(const PlanState& state);
    /// Puts the focus on a day, where the month shows it.
    void focusOn(QDate day);
    [[nodiscard]] MonthCell* cell(QDate day) const;
    /// nullptr outside the days.
    [[nodiscard]] MonthCell* cellAt(QPoint position) const;
    /// Marks the day on which something would be dropped; none for nullptr.
    void mark(const MonthCell* target);
    [[nodiscard]] MonthDrop& drop() const { return *m_drop; }
    /// How a drag runs; the desktop's way unless said otherwise.
    void setDragRun(DragRun run) { m_dragRun = std::move(run); }
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
    void pull(MonthCell& cell, QPoint hold);
    [[nodiscard]] std::optional<QDate> goal(const MonthCell& cell, int key) const;

    PlanState m_state;
    QDate m_current;
    std::array<PlainLabel*, PlanState::kDaysAWeek> m_weekdays{};
    std::array<MonthCell*, kCells> m_cells{};
    MonthDrop* m_drop;
    DragRun m_dragRun = runDrag;
};

} // namespace limber
