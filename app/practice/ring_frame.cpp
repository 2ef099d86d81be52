// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/ring_frame.h"

#include "app/widgets/countdown_ring.h"

namespace limber {

RingFrame::RingFrame(QWidget* parent)
    : QWidget(parent)
    , m_ring(new CountdownRing(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize RingFrame::sizeHint() const
{
    return m_ring->sizeHint();
}

QSize RingFrame::minimumSizeHint() const
{
    return m_ring->minimumSizeHint();
}

void RingFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int side = qMin(width(), height());
    m_ring->setGeometry((width() - side) / 2, (height() - side) / 2, side, side);
}

} // namespace limber
