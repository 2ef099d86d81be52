// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/heat_map.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::seconds;

constexpr int kDaysAWeek = 7;
constexpr std::size_t kSteps = 4;

HeatMark markOf(const DayLedger& ledger, QDate date)
{
    const std::optional<QDate> first = ledger.firstDay();
    if (!first || date < *first)
        return HeatMark::BeforeHistory;
    if (date > ledger.today())
        return HeatMark::ToCome;
    const LedgerDay& day = *ledger.day(date);
    if (day.kept)
        return HeatMark::Kept;
    if (day.completedSessions + day.partialSessions > 0)
        return HeatMark::Practised;
    if (day.paused)
        return HeatMark::Paused;
    if (!day.planned)
        return HeatMark::Rest;
    return date == ledger.today() ? HeatMark::Planned : HeatMark::Missed;
}

/// By nearest rank: at least k quarters of the days lie at or below the k-th limit.
std::vector<seconds> quartiles(std::vector<seconds> times)
{
    std::vector<seconds> limits;
    if (times.empty())
        return limits;
    std::ranges::sort(times);
    for (std::size_t quarter = 1; quarter < kSteps; ++quarter)
        limits.push_back(times[(quarter * times.size() + kSteps - 1) / kSteps - 1]);
    return limits;
}

} // namespace

HeatMap heatMap(const DayLedger& ledger, QDate last)
{
    HeatMap map;
    map.first =
        weekStart(last, ledger.options().firstDayOfWeek).addDays(-kDaysAWeek * (kHeatWeeks - 1));
    std::vector<seconds> times;
    for (int i = 0; i < kDaysAWeek * kHeatWeeks; ++i) {
        const QDate date = map.first.addDays(i);
        HeatDay shown{date, markOf(ledger, date), seconds{0}};
        const LedgerDay* day = date <= ledger.today() ? ledger.day(date) : nullptr;
        if (day) {
            shown.active = day->active;
            map.active += day->active;
            map.keptDays += day->kept ? 1 : 0;
            map.practisedDays += day->completedSessions + day->partialSessions > 0 ? 1 : 0;
            if (day->active > seconds{0})
                times.push_back(day->active);
        }
        map.days.push_back(shown);
    }
    map.steps = quartiles(std::move(times));
    return map;
}

int heatStep(const HeatMap& map, seconds active)
{
    if (active <= seconds{0})
        return 0;
    const auto limit = std::ranges::lower_bound(map.steps, active);
    return static_cast<int>(limit - map.steps.begin()) + 1;
}

} // namespace limber
