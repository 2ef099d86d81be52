// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/own_exercise_edit.h"

#include "core/exercise/dose_file.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::seconds;

const QString kHoldId = u"hold"_s;

std::vector<SourceKey> ownSource()
{
    return {QString(kOwnSource)};
}

bool countsRepetitions(DoseType type)
{
    return type == DoseType::Repetitions || type == DoseType::RepetitionsWithHold;
}

bool hasHold(DoseType type)
{
    return type == DoseType::RepetitionsWithHold || type == DoseType::TimedHold;
}

RepetitionsPer repetitionsPerFor(Sides sides)
{
    return sides == Sides::EachSide ? RepetitionsPer::Side : RepetitionsPer::Total;
}

/// Numbers that suit most people to begin with.
int usualValue(DoseField field, DoseType type)
{
    switch (field) {
    case DoseField::Sets:
        return 1;
    case DoseField::Repetitions:
        return 10;
    case DoseField::HoldSeconds:
        return type == DoseType::TimedHold ? 20 : 5;
    case DoseField::DurationSeconds:
        return 60;
    case DoseField::BreathCycles:
        return 6;
    case DoseField::RestSeconds:
        break;
    }
    return 15;
}

int roundedUp(int value, int step)
{
    return (value + step - 1) / step * step;
}

int roundedDown(int value, int step)
{
    return value / step * step;
}

DoseRange restRange(int standard)
{
    constexpr int kLongestRecommended = 120;
    return {.standard = standard,
            .maximum = kLongestRecommended,
            .cap = doseLimits(DoseField::RestSeconds).highest,
            .sources = ownSource()};
}

DoseRange ownRange(DoseField field, int standard, int minimum, int maximum, int step)
{
    if (field == DoseField::RestSeconds)
        return restRange(standard);
    return {.standard = standard,
            .minimum = minimum,
            .maximum = maximum,
            .step = step,
            .cap = std::max(roundedDown(doseLimits(field).highest, step), maximum),
            .sources = ownSource(),
            .capSources = ownSource()};
}

/// What is recommended around a number: half to twice of it, and of sets at least up to three.
DoseRange rangeAround(DoseField field, int standard, int step)
{
    constexpr int kUsualSets = 3;
    const DoseLimits limits = doseLimits(field);
    int minimum = standard / 2;
    int maximum = standard * 2;
    if (field == DoseField::Sets) {
        minimum = 1;
        maximum = std::max(standard, kUsualSets);
    }
    minimum = roundedUp(std::max(minimum, limits.lowest), step);
    maximum = roundedDown(std::min(maximum, limits.highest), step);
    // A number outside of everything is told by itself, not by its range.
    minimum = std::min(minimum, std::max(standard, limits.lowest));
    maximum = std::max(maximum, std::min(standard, limits.highest));
    return ownRange(field, standard, minimum, maximum, step);
}

/// Whether two sides share the repetitions of a dose.
bool isShared(const DoseDefinition& dose, Sides sides)
{
    return sides == Sides::Alternating && countsRepetitions(dose.type) &&
           dose.repetitionsPer == RepetitionsPer::Total;
}

int stepOf(const DoseDefinition& dose, DoseField field, Sides sides)
{
    return field == DoseField::Repetitions && isShared(dose, sides) ? 2 : 1;
}

/// Makes the repetitions even where two sides share them, and single ones where they do not.
void fitRepetitions(DoseDefinition& dose, Sides sides)
{
    const auto found = dose.ranges.find(DoseField::Repetitions);
    if (found == dose.ranges.end() || !dose.repetitionsPerSet.empty())
        return;
    DoseRange& range = found->second;
    const int step = stepOf(dose, DoseField::Repetitions, sides);
    const int highest = roundedDown(doseLimits(DoseField::Repetitions).highest, step);
    const auto fit = [&](int value) { return std::min(roundedUp(value, step), highest); };
    const bool isFit = range.step % step == 0 && (step != 1 || range.step == 1);
    if (isFit)
        return;
    range = ownRange(DoseField::Repetitions, fit(range.standard), fit(range.minimum),
                     fit(range.maximum), step);
}

void giveUpDescendingSets(DoseDefinition& dose)
{
    if (dose.repetitionsPerSet.empty())
        return;
    dose.repetitionsPerSet.clear();
    if (dose.type == DoseType::TimedHold)
        dose.ranges.erase(DoseField::Repetitions);
}

// Phases

constexpr seconds kSetUp{5};
constexpr seconds kMove{3};
constexpr seconds kFlow{10};
constexpr seconds kBreatheIn{4};
constexpr seconds kBreatheOut{6};

