// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/pain_series.h"

#include "core/progress/exercise_response.h"

#include <algorithm>
#include <span>

namespace limber {

namespace {

using PainDays = std::span<const PainDay>;

PainDays within(PainDays days, QDate from, QDate until)
{
    const auto begin = std::ranges::lower_bound(days, from, {}, &PainDay::day);
    const auto end = std::ranges::upper_bound(days, until, {}, &PainDay::day);
    return begin < end ? PainDays(begin, end) : PainDays();
}

double meanOf(PainDays days)
{
    double sum = 0.0;
    for (const PainDay& day : days)
        sum += day.pain;
    return sum / static_cast<double>(days.size());
}

std::vector<SessionPain> sessionsWithPain(const PracticeHistory& history, const DateRange& days)
{
    std::vector<SessionPain> sessions;
    for (const SessionSummary& session : history.sessions) {
        if (days.contains(session.day) && (session.painBefore || session.painAfter))
            sessions.push_back(
                {session.id, session.start, session.day, session.painBefore, session.painAfter});
    }
    const auto isEarlier = [](const SessionPain& left, const SessionPain& right) {
        if (left.start.instant != right.start.instant)
            return left.start.instant < right.start.instant;
        return left.session < right.session;
    };
    // They come in order from the data file; moving decades of them costs more than a look.
    if (!std::ranges::is_sorted(sessions, isEarlier))
        std::ranges::sort(sessions, isEarlier);
    return sessions;
}

/// Goes along the days once, with both ends of the seven days moving forward.
std::vector<PainMean> meansOf(const std::vector<PainDay>& entries, QDate from, QDate until)
{
    constexpr int kDays = 7;
    constexpr std::ptrdiff_t kFewestDays = 4;
    std::vector<PainMean> means;
    auto begin = entries.begin();
    auto end = entries.begin();
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        const QDate first = day.addDays(1 - kDays);
        while (end != entries.end() && end->day <= day)
            ++end;
        while (begin != end && begin->day < first)
            ++begin;
        means.push_back({day, {}});
        if (end - begin >= kFewestDays)
            means.back().mean = meanOf(PainDays(begin, end));
    }
    return means;
}

std::vector<PeriodPain> periodsWithPain(const std::vector<PainDay>& entries,
                                        const std::vector<Period>& periods)
{
    std::vector<PeriodPain> result;
    for (const Period& period : periods) {
        const PainDays days = within(entries, period.from, period.until);
        result.push_back({period, {}, static_cast<int>(days.size())});
        if (!days.empty())
            result.back().mean = meanOf(days);
    }
    return result;
}

PainBand bandAround(double baseline)
{
    constexpr double kClearPoints = 2.0;
    constexpr double kClearShare = 0.3;
    const double width = std::min(kClearPoints, kClearShare * baseline);
    return {std::max(0.0, baseline - width),
            std::min(static_cast<double>(Pain::kWorst), baseline + width)};
}

std::vector<DateRange> pausesWithin(const std::vector<Pause>& pauses, QDate from, QDate until)
{
    std::vector<DateRange> inside;
    for (const Pause& pause : pauses) {
        const DateRange part{std::max(pause.days.from, from),
                             std::min(pause.days.until.value_or(until), until)};
        if (part.from <= *part.until)
            inside.push_back(part);
    }
    std::ranges::sort(inside, {}, &DateRange::from);
    std::vector<DateRange> joined;
    for (const DateRange& part : inside) {
        if (!joined.empty() && part.from <= *joined.back().until)
            joined.back().until = std::max(*joined.back().until, *part.until);
        else
            joined.push_back(part);
    }
    return joined;
}

} // namespace

PainSeries painSeries(const PracticeHistory& history, const std::vector<PainDay>& earliest,
                      QDate today, const DateRange& days, std::vector<QDate> flares,
                      Qt::DayOfWeek firstDayOfWeek)
{
    const QDate until = std::min(days.until.value_or(today), today);
    const DateRange soFar{days.from, until};
    const std::vector<PainDay> entries = painDays(history, today);
    const PainDays shown = within(entries, days.from, until);

    PainSeries series;
    series.days = days;
    series.sessions = sessionsWithPain(history, soFar);
    series.daily.assign(shown.begin(), shown.end());
    series.means = meansOf(entries, days.from, until);
    series.unit = periodUnit(days);
    series.periods = periodsWithPain(entries, periodsOf(days, series.unit, firstDayOfWeek));
    series.trend = painTrend(entries, earliest, today);
    if (series.trend.baseline)
        series.band = bandAround(*series.trend.baseline);
    series.pauses = pausesWithin(history.plan.pauses, days.from, days.until.value_or(today));
    std::erase_if(flares, [&](QDate day) { return !soFar.contains(day); });
    std::ranges::sort(flares);
    series.flares = std::move(flares);
    return series;
}

PainWithinSessions painWithinSessions(const std::vector<SessionPain>& sessions)
{
    PainWithinSessions result;
    int sum = 0;
    for (const SessionPain& session : sessions) {
        if (!session.before || !session.after)
            continue;
        const int change = session.after->value() - session.before->value();
        ++result.sessions;
        ++(change < 0 ? result.lower : change == 0 ? result.same : result.higher);
        sum += change;
    }
    if (result.sessions >= kFewestResponses)
        result.meanChange = static_cast<double>(sum) / result.sessions;
    return result;
}

} // namespace limber
