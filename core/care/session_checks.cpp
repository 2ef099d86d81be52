// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/exercise_traits.h"
#include "core/care/position_changes.h"
#include "core/care/routine_checks.h"
#include "core/routine/rounds.h"

#include <algorithm>
#include <map>
#include <set>

namespace limber {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int kMostNewExercises = 3;
constexpr int kHard = 4; ///< Of the intensities 1 to 5.

void addFinding(const RoutineView& view, RuleId rule, const std::set<int>& steps, int amount,
                std::vector<RoutineFinding>& findings)
{
    findings.push_back({.rule = rule,
                        .steps = {steps.begin(), steps.end()},
                        .id = findingId(view, rule),
                        .amount = amount});
}

/// Time under tension of each exercise in the whole session, of those that a person raises.
std::map<ExerciseId, milliseconds> volumesOf(const RoutineView& view)
{
    std::map<ExerciseId, milliseconds> volumes;
    for (const PractisedStep& one : view.built) {
        if (!isCalm(*one.exercise) && !hasTag(*one.exercise, PlanTag::Warmup))
            volumes[one.exercise->id] += volumeOf(*one.exercise, one.step->dose) * one.rounds;
    }
    return volumes;
}

/// The strength exercise that this one names as its easier way, where it is a hard one itself.
const Exercise* easierStrength(const Exercise& exercise, const Catalogue& catalogue)
{
    if (!isStrength(exercise) || exercise.intensity < kHard)
        return nullptr;
    for (const Level& level : exercise.levels) {
        if (level.direction != LevelDirection::Easier || !level.exercise)
            continue;
        const Exercise* easier = catalogue.find(*level.exercise);
        if (easier != nullptr && isStrength(*easier))
            return easier;
    }
    return nullptr;
}

/// The top of the range of what leads a dose.
std::optional<int> topOf(const DoseDefinition& definition)
{
    const DoseRange* range = definition.range(leadingField(definition.type));
    return range ? std::optional(range->maximum) : std::nullopt;
}

bool isProvenAtTop(const Exercise& exercise, const ExercisePast& past)
{
    const auto isReached = [&past](const DoseDefinition& definition) {
        const auto top = topOf(definition);
        return top && past.proven(definition.type) >= *top;
    };
    // A mode with the same type of dose is a smaller step, such as short holds.
    return isReached(exercise.dose) ||
           std::ranges::any_of(exercise.doseModes, [&](const DoseMode& mode) {
               return mode.definition.type != exercise.dose.type && isReached(mode.definition);
           });
}

bool isUnlocked(const Exercise& exercise, const Exercise& easier, const ExerciseHistory& history)
{
    const auto own = history.find(exercise.id);
    if (own != history.end() && !own->second.provenAmounts.empty())
        return true;
    const auto base = history.find(easier.id);
    return base != history.end() && isProvenAtTop(easier, base->second);
}

/// Whether an exercise can be done without its chair: standing, lying, or on the floor where the
/// person gets there.
bool leavesChair(const Exercise& exercise, const RoutineCircumstances& circumstances)
{
    const BodyLevels levels = levelsOf(exercise.position);
    if (levels.contains(BodyLevel::Standing))
        return exercise.position != Position::Standing;
    return levels.contains(BodyLevel::Chair) && levels.contains(BodyLevel::Floor) &&
           circumstances.floor != FloorUse::NotPossible;
}

bool needs(const Exercise& exercise, Equipment equipment, const RoutineCircumstances& circumstances)
{
    if (std::ranges::find(exercise.equipment, equipment) == exercise.equipment.end())
        return false;
    return equipment != Equipment::Chair || !leavesChair(exercise, circumstances);
}

} // namespace

void checkStartGently(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    if (!view.lastStrength && !view.hasRolling)
        return;
    const PractisedStep& first = view.practised.front();
    if (!isGentleBeginning(*first.exercise))
        addFinding(view, RuleId::StartGently, {first.index}, 1, findings);
}

void checkStretchesLast(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    if (!view.lastStrength)
        return;
    std::set<int> early;
    for (std::size_t at = 0; at < *view.lastStrength; ++at) {
        if (isHeldStretch(*view.practised[at].exercise))
            early.insert(view.practised[at].index);
    }
    if (!early.empty())
        addFinding(view, RuleId::StretchesLast, early, static_cast<int>(early.size()), findings);
}

