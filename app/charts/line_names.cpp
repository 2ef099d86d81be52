// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/line_names.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

constexpr double kGap = 6;
constexpr double kMarker = 12;
constexpr double kMarkerGap = 5;

} // namespace

double lineNameWidth(const std::vector<LineName>& names, const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const LineName& name : names)
        widest = std::max(widest, metrics.horizontalAdvance(name.text));
    return names.empty() ? 0 : std::ceil(kGap + kMarker + kMarkerGap + widest);
}

void paintLineNames(ChartCanvas& canvas, const std::vector<LineName>& names, const PlotFrame& frame,
                    const QRectF& room)
{
    std::vector<double> wanted;
    wanted.reserve(names.size());
    for (const LineName& name : names)
        wanted.push_back(frame.y(name.value));
    const double line = canvas.metrics().height();
    const std::vector<double> tops =
        spreadLabels(wanted, line, frame.plot().top() - line / 2, frame.plot().bottom() + line / 2);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const double middle = tops[i] + line / 2;
        QRectF words(room.left(), tops[i], room.width() - kGap - kMarker - kMarkerGap, line);
        double marker = room.right() - kGap - kMarker / 2;
        if (!canvas.style().isMirrored()) {
            marker = room.left() + kGap + kMarker / 2;
            words.moveRight(room.right());
        }
        names[i].marker(canvas, {marker, middle});
        canvas.text(words, Qt::AlignLeft | Qt::AlignVCenter, canvas.tokens().text, names[i].text);
    }
}

} // namespace limber
