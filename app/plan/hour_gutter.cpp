// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/hour_gutter.h"

#include "app/plan/day_track.h"
#include "app/plan/hover_trigger.h"
#include "app/style/theme.h"
#include "app/widgets/button.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace limber {

using namespace Qt::StringLiterals;

HourGutter::HourGutter(QWidget* parent)
    : QWidget(parent)
    , m_earlier(Button::iconOnly(IconName::Up, QString(), this))
    , m_later(Button::iconOnly(IconName::Down, QString(), this))
{
    setObjectName(u"hourGutter"_s);
    m_earlier->setObjectName(u"earlierHoursButton"_s);
    m_later->setObjectName(u"laterHoursButton"_s);
    QFont small = font();
    small.setPixelSize(type_size::kSmall);
    setFont(small);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    for (Button* button : {m_earlier, m_later}) {
        button->setFixedSize(hit_size::kLeast, hit_size::kLeast);
        new HoverTrigger(*button);
    }
    connect(m_earlier, &QAbstractButton::clicked, this, &HourGutter::earlierRequested);
    connect(m_later, &QAbstractButton::clicked, this, &HourGutter::laterRequested);
    word();
}

void HourGutter::setSpan(TimeSpan span, int top)
{
    m_span = span;
    m_top = top;
    m_earlier->setVisible(span.from > 0);
    m_later->setVisible(span.until < kMinutesADay);
    arrange();
    update();
}

QSize HourGutter::sizeHint() const
{
    const int widest = qMax(fontMetrics().horizontalAdvance(timeText(QTime(22, 0))),
                            fontMetrics().horizontalAdvance(timeText(QTime(12, 0))));
    return {qMax(int{hit_size::kLeast}, widest + space::kTiny), 0};
}

void HourGutter::arrange()
{
    const int left = (width() - hit_size::kLeast) / 2;
    m_earlier->move(left, qMax(0, m_top - hit_size::kLeast - space::kSmall));
    m_later->move(left, m_top + m_span.minutes() * kHourHeight / kMinutesAnHour - hit_size::kLeast);
}

void HourGutter::word()
{
    m_earlier->setName(tr("Earlier hours"));
    m_later->setName(tr("Later hours"));
}

void HourGutter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(currentTokens().textMuted);
    for (int minute = m_span.from; minute < m_span.until; minute += kMinutesAnHour) {
        const int y = m_top + (minute - m_span.from) * kHourHeight / kMinutesAnHour;
        const QRect room(0, y - fontMetrics().height() / 2, width() - space::kTiny / 2,
                         fontMetrics().height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) |
                             Qt::AlignVCenter,
                         timeText(QTime(minute / kMinutesAnHour, 0)));
    }
}

void HourGutter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        updateGeometry();
    }
}

void HourGutter::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace limber
