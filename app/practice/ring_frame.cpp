// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/ring_frame.h"

#include "app/style/tokens.h"
#include "app/widgets/countdown_ring.h"
#include "app/widgets/plain_label.h"

namespace limber {

namespace {

constexpr int kCaptionLines = 2;
/// Below this width two lines of the large caption would not hold set and repetition.
constexpr int kNarrow = 360;

} // namespace

RingFrame::RingFrame(QWidget* parent)
    : QWidget(parent)
    , m_ring(new CountdownRing(this))
    , m_caption(new PlainLabel(QString(), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_caption->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_caption->setWeight(QFont::DemiBold);
    m_caption->setPixelSize(type_size::kTitle);
}

int RingFrame::captionRoom() const
{
    return space::kSmall + kCaptionLines * m_caption->fontMetrics().lineSpacing();
}

QSize RingFrame::sizeHint() const
{
    return m_ring->sizeHint() + QSize(0, captionRoom());
}

QSize RingFrame::minimumSizeHint() const
{
    return m_ring->minimumSizeHint() + QSize(0, captionRoom());
}

void RingFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_caption->setPixelSize(width() < kNarrow ? type_size::kSection : type_size::kTitle);
    const int room = captionRoom();
    const int side = qMax(0, qMin(width(), height() - room));
    const int top = (height() - side - room) / 2;
    m_ring->setGeometry((width() - side) / 2, top, side, side);
    m_caption->setGeometry(0, top + side + space::kSmall, width(), room - space::kSmall);
}

} // namespace limber
