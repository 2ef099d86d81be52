// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/occurrence.h"

#include <algorithm>
#include <limits>
#include <span>
#include <tuple>

namespace limber {

namespace {

constexpr int kDaysAWeek = 7;

using OverridePointers = std::vector<const OccurrenceOverride*>;

bool comesBefore(const Occurrence& left, const Occurrence& right)
{
    if (left.date != right.date)
        return left.date < right.date;
    if (left.time != right.time)
        return left.time < right.time;
    return left.key < right.key;
}

/// Pointers to the overrides in order of their keys, so that those of one entry stand together.
OverridePointers inOrderOfKeys(const std::vector<OccurrenceOverride>& overrides)
{
    OverridePointers sorted;
    sorted.reserve(overrides.size());
    for (const OccurrenceOverride& change : overrides)
        sorted.push_back(&change);
    std::ranges::sort(sorted, {}, [](const OccurrenceOverride* change) { return change->key; });
    return sorted;
}

std::span<const OccurrenceOverride* const> overridesOf(const PlanEntryId& entry,
                                                       const OverridePointers& sorted)
{
    const auto found = std::ranges::equal_range(
        sorted, entry, {},
        [](const OccurrenceOverride* change) -> const PlanEntryId& { return change->key.entry; });
    return {found.begin(), found.end()};
}

const OccurrenceOverride* overrideOn(std::span<const OccurrenceOverride* const> ofEntry,
                                     QDate ruleDate)
{
    const auto found =
        std::ranges::lower_bound(ofEntry, ruleDate, {}, [](const OccurrenceOverride* change) {
            return change->key.ruleDate;
        });
    return found != ofEntry.end() && (*found)->key.ruleDate == ruleDate ? *found : nullptr;
}

/// A date on or before the last day stays where it was moved to even if the rule has been ended
/// since: ending a rule leaves the past alone.
bool isKeptByRule(const OccurrenceOverride& moved, Recurrence rule, Qt::DayOfWeek firstDayOfWeek)
{
    if (rule.until && moved.toDate <= *rule.until)
        rule.until.reset();
    return hasRuleDate(rule, moved.key.ruleDate, firstDayOfWeek);
}

Occurrence onRuleDate(const PlanEntry& entry, QDate ruleDate)
{
    return Occurrence{
        {entry.id, ruleDate}, entry.routine, ruleDate, entry.time, PlannedState::Open};
}

Occurrence movedOccurrence(const PlanEntry& entry, const OccurrenceOverride& moved)
{
    return Occurrence{moved.key, entry.routine, moved.toDate, moved.toTime.value_or(entry.time),
                      PlannedState::Open};
}

void appendOccurrences(const PlanEntry& entry, std::span<const OccurrenceOverride* const> overrides,
                       const DateRange& range, Qt::DayOfWeek firstDayOfWeek,
                       std::vector<Occurrence>& result)
{
    using Change = OccurrenceOverride::Change;
    for (const QDate date : ruleDates(entry.recurrence, range.from, *range.until, firstDayOfWeek)) {
        const OccurrenceOverride* change = overrideOn(overrides, date);
        if (change && change->change == Change::Moved)
            continue;
        result.push_back(onRuleDate(entry, date));
        if (change)
            result.back().state = PlannedState::Skipped;
    }
    const OccurrenceOverride* previous = nullptr;
    for (const OccurrenceOverride* change : overrides) {
        const bool isRepeated = previous && previous->key == change->key;
        previous = change;
        if (!isRepeated && change->change == Change::Moved && range.contains(change->toDate) &&
            isKeptByRule(*change, entry.recurrence, firstDayOfWeek))
            result.push_back(movedOccurrence(entry, *change));
    }
}

} // namespace

std::vector<QDate> ruleDates(const Recurrence& recurrence, QDate from, QDate until,
                             Qt::DayOfWeek firstDayOfWeek)
{
    std::vector<QDate> dates;
    if (recurrence.everyWeeks < 1 || recurrence.weekdays.isEmpty() || !recurrence.from.isValid())
        return dates;
    const QDate first = std::max(from, recurrence.from);
    const QDate last = recurrence.until ? std::min(until, *recurrence.until) : until;
    const int stride = kDaysAWeek * recurrence.everyWeeks;
    int left = recurrence.times.value_or(std::numeric_limits<int>::max());

    QDate week = weekStart(recurrence.from, firstDayOfWeek);
    // Without a count, the weeks before the range need not be walked through.
    if (!recurrence.times && first > week)
        week = week.addDays(week.daysTo(first) / stride * stride);
    for (; week <= last; week = week.addDays(stride)) {
        for (int offset = 0; offset < kDaysAWeek; ++offset) {
            const QDate day = week.addDays(offset);
            if (day < recurrence.from ||
                !recurrence.weekdays.contains(static_cast<Qt::DayOfWeek>(day.dayOfWeek())))
                continue;
            if (day > last || left-- <= 0)
                return dates;
            if (day >= first)
                dates.push_back(day);
        }
    }
    return dates;
}

bool hasRuleDate(const Recurrence& recurrence, QDate date, Qt::DayOfWeek firstDayOfWeek)
{
    return !ruleDates(recurrence, date, date, firstDayOfWeek).empty();
}

std::optional<QDate> lastDayInForce(const Recurrence& recurrence, Qt::DayOfWeek firstDayOfWeek)
{
    if (!recurrence.times)
        return recurrence.until;
    const int weekdays = recurrence.weekdays.count();
    if (*recurrence.times < 1 || recurrence.everyWeeks < 1 || weekdays == 0)
        return recurrence.from.addDays(-1);
    // The first of the weeks may be cut off by `from`, hence one more than the division says.
    const int weeks = *recurrence.times / weekdays + 1;
    const QDate beyond =
        weekStart(recurrence.from, firstDayOfWeek)
            .addDays(qint64{kDaysAWeek} * recurrence.everyWeeks * weeks + kDaysAWeek);
    const std::vector<QDate> dates = ruleDates(recurrence, recurrence.from, beyond, firstDayOfWeek);
    if (static_cast<int>(dates.size()) == *recurrence.times)
        return dates.back();
    return recurrence.until;
}

std::vector<Occurrence> occurrences(const Plan& plan, QDate from, QDate until,
                                    Qt::DayOfWeek firstDayOfWeek)
{
    std::vector<Occurrence> result;
    const OverridePointers overrides = inOrderOfKeys(plan.overrides);
    for (const PlanEntry& entry : plan.entries)
        appendOccurrences(entry, overridesOf(entry.id, overrides), {from, until}, firstDayOfWeek,
                          result);
    for (Occurrence& occurrence : result) {
        if (occurrence.state == PlannedState::Open && isPaused(plan, occurrence.date))
            occurrence.state = PlannedState::Paused;
    }
    std::ranges::sort(result, comesBefore);
    return result;
}

std::optional<Occurrence> findOccurrence(const Plan& plan, const PlanEntryId& entry, QDate date,
                                         Qt::DayOfWeek firstDayOfWeek)
{
    // Looking at one entry alone, over its own date and every date it was moved to.
    Plan one{{}, {}, plan.pauses};
    std::ranges::copy_if(plan.entries, std::back_inserter(one.entries),
                         [&](const PlanEntry& candidate) { return candidate.id == entry; });
    QDate first = date;
    QDate last = date;
    for (const OccurrenceOverride& change : plan.overrides) {
        if (change.key.entry != entry)
            continue;
        one.overrides.push_back(change);
        if (change.change == OccurrenceOverride::Change::Moved && change.key.ruleDate == date) {
            first = std::min(first, change.toDate);
            last = std::max(last, change.toDate);
        }
    }
    const std::vector<Occurrence> candidates = occurrences(one, first, last, firstDayOfWeek);
    auto found = std::ranges::find(candidates, date,
                                   [](const Occurrence& each) { return each.key.ruleDate; });
    if (found == candidates.end())
        found = std::ranges::find(candidates, date, &Occurrence::date);
    if (found == candidates.end())
        return std::nullopt;
    return *found;
}

bool isPlanInForce(const Plan& plan, QDate day, Qt::DayOfWeek firstDayOfWeek)
{
    return std::ranges::any_of(plan.entries, [&](const PlanEntry& entry) {
        const Recurrence& rule = entry.recurrence;
        return DateRange{rule.from, lastDayInForce(rule, firstDayOfWeek)}.contains(day);
    });
}

std::optional<QDate> firstPlannedDay(const Plan& plan)
{
    std::optional<QDate> first;
    for (const PlanEntry& entry : plan.entries) {
        const Recurrence& rule = entry.recurrence;
        const bool isEmpty =
            (rule.until && *rule.until < rule.from) || (rule.times && *rule.times < 1);
        if (!isEmpty && (!first || rule.from < *first))
            first = rule.from;
    }
    return first;
}

bool isPaused(const Plan& plan, QDate day)
{
    return std::ranges::any_of(plan.pauses,
                               [day](const Pause& pause) { return pause.days.contains(day); });
}

} // namespace limber
