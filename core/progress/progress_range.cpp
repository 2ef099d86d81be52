// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/progress_range.h"

#include <algorithm>

namespace limber {

namespace {

constexpr int kDaysAWeek = 7;
constexpr int kMonthsAQuarter = 3;
constexpr int kMonthsAYear = 12;

/// How many days a range looks back over, today included; nothing for all.
std::optional<int> lengthOf(ProgressRange range)
{
    switch (range) {
    case ProgressRange::Month:
        return 30;
    case ProgressRange::Quarter:
        return 13 * kDaysAWeek;
    case ProgressRange::Year:
        return 365;
    case ProgressRange::All:
        break;
    }
    return std::nullopt;
}

int monthsOf(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Quarter:
        return kMonthsAQuarter;
    case PeriodUnit::Year:
        return kMonthsAYear;
    case PeriodUnit::Week:
    case PeriodUnit::Month:
        break;
    }
    return 1;
}

/// The first day of the month, quarter or year that holds a day.
QDate calendarStart(QDate day, int months)
{
    return {day.year(), day.month() - (day.month() - 1) % months, 1};
}

} // namespace

DateRange rangeDays(ProgressRange range, QDate today, std::optional<QDate> firstDay)
{
    if (!firstDay || *firstDay > today)
        return {today, today};
    const std::optional<int> length = lengthOf(range);
    return {length ? std::max(today.addDays(1 - *length), *firstDay) : *firstDay, today};
}

std::optional<DateRange> rangeBefore(ProgressRange range, QDate today,
                                     std::optional<QDate> firstDay)
{
    const std::optional<int> length = lengthOf(range);
    if (!length || !firstDay)
        return std::nullopt;
    const QDate until = today.addDays(-*length);
    const QDate from = until.addDays(1 - *length);
    if (*firstDay > from)
        return std::nullopt;
    return DateRange{from, until};
}

PeriodUnit periodUnit(const DateRange& days)
{
    constexpr int kMostDaysByWeek = 371;
    constexpr int kMostYearsByMonth = 5;
    constexpr int kMostYearsByQuarter = 15;
    const QDate until = days.until.value_or(days.from);
    if (days.from.daysTo(until) < kMostDaysByWeek)
        return PeriodUnit::Week;
    if (until < days.from.addYears(kMostYearsByMonth))
        return PeriodUnit::Month;
    if (until < days.from.addYears(kMostYearsByQuarter))
        return PeriodUnit::Quarter;
    return PeriodUnit::Year;
}

std::vector<Period> periodsOf(const DateRange& days, PeriodUnit unit, Qt::DayOfWeek firstDayOfWeek)
{
    const int months = monthsOf(unit);
    const QDate until = days.until.value_or(days.from);
    QDate from = unit == PeriodUnit::Week ? weekStart(days.from, firstDayOfWeek)
                                          : calendarStart(days.from, months);
    std::vector<Period> periods;
    while (days.from <= until && from <= until) {
        const QDate next =
            unit == PeriodUnit::Week ? from.addDays(kDaysAWeek) : from.addMonths(months);
        periods.push_back({from, next.addDays(-1)});
        from = next;
    }
    return periods;
}

std::optional<std::size_t> periodIndex(const std::vector<Period>& periods, QDate day)
{
    const auto after = std::ranges::upper_bound(periods, day, {}, &Period::from);
    if (after == periods.begin() || !std::prev(after)->contains(day))
        return std::nullopt;
    return static_cast<std::size_t>(std::prev(after) - periods.begin());
}

} // namespace limber
