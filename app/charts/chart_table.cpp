// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_table.h"

#include <QLocale>

namespace limber {

namespace {

QString minutesOf(const WeekBar& week)
{
    if (!week.active)
        return ChartTable::tr("not begun yet", "a week before the first session");
    return QLocale().toString(
        static_cast<int>(std::chrono::round<std::chrono::minutes>(*week.active).count()));
}

QString verdictOf(const WeekBar& week)
{
    if (!week.active)
        return {};
    if (week.reachedGoal)
        return ChartTable::tr("yes", "goal reached");
    if (week.isRunning)
        return ChartTable::tr("still running", "the week");
    return week.goal == 0 ? ChartTable::tr("free week") : ChartTable::tr("no", "goal not reached");
}

} // namespace

void ChartTable::showWeeks(const std::vector<WeekBar>& weeks)
{
    std::vector<QStringList> rows;
    rows.reserve(weeks.size());
    const QLocale locale;
    for (const WeekBar& week : weeks) {
        rows.push_back({locale.toString(week.weekStart, QLocale::ShortFormat), minutesOf(week),
                        week.active ? locale.toString(week.daysWithCompleted) : QString(),
                        week.active ? locale.toString(week.goal) : QString(), verdictOf(week)});
    }
    show({tr("Week from"), tr("Minutes"), tr("Days"), tr("Goal"), tr("Goal reached")},
         std::move(rows));
}

void ChartTable::showPain(const std::vector<PainDay>& days)
{
    std::vector<QStringList> rows;
    rows.reserve(days.size());
    const QLocale locale;
    for (const PainDay& day : days) {
        rows.push_back(
            {locale.toString(day.day, QLocale::ShortFormat), locale.toString(day.pain, 'f', 1)});
    }
    show({tr("Day"), tr("Pain, 0 to 10")}, std::move(rows));
}

void ChartTable::show(QStringList headings, std::vector<QStringList> rows)
{
    beginResetModel();
    m_headings = std::move(headings);
    m_rows = std::move(rows);
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChartTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant ChartTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return m_rows[static_cast<std::size_t>(index.row())][index.column()];
    return {};
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 ||
        section >= m_headings.size())
        return {};
    return m_headings[section];
}

} // namespace limber
