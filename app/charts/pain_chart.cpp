// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/pain_chart.h"

#include "app/charts/chart_words.h"
#include "app/charts/pain_painting.h"
#include "app/wording/progress_wording.h"
#include "app/wording/time_wording.h"

#include <cmath>
#include <map>

namespace limber {

namespace {

QString painNumber(double pain)
{
    return QLocale().toString(pain, 'f', pain == std::round(pain) ? 0 : 1);
}

QString cell(const std::optional<double>& pain)
{
    return pain ? QLocale().toString(*pain, 'f', 1) : QString();
}

} // namespace

PainChart::PainChart(PainSeries series)
    : m_series(std::move(series))
{
    if (hasPeriods())
        collectPeriods();
    else
        collectDays();
}

bool PainChart::hasPeriods() const
{
    return m_series.days.until &&
           m_series.days.from.daysTo(*m_series.days.until) >= kMostDaysOfPain;
}

void PainChart::collectDays()
{
    std::map<QDate, PainPoint> points;
    const auto at = [&points](QDate day) -> PainPoint& {
        PainPoint& point = points[day];
        point.from = day;
        point.until = day;
        return point;
    };
    for (const PainDay& day : m_series.daily)
        at(day.day).pain = day.pain;
    for (const PainMean& mean : m_series.means) {
        if (mean.mean)
            at(mean.day).mean = mean.mean;
    }
    for (const SessionPain& session : m_series.sessions)
        at(session.day).sessions.push_back(session);
    for (const QDate day : m_series.flares) {
        if (const auto point = points.find(day); point != points.end())
            point->second.isFlare = true;
    }
    for (auto& [day, point] : points)
        m_points.push_back(std::move(point));
}

void PainChart::collectPeriods()
{
    for (const PeriodPain& period : m_series.periods) {
        if (!period.mean)
            continue;
        PainPoint point;
        point.from = period.period.from;
        point.until = period.period.until;
        point.pain = period.mean;
        point.days = period.days;
        m_points.push_back(std::move(point));
    }
}

PainResolution PainChart::resolution() const
{
    return hasPeriods() ? PainResolution::Periods : PainResolution::Sessions;
}

QString PainChart::accessibleName() const
{
    return ChartWords::tr("Pain from 0 to 10");
}

int PainChart::pointCount() const
{
    return static_cast<int>(m_points.size());
}

QString PainChart::pointText(int index) const
{
    const PainPoint& point = m_points[static_cast<std::size_t>(index)];
    QStringList said;
    if (hasPeriods()) {
        said.append(
            ChartWords::tr("pain %1 of 10 on average", "value").arg(painNumber(*point.pain)));
        said.append(ChartWords::tr("%n day(s) with an entry", nullptr, point.days));
        return ChartWords::tr("%1: %2", "period, what is known of it")
            .arg(periodText({point.from, point.until}, m_series.unit),
                 said.join(ChartWords::tr(", ", "between the items of a list")));
    }
    if (point.pain)
        said.append(ChartWords::tr("pain %1 of 10", "value").arg(painNumber(*point.pain)));
    for (const SessionPain& session : point.sessions) {
        said.append(ChartWords::tr("session %1", "pain before, an arrow, pain after")
                        .arg(painChangeText(session.before, session.after)));
    }
    if (point.mean)
        said.append(ChartWords::tr("mean of 7 days %1", "value").arg(cell(point.mean)));
    if (point.isFlare)
        said.append(ChartWords::tr("flare-up"));
    return ChartWords::tr("%1: %2", "period, what is known of it")
        .arg(QLocale().toString(point.from, QLocale::LongFormat),
             said.join(ChartWords::tr(", ", "between the items of a list")));
}

ChartRows PainChart::rows() const
{
    ChartRows all;
    if (hasPeriods()) {
        all.headings = {periodHeading(m_series.unit), ChartWords::tr("Mean pain, 0 to 10"),
                        ChartWords::tr("Days with an entry")};
        for (const PainPoint& point : m_points) {
            all.rows.push_back({periodCell({point.from, point.until}, m_series.unit),
                                cell(point.pain), QLocale().toString(point.days)});
        }
        return all;
    }
    all.headings = {ChartWords::tr("Day"), ChartWords::tr("Pain, 0 to 10"),
                    ChartWords::tr("Before and after"), ChartWords::tr("Mean of 7 days"),
                    ChartWords::tr("Flare-up")};
    for (const PainPoint& point : m_points) {
        QStringList sessions;
        for (const SessionPain& session : point.sessions)
            sessions.append(painChangeText(session.before, session.after));
        all.rows.push_back({QLocale().toString(point.from, QLocale::ShortFormat), cell(point.pain),
                            sessions.join(ChartWords::tr(", ", "between the items of a list")),
                            cell(point.mean),
                            point.isFlare ? ChartWords::tr("yes", "a flare-up") : QString()});
    }
    return all;
}

double PainChart::properHeight(double width, const ChartStyle& style) const
{
    return PainPainting::properHeight(m_series, m_points, resolution(), width, style);
}

std::vector<QRectF> PainChart::pointAreas(const QRectF& room, const ChartStyle& style) const
{
    const PainPainting painting(m_series, m_points, resolution(), room, style);
    std::vector<QRectF> areas;
    for (const PainPoint& point : m_points)
        areas.push_back(painting.areaOf(point));
    return areas;
}

void PainChart::paint(QPainter& painter, const QRectF& room, const ChartStyle& style,
                      int current) const
{
    ChartCanvas canvas(painter, style);
    const PainPainting painting(m_series, m_points, resolution(), room, style);
    painting.paint(canvas);
    if (current >= 0 && current < pointCount())
        painting.paintCurrent(canvas, m_points[static_cast<std::size_t>(current)]);
}

} // namespace limber
