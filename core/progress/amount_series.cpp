// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/amount_series.h"

#include <algorithm>
#include <span>

namespace limber {

namespace {

/// The amounts of one session.
using Amounts = std::span<const DoneAmount>;

/// The session at the beginning of `amounts`, whose rows stand next to each other.
Amounts firstSession(Amounts amounts)
{
    const auto end = std::ranges::find_if(amounts, [&](const DoneAmount& amount) {
        return amount.session != amounts.front().session;
    });
    return {amounts.begin(), end};
}

std::optional<int> highest(Amounts session, DoseType type, bool (*counts)(const DoneAmount&))
{
    std::optional<int> result;
    for (const DoneAmount& amount : session) {
        if (amount.type == type && counts(amount))
            result = std::max(result.value_or(amount.amount), amount.amount);
    }
    return result;
}

bool isFinished(const DoneAmount& amount)
{
    return amount.finished;
}

bool isAskedFor(const DoneAmount& /*amount*/)
{
    return true;
}

std::optional<double> medianOf(std::vector<int> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[middle];
    return (values[middle - 1] + values[middle]) / 2.0;
}

} // namespace

AmountSeries amountSeries(const ExerciseId& exercise, const std::vector<DoneAmount>& amounts,
                          const DateRange& days, Qt::DayOfWeek firstDayOfWeek)
{
    AmountSeries series{exercise, {}, periodUnit(days), {}, {}, {}};
    const std::vector<Period> periods = periodsOf(days, series.unit, firstDayOfWeek);
    const auto isGiven = [&](const DoneAmount& amount) {
        return !days.until || amount.day <= *days.until;
    };
    const auto latest = std::find_if(amounts.rbegin(), amounts.rend(), isGiven);
    if (latest != amounts.rend())
        series.type = latest->type;

    std::vector<std::vector<int>> reached(periods.size());
    for (Amounts left = amounts; !left.empty();) {
        const Amounts session = firstSession(left);
        left = left.subspan(session.size());
        if (!isGiven(session.front()))
            continue;
        if (const auto target = highest(session, series.type, isAskedFor))
            series.target = target;
        const std::optional<int> amount = highest(session, series.type, isFinished);
        if (!amount)
            continue;
        series.bestEver = std::max(series.bestEver.value_or(*amount), *amount);
        if (const std::optional<std::size_t> index = periodIndex(periods, session.front().day))
            reached[*index].push_back(*amount);
    }
    for (std::size_t i = 0; i < periods.size(); ++i) {
        PeriodAmount period{
            periods[i], {}, medianOf(reached[i]), static_cast<int>(reached[i].size())};
        if (!reached[i].empty())
            period.best = *std::ranges::max_element(reached[i]);
        series.periods.push_back(period);
    }
    return series;
}

} // namespace limber
