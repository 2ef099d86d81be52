// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_picture.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace limber {

namespace {

constexpr double kBelowTitle = 8;
constexpr int kTitleFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont titleFont(const ChartStyle& style)
{
    QFont font = style.font;
    font.setPixelSize(type_size::kSection);
    font.setWeight(QFont::DemiBold);
    return font;
}

double titleHeight(const Chart& chart, double width, const ChartStyle& style)
{
    if (chart.title().isEmpty())
        return 0;
    constexpr double kEndless = 10000;
    return std::ceil(QFontMetricsF(titleFont(style))
                         .boundingRect({0, 0, width, kEndless}, kTitleFlags, chart.title())
                         .height() +
                     kBelowTitle);
}

} // namespace

double titledChartHeight(const Chart& chart, double width, const ChartStyle& style)
{
    return titleHeight(chart, width, style) + chart.properHeight(width, style);
}

void paintTitledChart(QPainter& painter, const Chart& chart, const QRectF& room,
                      const ChartStyle& style)
{
    const double height = titleHeight(chart, room.width(), style);
    if (height > 0) {
        painter.save();
        painter.setFont(titleFont(style));
        painter.setLayoutDirection(style.direction);
        painter.setPen(style.tokens->text);
        painter.drawText(QRectF(room.left(), room.top(), room.width(), height), kTitleFlags,
                         chart.title());
        painter.restore();
    }
    chart.paint(painter, room.adjusted(0, height, 0, 0), style);
}

} // namespace limber
