// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/finding_fix.h"
#include "core/care/plan_check.h"
#include "tests/core/care/care_week.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using test::CareCase;
using test::CareWeek;

/// Does what a fix says; false where the plan does not allow it.
bool mend(CareWeek& week, const Fix& fix)
{
    if (const auto* change = std::get_if<PlanFix>(&fix)) {
        const auto changed = withFix(week.history.plan, *change, Qt::Monday);
        if (changed)
            week.history.plan = *changed;
        return changed.has_value();
    }
    if (std::holds_alternative<ReviewFix>(fix))
        week.lastReviewed = week.today;
    if (std::holds_alternative<ScreeningFix>(fix))
        week.screening = Screening{week.today};
    if (const auto* breaks = std::get_if<DeskBreakFix>(&fix))
        week.options.desk->breakEvery = breaks->every;
    return true;
}

bool holdsId(const std::vector<Finding>& findings, const QString& id)
{
    return std::ranges::find(findings, id, &Finding::id) != findings.end();
}

int countSerious(const std::vector<Finding>& findings)
{
    return static_cast<int>(std::ranges::count_if(
        findings, [](const Finding& one) { return one.severity() != Severity::Info; }));
}

class FixTest : public ::testing::TestWithParam<CareCase> {};

TEST_P(FixTest, EveryFixMendsItsFindingAndBringsNoWorseOne)
{
    CareWeek broken;
    GetParam().change(broken);
    for (const Finding& finding : broken.findings()) {
        if (!finding.fix)
            continue;
        CareWeek mended = broken;
        ASSERT_TRUE(mend(mended, *finding.fix)) << finding.id.toStdString();
        const auto after = mended.findings();
        EXPECT_FALSE(holdsId(after, finding.id)) << finding.id.toStdString();
        EXPECT_LE(countSerious(after), countSerious(broken.findings()))
            << test::idsOf(after).join(u' ').toStdString();
    }
}

TEST_P(FixTest, NothingOfThePastOrOfOtherWeeksIsChanged)
{
    CareWeek broken;
    GetParam().change(broken);
    for (const Finding& finding : broken.findings()) {
        CareWeek mended = broken;
        if (!finding.fix || !mend(mended, *finding.fix))
            continue;
        const auto at = [](const CareWeek& week, QDate from, QDate until) {
            return occurrences(week.history.plan, from, until, Qt::Monday);
        };
        const QDate start = broken.weekStart;
        EXPECT_EQ(at(mended, start.addDays(-21), start.addDays(-1)),
                  at(broken, start.addDays(-21), start.addDays(-1)));
        EXPECT_EQ(at(mended, start.addDays(8), start.addDays(28)),
                  at(broken, start.addDays(8), start.addDays(28)));
    }
}

INSTANTIATE_TEST_SUITE_P(Table, FixTest, ::testing::ValuesIn(test::breakingWeeks()),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(FixTest, EveryRuleCanBeMendedInOneOfTheWeeks)
{
    std::set<RuleId> mended;
    for (const CareCase& one : test::breakingWeeks()) {
        CareWeek week;
        one.change(week);
        for (const Finding& finding : week.findings()) {
            if (finding.fix)
                mended.insert(finding.rule);
        }
    }
    for (const PlanRule& rule : planRules()) {
        if (!isAboutRoutine(rule.scope)) {
            EXPECT_TRUE(mended.contains(rule.id)) << token(rule.id).data();
        }
    }
}

TEST(FixTest, ClickingEveryFixThatIsOfferedComesToAnEnd)
{
    for (const CareCase& one : test::breakingWeeks()) {
        CareWeek week;
        one.change(week);
        int clicks = 0;
        const auto offered = [&week]() -> std::optional<Fix> {
            for (const Finding& finding : week.findings()) {
                if (finding.fix)
                    return finding.fix;
            }
            return std::nullopt;
        };
        for (auto fix = offered(); fix && clicks < 20; fix = offered(), ++clicks)
            ASSERT_TRUE(mend(week, *fix)) << one.name;
        EXPECT_LT(clicks, 20) << one.name << ": "
                              << test::idsOf(week.findings()).join(u' ').toStdString();
    }
}

TEST(FixTest, WhatIsOverOrDoneIsNotMended)
{
    CareWeek week;
    week.set(u"sat"_s, {});
    week.today = test::careMonday().addDays(6);
    const auto findings = week.findings();
    ASSERT_EQ(test::idsOf(findings), QStringList{u"PC04/saturday"_s});
    EXPECT_EQ(findings.front().fix, std::nullopt);
}

TEST(FixTest, AFixThatThePlanDoesNotAllowLeavesItAsItWas)
{
    const CareWeek week;
    const PlanFix fix{{SkipFix{{PlanEntryId::fromText(u"nothing"_s).value(), test::careMonday()}}}};
    const auto changed = withFix(week.history.plan, fix, Qt::Monday);
    ASSERT_FALSE(changed.has_value());
    EXPECT_EQ(changed.error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace limber