Phase standardPhase(StandardPhase kind, const PhaseTexts& texts)
{
    const PhaseText text = texts(kind);
    Phase phase{.name = text.name, .cue = text.cue, .sources = ownSource()};
    switch (kind) {
    case StandardPhase::SetUp:
        phase.id = u"set-up"_s;
        phase.duration = kSetUp;
        phase.when = PhaseWhen::Start;
        break;
    case StandardPhase::Move:
        phase.id = u"move"_s;
        phase.duration = kMove;
        phase.breath = Breath::Out;
        break;
    case StandardPhase::Hold:
        phase.id = kHoldId;
        phase.duration = kMove;
        phase.usesHold = true;
        break;
    case StandardPhase::Return:
        phase.id = u"return"_s;
        phase.duration = kMove;
        phase.breath = Breath::In;
        break;
    case StandardPhase::Flow:
        phase.id = u"flow"_s;
        phase.duration = kFlow;
        break;
    case StandardPhase::BreatheIn:
        phase.id = u"breathe-in"_s;
        phase.duration = kBreatheIn;
        phase.breath = Breath::In;
        break;
    case StandardPhase::BreatheOut:
        phase.id = u"breathe-out"_s;
        phase.duration = kBreatheOut;
        phase.breath = Breath::Out;
        break;
    }
    return phase;
}

/// The phases that are repeated in a dose of this type.
std::vector<Phase> standardRepeats(DoseType type, const PhaseTexts& texts)
{
    using enum StandardPhase;
    std::vector<StandardPhase> kinds;
    switch (type) {
    case DoseType::Repetitions:
        kinds = {Move, Return};
        break;
    case DoseType::RepetitionsWithHold:
    case DoseType::TimedHold:
        kinds = {Move, Hold, Return};
        break;
    case DoseType::TimedFlow:
        kinds = {Flow};
        break;
    case DoseType::BreathCycles:
        kinds = {BreatheIn, BreatheOut};
        break;
    }
    std::vector<Phase> phases;
    for (const StandardPhase kind : kinds)
        phases.push_back(standardPhase(kind, texts));
    return phases;
}

std::vector<Phase> phasesOf(const Exercise& exercise, PhaseWhen when)
{
    std::vector<Phase> found;
    std::ranges::copy_if(exercise.phases, std::back_inserter(found),
                         [when](const Phase& phase) { return phase.when == when; });
    return found;
}

/// An id that no phase of the exercise has.
QString freePhaseId(const Exercise& exercise, const QString& wish)
{
    QString id = wish;
    for (int number = 2;
         std::ranges::find(exercise.phases, id, &Phase::id) != exercise.phases.end(); ++number)
        id = u"%1-%2"_s.arg(wish).arg(number);
    return id;
}

void replaceRepeats(Exercise& exercise, std::vector<Phase> repeats)
{
    const auto first = std::ranges::find(exercise.phases, PhaseWhen::Repeat, &Phase::when);
    auto at = first - exercise.phases.begin();
    if (first == exercise.phases.end()) {
        // After what comes once, before what comes between the sides.
        at = std::ranges::find_if(
                 exercise.phases,
                 [](const Phase& phase) { return phase.when == PhaseWhen::ChangeSides; }) -
             exercise.phases.begin();
    }
    at -= std::count_if(exercise.phases.begin(), exercise.phases.begin() + at,
                        [](const Phase& phase) { return phase.when == PhaseWhen::Repeat; });
    std::erase_if(exercise.phases,
                  [](const Phase& phase) { return phase.when == PhaseWhen::Repeat; });
    for (Phase& phase : repeats) {
        phase.id = freePhaseId(exercise, phase.id);
        exercise.phases.insert(exercise.phases.begin() + at++, std::move(phase));
    }
}

/// Makes one repeated phase last the hold of the dose: the one that is called so, or a new one
/// after the first movement.
void addHold(Exercise& exercise, const PhaseTexts& texts)
{
    const auto isRepeated = [](const Phase& phase) { return phase.when == PhaseWhen::Repeat; };
    for (Phase& phase : exercise.phases) {
        if (isRepeated(phase) && phase.id.startsWith(kHoldId)) {
            phase.usesHold = true;
            return;
        }
    }
    Phase hold = standardPhase(StandardPhase::Hold, texts);
    hold.id = freePhaseId(exercise, hold.id);
    auto after = std::ranges::find_if(exercise.phases, isRepeated);
    if (after != exercise.phases.end())
        ++after;
    exercise.phases.insert(after, std::move(hold));
}

