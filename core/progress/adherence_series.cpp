// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/adherence_series.h"

#include "core/progress/ledger_days.h"

namespace limber {

namespace {

void add(AdherenceCount& count, const LedgerDay& day)
{
    count.completed += day.completedOccurrences;
    count.missed += day.missedOccurrences;
}

int sizeOf(const AdherenceCount& count)
{
    return count.completed + count.missed;
}

/// Whether one share is at least a quarter below another, both of something; in whole numbers,
/// since 3/4 − 1/2 must be a quarter.
bool isQuarterBelow(const AdherenceCount& low, const AdherenceCount& high)
{
    constexpr qint64 kQuarters = 4;
    const qint64 lowSize = sizeOf(low);
    const qint64 highSize = sizeOf(high);
    return kQuarters * low.completed * highSize + lowSize * highSize <=
           kQuarters * high.completed * lowSize;
}

/// Whether a count is the harder of two: the smaller share, and the more occurrences among equals.
bool isHarder(const AdherenceCount& left, const AdherenceCount& right)
{
    const qint64 leftShare = qint64{left.completed} * sizeOf(right);
    const qint64 rightShare = qint64{right.completed} * sizeOf(left);
    return leftShare != rightShare ? leftShare < rightShare : sizeOf(left) > sizeOf(right);
}

} // namespace

std::optional<double> AdherenceCount::share() const
{
    if (completed + missed == 0)
        return std::nullopt;
    return static_cast<double>(completed) / (completed + missed);
}

AdherenceSeries adherenceSeries(const DayLedger& ledger, const DateRange& days)
{
    AdherenceSeries series;
    series.unit = periodUnit(days);
    for (const Period& period : periodsOf(days, series.unit, ledger.options().firstDayOfWeek)) {
        series.periods.push_back({period, {}});
        for (const LedgerDay& day : daysSoFar(ledger, period.from, period.until))
            add(series.periods.back().count, day);
    }
    for (const LedgerDay& day : daysSoFar(ledger, days.from, days.until.value_or(ledger.today()))) {
        add(series.weekdays[static_cast<size_t>(day.day.dayOfWeek() - Qt::Monday)], day);
        add(series.all, day);
    }
    return series;
}

std::optional<Qt::DayOfWeek> hardestWeekday(const AdherenceSeries& series)
{
    constexpr int kFewestOccurrences = 8;
    std::optional<size_t> hardest;
    for (size_t i = 0; i < series.weekdays.size(); ++i) {
        if (sizeOf(series.weekdays[i]) >= kFewestOccurrences &&
            (!hardest || isHarder(series.weekdays[i], series.weekdays[*hardest])))
            hardest = i;
    }
    if (!hardest)
        return std::nullopt;
    const AdherenceCount& its = series.weekdays[*hardest];
    const AdherenceCount others{series.all.completed - its.completed,
                                series.all.missed - its.missed};
    if (sizeOf(others) < kFewestOccurrences || !isQuarterBelow(its, others))
        return std::nullopt;
    return static_cast<Qt::DayOfWeek>(static_cast<int>(*hardest) + Qt::Monday);
}

} // namespace limber
