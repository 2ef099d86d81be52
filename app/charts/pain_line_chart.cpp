// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/pain_line_chart.h"

#include "app/style/theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGuiApplication>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace limber {

namespace {

constexpr int kHeight = 200;
constexpr double kWorst = 10;
constexpr double kPointSize = 7;
constexpr int kDaysForMonths = 75; ///< From so many days on, months are marked, else weeks.
constexpr int kWeek = 7;

QString dayAndMonth(QDate day)
{
    const QLocale locale;
    const bool isMonthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    return locale.toString(day, isMonthFirst ? QStringLiteral("MMM d") : QStringLiteral("d MMM"));
}

/// Days run with the direction of reading: to the left where it is mirrored.
double axisValue(QDate day)
{
    const auto value = static_cast<double>(day.toJulianDay());
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? -value : value;
}

} // namespace

PainLineChart::PainLineChart(QWidget* parent)
    : ReadOutChart(parent)
{
    setObjectName(QStringLiteral("painChart"));
}

QSize PainLineChart::sizeHint() const
{
    return {640, kHeight};
}

QSize PainLineChart::minimumSizeHint() const
{
    return {320, kHeight};
}

void PainLineChart::setDays(std::vector<PainDay> days)
{
    if (days == m_days)
        return;
    m_days = std::move(days);
    resetReadOut();
    rebuild();
}

void PainLineChart::setBaseline(std::optional<double> baseline)
{
    m_baseline = baseline;
    viewport()->update();
}

int PainLineChart::pointCount() const
{
    return static_cast<int>(m_days.size());
}

QString PainLineChart::pointText(int index) const
{
    const PainDay& day = m_days[static_cast<std::size_t>(index)];
    return tr("%1: pain %2 of 10", "day, value")
        .arg(QLocale().toString(day.day, QLocale::LongFormat),
             QLocale().toString(day.pain, 'f', day.pain == qRound(day.pain) ? 0 : 1));
}

double PainLineChart::pointAxisValue(int index) const
{
    return axisValue(m_days[static_cast<std::size_t>(index)].day);
}

void PainLineChart::rebuild()
{
    clear();
    if (m_days.empty())
        return;
    setAccessibleName(tr("Pain day by day. Arrow keys read out the days."));
    const Tokens& t = currentTokens();
    addSeries(t);
    addAxes(t);
}

void PainLineChart::addSeries(const Tokens& t)
{
    auto* points = new QScatterSeries;
    points->setMarkerSize(kPointSize);
    points->setBrush(t.accent);
    points->setPen(Qt::NoPen);
    QLineSeries* run = nullptr;
    QDate previous;
    for (const PainDay& day : m_days) {
        if (!run || previous.addDays(1) != day.day) {
            run = new QLineSeries;
            run->setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            chart()->addSeries(run);
        }
        run->append(axisValue(day.day), day.pain);
        points->append(axisValue(day.day), day.pain);
        previous = day.day;
    }
    chart()->addSeries(points);
}

void PainLineChart::addAxes(const Tokens& t)
{
    QFont small = font();
    small.setPixelSize(type_size::kSmall);
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QDate first = m_days.front().day.addDays(-1);
    const QDate last = m_days.back().day.addDays(1);

    auto* across = new QCategoryAxis;
    across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    across->setRange(std::min(axisValue(first), axisValue(last)),
                     std::max(axisValue(first), axisValue(last)));
    std::vector<QDate> marks;
    if (first.daysTo(last) >= kDaysForMonths) {
        for (QDate day(first.year(), first.month(), 1); day <= last; day = day.addMonths(1))
            marks.push_back(day);
    } else {
        for (QDate day = first.addDays(1); day <= last; day = day.addDays(kWeek))
            marks.push_back(day);
    }
    std::erase_if(marks, [&](QDate day) { return day < first; });
    // The axis wants its categories from left to right.
    if (isMirrored)
        std::ranges::reverse(marks);
    for (const QDate day : marks)
        across->append(dayAndMonth(day), axisValue(day));

    auto* up = new QValueAxis;
    up->setRange(0, kWorst);
    up->setTickCount(3);
    up->setLabelFormat(QStringLiteral("%d"));
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(across), static_cast<QAbstractAxis*>(up)}) {
        axis->setLabelsFont(small);
        axis->setLabelsBrush(t.textMuted);
        axis->setLinePen(QPen(t.line, 1));
        axis->setGridLinePen(QPen(t.line, 1));
    }
    across->setGridLineVisible(false);
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    for (QAbstractSeries* series : chart()->series()) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

void PainLineChart::paintBaseline(QPainter& painter, const Tokens& t)
{
    const QRectF plot = chart()->plotArea();
    const double y =
        chart()->mapToPosition(QPointF(axisValue(m_days.front().day), *m_baseline)).y();
    painter.setPen(QPen(t.textMuted, 1, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    // Above the line at its late end, where the points have moved away from it if anything changed.
    const double height = painter.fontMetrics().height();
    const double top = y - height >= plot.top() ? y - height : y;
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    painter.setPen(t.textMuted);
    painter.drawText(QRectF(plot.left(), top, plot.width(), height),
                     int((isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
                     tr("At first: %1", "mean pain").arg(QLocale().toString(*m_baseline, 'f', 1)));
}

void PainLineChart::paintOver(QPainter& painter, const Tokens& t)
{
    if (m_baseline && !m_days.empty() && !chart()->series().isEmpty())
        paintBaseline(painter, t);
    if (currentPoint() < 0 || currentPoint() >= pointCount() || chart()->series().isEmpty())
        return;
    const PainDay& day = m_days[static_cast<std::size_t>(currentPoint())];
    const QPointF centre = chart()->mapToPosition(QPointF(axisValue(day.day), day.pain));
    painter.setPen(QPen(t.focusRing, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, kPointSize, kPointSize);
}

} // namespace limber
