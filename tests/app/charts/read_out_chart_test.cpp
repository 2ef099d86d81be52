// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/pain_line_chart.h"
#include "app/charts/week_bar_chart.h"
#include "app/style/theme.h"
#include "tests/support/plan_builder.h"

#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTest>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using test::day;

std::vector<WeekBar> threeWeeks()
{
    return {{day(u"02-16"_s), std::nullopt, 0, 0, false, false},
            {day(u"02-23"_s), std::chrono::minutes{42}, 4, 4, true, false},
            {day(u"03-02"_s), std::chrono::minutes{9}, 4, 1, false, true}};
}

TEST(WeekBarChartTest, ArrowKeysReadOutOneWeekAfterAnother)
{
    WeekBarChart chart;
    chart.setWeeks(threeWeeks());
    chart.resize(600, 240);
    chart.show();
    QSignalSpy read(&chart, &ReadOutChart::readOutChanged);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.currentPoint(), 2) << "reading begins with the latest week";
    EXPECT_TRUE(chart.readOut().contains(u"still running"_s));
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_TRUE(chart.readOut().contains(u"42"_s));
    EXPECT_TRUE(chart.readOut().contains(u"goal reached"_s));
    EXPECT_EQ(chart.accessibleDescription(), chart.readOut());
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_TRUE(chart.readOut().contains(u"before your first session"_s));
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.currentPoint(), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(chart.currentPoint(), 2);
    EXPECT_EQ(read.count(), 4);
}

TEST(WeekBarChartTest, PointingReadsOutTheColumnBelow)
{
    WeekBarChart chart;
    chart.setWeeks(threeWeeks());
    chart.resize(600, 240);
    chart.show();
    chart.grab();
    QTest::mouseMove(chart.viewport(), QPoint(590, 120));
    EXPECT_EQ(chart.currentPoint(), 2);
    QTest::mouseMove(chart.viewport(), QPoint(10, 120));
    EXPECT_EQ(chart.currentPoint(), 0);
}

TEST(WeekBarChartTest, RightToLeftTheLatestWeekStandsOnTheLeft)
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    WeekBarChart chart;
    chart.setWeeks(threeWeeks());
    const auto* series = qobject_cast<QStackedBarSeries*>(chart.chart()->series().value(0));
    ASSERT_NE(series, nullptr);
    EXPECT_EQ(series->barSets()[2]->at(0), 9.0) << "the running week";
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.currentPoint(), 2);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.currentPoint(), 1) << "right is back in time";
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST(WeekBarChartTest, BarsFollowTheTheme)
{
    Theme theme(*qApp, ThemeChoice::Light);
    QWidget host;
    WeekBarChart chart(&host);
    chart.setWeeks(threeWeeks());
    host.show();
    const auto keptColour = [&chart] {
        return qobject_cast<QStackedBarSeries*>(chart.chart()->series().value(0))
            ->barSets()[0]
            ->color();
    };
    EXPECT_EQ(keptColour(), tokens(TokenSet::Light).accent);
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_TRUE(QTest::qWaitFor([&] { return keptColour() == tokens(TokenSet::Dark).accent; }));
    theme.setChoice(ThemeChoice::Light);
}

TEST(PainLineChartTest, DaysWithoutAnEntryAreGaps)
{
    PainLineChart chart;
    chart.setDays({{day(u"03-02"_s), 4}, {day(u"03-03"_s), 5}, {day(u"03-06"_s), 3}});
    QList<qsizetype> runs;
    for (QAbstractSeries* series : chart.chart()->series()) {
        if (series->type() == QAbstractSeries::SeriesTypeLine)
            runs.append(qobject_cast<QLineSeries*>(series)->count());
    }
    EXPECT_EQ(runs, (QList<qsizetype>{2, 1}));
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_TRUE(chart.readOut().contains(u"pain 3 of 10"_s));
}

} // namespace
} // namespace limber
