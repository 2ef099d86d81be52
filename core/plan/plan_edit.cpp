// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_edit.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;
using Change = OccurrenceOverride::Change;

namespace {

std::vector<PlanEntry>::iterator entryWithId(Plan& plan, const PlanEntryId& id)
{
    return std::ranges::find(plan.entries, id, &PlanEntry::id);
}

bool isMovedBefore(const OccurrenceOverride& change, QDate day)
{
    return change.change == Change::Moved && change.toDate < day;
}

/// The entry of an occurrence that its rule has. Fails with NotFound.
Result<PlanEntry> entryOf(const Plan& plan, const OccurrenceKey& key, Qt::DayOfWeek firstDayOfWeek)
{
    const auto entry = std::ranges::find(plan.entries, key.entry, &PlanEntry::id);
    if (entry == plan.entries.end())
        return failure(ErrorCode::NotFound, key.entry.text());
    if (!key.ruleDate.isValid() || !hasRuleDate(entry->recurrence, key.ruleDate, firstDayOfWeek))
        return failure(ErrorCode::NotFound, key.ruleDate.toString(Qt::ISODate));
    return *entry;
}

void setOverride(Plan& plan, OccurrenceOverride change)
{
    plan = withOverrideRemoved(std::move(plan), change.key);
    plan.overrides.push_back(std::move(change));
}

/// The first day from `today` on that lies in a week the rule counts.
QDate firstDayInCountedWeek(const Recurrence& rule, QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    constexpr int kDaysAWeek = 7;
    const QDate thisWeek = weekStart(today, firstDayOfWeek);
    const int weeks =
        static_cast<int>(weekStart(rule.from, firstDayOfWeek).daysTo(thisWeek) / kDaysAWeek);
    const int over = weeks % rule.everyWeeks;
    return over == 0 ? today : thisWeek.addDays(kDaysAWeek * (rule.everyWeeks - over));
}

/// What a changed rule says from today on, or nothing where it is over by then.
std::optional<Recurrence> continuation(const Recurrence& old, const Recurrence& changed,
                                       QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    Recurrence next = changed;
    if (changed.from < today) {
        next.from = changed.everyWeeks == old.everyWeeks
                        ? firstDayInCountedWeek(changed, today, firstDayOfWeek)
                        : today;
        if (next.times) {
            const auto had = ruleDates(old, old.from, today.addDays(-1), firstDayOfWeek).size();
            *next.times -= static_cast<int>(had);
        }
    }
    if ((next.until && *next.until < next.from) || (next.times && *next.times < 1))
        return std::nullopt;
    return next;
}

/// The last day of the old rule. In the weeks left out before the changed rule begins it stays in
/// force where it has no dates there: a week off is a part of the plan, not a time without one.
QDate lastDayBefore(const Recurrence& old, const Recurrence& changed, const Recurrence& next,
                    QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    const QDate eve = next.from.addDays(-1);
    const bool isWeekOff =
        changed.from < today && ruleDates(old, today, eve, firstDayOfWeek).empty();
    const QDate last = isWeekOff ? eve : today.addDays(-1);
    return old.until ? std::min(last, *old.until) : last;
}

/// Sorts the overrides of an entry that goes on under another id between the two.
void handOverOverrides(Plan& plan, const PlanEntryId& old, const PlanEntry& next, QDate today,
                       Qt::DayOfWeek firstDayOfWeek)
{
    std::vector<OccurrenceOverride> kept;
    for (OccurrenceOverride& change : plan.overrides) {
        if (change.key.entry != old || change.key.ruleDate < today) {
            kept.push_back(std::move(change));
            continue;
        }
        const bool fits = hasRuleDate(next.recurrence, change.key.ruleDate, firstDayOfWeek);
        const OccurrenceKey newKey{next.id, change.key.ruleDate};
        if (isMovedBefore(change, today)) {
            kept.push_back(std::move(change));
            if (fits)
                kept.push_back({newKey, Change::Skipped, {}, {}});
        } else if (fits) {
            kept.push_back({newKey, change.change, change.toDate, change.toTime});
        }
    }
    plan.overrides = std::move(kept);
}

/// Ends a rule with a past; what was moved from today or later into the past stays there.
void endBefore(Plan& plan, PlanEntry& entry, QDate today)
{
    const QDate yesterday = today.addDays(-1);
    entry.recurrence.until = std::min(entry.recurrence.until.value_or(yesterday), yesterday);
    std::erase_if(plan.overrides, [&](const OccurrenceOverride& change) {
        return change.key.entry == entry.id && change.key.ruleDate >= today &&
               !isMovedBefore(change, today);
    });
}

} // namespace

Result<Plan> withEntryAdded(Plan plan, PlanEntry entry)
{
    if (const auto checked = checkEntry(entry); !checked)
        return tl::unexpected(checked.error());
    if (entryWithId(plan, entry.id) != plan.entries.end())
        return failure(ErrorCode::AlreadyExists, entry.id.text());
    plan.entries.push_back(std::move(entry));
    return plan;
}

