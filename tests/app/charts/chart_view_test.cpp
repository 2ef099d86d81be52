// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_view.h"
#include "app/charts/period_bar_chart.h"
#include "app/charts/response_chart.h"
#include "app/charts/year_heat_map_chart.h"
#include "app/style/theme.h"
#include "tests/app/charts/chart_cases.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

/// A week before the history, a finished and the running one.
std::unique_ptr<Chart> threeWeeks(int minutes = 42)
{
    const QDate monday(2026, 2, 16);
    PeriodBars bars;
    bars.bars = {{.period = {monday, monday.addDays(6)}},
                 {.period = {monday.addDays(7), monday.addDays(13)},
                  .active = std::chrono::minutes{minutes},
                  .daysWithCompleted = 4,
                  .goal = 4,
                  .reachedGoal = true},
                 {.period = {monday.addDays(14), monday.addDays(20)},
                  .active = std::chrono::minutes{9},
                  .daysWithCompleted = 1,
                  .goal = 4,
                  .isRunning = true}};
    return std::make_unique<PeriodBarChart>(bars);
}

class ChartViewTest : public testing::Test {
protected:
    ChartViewTest()
    {
        m_view.setChart(threeWeeks());
        m_view.resize(600, 240);
        m_view.show();
    }

    void point(int index) { QTest::mouseMove(&m_view, placeOf(index)); }

    [[nodiscard]] QPoint placeOf(int index) const
    {
        const auto areas = m_view.chart()->pointAreas(m_view.room(), m_view.chartStyle());
        return areas[static_cast<std::size_t>(index)].center().toPoint();
    }

    ChartView m_view;
};

TEST_F(ChartViewTest, ArrowKeysReadOutOnePointAfterAnother)
{
    QSignalSpy read(&m_view, &ChartView::readOutChanged);
    QTest::keyClick(&m_view, Qt::Key_Left);
    EXPECT_EQ(m_view.currentPoint(), 2) << "reading begins with the latest";
    EXPECT_TRUE(m_view.readOut().contains(u"still running"_s));
    QTest::keyClick(&m_view, Qt::Key_Left);
    EXPECT_TRUE(m_view.readOut().contains(u"42"_s));
    EXPECT_TRUE(m_view.readOut().contains(u"goal reached"_s));
    EXPECT_EQ(m_view.accessibleDescription(), m_view.readOut());
    QTest::keyClick(&m_view, Qt::Key_Home);
    EXPECT_TRUE(m_view.readOut().contains(u"before your first session"_s));
    QTest::keyClick(&m_view, Qt::Key_Left);
    EXPECT_EQ(m_view.currentPoint(), 0);
    QTest::keyClick(&m_view, Qt::Key_End);
    EXPECT_EQ(m_view.currentPoint(), 2);
    EXPECT_EQ(read.count(), 4);
}

TEST_F(ChartViewTest, PointingReadsOutTheColumnBelow)
{
    point(2);
    EXPECT_EQ(m_view.currentPoint(), 2);
    point(0);
    EXPECT_EQ(m_view.currentPoint(), 0);
}

TEST_F(ChartViewTest, TabbingInReadsOutTheLatestPoint)
{
    m_view.setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_view.currentPoint() == 2; }));
}

TEST_F(ChartViewTest, AClickAndEnterActivateAPoint)
{
    QSignalSpy activated(&m_view, &ChartView::pointActivated);
    QTest::keyClick(&m_view, Qt::Key_Return);
    EXPECT_EQ(activated.count(), 0) << "nothing is read out";
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, placeOf(1));
    QTest::keyClick(&m_view, Qt::Key_Home);
    QTest::keyClick(&m_view, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated[0][0].toInt(), 1);
    EXPECT_EQ(activated[1][0].toInt(), 0);
}

TEST_F(ChartViewTest, APressThatEndsElsewhereActivatesNothing)
{
    QSignalSpy activated(&m_view, &ChartView::pointActivated);
    QTest::mousePress(&m_view, Qt::LeftButton, {}, placeOf(1));
    QTest::mouseRelease(&m_view, Qt::LeftButton, {}, placeOf(2));
    EXPECT_EQ(activated.count(), 0);
}

TEST_F(ChartViewTest, RightToLeftRightIsBackInTime)
{
    m_view.setLayoutDirection(Qt::RightToLeft);
    EXPECT_LT(placeOf(2).x(), placeOf(0).x());
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(m_view.currentPoint(), 2);
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(m_view.currentPoint(), 1);
}

TEST_F(ChartViewTest, WhatIsReadOutStaysWhileItIsTrue)
{
    QTest::keyClick(&m_view, Qt::Key_Home);
    QTest::keyClick(&m_view, Qt::Key_Right);
    QSignalSpy read(&m_view, &ChartView::readOutChanged);
    m_view.setChart(threeWeeks());
    EXPECT_EQ(m_view.currentPoint(), 1);
    EXPECT_EQ(read.count(), 0);
    m_view.setChart(threeWeeks(50));
    EXPECT_EQ(m_view.currentPoint(), -1);
    EXPECT_EQ(m_view.accessibleDescription(), QString());
    m_view.setChart(nullptr);
    QTest::keyClick(&m_view, Qt::Key_Left);
    EXPECT_EQ(m_view.readOut(), QString());
    EXPECT_EQ(m_view.heightForWidth(500), 0);
}

TEST_F(ChartViewTest, FollowsTheTheme)
{
    Theme theme(*qApp, ThemeChoice::Light);
    EXPECT_EQ(m_view.chartStyle().tokens, &tokens(TokenSet::Light));
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(m_view.chartStyle().tokens, &tokens(TokenSet::Dark));
    theme.setChoice(ThemeChoice::Light);
}

TEST_F(ChartViewTest, RowsAreWalkedUpAndDown)
{
    m_view.setChart(std::make_unique<ResponseChart>(
        test::madeUpResponses(3), [](const ExerciseId& exercise) { return exercise.text(); }));
    QTest::keyClick(&m_view, Qt::Key_Home);
    QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_EQ(m_view.currentPoint(), 1);
    QTest::keyClick(&m_view, Qt::Key_Up);
    EXPECT_EQ(m_view.currentPoint(), 0);
}

TEST_F(ChartViewTest, TheYearIsWalkedByDayAndByWeekAndOpensADay)
{
    m_view.setChart(std::make_unique<YearHeatMapChart>(test::madeUpHeatMap(365), HeatMapMode::Days,
                                                       test::kChartToday));
    m_view.resize(700, m_view.heightForWidth(700));
    QTest::keyClick(&m_view, Qt::Key_End);
    const int today = m_view.currentPoint();
    QTest::keyClick(&m_view, Qt::Key_Left);
    EXPECT_EQ(m_view.currentPoint(), today - 7);
    QTest::keyClick(&m_view, Qt::Key_Up);
    EXPECT_EQ(m_view.currentPoint(), today - 8);
    QSignalSpy activated(&m_view, &ChartView::pointActivated);
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, placeOf(100));
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toInt(), 100);
}

TEST_F(ChartViewTest, ItsHeightGrowsWhereTheKeyNeedsLines)
{
    m_view.setChart(std::make_unique<PeriodBarChart>(test::madeUpBars(30)));
    EXPECT_GT(m_view.heightForWidth(300), m_view.heightForWidth(700));
}

} // namespace
} // namespace limber
