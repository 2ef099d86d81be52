// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/activity_line.h"

#include "app/style/theme.h"

#include <QPainter>
#include <QPolygonF>

namespace limber {

namespace {

constexpr int kWidth = 120;
constexpr double kStroke = 2.0;
constexpr double kDot = 2.5;
constexpr double kLatestDot = 4.0;

} // namespace

ActivityLine::ActivityLine(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(kWidth, hit_size::kLeast);
    hide();
}

void ActivityLine::setRatings(const std::vector<RatedDay>& ratings)
{
    m_ratings = ratings;
    setVisible(m_ratings.size() > 1);
    update();
}

QPointF ActivityLine::place(const RatedDay& rating) const
{
    const QRectF room = QRectF(rect()).adjusted(kLatestDot, kLatestDot, -kLatestDot, -kLatestDot);
    const QDate first = m_ratings.front().day;
    const double all = static_cast<double>(first.daysTo(m_ratings.back().day));
    const double along = static_cast<double>(first.daysTo(rating.day)) / all;
    const double up = static_cast<double>(rating.value) / Ability::kBest;
    const double x = layoutDirection() == Qt::RightToLeft ? 1.0 - along : along;
    return {room.left() + x * room.width(), room.bottom() - up * room.height()};
}

void ActivityLine::paintEvent(QPaintEvent*)
{
    if (m_ratings.size() < 2)
        return;
    const Tokens& t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1.0));
    for (const int value : {0, Ability::kBest}) {
        const double y = place({m_ratings.front().day, value}).y();
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    }
    QPolygonF line;
    for (const RatedDay& rating : m_ratings)
        line.append(place(rating));
    painter.setPen(QPen(t.accent, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    for (const QPointF& point : line)
        painter.drawEllipse(point, kDot, kDot);
    painter.drawEllipse(line.back(), kLatestDot, kLatestDot);
}

} // namespace limber
