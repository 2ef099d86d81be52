// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/side_sign.h"

#include "app/style/theme.h"
#include "app/style/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QtMath>

namespace limber {

namespace {

constexpr int kUsualHeight = 52;
/// Words and arrows never get smaller than those of a sign of this height.
constexpr int kLeastHeight = 28;
constexpr int kEdge = 1;
constexpr double kTextShare = 0.46;
constexpr double kArrowShare = 0.42;
constexpr double kPaddingShare = 0.38;

QString sideText(BodySide side)
{
    switch (side) {
    case BodySide::Left:
        return SideSign::tr("LEFT", "the left side of the body");
    case BodySide::Right:
        return SideSign::tr("RIGHT", "the right side of the body");
    case BodySide::Both:
        return {};
    }
    Q_UNREACHABLE();
}

/// An arrow with a solid head, readable from afar.
void paintArrow(QPainter& painter, const QRectF& box, BodySide side)
{
    painter.save();
    painter.translate(box.center());
    if (side == BodySide::Left)
        painter.scale(-1, 1);
    const double half = box.width() / 2;
    const QPolygonF arrow{
        {-half, -half * 0.22},    {half * 0.1, -half * 0.22}, {half * 0.1, -half * 0.8}, {half, 0},
        {half * 0.1, half * 0.8}, {half * 0.1, half * 0.22},  {-half, half * 0.22}};
    painter.drawPolygon(arrow);
    painter.restore();
}

} // namespace

SideSign::SideSign(QWidget* parent)
    : QWidget(parent)
    , m_height(kUsualHeight)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SideSign::setSide(BodySide side)
{
    if (m_side == side)
        return;
    m_side = side;
    name();
    update();
}

QString SideSign::text() const
{
    return sideText(m_side);
}

void SideSign::setSignHeight(int height)
{
    if (m_height == height)
        return;
    m_height = height;
    updateGeometry();
    update();
}

QFont SideSign::signFont(int pixels) const
{
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    bold.setPixelSize(qMax(1, pixels));
    return bold;
}

double SideSign::halfWidth(double height) const
{
    const QFontMetrics metrics(signFont(qRound(height * kTextShare)));
    const int text = qMax(metrics.horizontalAdvance(sideText(BodySide::Left)),
                          metrics.horizontalAdvance(sideText(BodySide::Right)));
    return text + height * (kArrowShare + 2.5 * kPaddingShare);
}

QSize SideSign::sizeHint() const
{
    return {2 * qCeil(halfWidth(m_height)) + space::kSmall + 2 * kEdge, m_height};
}

QSize SideSign::minimumSizeHint() const
{
    const double least = qMin(m_height, kLeastHeight);
    return {2 * qCeil(halfWidth(least)) + space::kSmall + 2 * kEdge, m_height};
}

void SideSign::paintEvent(QPaintEvent*)
{
    if (m_side == BodySide::Both)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(kEdge, kEdge, -kEdge, -kEdge);
    const double half = (all.width() - space::kSmall) / 2;
    const double height = m_height * qMin(1.0, half / halfWidth(m_height));
    painter.setFont(signFont(qRound(height * kTextShare)));
    paintHalf(painter, {all.left(), all.top(), half, all.height()}, BodySide::Left, height);
    paintHalf(painter, {all.right() - half, all.top(), half, all.height()}, BodySide::Right,
              height);
}

void SideSign::paintHalf(QPainter& painter, const QRectF& half, BodySide side, double height) const
{
    const Tokens& t = currentTokens();
    const bool isMeant = side == m_side;
    painter.setPen(isMeant ? QPen(Qt::NoPen) : QPen(t.textMuted, 1.5));
    painter.setBrush(isMeant ? QBrush(t.text) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(half, radius::kCard, radius::kCard);

    const QColor ink = isMeant ? t.surface : t.textMuted;
    const double arrowSide = height * kArrowShare;
    const double padding = height * kPaddingShare;
    QRectF arrow(0, 0, arrowSide, arrowSide);
    arrow.moveCenter(half.center());
    QRectF text = half;
    if (side == BodySide::Left) {
        arrow.moveLeft(half.left() + padding);
        text.setLeft(arrow.right());
    } else {
        arrow.moveRight(half.right() - padding);
        text.setRight(arrow.left());
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    paintArrow(painter, arrow, side);
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignCenter, sideText(side));
}

void SideSign::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        name();
        updateGeometry();
        update();
    }
}

void SideSign::name()
{
    setAccessibleName(text());
}

} // namespace limber
