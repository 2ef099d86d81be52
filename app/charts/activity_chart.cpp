// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/activity_chart.h"

#include "app/charts/chart_days.h"
#include "app/charts/chart_key.h"
#include "app/charts/chart_words.h"
#include "app/charts/line_names.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace limber {

namespace {

constexpr double kHeight = 200; ///< Without a key.
constexpr double kWidthForNames = 480;
constexpr double kRadius = 4;
constexpr double kApart = 2.5; ///< Between lines of the same value.
constexpr double kDotReach = 8;

struct LineLook {
    CategoryTone tone;
    Marker marker;
};

/// Shape and colour of each line, both told apart by themselves.
LineLook lookOf(std::size_t line)
{
    constexpr std::array<LineLook, kMostActivities> kLooks{{
        {CategoryTone::Posture, Marker::Disc},
        {CategoryTone::Pilates, Marker::Square},
        {CategoryTone::Relaxation, Marker::Triangle},
        {CategoryTone::FoamRolling, Marker::Diamond},
        {CategoryTone::Mobility, Marker::Cross},
    }};
    return kLooks[line % kLooks.size()];
}

void paintMarker(ChartCanvas& canvas, const QPointF& middle, std::size_t line)
{
    const LineLook look = lookOf(line);
    const QColor colour = canvas.tokens().category(look.tone);
    canvas.marker(middle, look.marker, look.marker == Marker::Cross ? kRadius - 1 : kRadius, colour,
                  colour);
}

} // namespace

/// How the lines fit into a room.
struct ActivityChart::Layout {
    PlotFrame frame;
    std::vector<LineName> names;
    ChartKey key;
    QRectF nameRoom;
    bool hasNames = false; ///< At the ends of the lines; else in a key below.
};

ActivityChart::ActivityChart(const ActivityHistory& history, const DateRange& days)
    : m_days(days)
    , m_last(days.until.value_or(days.from))
{
    std::vector<Period> periods;
    if (m_days.from.daysTo(m_last) > kMostDaysOfRatings) {
        m_unit = periodUnit({m_days.from, m_last});
        periods = periodsOf({m_days.from, m_last}, *m_unit, Qt::Monday);
    }
    const auto periodOf = [&periods](QDate day) {
        const std::optional<std::size_t> index = periodIndex(periods, day);
        return index ? periods[*index] : Period{day, day};
    };
    std::map<QDate, Period> points;
    for (const Activity& activity : history.activities) {
        std::map<QDate, std::vector<int>> given;
        Line line{activity.name, {}, {}};
        for (const ActivityRating& rating : history.ratings) {
            if (rating.activity != activity.id || !days.contains(rating.day))
                continue;
            const Period period = periodOf(rating.day);
            points.emplace(period.from, period);
            given[period.from].push_back(rating.ability.value());
            line.latest = rating.ability.value();
        }
        for (const auto& [from, values] : given) {
            const double sum = std::accumulate(values.begin(), values.end(), 0.0);
            line.values[from] = sum / static_cast<double>(values.size());
        }
        m_lines.push_back(std::move(line));
    }
    for (const auto& [from, period] : points)
        m_points.push_back(period);
}

QString ActivityChart::accessibleName() const
{
    return ChartWords::tr("How well your activities go, from 0 (not at all) to 10 (as before)");
}

int ActivityChart::pointCount() const
{
    return static_cast<int>(m_points.size());
}

QString ActivityChart::valueText(double value) const
{
    return QLocale().toString(value, 'f', m_unit ? 1 : 0);
}

QString ActivityChart::pointText(int point) const
{
    const Period& period = m_points[static_cast<std::size_t>(point)];
    QStringList said;
    for (const Line& line : m_lines) {
        if (const auto value = line.values.find(period.from); value != line.values.end()) {
            said.append(ChartWords::tr("%1 %2", "activity, value")
                            .arg(line.name, valueText(value->second)));
        }
    }
    const QString when =
        m_unit ? ChartWords::tr("%1, on average", "a period").arg(periodText(period, *m_unit))
               : QLocale().toString(period.from, QLocale::LongFormat);
    return ChartWords::tr("%1: %2", "period, what is known of it")
        .arg(when, said.join(ChartWords::tr(", ", "between the items of a list")));
}

ChartRows ActivityChart::rows() const
{
    ChartRows all{.headings = {m_unit ? periodHeading(*m_unit) : ChartWords::tr("Day")},
                  .rows = {}};
    for (const Line& line : m_lines)
        all.headings.append(line.name);
    for (const Period& period : m_points) {
        QStringList row{m_unit ? periodCell(period, *m_unit)
                               : QLocale().toString(period.from, QLocale::ShortFormat)};
        for (const Line& line : m_lines) {
            const auto value = line.values.find(period.from);
            row.append(value == line.values.end() ? QString() : valueText(value->second));
        }
        all.rows.push_back(std::move(row));
    }
    return all;
}

