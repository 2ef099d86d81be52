// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/year_heat_map_chart.h"

#include "app/charts/chart_days.h"
#include "app/charts/chart_key.h"
#include "app/charts/chart_words.h"
#include "app/wording/time_wording.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

constexpr int kDaysAWeek = 7;
constexpr double kLeastCell = 9.5;
constexpr double kMostCell = 20;
constexpr double kLeastTick = 9; ///< Of a cell's inside; smaller ones are filled and no more.
constexpr double kCellGap = 1;   ///< On each side.
constexpr double kBandGap = 6;
constexpr double kLabelGap = 6;
constexpr int kHeatSteps = 4;

QString weekdayLetters(Qt::DayOfWeek day, const QLocale& locale)
{
    return locale.standaloneDayName(day, QLocale::ShortFormat);
}

QString markText(HeatMark mark)
{
    switch (mark) {
    case HeatMark::BeforeHistory:
        return ChartWords::tr("before your first session");
    case HeatMark::ToCome:
        return ChartWords::tr("to come", "a day");
    case HeatMark::Kept:
        return ChartWords::tr("kept", "a day");
    case HeatMark::Practised:
        return ChartWords::tr("practised", "a day");
    case HeatMark::Paused:
        return ChartWords::tr("paused", "a day");
    case HeatMark::Missed:
        return ChartWords::tr("missed", "a day");
    case HeatMark::Planned:
        return ChartWords::tr("planned for today");
    case HeatMark::Rest:
        return ChartWords::tr("nothing planned", "a day");
    }
    return {};
}

/// The side of a square as a share of its cell: four sizes of which each is seen beside the next.
double sizeOfStep(int step)
{
    constexpr std::array<double, kHeatSteps + 1> kSizes{0, 0.34, 0.56, 0.78, 1};
    return kSizes[static_cast<std::size_t>(std::clamp(step, 0, kHeatSteps))];
}

void paintHatched(ChartCanvas& canvas, const QRectF& inside)
{
    canvas.box(inside, canvas.tokens().sunken);
    canvas.hatch(inside, Hatch::Rising, canvas.tokens().control);
}

void paintEmpty(ChartCanvas& canvas, const QRectF& inside)
{
    canvas.painter().setPen(Qt::NoPen);
    canvas.painter().setBrush(canvas.tokens().sunken);
    canvas.painter().drawRoundedRect(inside, 2, 2);
}

void paintStep(ChartCanvas& canvas, const QRectF& inside, int step)
{
    paintEmpty(canvas, inside);
    const double size = inside.width() * sizeOfStep(step);
    QRectF square(0, 0, size, size);
    square.moveCenter(inside.center());
    if (step > 0)
        canvas.box(square, canvas.tokens().accent);
}

