// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/grouped_positions.h"
#include "tests/core/care/care_routine.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_history.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using test::CareRoutine;
using test::Chance;

struct MendedCase {
    const char* name;
    QString before;
    QString after;
};

void PrintTo(const MendedCase& one, std::ostream* out)
{
    *out << one.name;
}

class MendedRoutineTest : public ::testing::TestWithParam<MendedCase> {};

TEST_P(MendedRoutineTest, IsWhatThePersonWouldHaveDone)
{
    EXPECT_EQ(CareRoutine(GetParam().before).mended(), GetParam().after);
}

INSTANTIATE_TEST_SUITE_P(
    Table, MendedRoutineTest,
    ::testing::Values(
        MendedCase{"AWarmUpIsPutInFront", u"bridge, childs-pose"_s,
                   u"gentle-warm-up, bridge, childs-pose"_s},
        MendedCase{"AWarmUpThatIsThereComesFirst", u"bridge, easy-walk, childs-pose"_s,
                   u"easy-walk, bridge, childs-pose"_s},
        MendedCase{"StretchesGoBehindTheLastStrengthWork",
                   u"gentle-warm-up, childs-pose, bridge, supine-twist, dead-bug, cat-cow"_s,
                   u"gentle-warm-up, bridge, dead-bug, childs-pose, supine-twist, cat-cow"_s},
        MendedCase{"AStretchLeavesTheRoundsOfStrengthWork",
                   u"gentle-warm-up, [bridge, childs-pose, dead-bug] x2, cat-cow"_s,
                   u"gentle-warm-up, [bridge, dead-bug] x2, childs-pose, cat-cow"_s},
        MendedCase{"AGroupOfStretchesGoesAsItIs",
                   u"gentle-warm-up, [childs-pose, supine-twist] x2, bridge"_s,
                   u"gentle-warm-up, bridge, [childs-pose, supine-twist] x2"_s},
        MendedCase{"BreathingOnTheFloorEndsARoutineOnTheFloor", u"gentle-warm-up, bridge"_s,
                   u"gentle-warm-up, bridge, diaphragmatic-breathing"_s},
        MendedCase{"PositionsAreGroupedWithTheWarmUpFirstAndTheStretchLast",
                   u"gentle-warm-up, bridge, posture-reset, dead-bug, chin-tuck, childs-pose"_s,
                   u"gentle-warm-up, posture-reset, chin-tuck, bridge, dead-bug, childs-pose"_s},
        MendedCase{"GroupsStayWholeWherePositionsAreGrouped",
                   u"gentle-warm-up, [bridge, dead-bug] x2, chin-tuck, bird-dog, posture-reset, "
                   u"childs-pose"_s,
                   u"gentle-warm-up, chin-tuck, posture-reset, [bridge, dead-bug] x2, bird-dog, "
                   u"childs-pose"_s}),
    [](const auto& test) { return std::string(test.param.name); });

struct DoseCase {
    const char* name;
    std::function<void(CareRoutine&)> change;
    RoutineFixKind kind;
    DoseField field;
    int value;
};

void PrintTo(const DoseCase& one, std::ostream* out)
{
    *out << one.name;
}

class MendedDoseTest : public ::testing::TestWithParam<DoseCase> {};

TEST_P(MendedDoseTest, IsTheNearestOneThatIsRight)
{
    CareRoutine one;
    GetParam().change(one);
    const auto findings = one.findings(FixSuggestions::Wanted);
    ASSERT_EQ(findings.size(), 1u);
    ASSERT_TRUE(findings.front().fix);
    EXPECT_EQ(findings.front().fix->kind, GetParam().kind);
    const auto& change = std::get<ChangedDose>(findings.front().fix->change);
    EXPECT_EQ(change.field, GetParam().field);
    EXPECT_EQ(change.dose.value(change.field), GetParam().value);
    one.routine = withFix(one.routine, *findings.front().fix);
    EXPECT_EQ(one.ids(), QStringList());
}

