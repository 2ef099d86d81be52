// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/plan_checks.h"

#include <algorithm>

namespace limber {

using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr int kFewestCoreDays = 2;
constexpr int kMostCoreDays = 3;
constexpr int kFewestPostureDays = 3;
constexpr minutes kLongestForBeginners{45};
constexpr minutes kLongestForAnyone{60};
constexpr minutes kStiffAfterWaking{60};
constexpr minutes kLongestSitting{60};

/// Begun minutes, so that a second too long is a minute too long.
int begunMinutes(milliseconds length)
{
    return static_cast<int>(std::chrono::ceil<minutes>(length).count());
}

minutes sinceMidnight(QTime time)
{
    return minutes{time.hour() * 60 + time.minute()};
}

} // namespace

void checkEnoughCoreDays(const WeekView& view, std::vector<Finding>& findings)
{
    const int missing = kFewestCoreDays - view.countDays(&CareSum::hasCore);
    if (missing > 0 && !view.hasPause)
        addWeekFinding(view, RuleId::EnoughCoreDays, missing, findings);
}

void checkNotTooManyCoreDays(const WeekView& view, std::vector<Finding>& findings)
{
    const int tooMany = view.countDays(&CareSum::hasCore) - kMostCoreDays;
    if (tooMany > 0)
        addWeekFinding(view, RuleId::NotTooManyCoreDays, tooMany, findings);
}

void checkDayBetweenCoreDays(const WeekView& view, std::vector<Finding>& findings)
{
    for (std::size_t day = 0; day < 7; ++day) {
        if (view.days[day].hasCore() && view.days[day + 1].hasCore())
            addDayFinding(view.dateOf(static_cast<int>(day) + 1), RuleId::DayBetweenCoreDays, 1,
                          findings);
    }
}

void checkGentleDayAfterCore(const WeekView& view, std::vector<Finding>& findings)
{
    int without = 0;
    for (std::size_t day = 0; day < 7; ++day)
        without += view.days[day].hasCore() && view.days[day + 1].hasCore() ? 1 : 0;
    if (without > 0)
        addWeekFinding(view, RuleId::GentleDayAfterCore, without, findings);
}

void checkStretchEveryDay(const WeekView& view, std::vector<Finding>& findings)
{
    for (int day = 0; day < 7; ++day) {
        if (view.days[static_cast<std::size_t>(day)].stretchItems == 0 &&
            view.facts.isOwed(view.dateOf(day)))
            addDayFinding(view.dateOf(day), RuleId::StretchEveryDay, 1, findings);
    }
}

void checkPostureDays(const WeekView& view, std::vector<Finding>& findings)
{
    const int missing = kFewestPostureDays - view.countDays(&CareSum::hasPosture);
    if (missing > 0 && !view.hasPause)
        addWeekFinding(view, RuleId::PostureDays, missing, findings);
}

void checkMinutesWindow(const WeekView& view, std::vector<Finding>& findings)
{
    const DayMinutes& window = view.facts.options.dayMinutes;
    for (int day = 0; day < 7; ++day) {
        const CareSum& sum = view.days[static_cast<std::size_t>(day)];
        if (sum.routines == 0)
            continue;
        const milliseconds off =
            std::max<milliseconds>(window.shortest - sum.duration, sum.duration - window.longest);
        if (off > milliseconds{0})
            addDayFinding(view.dateOf(day), RuleId::MinutesWindow, begunMinutes(off), findings);
    }
}

void checkLongDay(const WeekView& view, std::vector<Finding>& findings)
{
    const minutes longest = view.facts.options.experience == RoutineLevel::Beginner
                                ? kLongestForBeginners
                                : kLongestForAnyone;
    for (int day = 0; day < 7; ++day) {
        const milliseconds over = view.days[static_cast<std::size_t>(day)].duration - longest;
        if (over > milliseconds{0})
            addDayFinding(view.dateOf(day), RuleId::LongDay, begunMinutes(over), findings);
    }
}

void checkBendingAfterWaking(const WeekView& view, std::vector<Finding>& findings)
{
    if (!view.facts.options.wakeTime)
        return;
    const minutes wake = sinceMidnight(*view.facts.options.wakeTime);
    for (int day = 0; day < 7; ++day) {
        const auto bends = std::ranges::count_if(
            view.facts.planned, [&view, day, wake](const PlannedRoutine& one) {
                const minutes after = sinceMidnight(one.time) - wake;
                return one.date == view.dateOf(day) && after >= minutes{0} &&
                       after < kStiffAfterWaking && view.facts.traits(one.routine).hasDeepBend;
            });
        if (bends > 0)
            addDayFinding(view.dateOf(day), RuleId::BendingAfterWaking, static_cast<int>(bends),
                          findings);
    }
}

void checkLongSitting(const WeekView& view, std::vector<Finding>& findings)
{
    const auto& desk = view.facts.options.desk;
    if (!desk)
        return;
    const minutes from = sinceMidnight(desk->from);
    const minutes until = sinceMidnight(desk->until);
    for (int day = 0; day < 7; ++day) {
        const QDate date = view.dateOf(day);
        if (!desk->days.contains(static_cast<Qt::DayOfWeek>(date.dayOfWeek())) ||
            !view.facts.isOwed(date))
            continue;
        std::vector<minutes> moves{from, until};
        if (desk->breakEvery && *desk->breakEvery > minutes{0}) {
            for (minutes at = from + *desk->breakEvery; at < until; at += *desk->breakEvery)
                moves.push_back(at);
        }
        for (const PlannedRoutine& one : view.facts.planned) {
            const minutes at = sinceMidnight(one.time);
            if (one.date == date && at > from && at < until)
                moves.push_back(at);
        }
        std::ranges::sort(moves);
        minutes longest{0};
        for (std::size_t i = 1; i < moves.size(); ++i)
            longest = std::max(longest, moves[i] - moves[i - 1]);
        if (longest > kLongestSitting)
            addDayFinding(date, RuleId::LongSitting,
                          static_cast<int>((longest - kLongestSitting).count()), findings);
    }
}

} // namespace limber
