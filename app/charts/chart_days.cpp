// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_days.h"

#include "app/charts/chart_words.h"
#include "app/wording/time_wording.h"

#include <algorithm>
#include <functional>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthsAYear = 12;
constexpr int kMostDaysByDay = 100;    ///< A longer axis has marks of months or years.
constexpr std::size_t kMostWeeks = 26; ///< More columns of weeks have marks of months.
constexpr double kLeastGap = 10;

using Across = std::function<double(QDate)>;

/// The first of every so many months; January is among them.
std::vector<AxisMark> monthMarks(QDate first, QDate last, int months, const Across& across,
                                 const QLocale& locale)
{
    std::vector<AxisMark> marks;
    const int years = months / kMonthsAYear;
    QDate day(first.year(), first.month(), 1);
    if (day < first)
        day = day.addMonths(1);
    for (; day <= last; day = day.addMonths(1)) {
        const bool isMarked = years > 0 ? day.month() == 1 && day.year() % years == 0
                                        : (day.month() - 1) % months == 0;
        if (isMarked)
            marks.push_back({across(day), monthMarkText(day, locale)});
    }
    return marks;
}

/// Every so many days, counted back from the last, which always has its mark.
std::vector<AxisMark> dayStepMarks(QDate first, QDate last, int days, const Across& across,
                                   const QLocale& locale)
{
    std::vector<AxisMark> marks;
    for (QDate day = last; day >= first; day = day.addDays(-days))
        marks.push_back({across(day), dayMonthText(day, locale)});
    std::ranges::reverse(marks);
    return marks;
}

bool hasRoom(const std::vector<AxisMark>& marks, double width, const QFontMetricsF& metrics)
{
    for (std::size_t i = 1; i < marks.size(); ++i) {
        const double needed = (metrics.horizontalAdvance(marks[i - 1].text) +
                               metrics.horizontalAdvance(marks[i].text)) /
                                  2 +
                              kLeastGap;
        if ((marks[i].across - marks[i - 1].across) * width < needed)
            return false;
    }
    return !marks.empty();
}

/// The finest of the marks made by `make` from one of the steps that has room.
template <typename Make>
std::vector<AxisMark> finest(const std::vector<int>& steps, double width,
                             const QFontMetricsF& metrics, Make make)
{
    std::vector<AxisMark> marks;
    for (const int step : steps) {
        std::vector<AxisMark> coarser = make(step);
        if (coarser.empty())
            break;
        marks = std::move(coarser);
        if (hasRoom(marks, width, metrics))
            break;
    }
    return marks;
}

std::vector<int> monthSteps(int least)
{
    std::vector<int> steps{1, 2, 3, 6, 12, 24, 60, 120, 240};
    std::erase_if(steps, [least](int step) { return step < least; });
    return steps;
}

} // namespace

double acrossOfDay(QDate day, QDate first, QDate last)
{
    const auto days = static_cast<double>(first.daysTo(last) + 1);
    return (static_cast<double>(first.daysTo(day)) + 0.5) / days;
}

std::vector<AxisMark> dayMarks(QDate first, QDate last, double width, const QFontMetricsF& metrics,
                               const QLocale& locale)
{
    const Across across = [&](QDate day) { return acrossOfDay(day, first, last); };
    if (first.daysTo(last) < kMostDaysByDay) {
        return finest({1, 2, 7, 14, 28, 56}, width, metrics,
                      [&](int step) { return dayStepMarks(first, last, step, across, locale); });
    }
    return finest(monthSteps(1), width, metrics,
                  [&](int step) { return monthMarks(first, last, step, across, locale); });
}

std::vector<AxisMark> periodMarks(const std::vector<Period>& periods, PeriodUnit unit, double width,
                                  const QFontMetricsF& metrics, const QLocale& locale)
{
    if (periods.empty())
        return {};
    const auto count = static_cast<double>(periods.size());
    const Across across = [&](QDate day) {
        const auto index = std::ranges::lower_bound(periods, day, {}, &Period::until);
        return (static_cast<double>(index - periods.begin()) + 0.5) / count;
    };
    if (unit == PeriodUnit::Week && periods.size() <= kMostWeeks) {
        return finest({1, 2, 3, 4, 6, 8, 13}, width, metrics, [&](int weeks) {
            return dayStepMarks(periods.front().from, periods.back().from, weeks * 7, across,
                                locale);
        });
    }
    const bool hasMonths = unit == PeriodUnit::Week || unit == PeriodUnit::Month;
    return finest(monthSteps(hasMonths ? 1 : kMonthsAYear), width, metrics, [&](int months) {
        return monthMarks(periods.front().from, periods.back().until, months, across, locale);
    });
}

QString dayMonthText(QDate day, const QLocale& locale)
{
    const bool isMonthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    return locale.toString(day, isMonthFirst ? u"MMM d"_s : u"d MMM"_s);
}

QString monthMarkText(QDate day, const QLocale& locale)
{
    return day.month() == 1 ? locale.toString(day, u"yyyy"_s)
                            : locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
}

QString periodText(const Period& period, PeriodUnit unit)
{
    const QLocale locale;
    switch (unit) {
    case PeriodUnit::Week:
        return ChartWords::tr("Week from %1", "first day").arg(dateText(period.from));
    case PeriodUnit::Quarter:
        return ChartWords::tr("%1 to %2", "first and last month")
            .arg(locale.standaloneMonthName(period.from.month()),
                 locale.toString(period.until, u"MMMM yyyy"_s));
    case PeriodUnit::Month:
    case PeriodUnit::Year:
        break;
    }
    return periodCell(period, unit);
}

QString periodHeading(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Week:
        return ChartWords::tr("Week from");
    case PeriodUnit::Month:
        return ChartWords::tr("Month");
    case PeriodUnit::Quarter:
        return ChartWords::tr("Quarter from");
    case PeriodUnit::Year:
        return ChartWords::tr("Year");
    }
    return {};
}

QString periodCell(const Period& period, PeriodUnit unit)
{
    const QLocale locale;
    switch (unit) {
    case PeriodUnit::Week:
        return locale.toString(period.from, QLocale::ShortFormat);
    case PeriodUnit::Month:
    case PeriodUnit::Quarter:
        return locale.toString(period.from, u"MMMM yyyy"_s);
    case PeriodUnit::Year:
        return locale.toString(period.from, u"yyyy"_s);
    }
    return {};
}

} // namespace limber
