// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/week_drop.h"

#include "app/plan/drop_marker.h"
#include "app/plan/plan_block.h"
#include "app/plan/week_board.h"
#include "app/wording/time_wording.h"

#include <QDropEvent>

namespace limber {

namespace {
constexpr std::chrono::minutes kUnknownLength{30};
} // namespace

WeekDrop::WeekDrop(WeekBoard& board)
    : QObject(&board)
    , m_board(board)
    , m_marker(new DropMarker(&board))
{
    m_board.setAcceptDrops(true);
    m_board.installEventFilter(this);
}

std::optional<DropPlace> WeekDrop::placeAt(QPoint position, const PlanDrag& dragged) const
{
    const DayColumn* day = m_board.columnAt(position);
    if (!day)
        return std::nullopt;
    if (m_board.shape() != WeekShape::Hours)
        return DropPlace{day->date(), std::nullopt, day->geometry()};

    const DayTrack& track = day->track();
    const auto* key = std::get_if<OccurrenceKey>(&dragged);
    const PlanBlock* block = key ? m_board.block(*key) : nullptr;
    const QTime time = track.timeAt(track.mapFrom(&m_board, position - m_hold).y());
    const std::chrono::milliseconds length =
        block ? block->item().length : std::chrono::milliseconds{kUnknownLength};
    QRect box = track.placeOf(time, length);
    box.moveTopLeft(track.mapTo(&m_board, box.topLeft()));
    return DropPlace{day->date(), time, box};
}

bool WeekDrop::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return hover(*static_cast<QDropEvent*>(event));
    case QEvent::DragLeave:
        showMark(std::nullopt);
        Q_EMIT left();
        return true;
    case QEvent::Drop:
        drop(*static_cast<QDropEvent*>(event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool WeekDrop::hover(QDropEvent& event)
{
    const auto dragged = planDragOf(event.mimeData());
    if (!dragged)
        return false;
    const QPoint position = event.position().toPoint();
    showMark(placeAt(position, *dragged));
    // Accepted even between the days, so that it goes on being told where the pointer is.
    event.acceptProposedAction();
    Q_EMIT hovered(position);
    return true;
}

void WeekDrop::drop(QDropEvent& event)
{
    showMark(std::nullopt);
    Q_EMIT left();
    const auto dragged = planDragOf(event.mimeData());
    const auto place = dragged ? placeAt(event.position().toPoint(), *dragged) : std::nullopt;
    if (!place) {
        event.ignore();
        return;
    }
    event.acceptProposedAction();
    Q_EMIT dropped(*dragged, *place);
}

void WeekDrop::showMark(const std::optional<DropPlace>& place)
{
    for (DayColumn* day : m_board.columns()) {
        const bool isTarget = place && day->date() == place->day;
        day->setDropMark(isTarget ? DropMark::Target : DropMark::None);
    }
    if (place && place->time)
        m_marker->showAt(place->box, timeText(*place->time));
    else
        m_marker->hide();
}

} // namespace limber
