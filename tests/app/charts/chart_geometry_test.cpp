// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/activity_chart.h"
#include "app/charts/adherence_chart.h"
#include "app/charts/amount_chart.h"
#include "app/charts/pain_chart.h"
#include "app/charts/pain_painting.h"
#include "app/charts/period_bar_chart.h"
#include "app/charts/response_chart.h"
#include "app/charts/year_heat_map_chart.h"
#include "tests/app/charts/chart_cases.h"
#include "tests/support/plan_builder.h"

#include <QImage>
#include <QPainter>

#include <cmath>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

ChartStyle styleOf(Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return screenChartStyle(TokenSet::Light, QFont(u"DejaVu Sans"_s), direction);
}

QRectF roomOf(const Chart& chart, double width, const ChartStyle& style)
{
    return {0, 0, width, chart.properHeight(width, style)};
}

class EveryChartTest : public testing::TestWithParam<test::ChartCase> {};

TEST_P(EveryChartTest, HasATableWithACellForEachHeading)
{
    const auto chart = GetParam().make();
    const ChartRows rows = chart->rows();
    EXPECT_FALSE(rows.headings.isEmpty());
    for (const QStringList& row : rows.rows)
        EXPECT_EQ(row.size(), rows.headings.size());
    EXPECT_EQ(static_cast<int>(rows.rows.size()), chart->pointCount());
    EXPECT_FALSE(chart->accessibleName().isEmpty());
    for (int i = 0; i < chart->pointCount(); ++i)
        EXPECT_FALSE(chart->pointText(i).isEmpty());
}

TEST_P(EveryChartTest, FindsEachPointAtItsOwnPlace)
{
    const auto chart = GetParam().make();
    for (const double width : {Chart::leastWidth(), GetParam().width, 1000.0}) {
        const ChartStyle style = styleOf(GetParam().direction);
        const QRectF room = roomOf(*chart, width, style);
        const std::vector<QRectF> areas = chart->pointAreas(room, style);
        ASSERT_EQ(static_cast<int>(areas.size()), chart->pointCount());
        for (std::size_t i = 0; i < areas.size(); ++i) {
            EXPECT_EQ(chart->nearestPoint(areas[i].center(), room, style), static_cast<int>(i));
            EXPECT_TRUE(room.adjusted(-9, -1, 9, 1).contains(areas[i]))
                << i << " of " << areas.size() << " at " << areas[i].left() << ' ' << areas[i].top()
                << ' ' << areas[i].right() << ' ' << areas[i].bottom();
        }
    }
}

TEST_P(EveryChartTest, StaysWithinItsRoom)
{
    const auto chart = GetParam().make();
    const ChartStyle style = styleOf(GetParam().direction);
    for (const double width : {280.0, GetParam().width}) {
        const double height = chart->properHeight(width, style);
        constexpr int kAround = 20;
        QImage image(static_cast<int>(width) + 2 * kAround,
                     static_cast<int>(std::ceil(height)) + 2 * kAround, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        chart->paint(painter, {kAround, kAround, width, height}, style);
        painter.end();
        int outside = 0;
        // An edge of a line or a marker may reach out by the width of a pen.
        const QRect within =
            image.rect().adjusted(kAround - 3, kAround - 3, 3 - kAround, 3 - kAround);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                outside += !within.contains(x, y) && image.pixel(x, y) != 0xffffffff ? 1 : 0;
        }
        EXPECT_EQ(outside, 0) << "at a width of " << width;
    }
}

INSTANTIATE_TEST_SUITE_P(Charts, EveryChartTest, testing::ValuesIn(test::chartCases()),
                         [](const testing::TestParamInfo<test::ChartCase>& which) {
                             return std::string(which.param.name);
                         });

TEST(PeriodBarChartTest, MirroredTheLatestPeriodStandsOnTheLeft)
{
    const PeriodBarChart chart(test::madeUpBars(91));
    const ChartStyle style = styleOf(Qt::RightToLeft);
    const std::vector<QRectF> areas = chart.pointAreas(roomOf(chart, 640, style), style);
    EXPECT_LT(areas.back().left(), areas.front().left());
}

