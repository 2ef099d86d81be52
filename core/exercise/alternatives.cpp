// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/alternatives.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace limber {

namespace {

// Where one is while exercising, as bits, since some positions leave the choice. Changing from one
// to the other would mean getting up from the floor or down to it, or turning over.
using Footing = unsigned;
constexpr Footing kStanding = 1U;
constexpr Footing kSeated = 2U;
constexpr Footing kLying = 4U;         ///< On the back or on one side.
constexpr Footing kHandsAndKnees = 8U; ///< Face down, or up on the knees.
constexpr Footing kAnywhere = kStanding | kSeated | kLying | kHandsAndKnees;

Footing footingOf(Position position)
{
    switch (position) {
    case Position::Any:
        return kAnywhere;
    case Position::Standing:
        return kStanding;
    case Position::SeatedOrStanding:
        return kSeated | kStanding;
    case Position::SeatedChairOrFloor:
    case Position::SeatedFloor:
    case Position::SeatedOnRoller:
        return kSeated;
    case Position::SeatedOrSupine:
    case Position::SupineOrSeated:
        return kSeated | kLying;
    case Position::Supine:
    case Position::SupineOnRoller:
    case Position::ReclinedOnRoller:
    case Position::SideLying:
        return kLying;
    case Position::Quadruped:
    case Position::Kneeling:
    case Position::HalfKneeling:
    case Position::ProneOnForearms:
    case Position::ProneOnHands:
        return kHandsAndKnees;
    }
    return 0;
}

bool isHeldBy(const std::vector<Equipment>& atHand, Equipment needed)
{
    return std::ranges::find(atHand, needed) != atHand.end();
}

bool needsNothingMore(const Exercise& other, const Exercise& exercise)
{
    return std::ranges::all_of(
        other.equipment, [&](Equipment needed) { return isHeldBy(exercise.equipment, needed); });
}

int sharedAreas(const Exercise& left, const Exercise& right)
{
    return static_cast<int>(std::ranges::count_if(left.bodyAreas, [&](BodyArea area) {
        return std::ranges::find(right.bodyAreas, area) != right.bodyAreas.end();
    }));
}

bool isHeavier(const Exercise& other, const Exercise& exercise)
{
    return other.intensity > exercise.intensity ||
           (other.load == LoadClass::Strength && exercise.load != LoadClass::Strength);
}

/// Whether one is a variant of the other, or both are of the same one.
bool areVariants(const Exercise& left, const Exercise& right)
{
    const ExerciseId& leftRoot = left.variantOf ? *left.variantOf : left.id;
    const ExerciseId& rightRoot = right.variantOf ? *right.variantOf : right.id;
    return leftRoot == rightRoot;
}

bool names(const Exercise& exercise, LevelDirection direction, const Exercise& other)
{
    return std::ranges::any_of(exercise.levels, [&](const Level& level) {
        return level.direction == direction && level.exercise == other.id;
    });
}

bool isLighterVariant(const Exercise& other, const Exercise& exercise)
{
    return areVariants(other, exercise) && other.intensity < exercise.intensity;
}

/// The better one comes first.
auto rankOf(const Exercise& other, const Exercise& exercise)
{
    return std::tuple(-sharedAreas(other, exercise), std::abs(other.intensity - exercise.intensity),
                      other.intensity, other.id.text());
}

} // namespace

std::vector<const Exercise*> sameAreaAndPosition(const Exercise& exercise,
                                                 const Catalogue& catalogue, SwapReason reason)
{
    std::vector<const Exercise*> alternatives;
    for (const Exercise& other : catalogue.exercises()) {
        const bool isAlternative =
            other.id != exercise.id && sharedAreas(other, exercise) > 0 &&
            (footingOf(other.position) & footingOf(exercise.position)) != 0U &&
            needsNothingMore(other, exercise) &&
            (reason == SwapReason::Choice || !isHeavier(other, exercise));
        if (isAlternative)
            alternatives.push_back(&other);
    }
    std::ranges::sort(alternatives, {},
                      [&](const Exercise* other) { return rankOf(*other, exercise); });
    return alternatives;
}

const Exercise* easierVariant(const Exercise& exercise, const Catalogue& catalogue)
{
    for (const Level& level : exercise.levels) {
        if (level.direction != LevelDirection::Easier || !level.exercise)
            continue;
        const Exercise* easier = catalogue.find(*level.exercise);
        if (easier != nullptr && easier->id != exercise.id)
            return easier;
    }
    const Exercise* best = nullptr;
    const auto rank = [&](const Exercise& other) {
        return std::pair(!areVariants(other, exercise), rankOf(other, exercise));
    };
    for (const Exercise& other : catalogue.exercises()) {
        if (other.id == exercise.id || isHeavier(other, exercise) ||
            names(exercise, LevelDirection::Harder, other))
            continue;
        if (!names(other, LevelDirection::Harder, exercise) && !isLighterVariant(other, exercise))
            continue;
        if (best == nullptr || rank(other) < rank(*best))
            best = &other;
    }
    return best;
}

} // namespace limber
