// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/plan_check.h"
#include "core/plan/bundled_content.h"
#include "tests/core/care/care_week.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <set>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using test::CareCase;
using test::CareWeek;
using ::testing::IsEmpty;

TEST(PlanCheckTest, AWeekThatKeepsEveryRuleHasNoFindings)
{
    EXPECT_EQ(test::idsOf(CareWeek().findings()), QStringList());
}

class BreakingWeekTest : public ::testing::TestWithParam<CareCase> {};

TEST_P(BreakingWeekTest, HasTheFindingsOfWhatWasChangedAndNoOthers)
{
    CareWeek week;
    GetParam().change(week);
    EXPECT_EQ(test::idsOf(week.findings()), GetParam().ids);
}

INSTANTIATE_TEST_SUITE_P(Table, BreakingWeekTest, ::testing::ValuesIn(test::breakingWeeks()),
                         [](const auto& test) { return std::string(test.param.name); });

class KeepingWeekTest : public ::testing::TestWithParam<CareCase> {};

TEST_P(KeepingWeekTest, HasNoFindings)
{
    CareWeek week;
    GetParam().change(week);
    EXPECT_EQ(test::idsOf(week.findings()), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Table, KeepingWeekTest, ::testing::ValuesIn(test::keepingWeeks()),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(PlanCheckTest, EveryRuleIsBrokenByOneOfTheWeeks)
{
    std::set<QString> broken;
    for (const CareCase& one : test::breakingWeeks()) {
        for (const QString& id : one.ids)
            broken.insert(id.section(u'/', 0, 0));
    }
    for (const PlanRule& rule : planRules()) {
        if (!isAboutRoutine(rule.scope)) {
            EXPECT_TRUE(broken.contains(QString(token(rule.id)))) << token(rule.id).data();
        }
    }
}

TEST(PlanCheckTest, EveryRuleIsDescribedOnceAndRestsOnASource)
{
    ASSERT_EQ(planRules().size(), TokenTable<RuleId>::entries.size());
    for (std::size_t i = 0; i < planRules().size(); ++i) {
        EXPECT_EQ(planRules()[i].id, TokenTable<RuleId>::entries[i].value);
        EXPECT_FALSE(planRules()[i].sources.empty());
    }
}

TEST(PlanCheckTest, WhatWasAcceptedIsLeftOut)
{
    CareWeek week;
    week.set(u"sat"_s, {});
    week.set(u"thu"_s, u"gentle"_s);
    EXPECT_EQ(test::idsOf(withoutAccepted(week.findings(), {u"PC04/saturday"_s})),
              QStringList{u"PC01/week"_s});
}

TEST(PlanCheckTest, ADoneRoutineCountsAsMuchAsAnOpenOneAndASkippedOneNot)
{
    CareWeek week;
    week.history.plan.overrides.push_back(
        {{PlanEntryId::fromText(u"mon-core"_s).value(), test::careMonday()},
         OccurrenceOverride::Change::Skipped,
         {},
         {}});
    EXPECT_EQ(test::idsOf(week.findings()), (QStringList{u"PC01/week"_s, u"PC04/monday"_s}));
}

TEST(PlanCheckTest, TheLastWeekIsJudgedByWhatWasDoneAndAComingOneByWhatIsPlanned)
{
    CareWeek week;
    week.coreVolumeDone[test::careMonday()] = std::chrono::seconds{10};
    week.weekStart = test::careMonday().addDays(7);
    EXPECT_EQ(test::idsOf(week.findings()), QStringList()) << "the running week is not over";
    week.today = week.weekStart;
    week.screening.reset();
    EXPECT_EQ(test::idsOf(week.findings()), QStringList{u"PC24/2026-11-30"_s});
}

class ReadyMadeProgrammeTest : public ::testing::TestWithParam<const char*> {};

TEST_P(ReadyMadeProgrammeTest, HasNoFindingsInAnyOfItsWeeks)
{
    const BundledContent content = loadBundledContent();
    const auto programme = std::ranges::find_if(content.programmes, [](const Programme& one) {
        return one.id.text() == QString::fromUtf8(GetParam());
    });
    ASSERT_NE(programme, content.programmes.end());
    const QDate monday = test::careMonday();
    const auto adopted = adopt(*programme, monday, programme->times, content.catalogue).value();
    PracticeHistory history;
    history.plan.entries = adopted.entries;
    std::vector<Routine> routines = content.routines;
    routines.insert(routines.end(), adopted.routines.begin(), adopted.routines.end());
    const TraitsByRoutine traits = traitsOf(routines, content.catalogue);
    for (int week = 0; week < programme->weeks; ++week) {
        const QDate start = monday.addDays(7 * week);
        const PlanFacts facts = planFacts(history, traits, start, monday, Qt::Monday);
        EXPECT_EQ(test::idsOf(checkWeek(facts, start)), QStringList()) << "week " << week + 1;
    }
}

INSTANTIATE_TEST_SUITE_P(All, ReadyMadeProgrammeTest,
                         ::testing::Values("beginner", "desk-worker", "active"),
                         [](const auto& test) {
                             return QString::fromUtf8(test.param).remove(u'-').toStdString();
                         });

} // namespace
} // namespace limber
