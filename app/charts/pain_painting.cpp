// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/pain_painting.h"

#include "app/charts/chart_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

constexpr double kWorst = 10;
constexpr double kHeight = 200;        ///< Without the key.
constexpr double kWidthForNames = 480; ///< From so wide on lines have their names at their ends.
constexpr double kDayForSessions = 5;  ///< Narrower days have no room for strokes.
constexpr double kSessionRadius = 2.6;
constexpr double kMostDayRadius = 2.5;
constexpr double kLeastDayRadius = 1.3;
constexpr double kFlare = 4;
constexpr double kFoot = 10; ///< Below 0, for the marks of flares.
constexpr double kNameGap = 8;
constexpr double kTrailing = 7; ///< For half of the last point and its ring.

QString meanName(const PainSeries& series, const QLocale& locale)
{
    return series.trend.mean7 ? ChartWords::tr("7 days %1", "mean pain of the last 7 days")
                                    .arg(locale.toString(*series.trend.mean7, 'f', 1))
                              : ChartWords::tr("mean of 7 days");
}

QString baselineName(const PainSeries& series, const QLocale& locale)
{
    return ChartWords::tr("at first %1", "mean pain")
        .arg(locale.toString(*series.trend.baseline, 'f', 1));
}

bool hasMean(const PainSeries& series)
{
    return std::ranges::any_of(series.means,
                               [](const PainMean& mean) { return mean.mean.has_value(); });
}

void paintFlare(ChartCanvas& canvas, const QPointF& middle)
{
    canvas.marker(middle, Marker::Triangle, kFlare, canvas.tokens().caution.strong,
                  canvas.tokens().caution.strong);
}

void paintPause(ChartCanvas& canvas, const QRectF& area)
{
    canvas.hatch(area, Hatch::WideRising, canvas.tokens().control);
}

void paintMeanSwatch(ChartCanvas& canvas, const QRectF& area)
{
    canvas.line({area.left(), area.center().y()}, {area.right(), area.center().y()},
                canvas.tokens().text, 2.5);
}

void paintSessionSwatch(ChartCanvas& canvas, const QRectF& area)
{
    const Tokens& t = canvas.tokens();
    const QPointF before(area.center().x(), area.top() + kSessionRadius);
    const QPointF after(area.center().x(), area.bottom() - kSessionRadius);
    canvas.line(before, after, t.accent, 1.5);
    canvas.marker(before, Marker::Disc, kSessionRadius, t.accent, t.surface);
    canvas.marker(after, Marker::Disc, kSessionRadius, t.accent, t.accent);
}

} // namespace

PainPainting::PainPainting(const PainSeries& series, const std::vector<PainPoint>& points,
                           PainResolution longest, const QRectF& room, const ChartStyle& style)
    : m_series(series)
    , m_points(points)
    , m_first(series.days.from)
    , m_last(series.days.until.value_or(series.days.from))
    , m_room(room)
    , m_resolution(longest)
{
    // Periods reach beyond the range; their middles must not.
    if (m_resolution == PainResolution::Periods && !series.periods.empty()) {
        m_first = series.periods.front().period.from;
        m_last = series.periods.back().period.until;
    }
    const QFontMetricsF metrics(style.font);
    const double values = valueTextWidth({style.locale.toString(10)}, metrics);
    double names = 0;
    m_hasNames = room.width() >= kWidthForNames && m_resolution != PainResolution::Periods;
    if (m_hasNames && hasMean(series))
        names = metrics.horizontalAdvance(meanName(series, style.locale)) + kNameGap;
    m_hasNames = m_hasNames || room.width() >= kWidthForNames;
    if (m_hasNames && series.trend.baseline) {
        names = std::max(names,
                         metrics.horizontalAdvance(baselineName(series, style.locale)) + kNameGap);
    }
    names = std::ceil(std::max(names, kTrailing));
    m_dayWidth = (room.width() - values - names) / static_cast<double>(m_first.daysTo(m_last) + 1);
    if (m_resolution == PainResolution::Sessions && m_dayWidth < kDayForSessions)
        m_resolution = PainResolution::Days;
    makeKey(style.locale);
    QRectF plot = room;
    plot.setTop(plot.top() + std::ceil(metrics.height() / 2));
    plot.setBottom(plot.bottom() - m_key.heightBelow(room.width(), metrics) - markHeight(metrics) -
                   kFoot);
    if (style.isMirrored())
        plot.adjust(names, 0, -values, 0);
    else
        plot.adjust(values, 0, -names, 0);
    m_frame = PlotFrame(plot, {.high = kWorst, .ticks = {0, kWorst / 2, kWorst}}, style.direction);
}

