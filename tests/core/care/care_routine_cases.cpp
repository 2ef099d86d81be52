// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/care/care_routine.h"
#include "tests/support/plan_builder.h"

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(CareRoutine&)>;

Change words(const QString& text)
{
    return [text](CareRoutine& one) { one.set(text); };
}

/// The routine of this exercise of the user's between a warm-up and a stretch.
Change own(const QString& from, const std::function<void(Exercise&)>& change,
           const QString& dose = {})
{
    return [=](CareRoutine& one) {
        one.addOwn(u"own"_s, from, change);
        one.set(u"gentle-warm-up, own%1, childs-pose"_s.arg(dose));
    };
}

void unlimit(Exercise& exercise, DoseField field, int maximum)
{
    exercise.dose.ranges[field].maximum = maximum;
    exercise.dose.ranges[field].cap.reset();
}

Change plank(const QString& exercise, int hold, int proven)
{
    return [=](CareRoutine& one) {
        one.practised(u"bridge"_s, 100);
        one.practised(exercise, 100, DoseType::TimedHold, proven);
        one.set(u"gentle-warm-up, %1 hold=%2, childs-pose"_s.arg(exercise).arg(hold));
    };
}

Change breathing(const QString& text, std::optional<int> daysAgo)
{
    return [=](CareRoutine& one) {
        one.circumstances.history.emplace();
        if (daysAgo)
            one.practised(u"breathing-478"_s, *daysAgo);
        one.set(text);
    };
}

Change with(HealthCondition condition, const QString& text)
{
    return [=](CareRoutine& one) {
        one.circumstances.conditions = {condition};
        one.set(text);
    };
}

Change equipped(const std::set<Equipment>& equipment, const QString& text)
{
    return [=](CareRoutine& one) {
        one.circumstances.equipment = equipment;
        one.set(text);
    };
}

Change raised(const QString& before, const QString& after)
{
    return [=](CareRoutine& one) {
        one.set(before);
        one.circumstances.before = one.routine;
        one.set(after);
    };
}

Change unlocked(const QString& text, const QString& base, DoseType type, int amount)
{
    return [=](CareRoutine& one) {
        one.routine.origin = Origin::Bundled;
        one.practised(base, 100, type, amount);
        one.set(text);
    };
}

} // namespace

