// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/adherence_series.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;
using test::text;

AdherenceSeries series(const QString& script, const QString& from, const QString& until)
{
    const Scenario scenario = readScenario(script);
    return adherenceSeries(DayLedger(scenario.history, scenario.today, scenario.options),
                           {day(from), day(until)});
}

/// "03-02 2+1": completed and missed.
QString text(const AdherenceSeries& series)
{
    QStringList words;
    for (const PeriodAdherence& period : series.periods)
        words.append(u"%1 %2+%3"_s.arg(text(period.period.from))
                         .arg(period.count.completed)
                         .arg(period.count.missed));
    return words.join(u"; "_s) + u"; all %1+%2"_s.arg(series.all.completed).arg(series.all.missed);
}

TEST(AdherenceCountTest, IsNotKnownWithNothingToDivideBy)
{
    EXPECT_EQ(std::nullopt, AdherenceCount().share());
    EXPECT_EQ(0.0, (AdherenceCount{0, 3}).share());
    EXPECT_EQ(0.75, (AdherenceCount{3, 1}).share());
    EXPECT_EQ(1.0, (AdherenceCount{1, 0}).share());
}

TEST(AdherenceSeriesTest, CountsDoneAndMissedByWeekAndLeavesTodayOpen)
{
    EXPECT_EQ(u"03-02 1+1; 03-09 1+0; all 2+1"_s,
              text(series(u"today 03-11; entry a core mon,wed from 03-02; did 03-02 core; "
                          "did 03-09 core"_s,
                          u"03-02"_s, u"03-11"_s)));
}

TEST(AdherenceSeriesTest, TakesWholePeriodsButOnlyTheRangesDaysInAll)
{
    EXPECT_EQ(u"03-02 1+1; all 0+1"_s,
              text(series(u"today 03-20; entry a core mon,wed from 03-02 until 03-08; "
                          "did 03-02 core"_s,
                          u"03-03"_s, u"03-08"_s)));
}

TEST(AdherenceSeriesTest, LeavesSkippedAndPausedOutAndCountsMovedOnesOnTheirNewDay)
{
    const AdherenceSeries result =
        series(u"today 03-20; entry a core mon,wed,fri from 03-02 until 03-15; skip a 03-02; "
               "move a 03-04 03-05; did 03-05 core; pause 03-06 03-08"_s,
               u"03-02"_s, u"03-15"_s);
    EXPECT_EQ(u"03-02 1+0; 03-09 0+3; all 1+3"_s, text(result));
    EXPECT_EQ((AdherenceCount{1, 0}), result.weekdays[3]);
    EXPECT_EQ((AdherenceCount{0, 1}), result.weekdays[2]);
}

TEST(AdherenceSeriesTest, IsNotKnownBeforeTheHistory)
{
    EXPECT_EQ(u"02-23 0+0; 03-02 1+0; all 1+0"_s,
              text(series(u"today 03-02; entry a core mon from 03-02; did 03-02 core"_s, u"02-25"_s,
                          u"03-02"_s)));
}

struct WeekdayCase {
    QString meaning;
    std::array<AdherenceCount, 7> weekdays;
    std::optional<Qt::DayOfWeek> hardest;
};

void PrintTo(const WeekdayCase& each, std::ostream* out)
{
    *out << each.meaning.toStdString();
}

class HardestWeekdayTest : public testing::TestWithParam<WeekdayCase> {};

TEST_P(HardestWeekdayTest, IsSaidOnlyPastTheThresholds)
{
    AdherenceSeries series;
    series.weekdays = GetParam().weekdays;
    for (const AdherenceCount& count : series.weekdays) {
        series.all.completed += count.completed;
        series.all.missed += count.missed;
    }
    EXPECT_EQ(GetParam().hardest, hardestWeekday(series));
}

INSTANTIATE_TEST_SUITE_P(
    Tables, HardestWeekdayTest,
    testing::Values(WeekdayCase{u"nothing"_s, {}, {}},
                    WeekdayCase{u"seven are too few"_s, {{{0, 7}, {8, 0}}}, {}},
                    WeekdayCase{u"eight are enough"_s, {{{0, 8}, {8, 0}}}, Qt::Monday},
                    WeekdayCase{u"seven others are too few"_s, {{{0, 8}, {7, 0}}}, {}},
                    WeekdayCase{u"others together"_s, {{{5, 0}, {3, 0}, {0, 8}}}, Qt::Wednesday},
                    WeekdayCase{u"exactly a quarter below"_s, {{{5, 3}, {7, 1}}}, Qt::Monday},
                    WeekdayCase{u"less than a quarter below"_s, {{{6, 2}, {7, 1}}}, {}},
                    WeekdayCase{u"all alike"_s, {{{4, 4}, {4, 4}, {4, 4}}}, {}},
                    WeekdayCase{u"a rare worse one is left out"_s,
                                {{{0, 2}, {8, 0}, {2, 6}, {8, 0}}},
                                Qt::Wednesday},
                    WeekdayCase{u"among equals the one with more occurrences"_s,
                                {{{0, 8}, {0, 9}, {30, 0}}},
                                Qt::Tuesday},
                    WeekdayCase{u"then the earlier"_s, {{{30, 0}, {0, 8}, {0, 8}}}, Qt::Tuesday}));

} // namespace
} // namespace limber::test
