// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/exercise_traits.h"
#include "core/care/routine_checks.h"
#include "core/session/step_shape.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>
#include <set>

namespace limber {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr auto kFrontPlank = "forearm-plank"_L1;
constexpr auto kSidePlank = "side-plank"_L1;
constexpr auto k478 = "breathing-478"_L1;
constexpr int kFrontPlankBound = 30;
constexpr int kSidePlankBound = 20;
constexpr int kPlankStep = 5;
constexpr int kMostRoundsAtFirst = 4;
constexpr int kMostRoundsEver = 8;
constexpr int kFirstDays = 28;

/// Body areas that are a muscle or a group of them that works as one.
constexpr std::array kMuscles{BodyArea::Abdominals, BodyArea::Chest,      BodyArea::Glutes,
                              BodyArea::Hamstrings, BodyArea::HipFlexors, BodyArea::Lats,
                              BodyArea::Obliques,   BodyArea::Thighs};

void addStepFinding(const RoutineView& view, RuleId rule, const PractisedStep& step,
                    std::vector<RoutineFinding>& findings)
{
    findings.push_back({.rule = rule, .steps = {step.index}, .id = findingId(view, rule, step)});
}

bool isOdd(int count)
{
    return count % 2 != 0;
}

bool sharesUnevenTotal(const Exercise& exercise, const Dose& dose)
{
    const bool isCounted =
        dose.type == DoseType::Repetitions || dose.type == DoseType::RepetitionsWithHold;
    if (!isCounted || exercise.sides == Sides::None || dose.repetitionsPer != RepetitionsPer::Total)
        return false;
    return dose.repetitionsPerSet.empty() ? isOdd(dose.repetitions)
                                          : std::ranges::any_of(dose.repetitionsPerSet, isOdd);
}

/// By how much the worst of a field's values is outside its range; at least 1.
int distanceFrom(const DoseRange& range, const Dose& dose, DoseField field)
{
    std::vector<int> values{dose.value(field)};
    if (field == DoseField::Repetitions && !dose.repetitionsPerSet.empty())
        values = dose.repetitionsPerSet;
    int distance = 1;
    for (const int value : values)
        distance = std::max({distance, range.minimum - value, value - range.maximum});
    return distance;
}

bool isPlank(const Exercise& exercise)
{
    return isOrVaries(exercise, kFrontPlank) || isOrVaries(exercise, kSidePlank);
}

/// Whether another rule judges a number above its range more closely than PC15 does.
bool isJudgedElsewhere(const Exercise& exercise, const Dose& dose, const DoseRange& range,
                       DoseField field)
{
    if (dose.value(field) <= range.maximum)
        return false;
    if (field == DoseField::HoldSeconds)
        return dose.type == DoseType::TimedHold && isPlank(exercise);
    return field == DoseField::BreathCycles && isOrVaries(exercise, k478);
}

int stretchInAll(const PractisedStep& step)
{
    return stretchOfSet(step) * step.step->dose.sets * step.rounds;
}

void addLongInAll(const RoutineView& view, const std::vector<const PractisedStep*>& stretches,
                  const QString& about, FindingTopic topic, std::vector<RoutineFinding>& findings)
{
    int sum = 0;
    std::vector<int> steps;
    for (const PractisedStep* one : stretches) {
        sum += stretchInAll(*one);
        steps.push_back(one->index);
    }
    if (sum <= kLongestStretchInAll)
        return;
    findings.push_back({.rule = RuleId::LongStretch,
                        .steps = std::move(steps),
                        .id = findingId(view, RuleId::LongStretch, about),
                        .topic = std::move(topic),
                        .amount = sum - kLongestStretchInAll});
}

bool hasMuscle(const Exercise& exercise)
{
    return std::ranges::any_of(kMuscles, [&](BodyArea area) { return hasArea(exercise, area); });
}

/// Seconds that a set of a rolling step lasts on one side.
int rollingOfSet(const PractisedStep& step)
{
    const StepShape shape = shapeOf(*step.exercise, step.step->dose, {});
    std::chrono::milliseconds set{0};
    if (shape.flow) {
        set = *shape.flow;
    } else if (!shape.repetitions.empty()) {
        for (const PhaseStretch& stretch : shape.pass)
            set += stretch.duration;
        set *= *std::ranges::max_element(shape.repetitions);
    }
    return static_cast<int>(std::chrono::ceil<seconds>(set).count());
}

bool isFaceDown(Position position)
{
    return position == Position::ProneOnForearms || position == Position::ProneOnHands;
}

bool isOnBack(Position position)
{
    return position == Position::Supine || position == Position::SupineOnRoller;
}

bool speaksOfBreath(const Exercise& exercise)
{
    return !exercise.breathing.empty() ||
           std::ranges::any_of(exercise.phases, [](const Phase& phase) {
               return phase.breath == Breath::In || phase.breath == Breath::Out;
           });
}

bool isUnfit(const PractisedStep& step, HealthCondition condition)
{
    constexpr seconds kLongIsometric{15};
    const Exercise& exercise = *step.exercise;
    switch (condition) {
    case HealthCondition::Osteoporosis:
        return hasMotion(exercise, SpineMotion::Flexion) ||
               hasMotion(exercise, SpineMotion::Rotation) ||
               (isRolling(exercise) &&
                (hasArea(exercise, BodyArea::UpperBack) || hasArea(exercise, BodyArea::MidBack)));
    case HealthCondition::Pregnancy:
        return isFaceDown(exercise.position) || holdsBreath(exercise);
    case HealthCondition::HighBloodPressure:
        return isStrength(exercise) && hasHold(step.step->dose.type) &&
               step.step->dose.hold > kLongIsometric && !speaksOfBreath(exercise);
    }
    return false;
}

/// Lying on the back for long without a change of position between.
void checkTimeOnBack(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    constexpr seconds kLongestOnBack{180};
    std::set<int> steps;
    std::set<int> run;
    std::chrono::milliseconds time{0};
    std::chrono::milliseconds longest{0};
    const auto endRun = [&] {
        if (time > kLongestOnBack)
            steps.insert(run.begin(), run.end());
        longest = std::max(longest, time);
        time = {};
        run.clear();
    };
    for (const PractisedStep& one : view.practised) {
        if (isOnBack(one.exercise->position)) {
            time += shapeOf(*one.exercise, one.step->dose, {}, one.step->changeSides).total();
            run.insert(one.index);
        } else {
            endRun();
        }
    }
    endRun();
    if (steps.empty())
        return;
    const auto over = std::chrono::ceil<seconds>(longest - kLongestOnBack);
    findings.push_back({.rule = RuleId::ConditionConflict,
                        .steps = {steps.begin(), steps.end()},
                        .id = findingId(view, RuleId::ConditionConflict,
                                        QString(token(HealthCondition::Pregnancy)) + u"/back"_s),
                        .topic = HealthCondition::Pregnancy,
                        .amount = static_cast<int>(over.count())});
}

} // namespace

