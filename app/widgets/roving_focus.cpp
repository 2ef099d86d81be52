// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/roving_focus.h"

#include <QKeyEvent>
#include <QWidget>

namespace limber {

RovingFocus::RovingFocus(QObject* parent)
    : QObject(parent)
{
}

void RovingFocus::add(QWidget* widget)
{
    m_widgets.append(widget);
    widget->setFocusPolicy(m_widgets.size() - 1 == m_current ? Qt::StrongFocus : Qt::ClickFocus);
    widget->installEventFilter(this);
}

void RovingFocus::setCurrent(qsizetype index)
{
    if (index < 0 || index >= m_widgets.size())
        return;
    m_widgets[m_current]->setFocusPolicy(Qt::ClickFocus);
    m_current = index;
    m_widgets[m_current]->setFocusPolicy(Qt::StrongFocus);
}

bool RovingFocus::eventFilter(QObject* watched, QEvent* event)
{
    const qsizetype index = m_widgets.indexOf(qobject_cast<QWidget*>(watched));
    if (index < 0)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        setCurrent(index);
    } else if (event->type() == QEvent::KeyPress) {
        const bool mirrored = m_widgets[index]->layoutDirection() == Qt::RightToLeft;
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Left:
            moveTo(mirrored ? index + 1 : index - 1);
            return true;
        case Qt::Key_Right:
            moveTo(mirrored ? index - 1 : index + 1);
            return true;
        case Qt::Key_Home:
            moveTo(0);
            return true;
        case Qt::Key_End:
            moveTo(m_widgets.size() - 1);
            return true;
        default:
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}

void RovingFocus::moveTo(qsizetype index)
{
    if (index < 0 || index >= m_widgets.size())
        return;
    setCurrent(index);
    m_widgets[index]->setFocus(Qt::TabFocusReason);
}

} // namespace limber
