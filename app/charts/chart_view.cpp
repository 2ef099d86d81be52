// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_view.h"

#include "app/charts/chart_words.h"
#include "app/style/control_paint.h"
#include "app/style/theme.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

constexpr int kProperWidth = 640;
constexpr int kLeastWidth = 280;
constexpr int kAmpleWidth = 1000;
constexpr double kMargin = 4; ///< For the focus ring.

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("chartView"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartView::~ChartView() = default;

void ChartView::setChart(std::unique_ptr<const Chart> chart)
{
    const QString before = readOut();
    m_chart = std::move(chart);
    m_pressed = -1;
    if (!before.isEmpty() && readOut() != before)
        resetReadOut();
    else if (readOut().isEmpty())
        m_current = -1;
    word();
    updateGeometry();
    update();
}

void ChartView::word()
{
    if (!m_chart)
        return setAccessibleName(QString());
    setAccessibleName(ChartWords::tr("%1. Arrow keys read out the values.", "what a chart shows")
                          .arg(m_chart->accessibleName()));
}

QString ChartView::readOut() const
{
    return m_chart && m_current >= 0 && m_current < m_chart->pointCount()
               ? m_chart->pointText(m_current)
               : QString();
}

void ChartView::setCurrentPoint(int index)
{
    if (!m_chart || index < 0 || index >= m_chart->pointCount() || index == m_current)
        return;
    m_current = index;
    const QString text = readOut();
    setAccessibleDescription(text);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
    Q_EMIT readOutChanged(text);
}

void ChartView::resetReadOut()
{
    m_current = -1;
    setAccessibleDescription(QString());
    update();
    Q_EMIT readOutChanged(QString());
}

ChartStyle ChartView::chartStyle() const
{
    return screenChartStyle(currentTokens().set, font(), layoutDirection());
}

QRectF ChartView::room() const
{
    return QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

QSize ChartView::sizeHint() const
{
    return {kProperWidth, heightForWidth(kProperWidth)};
}

QSize ChartView::minimumSizeHint() const
{
    // What a width really needs is for heightForWidth; asking for more would leave it empty.
    return {kLeastWidth, std::min(heightForWidth(kLeastWidth), heightForWidth(kAmpleWidth))};
}

int ChartView::heightForWidth(int width) const
{
    if (!m_chart)
        return 0;
    return static_cast<int>(
        std::ceil(m_chart->properHeight(width - 2 * kMargin, chartStyle()) + 2 * kMargin));
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_chart)
        m_chart->paint(painter, room(), chartStyle(), m_current);
    if (hasFocus())
        paint::focusRing(painter, rect(), radius::kControl, currentTokens());
}

int ChartView::afterKey(int key) const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int last = m_chart->pointCount() - 1;
    const auto stepped = [&](ChartStep step) {
        if (m_current >= 0)
            return m_chart->stepFrom(m_current, step);
        // Reading begins with the latest, where one looks first; a way the chart does not know
        // is left to the page.
        return m_chart->stepFrom(last, step) < 0 ? -1 : last;
    };
    switch (key) {
    case Qt::Key_Right:
        return stepped(isMirrored ? ChartStep::Backward : ChartStep::Forward);
    case Qt::Key_Left:
        return stepped(isMirrored ? ChartStep::Forward : ChartStep::Backward);
    case Qt::Key_Up:
        return stepped(ChartStep::Up);
    case Qt::Key_Down:
        return stepped(ChartStep::Down);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return -1;
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (!m_chart || m_chart->pointCount() == 0)
        return QWidget::keyPressEvent(event);
    const bool isActivation = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                              event->key() == Qt::Key_Space;
    if (isActivation && m_current >= 0) {
        Q_EMIT pointActivated(m_current);
        return;
    }
    const int next = afterKey(event->key());
    if (next < 0)
        return QWidget::keyPressEvent(event);
    setCurrentPoint(next);
}

int ChartView::pointAt(const QPointF& position) const
{
    return m_chart ? m_chart->nearestPoint(position, room(), chartStyle()) : -1;
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    setCurrentPoint(pointAt(event->position()));
    QWidget::mouseMoveEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? pointAt(event->position()) : -1;
    setCurrentPoint(m_pressed);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() == Qt::LeftButton && pressed >= 0 && pressed == pointAt(event->position()))
        Q_EMIT pointActivated(pressed);
}

void ChartView::leaveEvent(QEvent* event)
{
    if (!hasFocus() && m_current >= 0)
        resetReadOut();
    QWidget::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    if (m_chart && m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentPoint(m_chart->pointCount() - 1);
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        word();
        [[fallthrough]];
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        updateGeometry();
        [[fallthrough]];
    case QEvent::PaletteChange:
        update();
        break;
    default:
        break;
    }
}

} // namespace limber
