// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/response_chart.h"

#include "app/charts/chart_axis.h"
#include "app/charts/chart_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

constexpr double kWidthForColumns = 600; ///< Narrower, the words stand above and below the axis.
constexpr double kGap = 12;
constexpr double kRowGap = 8;
constexpr double kRadius = 5;
constexpr double kAxisLine = 18;

QString signedNumber(double change)
{
    const QLocale locale;
    const double shown = std::round(change * 10) / 10;
    if (shown == 0)
        return locale.toString(0.0, 'f', 1);
    return (shown > 0 ? locale.positiveSign() : QString()) + locale.toString(shown, 'f', 1);
}

QString shareText(const ExerciseResponse& response)
{
    return ChartWords::tr("not higher after %1 of %n session(s)", "pain, number of sessions",
                          response.sessions)
        .arg(QLocale().toString(std::lround(response.shareNotHigher * response.sessions)));
}

/// How the rows fit into a room.
struct Layout {
    bool hasColumns = false;
    double line = 0;
    double rowHeight = 0;
    double names = 0;  ///< Width.
    double shares = 0; ///< Width.
    QRectF axis;       ///< Of all rows, without the heading.
    double reach = 1;  ///< Of the axis, on either side of 0.
    bool isMirrored = false;

    [[nodiscard]] double x(double change) const
    {
        const double across = std::clamp(change / reach, -1.0, 1.0) * axis.width() / 2;
        return axis.center().x() + (isMirrored ? -across : across);
    }
    /// The middle of a row's axis.
    [[nodiscard]] double y(int row) const
    {
        const double top = axis.top() + row * rowHeight;
        return hasColumns ? top + rowHeight / 2 : top + line + kAxisLine / 2;
    }
};

Layout layoutOf(const std::vector<ExerciseResponse>& responses, const QStringList& names,
                const QRectF& room, const ChartStyle& style)
{
    const QFontMetricsF metrics(style.font);
    Layout layout;
    layout.line = std::ceil(metrics.height());
    layout.hasColumns = room.width() >= kWidthForColumns;
    layout.isMirrored = style.isMirrored();
    layout.rowHeight =
        layout.hasColumns ? layout.line + kRowGap : 2 * layout.line + kAxisLine + kRowGap;
    layout.axis = room;
    layout.axis.setTop(room.top() + layout.line + 4);
    layout.axis.setBottom(layout.axis.top() +
                          layout.rowHeight * static_cast<double>(responses.size()));
    for (const ExerciseResponse& response : responses)
        layout.reach = std::max(layout.reach, std::ceil(std::abs(response.meanChange)));
    if (!layout.hasColumns)
        return layout;
    for (int i = 0; i < names.size(); ++i) {
        layout.names = std::max(layout.names, metrics.horizontalAdvance(names[i]));
        layout.shares =
            std::max(layout.shares,
                     metrics.horizontalAdvance(shareText(responses[static_cast<std::size_t>(i)])));
    }
    layout.names = std::ceil(std::min(layout.names, room.width() * 0.3));
    layout.shares = std::ceil(std::min(layout.shares, room.width() * 0.42));
    if (layout.isMirrored)
        layout.axis.adjust(layout.shares + kGap, 0, -layout.names - kGap, 0);
    else
        layout.axis.adjust(layout.names + kGap, 0, -layout.shares - kGap, 0);
    return layout;
}

void paintAxis(ChartCanvas& canvas, const Layout& layout, const QRectF& room)
{
    const Tokens& t = canvas.tokens();
    const double middle = layout.x(0);
    const QRectF head(layout.axis.left(), room.top(), layout.axis.width(), layout.line);
    QRectF lower = head;
    QRectF higher = head;
    (layout.isMirrored ? lower : higher).setLeft(middle + kRadius);
    (layout.isMirrored ? higher : lower).setRight(middle - kRadius);
    canvas.text(lower, Qt::AlignLeft | Qt::AlignVCenter, t.textMuted,
                layout.isMirrored ? ChartWords::tr("lower after →", "pain")
                                  : ChartWords::tr("← lower after", "pain"));
    canvas.text(higher, Qt::AlignRight | Qt::AlignVCenter, t.textMuted,
                layout.isMirrored ? ChartWords::tr("← higher", "pain")
                                  : ChartWords::tr("higher →", "pain"));
    if (layout.hasColumns)
        canvas.line({middle, layout.axis.top()}, {middle, layout.axis.bottom()}, t.control, 1);
}