TEST(PeriodBarChartTest, SaysWhatIsKnownOfAPeriod)
{
    PeriodBars bars;
    const QDate monday(2026, 2, 16);
    bars.bars = {{.period = {monday, monday.addDays(6)}},
                 {.period = {monday.addDays(7), monday.addDays(13)},
                  .active = std::chrono::minutes{42},
                  .parts = {{Category::Core, std::chrono::minutes{30}},
                            {std::nullopt, std::chrono::minutes{12}}},
                  .daysWithCompleted = 4,
                  .goal = 4,
                  .reachedGoal = true,
                  .planned = std::chrono::minutes{60}}};
    bars.categories = {Category::Core, std::nullopt};
    const PeriodBarChart chart(bars);
    EXPECT_EQ(chart.pointText(0), u"Week from 16 February 2026: before your first session"_s);
    const QString text = chart.pointText(1);
    for (const QString& part : {u"42 min"_s, u"1 h planned"_s, u"Core 30 min"_s, u"Other 12 min"_s,
                                u"goal 4"_s, u"goal reached"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << " in " << text.toStdString();
    EXPECT_EQ(chart.rows().rows[0].mid(1),
              (QStringList{u"not begun yet"_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s}));
    EXPECT_EQ(chart.rows().rows[1].mid(1),
              (QStringList{u"42"_s, u"30"_s, u"12"_s, u"60"_s, u"4"_s, u"4"_s, u"yes"_s}));
}

TEST(PainChartTest, ValuesStandOnTheScaleOfZeroToTen)
{
    const PainSeries series = test::madeUpPain(30);
    const std::vector<PainPoint> none;
    const ChartStyle style = styleOf();
    const PainPainting painting(series, none, PainResolution::Sessions, {0, 0, 640, 200}, style);
    const QRectF& plot = painting.frame().plot();
    EXPECT_DOUBLE_EQ(painting.frame().y(0), plot.bottom());
    EXPECT_DOUBLE_EQ(painting.frame().y(10), plot.top());
    EXPECT_DOUBLE_EQ(painting.frame().y(5), plot.center().y());
}

TEST(PainChartTest, ADayHasItsPainItsSessionsAndItsMean)
{
    PainSeries series;
    const QDate day(2026, 3, 2);
    series.days = {day, day.addDays(2)};
    series.daily = {{day, 4.5}, {day.addDays(2), 3}};
    series.means = {{day, std::nullopt}, {day.addDays(1), 4.25}, {day.addDays(2), std::nullopt}};
    SessionPain session{
        test::id<SessionId>(u"s"_s), {}, day, Pain::create(5).value(), Pain::create(3).value()};
    series.sessions = {session};
    series.flares = {day.addDays(2)};
    const PainChart chart(series);
    ASSERT_EQ(chart.pointCount(), 3);
    EXPECT_EQ(chart.rows().rows[0].mid(1), (QStringList{u"4.5"_s, u"5 → 3"_s, u""_s, u""_s}));
    EXPECT_EQ(chart.rows().rows[1].mid(1), (QStringList{u""_s, u""_s, u"4.3"_s, u""_s}));
    EXPECT_EQ(chart.rows().rows[2].mid(1), (QStringList{u"3.0"_s, u""_s, u""_s, u"yes"_s}));
    EXPECT_TRUE(chart.pointText(0).contains(u"pain 4.5 of 10"_s));
    EXPECT_TRUE(chart.pointText(2).contains(u"pain 3 of 10, flare-up"_s));
}

TEST(PainChartTest, ALongRangeIsShownByPeriod)
{
    EXPECT_GT(PainChart(test::madeUpPain(kMostDaysOfPain)).pointCount(), 200);
    const PainChart chart(test::madeUpPain(kMostDaysOfPain + 1));
    EXPECT_LT(chart.pointCount(), 62);
    EXPECT_TRUE(chart.pointText(0).contains(u"on average"_s));
}

TEST(YearHeatMapChartTest, PointsAreTheDaysFromTheHistorysFirstToToday)
{
    const YearHeatMapChart chart(test::madeUpHeatMap(7), HeatMapMode::Days, test::kChartToday);
    ASSERT_EQ(chart.pointCount(), 7);
    EXPECT_EQ(chart.dayAt(0), test::kChartToday.addDays(-6));
    EXPECT_EQ(chart.dayAt(6), test::kChartToday);
    EXPECT_EQ(chart.stepFrom(6, ChartStep::Up), 5);
    EXPECT_EQ(chart.stepFrom(6, ChartStep::Down), 6);
    EXPECT_EQ(chart.stepFrom(6, ChartStep::Backward), 6) << "the week before has no such day";
    const YearHeatMapChart year(test::madeUpHeatMap(365), HeatMapMode::Days, test::kChartToday);
    EXPECT_EQ(year.dayAt(year.stepFrom(364, ChartStep::Backward)), test::kChartToday.addDays(-7));
}

TEST(YearHeatMapChartTest, CellsAreNeverTooSmallToSee)
{
    const YearHeatMapChart chart(test::madeUpHeatMap(365), HeatMapMode::Days, test::kChartToday);
    const ChartStyle style = styleOf();
    for (const double width : {Chart::leastWidth(), 320.0, 500.0, 640.0, 900.0, 1400.0}) {
        for (const QRectF& cell : chart.pointAreas(roomOf(chart, width, style), style)) {
            EXPECT_GE(cell.width(), 9) << width;
            EXPECT_EQ(cell.width(), cell.height());
        }
    }
}

TEST(YearHeatMapChartTest, OutsideItsCellsNothingIsPointedAt)
{
    const YearHeatMapChart chart(test::madeUpHeatMap(7), HeatMapMode::Days, test::kChartToday);
    const ChartStyle style = styleOf();
    EXPECT_EQ(chart.nearestPoint({100, 60}, roomOf(chart, 640, style), style), -1);
}

TEST(WeekdayChartTest, BeginsWithTheFirstDayOfTheWeek)
{
    AdherenceSeries series;
    series.weekdays[6] = {.completed = 3, .missed = 1};
    const WeekdayChart chart(series, Qt::Sunday);
    EXPECT_EQ(chart.weekdayAt(0), Qt::Sunday);
    EXPECT_EQ(chart.weekdayAt(6), Qt::Saturday);
    EXPECT_TRUE(chart.pointText(0).startsWith(u"Sunday: 3 of 4 done (75"_s));
    EXPECT_FALSE(chart.pointText(1).contains(u"0"_s)) << "not known is neither 0 % nor 100 %";
}

TEST(AmountChartTest, SecondsAndCountsKeepTheirUnit)
{
    AmountSeries series{.exercise = test::id<ExerciseId>(u"plank"_s),
                        .type = DoseType::TimedHold,
                        .unit = PeriodUnit::Week};
    const QDate monday(2026, 3, 2);
    series.periods = {{{monday, monday.addDays(6)}, 45, 42.5, 2},
                      {{monday.addDays(7), monday.addDays(13)}, {}, {}, 0}};
    EXPECT_EQ(AmountChart(series).pointText(0),
              u"Week from 2 March 2026: best 45 s, typical 42.5 s, 2 session(s)"_s);
    EXPECT_TRUE(AmountChart(series).pointText(1).contains(u"not done to the end"_s));
    series.type = DoseType::BreathCycles;
    EXPECT_TRUE(AmountChart(series).pointText(0).contains(u"typical 42.5 breaths"_s));
}

TEST(ResponseChartTest, ARowSaysItsExerciseItsChangeAndItsSessions)
{
    const ResponseChart chart({{test::id<ExerciseId>(u"bird-dog"_s), 12, 0.75, -1.24}},
                              [](const ExerciseId&) { return u"Bird dog"_s; });
    EXPECT_EQ(chart.exerciseAt(0), test::id<ExerciseId>(u"bird-dog"_s));
    EXPECT_EQ(chart.pointText(0), u"Bird dog: mean change of pain -1.2, not higher after 9 of 12 "
                                  "session(s)"_s);
    EXPECT_EQ(chart.rows().rows[0], (QStringList{u"Bird dog"_s, u"12"_s, u"9"_s, u"-1.2"_s}));
}

TEST(ActivityChartTest, LinesOfTheSameValueLieSideBySide)
{
    ActivityHistory history;
    for (int i = 0; i < 2; ++i) {
        history.activities.push_back(
            {test::id<ActivityId>(u"a%1"_s.arg(i)), u"Activity %1"_s.arg(i), {}, i});
        history.ratings.push_back({test::id<ActivityRatingId>(u"r%1"_s.arg(i)),
                                   history.activities.back().id, test::kChartToday,
                                   Ability::create(5).value()});
    }
    const ActivityChart chart(history, test::daysUntilToday(30));
    ASSERT_EQ(chart.pointCount(), 1) << "one day, however many activities";
    EXPECT_EQ(chart.rows().rows[0].mid(1), (QStringList{u"5"_s, u"5"_s}));
    EXPECT_EQ(chart.pointText(0), u"Wednesday, 4 March 2026: Activity 0 5, Activity 1 5"_s);
}

TEST(ActivityChartTest, ALongRangeIsShownByPeriod)
{
    const ActivityHistory history = test::madeUpActivities(7305, 2);
    EXPECT_LT(ActivityChart(history, test::daysUntilToday(7305)).pointCount(), 25);
}

} // namespace
} // namespace limber