void PainPainting::makeKey(const QLocale& locale)
{
    if (m_resolution == PainResolution::Sessions && !m_series.sessions.empty()) {
        m_key.add(ChartWords::tr("before (open) and after a session"), paintSessionSwatch);
    }
    const bool hasDots = std::ranges::any_of(m_points, [this](const PainPoint& point) {
        return point.pain && (m_resolution == PainResolution::Days || point.sessions.empty());
    });
    if (m_resolution != PainResolution::Periods && hasDots) {
        m_key.add(m_resolution == PainResolution::Days ? ChartWords::tr("a day", "one with pain")
                                                       : ChartWords::tr("a day without a session"),
                  [](ChartCanvas& canvas, const QRectF& area) {
                      canvas.marker(area.center(), Marker::Disc, kMostDayRadius - 1,
                                    canvas.tokens().accent, canvas.tokens().accent);
                  });
    }
    if (m_resolution == PainResolution::Periods && !m_points.empty())
        m_key.add(ChartWords::tr("mean of a period"), paintMeanSwatch);
    else if (!m_hasNames && hasMean(m_series))
        m_key.add(meanName(m_series, locale), paintMeanSwatch);
    if (!m_hasNames && m_series.trend.baseline) {
        m_key.add(baselineName(m_series, locale), [](ChartCanvas& canvas, const QRectF& area) {
            canvas.line({area.left(), area.center().y()}, {area.right(), area.center().y()},
                        canvas.tokens().textMuted, 1.5, Qt::DashLine);
        });
    }
    if (m_series.band) {
        m_key.add(ChartWords::tr("no clear change"), [](ChartCanvas& canvas, const QRectF& area) {
            canvas.box(area, canvas.tokens().sunken);
        });
    }
    // Over years single days are too narrow to be told apart.
    if (m_resolution == PainResolution::Periods)
        return;
    if (!m_series.pauses.empty())
        m_key.add(ChartWords::tr("paused", "days"), paintPause);
    if (!m_series.flares.empty()) {
        m_key.add(ChartWords::tr("flare-up"), [](ChartCanvas& canvas, const QRectF& area) {
            paintFlare(canvas, area.center());
        });
    }
}

double PainPainting::properHeight(const PainSeries& series, const std::vector<PainPoint>& points,
                                  PainResolution longest, double width, const ChartStyle& style)
{
    const PainPainting painting(series, points, longest, {0, 0, width, kHeight}, style);
    return std::ceil(kHeight + painting.m_key.heightBelow(width, QFontMetricsF(style.font)));
}

QRectF PainPainting::span(QDate from, QDate until) const
{
    const double days = static_cast<double>(m_first.daysTo(m_last) + 1);
    const double one =
        m_frame.x(static_cast<double>(m_first.daysTo(std::max(from, m_first))) / days);
    const double other =
        m_frame.x(static_cast<double>(m_first.daysTo(std::min(until, m_last)) + 1) / days);
    return {std::min(one, other), m_frame.plot().top(), std::abs(other - one),
            m_frame.plot().height()};
}

QRectF PainPainting::areaOf(const PainPoint& point) const
{
    return span(point.from, point.until);
}