void paintMark(ChartCanvas& canvas, const QRectF& inside, HeatMark mark)
{
    const Tokens& t = canvas.tokens();
    switch (mark) {
    case HeatMark::Kept:
        canvas.box(inside, t.accent);
        if (inside.width() >= kLeastTick)
            canvas.tick(inside.adjusted(1, 1, -1, -1), t.onAccent);
        return;
    case HeatMark::Practised:
        paintEmpty(canvas, inside);
        canvas.painter().setPen(Qt::NoPen);
        canvas.painter().setBrush(t.accent);
        canvas.painter().drawEllipse(inside.center(), inside.width() * 0.3, inside.width() * 0.3);
        return;
    case HeatMark::Paused:
        return paintHatched(canvas, inside);
    case HeatMark::Missed:
    case HeatMark::Planned:
        canvas.painter().setPen(QPen(t.control, 1));
        canvas.painter().setBrush(Qt::NoBrush);
        canvas.painter().drawRect(inside.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    case HeatMark::Rest:
        return paintEmpty(canvas, inside);
    case HeatMark::BeforeHistory:
    case HeatMark::ToCome:
        return;
    }
}

void paintDay(ChartCanvas& canvas, const QRectF& inside, const HeatMap& map, const HeatDay& day,
              HeatMapMode mode)
{
    if (day.mark == HeatMark::BeforeHistory || day.mark == HeatMark::ToCome)
        return;
    if (mode == HeatMapMode::Days)
        return paintMark(canvas, inside, day.mark);
    if (day.mark == HeatMark::Paused && day.active.count() == 0)
        return paintHatched(canvas, inside);
    paintStep(canvas, inside, heatStep(map, day.active));
}

bool hasMark(const HeatMap& map, HeatMark mark)
{
    return std::ranges::any_of(map.days, [mark](const HeatDay& day) { return day.mark == mark; });
}

ChartKey keyOf(const HeatMap& map, HeatMapMode mode)
{
    ChartKey key;
    if (mode == HeatMapMode::Minutes) {
        QString before;
        for (int step = 1; step <= kHeatSteps && map.active.count() > 0; ++step) {
            const bool isLast =
                step == kHeatSteps || static_cast<std::size_t>(step) > map.steps.size();
            const QString limit =
                isLast ? ChartWords::tr("more", "than the times before")
                       : ChartWords::tr("up to %1", "length of time")
                             .arg(minutesText(map.steps[static_cast<std::size_t>(step - 1)]));
            // Where days are alike several steps have the same limit and no day of their own.
            const bool isUsed = std::ranges::any_of(
                map.days, [&](const HeatDay& day) { return heatStep(map, day.active) == step; });
            if (isUsed && limit != before) {
                key.add(limit, [step](ChartCanvas& canvas, const QRectF& area) {
                    paintStep(canvas, area, step);
                });
                before = limit;
            }
        }
        if (hasMark(map, HeatMark::Paused))
            key.add(markText(HeatMark::Paused), paintHatched);
        return key;
    }
    for (const HeatMark mark : {HeatMark::Kept, HeatMark::Practised, HeatMark::Missed,
                                HeatMark::Paused, HeatMark::Rest}) {
        if (!hasMark(map, mark))
            continue;
        key.add(markText(mark),
                [mark](ChartCanvas& canvas, const QRectF& area) { paintMark(canvas, area, mark); });
    }
    return key;
}

/// How the weeks fit into a width: in one band or in several, each with its months above.
struct Layout {
    QRectF room;
    bool isMirrored = false;
    double labels = 0; ///< Width of the weekdays' names.
    double months = 0; ///< Height of the months' names.
    double cell = 0;
    int weeksABand = 1;
    int bands = 1;

    [[nodiscard]] double bandHeight() const { return months + kDaysAWeek * cell; }
    [[nodiscard]] double height() const { return bands * bandHeight() + (bands - 1) * kBandGap; }
    [[nodiscard]] double bandTop(int band) const
    {
        return room.top() + band * (bandHeight() + kBandGap);
    }
    [[nodiscard]] QRectF cellOf(int day) const
    {
        const int week = day / kDaysAWeek;
        const double left = labels + week % weeksABand * cell;
        return {isMirrored ? room.right() - left - cell : room.left() + left,
                bandTop(week / weeksABand) + months + day % kDaysAWeek * cell, cell, cell};
    }
};

Layout layoutOf(const HeatMap& map, const QRectF& room, const ChartStyle& style)
{
    const QFontMetricsF metrics(style.font);
    Layout layout;
    layout.room = room;
    layout.isMirrored = style.isMirrored();
    layout.months = std::ceil(metrics.height());
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        layout.labels =
            std::max(layout.labels, metrics.horizontalAdvance(weekdayLetters(
                                        static_cast<Qt::DayOfWeek>(day), style.locale)));
    }
    layout.labels = std::ceil(layout.labels + kLabelGap);
    const int weeks = std::max(1, static_cast<int>(map.days.size()) / kDaysAWeek);
    const double width = room.width() - layout.labels;
    const int most = std::clamp(static_cast<int>(width / kLeastCell), 1, weeks);
    layout.bands = (weeks + most - 1) / most;
    layout.weeksABand = (weeks + layout.bands - 1) / layout.bands;
    layout.cell = std::min(kMostCell, std::floor(width / layout.weeksABand * 4) / 4);
    return layout;
}

void paintLabels(ChartCanvas& canvas, const Layout& layout, const HeatMap& map)
{
    const Tokens& t = canvas.tokens();
    const double line = canvas.metrics().height();
    for (int band = 0; band < layout.bands; ++band) {
        // Every other day: all seven would stand on top of each other.
        for (int row = 0; row < kDaysAWeek; row += 2) {
            const QRectF cell = layout.cellOf(band * layout.weeksABand * kDaysAWeek + row);
            const double left =
                layout.isMirrored ? cell.right() + kLabelGap : cell.left() - layout.labels;
            canvas.text(
                {left, cell.center().y() - line / 2, layout.labels - kLabelGap, line},
                Qt::AlignLeft | Qt::AlignVCenter, t.textMuted,
                weekdayLetters(static_cast<Qt::DayOfWeek>(map.first.addDays(row).dayOfWeek()),
                               canvas.style().locale));
        }
    }
    // A month stands above the week that holds its first day, unless the one before reaches there.
    int band = -1;
    double free = 0;
    for (int week = 0; week * kDaysAWeek < static_cast<int>(map.days.size()); ++week) {
        const QDate last = map.first.addDays(week * kDaysAWeek + kDaysAWeek - 1);
        if (last.day() > kDaysAWeek)
            continue;
        const QString name = monthMarkText(last, canvas.style().locale);
        const double width = canvas.metrics().horizontalAdvance(name);
        const double at = layout.labels + week % layout.weeksABand * layout.cell;
        if (week / layout.weeksABand != band) {
            band = week / layout.weeksABand;
            free = 0;
        }
        if (at < free || at + width > layout.room.width())
            continue;
        const double left =
            layout.isMirrored ? layout.room.right() - at - width : layout.room.left() + at;
        canvas.text({left, layout.bandTop(band), width, line}, Qt::AlignCenter, t.textMuted, name);
        free = at + width + kLabelGap;
    }
}

