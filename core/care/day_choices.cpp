// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/day_choices.h"

#include "core/care/week_view.h"

#include <algorithm>
#include <set>

namespace limber {

using std::chrono::minutes;

namespace {

constexpr std::size_t kMostForThreeADay = 24;

// What suits less, in no unit.
constexpr std::int64_t kFurtherRoutine = 1'000;
constexpr std::int64_t kHarderThanLevel = 2'000;
constexpr std::int64_t kEasierThanLevel = 150;
constexpr std::int64_t kPerMinuteOff = 10;
constexpr std::int64_t kAtOddTime = 700;
constexpr std::int64_t kGoalServed = 400;
constexpr std::int64_t kCalmServed = 60;
constexpr std::int64_t kTurn = 3; ///< For variety: each day begins elsewhere in the list.
constexpr std::int64_t kStays = 50'000;
constexpr std::int64_t kBase = 1'000'000;
constexpr minutes kUsualDay{20};

struct Usable {
    RoutineId id;
    const RoutineTraits* traits = nullptr;
    minutes length{0}; ///< Begun minutes count.
    int place = 0;
};

/// Routines of one day, whatever their times.
struct Bundle {
    std::vector<const Usable*> routines;
    CareSum sum;
};

bool isUsable(const RoutineTraits& traits, const WeekWishes& wishes)
{
    return traits.duration > std::chrono::milliseconds{0} &&
           traits.duration <= longestDay(wishes) &&
           (wishes.floor == FloorUse::Possible || !traits.needsFloor) &&
           std::ranges::includes(wishes.equipment, traits.equipment);
}

std::vector<Usable> usableRoutines(const WeekWishes& wishes, const TraitsByRoutine& routines)
{
    std::vector<Usable> usable;
    for (const auto& [id, traits] : routines) {
        if (isUsable(traits, wishes)) {
            usable.push_back({id, &traits, std::chrono::ceil<minutes>(traits.duration),
                              static_cast<int>(usable.size())});
        }
    }
    return usable;
}

void addBundles(const std::vector<Usable>& usable, minutes longest, std::size_t most,
                const Bundle& before, std::size_t first, std::vector<Bundle>& bundles)
{
    for (std::size_t i = first; i < usable.size(); ++i) {
        Bundle bundle = before;
        bundle.routines.push_back(&usable[i]);
        bundle.sum.add(*usable[i].traits);
        if (bundle.sum.duration > longest)
            continue;
        bundles.push_back(bundle);
        if (bundle.routines.size() < most)
            addBundles(usable, longest, most, bundle, i + 1, bundles);
    }
}

std::vector<Bundle> bundlesOf(const std::vector<Usable>& usable, minutes longest)
{
    std::vector<Bundle> bundles;
    addBundles(usable, longest, usable.size() <= kMostForThreeADay ? 3 : 2, {}, 0, bundles);
    return bundles;
}

bool holds(const std::vector<RejectedPlacement>& placements, QDate date, const RoutineId& routine)
{
    return std::ranges::find(placements, RejectedPlacement{date, routine}) != placements.end();
}

/// Core work comes first and what is calm last where the times allow it.
std::vector<UntimedRoutine> untimed(const Bundle& bundle)
{
    std::vector<UntimedRoutine> routines;
    for (const Usable* one : bundle.routines) {
        const RoutineTraits& traits = *one->traits;
        const int rank = traits.hasCore() ? 0 : traits.calmItems == 0 ? 1 : 2;
        routines.push_back({one->id, one->length, traits.timeOfDay, rank, one->place});
    }
    return routines;
}

/// By place of the routine: whether it is made for a part of the day that leaves no time for it.
std::vector<bool> atOddTimes(const std::vector<Usable>& usable, const DayTimes& times)
{
    std::vector<bool> odd;
    for (const Usable& one : usable) {
        const auto& time = one.traits->timeOfDay;
        odd.push_back(time && !times.isFreeIn(*time, one.length));
    }
    return odd;
}

DayChoice choiceOf(const Bundle& bundle, const WeekWishes& wishes)
{
    DayChoice choice;
    choice.isUsed = true;
    choice.hasCore = bundle.sum.hasCore();
    choice.hasStretch = bundle.sum.stretchItems > 0;
    choice.hasPosture = bundle.sum.hasPosture();
    choice.isCalm = bundle.sum.calmItems > 0;
    choice.isInWindow = bundle.sum.duration >= careOptions(wishes).dayMinutes.shortest;
    return choice;
}

std::int64_t dislikeOf(const Bundle& bundle, const DayChoice& choice, const WeekWishes& wishes,
                       int day, const std::vector<bool>& odd)
{
    std::int64_t dislike = kBase;
    dislike += kFurtherRoutine * static_cast<std::int64_t>(bundle.routines.size() - 1);
    const minutes wanted = std::min(longestDay(wishes), kUsualDay);
    const auto off = std::chrono::floor<minutes>(bundle.sum.duration) - wanted;
    dislike += kPerMinuteOff * std::abs(static_cast<std::int64_t>(off.count()));
    const auto serves = [&wishes](Goal goal, bool isServed) {
        return isServed && wishes.goals.contains(goal) ? kGoalServed : 0;
    };
    dislike -= serves(Goal::Strength, choice.hasCore) + serves(Goal::Ease, choice.isEase()) +
               serves(Goal::Posture, choice.hasPosture) + serves(Goal::Calm, choice.isCalm);
    dislike -= choice.isCalm ? kCalmServed : 0;
    for (const Usable* one : bundle.routines) {
        if (one->traits->level != wishes.experience) {
            dislike +=
                one->traits->level == RoutineLevel::Active ? kHarderThanLevel : kEasierThanLevel;
        }
        dislike += odd[static_cast<std::size_t>(one->place)] ? kAtOddTime : 0;
        dislike += kTurn * ((one->place + 2 * day) % 7);
        dislike -= holds(wishes.kept, wishes.weekStart.addDays(day), one->id) ? kStays : 0;
    }
    return dislike;
}

unsigned kindOf(const DayChoice& choice)
{
    return (choice.hasCore ? 1U : 0U) | (choice.hasStretch ? 2U : 0U) |
           (choice.hasPosture ? 4U : 0U) | (choice.isCalm ? 8U : 0U) |
           (choice.isInWindow ? 16U : 0U);
}

struct Ranked {
    const Bundle* bundle = nullptr;
    DayChoice choice;
};

} // namespace

std::array<std::vector<DayChoice>, 7> dayChoices(const WeekWishes& wishes,
                                                 const TraitsByRoutine& routines)
{
    const std::vector<Usable> usable = usableRoutines(wishes, routines);
    const std::vector<Bundle> bundles = bundlesOf(usable, longestDay(wishes));
    std::array<std::vector<DayChoice>, 7> choices;
    for (int day = 0; day < 7; ++day) {
        const QDate date = wishes.weekStart.addDays(day);
        const DayTimes times(wishes, date);
        const std::vector<bool> odd = atOddTimes(usable, times);
        std::vector<Ranked> ranked;
        ranked.reserve(bundles.size());
        for (const Bundle& bundle : bundles) {
            Ranked one{&bundle, choiceOf(bundle, wishes)};
            one.choice.dislike = dislikeOf(bundle, one.choice, wishes, day, odd);
            ranked.push_back(std::move(one));
        }
        std::ranges::stable_sort(ranked, {}, [](const Ranked& one) { return one.choice.dislike; });
        std::vector<DayChoice>& ofDay = choices[static_cast<std::size_t>(day)];
        ofDay.emplace_back();
        // What stood there before stays away without being liked less.
        ofDay.front().dislike = kBase;
        std::set<unsigned> kinds;
        for (Ranked& one : ranked) {
            const unsigned kind = kindOf(one.choice);
            const bool isRejected =
                std::ranges::any_of(one.bundle->routines, [&](const Usable* routine) {
                    return holds(wishes.rejected, date, routine->id);
                });
            if (isRejected || kinds.contains(kind))
                continue;
            auto found = times.timesOf(untimed(*one.bundle));
            if (!found)
                continue;
            kinds.insert(kind);
            one.choice.routines = *std::move(found);
            ofDay.push_back(std::move(one.choice));
        }
    }
    return choices;
}

} // namespace limber
