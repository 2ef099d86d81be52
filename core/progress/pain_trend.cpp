// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/pain_trend.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <span>

namespace limber {

namespace {

constexpr int kTrendDays = 7;
constexpr size_t kFewestDays = 4;

using PainDays = std::span<const PainDay>;

std::optional<double> meanOf(PainDays days)
{
    if (days.size() < kFewestDays)
        return std::nullopt;
    const double sum = std::accumulate(days.begin(), days.end(), 0.0,
                                       [](double s, const PainDay& day) { return s + day.pain; });
    return sum / static_cast<double>(days.size());
}

PainDays upTo(PainDays days, QDate today)
{
    return {days.begin(), std::ranges::upper_bound(days, today, {}, &PainDay::day)};
}

} // namespace

PainVerdict painVerdict(double before, double change)
{
    constexpr double kClearPoints = 2.0;
    constexpr double kClearShare = 0.3;
    // Means are sums of fractions: a difference of exactly 30 % may come out a hair below.
    constexpr double kTolerance = 1e-9;
    const double size = std::abs(change);
    const bool isClear = size > kTolerance && (size >= kClearPoints - kTolerance ||
                                               size >= kClearShare * before - kTolerance);
    if (!isClear)
        return PainVerdict::NoClearChange;
    return change < 0.0 ? PainVerdict::ClearlyBetter : PainVerdict::ClearlyWorse;
}

std::vector<PainDay> painDays(const PracticeHistory& history, QDate today)
{
    struct Entries {
        int sum = 0;
        int count = 0;
    };
    std::map<QDate, Entries> byDay;
    const auto add = [&](QDate day, const Pain& pain) {
        if (day > today || (history.window && day < history.window->from))
            return;
        Entries& entries = byDay[day];
        entries.sum += pain.value();
        ++entries.count;
    };
    for (const SessionSummary& session : history.sessions) {
        if (session.painBefore)
            add(session.day, *session.painBefore);
    }
    for (const CheckIn& checkIn : history.checkIns)
        add(checkIn.day, checkIn.now);

    std::vector<PainDay> days;
    days.reserve(byDay.size());
    for (const auto& [day, entries] : byDay)
        days.push_back({day, static_cast<double>(entries.sum) / entries.count});
    return days;
}

PainTrend painTrend(const PracticeHistory& history, QDate today)
{
    const std::vector<PainDay> days = painDays(history, today);
    return painTrend(days, history.window ? history.window->earliestPain : days, today);
}

PainTrend painTrend(const std::vector<PainDay>& latest, const std::vector<PainDay>& earliest,
                    QDate today)
{
    const PainDays days = upTo(latest, today);
    const PainDays first = upTo(earliest, today);
    const auto recent =
        std::ranges::lower_bound(days, today.addDays(1 - kTrendDays), {}, &PainDay::day);

    PainTrend trend;
    if (!days.empty() && days.back().day == today)
        trend.today = days.back().pain;
    trend.mean7 = meanOf(PainDays(recent, days.end()));
    trend.baseline = meanOf(first.first(std::min<size_t>(first.size(), kTrendDays)));
    if (trend.mean7 && trend.baseline) {
        trend.change = *trend.mean7 - *trend.baseline;
        trend.verdict = painVerdict(*trend.baseline, *trend.change);
    }
    return trend;
}

} // namespace limber
