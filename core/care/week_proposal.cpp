// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/week_proposal.h"

#include "core/care/week_search.h"

#include <algorithm>
#include <tuple>

namespace limber {

using std::chrono::minutes;

namespace {

constexpr minutes kLongestForBeginners{45};
constexpr minutes kLongestForAnyone{60};

const std::set<Equipment>& allEquipment()
{
    static const std::set<Equipment> all = [] {
        std::set<Equipment> every;
        for (const auto& entry : TokenTable<Equipment>::entries)
            every.insert(entry.value);
        return every;
    }();
    return all;
}

/// The wishes without one of them.
WeekWishes without(UnmetCause cause, WeekWishes wishes)
{
    switch (cause) {
    case UnmetCause::Rejected:
        wishes.rejected.clear();
        break;
    case UnmetCause::BusyTimes:
        wishes.busy.clear();
        break;
    case UnmetCause::Times:
        wishes.times.clear();
        for (const auto& entry : TokenTable<Qt::DayOfWeek>::entries)
            wishes.times[entry.value] = {{QTime(0, 0), QTime(23, 59)}};
        break;
    case UnmetCause::Equipment:
        wishes.equipment = allEquipment();
        break;
    case UnmetCause::Floor:
        wishes.floor = FloorUse::Possible;
        break;
    case UnmetCause::Minutes:
        wishes.minutesADay = std::max(wishes.minutesADay, kLongestForAnyone);
        break;
    case UnmetCause::Days:
        wishes.daysAWeek = 7;
        break;
    case UnmetCause::SeveralWishes:
        for (const UnmetCause one :
             {UnmetCause::Rejected, UnmetCause::BusyTimes, UnmetCause::Times, UnmetCause::Equipment,
              UnmetCause::Floor, UnmetCause::Minutes, UnmetCause::Days})
            wishes = without(one, std::move(wishes));
        break;
    case UnmetCause::Routines:
        break;
    }
    return wishes;
}

/// The unmet points with the first single wish without which each would be met.
std::vector<UnmetWish> unmetWishes(const Shortfalls& shortfalls, const WeekWishes& wishes,
                                   const TraitsByRoutine& routines)
{
    std::vector<UnmetWish> unmet;
    for (std::size_t i = 0; i < shortfalls.size(); ++i) {
        if (shortfalls[i] > 0) {
            unmet.push_back(
                {TokenTable<WishPoint>::entries[i].value, UnmetCause::Routines, shortfalls[i]});
        }
    }
    for (const auto& entry : TokenTable<UnmetCause>::entries) {
        const bool isExplained = std::ranges::none_of(
            unmet, [](const UnmetWish& one) { return one.cause == UnmetCause::Routines; });
        if (isExplained)
            break;
        const WeekWishes relaxed = without(entry.value, wishes);
        if (relaxed == wishes)
            continue;
        const Shortfalls then =
            bestWeek(dayChoices(relaxed, routines), relaxed, wishes.daysAWeek).shortfalls;
        for (UnmetWish& one : unmet) {
            if (one.cause == UnmetCause::Routines && then[static_cast<std::size_t>(one.point)] == 0)
                one.cause = entry.value;
        }
    }
    return unmet;
}

PlacementReason reasonOf(const RoutineTraits& traits, bool isFirstOfDay, bool isAfterCore)
{
    if (traits.hasCore())
        return PlacementReason::CoreDay;
    if (isAfterCore && isFirstOfDay)
        return PlacementReason::GentleAfterCore;
    if (traits.focus == RoutineFocus::Posture || traits.postureItems >= 2)
        return PlacementReason::PostureWork;
    if (traits.calmItems > 0)
        return PlacementReason::CalmBlock;
    return traits.stretchItems > 0 ? PlacementReason::DailyStretch : PlacementReason::FillsTheDay;
}

} // namespace

minutes longestDay(const WeekWishes& wishes)
{
    const minutes longest =
        wishes.experience == RoutineLevel::Beginner ? kLongestForBeginners : kLongestForAnyone;
    return std::min(wishes.minutesADay, longest);
}

CareOptions careOptions(const WeekWishes& wishes)
{
    CareOptions options;
    options.experience = wishes.experience;
    options.dayMinutes = wishes.dayMinutes;
    if (wishes.minutesADay < options.dayMinutes.shortest)
        options.dayMinutes.shortest = minutes{1};
    options.dayMinutes.longest = std::max(options.dayMinutes.longest, wishes.minutesADay);
    return options;
}

WeekProposal proposeWeek(const WeekWishes& wishes, const TraitsByRoutine& routines)
{
    const auto choices = dayChoices(wishes, routines);
    const FoundWeek found = bestWeek(choices, wishes, wishes.daysAWeek);
    WeekProposal proposal;
    for (std::size_t day = 0; day < 7; ++day) {
        const bool isAfterCore = found.days[(day + 6) % 7]->hasCore;
        bool isFirst = true;
        for (const TimedRoutine& one : found.days[day]->routines) {
            proposal.placements.push_back(
                {wishes.weekStart.addDays(static_cast<int>(day)), one.time, one.routine,
                 reasonOf(routines.at(one.routine), isFirst, isAfterCore)});
            isFirst = false;
        }
    }
    proposal.unmet = unmetWishes(found.shortfalls, wishes, routines);
    return proposal;
}

WeekWishes withRejected(WeekWishes wishes, const WeekProposal& proposal, const Placement& placement)
{
    wishes.rejected.push_back({placement.date, placement.routine});
    wishes.kept.clear();
    for (const Placement& one : proposal.placements) {
        if (one != placement)
            wishes.kept.push_back({one.date, one.routine});
    }
    return wishes;
}

std::vector<PlanEntry> entriesOf(const WeekProposal& proposal, QDate weekStart)
{
    std::vector<PlanEntry> entries;
    for (const Placement& one : proposal.placements) {
        const auto weekday = static_cast<Qt::DayOfWeek>(one.date.dayOfWeek());
        const auto same = std::ranges::find_if(entries, [&one](const PlanEntry& entry) {
            return entry.routine == one.routine && entry.time == one.time;
        });
        if (same != entries.end()) {
            same->recurrence.weekdays.insert(weekday);
        } else {
            entries.push_back({PlanEntryId::create(), one.routine,
                               Recurrence{{weekday}, 1, weekStart, std::nullopt, std::nullopt},
                               one.time});
        }
    }
    return entries;
}

} // namespace limber
