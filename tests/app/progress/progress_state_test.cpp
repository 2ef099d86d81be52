// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/progress_state.h"
#include "app/wording/progress_wording.h"
#include "tests/support/history_script.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

ProgressState stateOf(const QString& script)
{
    const test::Scenario scenario = test::readScenario(script);
    return buildProgressState(scenario.history, scenario.today,
                              Settings{.weekStartsOn = Qt::Monday});
}

TEST(ProgressStateTest, NothingDoneIsEmpty)
{
    EXPECT_TRUE(stateOf(u"today 03-04; entry a core daily from 03-02"_s).isEmpty);
    EXPECT_FALSE(stateOf(u"today 03-04; did 03-04 core"_s).isEmpty);
    EXPECT_TRUE(stateOf(u"today 03-04; pain 03-04 3"_s).isEmpty) << "pain alone has no figures";
}

TEST(ProgressStateTest, WeeksBeforeTheHistoryAreLeftOutAsFarAsFourRemain)
{
    const ProgressState state = stateOf(u"today 03-04; did 02-16..02-22 core; did 03-02 core"_s);
    ASSERT_EQ(state.weeks.size(), 4u);
    EXPECT_TRUE(state.weeks.back().isRunning);
    EXPECT_FALSE(state.weeks.front().active) << "before the history";
    EXPECT_EQ(weeksKeptText(state.weeksKept), u"1 of 2 week(s) kept"_s);
}

TEST(ProgressStateTest, NoMoreThanTwelveWeeksAreShown)
{
    const ProgressState state = stateOf(u"today 2026-08-05; did 03-02 core"_s);
    EXPECT_EQ(state.weeks.size(), 12u);
}

TEST(ProgressStateTest, SteadinessNeedsTwoWeeksOfPlan)
{
    EXPECT_FALSE(stateOf(u"today 03-14; entry a core daily from 03-02"_s).hasScore());
    EXPECT_TRUE(stateOf(u"today 03-15; entry a core daily from 03-02"_s).hasScore());
}

TEST(ProgressStateTest, APainLineNeedsFourDays)
{
    EXPECT_FALSE(stateOf(u"today 03-04; pain 03-01..03-03 4"_s).hasPainLine());
    EXPECT_TRUE(stateOf(u"today 03-04; pain 03-01..03-04 4"_s).hasPainLine());
}

TEST(ProgressStateTest, LongPastPainIsNotDrawn)
{
    const ProgressState state = stateOf(u"today 2026-08-01; pain 03-01..03-04 4; pain 07-30 2"_s);
    EXPECT_EQ(state.painDays.size(), 1u);
}

TEST(ProgressWordingTest, WhatCannotBeDividedIsNotKnown)
{
    EXPECT_EQ(shareText(std::nullopt), u"not known yet"_s);
    EXPECT_EQ(shareText(0.834), u"83\u00a0%"_s);
    EXPECT_EQ(weeksKeptText({0, 0}), u"Your first week is running"_s);
}

TEST(ProgressWordingTest, TheVerdictOnPainNamesBothMeans)
{
    const QDate first(2025, 11, 3);
    EXPECT_EQ(painVerdictText({}, first), u"Not enough entries for a trend yet"_s);
    const PainTrend better{std::nullopt, 3.1, 5.2, -2.1, PainVerdict::ClearlyBetter};
    EXPECT_EQ(painVerdictText(better, first),
              u"Clearly less pain: 5.2 at first (Nov 2025) → 3.1 in the last 7 days"_s);
}

} // namespace
} // namespace limber
