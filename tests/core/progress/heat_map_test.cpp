// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/heat_map.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

HeatMap map(const QString& script)
{
    const Scenario scenario = readScenario(script);
    return heatMap(DayLedger(scenario.history, scenario.today, scenario.options), scenario.today);
}

HeatMark markOn(const HeatMap& map, const QString& date)
{
    for (const HeatDay& shown : map.days) {
        if (shown.day == day(date))
            return shown.mark;
    }
    throw std::out_of_range("not shown");
}

QString steps(const HeatMap& map)
{
    QStringList words;
    for (const std::chrono::seconds step : map.steps)
        words.append(QString::number(step.count() / 60));
    return words.join(u' ');
}

TEST(HeatMapTest, ShowsFiftyThreeWholeWeeks)
{
    const HeatMap monday = map(u"today 03-18"_s);
    ASSERT_EQ(371u, monday.days.size());
    EXPECT_EQ(day(u"2025-03-17"_s), monday.first);
    EXPECT_EQ(day(u"2025-03-17"_s), monday.days.front().day);
    EXPECT_EQ(day(u"03-22"_s), monday.days.back().day);
    EXPECT_EQ(day(u"2025-03-16"_s), map(u"today 03-18; week sunday"_s).first);
}

TEST(HeatMapTest, SaysWhatADayWas)
{
    const HeatMap shown = map(
        u"today 03-18; entry a core mon,tue,wed from 03-02; did 03-02 core; part 03-03 core min 1; "
        "did 03-05 core; pause 03-06 03-09; did 03-07 rest"_s);
    EXPECT_EQ(HeatMark::BeforeHistory, markOn(shown, u"03-01"_s));
    EXPECT_EQ(HeatMark::Kept, markOn(shown, u"03-02"_s));
    EXPECT_EQ(HeatMark::Practised, markOn(shown, u"03-03"_s)); // partial
    EXPECT_EQ(HeatMark::Missed, markOn(shown, u"03-04"_s));
    EXPECT_EQ(HeatMark::Practised, markOn(shown, u"03-05"_s)); // bonus
    EXPECT_EQ(HeatMark::Paused, markOn(shown, u"03-06"_s));
    EXPECT_EQ(HeatMark::Practised, markOn(shown, u"03-07"_s));
    EXPECT_EQ(HeatMark::Paused, markOn(shown, u"03-09"_s));
    EXPECT_EQ(HeatMark::Missed, markOn(shown, u"03-10"_s));
    EXPECT_EQ(HeatMark::Rest, markOn(shown, u"03-13"_s));
    EXPECT_EQ(HeatMark::Planned, markOn(shown, u"03-18"_s));
    EXPECT_EQ(HeatMark::ToCome, markOn(shown, u"03-19"_s));
}

TEST(HeatMapTest, CountsTheDaysShownAlone)
{
    const HeatMap shown = map(u"today 03-18; did 2024-03-01 core; did 03-16 core min 20; "
                              "part 03-17 core min 5; did 03-19 core"_s);
    EXPECT_EQ(minutes{25}, shown.active);
    EXPECT_EQ(1, shown.keptDays);
    EXPECT_EQ(2, shown.practisedDays);
}

TEST(HeatMapTest, LiesBeforeTheHistoryWhereItHasNotBegun)
{
    const HeatMap shown = map(u"today 03-18"_s);
    EXPECT_EQ(HeatMark::BeforeHistory, markOn(shown, u"03-18"_s));
    EXPECT_TRUE(shown.steps.empty());
    EXPECT_EQ(0, heatStep(shown, {}));
}

TEST(HeatStepTest, DividesTheDaysWithTimeIntoQuarters)
{
    const HeatMap eight =
        map(u"today 03-18; did 03-01 core min 10; did 03-02 core min 20; "
            "did 03-03 core min 30; did 03-04 core min 40; "
            "did 03-05 core min 50; did 03-06 core min 60; "
            "did 03-07 core min 70; did 03-08 core min 80; did 03-09 core min 0"_s);
    EXPECT_EQ(u"20 40 60"_s, steps(eight));
    EXPECT_EQ(0, heatStep(eight, minutes{0}));
    EXPECT_EQ(1, heatStep(eight, minutes{20}));
    EXPECT_EQ(2, heatStep(eight, minutes{21}));
    EXPECT_EQ(2, heatStep(eight, minutes{40}));
    EXPECT_EQ(3, heatStep(eight, minutes{60}));
    EXPECT_EQ(4, heatStep(eight, minutes{61}));
    EXPECT_EQ(4, heatStep(eight, minutes{500}));
}

TEST(HeatStepTest, IsTheFirstWhereAllDaysAreAlike)
{
    const HeatMap alike = map(u"today 03-18; did 03-01..03-09 core min 10"_s);
    EXPECT_EQ(u"10 10 10"_s, steps(alike));
    EXPECT_EQ(1, heatStep(alike, minutes{10}));
    EXPECT_EQ(u"7 7 7"_s, steps(map(u"today 03-18; did 03-01 core min 7"_s)));
}

} // namespace
} // namespace limber::test