std::optional<int> longestPlank(const RoutineView& view, const PractisedStep& step)
{
    const auto& history = view.circumstances.history;
    if (!history || step.step->dose.type != DoseType::TimedHold || !isPlank(*step.exercise))
        return std::nullopt;
    const int bound = isOrVaries(*step.exercise, kSidePlank) ? kSidePlankBound : kFrontPlankBound;
    int proven = 0;
    const auto look = [&](const ExerciseId& exercise) {
        const auto past = history->find(exercise);
        if (past != history->end())
            proven = std::max(proven, past->second.proven(DoseType::TimedHold));
    };
    look(step.exercise->id);
    if (step.exercise->variantOf)
        look(*step.exercise->variantOf);
    return proven >= bound ? proven + kPlankStep : bound;
}

int mostRoundsOf478(const RoutineView& view)
{
    const auto& history = view.circumstances.history;
    if (!history)
        return kMostRoundsEver;
    for (const auto& [exercise, past] : *history) {
        const Exercise* known = view.catalogue.find(exercise);
        const bool is478 = exercise.text() == k478 || (known && isOrVaries(*known, k478));
        if (is478 && past.firstDay.addDays(kFirstDays) <= view.circumstances.today)
            return kMostRoundsEver;
    }
    return kMostRoundsAtFirst;
}

int stretchOfSet(const PractisedStep& step)
{
    const Dose& dose = step.step->dose;
    if (!hasHold(dose.type))
        return 0;
    int holds = std::max(1, dose.repetitions);
    const bool isShared = dose.type == DoseType::RepetitionsWithHold &&
                          step.exercise->sides != Sides::None &&
                          dose.repetitionsPer == RepetitionsPer::Total;
    if (isShared)
        holds = holds / 2 + holds % 2;
    return static_cast<int>(dose.hold.count()) * holds;
}

void checkEvenSides(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    for (const PractisedStep& one : view.built) {
        if (!sharesUnevenTotal(*one.exercise, one.step->dose))
            continue;
        addStepFinding(view, RuleId::EvenSides, one, findings);
        findings.back().field = DoseField::Repetitions;
    }
}

void checkRollerOnLowerBack(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    for (const PractisedStep& one : view.built) {
        if (isRolling(*one.exercise) && hasArea(*one.exercise, BodyArea::LowerBack))
            addStepFinding(view, RuleId::RollerOnLowerBack, one, findings);
    }
}

void checkRollerBelowMidBack(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    constexpr std::array kBelow{BodyArea::Spine, BodyArea::Pelvis, BodyArea::Hips,
                                BodyArea::Glutes};
    for (const PractisedStep& one : view.built) {
        const Exercise& exercise = *one.exercise;
        const bool isThoracic =
            hasArea(exercise, BodyArea::UpperBack) || hasArea(exercise, BodyArea::MidBack);
        if (isThoracic && isRolling(exercise) && !hasArea(exercise, BodyArea::LowerBack) &&
            std::ranges::any_of(kBelow, [&](BodyArea area) { return hasArea(exercise, area); }))
            addStepFinding(view, RuleId::RollerBelowMidBack, one, findings);
    }
}