double PainPainting::xOf(const PainPoint& point) const
{
    return areaOf(point).center().x();
}

QPointF PainPainting::valuePoint(const PainPoint& point) const
{
    if (point.pain)
        return {xOf(point), m_frame.y(*point.pain)};
    if (point.mean)
        return {xOf(point), m_frame.y(*point.mean)};
    const SessionPain& session = point.sessions.front();
    return {xOf(point), m_frame.y((session.after ? session.after : session.before)->value())};
}

void PainPainting::paint(ChartCanvas& canvas) const
{
    paintGround(canvas);
    if (m_resolution == PainResolution::Sessions)
        paintSessions(canvas);
    if (m_resolution != PainResolution::Periods)
        paintDays(canvas);
    paintLine(canvas);
    paintNames(canvas);
    const QRectF& plot = m_frame.plot();
    if (m_resolution != PainResolution::Periods) {
        for (const QDate day : m_series.flares)
            paintFlare(canvas, {span(day, day).center().x(), plot.bottom() + kFoot / 2 + 1});
    }
    if (m_points.empty())
        canvas.nothing(plot);
    std::vector<AxisMark> marks =
        dayMarks(m_first, m_last, plot.width(), canvas.metrics(), canvas.style().locale);
    PlotFrame foot(plot.adjusted(0, 0, 0, kFoot), m_frame.axis(), canvas.style().direction);
    foot.paintMarks(canvas, marks, m_room);
    QRectF below = m_room;
    below.setTop(plot.bottom() + kFoot + markHeight(canvas.metrics()));
    m_key.paintBelow(canvas, below);
}

void PainPainting::paintGround(ChartCanvas& canvas) const
{
    const Tokens& t = canvas.tokens();
    const QRectF& plot = m_frame.plot();
    if (m_series.band) {
        QRectF band = plot;
        band.setTop(m_frame.y(m_series.band->upper));
        band.setBottom(m_frame.y(m_series.band->lower));
        canvas.box(band, t.sunken);
    }
    for (const DateRange& pause : m_series.pauses)
        paintPause(canvas, span(pause.from, pause.until.value_or(m_last)));
    const QLocale& locale = canvas.style().locale;
    m_frame.paintValues(canvas, {locale.toString(0), locale.toString(5), locale.toString(10)});
    if (m_series.trend.baseline) {
        const double y = m_frame.y(*m_series.trend.baseline);
        canvas.line({plot.left(), y}, {plot.right(), y}, t.textMuted, 1.5, Qt::DashLine);
    }
}

void PainPainting::paintSessions(ChartCanvas& canvas) const
{
    const Tokens& t = canvas.tokens();
    for (const PainPoint& point : m_points) {
        const QRectF area = areaOf(point);
        const auto count = static_cast<int>(point.sessions.size());
        for (int i = 0; i < count; ++i) {
            const SessionPain& session = point.sessions[static_cast<std::size_t>(i)];
            // Several of one day stand side by side.
            const double share = (i + 1.0) / (count + 1.0);
            const double x = canvas.style().isMirrored() ? area.right() - share * area.width()
                                                         : area.left() + share * area.width();
            std::optional<QPointF> before;
            std::optional<QPointF> after;
            if (session.before)
                before = QPointF(x, m_frame.y(session.before->value()));
            if (session.after)
                after = QPointF(x, m_frame.y(session.after->value()));
            const bool isSame = before && after && *before == *after;
            if (before && after && !isSame)
                canvas.line(*before, *after, t.accent, 1.5);
            // The filled point stands within the open one where nothing changed.
            if (before) {
                canvas.marker(*before, Marker::Disc, isSame ? kSessionRadius + 1.4 : kSessionRadius,
                              t.accent, t.surface);
            }
            if (after) {
                canvas.marker(*after, Marker::Disc, isSame ? kSessionRadius - 1.4 : kSessionRadius,
                              t.accent, t.accent);
            }
        }
    }
}

