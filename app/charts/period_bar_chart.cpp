// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/period_bar_chart.h"

#include "app/charts/category_look.h"
#include "app/charts/chart_days.h"
#include "app/charts/chart_key.h"
#include "app/charts/chart_words.h"
#include "app/wording/time_wording.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPlotHeight = 200;  ///< With everything but a key below.
constexpr double kWidthForKey = 560; ///< From so wide on the key stands beside the plot.
constexpr double kMostTick = 14;
constexpr double kLeastTick = 8;   ///< A narrower column has a dot instead.
constexpr double kHoursFrom = 240; ///< Minutes.
constexpr double kMinutesAnHour = 60;
constexpr double kZeroHeight = 2;
constexpr double kAboveBar = 4;
constexpr double kMostDot = 2;
constexpr double kMostOutline = 96;
constexpr int kSteps = 4;

double minutesOf(std::chrono::seconds length)
{
    return static_cast<double>(std::chrono::round<std::chrono::minutes>(length).count());
}

double minutesOf(const std::optional<std::chrono::seconds>& length)
{
    return length ? minutesOf(*length) : 0;
}

double highest(const PeriodBars& bars)
{
    double most = 0;
    for (const PeriodBar& bar : bars.bars)
        most = std::max({most, minutesOf(bar.active), minutesOf(bar.planned)});
    return most;
}

QString partName(const std::optional<Category>& category)
{
    return category ? categoryName(*category) : ChartWords::tr("Other", "kind of exercise");
}

std::chrono::seconds timeOf(const PeriodBar& bar, const std::optional<Category>& category)
{
    for (const CategoryPart& part : bar.parts) {
        if (part.category == category)
            return part.active;
    }
    return {};
}

ChartKey keyOf(const PeriodBars& bars)
{
    ChartKey key;
    const bool isAllOther = bars.categories.size() == 1 && !bars.categories.front();
    for (const std::optional<Category>& category : bars.categories) {
        std::chrono::seconds all{0};
        for (const PeriodBar& bar : bars.bars)
            all += timeOf(bar, category);
        if (isAllOther)
            break;
        key.add(ChartWords::tr("%1, %2", "kind of exercise, length of time")
                    .arg(partName(category), minutesText(all)),
                [category](ChartCanvas& canvas, const QRectF& area) {
                    paintCategory(canvas, area, category);
                });
    }
    if (std::ranges::any_of(bars.bars,
                            [](const PeriodBar& bar) { return bar.planned.has_value(); })) {
        key.add(ChartWords::tr("planned"), [](ChartCanvas& canvas, const QRectF& area) {
            canvas.line({area.left(), area.center().y()}, {area.right(), area.center().y()},
                        canvas.tokens().text, 2);
        });
    }
    return key;
}

/// How a series fits into a room.
struct Layout {
    ChartKey key;
    QRectF keyRoom;
    bool isKeyBeside = false;
    PlotFrame frame;
    bool hasHours = false;
    bool hasValues = false; ///< At the bars; else texts at the ticks.
    double tick = 0;
    double line = 0;
};

QString valueText(const Layout& layout, double minutes, const QLocale& locale)
{
    return layout.hasHours ? locale.toString(minutes / kMinutesAnHour, 'f', 1)
                           : locale.toString(std::lround(minutes));
}

QStringList tickTexts(const Layout& layout, const ValueAxis& axis, const QLocale& locale)
{
    QStringList texts;
    for (const double minutes : axis.ticks) {
        texts.append(
            layout.hasHours
                ? ChartWords::tr("%1 h", "hours")
                      .arg(locale.toString(minutes / kMinutesAnHour, 'g', 4))
                : ChartWords::tr("%1 min", "minutes").arg(locale.toString(minutes, 'g', 4)));
    }
    return texts;
}

double keyHeightBelow(const ChartKey& key, double width, const QFontMetricsF& metrics)
{
    return width >= kWidthForKey ? 0 : key.heightBelow(width, metrics);
}

