// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_canvas.h"

#include "app/charts/chart_words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace limber {

namespace {

constexpr double kHatchGap = 4;
constexpr double kWideGap = 7;
constexpr double kHatchPen = 1;
constexpr double kDot = 1;
constexpr double kWideDot = 1.8;

} // namespace

ChartCanvas::ChartCanvas(QPainter& painter, const ChartStyle& style)
    : m_painter(painter)
    , m_style(style)
    , m_metrics(style.font)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setFont(style.font);
    m_painter.setLayoutDirection(style.direction);
}

ChartCanvas::~ChartCanvas()
{
    m_painter.restore();
}

void ChartCanvas::text(const QRectF& room, Qt::Alignment alignment, const QColor& colour,
                       const QString& text)
{
    // Widths of texts are fractions: without the slack a text would be elided in its own width.
    constexpr double kSlack = 0.5;
    // The side follows the interface, the order of the signs the text itself: "3 of 4" and "-1.5"
    // stay what they are in a mirrored window.
    Qt::Alignment side = alignment;
    if (m_style.isMirrored() && (alignment & (Qt::AlignLeft | Qt::AlignRight)))
        side ^= Qt::AlignLeft | Qt::AlignRight;
    const int order = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    m_painter.setPen(colour);
    m_painter.drawText(
        room, int(side | Qt::AlignAbsolute) | order | Qt::TextSingleLine | Qt::TextDontClip,
        m_metrics.elidedText(text, Qt::ElideRight, room.width() + kSlack));
}

void ChartCanvas::textOverLines(const QRectF& room, Qt::Alignment alignment, const QColor& colour,
                                const QString& text)
{
    const double width = std::min(m_metrics.horizontalAdvance(text), room.width());
    QRectF ground(room.left(), room.top(), width, room.height());
    const bool isTrailing = alignment.testFlag(Qt::AlignRight);
    if (alignment.testFlag(Qt::AlignHCenter))
        ground.moveCenter(room.center());
    else if (isTrailing != m_style.isMirrored())
        ground.moveRight(room.right());
    box(ground.adjusted(-2, 0, 2, 0), tokens().surface);
    this->text(room, alignment, colour, text);
}

void ChartCanvas::box(const QRectF& area, const QColor& fill)
{
    m_painter.fillRect(area, fill);
}

void ChartCanvas::line(const QPointF& from, const QPointF& to, const QColor& colour, double width,
                       Qt::PenStyle pen)
{
    m_painter.setPen(
        QPen(colour, width, pen, pen == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin));
    m_painter.drawLine(from, to);
}

void ChartCanvas::slanted(const QRectF& area, double gap, double slope)
{
    // Of a line y = slope·x + c, the part between the edges left, right, top and bottom. Lines lie
    // on one net for the whole picture, so that neighbours join.
    const double low = slope > 0 ? area.top() - area.right() : area.top() + area.left();
    const double high = slope > 0 ? area.bottom() - area.left() : area.bottom() + area.right();
    const double distance = gap * std::sqrt(2.0);
    for (double c = std::ceil(low / distance) * distance; c <= high; c += distance) {
        const auto xAt = [&](double y) { return (y - c) / slope; };
        const double one = xAt(area.top());
        const double other = xAt(area.bottom());
        const double left = std::max(area.left(), std::min(one, other));
        const double right = std::min(area.right(), std::max(one, other));
        if (left < right)
            m_painter.drawLine(QPointF(left, slope * left + c), QPointF(right, slope * right + c));
    }
}