void PainPainting::paintDays(ChartCanvas& canvas) const
{
    const Tokens& t = canvas.tokens();
    const double radius = std::clamp(m_dayWidth / 3, kLeastDayRadius, kMostDayRadius);
    for (const PainPoint& point : m_points) {
        const bool isShown = m_resolution == PainResolution::Sessions && !point.sessions.empty();
        if (!point.pain || isShown)
            continue;
        canvas.painter().setPen(Qt::NoPen);
        canvas.painter().setBrush(t.accent);
        canvas.painter().drawEllipse(QPointF(xOf(point), m_frame.y(*point.pain)), radius, radius);
    }
}

void PainPainting::paintLine(ChartCanvas& canvas) const
{
    const Tokens& t = canvas.tokens();
    const bool hasPeriods = m_resolution == PainResolution::Periods;
    const auto valueOf = [hasPeriods](const PainPoint& point) {
        return hasPeriods ? point.pain : point.mean;
    };
    QPolygonF run;
    QDate end;
    const auto finish = [&] {
        canvas.painter().setPen(QPen(t.text, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        canvas.painter().setBrush(Qt::NoBrush);
        if (run.size() > 1)
            canvas.painter().drawPolyline(run);
        else if (run.size() == 1)
            canvas.marker(run.front(), Marker::Disc, 1.5, t.text, t.text);
        run.clear();
    };
    for (const PainPoint& point : m_points) {
        if (!valueOf(point))
            continue;
        if (!end.isValid() || end.addDays(1) != point.from)
            finish();
        run.append(QPointF(xOf(point), m_frame.y(*valueOf(point))));
        end = point.until;
        if (hasPeriods && m_points.size() <= 80)
            canvas.marker(run.back(), Marker::Disc, 2, t.text, t.text);
    }
    finish();
}

void PainPainting::paintNames(ChartCanvas& canvas) const
{
    if (!m_hasNames)
        return;
    struct Name {
        double y;
        QString text;
        QColor colour;
    };
    const Tokens& t = canvas.tokens();
    const QLocale& locale = canvas.style().locale;
    std::vector<Name> names;
    if (m_series.trend.baseline) {
        names.push_back(
            {m_frame.y(*m_series.trend.baseline), baselineName(m_series, locale), t.textMuted});
    }
    if (m_resolution != PainResolution::Periods) {
        const auto latest = std::find_if(m_points.rbegin(), m_points.rend(),
                                         [](const PainPoint& point) { return point.mean; });
        if (latest != m_points.rend())
            names.push_back({m_frame.y(*latest->mean), meanName(m_series, locale), t.text});
    }
    std::vector<double> wanted;
    for (const Name& name : names)
        wanted.push_back(name.y);
    const double line = canvas.metrics().height();
    const QRectF& plot = m_frame.plot();
    const std::vector<double> tops =
        spreadLabels(wanted, line, plot.top() - line / 2, plot.bottom() + line / 2);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QRectF place =
            canvas.style().isMirrored()
                ? QRectF(m_room.left(), tops[i], plot.left() - kNameGap - m_room.left(), line)
                : QRectF(plot.right() + kNameGap, tops[i], m_room.right() - plot.right() - kNameGap,
                         line);
        canvas.text(place, Qt::AlignLeft | Qt::AlignVCenter, names[i].colour, names[i].text);
    }
}

void PainPainting::paintCurrent(ChartCanvas& canvas, const PainPoint& point) const
{
    const Tokens& t = canvas.tokens();
    const QPointF middle = valuePoint(point);
    canvas.line({middle.x(), m_frame.plot().top()}, {middle.x(), m_frame.plot().bottom()},
                t.focusRing, 1);
    canvas.painter().setPen(QPen(t.focusRing, 2));
    canvas.painter().setBrush(Qt::NoBrush);
    canvas.painter().drawEllipse(middle, 6, 6);
}

} // namespace limber