ActivityChart::Layout ActivityChart::layoutOf(const QRectF& room, const ChartStyle& style) const
{
    const QFontMetricsF metrics(style.font);
    Layout layout;
    layout.hasNames = room.width() >= kWidthForNames;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].latest)
            continue;
        const int latest = *m_lines[i].latest;
        const QString text = ChartWords::tr("%1 %2", "activity, value")
                                 .arg(m_lines[i].name, style.locale.toString(latest));
        layout.names.push_back(
            {latest * 1.0, text,
             [i](ChartCanvas& canvas, const QPointF& middle) { paintMarker(canvas, middle, i); }});
        if (!layout.hasNames) {
            layout.key.add(text, [i](ChartCanvas& canvas, const QRectF& area) {
                paintMarker(canvas, area.center(), i);
            });
        }
    }
    QRectF plot = room;
    plot.setTop(plot.top() + std::ceil(metrics.height() / 2));
    plot.setBottom(plot.bottom() - markHeight(metrics) -
                   layout.key.heightBelow(room.width(), metrics));
    const double values = valueTextWidth({style.locale.toString(Ability::kBest)}, metrics);
    // Without names there is still half of the last point.
    const double names = layout.hasNames
                             ? std::min(lineNameWidth(layout.names, metrics), room.width() * 0.4)
                             : kRadius + 2;
    layout.nameRoom = room;
    if (style.isMirrored()) {
        plot.adjust(names, 0, -values, 0);
        layout.nameRoom.setRight(plot.left());
    } else {
        plot.adjust(values, 0, -names, 0);
        layout.nameRoom.setLeft(plot.right());
    }
    layout.frame = PlotFrame(
        plot, {.high = Ability::kBest, .ticks = {0, Ability::kBest / 2.0, Ability::kBest}},
        style.direction);
    return layout;
}

double ActivityChart::xOf(const Layout& layout, const Period& period) const
{
    // Periods reach beyond the range at both ends.
    const QDate from = std::max(period.from, m_days.from);
    const QDate until = std::min(period.until, m_last);
    return layout.frame.x(
        (acrossOfDay(from, m_days.from, m_last) + acrossOfDay(until, m_days.from, m_last)) / 2);
}

QPolygonF ActivityChart::wayOf(const Layout& layout, std::size_t line) const
{
    const double middle = (static_cast<double>(m_lines.size()) - 1) / 2;
    const double aside = (static_cast<double>(line) - middle) * kApart;
    QPolygonF way;
    for (const Period& period : m_points) {
        const auto value = m_lines[line].values.find(period.from);
        if (value != m_lines[line].values.end())
            way.append({xOf(layout, period), layout.frame.y(value->second) + aside});
    }
    return way;
}

double ActivityChart::properHeight(double width, const ChartStyle& style) const
{
    const Layout layout = layoutOf({0, 0, width, kHeight}, style);
    return std::ceil(kHeight + layout.key.heightBelow(width, QFontMetricsF(style.font)));
}

std::vector<QRectF> ActivityChart::pointAreas(const QRectF& room, const ChartStyle& style) const
{
    const Layout layout = layoutOf(room, style);
    const QRectF& plot = layout.frame.plot();
    std::vector<QRectF> areas;
    for (const Period& period : m_points) {
        const double x = xOf(layout, period);
        areas.emplace_back(x - kDotReach, plot.top(), 2 * kDotReach, plot.height());
    }
    return areas;
}

void ActivityChart::paint(QPainter& painter, const QRectF& room, const ChartStyle& style,
                          int current) const
{
    ChartCanvas canvas(painter, style);
    const Layout layout = layoutOf(room, style);
    const QRectF& plot = layout.frame.plot();
    layout.frame.paintValues(
        canvas, {style.locale.toString(0), style.locale.toString(5), style.locale.toString(10)});
    if (m_points.empty())
        canvas.nothing(plot);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QPolygonF way = wayOf(layout, i);
        painter.setPen(QPen(canvas.tokens().category(lookOf(i).tone), 1.5, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(way);
        // Over a long range the shapes would run into each other.
        double free = -1e9;
        for (const QPointF& point : way) {
            if (std::abs(point.x() - free) < 2 * kRadius + 1 && point != way.back())
                continue;
            paintMarker(canvas, point, i);
            free = point.x();
        }
    }
    if (layout.hasNames)
        paintLineNames(canvas, layout.names, layout.frame, layout.nameRoom);
    layout.frame.paintMarks(
        canvas, dayMarks(m_days.from, m_last, plot.width(), canvas.metrics(), style.locale),
        QRectF(plot.left() - kRadius, room.top(), plot.width() + 2 * kRadius, room.height())
            .intersected(room));
    QRectF below = room;
    below.setTop(plot.bottom() + markHeight(canvas.metrics()));
    layout.key.paintBelow(canvas, below);
    if (current < 0 || current >= pointCount())
        return;
    canvas.currentOutline(pointAreas(room, style)[static_cast<std::size_t>(current)]);
}

} // namespace limber