void fitPhases(Exercise& exercise, DoseType before, const PhaseTexts& texts)
{
    const DoseType type = exercise.dose.type;
    const std::vector<Phase> repeats = phasesOf(exercise, PhaseWhen::Repeat);
    const auto breathes = [&](Breath breath) {
        return std::ranges::find(repeats, breath, &Phase::breath) != repeats.end();
    };
    const bool areUntouched = repeats == standardRepeats(before, texts);
    const bool needsBreath =
        type == DoseType::BreathCycles && !(breathes(Breath::In) && breathes(Breath::Out));
    if (repeats.empty() || areUntouched || needsBreath)
        replaceRepeats(exercise, standardRepeats(type, texts));
    else if (hasHold(type) && std::ranges::none_of(repeats, &Phase::usesHold))
        addHold(exercise, texts);
}

// What the exercise counts as

struct CategoryTraits {
    PlanTag tag = PlanTag::Core;
    LoadClass load = LoadClass::Neutral;
    bool stretches = false;
};

CategoryTraits traitsOf(Category category)
{
    switch (category) {
    case Category::Core:
    case Category::Stability:
    case Category::Pilates:
        return {PlanTag::Core, LoadClass::Strength, false};
    case Category::Posture:
        return {PlanTag::Posture, LoadClass::Neutral, false};
    case Category::Yoga:
    case Category::Mobility:
        return {PlanTag::Stretch, LoadClass::Restorative, true};
    case Category::FoamRolling:
        return {PlanTag::Foam, LoadClass::Restorative, false};
    case Category::Breathing:
        return {PlanTag::Breathing, LoadClass::Restorative, false};
    case Category::Relaxation:
        return {PlanTag::Relaxation, LoadClass::Restorative, false};
    case Category::WarmUp:
        return {PlanTag::Warmup, LoadClass::Neutral, true};
    case Category::Aerobic:
        return {PlanTag::Aerobic, LoadClass::Neutral, false};
    }
    return {};
}

Stretch stretchOf(DoseType type)
{
    return hasHold(type) ? Stretch::Static : Stretch::Dynamic;
}

} // namespace

OwnExercise newOwnExercise(const QString& name, const PhaseTexts& texts)
{
    OwnExercise own{.exercise = {.id = ExerciseId::create()}};
    Exercise& exercise = own.exercise;
    exercise.origin = Origin::Own;
    exercise.name = name;
    exercise.position = Position::Supine;
    exercise.equipment = {Equipment::Mat};
    exercise.spineMotions = {SpineMotion::Neutral};
    exercise.intensity = 2;
    exercise.frequency = {.minimumPerWeek = 1, .maximumPerWeek = 7, .sources = ownSource()};
    exercise = withCategory(std::move(exercise), Category::Mobility);
    exercise.dose.type = DoseType::Repetitions;
    for (const DoseField field : doseFields(exercise.dose.type)) {
        exercise.dose.ranges[field] = rangeAround(field, usualValue(field, exercise.dose.type), 1);
    }
    exercise.phases = {standardPhase(StandardPhase::SetUp, texts)};
    for (Phase& phase : standardRepeats(exercise.dose.type, texts))
        exercise.phases.push_back(std::move(phase));
    return own;
}

OwnExercise ownCopyOf(const Exercise& worded, const QString& name)
{
    OwnExercise own{.exercise = worded, .copiedFrom = worded.id};
    Exercise& exercise = own.exercise;
    exercise.id = ExerciseId::create();
    exercise.origin = Origin::Own;
    exercise.name = name;
    exercise.sourceNotes.clear();
    exercise.decisions.clear();
    return own;
}

Exercise withDoseType(Exercise exercise, DoseType type, const PhaseTexts& texts)
{
    const DoseType before = exercise.dose.type;
    if (type == before)
        return exercise;
    giveUpDescendingSets(exercise.dose);
    DoseDefinition dose;
    dose.type = type;
    const bool keepsPer = countsRepetitions(before) && countsRepetitions(type);
    dose.repetitionsPer =
        keepsPer ? exercise.dose.repetitionsPer : repetitionsPerFor(exercise.sides);
    for (const DoseField field : doseFields(type)) {
        // A timed hold counts repetitions only where its sets differ.
        if (field == DoseField::Repetitions && !countsRepetitions(type))
            continue;
        const DoseRange* known = exercise.dose.range(field);
        dose.ranges[field] = known ? *known
                                   : rangeAround(field, usualValue(field, type),
                                                 stepOf(dose, field, exercise.sides));
    }
    exercise.dose = std::move(dose);
    fitRepetitions(exercise.dose, exercise.sides);
    exercise.doseModes.clear();
    if (exercise.stretch != Stretch::None)
        exercise.stretch = stretchOf(type);
    fitPhases(exercise, before, texts);
    return exercise;
}