void checkCalmEnd(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    if (!view.lastStrength)
        return;
    const auto last = view.practised.begin() + static_cast<std::ptrdiff_t>(*view.lastStrength);
    const bool endsCalmly =
        std::any_of(last + 1, view.practised.end(), [](const PractisedStep& one) {
            return isHeldStretch(*one.exercise) || isCalm(*one.exercise);
        });
    if (!endsCalmly)
        addFinding(view, RuleId::CalmEnd, {last->index}, 1, findings);
}

void checkManyNewExercises(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    const auto& history = view.circumstances.history;
    if (!history || view.routine.origin != Origin::Own)
        return;
    std::set<ExerciseId> seen;
    std::set<int> steps;
    for (const PractisedStep& one : view.built) {
        if (!history->contains(one.exercise->id) && seen.insert(one.exercise->id).second)
            steps.insert(one.index);
    }
    const int over = static_cast<int>(steps.size()) - kMostNewExercises;
    if (over > 0)
        addFinding(view, RuleId::ManyNewExercises, steps, over, findings);
}

void checkSeveralRaised(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    const auto& before = view.circumstances.before;
    if (!before || before->id != view.routine.id ||
        (before->steps == view.routine.steps && before->groups == view.routine.groups))
        return;
    const auto old = volumesOf(RoutineView(*before, view.catalogue, view.circumstances));
    std::set<ExerciseId> raised;
    for (const auto& [exercise, volume] : volumesOf(view)) {
        const auto was = old.find(exercise);
        if (was != old.end() && volume > was->second)
            raised.insert(exercise);
    }
    if (raised.size() < 2)
        return;
    std::set<int> steps;
    for (const PractisedStep& one : view.built) {
        if (raised.contains(one.exercise->id))
            steps.insert(one.index);
    }
    addFinding(view, RuleId::SeveralRaised, steps, static_cast<int>(raised.size()) - 1, findings);
}

void checkNotUnlocked(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    const auto& history = view.circumstances.history;
    const bool isForActive =
        view.routine.origin == Origin::Bundled && view.routine.level == RoutineLevel::Active;
    if (!history || isForActive)
        return;
    std::map<ExerciseId, std::vector<int>> locked;
    std::map<ExerciseId, ExerciseId> easierOnes;
    for (const PractisedStep& one : view.built) {
        const Exercise* easier = easierStrength(*one.exercise, view.catalogue);
        if (easier == nullptr || isUnlocked(*one.exercise, *easier, *history))
            continue;
        locked[one.exercise->id].push_back(one.index);
        easierOnes.try_emplace(one.exercise->id, easier->id);
    }
    for (auto& [exercise, steps] : locked) {
        findings.push_back({.rule = RuleId::NotUnlocked,
                            .steps = std::move(steps),
                            .id = findingId(view, RuleId::NotUnlocked, exercise.text()),
                            .topic = easierOnes.at(exercise)});
    }
}

void checkMissingEquipment(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    const auto& atHand = view.circumstances.equipment;
    if (!atHand)
        return;
    for (const auto& entry : TokenTable<Equipment>::entries) {
        if (atHand->contains(entry.value))
            continue;
        std::vector<int> steps;
        for (const PractisedStep& one : view.built) {
            if (needs(*one.exercise, entry.value, view.circumstances))
                steps.push_back(one.index);
        }
        if (steps.empty())
            continue;
        const int amount = static_cast<int>(steps.size());
        findings.push_back({.rule = RuleId::MissingEquipment,
                            .steps = std::move(steps),
                            .id = findingId(view, RuleId::MissingEquipment, QString(entry.token)),
                            .topic = entry.value,
                            .amount = amount});
    }
}

void checkFloorNotPossible(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    if (view.circumstances.floor != FloorUse::NotPossible)
        return;
    std::set<int> steps;
    for (const PractisedStep& one : view.built) {
        if (isOnFloor(one.exercise->position))
            steps.insert(one.index);
    }
    if (!steps.empty()) {
        addFinding(view, RuleId::FloorNotPossible, steps, static_cast<int>(steps.size()), findings);
    }
}

} // namespace limber