Layout layoutOf(const PeriodBars& bars, const QRectF& room, const ChartStyle& style)
{
    const QFontMetricsF metrics(style.font);
    Layout layout;
    layout.key = keyOf(bars);
    layout.line = metrics.height();
    QRectF plot = room;
    if (!layout.key.isEmpty() && room.width() >= kWidthForKey) {
        layout.isKeyBeside = true;
        const double width = std::min(layout.key.widthBeside(metrics), room.width() * 0.4);
        layout.keyRoom = room;
        if (style.isMirrored()) {
            layout.keyRoom.setRight(room.left() + width);
            plot.setLeft(layout.keyRoom.right());
        } else {
            layout.keyRoom.setLeft(room.right() - width);
            plot.setRight(layout.keyRoom.left());
        }
    } else if (!layout.key.isEmpty()) {
        layout.keyRoom = room;
        layout.keyRoom.setTop(room.bottom() - layout.key.heightBelow(room.width(), metrics));
        plot.setBottom(layout.keyRoom.top());
    }
    plot.setBottom(plot.bottom() - markHeight(metrics));
    const double most = highest(bars);
    layout.hasHours = most >= kHoursFrom;
    ValueAxis axis = niceAxis(layout.hasHours ? most / kMinutesAnHour : most, kSteps);
    if (layout.hasHours) {
        axis.high *= kMinutesAnHour;
        for (double& tick : axis.ticks)
            tick *= kMinutesAnHour;
    }
    const auto count = static_cast<double>(std::max<std::size_t>(bars.bars.size(), 1));
    double widest = 0;
    for (const PeriodBar& bar : bars.bars) {
        widest = std::max(widest, metrics.horizontalAdvance(
                                      valueText(layout, minutesOf(bar.active), style.locale)));
    }
    constexpr double kValueGap = 4;
    layout.hasValues = !layout.hasHours && widest + kValueGap <= plot.width() / count;
    double above = layout.hasValues ? layout.line : 0;
    if (!layout.hasValues) {
        const double width = valueTextWidth(tickTexts(layout, axis, style.locale), metrics);
        if (style.isMirrored())
            plot.setRight(plot.right() - width);
        else
            plot.setLeft(plot.left() + width);
        above = layout.line / 2;
    } else {
        axis.high = std::max(most, 1.0);
        std::erase_if(axis.ticks, [&axis](double tick) { return tick > axis.high; });
    }
    const double column = plot.width() / count;
    layout.tick = column >= kLeastTick ? std::min(kMostTick, column) : 0;
    if (std::ranges::any_of(bars.bars, &PeriodBar::reachedGoal))
        above = std::max(above + layout.tick, kLeastTick);
    plot.setTop(plot.top() + std::ceil(above));
    layout.frame = PlotFrame(plot, std::move(axis), style.direction);
    return layout;
}

void paintBar(ChartCanvas& canvas, const Layout& layout, const PeriodBars& bars, int index)
{
    const PeriodBar& bar = bars.bars[static_cast<std::size_t>(index)];
    const int count = static_cast<int>(bars.bars.size());
    const Tokens& t = canvas.tokens();
    double from = 0;
    // The parts in seconds, so that rounding never adds up to another height than the whole.
    for (const CategoryPart& part : bar.parts) {
        const double to = from + static_cast<double>(part.active.count()) / kMinutesAnHour;
        paintCategory(canvas, layout.frame.bar(index, count, from, to), part.category);
        from = to;
    }
    QRectF whole = layout.frame.bar(index, count, 0, minutesOf(bar.active));
    if (bar.active && whole.height() < kZeroHeight)
        canvas.box(layout.frame.bar(index, count, 0, 0).adjusted(0, -kZeroHeight, 0, 0), t.control);
    if (bar.isRunning) {
        constexpr double kLeastEdge = 8;
        whole.setTop(std::min(whole.top(), whole.bottom() - kLeastEdge));
        canvas.painter().setBrush(Qt::NoBrush);
        canvas.painter().setPen(QPen(t.text, 1.5, Qt::DashLine, Qt::FlatCap));
        const double out = whole.width() > kLeastEdge ? 2.5 : 1;
        canvas.painter().drawRect(whole.adjusted(-out, -out, out, 0));
    }
}

void paintPlanned(ChartCanvas& canvas, const Layout& layout, const PeriodBars& bars, int index)
{
    const PeriodBar& bar = bars.bars[static_cast<std::size_t>(index)];
    if (!bar.planned)
        return;
    const int count = static_cast<int>(bars.bars.size());
    const QRectF column = layout.frame.column(index, count);
    const QRectF slim = layout.frame.bar(index, count, 0, 0);
    const double reach = std::min(slim.width() / 2 + 3, column.width() / 2);
    const double y = layout.frame.y(minutesOf(bar.planned));
    const double x = column.center().x();
    // An edge in the colour of the ground keeps the line apart from any bar.
    canvas.box({x - reach, y - 2, 2 * reach, 4}, canvas.tokens().surface);
    canvas.box({x - reach, y - 1, 2 * reach, 2}, canvas.tokens().text);
}