QRectF insideOf(const QRectF& cell)
{
    return cell.adjusted(kCellGap, kCellGap, -kCellGap, -kCellGap);
}

} // namespace

YearHeatMapChart::YearHeatMapChart(HeatMap map, HeatMapMode mode, QDate today)
    : m_map(std::move(map))
    , m_mode(mode)
    , m_today(today)
{
    const auto isKnown = [](const HeatDay& day) {
        return day.mark != HeatMark::BeforeHistory && day.mark != HeatMark::ToCome;
    };
    const auto first = std::ranges::find_if(m_map.days, isKnown);
    m_first = static_cast<int>(first - m_map.days.begin());
    m_count = static_cast<int>(std::count_if(first, m_map.days.end(), isKnown));
}

QDate YearHeatMapChart::dayAt(int point) const
{
    return m_map.days[static_cast<std::size_t>(m_first + point)].day;
}

QString YearHeatMapChart::accessibleName() const
{
    return m_mode == HeatMapMode::Minutes
               ? ChartWords::tr("Minutes of exercise on each day of a year")
               : ChartWords::tr("The days of a year: kept, missed, paused");
}

int YearHeatMapChart::pointCount() const
{
    return m_count;
}

QString YearHeatMapChart::pointText(int point) const
{
    const HeatDay& day = m_map.days[static_cast<std::size_t>(m_first + point)];
    const QString date = QLocale().toString(day.day, QLocale::LongFormat);
    if (day.active.count() == 0)
        return ChartWords::tr("%1: %2", "period, what is known of it")
            .arg(date, markText(day.mark));
    return ChartWords::tr("%1: %2, %3", "day, length of time, whether it was kept")
        .arg(date, minutesText(day.active), markText(day.mark));
}

ChartRows YearHeatMapChart::rows() const
{
    ChartRows all{.headings = {ChartWords::tr("Day"), ChartWords::tr("Minutes"),
                               ChartWords::tr("Mark", "of a day: kept, missed")},
                  .rows = {}};
    for (int i = 0; i < m_count; ++i) {
        const HeatDay& day = m_map.days[static_cast<std::size_t>(m_first + i)];
        const auto minutes = std::chrono::round<std::chrono::minutes>(day.active).count();
        all.rows.push_back({QLocale().toString(day.day, QLocale::ShortFormat),
                            QLocale().toString(static_cast<qlonglong>(minutes)),
                            markText(day.mark)});
    }
    return all;
}

double YearHeatMapChart::properHeight(double width, const ChartStyle& style) const
{
    return std::ceil(layoutOf(m_map, {0, 0, width, 0}, style).height() +
                     keyOf(m_map, m_mode).heightBelow(width, QFontMetricsF(style.font)));
}

std::vector<QRectF> YearHeatMapChart::pointAreas(const QRectF& room, const ChartStyle& style) const
{
    const Layout layout = layoutOf(m_map, room, style);
    std::vector<QRectF> areas;
    for (int i = 0; i < m_count; ++i)
        areas.push_back(layout.cellOf(m_first + i));
    return areas;
}

int YearHeatMapChart::nearestPoint(const QPointF& position, const QRectF& room,
                                   const ChartStyle& style) const
{
    const std::vector<QRectF> areas = pointAreas(room, style);
    const auto below = std::ranges::find_if(
        areas, [&position](const QRectF& area) { return area.contains(position); });
    return below == areas.end() ? -1 : static_cast<int>(below - areas.begin());
}

int YearHeatMapChart::stepFrom(int point, ChartStep step) const
{
    const auto moved = [&](int days) {
        const int next = point + days;
        return next < 0 || next >= m_count ? point : next;
    };
    switch (step) {
    case ChartStep::Forward:
        return moved(kDaysAWeek);
    case ChartStep::Backward:
        return moved(-kDaysAWeek);
    case ChartStep::Up:
        return moved(-1);
    case ChartStep::Down:
        return moved(1);
    }
    return -1;
}

void YearHeatMapChart::paint(QPainter& painter, const QRectF& room, const ChartStyle& style,
                             int current) const
{
    ChartCanvas canvas(painter, style);
    if (m_map.days.empty())
        return canvas.nothing(room);
    const Layout layout = layoutOf(m_map, room, style);
    paintLabels(canvas, layout, m_map);
    for (std::size_t i = 0; i < m_map.days.size(); ++i) {
        const QRectF cell = layout.cellOf(static_cast<int>(i));
        const HeatDay& day = m_map.days[i];
        paintDay(canvas, insideOf(cell), m_map, day, m_mode);
        if (day.day == m_today) {
            painter.setPen(QPen(canvas.tokens().text, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell.adjusted(0.25, 0.25, -0.25, -0.25));
        }
    }
    QRectF below = room;
    below.setTop(room.top() + layout.height());
    keyOf(m_map, m_mode).paintBelow(canvas, below);
    if (current >= 0 && current < m_count)
        canvas.currentOutline(layout.cellOf(m_first + current).adjusted(-1, -1, 1, 1));
}

} // namespace limber