void checkUsualDose(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    for (const PractisedStep& one : view.built) {
        const Dose& dose = one.step->dose;
        const DoseDefinition* definition = definitionOf(*one.step, *one.exercise);
        if (definition == nullptr)
            continue;
        for (const DoseFinding& found : definition->findings(dose)) {
            const DoseRange* range = definition->range(found.field);
            if (found.verdict != DoseVerdict::Unusual || range == nullptr ||
                isJudgedElsewhere(*one.exercise, dose, *range, found.field))
                continue;
            addStepFinding(view, RuleId::UsualDose, one, findings);
            findings.back().id += u'/' + QString(token(found.field));
            findings.back().field = found.field;
            findings.back().amount = distanceFrom(*range, dose, found.field);
        }
    }
}

void checkLongStretch(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    std::map<BodyArea, std::vector<const PractisedStep*>> ofMuscle;
    std::map<ExerciseId, std::vector<const PractisedStep*>> ofExercise;
    for (const PractisedStep& one : view.built) {
        const Dose& dose = one.step->dose;
        if (!isHeldStretch(*one.exercise) || !hasHold(dose.type))
            continue;
        const int over = dose.value(DoseField::HoldSeconds) - kLongestStretch;
        if (over > 0 && isRecommended(one, DoseField::HoldSeconds)) {
            addStepFinding(view, RuleId::LongStretch, one, findings);
            findings.back().field = DoseField::HoldSeconds;
            findings.back().amount = over;
        }
        for (const BodyArea muscle : kMuscles) {
            if (hasArea(*one.exercise, muscle))
                ofMuscle[muscle].push_back(&one);
        }
        if (!hasMuscle(*one.exercise))
            ofExercise[one.exercise->id].push_back(&one);
    }
    for (const auto& [muscle, stretches] : ofMuscle)
        addLongInAll(view, stretches, QString(token(muscle)), muscle, findings);
    for (const auto& [exercise, stretches] : ofExercise)
        addLongInAll(view, stretches, u"all/"_s + exercise.text(), {}, findings);
}

void checkPlankLadder(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    for (const PractisedStep& one : view.built) {
        const auto longest = longestPlank(view, one);
        const int hold = one.step->dose.value(DoseField::HoldSeconds);
        if (!longest || hold <= *longest)
            continue;
        addStepFinding(view, RuleId::PlankLadder, one, findings);
        findings.back().field = DoseField::HoldSeconds;
        findings.back().amount = hold - *longest;
    }
}

void checkFourRoundsOf478(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    int rounds = 0;
    std::vector<int> steps;
    for (const PractisedStep& one : view.built) {
        if (one.step->dose.type != DoseType::BreathCycles || !isOrVaries(*one.exercise, k478))
            continue;
        rounds += one.step->dose.breathCycles * one.rounds;
        steps.push_back(one.index);
    }
    if (rounds <= kMostRoundsAtFirst)
        return; // Without a look at the past, which takes time.
    const int most = mostRoundsOf478(view);
    if (rounds <= most)
        return;
    findings.push_back({.rule = RuleId::FourRoundsOf478,
                        .steps = std::move(steps),
                        .id = findingId(view, RuleId::FourRoundsOf478),
                        .field = DoseField::BreathCycles,
                        .amount = rounds - most});
}

void checkLongRolling(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    std::map<BodyArea, std::vector<const PractisedStep*>> ofArea;
    for (const PractisedStep& one : view.built) {
        if (!isRolling(*one.exercise))
            continue;
        const bool isFlow = one.step->dose.type == DoseType::TimedFlow;
        const int over = rollingOfSet(one) - kLongestRolling;
        if (over > 0 && (!isFlow || isRecommended(one, DoseField::DurationSeconds))) {
            addStepFinding(view, RuleId::LongRolling, one, findings);
            if (isFlow)
                findings.back().field = DoseField::DurationSeconds;
            findings.back().amount = over;
        }
        if (!one.exercise->bodyAreas.empty() && isRecommended(one, DoseField::Sets))
            ofArea[one.exercise->bodyAreas.front()].push_back(&one);
    }
    for (const auto& [area, rolls] : ofArea) {
        int sets = 0;
        std::vector<int> steps;
        for (const PractisedStep* one : rolls) {
            sets += one->step->dose.sets * one->rounds;
            steps.push_back(one->index);
        }
        if (sets <= kMostRollingSets)
            continue;
        findings.push_back({.rule = RuleId::LongRolling,
                            .steps = std::move(steps),
                            .id = findingId(view, RuleId::LongRolling, QString(token(area))),
                            .field = DoseField::Sets,
                            .topic = area,
                            .amount = sets - kMostRollingSets});
    }
}

void checkConditionConflict(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    for (const HealthCondition condition : view.circumstances.conditions) {
        for (const PractisedStep& one : view.built) {
            if (!isUnfit(one, condition))
                continue;
            findings.push_back(
                {.rule = RuleId::ConditionConflict,
                 .steps = {one.index},
                 .id = findingId(view, RuleId::ConditionConflict,
                                 QString(token(condition)) + u'/' + one.step->id.text()),
                 .topic = condition});
        }
        if (condition == HealthCondition::Pregnancy)
            checkTimeOnBack(view, findings);
    }
}

} // namespace limber
