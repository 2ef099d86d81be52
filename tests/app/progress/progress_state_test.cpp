// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/progress_state.h"
#include "app/wording/progress_wording.h"
#include "core/storage/practice_preferences.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

const Settings kSettings{.weekStartsOn = Qt::Monday};

ProgressState stateOf(const QString& script, ProgressRange range = ProgressRange::Quarter,
                      const Settings& settings = kSettings)
{
    const test::Scenario scenario = test::readScenario(script);
    DayLedger ledger(scenario.history, scenario.today, progressOptions(settings));
    const DateRange days = rangeDays(range, scenario.today, ledger.beginning());
    return buildProgressState({scenario.history, std::move(ledger), range, days, {}, {}, {}},
                              settings, Catalogue());
}

TEST(ProgressStateTest, NothingDoneIsEmpty)
{
    EXPECT_TRUE(stateOf(u"today 03-04; entry a core daily from 03-02"_s).isEmpty);
    EXPECT_FALSE(stateOf(u"today 03-04; did 03-04 core"_s).isEmpty);
    EXPECT_TRUE(stateOf(u"today 03-04; pain 03-04 3"_s).isEmpty) << "pain alone has no figures";
}

TEST(ProgressStateTest, WhatIsUpNextIsTheFirstOpenOccurrence)
{
    const ProgressState state =
        stateOf(u"today 03-04; entry a core daily from 03-02; did 03-04 core"_s);
    ASSERT_TRUE(state.next);
    EXPECT_EQ(state.next->day, test::day(u"03-05"_s));
    EXPECT_FALSE(stateOf(u"today 03-04; did 03-04 core"_s).next);
}

TEST(ProgressStateTest, ARangeIsHeldAgainstTheOneBeforeOnlyWhereTheHistoryHasIt)
{
    const QString half = u"today 2026-05-01; did 03-02..03-04 core; did 04-10..04-11 core"_s;
    const ProgressState month = stateOf(half, ProgressRange::Month);
    ASSERT_TRUE(month.before);
    EXPECT_EQ(month.figures.daysPractised, 2);
    EXPECT_EQ(month.before->daysPractised, 2) << "30 days, not a month of the calendar";
    EXPECT_FALSE(stateOf(half, ProgressRange::Quarter).before);
    EXPECT_FALSE(stateOf(half, ProgressRange::All).before);
}

TEST(ProgressStateTest, SteadinessNeedsTwoWeeksOfPlan)
{
    Settings settings = kSettings;
    settings.streakShown = StreakShown::Score;
    const auto score = [&settings](const QString& script) {
        return stateOf(script, ProgressRange::Quarter, settings).week.score;
    };
    EXPECT_FALSE(score(u"today 03-14; entry a core daily from 03-02; did 03-03 core"_s));
    EXPECT_TRUE(score(u"today 03-15; entry a core daily from 03-02; did 03-03 core"_s));
}

TEST(ProgressStateTest, TheFirstDayWithPainIsThatOfTheWholeHistory)
{
    const ProgressState state =
        stateOf(u"today 2026-08-01; did 03-01 core; pain 03-01..03-04 4; pain 07-30 2"_s, ProgressRange::Month);
    EXPECT_EQ(state.firstPainDay, test::day(u"03-01"_s));
    EXPECT_EQ(state.pain.daily.size(), 1u);
}

TEST(ProgressStateTest, EnoughOfTheHistoryIsAskedForToCompareRanges)
{
    const QDate today(2026, 11, 20);
    EXPECT_FALSE(firstDayNeeded(ProgressRange::All, today, kSettings));
    const auto month = firstDayNeeded(ProgressRange::Month, today, kSettings);
    ASSERT_TRUE(month);
    EXPECT_LE(*month, weekStart(today, Qt::Monday).addDays(-7 * (kHeatWeeks - 1)));
    EXPECT_LE(*firstDayNeeded(ProgressRange::Year, today, kSettings), today.addDays(-730 - 28));
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

TEST(ProgressWordingTest, NothingIsSaidOfSessionsBelowTheThreshold)
{
    EXPECT_TRUE(withinSessionsText({4, 4, 0, 0, std::nullopt}).isEmpty());
    EXPECT_FALSE(withinSessionsText({5, 3, 1, 1, -0.6}).isEmpty());
}

TEST(ProgressWordingTest, AnExerciseOnlySeemsToGoWithLessPain)
{
    const auto name = [](const ExerciseId&) { return u"Bridge"_s; };
    const auto bridge = test::id<ExerciseId>(u"bridge"_s);
    EXPECT_TRUE(responseFinding({}, name).contains(u"not enough entries"_s));
    EXPECT_EQ(responseFinding({{bridge, 6, 0.8, -0.4}}, name), u"No exercise seems to stand out"_s);
    EXPECT_EQ(responseFinding({{bridge, 6, 0.8, -0.5}}, name),
              u"Bridge seems to go with less pain afterwards"_s);
}

TEST(ProgressWordingTest, AWeekdayIsNamedOnlyWhereItStandsOut)
{
    AdherenceSeries series;
    series.all = {20, 10};
    EXPECT_EQ(weekdayFinding(series), u"The plan by day of the week"_s);
    for (AdherenceCount& day : series.weekdays)
        day = {9, 1};
    series.weekdays[4] = {2, 8};
    EXPECT_TRUE(weekdayFinding(series).contains(u"Fri"_s)) << weekdayFinding(series).toStdString();
}

} // namespace
} // namespace limber
