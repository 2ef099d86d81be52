// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/position_changes.h"

#include "core/routine/rounds.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>
#include <vector>

namespace limber {

namespace {

constexpr std::size_t kLevels = kBodyLevels.size();

/// The changes so far of the best way that ends at a level; nothing where none ends there.
using BestWays = std::array<std::optional<PositionChanges>, kLevels>;

PositionChanges afterGoing(PositionChanges changes, BodyLevel from, BodyLevel to)
{
    if (from == to)
        return changes;
    ++changes.all;
    if (to == BodyLevel::Floor)
        ++changes.gettingDown;
    if (from == BodyLevel::Floor)
        ++changes.gettingUp;
    return changes;
}

bool isLess(const PositionChanges& left, const PositionChanges& right)
{
    const auto key = [](const PositionChanges& one) {
        return std::tuple(one.all, one.gettingDown + one.gettingUp, one.gettingDown);
    };
    return key(left) < key(right);
}

void take(std::optional<PositionChanges>& best, const PositionChanges& way)
{
    if (!best || isLess(way, *best))
        best = way;
}

BestWays wentOn(const BestWays& ways, BodyLevels levels)
{
    BestWays next;
    for (const BodyLevel to : kBodyLevels) {
        if (!levels.contains(to))
            continue;
        for (const BodyLevel from : kBodyLevels) {
            if (const auto& way = ways[static_cast<std::size_t>(from)])
                take(next[static_cast<std::size_t>(to)], afterGoing(*way, from, to));
        }
    }
    return next;
}

} // namespace

BodyLevels levelsOf(Position position)
{
    using enum BodyLevel;
    switch (position) {
    case Position::Any:
        return {Standing, Chair, Floor};
    case Position::SeatedChairOrFloor:
    case Position::SeatedOrSupine:
    case Position::SupineOrSeated:
        return {Chair, Floor};
    case Position::SeatedOrStanding:
        return {Standing, Chair};
    case Position::Standing:
        return {Standing};
    case Position::HalfKneeling:
    case Position::Kneeling:
    case Position::ProneOnForearms:
    case Position::ProneOnHands:
    case Position::Quadruped:
    case Position::ReclinedOnRoller:
    case Position::SeatedFloor:
    case Position::SeatedOnRoller:
    case Position::SideLying:
    case Position::Supine:
    case Position::SupineOnRoller:
        break;
    }
    return {Floor};
}

PositionChanges positionChangesOf(const Routine& routine, const Catalogue& catalogue)
{
    std::vector<std::optional<BodyLevels>> levels;
    levels.reserve(routine.steps.size());
    for (const RoutineStep& step : routine.steps) {
        const Exercise* exercise = catalogue.find(step.exercise);
        levels.push_back(exercise ? std::optional(levelsOf(exercise->position)) : std::nullopt);
    }
    BestWays ways;
    ways.fill(PositionChanges{}); // Before the first exercise one is wherever it begins.
    bool hasBegun = false;
    for (const StepRun& run : stepRuns(routine)) {
        for (int round = 1; round <= run.rounds(); ++round) {
            for (int index = run.first; index < run.end; ++index) {
                const auto& level = levels[static_cast<std::size_t>(index)];
                if (!level)
                    continue;
                ways = wentOn(ways, *level);
                hasBegun = true;
            }
        }
    }
    std::optional<PositionChanges> best;
    for (const auto& way : ways) {
        if (way)
            take(best, *way);
    }
    return hasBegun && best ? *best : PositionChanges{};
}

} // namespace limber
