// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/amount_chart.h"

#include "app/charts/chart_days.h"
#include "app/charts/chart_words.h"
#include "app/charts/line_names.h"
#include "app/wording/time_wording.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

constexpr double kHeight = 200;
constexpr double kMostRadius = 4;
constexpr double kLeastRadius = 1.8;
constexpr int kSteps = 4;

bool isInSeconds(DoseType type)
{
    return type == DoseType::TimedHold || type == DoseType::TimedFlow;
}

/// Half a repetition or second is possible: a median of two.
QString amountText(DoseType type, double amount)
{
    const bool isWhole = amount == std::round(amount);
    if (isInSeconds(type) && isWhole)
        return secondsText(std::chrono::seconds{std::lround(amount)});
    const QString number = QLocale().toString(amount, 'f', isWhole ? 0 : 1);
    return isInSeconds(type) ? ChartWords::tr("%1 s", "seconds").arg(number) : number;
}

QString unitText(DoseType type)
{
    switch (type) {
    case DoseType::Repetitions:
    case DoseType::RepetitionsWithHold:
        return ChartWords::tr("repetitions");
    case DoseType::TimedHold:
    case DoseType::TimedFlow:
        return ChartWords::tr("seconds");
    case DoseType::BreathCycles:
        return ChartWords::tr("breaths");
    }
    return {};
}

double highest(const AmountSeries& series)
{
    double most = series.target.value_or(0);
    for (const PeriodAmount& period : series.periods)
        most = std::max(most, static_cast<double>(period.best.value_or(0)));
    return most;
}

/// The latest value of each line and what it is called there.
std::vector<LineName> namesOf(const AmountSeries& series)
{
    std::vector<LineName> names;
    const auto latest = std::find_if(series.periods.rbegin(), series.periods.rend(),
                                     [](const PeriodAmount& period) { return period.best; });
    if (latest != series.periods.rend()) {
        names.push_back(
            {*latest->best * 1.0,
             ChartWords::tr("best %1", "amount").arg(amountText(series.type, *latest->best)),
             [](ChartCanvas& canvas, const QPointF& middle) {
                 canvas.marker(middle, Marker::Diamond, kMostRadius - 0.5, canvas.tokens().accent,
                               canvas.tokens().surface);
             }});
        if (latest->typical) {
            names.push_back({*latest->typical,
                             ChartWords::tr("typical %1", "amount")
                                 .arg(amountText(series.type, *latest->typical)),
                             [](ChartCanvas& canvas, const QPointF& middle) {
                                 canvas.marker(middle, Marker::Disc, kMostRadius,
                                               canvas.tokens().accent, canvas.tokens().accent);
                             }});
        }
    }
    if (series.target) {
        names.push_back(
            {*series.target * 1.0,
             ChartWords::tr("target %1", "amount").arg(amountText(series.type, *series.target)),
             [](ChartCanvas& canvas, const QPointF& middle) {
                 canvas.line(middle - QPointF(5, 0), middle + QPointF(5, 0), canvas.tokens().text,
                             1.5, Qt::DashLine);
             }});
    }
    return names;
}

struct Layout {
    PlotFrame frame;
    std::vector<LineName> names;
    QRectF nameRoom;
    QStringList texts;
};

Layout layoutOf(const AmountSeries& series, const QRectF& room, const ChartStyle& style)
{
    const QFontMetricsF metrics(style.font);
    Layout layout;
    layout.names = namesOf(series);
    const ValueAxis axis = niceAxis(highest(series), kSteps);
    for (const double tick : axis.ticks) {
        const QString number = style.locale.toString(tick, 'g', 6);
        layout.texts.append(isInSeconds(series.type) ? ChartWords::tr("%1 s", "seconds").arg(number)
                                                     : number);
    }
    QRectF plot = room;
    plot.setTop(plot.top() + std::ceil(metrics.height() / 2));
    plot.setBottom(plot.bottom() - markHeight(metrics));
    const double values = valueTextWidth(layout.texts, metrics);
    const double names = std::min(lineNameWidth(layout.names, metrics), room.width() * 0.4);
    layout.nameRoom = room;
    if (style.isMirrored()) {
        plot.adjust(names, 0, -values, 0);
        layout.nameRoom.setRight(plot.left());
    } else {
        plot.adjust(values, 0, -names, 0);
        layout.nameRoom.setLeft(plot.right());
    }
    layout.frame = PlotFrame(plot, axis, style.direction);
    return layout;
}

