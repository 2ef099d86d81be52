// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/drop_place.h"
#include "app/plan/plan_drag.h"

#include <QObject>
#include <QPoint>

class QDropEvent;

namespace limber {

class MonthBoard;

/// Lets a month take what is dragged over it: marks the day, and says which one it was dropped on.
/// It changes nothing by itself.
class MonthDrop : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the board.
    explicit MonthDrop(MonthBoard& board);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Something is dragged over the month, here in its pixels.
    void hovered(QPoint position);
    void left();
    void dropped(const limber::PlanDrag& dragged, const limber::DropPlace& place);

private:
    [[nodiscard]] bool hover(QDropEvent& event);
    void drop(QDropEvent& event);

    MonthBoard& m_board;
};

} // namespace limber