void ChartCanvas::hatch(const QRectF& area, Hatch kind, const QColor& colour)
{
    m_painter.setPen(QPen(colour, kHatchPen, Qt::SolidLine, Qt::FlatCap));
    const auto level = [&](double gap) {
        for (double y = std::ceil(area.top() / gap) * gap; y < area.bottom(); y += gap)
            m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    };
    const auto upright = [&](double gap) {
        for (double x = area.left() + gap / 2; x < area.right(); x += gap)
            m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    };
    const auto dotted = [&](double gap, double radius) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        for (double y = area.top() + gap / 2; y < area.bottom() - 0.5; y += gap) {
            for (double x = area.left() + gap / 2; x < area.right() - 0.5; x += gap)
                m_painter.drawEllipse(QPointF(x, y), radius, radius);
        }
    };
    switch (kind) {
    case Hatch::None:
        return;
    case Hatch::Rising:
        return slanted(area, kHatchGap, -1);
    case Hatch::Falling:
        return slanted(area, kHatchGap, 1);
    case Hatch::Level:
        return level(kHatchGap);
    case Hatch::Upright:
        return upright(kHatchGap);
    case Hatch::Crossed:
        slanted(area, kHatchGap, -1);
        return slanted(area, kHatchGap, 1);
    case Hatch::Grid:
        level(kHatchGap);
        return upright(kHatchGap);
    case Hatch::Dotted:
        return dotted(kHatchGap, kDot);
    case Hatch::WideRising:
        return slanted(area, kWideGap, -1);
    case Hatch::WideLevel:
        return level(kWideGap);
    case Hatch::WideDotted:
        return dotted(kWideGap, kWideDot);
    }
}

void ChartCanvas::marker(const QPointF& middle, Marker kind, double radius, const QColor& edge,
                         const QColor& fill)
{
    m_painter.setPen(QPen(edge, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    m_painter.setBrush(fill);
    const double x = middle.x();
    const double y = middle.y();
    switch (kind) {
    case Marker::Disc:
        m_painter.drawEllipse(middle, radius, radius);
        break;
    case Marker::Square:
        m_painter.drawRect(QRectF(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8));
        break;
    case Marker::Triangle:
        m_painter.drawPolygon(
            QPolygonF({QPointF(x, y - radius * 1.15), QPointF(x + radius * 1.15, y + radius * 0.85),
                       QPointF(x - radius * 1.15, y + radius * 0.85)}));
        break;
    case Marker::Diamond:
        m_painter.drawPolygon(
            QPolygonF({QPointF(x, y - radius * 1.3), QPointF(x + radius * 1.3, y),
                       QPointF(x, y + radius * 1.3), QPointF(x - radius * 1.3, y)}));
        break;
    case Marker::Cross:
        m_painter.setPen(QPen(edge, 2.5, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(QPointF(x - radius, y - radius), QPointF(x + radius, y + radius));
        m_painter.drawLine(QPointF(x - radius, y + radius), QPointF(x + radius, y - radius));
        break;
    }
}

void ChartCanvas::tick(const QRectF& area, const QColor& colour)
{
    QPainterPath path(QPointF(area.left() + area.width() * 0.12, area.center().y()));
    path.lineTo(area.left() + area.width() * 0.4, area.bottom() - area.height() * 0.2);
    path.lineTo(area.right() - area.width() * 0.1, area.top() + area.height() * 0.2);
    m_painter.setPen(
        QPen(colour, std::max(1.4, area.width() / 7), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path);
}

void ChartCanvas::currentOutline(const QRectF& area)
{
    constexpr double kRounding = 4;
    m_painter.setPen(QPen(tokens().focusRing, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(area, kRounding, kRounding);
}

void ChartCanvas::nothing(const QRectF& room)
{
    const double line = m_metrics.height();
    textOverLines({room.left(), room.center().y() - line / 2, room.width(), line}, Qt::AlignCenter,
                  tokens().textMuted, ChartWords::tr("No entries yet"));
}

std::vector<double> spreadLabels(const std::vector<double>& wanted, double height, double top,
                                 double bottom)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t index) { return wanted[index]; });
    std::vector<double> tops(wanted.size());
    const auto count = static_cast<double>(wanted.size());
    const double step = std::min(height, count > 0 ? (bottom - top) / count : height);
    double least = top;
    for (const std::size_t index : order) {
        tops[index] = std::max(least, wanted[index] - height / 2);
        least = tops[index] + step;
    }
    double most = bottom - step;
    for (auto index = order.rbegin(); index != order.rend(); ++index) {
        tops[*index] = std::min(most, tops[*index]);
        most = tops[*index] - step;
    }
    return tops;
}

} // namespace limber
