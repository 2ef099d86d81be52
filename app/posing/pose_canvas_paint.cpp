// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_painter.h"
#include "app/posing/pose_canvas.h"
#include "app/posing/pose_words.h"
#include "app/style/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace limber {
namespace {

constexpr double kLarge = 8.0;
constexpr double kSmall = 5.5;

/// What one takes hold of first; elbows and knees follow hands and feet.
bool isMain(BodyHandle handle)
{
    switch (handle) {
    case BodyHandle::RightElbow:
    case BodyHandle::LeftElbow:
    case BodyHandle::RightKnee:
    case BodyHandle::LeftKnee:
        return false;
    default:
        return true;
    }
}

} // namespace

void PoseCanvas::paintBackdropOnce()
{
    m_theme = currentTokens().set;
    m_backdrop = QPixmap(size() * devicePixelRatioF());
    m_backdrop.setDevicePixelRatio(devicePixelRatioF());
    m_backdrop.fill(Qt::transparent);
    QPainter painter(&m_backdrop);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()), radius::kCard, radius::kCard);
    painter.setClipPath(card);
    paintBackdrop(painter, m_motion, m_view, size(), figurePalette(m_theme), FigureGround::Studio);
}

void PoseCanvas::paintEvent(QPaintEvent*)
{
    if (width() < 8 || height() < 8)
        return;
    if (m_backdrop.isNull() || m_theme != currentTokens().set ||
        m_backdrop.devicePixelRatio() != devicePixelRatioF())
        paintBackdropOnce();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_backdrop);
    painter.setClipRect(rect());
    paintFigure(painter, m_motion, m_body, m_view, figurePalette(m_theme, currentFigureLook()));
    if (!isPlaying())
        paintHandles(painter);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void PoseCanvas::paintHandles(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = currentTokens();
    auto handles = kBodyHandles;
    std::ranges::sort(handles, {}, [this](BodyHandle handle) {
        return m_view.depth(handlePoint(m_body, handle));
    });
    for (const BodyHandle handle : handles) {
        const QPointF at = positionOf(handle);
        const bool isSelected = handle == m_selected;
        const bool isLit = isSelected || handle == m_hovered;
        const double size = (isMain(handle) ? kLarge : kSmall) + (isLit ? 2.0 : 0.0);
        // A ring of the ground's colour keeps the handle apart from shirt, skin and mat alike.
        painter.setPen(QPen(t.surface, 4.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, size, size);
        painter.setPen(QPen(t.accent, 2.0));
        painter.setBrush(isSelected ? t.accent : t.surface);
        painter.drawEllipse(at, size, size);
        if (isSelected && hasFocus()) {
            painter.setPen(QPen(t.focusRing, 2.0));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at, size + 5.0, size + 5.0);
        }
    }
    if (m_hovered && m_hovered != m_selected)
        paintName(painter, *m_hovered);
    if (m_drag || hasFocus() || m_hovered == m_selected)
        paintName(painter, m_selected);
}

void PoseCanvas::paintName(QPainter& painter, BodyHandle handle)
{
    constexpr double kAway = 14.0;
    const Tokens& t = currentTokens();
    QFont font = this->font();
    font.setPixelSize(type_size::kSmall);
    painter.setFont(font);
    const QString name = handleName(handle);
    const QPointF at = positionOf(handle);
    QRectF box = QFontMetricsF(font).boundingRect(name).adjusted(-space::kSmall, -space::kTiny,
                                                                 space::kSmall, space::kTiny);
    box.moveCenter({at.x(), at.y() - kAway - box.height() / 2});
    box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, width() - box.width() - 2.0)));
    if (box.top() < 2.0)
        box.moveTop(at.y() + kAway);
    painter.setPen(QPen(t.control, 1.0));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(box, space::kTiny, space::kTiny);
    painter.setPen(t.text);
    painter.drawText(box, Qt::AlignCenter, name);
}

} // namespace limber
