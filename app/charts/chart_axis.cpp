// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_axis.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace limber {

namespace {

constexpr double kValueGap = 6;   ///< Between the text of a tick and the plot.
constexpr double kMarkGap = 4;    ///< Between the plot and the texts below it.
constexpr double kTextGap = 10;   ///< Between two texts below the plot.
constexpr double kBarShare = 0.7; ///< Of a column.
constexpr double kLeastBarGap = 1;
constexpr double kMostBar = 64;

} // namespace

ValueAxis niceAxis(double highest, int mostSteps)
{
    const double wanted = std::max(highest, 1.0);
    double power = 1;
    while (true) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double step = factor * power;
            const double steps = std::ceil(wanted / step - 1e-9);
            if (steps > mostSteps)
                continue;
            ValueAxis axis{.high = steps * step, .ticks = {}};
            for (int i = 0; i <= static_cast<int>(steps); ++i)
                axis.ticks.push_back(i * step);
            return axis;
        }
        power *= 10;
    }
}

PlotFrame::PlotFrame(const QRectF& plot, ValueAxis axis, Qt::LayoutDirection direction)
    : m_plot(plot)
    , m_axis(std::move(axis))
    , m_isMirrored(direction == Qt::RightToLeft)
{
}

double PlotFrame::x(double across) const
{
    return m_isMirrored ? m_plot.right() - across * m_plot.width()
                        : m_plot.left() + across * m_plot.width();
}

double PlotFrame::y(double value) const
{
    return m_plot.bottom() - value / m_axis.high * m_plot.height();
}

QRectF PlotFrame::column(int index, int count) const
{
    const double width = m_plot.width() / count;
    const int place = m_isMirrored ? count - 1 - index : index;
    return {m_plot.left() + place * width, m_plot.top(), width, m_plot.height()};
}

QRectF PlotFrame::bar(int index, int count, double from, double to) const
{
    const QRectF whole = column(index, count);
    const double width =
        std::min({whole.width() * kBarShare, whole.width() - kLeastBarGap, kMostBar});
    return {whole.center().x() - width / 2, y(to), width, y(from) - y(to)};
}

void PlotFrame::paintValues(ChartCanvas& canvas, const QStringList& texts) const
{
    const Tokens& t = canvas.tokens();
    for (std::size_t i = 0; i < m_axis.ticks.size(); ++i) {
        const double height = y(m_axis.ticks[i]);
        canvas.line({m_plot.left(), height}, {m_plot.right(), height}, i == 0 ? t.control : t.line,
                    1);
        const QString text = texts.value(static_cast<qsizetype>(i));
        if (text.isEmpty())
            continue;
        const double line = canvas.metrics().height();
        const double width = canvas.metrics().horizontalAdvance(text);
        const double left =
            m_isMirrored ? m_plot.right() + kValueGap : m_plot.left() - kValueGap - width;
        canvas.text({left, height - line / 2, width, line}, Qt::AlignCenter, t.textMuted, text);
    }
}

void PlotFrame::paintMarks(ChartCanvas& canvas, const std::vector<AxisMark>& marks,
                           const QRectF& room) const
{
    std::optional<QRectF> later;
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        const double middle = x(mark->across);
        const double width = canvas.metrics().horizontalAdvance(mark->text);
        const double left = std::clamp(middle - width / 2, room.left(),
                                       std::max(room.left(), room.right() - width));
        const QRectF place(left, m_plot.bottom() + kMarkGap, width, canvas.metrics().height());
        if (later && place.adjusted(-kTextGap / 2, 0, kTextGap / 2, 0).intersects(*later))
            continue;
        canvas.text(place, Qt::AlignCenter, canvas.tokens().textMuted, mark->text);
        canvas.line({middle, m_plot.bottom()}, {middle, m_plot.bottom() + 3},
                    canvas.tokens().control, 1);
        later = place;
    }
}

double valueTextWidth(const QStringList& texts, const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const QString& text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest > 0 ? std::ceil(widest + kValueGap) : 0;
}

double markHeight(const QFontMetricsF& metrics)
{
    return std::ceil(metrics.height() + kMarkGap);
}

} // namespace limber
