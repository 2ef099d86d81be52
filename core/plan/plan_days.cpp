// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_days.h"

#include "core/plan/plan_edit.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// The occurrence with this very key. Fails with NotFound.
Result<Occurrence> occurrenceOf(const Plan& plan, const OccurrenceKey& key,
                                Qt::DayOfWeek firstDayOfWeek)
{
    auto found = findOccurrence(plan, key.entry, key.ruleDate, firstDayOfWeek);
    if (!found || found->key != key)
        return failure(ErrorCode::NotFound,
                       key.entry.text() + u' ' + key.ruleDate.toString(Qt::ISODate));
    return *std::move(found);
}

PlanEntry singleDate(const PlanEntry& like, QDate date, QTime time)
{
    PlanEntry entry = like;
    entry.id = PlanEntryId::create();
    entry.recurrence = Recurrence{.weekdays = {static_cast<Qt::DayOfWeek>(date.dayOfWeek())},
                                  .everyWeeks = 1,
                                  .from = date,
                                  .until = date,
                                  .times = std::nullopt};
    entry.time = time;
    return entry;
}

/// Plans on `date` what `copied` is, unless it is there.
void copyTo(Plan& plan, std::vector<Occurrence>& planned, const Occurrence& copied, QDate date)
{
    // One is there for each that is copied: two of the same at the same time are two.
    const auto isSame = [&](const Occurrence& there) {
        return there.date == date && there.time == copied.time && there.routine == copied.routine;
    };
    const auto there = std::ranges::find_if(planned, isSame);
    if (there != planned.end()) {
        if (there->state == PlannedState::Skipped)
            plan = withOverrideRemoved(std::move(plan), there->key);
        planned.erase(there);
        return;
    }
    const auto entry = std::ranges::find(plan.entries, copied.key.entry, &PlanEntry::id);
    plan.entries.push_back(singleDate(*entry, date, copied.time));
}

} // namespace

Result<Plan> withOccurrencesSkipped(Plan plan, const std::vector<OccurrenceKey>& keys,
                                    Qt::DayOfWeek firstDayOfWeek)
{
    for (const OccurrenceKey& key : keys) {
        auto skipped = withOccurrenceSkipped(std::move(plan), key, firstDayOfWeek);
        if (!skipped)
            return skipped;
        plan = *std::move(skipped);
    }
    return plan;
}

Result<Plan> withDaysCopied(Plan plan, QDate source, int count, QDate target, QDate today,
                            Qt::DayOfWeek firstDayOfWeek)
{
    if (!source.isValid())
        return failure(ErrorCode::InvalidValue, u"source"_s);
    if (!target.isValid())
        return failure(ErrorCode::InvalidValue, u"target"_s);
    if (count < 1)
        return failure(ErrorCode::InvalidValue, u"count"_s);
    const std::vector<Occurrence> copied =
        occurrences(plan, source, source.addDays(count - 1), firstDayOfWeek);
    std::vector<Occurrence> planned =
        occurrences(plan, target, target.addDays(count - 1), firstDayOfWeek);
    // What is there in any case comes first, so that nothing skipped is taken up without need.
    std::ranges::stable_partition(planned, [](const Occurrence& occurrence) {
        return occurrence.state != PlannedState::Skipped;
    });
    for (const Occurrence& occurrence : copied) {
        const QDate date = target.addDays(source.daysTo(occurrence.date));
        if (occurrence.state == PlannedState::Open && date >= today)
            copyTo(plan, planned, occurrence, date);
    }
    return plan;
}

Result<Plan> withMissedTakenOn(Plan plan, const OccurrenceKey& key, QDate today,
                               std::optional<QTime> time, Qt::DayOfWeek firstDayOfWeek)
{
    const auto occurrence = occurrenceOf(plan, key, firstDayOfWeek);
    if (!occurrence)
        return tl::unexpected(occurrence.error());
    if (occurrence->state != PlannedState::Open || occurrence->date >= today)
        return failure(ErrorCode::InvalidValue, u"key"_s);
    return withOccurrenceMoved(std::move(plan), key, today, time, firstDayOfWeek);
}

} // namespace limber
