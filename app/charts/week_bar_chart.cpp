// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/week_bar_chart.h"

#include "app/style/control_paint.h"
#include "app/style/icons.h"
#include "app/style/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

constexpr double kBarWidth = 0.62;
constexpr double kHeadRoom = 1.25; ///< Over the highest bar, for its label.
constexpr int kTick = 14;
constexpr int kHeight = 220;

int minutesOf(const WeekBar& week)
{
    return week.active
               ? static_cast<int>(std::chrono::round<std::chrono::minutes>(*week.active).count())
               : 0;
}

QString dayAndMonth(QDate day)
{
    const QLocale locale;
    const bool isMonthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    return locale.toString(day, isMonthFirst ? QStringLiteral("MMM d") : QStringLiteral("d MMM"));
}

QBarSet* barSet(const QColor& fill, const QColor& edge, Qt::PenStyle style)
{
    auto* set = new QBarSet(QString());
    set->setBrush(fill);
    set->setPen(QPen(edge, 1.5, style));
    return set;
}

} // namespace

WeekBarChart::WeekBarChart(QWidget* parent)
    : ReadOutChart(parent)
{
    setObjectName(QStringLiteral("weekChart"));
}

QSize WeekBarChart::sizeHint() const
{
    return {640, kHeight};
}

QSize WeekBarChart::minimumSizeHint() const
{
    return {320, kHeight};
}

void WeekBarChart::setWeeks(std::vector<WeekBar> weeks)
{
    if (weeks == m_weeks)
        return;
    m_weeks = std::move(weeks);
    resetReadOut();
    rebuild();
}

int WeekBarChart::pointCount() const
{
    return static_cast<int>(m_weeks.size());
}

QString WeekBarChart::pointText(int index) const
{
    const WeekBar& week = m_weeks[static_cast<std::size_t>(index)];
    const QString from = tr("Week from %1", "first day").arg(dayAndMonth(week.weekStart));
    if (!week.active)
        return tr("%1: before your first session").arg(from);
    const QString days =
        week.goal == 0
            ? tr("%n day(s), nothing was planned", "days with practice", week.daysWithCompleted)
            : tr("%n day(s) of practice, goal %1", "the week", week.daysWithCompleted)
                  .arg(QLocale().toString(week.goal));
    const QString read = tr("%1: %2, %3", "week, minutes, days")
                             .arg(from, tr("%n minute(s)", "of exercise", minutesOf(week)), days);
    if (week.reachedGoal)
        return tr("%1, goal reached").arg(read);
    return week.isRunning ? tr("%1, still running").arg(read) : read;
}

double WeekBarChart::pointAxisValue(int index) const
{
    return columnOf(index);
}

int WeekBarChart::columnOf(int index) const
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? pointCount() - 1 - index : index;
}

double WeekBarChart::highest() const
{
    int highest = 1;
    for (const WeekBar& week : m_weeks)
        highest = std::max(highest, minutesOf(week));
    return highest;
}

void WeekBarChart::rebuild()
{
    clear();
    if (m_weeks.empty())
        return;
    setAccessibleName(tr("Minutes of exercise per week. Arrow keys read out the weeks."));
    const Tokens& t = currentTokens();
    auto* kept = barSet(t.accent, t.accent, Qt::SolidLine);
    auto* open = barSet(t.accentSoft, t.accent, Qt::SolidLine);
    auto* running = barSet(t.accentSoft, t.accent, Qt::DashLine);
    const auto count = m_weeks.size();
    for (std::size_t column = 0; column < count; ++column) {
        const WeekBar& week = m_weeks[static_cast<std::size_t>(columnOf(static_cast<int>(column)))];
        const double minutes = minutesOf(week);
        *kept << (week.reachedGoal ? minutes : 0.0);
        *open << (!week.reachedGoal && !week.isRunning ? minutes : 0.0);
        *running << (!week.reachedGoal && week.isRunning ? minutes : 0.0);
    }
    auto* series = new QStackedBarSeries;
    series->append({kept, open, running});
    series->setBarWidth(kBarWidth);
    chart()->addSeries(series);

    // Days are painted by hand below the axis, since the axis would cut them off in little room.
    auto* across = new QBarCategoryAxis;
    for (std::size_t column = 0; column < count; ++column)
        across->append(QString::number(column));
    across->setLabelsVisible(false);
    across->setLinePen(QPen(t.line, 1));
    across->setGridLineVisible(false);
    chart()->setMargins({0, 0, 0, fontMetrics().height() + space::kSmall});
    chart()->addAxis(across, Qt::AlignBottom);
    series->attachAxis(across);
    auto* up = new QValueAxis;
    up->setRange(0, highest() * kHeadRoom);
    up->setVisible(false);
    chart()->addAxis(up, Qt::AlignLeft);
    series->attachAxis(up);
}

void WeekBarChart::paintDays(QPainter& painter, const Tokens& t)
{
    const QFontMetrics metrics = painter.fontMetrics();
    int widest = 1;
    for (const WeekBar& week : m_weeks)
        widest = std::max(widest, metrics.horizontalAdvance(dayAndMonth(week.weekStart)));
    const QRectF plot = chart()->plotArea();
    const double columnWidth = plot.width() / pointCount();
    const int every =
        std::max(1, static_cast<int>(std::ceil((widest + space::kSmall) / columnWidth)));
    painter.setPen(t.textMuted);
    // Counted from the running week, which always has its day.
    for (int i = pointCount() - 1; i >= 0; i -= every) {
        const double middle = plot.left() + (columnOf(i) + 0.5) * columnWidth;
        const double left = std::clamp(middle - widest / 2.0, sceneRect().left(),
                                       std::max(sceneRect().left(), sceneRect().right() - widest));
        painter.drawText(QRectF(left, plot.bottom() + space::kTiny, widest, metrics.height()),
                         Qt::AlignCenter,
                         dayAndMonth(m_weeks[static_cast<std::size_t>(i)].weekStart));
    }
}

void WeekBarChart::paintOver(QPainter& painter, const Tokens& t)
{
    if (m_weeks.empty() || chart()->series().isEmpty())
        return;
    const QRectF plot = chart()->plotArea();
    const double columnWidth = plot.width() / pointCount();
    const int line = painter.fontMetrics().height();
    paintDays(painter, t);
    for (int i = 0; i < pointCount(); ++i) {
        const WeekBar& week = m_weeks[static_cast<std::size_t>(i)];
        const int minutes = minutesOf(week);
        const QPointF top = chart()->mapToPosition(QPointF(columnOf(i), minutes));
        if (i == currentPoint()) {
            painter.setPen(QPen(t.focusRing, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(
                QRectF(top.x() - columnWidth / 2 + 2, plot.top(), columnWidth - 4, plot.height()),
                radius::kControl, radius::kControl);
        }
        QRectF box(top.x() - columnWidth / 2, top.y() - line - space::kTiny, columnWidth, line);
        painter.setPen(week.active ? t.text : t.textMuted);
        painter.drawText(box, Qt::AlignCenter,
                         week.active ? QLocale().toString(minutes) : QStringLiteral("–"));
        if (week.reachedGoal) {
            const QPointF corner(top.x() - kTick / 2.0, box.top() - kTick);
            painter.drawPixmap(
                corner, iconPixmap(IconName::Check, t.good.strong, kTick, devicePixelRatioF()));
        }
    }
}

} // namespace limber
