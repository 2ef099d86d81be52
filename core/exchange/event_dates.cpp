// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/event_dates.h"

#include <algorithm>

namespace limber {

namespace {

constexpr int kMostTimesADay = 6;
/// What a rule costs that was looked at until the end of all time.
constexpr qint64 kWholeWalk = 200'000;

int listed(const short* values, int most)
{
    int count = 0;
    while (count < most && values[count] != ICAL_RECURRENCE_ARRAY_MAX)
        ++count;
    return count;
}

int timesADay(const icalrecurrencetype& rule)
{
    return std::max(1, listed(rule.by_hour, ICAL_BY_HOUR_SIZE)) *
           std::max(1, listed(rule.by_minute, ICAL_BY_MINUTE_SIZE)) *
           std::max(1, listed(rule.by_second, ICAL_BY_SECOND_SIZE));
}

/// Finer rules are walked through by the second, over centuries where nothing fits.
bool isTooFrequent(const icalrecurrencetype& rule)
{
    return rule.freq < ICAL_DAILY_RECURRENCE || timesADay(rule) > kMostTimesADay;
}

/// What it costs to walk over some days: libical walks daily and weekly rules in steps of a day,
/// others in longer ones that cost more each.
qint64 costOf(const icalrecurrencetype& rule, qint64 days)
{
    constexpr qint64 kMonthly = 2;
    constexpr qint64 kYearly = 4;
    const qint64 share = rule.freq == ICAL_YEARLY_RECURRENCE    ? kYearly
                         : rule.freq == ICAL_MONTHLY_RECURRENCE ? kMonthly
                                                                : 1;
    return 1 + std::abs(days) * timesADay(rule) / share;
}

/// A later first date for a rule in days or weeks, from which on it gives the same dates.
QDateTime fastForwarded(const icalrecurrencetype& rule, const QDateTime& start,
                        const QDateTime& from)
{
    if (rule.count != 0 || rule.freq > ICAL_WEEKLY_RECURRENCE)
        return start;
    const qint64 stride = qint64{rule.interval} * (rule.freq == ICAL_WEEKLY_RECURRENCE ? 7 : 1);
    // One stride less, since the first week of a rule is not always whole.
    const qint64 strides = start.daysTo(from) / stride - 1;
    return strides > 0 ? start.addDays(strides * stride) : start;
}

/// The end of a rule, to be compared with `comparable`.
class RuleEnd {
public:
    RuleEnd(const icaltimetype& until, const CalendarClock& clock, const QTimeZone& local)
        : m_until(wallOf(until))
        , m_isNone(icaltime_is_null_time(until))
        , m_isDate(until.is_date)
        , m_isUtc(icaltime_is_utc(until))
        , m_clock(clock)
        , m_local(local)
    {
        if (m_isUtc)
            m_until = CalendarClock(QTimeZone::utc()).toLocal(m_until, local);
    }

    [[nodiscard]] bool isPassedBy(const QDateTime& wall) const
    {
        if (m_isNone)
            return false;
        if (m_isDate)
            return wall.date() > m_until.date();
        return (m_isUtc ? m_clock.toLocal(wall, m_local) : wall) > m_until;
    }

private:
    QDateTime m_until;
    bool m_isNone;
    bool m_isDate;
    bool m_isUtc;
    const CalendarClock& m_clock;
    const QTimeZone& m_local;
};

} // namespace

Expansion expandRule(icalrecurrencetype rule, const QDateTime& start, const QDateTime& from,
                     const QDateTime& until, const CalendarClock& clock, const QTimeZone& local,
                     ExpansionBudget& budget, std::vector<QDateTime>& dates)
{
    if (rule.freq == ICAL_NO_RECURRENCE || rule.rscale || rule.interval < 1)
        return Expansion::Unreadable;
    if (isTooFrequent(rule))
        return Expansion::TooFrequent;
    const RuleEnd end(rule.until, clock, local);
    const qint64 count = rule.count;
    const QDateTime first = fastForwarded(rule, start, from);
    // Both are minded here, so that it is known how far the iterator had to look.
    rule.until = icaltime_null_time();
    rule.count = 0;
    if (budget.days <= 0 || budget.dates <= 0)
        return Expansion::TooMuch;
    const ical::Iterator iterator(
        icalrecur_iterator_new(rule, ical::floating(first.date(), first.time())));
    if (!iterator) {
        budget.days -= kWholeWalk;
        return Expansion::Unreadable;
    }
    QDateTime previous = first;
    for (qint64 number = 1; count == 0 || number <= count; ++number) {
        if (budget.days <= 0 || budget.dates <= 0)
            return Expansion::TooMuch;
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next)) {
            budget.days -= kWholeWalk * timesADay(rule);
            return Expansion::Whole;
        }
        const QDateTime wall = wallOf(next);
        if (!wall.isValid())
            continue;
        budget.days -= costOf(rule, previous.daysTo(wall));
        previous = wall;
        if (wall > until || end.isPassedBy(wall))
            return Expansion::Whole;
        if (wall >= from) {
            dates.push_back(wall);
            --budget.dates;
        }
    }
    return Expansion::Whole;
}

} // namespace limber