INSTANTIATE_TEST_SUITE_P(
    Table, MendedDoseTest,
    ::testing::Values(DoseCase{"TooShortAHold",
                               [](CareRoutine& one) {
                                   one.set(u"gentle-warm-up, childs-pose hold=10"_s);
                               },
                               RoutineFixKind::RecommendedDose, DoseField::HoldSeconds, 20},
                      DoseCase{"AnOddTotal",
                               [](CareRoutine& one) {
                                   one.addOwn(u"own"_s, u"dead-bug"_s, [](Exercise& exercise) {
                                       exercise.dose.ranges[DoseField::Repetitions].step = 1;
                                   });
                                   one.set(u"gentle-warm-up, own reps=13, childs-pose"_s);
                               },
                               RoutineFixKind::EvenOut, DoseField::Repetitions, 14},
                      DoseCase{"AnOddTotalAtTheTop",
                               [](CareRoutine& one) {
                                   one.addOwn(u"own"_s, u"dead-bug"_s, [](Exercise& exercise) {
                                       exercise.dose.ranges[DoseField::Repetitions].step = 1;
                                       exercise.dose.ranges[DoseField::Repetitions].maximum = 13;
                                   });
                                   one.set(u"gentle-warm-up, own reps=13, childs-pose"_s);
                               },
                               RoutineFixKind::EvenOut, DoseField::Repetitions, 12},
                      DoseCase{"MuchStretchingOfOneMuscle",
                               [](CareRoutine& one) {
                                   one.set(u"gentle-warm-up, hamstring-stretch hold=30, "
                                           u"seated-forward-bend sets=3 hold=30"_s);
                               },
                               RoutineFixKind::FewerSets, DoseField::Sets, 2},
                      DoseCase{"ALongPlank",
                               [](CareRoutine& one) {
                                   one.practised(u"forearm-plank"_s, 50, DoseType::TimedHold, 35);
                                   one.set(u"gentle-warm-up, forearm-plank hold=60, childs-pose"_s);
                               },
                               RoutineFixKind::ShortenHold, DoseField::HoldSeconds, 40},
                      DoseCase{"ManyRoundsOf478",
                               [](CareRoutine& one) {
                                   one.circumstances.history.emplace();
                                   one.set(u"breathing-478 breathCycles=7"_s);
                               },
                               RoutineFixKind::FewerCycles, DoseField::BreathCycles, 4},
                      DoseCase{"ManySetsOfRolling",
                               [](CareRoutine& one) {
                                   one.set(u"gentle-warm-up, [foam-glutes sets=2, cat-cow] x2"_s);
                               },
                               RoutineFixKind::FewerSets, DoseField::Sets, 1}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(RoutineFixTest, AHarderExerciseIsSwappedForTheEasierOneUnlessThatIsDoneAnyway)
{
    CareRoutine one(u"gentle-warm-up, single-leg-bridge, childs-pose"_s);
    one.circumstances.history.emplace();
    EXPECT_EQ(one.mended(), u"gentle-warm-up, bridge, childs-pose"_s);
    one.practised(u"bridge"_s, 10);
    one.set(u"gentle-warm-up, bridge, single-leg-bridge, childs-pose"_s);
    const auto findings = one.findings(FixSuggestions::Wanted);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_FALSE(findings.front().fix);
}

TEST(RoutineFixTest, AFixNeverSuggestsWhatThePersonCannotDo)
{
    CareRoutine one(u"gentle-warm-up, bridge"_s);
    one.circumstances.conditions = {HealthCondition::Pregnancy};
    EXPECT_EQ(one.mended(), u"gentle-warm-up, bridge, pilates-breathing"_s)
        << "breathing on the back would make it too long there";
}

TEST(RoutineFixTest, AFixMadeForAnotherRoutineChangesNothing)
{
    const CareRoutine one(u"gentle-warm-up, bridge"_s);
    const ExerciseId exercise = test::id<ExerciseId>(u"bridge"_s);
    using Kind = RoutineFixKind;
    for (const RoutineFix& fix :
         {RoutineFix{Kind::ShortenHold, ChangedDose{7, DoseField::Sets, {}}},
          RoutineFix{Kind::AddCalmEnd, AddedStep{7, exercise, {}}},
          RoutineFix{Kind::EasierExercise, SwappedStep{-1, exercise, {}}},
          RoutineFix{Kind::GroupPositions, NewOrder{{0, 0}, {}}},
          RoutineFix{Kind::GroupPositions, NewOrder{{0, 1, 2}, {}}}})
        EXPECT_EQ(withFix(one.routine, fix), one.routine);
}

TEST(RoutineFixTest, AddedStepsGetIdsOfTheirOwn)
{
    const CareRoutine one(u"bridge, childs-pose"_s);
    const RoutineFix fix = *one.findings(FixSuggestions::Wanted).front().fix;
    const Routine first = withFix(one.routine, fix);
    const Routine second = withFix(one.routine, fix);
    EXPECT_NE(first.steps.front().id, second.steps.front().id);
}

/// A routine of bundled exercises with odd doses, groups and circumstances.
CareRoutine randomRoutine(Chance& chance)
{
    CareRoutine one(u""_s);
    const auto& exercises = one.catalogue.exercises();
    const int count = chance.between(1, 14);
    for (int step = 0; step < count; ++step) {
        const Exercise& exercise =
            exercises[static_cast<std::size_t>(chance.below(static_cast<int>(exercises.size())))];
        const int mode = chance.below(static_cast<int>(exercise.doseModes.size()) + 1);
        const QString modeId =
            mode == 0 ? QString() : exercise.doseModes[static_cast<std::size_t>(mode - 1)].id;
        RoutineStep made = makeStep(exercise, modeId).value();
        made.id = test::id<RoutineStepId>(u"step-%1"_s.arg(step));
        const DoseDefinition& definition = *exercise.definition(modeId);
        for (const auto& [field, range] : definition.ranges) {
            if (chance.oneIn(3)) {
                made.dose.setValue(field, chance.between(std::max(0, range.minimum - 3),
                                                         range.highestAllowed() + 1));
            }
        }
        one.routine.steps.push_back(std::move(made));
    }
    if (count > 2 && chance.oneIn(2)) {
        const StepGroup group{test::id<StepGroupId>(u"group"_s), chance.between(2, 4), {}};
        const int first = chance.below(count - 1);
        const int end = chance.between(first + 1, count);
        for (int step = first; step < end; ++step)
            one.routine.steps[static_cast<std::size_t>(step)].group = group.id;
        one.routine.groups.push_back(group);
    }
    if (chance.oneIn(2))
        one.practised(u"forearm-plank"_s, 40, DoseType::TimedHold, chance.between(0, 50));
    if (chance.oneIn(4))
        one.circumstances.conditions = {
            TokenTable<HealthCondition>::entries[static_cast<std::size_t>(chance.below(3))].value};
    if (chance.oneIn(4))
        one.circumstances.equipment = {Equipment::Mat, Equipment::Wall};
    if (chance.oneIn(4))
        one.circumstances.floor = FloorUse::NotPossible;
    if (chance.oneIn(4)) {
        one.circumstances.before = one.routine;
        for (RoutineStep& step : one.circumstances.before->steps)
            step.dose.setValue(DoseField::Sets, 1);
    }
    return one;
}

std::set<QString> idsThatMatter(const std::vector<RoutineFinding>& findings)
{
    std::set<QString> ids;
    for (const RoutineFinding& finding : findings) {
        if (finding.severity() != Severity::Info)
            ids.insert(finding.id);
    }
    return ids;
}

TEST(RoutineFixTest, EveryFixOfRandomRoutinesTakesItsFindingAwayAndBringsNothingWorse)
{
    Chance chance(20261121);
    std::map<RoutineFixKind, int> made;
    for (int round = 0; round < 1500; ++round) {
        const CareRoutine one = randomRoutine(chance);
        const auto findings = one.findings(FixSuggestions::Wanted);
        const auto obstacles = faultsOf(one.routine, one.catalogue).size();
        for (const RoutineFinding& finding : findings) {
            if (!finding.fix)
                continue;
            ++made[finding.fix->kind];
            CareRoutine mended = one;
            mended.routine = withFix(one.routine, *finding.fix);
            const QString what = finding.id + u": "_s + CareRoutine::text(one.routine) + u" -> "_s +
                                 CareRoutine::text(mended.routine);
            const auto left = mended.findings();
            EXPECT_TRUE(std::ranges::none_of(left, [&](const RoutineFinding& other) {
                return other.id == finding.id;
            })) << what.toStdString();
            EXPECT_TRUE(std::ranges::includes(idsThatMatter(findings), idsThatMatter(left)))
                << what.toStdString();
            EXPECT_LE(faultsOf(mended.routine, mended.catalogue).size(), obstacles)
                << what.toStdString();
        }
    }
    for (const auto kind : {RoutineFixKind::AddWarmUp, RoutineFixKind::MoveWarmUpFirst,
                            RoutineFixKind::MoveStretchesToEnd, RoutineFixKind::AddCalmEnd,
                            RoutineFixKind::RecommendedDose, RoutineFixKind::ShortenHold,
                            RoutineFixKind::FewerSets, RoutineFixKind::FewerCycles,
                            RoutineFixKind::EasierExercise, RoutineFixKind::GroupPositions})
        EXPECT_GT(made[kind], 0) << token(kind).data();
}

TEST(RoutineFixTest, TheSameRoutineHasTheSameFindingsAndFixes)
{
    Chance chance(7);
    for (int round = 0; round < 200; ++round) {
        const CareRoutine one = randomRoutine(chance);
        const CareRoutine same = one;
        const auto findings = one.findings(FixSuggestions::Wanted);
        EXPECT_EQ(findings, same.findings(FixSuggestions::Wanted));
        auto plain = findings;
        for (RoutineFinding& finding : plain)
            finding.fix.reset();
        EXPECT_EQ(plain, one.findings(FixSuggestions::NotWanted));
    }
}

} // namespace
} // namespace limber
