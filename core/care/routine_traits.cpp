// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/routine_traits.h"

#include "core/care/exercise_traits.h"
#include "core/routine/rounds.h"
#include "core/session/step_shape.h"

#include <algorithm>
#include <numeric>

namespace limber {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr seconds kLongBend{10};
constexpr int kHoldStepSeconds = 5;

/// The dose one step up on its ladder.
Dose steppedUp(const Exercise& exercise, Dose dose)
{
    const auto raise = [&dose](DoseField field, int by) {
        dose.setValue(field, dose.value(field) + by);
    };
    switch (dose.type) {
    case DoseType::Repetitions:
    case DoseType::RepetitionsWithHold: {
        const bool isShared =
            exercise.sides != Sides::None && dose.repetitionsPer == RepetitionsPer::Total;
        raise(DoseField::Repetitions, isShared ? 2 : 1);
        break;
    }
    case DoseType::TimedHold:
        raise(DoseField::HoldSeconds, kHoldStepSeconds);
        break;
    case DoseType::TimedFlow:
        raise(DoseField::DurationSeconds, kHoldStepSeconds);
        break;
    case DoseType::BreathCycles:
        raise(DoseField::BreathCycles, 1);
        break;
    }
    return dose;
}

bool isDeepBend(const Exercise& exercise, const Dose& dose)
{
    return exercise.stretch == Stretch::Static && hasTag(exercise, PlanTag::Stretch) &&
           hasMotion(exercise, SpineMotion::Flexion) && dose.hold >= kLongBend;
}

bool isPilates(const Exercise& exercise)
{
    return !hasTag(exercise, PlanTag::Breathing) &&
           std::ranges::find(exercise.categories, Category::Pilates) != exercise.categories.end();
}

void add(RoutineTraits& traits, const Exercise& exercise, const Dose& dose, int rounds)
{
    traits.strengthItems += isStrength(exercise) ? 1 : 0;
    traits.stretchItems += hasTag(exercise, PlanTag::Stretch) ? 1 : 0;
    traits.postureItems += hasTag(exercise, PlanTag::Posture) ? 1 : 0;
    traits.pilatesItems += isPilates(exercise) ? 1 : 0;
    if (isCalm(exercise))
        ++traits.calmItems;
    if (hasTag(exercise, PlanTag::Aerobic))
        traits.aerobic += volumeOf(exercise, dose) * rounds;
    traits.hasDeepBend = traits.hasDeepBend || isDeepBend(exercise, dose);
    traits.needsFloor = traits.needsFloor || isOnFloor(exercise.position);
    if (isStrength(exercise) && hasTag(exercise, PlanTag::Core)) {
        ++traits.coreItems;
        const milliseconds volume = volumeOf(exercise, dose);
        const milliseconds step = volumeOf(exercise, steppedUp(exercise, dose)) - volume;
        traits.coreWork.push_back({exercise.id, volume * rounds, step * rounds});
    }
}

} // namespace

milliseconds volumeOf(const Exercise& exercise, const Dose& dose)
{
    const StepShape shape = shapeOf(exercise, dose, {});
    if (shape.flow) {
        return *shape.flow * static_cast<int>(shape.repetitions.size()) * shape.sideCount() /
               shape.flowSides();
    }
    // Getting into a hold and out of it is no work of a hold, but part of a repetition.
    milliseconds pass = dose.hold;
    if (dose.type != DoseType::TimedHold) {
        pass = milliseconds{0};
        for (const PhaseStretch& stretch : shape.pass)
            pass += stretch.duration;
    }
    return pass * std::accumulate(shape.repetitions.begin(), shape.repetitions.end(), 0) *
           shape.sideCount();
}

bool isOnFloor(Position position)
{
    switch (position) {
    case Position::Any:
    case Position::SeatedChairOrFloor:
    case Position::SeatedOrStanding:
    case Position::SeatedOrSupine:
    case Position::Standing:
    case Position::SupineOrSeated:
        return false;
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
        return true;
    }
    return true;
}

RoutineTraits traitsOf(const Routine& routine, const Catalogue& catalogue,
                       const TimelineOptions& options)
{
    RoutineTraits traits;
    traits.duration = estimatedDuration(routine, catalogue, options);
    traits.focus = routine.focus;
    traits.level = routine.level;
    traits.timeOfDay = routine.timeOfDay;
    traits.equipment = equipmentOf(routine, catalogue);
    for (const StepRun& run : stepRuns(routine)) {
        for (int index = run.first; index < run.end; ++index) {
            const RoutineStep& step = routine.steps[static_cast<std::size_t>(index)];
            if (const Exercise* exercise = catalogue.find(step.exercise))
                add(traits, *exercise, step.dose, run.rounds());
        }
    }
    return traits;
}

TraitsByRoutine traitsOf(const std::vector<Routine>& routines, const Catalogue& catalogue,
                         const TimelineOptions& options)
{
    TraitsByRoutine traits;
    for (const Routine& routine : routines)
        traits.try_emplace(routine.id, traitsOf(routine, catalogue, options));
    return traits;
}

} // namespace limber