/// What stands on top of a bar: its value, and above that the tick.
void paintTop(ChartCanvas& canvas, const Layout& layout, const PeriodBars& bars, int index)
{
    const PeriodBar& bar = bars.bars[static_cast<std::size_t>(index)];
    const Tokens& t = canvas.tokens();
    const QRectF column = layout.frame.column(index, static_cast<int>(bars.bars.size()));
    const double dot = std::min(kMostDot, column.width() * 0.35);
    const double value = layout.hasValues ? layout.line : 0;
    const double mark = !bar.reachedGoal ? 0 : layout.tick > 0 ? layout.tick : 2 * dot;
    double bottom = layout.frame.y(minutesOf(bar.active)) - kAboveBar;
    if (bar.planned) {
        // Never across the line of the plan: then above it.
        const double line = layout.frame.y(minutesOf(bar.planned));
        if (line < bottom + kAboveBar && line > bottom - value - mark - kAboveBar)
            bottom = std::min(bottom, line - kAboveBar);
    }
    if (layout.hasValues) {
        canvas.text({column.left(), bottom - value, column.width(), value}, Qt::AlignCenter,
                    bar.active ? t.text : t.textMuted,
                    bar.active ? valueText(layout, minutesOf(bar.active), canvas.style().locale)
                               : u"–"_s);
    }
    const QRectF room(column.center().x() - mark / 2, bottom - value - mark, mark, mark);
    if (bar.reachedGoal && layout.tick > 0)
        canvas.tick(room, t.good.strong);
    else if (bar.reachedGoal)
        canvas.marker(room.center(), Marker::Disc, dot, t.good.strong, t.good.strong);
}

} // namespace

PeriodBarChart::PeriodBarChart(PeriodBars bars)
    : m_bars(std::move(bars))
{
}

QString PeriodBarChart::accessibleName() const
{
    switch (m_bars.unit) {
    case PeriodUnit::Week:
        return ChartWords::tr("Minutes of exercise per week");
    case PeriodUnit::Month:
        return ChartWords::tr("Minutes of exercise per month");
    case PeriodUnit::Quarter:
        return ChartWords::tr("Minutes of exercise per quarter");
    case PeriodUnit::Year:
        return ChartWords::tr("Minutes of exercise per year");
    }
    return {};
}

int PeriodBarChart::pointCount() const
{
    return static_cast<int>(m_bars.bars.size());
}

QString PeriodBarChart::pointText(int point) const
{
    const PeriodBar& bar = m_bars.bars[static_cast<std::size_t>(point)];
    const QString period = periodText(bar.period, m_bars.unit);
    if (!bar.active)
        return ChartWords::tr("%1: before your first session").arg(period);
    QStringList said{minutesText(*bar.active)};
    if (bar.planned)
        said.append(ChartWords::tr("%1 planned", "length of time").arg(minutesText(*bar.planned)));
    if (bar.parts.size() > 1) {
        for (const CategoryPart& part : bar.parts) {
            said.append(ChartWords::tr("%1 %2", "kind of exercise, length of time")
                            .arg(partName(part.category), minutesText(part.active)));
        }
    }
    if (bar.goal > 0) {
        said.append(
            ChartWords::tr("%n day(s) of practice, goal %1", "the week", bar.daysWithCompleted)
                .arg(QLocale().toString(bar.goal)));
    } else {
        said.append(ChartWords::tr("%n day(s) of practice", nullptr, bar.daysWithCompleted));
    }
    if (bar.reachedGoal)
        said.append(ChartWords::tr("goal reached"));
    else if (bar.isRunning)
        said.append(ChartWords::tr("still running", "the period"));
    return ChartWords::tr("%1: %2", "period, what is known of it")
        .arg(period, said.join(ChartWords::tr(", ", "between the items of a list")));
}

