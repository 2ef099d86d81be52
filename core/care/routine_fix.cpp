// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/routine_fix.h"

#include "core/care/exercise_traits.h"
#include "core/care/position_changes.h"
#include "core/care/routine_checks.h"
#include "core/routine/rounds.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace limber {

namespace {

using Fixes = std::vector<RoutineFix>;

constexpr std::size_t kMostAdded = 3; ///< Exercises that are tried.

bool hasRoom(const RoutineView& view)
{
    return std::cmp_less(view.routine.steps.size(), kMostRoutineSteps) &&
           std::cmp_less(view.practised.size(), kMostPractisedSteps);
}

const PractisedStep* builtAt(const RoutineView& view, int index)
{
    const auto found = std::ranges::find(view.built, index, &PractisedStep::index);
    return found == view.built.end() ? nullptr : &*found;
}

bool isAllowed(const DoseDefinition& definition, const Dose& dose)
{
    return std::ranges::none_of(definition.findings(dose), [](const DoseFinding& one) {
        return one.verdict == DoseVerdict::Refused;
    });
}

/// Adds another dose for a step, where the exercise allows it.
void addDose(Fixes& fixes, RoutineFixKind kind, const PractisedStep& step, DoseField field,
             const Dose& dose)
{
    const DoseDefinition* definition = definitionOf(*step.step, *step.exercise);
    if (definition != nullptr && dose != step.step->dose && isAllowed(*definition, dose))
        fixes.push_back({kind, ChangedDose{step.index, field, dose}});
}

void addValue(Fixes& fixes, RoutineFixKind kind, const PractisedStep& step, DoseField field,
              int value)
{
    const DoseDefinition* definition = definitionOf(*step.step, *step.exercise);
    const DoseRange* range = definition ? definition->range(field) : nullptr;
    const int unit = range ? std::max(1, range->step) : 1;
    Dose dose = step.step->dose;
    dose.setValue(field, value - value % unit);
    addDose(fixes, kind, step, field, dose);
}

/// The indices of all steps, in their order.
std::vector<int> presentOrder(const RoutineView& view)
{
    std::vector<int> order(view.routine.steps.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    return order;
}

Fixes gentleBeginnings(const RoutineView& view)
{
    Fixes fixes;
    for (const PractisedStep& one : view.built) {
        const bool isWarmUp =
            hasTag(*one.exercise, PlanTag::Warmup) || hasTag(*one.exercise, PlanTag::Aerobic);
        if (!isWarmUp || one.step->group)
            continue;
        std::vector<int> order = presentOrder(view);
        std::rotate(order.begin(), order.begin() + one.index, order.begin() + one.index + 1);
        fixes.push_back({RoutineFixKind::MoveWarmUpFirst, NewOrder{std::move(order), {}}});
        break;
    }
    if (!hasRoom(view))
        return fixes;
    std::vector<const Exercise*> warmUps;
    for (const Exercise& exercise : view.catalogue.exercises()) {
        if (hasTag(exercise, PlanTag::Warmup) && isGentleBeginning(exercise))
            warmUps.push_back(&exercise);
    }
    std::ranges::sort(warmUps, {}, [](const Exercise* one) {
        const Dose dose = one->dose.standardDose();
        return std::tuple(token(one->origin), volumeOf(*one, dose), one->id.text());
    });
    warmUps.resize(std::min(warmUps.size(), kMostAdded));
    for (const Exercise* one : warmUps) {
        fixes.push_back(
            {RoutineFixKind::AddWarmUp, AddedStep{0, one->id, one->dose.standardDose()}});
    }
    return fixes;
}

/// Held stretches go behind the run that the last strength step is in; a group that has nothing
/// else goes as it is.
Fixes stretchesMoved(const RoutineView& view, const RoutineFinding& finding)
{
    const auto isMoved = [&finding](int index) {
        return std::ranges::binary_search(finding.steps, index);
    };
    const int last = view.practised[*view.lastStrength].index;
    NewOrder change;
    std::vector<int> moved;
    std::vector<int> after;
    for (const StepRun& run : stepRuns(view.routine)) {
        int count = 0;
        for (int index = run.first; index < run.end; ++index)
            count += isMoved(index) ? 1 : 0;
        for (int index = run.first; index < run.end; ++index) {
            if (isMoved(index))
                moved.push_back(index);
            else
                (run.first > last ? after : change.steps).push_back(index);
            if (isMoved(index) && run.group != nullptr && count < run.end - run.first)
                change.ungrouped.insert(index);
        }
    }
    change.steps.insert(change.steps.end(), moved.begin(), moved.end());
    change.steps.insert(change.steps.end(), after.begin(), after.end());
    return {{RoutineFixKind::MoveStretchesToEnd, std::move(change)}};
}

/// Breathing that fits in where the routine ends: without holding the breath, with what is at hand
/// anyway, at the same level.
Fixes calmEnds(const RoutineView& view)
{
    if (!hasRoom(view))
        return {};
    const std::set<Equipment> atHand = equipmentOf(view.routine, view.catalogue);
    const BodyLevels level = levelsOf(view.practised.back().exercise->position);
    const auto rank = [&](const Exercise* one) {
        const auto more = std::ranges::count_if(
            one->equipment, [&](Equipment needed) { return !atHand.contains(needed); });
        return std::tuple(holdsBreath(*one), levelsOf(one->position).in(level).isEmpty(), more,
                          token(one->origin), one->id.text());
    };
    std::vector<const Exercise*> breathing;
    for (const Exercise& exercise : view.catalogue.exercises()) {
        if (hasTag(exercise, PlanTag::Breathing) && !isStrength(exercise))
            breathing.push_back(&exercise);
    }
    std::ranges::sort(breathing, {}, rank);
    breathing.resize(std::min(breathing.size(), kMostAdded));
    Fixes fixes;
    const int end = static_cast<int>(view.routine.steps.size());
    for (const Exercise* one : breathing) {
        fixes.push_back(
            {RoutineFixKind::AddCalmEnd, AddedStep{end, one->id, one->dose.standardDose()}});
    }
    return fixes;
}

Fixes evenedOut(const PractisedStep& step)
{
    Fixes fixes;
    for (const int by : {1, -1}) {
        Dose dose = step.step->dose;
        if (dose.repetitionsPerSet.empty()) {
            dose.setValue(DoseField::Repetitions, dose.repetitions + by);
        } else {
            for (int& count : dose.repetitionsPerSet)
                count += count % 2 != 0 ? by : 0;
        }
        addDose(fixes, RoutineFixKind::EvenOut, step, DoseField::Repetitions, dose);
    }
    return fixes;
}

Fixes recommended(const PractisedStep& step, DoseField field)
{
    Fixes fixes;
    const DoseDefinition* definition = definitionOf(*step.step, *step.exercise);
    const DoseRange* range = definition ? definition->range(field) : nullptr;
    if (range == nullptr)
        return fixes;
    Dose dose = step.step->dose;
    const bool isDescending = field == DoseField::Repetitions && !dose.repetitionsPerSet.empty();
    if (!isDescending) {
        dose.setValue(field, std::clamp(dose.value(field), range->minimum, range->maximum));
        addDose(fixes, RoutineFixKind::RecommendedDose, step, field, dose);
    }
    dose.setValue(field, range->standard);
    addDose(fixes, RoutineFixKind::RecommendedDose, step, field, dose);
    addDose(fixes, RoutineFixKind::RecommendedDose, step, field, definition->standardDose());
    return fixes;
}

int roundedUp(int value, int by)
{
    return (value + by - 1) / by;
}

/// Fewer sets of one of the steps, the last one first: each set of each round is worth `perSet`.
template <typename PerSet>
void addFewerSets(Fixes& fixes, const RoutineView& view, const RoutineFinding& finding,
                  PerSet perSet)
{
    for (auto index = finding.steps.rbegin(); index != finding.steps.rend(); ++index) {
        const PractisedStep* step = builtAt(view, *index);
        const int worth = step ? perSet(*step) * step->rounds : 0;
        if (worth <= 0)
            continue;
        const int sets = step->step->dose.sets - roundedUp(finding.amount, worth);
        if (sets >= 1)
            addValue(fixes, RoutineFixKind::FewerSets, *step, DoseField::Sets, sets);
    }
}

Fixes shorterStretch(const RoutineView& view, const RoutineFinding& finding)
{
    Fixes fixes;
    const PractisedStep* step = builtAt(view, finding.steps.front());
    if (finding.field && step != nullptr) {
        addValue(fixes, RoutineFixKind::ShortenHold, *step, DoseField::HoldSeconds,
                 kLongestStretch);
        return fixes;
    }
    addFewerSets(fixes, view, finding, stretchOfSet);
    return fixes;
}

Fixes shorterRolling(const RoutineView& view, const RoutineFinding& finding)
{
    Fixes fixes;
    const PractisedStep* step = builtAt(view, finding.steps.front());
    if (finding.field == DoseField::Sets)
        addFewerSets(fixes, view, finding, [](const PractisedStep&) { return 1; });
    else if (finding.field && step != nullptr)
        addValue(fixes, RoutineFixKind::ShortenTime, *step, *finding.field, kLongestRolling);
    return fixes;
}

Fixes fewerCycles(const RoutineView& view, const RoutineFinding& finding)
{
    Fixes fixes;
    for (auto index = finding.steps.rbegin(); index != finding.steps.rend(); ++index) {
        const PractisedStep* step = builtAt(view, *index);
        const int cycles =
            step ? step->step->dose.breathCycles - roundedUp(finding.amount, step->rounds) : 0;
        if (cycles >= 1)
            addValue(fixes, RoutineFixKind::FewerCycles, *step, DoseField::BreathCycles, cycles);
    }
    return fixes;
}

/// The easier exercise in place of the harder one, unless it is done anyway.
Fixes easier(const RoutineView& view, const RoutineFinding& finding)
{
    const auto* id = std::get_if<ExerciseId>(&finding.topic);
    const Exercise* exercise = id ? view.catalogue.find(*id) : nullptr;
    const bool isThere = std::ranges::any_of(
        view.built, [&](const PractisedStep& one) { return one.exercise == exercise; });
    if (exercise == nullptr || isThere || finding.steps.size() != 1)
        return {};
    return {{RoutineFixKind::EasierExercise,
             SwappedStep{finding.steps.front(), exercise->id, exercise->dose.standardDose()}}};
}

Fixes ofStep(const RoutineView& view, const RoutineFinding& finding)
{
    const PractisedStep* step = builtAt(view, finding.steps.front());
    if (step == nullptr)
        return {};
    switch (finding.rule) {
    case RuleId::EvenSides:
        return evenedOut(*step);
    case RuleId::UsualDose:
        return finding.field ? recommended(*step, *finding.field) : Fixes{};
    case RuleId::PlankLadder: {
        Fixes fixes;
        if (const auto longest = longestPlank(view, *step)) {
            addValue(fixes, RoutineFixKind::ShortenHold, *step, DoseField::HoldSeconds, *longest);
        }
        return fixes;
    }
    default:
        return {};
    }
}

} // namespace

std::vector<RoutineFix> fixCandidates(const RoutineView& view, const RoutineFinding& finding)
{
    switch (finding.rule) {
    case RuleId::StartGently:
        return gentleBeginnings(view);
    case RuleId::StretchesLast:
        return stretchesMoved(view, finding);
    case RuleId::CalmEnd:
        return calmEnds(view);
    case RuleId::LongStretch:
        return shorterStretch(view, finding);
    case RuleId::FourRoundsOf478:
        return fewerCycles(view, finding);
    case RuleId::LongRolling:
        return shorterRolling(view, finding);
    case RuleId::NotUnlocked:
        return easier(view, finding);
    default:
        return ofStep(view, finding);
    }
}

} // namespace limber
