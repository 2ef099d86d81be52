// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_key.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

constexpr double kSwatchGap = 6;
constexpr double kEntryGap = 16;
constexpr double kAbove = 8;
constexpr double kBeside = 16;
constexpr double kLineGap = 4;

double lineHeight(const QFontMetricsF& metrics)
{
    return std::max(std::ceil(metrics.height()), ChartKey::kSwatch) + kLineGap;
}

double entryWidth(const QString& text, const QFontMetricsF& metrics)
{
    return ChartKey::kSwatch + kSwatchGap + std::ceil(metrics.horizontalAdvance(text));
}

} // namespace

void ChartKey::add(const QString& text, std::function<void(ChartCanvas&, const QRectF&)> swatch)
{
    m_entries.push_back({text, std::move(swatch)});
}

std::vector<QRectF> ChartKey::flow(double width, const QFontMetricsF& metrics) const
{
    std::vector<QRectF> places;
    double left = 0;
    double top = kAbove;
    for (const Entry& entry : m_entries) {
        const double wide = std::min(entryWidth(entry.text, metrics), width);
        if (left > 0 && left + wide > width) {
            left = 0;
            top += lineHeight(metrics);
        }
        places.emplace_back(left, top, wide, lineHeight(metrics));
        left += wide + kEntryGap;
    }
    return places;
}

double ChartKey::heightBelow(double width, const QFontMetricsF& metrics) const
{
    return isEmpty() ? 0 : flow(width, metrics).back().bottom();
}

void ChartKey::paintBelow(ChartCanvas& canvas, const QRectF& room) const
{
    const std::vector<QRectF> places = flow(room.width(), canvas.metrics());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        QRectF place = places[i].translated(room.topLeft());
        if (canvas.style().isMirrored())
            place.moveRight(room.right() - places[i].left());
        paint(canvas, m_entries[i], place);
    }
}

double ChartKey::widthBeside(const QFontMetricsF& metrics) const
{
    double widest = 0;
    for (const Entry& entry : m_entries)
        widest = std::max(widest, entryWidth(entry.text, metrics) + kBeside);
    return widest;
}

double ChartKey::heightBeside(const QFontMetricsF& metrics) const
{
    return lineHeight(metrics) * static_cast<double>(m_entries.size());
}

void ChartKey::paintBeside(ChartCanvas& canvas, const QRectF& room) const
{
    const double line = lineHeight(canvas.metrics());
    QRectF place(canvas.style().isMirrored() ? room.left() : room.left() + kBeside, room.top(),
                 room.width() - kBeside, line);
    for (const Entry& entry : m_entries) {
        paint(canvas, entry, place);
        place.translate(0, line);
    }
}

void ChartKey::paint(ChartCanvas& canvas, const Entry& entry, const QRectF& place)
{
    QRectF swatch(0, 0, kSwatch, kSwatch);
    swatch.moveCenter(place.center());
    QRectF words = place;
    if (canvas.style().isMirrored()) {
        swatch.moveRight(place.right());
        words.setRight(swatch.left() - kSwatchGap);
    } else {
        swatch.moveLeft(place.left());
        words.setLeft(swatch.right() + kSwatchGap);
    }
    entry.swatch(canvas, swatch);
    canvas.text(words, Qt::AlignLeft | Qt::AlignVCenter, canvas.tokens().text, entry.text);
}

} // namespace limber
