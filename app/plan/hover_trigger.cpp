// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/hover_trigger.h"

#include "app/plan/plan_drag.h"

#include <QAbstractButton>
#include <QDragEnterEvent>

namespace limber {

HoverTrigger::HoverTrigger(QAbstractButton& button)
    : QObject(&button)
    , m_button(button)
{
    m_button.setAcceptDrops(true);
    m_button.installEventFilter(this);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, &m_button, &QAbstractButton::click);
}

bool HoverTrigger::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* entered = static_cast<QDragEnterEvent*>(event);
        if (!planDragOf(entered->mimeData()))
            return false;
        entered->accept();
        m_rest.start();
        return true;
    }
    case QEvent::DragLeave:
        m_rest.stop();
        return true;
    case QEvent::Drop:
        // Nothing is put down here.
        m_rest.stop();
        event->ignore();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace limber