const std::vector<RoutineCase>& breakingRoutines()
{
    static const std::vector<RoutineCase> cases{
        {"StrengthFirst", words(u"bridge, childs-pose"_s), {u"PC08/mine"_s}},
        {"RollingFirst", words(u"foam-glutes, childs-pose"_s), {u"PC08/mine"_s}},
        {"AHeldStretchFirst",
         words(u"childs-pose, bridge, childs-pose"_s),
         {u"PC08/mine"_s, u"PC09/mine"_s}},
        {"AStrengthExerciseThatStretchesIsNoWarmUp",
         words(u"spinal-articulation, childs-pose"_s),
         {u"PC08/mine"_s}},
        {"AStretchBetweenStrength",
         words(u"gentle-warm-up, bridge, childs-pose, dead-bug, supine-twist"_s),
         {u"PC09/mine"_s}},
        {"AStretchThatTheNextRoundFollows",
         words(u"gentle-warm-up, [bridge, childs-pose sets=1] x2, supine-twist"_s),
         {u"PC09/mine"_s}},
        {"StrengthLast", words(u"gentle-warm-up, bridge"_s), {u"PC10/mine"_s}},
        {"OnlyAMovingStretchAfterStrength",
         words(u"gentle-warm-up, bridge, cat-cow"_s),
         {u"PC10/mine"_s}},
        {"AnOddTotal",
         [](CareRoutine& one) {
             one.addOwn(u"own"_s, u"dead-bug"_s, [](Exercise& exercise) {
                 exercise.dose.ranges[DoseField::Repetitions].step = 1;
             });
             one.set(u"gentle-warm-up, own reps=13, childs-pose"_s);
         },
         {u"PC12/mine/step-1"_s}},
        {"AnOddSetOfSeveral",
         [](CareRoutine& one) {
             one.addOwn(u"own"_s, u"dead-bug"_s, [](Exercise& exercise) {
                 exercise.dose.ranges[DoseField::Repetitions].step = 1;
                 unlimit(exercise, DoseField::Repetitions, 20);
             });
             one.set(u"gentle-warm-up, own sets=2, childs-pose"_s);
             doseOf(one.routine, 1).repetitionsPerSet = {14, 13};
         },
         {u"PC12/mine/step-1"_s}},
        {"TheRollerOnTheLowerBack",
         own(u"foam-thoracic"_s,
             [](Exercise& exercise) { exercise.bodyAreas.push_back(BodyArea::LowerBack); }),
         {u"PC13/mine/step-1"_s}},
        {"TheRollerOnTheLowerBackByPositionAlone",
         own(u"bridge"_s, [](Exercise& exercise) { exercise.position = Position::SupineOnRoller; }),
         {u"PC13/mine/step-1"_s}},
        {"TheRollerAllAlongTheSpine",
         own(u"foam-thoracic"_s,
             [](Exercise& exercise) { exercise.bodyAreas.push_back(BodyArea::Spine); }),
         {u"PC14/mine/step-1"_s}},
        {"AHoldBelowItsRange",
         words(u"gentle-warm-up, bridge, childs-pose hold=15"_s),
         {u"PC15/mine/step-2/holdSeconds"_s}},
        {"TwoNumbersOutsideTheirRanges",
         words(u"gentle-warm-up, bird-dog reps=5 hold=1, childs-pose"_s),
         {u"PC15/mine/step-1/reps"_s, u"PC15/mine/step-1/holdSeconds"_s}},
        {"AShortPlankIsJudgedByItsRange",
         words(u"gentle-warm-up, forearm-plank hold=10, childs-pose"_s),
         {u"PC15/mine/step-1/holdSeconds"_s}},
        {"AVeryLongStretch",
         own(
             u"childs-pose"_s,
             [](Exercise& exercise) { unlimit(exercise, DoseField::HoldSeconds, 60); },
             u" hold=40"_s),
         {u"PC16/mine/step-1"_s}},
        {"MuchStretchingOfOneMuscle",
         words(u"gentle-warm-up, seated-forward-bend sets=3 hold=30, hamstring-stretch"_s),
         {u"PC16/mine/hamstrings"_s}},
        {"MuchOfOneStretchInRounds",
         words(u"gentle-warm-up, [supine-twist hold=25, knee-to-chest sets=2 hold=20] x3"_s),
         {u"PC16/mine/glutes"_s}},
        {"MuchOfAStretchOfARegion",
         own(
             u"sphinx-pose"_s,
             [](Exercise& exercise) { exercise.bodyAreas = {BodyArea::LowerBack}; },
             u" sets=3 hold=30, own"_s),
         {u"PC16/mine/all/own"_s}},
        {"ALongPlankUnproven", plank(u"forearm-plank"_s, 35, 25), {u"PC17/mine/step-1"_s}},
        {"ALongPlankTwoStepsUp", plank(u"forearm-plank"_s, 45, 35), {u"PC17/mine/step-1"_s}},
        {"ALongSidePlankUnproven", plank(u"side-plank"_s, 25, 15), {u"PC17/mine/step-1"_s}},
        {"ManyRoundsOf478InTheFirstWeeks",
         breathing(u"breathing-478 breathCycles=6"_s, 27),
         {u"PC18/mine"_s}},
        {"ManyRoundsOf478Never",
         breathing(u"breathing-478 breathCycles=5"_s, {}),
         {u"PC18/mine"_s}},
        {"ManyRoundsOf478InTwoSteps",
         breathing(u"breathing-478 breathCycles=3, box-breathing, breathing-478 breathCycles=2"_s,
                   3),
         {u"PC18/mine"_s}},
        {"ManyRoundsOf478ByAGroup",
         breathing(u"[breathing-478 breathCycles=3, box-breathing] x3"_s, 100),
         {u"PC18/mine"_s}},
        {"ALongRoll",
         own(
             u"foam-glutes"_s,
             [](Exercise& exercise) { unlimit(exercise, DoseField::DurationSeconds, 300); },
             u" durationSeconds=150"_s),
         {u"PC19/mine/step-1"_s}},
        {"ManySetsOfRolling",
         words(u"gentle-warm-up, foam-glutes sets=2, cat-cow, foam-glutes sets=2"_s),
         {u"PC19/mine/glutes"_s}},
        {"ManySetsOfRollingByAGroup",
         words(u"gentle-warm-up, [foam-glutes sets=2, cat-cow] x2"_s),
         {u"PC19/mine/glutes"_s}},
        {"FourNewExercises",
         [](CareRoutine& one) {
             one.practised(u"bridge"_s, 10);
             one.set(u"gentle-warm-up, bridge, dead-bug, cat-cow, childs-pose"_s);
         },
         {u"PC22/mine"_s}},
        {"TwoRaised",
         raised(u"gentle-warm-up, bridge reps=10, dead-bug, childs-pose hold=20"_s,
                u"gentle-warm-up, bridge reps=11, dead-bug sets=2, childs-pose hold=20"_s),
         {u"PC23/mine"_s}},
        {"TwoRaisedByRounds",
         raised(u"gentle-warm-up, [bridge, dead-bug] x2, childs-pose"_s,
                u"gentle-warm-up, [bridge, dead-bug] x3, childs-pose"_s),
         {u"PC23/mine"_s}},
        {"AHarderBridgeTooSoon",
         unlocked(u"gentle-warm-up, single-leg-bridge, childs-pose"_s, u"bridge"_s,
                  DoseType::Repetitions, 14),
         {u"PC25/mine/single-leg-bridge"_s}},
        {"ShortHoldsDoNotUnlock",
         unlocked(u"gentle-warm-up, plank-shoulder-taps, childs-pose"_s, u"forearm-plank"_s,
                  DoseType::TimedHold, 10),
         {u"PC25/mine/plank-shoulder-taps"_s}},
        {"BendingWithOsteoporosis",
         with(HealthCondition::Osteoporosis, u"gentle-warm-up, bridge, childs-pose"_s),
         {u"PC26/mine/osteoporosis/step-2"_s}},
        {"RollingTheUpperBackWithOsteoporosis",
         with(HealthCondition::Osteoporosis, u"gentle-warm-up, foam-thoracic"_s),
         {u"PC26/mine/osteoporosis/step-1"_s}},
        {"FaceDownInPregnancy",
         with(HealthCondition::Pregnancy, u"gentle-warm-up, sphinx-pose"_s),
         {u"PC26/mine/pregnancy/step-1"_s}},
        {"AHeldBreathInPregnancy",
         with(HealthCondition::Pregnancy, u"gentle-warm-up, box-breathing"_s),
         {u"PC26/mine/pregnancy/step-1"_s}},
        {"LongOnTheBackInPregnancy",
         with(HealthCondition::Pregnancy, u"gentle-warm-up, bridge, dead-bug, knee-to-chest"_s),
         {u"PC26/mine/pregnancy/back"_s}},
        {"AStillHoldWithHighBloodPressure",
         [](CareRoutine& one) {
             one.circumstances.conditions = {HealthCondition::HighBloodPressure};
             own(u"forearm-plank"_s, [](Exercise& exercise) {
                 exercise.breathing.clear();
                 for (Phase& phase : exercise.phases)
                     phase.breath = Breath::Free;
             })(one);
         },
         {u"PC26/mine/high-blood-pressure/step-1"_s}},
        {"NoRoller",
         equipped({Equipment::Mat}, u"gentle-warm-up, foam-glutes, foam-lats"_s),
         {u"PC28/mine/foam-roller"_s}},
        {"NothingAtHand",
         equipped({}, u"gentle-warm-up, foam-glutes, hip-flexor-stretch"_s),
         {u"PC28/mine/mat"_s, u"PC28/mine/chair"_s, u"PC28/mine/foam-roller"_s}},
        {"NoWayToTheFloor",
         [](CareRoutine& one) { one.circumstances.floor = FloorUse::NotPossible; },
         {u"PC29/mine"_s}},
        {"UpAndDownForNothing",
         words(u"gentle-warm-up, bridge, posture-reset, dead-bug, chin-tuck, childs-pose"_s),
         {u"PC37/mine"_s}},
    };
    return cases;
}

