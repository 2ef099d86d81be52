// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/drag_scroller.h"

#include <QScrollArea>
#include <QScrollBar>

namespace limber {

namespace {
constexpr int kEdge = 48;
constexpr int kFastest = 16;
constexpr std::chrono::milliseconds kPace{20};
} // namespace

DragScroller::DragScroller(QScrollArea& page)
    : QObject(&page)
    , m_page(page)
{
    m_timer.setInterval(kPace);
    connect(&m_timer, &QTimer::timeout, this, &DragScroller::scroll);
}

void DragScroller::follow(QPoint globalPosition)
{
    const QWidget* viewport = m_page.viewport();
    const int y = viewport->mapFromGlobal(globalPosition).y();
    const int fromBottom = viewport->height() - y;
    m_step = 0;
    if (y < kEdge)
        m_step = -(kEdge - y) * kFastest / kEdge - 1;
    else if (fromBottom < kEdge)
        m_step = (kEdge - fromBottom) * kFastest / kEdge + 1;
    if (m_step == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void DragScroller::stop()
{
    m_timer.stop();
}

void DragScroller::scroll()
{
    QScrollBar* bar = m_page.verticalScrollBar();
    bar->setValue(bar->value() + m_step);
}

} // namespace limber
