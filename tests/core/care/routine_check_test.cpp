// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/bundled_content.h"
#include "tests/core/care/care_routine.h"
#include "tests/support/plan_builder.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using test::CareRoutine;
using test::RoutineCase;

class BreakingRoutineTest : public ::testing::TestWithParam<RoutineCase> {};

TEST_P(BreakingRoutineTest, HasTheFindingsOfWhatWasChangedAndNoOthers)
{
    CareRoutine one;
    GetParam().change(one);
    EXPECT_EQ(one.ids(), GetParam().ids) << CareRoutine::text(one.routine).toStdString();
    for (const RoutineFinding& finding : one.findings()) {
        EXPECT_FALSE(finding.steps.empty());
        EXPECT_TRUE(std::ranges::is_sorted(finding.steps));
        EXPECT_GT(finding.amount, 0);
        EXPECT_FALSE(finding.fix);
    }
}

INSTANTIATE_TEST_SUITE_P(Table, BreakingRoutineTest, ::testing::ValuesIn(test::breakingRoutines()),
                         [](const auto& test) { return std::string(test.param.name); });

class KeepingRoutineTest : public ::testing::TestWithParam<RoutineCase> {};

TEST_P(KeepingRoutineTest, HasNoFindings)
{
    CareRoutine one;
    GetParam().change(one);
    EXPECT_EQ(one.ids(), QStringList()) << CareRoutine::text(one.routine).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Table, KeepingRoutineTest, ::testing::ValuesIn(test::keepingRoutines()),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(RoutineCheckTest, EveryRuleOfARoutineIsBrokenByOneOfThem)
{
    std::set<QString> broken;
    for (const RoutineCase& one : test::breakingRoutines()) {
        for (const QString& id : one.ids)
            broken.insert(id.section(u'/', 0, 0));
    }
    for (const PlanRule& rule : planRules()) {
        if (isAboutRoutine(rule.scope)) {
            EXPECT_TRUE(broken.contains(QString(token(rule.id)))) << token(rule.id).data();
        }
    }
}

TEST(RoutineCheckTest, StepsAreNamedAsTheRoutineWasBuiltWhateverTheRounds)
{
    const CareRoutine one(
        u"gentle-warm-up, [bridge, childs-pose sets=1] x3, [dead-bug, supine-twist] x2, cat-cow"_s);
    const auto findings = one.findings();
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings.front().steps, (std::vector<int>{2, 4}));
    EXPECT_EQ(findings.front().amount, 2);
}

TEST(RoutineCheckTest, AnIdStaysTheSameWhileOtherStepsChange)
{
    const CareRoutine before(u"gentle-warm-up, bridge, childs-pose hold=15"_s);
    CareRoutine after = before;
    std::ranges::rotate(after.routine.steps, after.routine.steps.begin() + 1);
    after.routine.steps.erase(after.routine.steps.begin());
    EXPECT_EQ(after.ids().filter(u"PC15"_s), before.ids());
}

TEST(RoutineCheckTest, WhatWasAcceptedIsLeftOut)
{
    const CareRoutine one(u"bridge"_s);
    EXPECT_EQ(one.ids(), (QStringList{u"PC08/mine"_s, u"PC10/mine"_s}));
    const auto left = withoutAccepted(one.findings(), {u"PC08/mine"_s, u"PC10/other"_s});
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left.front().id, u"PC10/mine"_s);
}

TEST(RoutineCheckTest, AHarderExerciseNamesTheEasierOneThatComesFirst)
{
    CareRoutine one(u"gentle-warm-up, single-leg-bridge, childs-pose"_s);
    one.circumstances.history.emplace();
    const auto findings = one.findings();
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings.front().topic, FindingTopic(test::id<ExerciseId>(u"bridge"_s)));
    EXPECT_EQ(findings.front().severity(), Severity::Block);
}

class ReadyMadeRoutineTest : public ::testing::TestWithParam<const char*> {};

TEST_P(ReadyMadeRoutineTest, HasNoFindingsWhoeverDoesIt)
{
    const BundledContent content = loadBundledContent();
    const auto routine = std::ranges::find_if(content.routines, [](const Routine& one) {
        return one.id.text() == QString::fromUtf8(GetParam());
    });
    ASSERT_NE(routine, content.routines.end());
    RoutineCircumstances beginner;
    beginner.today = test::careToday();
    beginner.history.emplace();
    for (const RoutineFinding& finding : checkRoutine(*routine, content.catalogue, beginner))
        ADD_FAILURE() << finding.id.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Bundled, ReadyMadeRoutineTest,
                         ::testing::Values("core-builder", "core-foundations", "desk-break",
                                           "desk-reset", "evening-unwind", "morning-loosener",
                                           "roll-and-release"));

TEST(RoutineCheckTest, AnOwnCopyOfARoutineForActivePeopleAsksForTheEasierExerciseFirst)
{
    const BundledContent content = loadBundledContent();
    const auto builder = std::ranges::find_if(
        content.routines, [](const Routine& one) { return one.id.text() == u"core-builder"_s; });
    RoutineCircumstances beginner{.today = test::careToday(), .history = ExerciseHistory{}};
    Routine copy = *builder;
    copy.origin = Origin::Own;
    QStringList rules;
    for (const RoutineFinding& finding : checkRoutine(copy, content.catalogue, beginner))
        rules.append(QString(token(finding.rule)));
    EXPECT_EQ(rules, (QStringList{u"PC22"_s, u"PC25"_s}));
}

} // namespace
} // namespace limber
