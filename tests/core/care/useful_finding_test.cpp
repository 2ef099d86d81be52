// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/useful_finding.h"
#include "tests/core/care/care_week.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using test::CareCase;
using test::CareWeek;

class UsefulFindingTest : public ::testing::TestWithParam<CareCase> {};

TEST_P(UsefulFindingTest, IsOfTheHighestSeverityAndMendedWithOneClickWhereOneOfThoseIs)
{
    CareWeek week;
    GetParam().change(week);
    const std::vector<Finding> all = week.findings();
    const auto useful = mostUsefulFinding(week.facts(), week.weekStart, {});
    ASSERT_TRUE(useful);
    EXPECT_NE(std::ranges::find(all, *useful), all.end()) << useful->id.toStdString();
    for (const Finding& other : all) {
        EXPECT_LE(useful->severity(), other.severity());
        if (other.severity() == useful->severity() && canMend(other)) {
            EXPECT_TRUE(canMend(*useful)) << other.id.toStdString();
            EXPECT_EQ(useful->id, other.id);
            break;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Table, UsefulFindingTest, ::testing::ValuesIn(test::breakingWeeks()),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(MostUsefulFindingTest, AWeekWithoutFindingsHasNone)
{
    const CareWeek week;
    EXPECT_EQ(mostUsefulFinding(week.facts(), week.weekStart, {}), std::nullopt);
}

TEST(MostUsefulFindingTest, WhatWasAcceptedIsNotSuggested)
{
    CareWeek week;
    week.set(u"fri"_s, u"core"_s);
    week.set(u"mon"_s, u"gentle"_s);
    const QStringList ids = test::idsOf(week.findings());
    ASSERT_EQ(ids.size(), 2);
    const auto first = mostUsefulFinding(week.facts(), week.weekStart, {});
    ASSERT_TRUE(first);
    const auto second = mostUsefulFinding(week.facts(), week.weekStart, {first->id});
    ASSERT_TRUE(second);
    EXPECT_NE(second->id, first->id);
    EXPECT_EQ(mostUsefulFinding(week.facts(), week.weekStart, {ids[0], ids[1]}), std::nullopt);
}

TEST(MostUsefulFindingTest, TheSafetyQuestionsAreNothingThatTheProgramCanMend)
{
    Finding finding;
    EXPECT_FALSE(canMend(finding));
    finding.fix = ScreeningFix{};
    EXPECT_FALSE(canMend(finding));
    finding.fix = ReviewFix{};
    EXPECT_TRUE(canMend(finding));
}

} // namespace
} // namespace limber
