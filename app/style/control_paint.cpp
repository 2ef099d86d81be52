// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/control_paint.h"

#include "app/style/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace limber::paint {

namespace {

class Smooth {
public:
    explicit Smooth(QPainter& painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Smooth)

private:
    QPainter& m_painter;
};

struct Face {
    QColor fill;
    QColor edge;
};

bool enabled(QStyle::State state)
{
    return state & QStyle::State_Enabled;
}
bool checked(QStyle::State state)
{
    return state & QStyle::State_On;
}
bool pressed(QStyle::State state)
{
    return enabled(state) && (state & QStyle::State_Sunken);
}
bool hovered(QStyle::State state)
{
    return enabled(state) && (state & QStyle::State_MouseOver);
}

const QColor& byGrip(QStyle::State state, const QColor& resting, const QColor& hover,
                     const QColor& press)
{
    if (pressed(state))
        return press;
    return hovered(state) ? hover : resting;
}

Face faceOf(ButtonKind kind, QStyle::State state, const Tokens& tokens)
{
    const QColor none;
    if (!enabled(state)) {
        const bool bare = kind == ButtonKind::Quiet || kind == ButtonKind::Navigation;
        return {.fill = bare ? none : tokens.sunken, .edge = bare ? none : tokens.line};
    }
    switch (kind) {
    case ButtonKind::Primary:
        return {.fill = byGrip(state, tokens.action, tokens.actionHover, tokens.actionPressed),
                .edge = none};
    case ButtonKind::Quiet:
    case ButtonKind::Navigation:
        return {.fill = checked(state) ? tokens.accentSoft
                                       : byGrip(state, none, tokens.sunken, tokens.line),
                .edge = none};
    case ButtonKind::Cell:
        if (checked(state)) {
            return {.fill = byGrip(state, tokens.accent, tokens.accentHover, tokens.accentPressed),
                    .edge = none};
        }
        break;
    case ButtonKind::Chip:
    case ButtonKind::Secondary:
        if (checked(state))
            return {.fill = tokens.accentSoft, .edge = tokens.accent};
        break;
    }
    return {.fill = byGrip(state, tokens.surface, tokens.sunken, tokens.line),
            .edge = tokens.control};
}

} // namespace

void focusRing(QPainter& painter, const QRectF& rect, qreal cornerRadius, const Tokens& tokens,
               const QColor& gap)
{
    const Smooth smooth(painter);
    painter.setBrush(Qt::NoBrush);
    if (gap.isValid()) {
        painter.setPen(QPen(gap, 2));
        painter.drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), cornerRadius - 2.5,
                                cornerRadius - 2.5);
    }
    painter.setPen(QPen(tokens.focusRing, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), cornerRadius - 1, cornerRadius - 1);
}

void roundedBox(QPainter& painter, const QRectF& rect, qreal cornerRadius, const QColor& fill,
                const QColor& edge)
{
    const Smooth smooth(painter);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), cornerRadius,
                            cornerRadius);
}

void buttonFace(QPainter& painter, const QRectF& rect, ButtonKind kind, QStyle::State state,
                const Tokens& tokens)
{
    const qreal corner = kind == ButtonKind::Chip ? rect.height() / 2 : radius::kControl;
    const Face face = faceOf(kind, state, tokens);
    roundedBox(painter, rect, corner, face.fill, face.edge);
    if (kind == ButtonKind::Navigation && checked(state)) {
        const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
        const qreal x = rightToLeft ? rect.right() - 4 : rect.left();
        roundedBox(painter, QRectF(x, rect.top() + 8, 4, rect.height() - 16), 2, tokens.accent,
                   QColor());
    }
    if (state & QStyle::State_HasFocus)
        focusRing(painter, rect, corner, tokens, tokens.surface);
}

QColor buttonText(ButtonKind kind, QStyle::State state, const Tokens& tokens)
{
    if (!enabled(state))
        return tokens.textDisabled;
    switch (kind) {
    case ButtonKind::Primary:
        return tokens.onAction;
    case ButtonKind::Quiet:
        return checked(state) ? tokens.onAccentSoft
                              : (pressed(state) ? tokens.text : tokens.accent);
    case ButtonKind::Cell:
        return checked(state) ? tokens.onAccent : tokens.text;
    case ButtonKind::Navigation:
    case ButtonKind::Chip:
    case ButtonKind::Secondary:
        return checked(state) ? tokens.onAccentSoft : tokens.text;
    }
    Q_UNREACHABLE();
}

