// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/programme_adoption.h"

#include "core/plan/plan_edit.h"

#include <algorithm>
#include <set>

namespace limber {

namespace {

/// Any day: only what falls on which weekday is of interest here.
constexpr QDate anyMonday()
{
    return QDate::fromJulianDay(0);
}

bool goesOn(const PlanEntry& entry, QDate from, Qt::DayOfWeek firstDayOfWeek)
{
    const auto last = lastDayInForce(entry.recurrence, firstDayOfWeek);
    return !last || *last >= from;
}

void addOnce(std::vector<Routine>& routines, const Routine& routine)
{
    if (std::ranges::find(routines, routine.id, &Routine::id) == routines.end())
        routines.push_back(routine);
}

} // namespace

std::vector<ProgrammeOffer> buildProgrammeOffers(const BundledContent& content,
                                                 Qt::DayOfWeek firstDayOfWeek,
                                                 const TimelineOptions& options)
{
    std::vector<ProgrammeOffer> offers;
    for (const Programme& programme : content.programmes) {
        const auto adopted = adopt(programme, anyMonday(), programme.times, content.catalogue);
        if (!adopted)
            continue;
        ProgrammeOffer offer{.programme = programme, .routines = {}, .days = {}};
        std::vector<PlanEntry> entries = adopted->entries;
        std::ranges::stable_sort(entries, {}, &PlanEntry::time);
        for (int i = 0; i < ProgrammeOffer::kDays; ++i) {
            const auto weekday = static_cast<Qt::DayOfWeek>((firstDayOfWeek - 1 + i) % 7 + 1);
            auto& blocks = offer.days.at(static_cast<std::size_t>(i));
            for (const PlanEntry& entry : entries) {
                if (!entry.recurrence.weekdays.contains(weekday))
                    continue;
                const Routine* routine = findRoutine(content, adopted->routines, entry.routine);
                if (!routine)
                    continue;
                addOnce(offer.routines, *routine);
                blocks.push_back(
                    {*routine, estimatedDuration(*routine, content.catalogue, options)});
                offer.weekLength += blocks.back().length;
            }
            offer.practiceDays += blocks.empty() ? 0 : 1;
            offer.mostBlocks = std::max(offer.mostBlocks, static_cast<int>(blocks.size()));
        }
        offers.push_back(std::move(offer));
    }
    return offers;
}

std::vector<OwnProgrammeOffer> buildOwnProgrammeOffers(const std::vector<OwnProgramme>& programmes,
                                                       const BundledContent& content,
                                                       const std::vector<Routine>& ownRoutines,
                                                       const TimelineOptions& options)
{
    std::vector<OwnProgrammeOffer> offers;
    for (const OwnProgramme& stored : programmes) {
        OwnProgrammeOffer offer{.stored = stored, .programme = stored, .routines = {}};
        offer.programme.items.clear();
        std::set<Qt::DayOfWeek> days;
        for (const OwnProgrammeItem& item : stored.items) {
            const Routine* routine = findRoutine(content, ownRoutines, item.routine);
            if (!routine) {
                ++offer.missing;
                continue;
            }
            offer.programme.items.push_back(item);
            addOnce(offer.routines, *routine);
            offer.weekLength += estimatedDuration(*routine, content.catalogue, options);
            days.insert(item.weekday);
        }
        offer.practiceDays = static_cast<int>(days.size());
        offers.push_back(std::move(offer));
    }
    return offers;
}

bool isPlannedFrom(const Plan& plan, QDate from, Qt::DayOfWeek firstDayOfWeek)
{
    return std::ranges::any_of(
        plan.entries, [&](const PlanEntry& entry) { return goesOn(entry, from, firstDayOfWeek); });
}

Result<Plan> withProgramme(Plan plan, const AdoptedProgramme& adopted, QDate from,
                           AdoptionKind kind, Qt::DayOfWeek firstDayOfWeek)
{
    Result<Plan> changed = std::move(plan);
    if (kind == AdoptionKind::ReplacePlan) {
        const std::vector<PlanEntry> before = changed->entries;
        for (const PlanEntry& entry : before) {
            if (goesOn(entry, from, firstDayOfWeek))
                changed = withEntryEnded(*std::move(changed), entry.id, from);
            if (!changed)
                return changed;
        }
    }
    for (const PlanEntry& entry : adopted.entries) {
        changed = withEntryAdded(*std::move(changed), entry);
        if (!changed)
            return changed;
    }
    return changed;
}

} // namespace limber