Result<Plan> withEntryChanged(Plan plan, const PlanEntry& changed, QDate today,
                              const PlanEntryId& newId, Qt::DayOfWeek firstDayOfWeek)
{
    if (const auto checked = checkEntry(changed); !checked)
        return tl::unexpected(checked.error());
    const auto current = entryWithId(plan, changed.id);
    if (current == plan.entries.end())
        return failure(ErrorCode::NotFound, changed.id.text());
    if (*current == changed)
        return plan;

    const Recurrence old = current->recurrence;
    const auto next = continuation(old, changed.recurrence, today, firstDayOfWeek);
    if (!next && old.from >= today)
        return withEntryEnded(std::move(plan), changed.id, today);
    if (!next) {
        endBefore(plan, *current, today);
        return plan;
    }

    PlanEntry entry = changed;
    entry.recurrence = *next;
    if (old.from >= today) {
        *current = entry;
        std::erase_if(plan.overrides, [&](const OccurrenceOverride& change) {
            return change.key.entry == entry.id &&
                   !hasRuleDate(entry.recurrence, change.key.ruleDate, firstDayOfWeek);
        });
        return plan;
    }

    if (entryWithId(plan, newId) != plan.entries.end())
        return failure(ErrorCode::AlreadyExists, newId.text());
    entry.id = newId;
    current->recurrence.until =
        lastDayBefore(old, changed.recurrence, *next, today, firstDayOfWeek);
    handOverOverrides(plan, changed.id, entry, today, firstDayOfWeek);
    plan.entries.push_back(std::move(entry));
    return plan;
}

Result<Plan> withEntryEnded(Plan plan, const PlanEntryId& entry, QDate today)
{
    const auto current = entryWithId(plan, entry);
    if (current == plan.entries.end())
        return failure(ErrorCode::NotFound, entry.text());
    if (current->recurrence.from >= today) {
        std::erase_if(plan.overrides,
                      [&](const OccurrenceOverride& change) { return change.key.entry == entry; });
        plan.entries.erase(current);
        return plan;
    }

    endBefore(plan, *current, today);
    for (OccurrenceOverride& change : plan.overrides) {
        if (change.key.entry == entry && change.change == Change::Moved && change.toDate >= today)
            change = {change.key, Change::Skipped, {}, {}};
    }
    return plan;
}

Result<Plan> withOccurrenceMoved(Plan plan, const OccurrenceKey& key, QDate toDate,
                                 std::optional<QTime> toTime, Qt::DayOfWeek firstDayOfWeek)
{
    const auto entry = entryOf(plan, key, firstDayOfWeek);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!toDate.isValid() || toDate < entry->recurrence.from)
        return failure(ErrorCode::InvalidValue, u"toDate"_s);
    if (toTime && !toTime->isValid())
        return failure(ErrorCode::InvalidValue, u"toTime"_s);

    if (toTime == entry->time)
        toTime.reset();
    if (toDate == key.ruleDate && !toTime)
        return withOverrideRemoved(std::move(plan), key);
    setOverride(plan, {key, Change::Moved, toDate, toTime});
    return plan;
}

Result<Plan> withOccurrenceSkipped(Plan plan, const OccurrenceKey& key,
                                   Qt::DayOfWeek firstDayOfWeek)
{
    if (const auto entry = entryOf(plan, key, firstDayOfWeek); !entry)
        return tl::unexpected(entry.error());
    setOverride(plan, {key, Change::Skipped, {}, {}});
    return plan;
}

Plan withOverrideRemoved(Plan plan, const OccurrenceKey& key)
{
    std::erase_if(plan.overrides,
                  [&](const OccurrenceOverride& change) { return change.key == key; });
    return plan;
}

Result<Plan> withPauseAdded(Plan plan, Pause pause)
{
    if (!pause.days.from.isValid())
        return failure(ErrorCode::InvalidValue, u"from"_s);
    if (!pause.days.until || !pause.days.until->isValid() || *pause.days.until < pause.days.from)
        return failure(ErrorCode::InvalidValue, u"until"_s);
    if (std::ranges::find(plan.pauses, pause.id, &Pause::id) != plan.pauses.end())
        return failure(ErrorCode::AlreadyExists, pause.id.text());
    plan.pauses.push_back(std::move(pause));
    return plan;
}

Plan withPauseRemoved(Plan plan, const PauseId& pause)
{
    std::erase_if(plan.pauses, [&](const Pause& each) { return each.id == pause; });
    return plan;
}

Result<Plan> withPauseEnded(Plan plan, const PauseId& pause, QDate lastDay)
{
    const auto found = std::ranges::find(plan.pauses, pause, &Pause::id);
    if (found == plan.pauses.end())
        return failure(ErrorCode::NotFound, pause.text());
    if (!lastDay.isValid())
        return failure(ErrorCode::InvalidValue, u"lastDay"_s);
    if (lastDay < found->days.from)
        plan.pauses.erase(found);
    else if (!found->days.until || lastDay < *found->days.until)
        found->days.until = lastDay;
    return plan;
}

} // namespace limber
