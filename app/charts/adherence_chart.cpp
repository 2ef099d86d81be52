// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/adherence_chart.h"

#include "app/charts/chart_days.h"
#include "app/charts/chart_words.h"
#include "app/charts/share_columns.h"
#include "app/wording/time_wording.h"

#include <algorithm>

namespace limber {

namespace {

constexpr int kDaysAWeek = 7;

std::vector<AdherenceCount> countsOf(const AdherenceSeries& series)
{
    std::vector<AdherenceCount> counts;
    for (const PeriodAdherence& period : series.periods)
        counts.push_back(period.count);
    return counts;
}

QString valueText(const QString& name, const AdherenceCount& count)
{
    return ChartWords::tr("%1: %2", "period, what is known of it").arg(name, adherenceText(count));
}

} // namespace

AdherenceChart::AdherenceChart(AdherenceSeries series)
    : m_series(std::move(series))
{
}

QString AdherenceChart::accessibleName() const
{
    return ChartWords::tr("How much of the plan was done, over time");
}

int AdherenceChart::pointCount() const
{
    return static_cast<int>(m_series.periods.size());
}

QString AdherenceChart::pointText(int point) const
{
    const PeriodAdherence& one = m_series.periods[static_cast<std::size_t>(point)];
    return valueText(periodText(one.period, m_series.unit), one.count);
}

ChartRows AdherenceChart::rows() const
{
    ChartRows all{.headings = QStringList{periodHeading(m_series.unit)} + adherenceHeadings(),
                  .rows = {}};
    for (const PeriodAdherence& one : m_series.periods) {
        all.rows.push_back(QStringList{periodCell(one.period, m_series.unit)} +
                           adherenceCells(one.count));
    }
    return all;
}

double AdherenceChart::properHeight(double, const ChartStyle&) const
{
    return ShareColumns::kHeight;
}

std::vector<QRectF> AdherenceChart::pointAreas(const QRectF& room, const ChartStyle& style) const
{
    return ShareColumns(countsOf(m_series), room, style).areas();
}

void AdherenceChart::paint(QPainter& painter, const QRectF& room, const ChartStyle& style,
                           int current) const
{
    ChartCanvas canvas(painter, style);
    if (m_series.periods.empty())
        return canvas.nothing(room);
    const ShareColumns columns(countsOf(m_series), room, style);
    columns.paint(canvas, current);
    std::vector<Period> periods;
    for (const PeriodAdherence& one : m_series.periods)
        periods.push_back(one.period);
    columns.frame().paintMarks(canvas,
                               periodMarks(periods, m_series.unit, columns.frame().plot().width(),
                                           canvas.metrics(), style.locale),
                               room);
}

WeekdayChart::WeekdayChart(const AdherenceSeries& series, Qt::DayOfWeek firstDayOfWeek)
{
    for (int i = 0; i < kDaysAWeek; ++i) {
        const int day = (firstDayOfWeek - 1 + i) % kDaysAWeek;
        m_days.push_back(static_cast<Qt::DayOfWeek>(day + 1));
        m_counts.push_back(series.weekdays[static_cast<std::size_t>(day)]);
    }
}

Qt::DayOfWeek WeekdayChart::weekdayAt(int point) const
{
    return m_days[static_cast<std::size_t>(point)];
}

QString WeekdayChart::accessibleName() const
{
    return ChartWords::tr("How much of the plan was done, by day of the week");
}

int WeekdayChart::pointCount() const
{
    return kDaysAWeek;
}

QString WeekdayChart::pointText(int point) const
{
    return valueText(weekdayName(weekdayAt(point)), m_counts[static_cast<std::size_t>(point)]);
}

ChartRows WeekdayChart::rows() const
{
    ChartRows all{.headings = QStringList{ChartWords::tr("Weekday")} + adherenceHeadings(),
                  .rows = {}};
    for (int i = 0; i < kDaysAWeek; ++i) {
        all.rows.push_back(QStringList{weekdayName(weekdayAt(i))} +
                           adherenceCells(m_counts[static_cast<std::size_t>(i)]));
    }
    return all;
}

double WeekdayChart::properHeight(double, const ChartStyle&) const
{
    return ShareColumns::kHeight;
}

std::vector<QRectF> WeekdayChart::pointAreas(const QRectF& room, const ChartStyle& style) const
{
    return ShareColumns(m_counts, room, style).areas();
}

void WeekdayChart::paint(QPainter& painter, const QRectF& room, const ChartStyle& style,
                         int current) const
{
    ChartCanvas canvas(painter, style);
    const ShareColumns columns(m_counts, room, style);
    columns.paint(canvas, current);
    std::vector<AxisMark> marks;
    for (int i = 0; i < kDaysAWeek; ++i) {
        marks.push_back({(i + 0.5) / kDaysAWeek,
                         style.locale.standaloneDayName(weekdayAt(i), QLocale::ShortFormat)});
    }
    columns.frame().paintMarks(canvas, marks, room);
}

} // namespace limber