void paintAmounts(ChartCanvas& canvas, const Layout& layout, const AmountSeries& series)
{
    const Tokens& t = canvas.tokens();
    const int count = static_cast<int>(series.periods.size());
    const double radius =
        std::clamp(layout.frame.plot().width() / count / 3, kLeastRadius, kMostRadius);
    std::optional<QPointF> before;
    for (int i = 0; i < count; ++i) {
        const PeriodAmount& period = series.periods[static_cast<std::size_t>(i)];
        const double x = layout.frame.column(i, count).center().x();
        if (!period.best || !period.typical) {
            before.reset();
            continue;
        }
        const QPointF best(x, layout.frame.y(*period.best));
        const QPointF typical(x, layout.frame.y(*period.typical));
        canvas.line(best, typical, t.accent, 1);
        if (before)
            canvas.line(*before, typical, t.accent, 2);
        before = typical;
    }
    for (int i = 0; i < count; ++i) {
        const PeriodAmount& period = series.periods[static_cast<std::size_t>(i)];
        const double x = layout.frame.column(i, count).center().x();
        if (!period.best || !period.typical)
            continue;
        canvas.marker({x, layout.frame.y(*period.best)}, Marker::Diamond, radius * 0.9, t.accent,
                      t.surface);
        canvas.marker({x, layout.frame.y(*period.typical)}, Marker::Disc, radius * 0.8, t.accent,
                      t.accent);
    }
}

} // namespace

AmountChart::AmountChart(AmountSeries series)
    : m_series(std::move(series))
{
}

QString AmountChart::accessibleName() const
{
    return ChartWords::tr("Amount of one exercise in %1: best, typical, target", "a unit")
        .arg(unitText(m_series.type));
}

int AmountChart::pointCount() const
{
    return static_cast<int>(m_series.periods.size());
}

QString AmountChart::pointText(int point) const
{
    const PeriodAmount& one = m_series.periods[static_cast<std::size_t>(point)];
    const QString period = periodText(one.period, m_series.unit);
    if (!one.best || !one.typical)
        return ChartWords::tr("%1: not done to the end", "an exercise in a period").arg(period);
    const QString values =
        isInSeconds(m_series.type)
            ? ChartWords::tr("best %1, typical %2", "amounts")
                  .arg(amountText(m_series.type, *one.best),
                       amountText(m_series.type, *one.typical))
            : ChartWords::tr("best %1, typical %2 %3", "amounts, unit")
                  .arg(amountText(m_series.type, *one.best),
                       amountText(m_series.type, *one.typical), unitText(m_series.type));
    return ChartWords::tr("%1: %2, %3", "period, amounts, number of sessions")
        .arg(period, values, ChartWords::tr("%n session(s)", nullptr, one.sessions));
}

ChartRows AmountChart::rows() const
{
    const QString unit = unitText(m_series.type);
    ChartRows all{
        .headings = {periodHeading(m_series.unit), ChartWords::tr("Best, %1", "a unit").arg(unit),
                     ChartWords::tr("Typical, %1", "a unit").arg(unit), ChartWords::tr("Sessions")},
        .rows = {}};
    const QLocale locale;
    for (const PeriodAmount& one : m_series.periods) {
        all.rows.push_back({periodCell(one.period, m_series.unit),
                            one.best ? locale.toString(*one.best) : QString(),
                            one.typical ? locale.toString(*one.typical, 'g', 6) : QString(),
                            locale.toString(one.sessions)});
    }
    return all;
}

double AmountChart::properHeight(double, const ChartStyle&) const
{
    return kHeight;
}

std::vector<QRectF> AmountChart::pointAreas(const QRectF& room, const ChartStyle& style) const
{
    const Layout layout = layoutOf(m_series, room, style);
    std::vector<QRectF> areas;
    for (int i = 0; i < pointCount(); ++i)
        areas.push_back(layout.frame.column(i, pointCount()));
    return areas;
}

void AmountChart::paint(QPainter& painter, const QRectF& room, const ChartStyle& style,
                        int current) const
{
    ChartCanvas canvas(painter, style);
    if (m_series.periods.empty())
        return canvas.nothing(room);
    const Layout layout = layoutOf(m_series, room, style);
    const QRectF& plot = layout.frame.plot();
    layout.frame.paintValues(canvas, layout.texts);
    if (m_series.target) {
        const double y = layout.frame.y(*m_series.target);
        canvas.line({plot.left(), y}, {plot.right(), y}, canvas.tokens().text, 1.5, Qt::DashLine);
    }
    if (layout.names.empty())
        canvas.nothing(plot);
    paintAmounts(canvas, layout, m_series);
    paintLineNames(canvas, layout.names, layout.frame, layout.nameRoom);
    std::vector<Period> periods;
    for (const PeriodAmount& one : m_series.periods)
        periods.push_back(one.period);
    QRectF below = room;
    below.setLeft(style.isMirrored() ? plot.left() : room.left());
    below.setRight(style.isMirrored() ? room.right() : plot.right());
    layout.frame.paintMarks(
        canvas, periodMarks(periods, m_series.unit, plot.width(), canvas.metrics(), style.locale),
        below);
    if (current >= 0 && current < pointCount())
        canvas.currentOutline(layout.frame.column(current, pointCount()));
}

} // namespace limber
