// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/drop_place.h"
#include "app/plan/plan_drag.h"

#include <QObject>
#include <QPoint>

#include <optional>

class QDropEvent;

namespace limber {

class DayColumn;
class DropMarker;
class WeekBoard;

/// Lets a week take what is dragged over it: shows where it would come to lie, and says where it
/// was dropped. It changes nothing by itself.
class WeekDrop : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the board.
    explicit WeekDrop(WeekBoard& board);

    /// Where the pointer holds the block that this board drags: a block lands by its upper edge.
    void setHold(QPoint hold) { m_hold = hold; }
    /// What a place of the board stands for; nothing outside the days.
    [[nodiscard]] std::optional<DropPlace> placeAt(QPoint position, const PlanDrag& dragged) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Something is dragged over the week, here in its pixels.
    void hovered(QPoint position);
    void left();
    void dropped(const limber::PlanDrag& dragged, const limber::DropPlace& place);

private:
    [[nodiscard]] bool hover(QDropEvent& event);
    void drop(QDropEvent& event);
    void showMark(const std::optional<DropPlace>& place);

    WeekBoard& m_board;
    QPoint m_hold;
    DropMarker* m_marker;
};

} // namespace limber
