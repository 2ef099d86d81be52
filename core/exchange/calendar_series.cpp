// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_series.h"

#include "core/exchange/calendar_file.h"

#include <algorithm>
#include <map>
#include <set>

namespace limber {

namespace {

constexpr int kDaysAWeek = 7;

bool isEndless(const Pause& pause)
{
    return !pause.days.until || pause.days.from.daysTo(*pause.days.until) > kLongestPauseWrittenOut;
}

/// The rule up to the first pause without end: nothing of it is open after that.
Recurrence beforeEndlessPauses(Recurrence rule, const std::vector<Pause>& pauses)
{
    for (const Pause& pause : pauses) {
        const QDate last = pause.days.from.addDays(-1);
        if (isEndless(pause) && (!rule.until || last < *rule.until))
            rule.until = last;
    }
    return rule;
}

/// The first two dates of a rule, as far as there are any.
std::vector<QDate> firstDates(const Recurrence& rule, Qt::DayOfWeek firstDayOfWeek)
{
    // The weekdays of the first week may all lie before `from`.
    constexpr int kWeeksLookedAt = 3;
    const QDate until = rule.from.addDays(qint64{kDaysAWeek} * rule.everyWeeks * kWeeksLookedAt);
    std::vector<QDate> dates = ruleDates(rule, rule.from, until, firstDayOfWeek);
    if (dates.size() > 2)
        dates.erase(dates.begin() + 2, dates.end());
    return dates;
}

/// Whether the rule stops because its number of times is used up.
bool stopsByCount(const Recurrence& rule, Qt::DayOfWeek firstDayOfWeek)
{
    if (!rule.times)
        return false;
    const QDate last = lastDayInForce(rule, firstDayOfWeek).value_or(rule.from);
    return ruleDates(rule, rule.from, last, firstDayOfWeek).size() ==
           static_cast<size_t>(*rule.times);
}

/// What the plan says of one entry on one day.
class EntryDays {
public:
    EntryDays(const Plan& plan, const PlanEntry& entry, Qt::DayOfWeek firstDayOfWeek)
        : m_plan{{entry}, {}, plan.pauses}
        , m_firstDayOfWeek(firstDayOfWeek)
    {
        for (const OccurrenceOverride& change : plan.overrides) {
            if (change.key.entry == entry.id)
                m_plan.overrides.push_back(change);
        }
    }

    [[nodiscard]] const std::vector<OccurrenceOverride>& overrides() const
    {
        return m_plan.overrides;
    }
    [[nodiscard]] std::vector<Occurrence> openOn(QDate day) const
    {
        std::vector<Occurrence> open = occurrences(m_plan, day, day, m_firstDayOfWeek);
        std::erase_if(open,
                      [](const Occurrence& each) { return each.state != PlannedState::Open; });
        return open;
    }

private:
    Plan m_plan;
    Qt::DayOfWeek m_firstDayOfWeek;
};

/// Every open occurrence on a day that an override or the beginning of the series touches, by the
/// date its rule gave it.
std::map<QDate, Occurrence> openNear(const EntryDays& days, const std::vector<QDate>& first)
{
    std::set<QDate> touched(first.begin(), first.end());
    for (const OccurrenceOverride& change : days.overrides()) {
        touched.insert(change.key.ruleDate);
        if (change.change == OccurrenceOverride::Change::Moved)
            touched.insert(change.toDate);
    }
    std::map<QDate, Occurrence> open;
    for (const QDate day : touched) {
        for (const Occurrence& occurrence : days.openOn(day))
            open.emplace(occurrence.key.ruleDate, occurrence);
    }
    return open;
}

/// The dates of the rule on which something other than the rule may hold.
std::set<QDate> datesInQuestion(const Plan& plan, const EntryDays& days, const Recurrence& rule,
                                Qt::DayOfWeek firstDayOfWeek)
{
    std::set<QDate> dates;
    for (const OccurrenceOverride& change : days.overrides()) {
        if (hasRuleDate(rule, change.key.ruleDate, firstDayOfWeek))
            dates.insert(change.key.ruleDate);
    }
    for (const Pause& pause : plan.pauses) {
        if (isEndless(pause))
            continue;
        const auto paused = ruleDates(rule, pause.days.from, *pause.days.until, firstDayOfWeek);
        dates.insert(paused.begin(), paused.end());
    }
    return dates;
}

} // namespace

CalendarSeries calendarSeries(const Plan& plan, const PlanEntry& entry,
                              Qt::DayOfWeek firstDayOfWeek)
{
    CalendarSeries series;
    const Recurrence rule = beforeEndlessPauses(entry.recurrence, plan.pauses);
    const std::vector<QDate> first = firstDates(rule, firstDayOfWeek);
    const EntryDays days(plan, entry, firstDayOfWeek);
    std::map<QDate, Occurrence> open = openNear(days, first);

    if (!first.empty())
        series.first = first.front();
    if (first.size() > 1) {
        series.rule = rule;
        series.endsByCount = stopsByCount(rule, firstDayOfWeek);
        for (const QDate date : datesInQuestion(plan, days, rule, firstDayOfWeek)) {
            const auto found = open.find(date);
            if (found == open.end())
                series.excluded.push_back(date);
            else if (found->second.date != date || found->second.time != entry.time)
                series.changed.push_back(found->second);
        }
        std::erase_if(
            open, [&](const auto& each) { return hasRuleDate(rule, each.first, firstDayOfWeek); });
    }
    for (const auto& [ruleDate, occurrence] : open)
        series.single.push_back(occurrence);
    return series;
}

} // namespace limber
