// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/day_dot.h"

#include "app/style/control_paint.h"
#include "app/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace limber {

namespace {

constexpr qreal kDisc = 26;

void paintMark(QPainter& painter, DayMark mark, const QPointF& centre, const Tokens& t)
{
    const qreal r = kDisc / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen strong(t.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (mark) {
    case DayMark::None:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.control);
        painter.drawEllipse(centre, 2.5, 2.5);
        break;
    case DayMark::Planned:
        painter.setPen(strong);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, r - 2, r - 2);
        break;
    case DayMark::Kept: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(centre, r - 1, r - 1);
        painter.setPen(QPen(t.onAccent, 2.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {centre + QPointF(-5, 0.5), centre + QPointF(-1.5, 4),
                                centre + QPointF(5.5, -3.5)};
        painter.drawPolyline(tick, 3);
        break;
    }
    case DayMark::Partial: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawChord(QRectF(centre.x() - r + 2, centre.y() - r + 2, 2 * r - 4, 2 * r - 4),
                          180 * 16, 180 * 16);
        painter.setPen(strong);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, r - 2, r - 2);
        break;
    }
    case DayMark::Missed: {
        QPen broken(t.textMuted, 1.75, Qt::CustomDashLine, Qt::FlatCap);
        broken.setDashPattern({2.2, 1.9});
        painter.setPen(broken);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, r - 2, r - 2);
        painter.setPen(QPen(t.textMuted, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre - QPointF(4, 0), centre + QPointF(4, 0));
        break;
    }
    case DayMark::Paused:
        painter.setPen(QPen(t.textMuted, 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre + QPointF(-3.5, -5), centre + QPointF(-3.5, 5));
        painter.drawLine(centre + QPointF(3.5, -5), centre + QPointF(3.5, 5));
        break;
    }
}

} // namespace

DayDot::DayDot(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QFont small = font();
    small.setPixelSize(type_size::kSmall);
    setFont(small);
}

void DayDot::setDay(const WeekDay& day)
{
    if (m_day == day)
        return;
    m_day = day;
    setText(day.letter);
    setAccessibleName(day.description);
    setToolTip(day.description.isEmpty()
                   ? QString()
                   : QStringLiteral("<p>%1</p>").arg(day.description.toHtmlEscaped()));
    QFont small = font();
    small.setWeight(day.place == DayPlace::Today ? QFont::Bold : QFont::Normal);
    setFont(small);
    updateGeometry();
    update();
}

QSize DayDot::sizeHint() const
{
    const int letters = fontMetrics().horizontalAdvance(m_day.letter);
    return {qMax(hit_size::kControl, letters + 2 * space::kSmall),
            fontMetrics().height() + int(kDisc) + 3 * space::kSmall};
}

void DayDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = currentTokens();
    const bool today = m_day.place == DayPlace::Today;
    if (today)
        paint::roundedBox(painter, rect(), radius::kControl, t.accentSoft, QColor());
    else if (underMouse())
        paint::roundedBox(painter, rect(), radius::kControl, t.sunken, QColor());
    const int line = fontMetrics().height();
    painter.setPen(today ? t.onAccentSoft : t.textMuted);
    painter.drawText(QRect(0, space::kSmall, width(), line), Qt::AlignCenter, m_day.letter);
    const qreal top = space::kSmall + line + space::kTiny;
    painter.save();
    paintMark(painter, m_day.mark, QPointF(width() / 2.0, top + kDisc / 2), t);
    painter.restore();
    if (hasFocus())
        paint::focusRing(painter, rect(), radius::kControl, t);
}

} // namespace limber