void paintRow(ChartCanvas& canvas, const Layout& layout, int row, const QRectF& room,
              const ExerciseResponse& response, const QString& name)
{
    const Tokens& t = canvas.tokens();
    const double y = layout.y(row);
    const double top = layout.axis.top() + row * layout.rowHeight;
    if (layout.hasColumns) {
        const double line = y - layout.line / 2;
        const QRectF words(room.left(), line, layout.names, layout.line);
        const QRectF share(room.right() - layout.shares, line, layout.shares, layout.line);
        const auto placed = [&](QRectF place) {
            if (layout.isMirrored)
                place.moveLeft(room.left() + room.right() - place.right());
            return place;
        };
        canvas.text(placed(words), Qt::AlignLeft | Qt::AlignVCenter, t.text, name);
        canvas.text(placed(share), Qt::AlignLeft | Qt::AlignVCenter, t.textMuted,
                    shareText(response));
    } else {
        canvas.text({room.left(), top, room.width(), layout.line}, Qt::AlignLeft | Qt::AlignVCenter,
                    t.text, name);
        canvas.text({room.left(), top + layout.line + kAxisLine, room.width(), layout.line},
                    Qt::AlignLeft | Qt::AlignVCenter, t.textMuted, shareText(response));
        canvas.line({layout.x(0), y - kAxisLine / 2}, {layout.x(0), y + kAxisLine / 2}, t.control,
                    1);
    }
    canvas.line({layout.axis.left(), y}, {layout.axis.right(), y}, t.line, 1);
    const double x = layout.x(response.meanChange);
    canvas.line({layout.x(0), y}, {x, y}, t.accent, 2);
    canvas.marker({x, y}, Marker::Disc, kRadius, t.accent, t.accent);
    // The number stands on the far side of 0, where the dot's own line never is.
    const QString number = signedNumber(response.meanChange);
    const double width = canvas.metrics().horizontalAdvance(number);
    const double from = layout.x(0);
    const bool isDotLeft = x < from || (x == from && layout.isMirrored);
    QRectF place(isDotLeft ? from + kRadius + 3 : from - kRadius - 3 - width, y - layout.line / 2,
                 width, layout.line);
    canvas.textOverLines(place, Qt::AlignCenter, t.text, number);
}

} // namespace

ResponseChart::ResponseChart(std::vector<ExerciseResponse> responses,
                             const std::function<QString(const ExerciseId&)>& name)
    : m_responses(std::move(responses))
{
    for (const ExerciseResponse& response : m_responses)
        m_names.append(name(response.exercise));
}

const ExerciseId& ResponseChart::exerciseAt(int point) const
{
    return m_responses[static_cast<std::size_t>(point)].exercise;
}

QString ResponseChart::accessibleName() const
{
    return ChartWords::tr("How pain moved in sessions with each exercise");
}

int ResponseChart::pointCount() const
{
    return static_cast<int>(m_responses.size());
}

QString ResponseChart::pointText(int point) const
{
    const ExerciseResponse& response = m_responses[static_cast<std::size_t>(point)];
    return ChartWords::tr("%1: mean change of pain %2, %3", "exercise, points, sessions")
        .arg(m_names[point], signedNumber(response.meanChange), shareText(response));
}

ChartRows ResponseChart::rows() const
{
    ChartRows all{.headings = {ChartWords::tr("Exercise"), ChartWords::tr("Sessions"),
                               ChartWords::tr("Not higher after", "pain"),
                               ChartWords::tr("Mean change, points")},
                  .rows = {}};
    for (int i = 0; i < pointCount(); ++i) {
        const ExerciseResponse& response = m_responses[static_cast<std::size_t>(i)];
        all.rows.push_back(
            {m_names[i], QLocale().toString(response.sessions),
             QLocale().toString(std::lround(response.shareNotHigher * response.sessions)),
             signedNumber(response.meanChange)});
    }
    return all;
}

double ResponseChart::properHeight(double width, const ChartStyle& style) const
{
    const Layout layout = layoutOf(m_responses, m_names, {0, 0, width, 0}, style);
    return std::max(std::ceil(layout.axis.bottom()), 60.0);
}

std::vector<QRectF> ResponseChart::pointAreas(const QRectF& room, const ChartStyle& style) const
{
    const Layout layout = layoutOf(m_responses, m_names, room, style);
    std::vector<QRectF> areas;
    for (int i = 0; i < pointCount(); ++i) {
        areas.emplace_back(room.left(), layout.axis.top() + i * layout.rowHeight, room.width(),
                           layout.rowHeight);
    }
    return areas;
}

int ResponseChart::nearestPoint(const QPointF& position, const QRectF& room,
                                const ChartStyle& style) const
{
    if (m_responses.empty())
        return -1;
    const Layout layout = layoutOf(m_responses, m_names, room, style);
    const int row =
        static_cast<int>(std::floor((position.y() - layout.axis.top()) / layout.rowHeight));
    return std::clamp(row, 0, pointCount() - 1);
}

int ResponseChart::stepFrom(int point, ChartStep step) const
{
    const bool isForward = step == ChartStep::Forward || step == ChartStep::Down;
    return Chart::stepFrom(point, isForward ? ChartStep::Forward : ChartStep::Backward);
}

void ResponseChart::paint(QPainter& painter, const QRectF& room, const ChartStyle& style,
                          int current) const
{
    ChartCanvas canvas(painter, style);
    if (m_responses.empty())
        return canvas.nothing(room);
    const Layout layout = layoutOf(m_responses, m_names, room, style);
    paintAxis(canvas, layout, room);
    for (int i = 0; i < pointCount(); ++i)
        paintRow(canvas, layout, i, room, m_responses[static_cast<std::size_t>(i)], m_names[i]);
    if (current >= 0 && current < pointCount()) {
        canvas.currentOutline(
            pointAreas(room, style)[static_cast<std::size_t>(current)].adjusted(1, -1, -1, -3));
    }
}

} // namespace limber
