// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/read_out_chart.h"

#include "app/style/control_paint.h"
#include "app/style/theme.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QChart>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace limber {

ReadOutChart::ReadOutChart(QWidget* parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    // Scene coordinates are mirrored by hand, so that text stays readable.
    setLayoutDirection(Qt::LeftToRight);
    chart()->setLayoutDirection(Qt::LeftToRight);
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins({});
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
}

QString ReadOutChart::readOut() const
{
    return m_current >= 0 && m_current < pointCount() ? pointText(m_current) : QString();
}

void ReadOutChart::setCurrentPoint(int index)
{
    if (index < 0 || index >= pointCount() || index == m_current)
        return;
    m_current = index;
    const QString text = readOut();
    setAccessibleDescription(text);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    viewport()->update();
    Q_EMIT readOutChanged(text);
}

void ReadOutChart::clear()
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
}

void ReadOutChart::resetReadOut()
{
    m_current = -1;
    setAccessibleDescription(QString());
    Q_EMIT readOutChanged(QString());
}

void ReadOutChart::drawForeground(QPainter* painter, const QRectF&)
{
    const Tokens& t = currentTokens();
    QFont small = font();
    small.setPixelSize(type_size::kSmall);
    painter->setFont(small);
    paintOver(*painter, t);
    if (hasFocus())
        paint::focusRing(*painter, sceneRect(), radius::kControl, t);
}

void ReadOutChart::keyPressEvent(QKeyEvent* event)
{
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const int last = pointCount() - 1;
    const int forward = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward)
        setCurrentPoint(qMin(m_current + 1, last));
    else if (event->key() == backward)
        setCurrentPoint(m_current < 0 ? last : qMax(m_current - 1, 0));
    else if (event->key() == Qt::Key_Home)
        setCurrentPoint(0);
    else if (event->key() == Qt::Key_End)
        setCurrentPoint(last);
    else
        QChartView::keyPressEvent(event);
}

void ReadOutChart::mouseMoveEvent(QMouseEvent* event)
{
    setCurrentPoint(pointAt(event->position()));
    QChartView::mouseMoveEvent(event);
}

void ReadOutChart::leaveEvent(QEvent* event)
{
    if (!hasFocus()) {
        resetReadOut();
        viewport()->update();
    }
    QChartView::leaveEvent(event);
}

void ReadOutChart::focusInEvent(QFocusEvent* event)
{
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentPoint(pointCount() - 1);
    QChartView::focusInEvent(event);
}

void ReadOutChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        rebuild();
}

int ReadOutChart::pointAt(const QPointF& position) const
{
    if (chart()->series().isEmpty())
        return -1;
    const double value = chart()->mapToValue(mapToScene(position.toPoint())).x();
    int nearest = -1;
    for (int i = 0; i < pointCount(); ++i) {
        if (nearest < 0 ||
            std::abs(pointAxisValue(i) - value) < std::abs(pointAxisValue(nearest) - value))
            nearest = i;
    }
    return nearest;
}

} // namespace limber