const std::vector<RoutineCase>& keepingRoutines()
{
    static const std::vector<RoutineCase> cases{
        {"AsItIs", [](CareRoutine&) {}, {}},
        {"Empty", words({}), {}},
        {"OnlyUnknownExercises", words(u"of-a-newer-version"_s), {}},
        {"AnUnknownExerciseFirst",
         words(u"of-a-newer-version, gentle-warm-up, bridge, childs-pose"_s),
         {}},
        {"AWalkFirst", words(u"easy-walk, bridge, childs-pose"_s), {}},
        {"ThePelvicRockFirst", words(u"pelvic-rock, bridge, childs-pose"_s), {}},
        {"NeitherStrengthNorRolling", words(u"chin-tuck, doorway-chest-stretch"_s), {}},
        {"StretchesBetweenRolling",
         words(u"gentle-warm-up, foam-glutes, childs-pose, foam-lats"_s),
         {}},
        {"AMovingStretchBetweenStrength",
         words(u"gentle-warm-up, bridge, cat-cow, dead-bug, childs-pose"_s),
         {}},
        {"BreathingAtTheEnd", words(u"gentle-warm-up, bridge, diaphragmatic-breathing"_s), {}},
        {"AStretchAndThenSomethingElseAtTheEnd",
         words(u"gentle-warm-up, bridge, childs-pose, cat-cow"_s),
         {}},
        {"AStretchOnlyInTheLastRoundsPlace",
         words(u"gentle-warm-up, [bridge, dead-bug] x2, childs-pose"_s),
         {}},
        {"AnEvenTotal", words(u"gentle-warm-up, dead-bug reps=14, childs-pose"_s), {}},
        {"AnOddCountForEachSide", words(u"gentle-warm-up, bird-dog reps=9, childs-pose"_s), {}},
        {"AnOddCountWithoutSides", words(u"gentle-warm-up, bridge reps=13, childs-pose"_s), {}},
        {"TheRollerAroundTheLowerBack",
         words(u"gentle-warm-up, foam-glutes, foam-thoracic, foam-lats"_s),
         {}},
        {"ARollerUnderTheFeetForTheLowerBack",
         own(u"bridge"_s,
             [](Exercise& exercise) { exercise.equipment.push_back(Equipment::FoamRoller); }),
         {}},
        {"ADoseAtItsLimits",
         words(u"gentle-warm-up durationSeconds=600, bridge sets=3 reps=15, "
               u"childs-pose hold=20"_s),
         {}},
        {"AModeWithItsOwnLimits",
         words(u"gentle-warm-up, forearm-plank:short-holds sets=2 hold=5, childs-pose"_s),
         {}},
        {"ARefusedDoseIsAnObstacle", words(u"gentle-warm-up, bridge reps=99, childs-pose"_s), {}},
        {"StretchesAtTheirMost",
         words(u"gentle-warm-up, seated-forward-bend sets=3 hold=30, childs-pose sets=3"_s),
         {}},
        {"ManyDirectionsForTheLowerBack",
         words(u"gentle-warm-up, childs-pose sets=2, knee-to-chest sets=2, sphinx-pose, "
               u"supine-twist sets=2"_s),
         {}},
        {"APlankAtItsBound", plank(u"forearm-plank"_s, 30, 0), {}},
        {"ALongPlankProven", plank(u"forearm-plank"_s, 35, 30), {}},
        {"ALongSidePlankProven", plank(u"side-plank"_s, 25, 20), {}},
        {"ALongPlankOfWhoseOwnerNothingIsKnown",
         words(u"gentle-warm-up, forearm-plank hold=45, childs-pose"_s),
         {}},
        {"FourRoundsOf478", breathing(u"breathing-478"_s, {}), {}},
        {"EightRoundsOf478AfterFourWeeks", breathing(u"breathing-478 breathCycles=8"_s, 28), {}},
        {"RollingAtItsMost",
         words(u"gentle-warm-up, foam-glutes sets=3 durationSeconds=120, foam-thoracic sets=3"_s),
         {}},
        {"ThreeNewExercises",
         [](CareRoutine& one) {
             one.practised(u"bridge"_s, 10);
             one.set(u"gentle-warm-up, bridge, dead-bug, childs-pose"_s);
         },
         {}},
        {"AReadyMadeRoutineOfNewExercises",
         [](CareRoutine& one) {
             one.routine.origin = Origin::Bundled;
             one.circumstances.history.emplace();
             one.set(u"gentle-warm-up, bridge, dead-bug, cat-cow, childs-pose"_s);
         },
         {}},
        {"OneRaised",
         raised(u"gentle-warm-up, bridge reps=10, dead-bug sets=2, childs-pose hold=20"_s,
                u"gentle-warm-up, bridge reps=11, dead-bug sets=1, childs-pose hold=20"_s),
         {}},
        {"OneRaisedAndOneNew",
         raised(u"gentle-warm-up, bridge reps=10, childs-pose"_s,
                u"gentle-warm-up, bridge reps=11, dead-bug, childs-pose"_s),
         {}},
        {"MoreWarmUpAndBreathing",
         raised(u"gentle-warm-up, bridge, pilates-breathing"_s,
                u"gentle-warm-up durationSeconds=300, bridge sets=3, "
                u"pilates-breathing breathCycles=8"_s),
         {}},
        {"AHarderBridgeUnlocked",
         unlocked(u"gentle-warm-up, single-leg-bridge, childs-pose"_s, u"bridge"_s,
                  DoseType::Repetitions, 15),
         {}},
        {"AHarderBridgeUnlockedByHolds",
         unlocked(u"gentle-warm-up, single-leg-bridge, childs-pose"_s, u"bridge"_s,
                  DoseType::RepetitionsWithHold, 12),
         {}},
        {"AHarderBridgeThatWentWellItself",
         unlocked(u"gentle-warm-up, single-leg-bridge, childs-pose"_s, u"single-leg-bridge"_s,
                  DoseType::Repetitions, 5),
         {}},
        {"SmallMovementsWithOsteoporosis",
         with(HealthCondition::Osteoporosis,
              u"gentle-warm-up, pelvic-rock, bridge, hamstring-stretch"_s),
         {}},
        {"ShortTimesOnTheBackInPregnancy",
         with(HealthCondition::Pregnancy,
              u"gentle-warm-up, bridge sets=1, bird-dog, dead-bug, childs-pose"_s),
         {}},
        {"AStillHoldWithAWordOnBreathingAndHighBloodPressure",
         with(HealthCondition::HighBloodPressure, u"gentle-warm-up, forearm-plank, childs-pose"_s),
         {}},
        {"AllAtHand",
         equipped({Equipment::Mat, Equipment::Chair, Equipment::FoamRoller},
                  u"gentle-warm-up, foam-glutes, hip-flexor-stretch"_s),
         {}},
        {"WithoutTheChairOneStands", equipped({}, u"posture-reset, shoulder-blade-squeeze"_s), {}},
        {"AChairRoutineForWhoCannotGetToTheFloor",
         [](CareRoutine& one) {
             one.circumstances.floor = FloorUse::NotPossible;
             one.set(u"posture-reset, chin-tuck, seated-spinal-twist, box-breathing"_s);
         },
         {}},
        {"OnceUpAndOnceDown",
         words(u"gentle-warm-up, bridge, chin-tuck, doorway-chest-stretch, childs-pose"_s),
         {}},
        {"UpAndDownWithinAGroup",
         words(u"gentle-warm-up, [bridge, posture-reset] x3, childs-pose"_s),
         {}},
    };
    return cases;
}

} // namespace limber::test
