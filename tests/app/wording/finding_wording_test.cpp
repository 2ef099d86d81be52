// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/finding_wording.h"

#include <gtest/gtest.h>
#include <set>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

const QDate kTuesday(2026, 11, 24);

Finding findingOf(RuleId rule)
{
    Finding one;
    one.rule = rule;
    const bool isOfDay = planRule(rule).scope == RuleScope::Day ||
                         planRule(rule).scope == RuleScope::Workday ||
                         rule == RuleId::DayBetweenCoreDays || rule == RuleId::StretchEveryDay ||
                         rule == RuleId::CoreOnFlareDay;
    one.subject = {isOfDay ? SubjectKind::Day : SubjectKind::Week, kTuesday};
    return one;
}

TEST(FindingWordingTest, EveryRuleSaysSomethingOfItsOwnInOneOrTwoShortSentences)
{
    std::set<QString> texts;
    for (const PlanRule& rule : planRules()) {
        if (isAboutRoutine(rule.scope))
            continue;
        const QString text = findingText(findingOf(rule.id));
        EXPECT_FALSE(text.isEmpty()) << token(rule.id).data();
        EXPECT_TRUE(texts.insert(text).second) << token(rule.id).data();
        EXPECT_LE(text.size(), 110) << text.toStdString();
        EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
        EXPECT_TRUE(text.endsWith(u'.')) << text.toStdString();
    }
}

TEST(FindingWordingTest, DaysAreNamed)
{
    EXPECT_TRUE(findingText(findingOf(RuleId::StretchEveryDay)).contains(u"Tuesday"_s));
    const QString neighbours = findingText(findingOf(RuleId::DayBetweenCoreDays));
    EXPECT_TRUE(neighbours.contains(u"Monday"_s));
    EXPECT_TRUE(neighbours.contains(u"Tuesday"_s));
}

TEST(FindingWordingTest, EverySeverityAndSourceHasAWordOfItsOwn)
{
    std::set<QString> names;
    for (const auto& entry : TokenTable<Severity>::entries)
        EXPECT_TRUE(names.insert(severityName(entry.value)).second);
    for (const auto& entry : TokenTable<RuleSource>::entries)
        EXPECT_TRUE(names.insert(ruleSourceName(entry.value)).second);
    EXPECT_FALSE(names.contains(QString()));
    for (const auto& entry : TokenTable<RuleId>::entries) {
        const QString sources = findingSourcesText(findingOf(entry.value));
        EXPECT_TRUE(sources.contains(ruleSourceName(planRule(entry.value).sources.front())))
            << sources.toStdString();
    }
}

TEST(FindingWordingTest, AFixSaysWhatItWillDo)
{
    Finding one = findingOf(RuleId::DayBetweenCoreDays);
    EXPECT_EQ(fixText(one), QString());
    const OccurrenceKey key{PlanEntryId::create(), kTuesday};
    const RoutineId routine = RoutineId::create();
    one.fix = PlanFix{{MoveFix{key, kTuesday.addDays(2), std::nullopt}}};
    EXPECT_EQ(fixText(one), u"Move it to Thursday"_s);
    one.fix = PlanFix{{MoveFix{key, kTuesday, QTime(9, 30)}}};
    EXPECT_TRUE(fixText(one).contains(u"30"_s));
    one.fix = PlanFix{{AddFix{routine, kTuesday, QTime(18, 0)}}};
    EXPECT_EQ(fixText(one), u"Add a routine on Tuesday"_s);
    one.fix = PlanFix{{ReplaceFix{key, routine, kTuesday, QTime(18, 0)}}};
    EXPECT_EQ(fixText(one), u"Swap the routine on Tuesday"_s);
    one.fix = PlanFix{{SkipFix{key}}};
    EXPECT_EQ(fixText(one), u"Skip it this week"_s);
    one.fix = PlanFix{{SkipFix{key}, SkipFix{key}}};
    EXPECT_TRUE(fixText(one).contains(u"2"_s));
    for (const Fix& fix : {Fix(ReviewFix{}), Fix(ScreeningFix{}), Fix(DeskBreakFix{})}) {
        one.fix = fix;
        EXPECT_FALSE(fixText(one).isEmpty());
    }
}

} // namespace
} // namespace limber
