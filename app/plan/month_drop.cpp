// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/month_drop.h"

#include "app/plan/month_board.h"
#include "app/plan/month_cell.h"

#include <QDropEvent>

namespace limber {

MonthDrop::MonthDrop(MonthBoard& board)
    : QObject(&board)
    , m_board(board)
{
    m_board.setAcceptDrops(true);
    m_board.installEventFilter(this);
}

bool MonthDrop::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return hover(*static_cast<QDropEvent*>(event));
    case QEvent::DragLeave:
        m_board.mark(nullptr);
        Q_EMIT left();
        return true;
    case QEvent::Drop:
        drop(*static_cast<QDropEvent*>(event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool MonthDrop::hover(QDropEvent& event)
{
    if (!planDragOf(event.mimeData()))
        return false;
    const QPoint position = event.position().toPoint();
    m_board.mark(m_board.cellAt(position));
    // Accepted even between the days, so that it goes on being told where the pointer is.
    event.acceptProposedAction();
    Q_EMIT hovered(position);
    return true;
}

void MonthDrop::drop(QDropEvent& event)
{
    m_board.mark(nullptr);
    Q_EMIT left();
    const auto dragged = planDragOf(event.mimeData());
    const MonthCell* cell = m_board.cellAt(event.position().toPoint());
    if (!dragged || !cell) {
        event.ignore();
        return;
    }
    event.acceptProposedAction();
    Q_EMIT dropped(*dragged, {cell->day().date, std::nullopt, cell->geometry()});
}

} // namespace limber
