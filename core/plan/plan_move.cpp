// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_move.h"

#include "core/plan/plan_edit.h"

#include <QUuid>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;
using Change = OccurrenceOverride::Change;

namespace {

constexpr int kDaysAWeek = 7;

enum class Reach { Following, All };

Qt::DayOfWeek weekdayOf(QDate day)
{
    return static_cast<Qt::DayOfWeek>(day.dayOfWeek());
}

/// What is to be done to the strand of one entry.
struct StrandMove {
    PlanEntry entry; ///< As it was.
    OccurrenceKey key;
    Qt::DayOfWeek weekday = Qt::Monday;
    qint64 days = 0;
    QTime time;
    QDate today;
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;

    std::vector<QDate> dates; ///< Of the whole rule, up to `horizon`, from the first moved week on.
    QDate first;              ///< The first rule date that moves.
    QDate horizon;            ///< Dates beyond follow the same pattern, or there are none.

    [[nodiscard]] const Recurrence& rule() const { return entry.recurrence; }
    [[nodiscard]] bool isMoved(QDate ruleDate) const
    {
        return ruleDate >= first && weekdayOf(ruleDate) == weekday;
    }
    [[nodiscard]] QDate movedFirst() const { return first.addDays(days); }
    [[nodiscard]] bool staysInItsWeek() const
    {
        return weekStart(first, firstDayOfWeek) == weekStart(movedFirst(), firstDayOfWeek);
    }