Exercise withSides(Exercise exercise, Sides sides)
{
    if (sides == exercise.sides)
        return exercise;
    exercise.sides = sides;
    const auto fit = [sides](DoseDefinition& dose) {
        const bool keepsPer = countsRepetitions(dose.type) && sides == Sides::Alternating;
        if (!keepsPer)
            dose.repetitionsPer = repetitionsPerFor(sides);
        fitRepetitions(dose, sides);
    };
    fit(exercise.dose);
    for (DoseMode& mode : exercise.doseModes)
        fit(mode.definition);
    if (sides != Sides::EachSide) {
        // Of exercises that are nothing but a change of sides, nothing would be left.
        std::erase_if(exercise.phases,
                      [](const Phase& phase) { return phase.when == PhaseWhen::ChangeSides; });
    }
    return exercise;
}

Exercise withRepetitionsPer(Exercise exercise, RepetitionsPer per)
{
    if (exercise.sides != Sides::Alternating || !countsRepetitions(exercise.dose.type))
        return exercise;
    exercise.dose.repetitionsPer = per;
    fitRepetitions(exercise.dose, exercise.sides);
    return exercise;
}

Exercise withFlowShape(Exercise exercise, FlowShape flow)
{
    if (exercise.dose.type == DoseType::TimedFlow)
        exercise.dose.flow = flow;
    return exercise;
}

Exercise withDoseValue(Exercise exercise, DoseField field, int standard)
{
    DoseDefinition& dose = exercise.dose;
    if (!dose.range(field) || dose.range(field)->standard == standard)
        return exercise;
    if (field == DoseField::Sets || field == DoseField::Repetitions)
        giveUpDescendingSets(dose);
    const DoseRange* known = dose.range(field);
    if (!known)
        return exercise;
    const int step = stepOf(dose, field, exercise.sides);
    const bool isWithin = known->minimum <= standard && standard <= known->maximum;
    dose.ranges[field] = isWithin ? ownRange(field, standard, known->minimum, known->maximum, step)
                                  : rangeAround(field, standard, step);
    return exercise;
}

Exercise withDoseRange(Exercise exercise, DoseField field, int standard, int minimum, int maximum)
{
    DoseDefinition& dose = exercise.dose;
    if (field == DoseField::Sets || field == DoseField::Repetitions)
        giveUpDescendingSets(dose);
    if (dose.range(field)) {
        dose.ranges[field] =
            ownRange(field, standard, minimum, maximum, stepOf(dose, field, exercise.sides));
    }
    return exercise;
}

Exercise withPhaseAdded(Exercise exercise, const QString& name, const QString& cue, PhaseWhen when)
{
    std::vector<Phase>& phases = exercise.phases;
    Phase phase{.id = freePhaseId(exercise, u"phase"_s),
                .name = name,
                .cue = cue,
                .duration = kMove,
                .when = when,
                .sources = ownSource()};
    const auto last = std::ranges::find_if(phases.rbegin(), phases.rend(),
                                           [when](const Phase& one) { return one.when <= when; });
    phases.insert(last.base(), std::move(phase));
    return exercise;
}

Exercise withPhaseRemoved(Exercise exercise, int index)
{
    if (index >= 0 && index < static_cast<int>(exercise.phases.size()))
        exercise.phases.erase(exercise.phases.begin() + index);
    return exercise;
}

Exercise withPhaseMoved(Exercise exercise, int from, int to)
{
    const int count = static_cast<int>(exercise.phases.size());
    if (from < 0 || from >= count || to < 0 || to >= count || from == to)
        return exercise;
    const auto at = [&](int index) { return exercise.phases.begin() + index; };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    return exercise;
}

Exercise withPhase(Exercise exercise, int index, Phase phase)
{
    if (index < 0 || index >= static_cast<int>(exercise.phases.size()))
        return exercise;
    Phase& old = exercise.phases[static_cast<std::size_t>(index)];
    phase.id = old.id;
    phase.sources = phase.duration == old.duration ? old.sources : ownSource();
    old = std::move(phase);
    return exercise;
}

Exercise withCategory(Exercise exercise, Category category)
{
    std::erase(exercise.categories, exercise.category);
    std::erase(exercise.categories, category);
    exercise.categories.insert(exercise.categories.begin(), category);
    exercise.category = category;
    const CategoryTraits traits = traitsOf(category);
    exercise.planTags = {traits.tag};
    exercise.load = traits.load;
    exercise.stretch = traits.stretches ? stretchOf(exercise.dose.type) : Stretch::None;
    return exercise;
}

} // namespace limber