void field(QPainter& painter, const QRectF& rect, QStyle::State state, const Tokens& tokens)
{
    const bool alive = enabled(state);
    roundedBox(painter, rect, radius::kControl, alive ? tokens.surface : tokens.sunken,
               !alive ? tokens.line : (hovered(state) ? tokens.text : tokens.control));
    if (alive && (state & QStyle::State_HasFocus))
        focusRing(painter, rect, radius::kControl, tokens);
}

void checkBox(QPainter& painter, const QRectF& rect, QStyle::State state, const Tokens& tokens)
{
    const bool partly = state & QStyle::State_NoChange;
    const bool filled = checked(state) || partly;
    const QColor resting = filled ? tokens.accent : tokens.surface;
    const QColor fill = byGrip(state, resting, filled ? tokens.accentHover : tokens.sunken,
                               filled ? tokens.accentPressed : tokens.line);
    roundedBox(painter, rect, 5, enabled(state) ? fill : tokens.sunken,
               filled && enabled(state) ? QColor()
                                        : (enabled(state) ? tokens.control : tokens.line));
    if (!filled)
        return;
    const Smooth smooth(painter);
    painter.setPen(QPen(enabled(state) ? tokens.onAccent : tokens.textDisabled, 2, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = rect.center();
    const qreal u = rect.width() / 20;
    if (partly) {
        painter.drawLine(c + QPointF(-4.5 * u, 0), c + QPointF(4.5 * u, 0));
    } else {
        const QPointF tick[] = {c + QPointF(-4.8 * u, 0.4 * u), c + QPointF(-1.5 * u, 3.8 * u),
                                c + QPointF(5 * u, -3.6 * u)};
        painter.drawPolyline(tick, 3);
    }
}

void radioButton(QPainter& painter, const QRectF& rect, QStyle::State state, const Tokens& tokens)
{
    const QColor ground =
        enabled(state) ? byGrip(state, tokens.surface, tokens.sunken, tokens.line) : tokens.sunken;
    const QColor edge =
        !enabled(state) ? tokens.line : (checked(state) ? tokens.accent : tokens.control);
    const Smooth smooth(painter);
    painter.setBrush(ground);
    painter.setPen(QPen(edge, checked(state) ? 2 : 1));
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
    if (checked(state)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled(state) ? tokens.accent : tokens.textDisabled);
        painter.drawEllipse(rect.center(), rect.width() / 4, rect.width() / 4);
    }
}

void chevron(QPainter& painter, const QRectF& rect, Qt::ArrowType direction, const QColor& colour)
{
    const Smooth smooth(painter);
    painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.center());
    switch (direction) {
    case Qt::UpArrow:
        painter.rotate(180);
        break;
    case Qt::LeftArrow:
        painter.rotate(90);
        break;
    case Qt::RightArrow:
        painter.rotate(-90);
        break;
    case Qt::DownArrow:
    case Qt::NoArrow:
        break;
    }
    const QPointF line[] = {{-4, -2}, {0, 2}, {4, -2}};
    painter.drawPolyline(line, 3);
}

void stepSign(QPainter& painter, const QRectF& rect, StepSign sign, const QColor& colour)
{
    const Smooth smooth(painter);
    painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap));
    const QPointF c = rect.center();
    painter.drawLine(c - QPointF(5, 0), c + QPointF(5, 0));
    if (sign == StepSign::Plus)
        painter.drawLine(c - QPointF(0, 5), c + QPointF(0, 5));
}

void sliderHandle(QPainter& painter, const QRectF& rect, QStyle::State state, const Tokens& tokens)
{
    const Smooth smooth(painter);
    painter.setPen(QPen(tokens.surface, 2));
    painter.setBrush(enabled(state)
                         ? byGrip(state, tokens.accent, tokens.accentHover, tokens.accentPressed)
                         : tokens.textDisabled);
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
    if (state & QStyle::State_HasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.focusRing, 2));
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace limber::paint