    /// The new dates of the strand.
    [[nodiscard]] std::vector<QDate> movedDates() const
    {
        std::vector<QDate> moved;
        for (const QDate date : dates) {
            if (isMoved(date))
                moved.push_back(date.addDays(days));
        }
        return moved;
    }
    /// The dates from `from` on that do not move.
    [[nodiscard]] std::vector<QDate> otherDates(QDate from) const
    {
        std::vector<QDate> others;
        for (const QDate date : dates) {
            if (date >= from && !isMoved(date))
                others.push_back(date);
        }
        return others;
    }
    /// Whether nothing of the entry remains before `cut`, so that it can keep its id.
    [[nodiscard]] bool isWhole(QDate cut) const
    {
        return rule().from >= today &&
               ruleDates(rule(), rule().from, cut.addDays(-1), firstDayOfWeek).empty();
    }
};

std::vector<QDate> until(std::vector<QDate> dates, QDate last)
{
    std::erase_if(dates, [last](QDate date) { return date > last; });
    return dates;
}

/// Nothing where no date of the rule moves.
std::optional<StrandMove> strandMove(const PlanEntry& entry, const OccurrenceKey& key, QDate toDate,
                                     QTime time, QDate today, Qt::DayOfWeek firstDayOfWeek,
                                     Reach reach)
{
    StrandMove move{.entry = entry,
                    .key = key,
                    .weekday = weekdayOf(key.ruleDate),
                    .days = key.ruleDate.daysTo(toDate),
                    .time = time,
                    .today = today,
                    .firstDayOfWeek = firstDayOfWeek,
                    .dates = {},
                    .first = {},
                    .horizon = {}};
    const Recurrence& rule = entry.recurrence;
    const QDate begin = reach == Reach::Following ? std::max(today, key.ruleDate)
                                                  : std::max(today, today.addDays(-move.days));
    constexpr int kRounds = 4;
    const qint64 round = qint64{kDaysAWeek} * rule.everyWeeks;
    const QDate beyond = std::max(begin, rule.from).addDays(round * kRounds);
    move.horizon = lastDayInForce(rule, firstDayOfWeek).value_or(beyond);
    // A strand that moves within its week may come to lie before other days of that week.
    move.dates = ruleDates(rule, begin.addDays(-kDaysAWeek), move.horizon, firstDayOfWeek);
    const auto first = std::ranges::find_if(
        move.dates, [&](QDate date) { return date >= begin && weekdayOf(date) == move.weekday; });
    if (first == move.dates.end())
        return std::nullopt;
    move.first = *first;
    return move;
}

/// One rule for the moved strand and the other days of the week, from `cut` on; nothing where one
/// rule cannot say it.
std::optional<Recurrence> mergedRule(const StrandMove& move, QDate cut, QDate inForceFrom)
{
    const Recurrence& old = move.rule();
    const Qt::DayOfWeek weekday = weekdayOf(move.movedFirst());
    Weekdays weekdays = old.weekdays;
    weekdays.remove(move.weekday);
    if (move.time != move.entry.time || !move.staysInItsWeek() || weekdays.contains(weekday))
        return std::nullopt;
    weekdays.insert(weekday);

    std::vector<QDate> expected = move.otherDates(cut);
    const std::vector<QDate> moved = move.movedDates();
    expected.insert(expected.end(), moved.begin(), moved.end());
    std::ranges::sort(expected);

    const QDate from = std::max(weekStart(cut, move.firstDayOfWeek), std::min(inForceFrom, cut));
    Recurrence merged{weekdays, old.everyWeeks, from, old.until, old.times};
    if (merged.times)
        merged.times = static_cast<int>(expected.size());
    const bool hasEnd = old.until || old.times;
    // Without an end, the last week before the horizon may be cut off by it.
    const QDate last = hasEnd ? std::max(move.horizon, expected.back())
                              : move.horizon.addDays(qint64{-2} * kDaysAWeek);
    if (ruleDates(merged, from, last, move.firstDayOfWeek) != until(std::move(expected), last))
        return std::nullopt;
    return merged;
}

/// The rule of the strand alone. It is in force from the first moved date's old place on where
/// that lies in the same week, so that no day between is without a plan.
Recurrence strandRule(const StrandMove& move, QDate inForceFrom)
{
    const Recurrence& old = move.rule();
    const std::vector<QDate> expected = move.movedDates();
    const QDate first = expected.front();
    Recurrence strand{{weekdayOf(first)},
                      old.everyWeeks,
                      std::max(weekStart(first, move.firstDayOfWeek), std::min(inForceFrom, first)),
                      old.until,
                      old.times};
    if (old.until == old.from) {
        // A single date stays one.
        strand.from = first;
        strand.until = first;
    }
    if (strand.times)
        strand.times = static_cast<int>(expected.size());
    if (strand.until) {
        const QDate last = std::max(*strand.until, expected.back());
        if (ruleDates(strand, strand.from, last, move.firstDayOfWeek) != expected)
            strand.until = expected.back();
    }
    return strand;
}

/// The rule of the other days of the week, from `from` on.
Recurrence otherRule(const StrandMove& move, QDate from, size_t count)
{
    Recurrence others = move.rule();
    others.weekdays.remove(move.weekday);
    others.from = from;
    if (others.times)
        others.times = static_cast<int>(count);
    return others;
}

/// The same for the same `newId`, so that an edit comes out the same each time.
PlanEntryId idOfOthers(const PlanEntryId& newId)
{
    static const QUuid space(u"{2c6f5f0a-7f0e-5b7e-8f5d-0b9a4be1c3d7}"_s);
    const QString text = QUuid::createUuidV5(space, newId.text()).toString(QUuid::WithoutBraces);
    return PlanEntryId::fromText(text).value_or(newId);
}

/// Under which entry a date goes on after the move, and on which of its rule dates.
struct Successors {
    PlanEntry strand;
    PlanEntry others;
    QDate cut;            ///< Rule dates before it stay with the old entry.
    bool isWhole = false; ///< Nothing stays with the old entry.
};

std::optional<OccurrenceOverride> carriedAlong(const OccurrenceOverride& change,
                                               const StrandMove& move, const Successors& next)
{
    const QDate ruleDate = change.key.ruleDate;
    const bool isMoved = move.isMoved(ruleDate);
    const PlanEntry& entry = isMoved ? next.strand : next.others;
    const OccurrenceKey key{entry.id, isMoved ? ruleDate.addDays(move.days) : ruleDate};
    OccurrenceOverride carried{key, change.change, change.toDate, change.toTime};
    if (change.change == Change::Skipped)
        return carried;
    if (change.toDate == ruleDate)
        carried.toDate = key.ruleDate;
    if (carried.toTime == entry.time)
        carried.toTime.reset();
    if (carried.toDate == key.ruleDate && !carried.toTime)
        return std::nullopt;
    return carried;
}

/// Whether an occurrence counts on a day before the entry begins that it would go on with.
bool countsBeforeBeginning(const OccurrenceOverride& change, const StrandMove& move,
                           const Successors& next)
{
    const PlanEntry& entry = move.isMoved(change.key.ruleDate) ? next.strand : next.others;
    return change.change == Change::Moved && change.toDate != change.key.ruleDate &&
           change.toDate < entry.recurrence.from;
}

void carryOverrides(Plan& plan, const StrandMove& move, const Successors& next)
{
    std::vector<OccurrenceOverride> result;
    for (const OccurrenceOverride& change : plan.overrides) {
        const QDate ruleDate = change.key.ruleDate;
        if (change.key.entry != move.entry.id) {
            result.push_back(change);
            continue;
        }
        const bool isOfRule = hasRuleDate(move.rule(), ruleDate, move.firstDayOfWeek);
        if (ruleDate < next.cut || !isOfRule) {
            // What the rule does not have may have stayed in the past, if there is one.
            if (!next.isWhole)
                result.push_back(change);
            continue;
        }
        if (change.key == move.key)
            continue;
        if (countsBeforeBeginning(change, move, next)) {
            // None of an entry's own ever does: it stays there with the old entry, or goes back.
            if (next.isWhole || change.toDate >= next.cut)
                continue;
            result.push_back(change);
            const auto skipped = carriedAlong({change.key, Change::Skipped, {}, {}}, move, next);
            result.push_back(skipped.value());
        } else if (const auto carried = carriedAlong(change, move, next)) {
            result.push_back(*carried);
        }
    }
    plan.overrides = std::move(result);
}

PlanEntry withRule(PlanEntry entry, const PlanEntryId& id, Recurrence rule, QTime time)
{
    entry.id = id;
    entry.recurrence = rule;
    entry.time = time;
    return entry;
}

Successors successors(const StrandMove& move, const PlanEntryId& newId)
{
    const PlanEntry& old = move.entry;
    if (move.otherDates(move.first).empty()) {
        const bool isWhole = move.isWhole(move.first);
        const PlanEntry strand =
            withRule(old, isWhole ? old.id : newId,
                     strandRule(move, isWhole ? old.recurrence.from : move.first), move.time);
        return {strand, strand, move.first, isWhole};
    }
    const QDate cut = std::min(move.first, move.movedFirst());
    const bool isWholeFromCut = move.isWhole(cut);
    if (const auto merged = mergedRule(move, cut, isWholeFromCut ? old.recurrence.from : cut)) {
        const PlanEntry both = withRule(old, isWholeFromCut ? old.id : newId, *merged, move.time);
        return {both, both, cut, isWholeFromCut};
    }
    const bool isWhole = move.isWhole(move.first);
    const Recurrence others = otherRule(move, isWhole ? old.recurrence.from : move.first,
                                        move.otherDates(move.first).size());
    return {withRule(old, newId, strandRule(move, move.first), move.time),
            withRule(old, isWhole ? old.id : idOfOthers(newId), others, old.time), move.first,
            isWhole};
}

Result<> addNew(Plan& plan, const PlanEntry& entry)
{
    const auto found = std::ranges::find(plan.entries, entry.id, &PlanEntry::id);
    if (found != plan.entries.end())
        return failure(ErrorCode::AlreadyExists, entry.id.text());
    plan.entries.push_back(entry);
    return {};
}

Result<Plan> withStrandMoved(Plan plan, const StrandMove& move, const PlanEntryId& newId)
{
    const Successors next = successors(move, newId);
    const auto current = std::ranges::find(plan.entries, move.entry.id, &PlanEntry::id);
    if (next.isWhole) {
        *current = next.others;
    } else {
        const QDate eve = next.cut.addDays(-1);
        current->recurrence.until = std::min(eve, move.rule().until.value_or(eve));
        if (const auto added = addNew(plan, next.others); !added)
            return tl::unexpected(added.error());
    }
    if (next.strand.id != next.others.id) {
        if (const auto added = addNew(plan, next.strand); !added)
            return tl::unexpected(added.error());
    }
    carryOverrides(plan, move, next);
    return plan;
}

Result<Plan> moved(Plan plan, const OccurrenceKey& key, QDate toDate, std::optional<QTime> toTime,
                   QDate today, const PlanEntryId& newId, Qt::DayOfWeek firstDayOfWeek, Reach reach)
{
    const auto found = std::ranges::find(plan.entries, key.entry, &PlanEntry::id);
    if (found == plan.entries.end())
        return failure(ErrorCode::NotFound, key.entry.text());
    const PlanEntry entry = *found;
    if (!key.ruleDate.isValid() || !hasRuleDate(entry.recurrence, key.ruleDate, firstDayOfWeek))
        return failure(ErrorCode::NotFound, key.ruleDate.toString(Qt::ISODate));
    if (!toDate.isValid() || toDate < today)
        return failure(ErrorCode::InvalidValue, u"toDate"_s);
    if (toTime && !toTime->isValid())
        return failure(ErrorCode::InvalidValue, u"toTime"_s);
    if (key.ruleDate < today) {
        auto alone = withOccurrenceMoved(std::move(plan), key, toDate, toTime, firstDayOfWeek);
        if (!alone)
            return alone;
        plan = *std::move(alone);
    }
    const QTime time = toTime.value_or(entry.time);
    const auto move = strandMove(entry, key, toDate, time, today, firstDayOfWeek, reach);
    if (!move)
        return plan;
    if (move->days == 0 && time == entry.time)
        return withOverrideRemoved(std::move(plan), key);
    return withStrandMoved(std::move(plan), *move, newId);
}

} // namespace

Result<Plan> withEntryMovedFrom(Plan plan, const OccurrenceKey& key, QDate toDate,
                                std::optional<QTime> toTime, QDate today, const PlanEntryId& newId,
                                Qt::DayOfWeek firstDayOfWeek)
{
    return moved(std::move(plan), key, toDate, toTime, today, newId, firstDayOfWeek,
                 Reach::Following);
}

Result<Plan> withEntryMovedAll(Plan plan, const OccurrenceKey& key, QDate toDate,
                               std::optional<QTime> toTime, QDate today, const PlanEntryId& newId,
                               Qt::DayOfWeek firstDayOfWeek)
{
    return moved(std::move(plan), key, toDate, toTime, today, newId, firstDayOfWeek, Reach::All);
}

} // namespace limber