ChartRows PeriodBarChart::rows() const
{
    const bool hasGoals = m_bars.unit == PeriodUnit::Week;
    const QLocale locale;
    ChartRows all;
    all.headings = {periodHeading(m_bars.unit), ChartWords::tr("Minutes")};
    if (m_bars.categories.size() > 1) {
        for (const std::optional<Category>& category : m_bars.categories)
            all.headings.append(partName(category));
    }
    if (hasGoals)
        all.headings.append(ChartWords::tr("Planned"));
    all.headings.append(ChartWords::tr("Days"));
    if (hasGoals)
        all.headings.append({ChartWords::tr("Goal"), ChartWords::tr("Goal reached")});
    const auto minutes = [&locale](std::chrono::seconds length) {
        return locale.toString(std::lround(minutesOf(length)));
    };
    for (const PeriodBar& bar : m_bars.bars) {
        QStringList row{periodCell(bar.period, m_bars.unit),
                        bar.active ? minutes(*bar.active)
                                   : ChartWords::tr("not begun yet", "before the first session")};
        if (m_bars.categories.size() > 1) {
            for (const std::optional<Category>& category : m_bars.categories)
                row.append(bar.active ? minutes(timeOf(bar, category)) : QString());
        }
        if (hasGoals)
            row.append(bar.planned ? minutes(*bar.planned) : QString());
        row.append(bar.active ? locale.toString(bar.daysWithCompleted) : QString());
        if (hasGoals) {
            row.append(bar.active ? locale.toString(bar.goal) : QString());
            row.append(!bar.active       ? QString()
                       : bar.reachedGoal ? ChartWords::tr("yes", "goal reached")
                       : bar.isRunning   ? ChartWords::tr("still running", "the period")
                       : bar.goal == 0   ? ChartWords::tr("free week")
                                         : ChartWords::tr("no", "goal not reached"));
        }
        all.rows.push_back(std::move(row));
    }
    return all;
}

double PeriodBarChart::properHeight(double width, const ChartStyle& style) const
{
    const QFontMetricsF metrics(style.font);
    const ChartKey key = keyOf(m_bars);
    return std::max(kPlotHeight + keyHeightBelow(key, width, metrics),
                    width >= kWidthForKey ? key.heightBeside(metrics) : 0.0);
}

std::vector<QRectF> PeriodBarChart::pointAreas(const QRectF& room, const ChartStyle& style) const
{
    const Layout layout = layoutOf(m_bars, room, style);
    std::vector<QRectF> areas;
    for (int i = 0; i < pointCount(); ++i)
        areas.push_back(layout.frame.column(i, pointCount()));
    return areas;
}

void PeriodBarChart::paint(QPainter& painter, const QRectF& room, const ChartStyle& style,
                           int current) const
{
    ChartCanvas canvas(painter, style);
    if (m_bars.bars.empty())
        return canvas.nothing(room);
    const Layout layout = layoutOf(m_bars, room, style);
    layout.frame.paintValues(canvas, layout.hasValues
                                         ? QStringList()
                                         : tickTexts(layout, layout.frame.axis(), style.locale));
    std::vector<Period> periods;
    for (int i = 0; i < pointCount(); ++i) {
        paintBar(canvas, layout, m_bars, i);
        periods.push_back(m_bars.bars[static_cast<std::size_t>(i)].period);
    }
    for (int i = 0; i < pointCount(); ++i) {
        paintPlanned(canvas, layout, m_bars, i);
        paintTop(canvas, layout, m_bars, i);
    }
    const QRectF& plot = layout.frame.plot();
    QRectF below = room;
    if (layout.isKeyBeside) {
        below.setLeft(style.isMirrored() ? plot.left() : room.left());
        below.setRight(style.isMirrored() ? room.right() : plot.right());
    }
    layout.frame.paintMarks(
        canvas, periodMarks(periods, m_bars.unit, plot.width(), canvas.metrics(), style.locale),
        below);
    if (layout.isKeyBeside)
        layout.key.paintBeside(canvas, layout.keyRoom);
    else
        layout.key.paintBelow(canvas, layout.keyRoom);
    if (current >= 0 && current < pointCount()) {
        QRectF outline = layout.frame.column(current, pointCount());
        const double width = std::min(outline.width(), kMostOutline);
        outline = QRectF(outline.center().x() - width / 2, room.top() + 1, width,
                         outline.bottom() - room.top() - 2);
        canvas.currentOutline(outline);
    }
}

} // namespace limber
