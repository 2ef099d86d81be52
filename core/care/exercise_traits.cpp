// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/exercise_traits.h"

#include <algorithm>

namespace limber {

namespace {

template <typename Value> bool holds(const std::vector<Value>& values, Value value)
{
    return std::ranges::find(values, value) != values.end();
}

} // namespace

bool hasTag(const Exercise& exercise, PlanTag tag)
{
    return holds(exercise.planTags, tag);
}

bool hasArea(const Exercise& exercise, BodyArea area)
{
    return holds(exercise.bodyAreas, area);
}

bool hasMotion(const Exercise& exercise, SpineMotion motion)
{
    return holds(exercise.spineMotions, motion);
}

bool isStrength(const Exercise& exercise)
{
    return exercise.load == LoadClass::Strength;
}

bool isCalm(const Exercise& exercise)
{
    return hasTag(exercise, PlanTag::Breathing) || hasTag(exercise, PlanTag::Relaxation);
}

bool isRolling(const Exercise& exercise)
{
    return hasTag(exercise, PlanTag::Foam) || exercise.category == Category::FoamRolling ||
           holds(exercise.categories, Category::FoamRolling) ||
           exercise.position == Position::SeatedOnRoller ||
           exercise.position == Position::SupineOnRoller ||
           exercise.position == Position::ReclinedOnRoller;
}

bool isHeldStretch(const Exercise& exercise)
{
    return exercise.stretch == Stretch::Static && !isStrength(exercise);
}

bool isGentleBeginning(const Exercise& exercise)
{
    if (isStrength(exercise) || isRolling(exercise))
        return false;
    return exercise.stretch == Stretch::Dynamic || hasTag(exercise, PlanTag::Warmup) ||
           hasTag(exercise, PlanTag::Aerobic);
}

bool holdsBreath(const Exercise& exercise)
{
    return std::ranges::any_of(exercise.phases,
                               [](const Phase& phase) { return phase.breath == Breath::Hold; });
}

bool isOrVaries(const Exercise& exercise, QLatin1StringView id)
{
    return exercise.id.text() == id || (exercise.variantOf && exercise.variantOf->text() == id);
}

} // namespace limber
