// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_days.h"

#include <QFont>
#include <QStringList>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

QFontMetricsF smallText()
{
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(13);
    return QFontMetricsF(font);
}

QStringList textsOf(const std::vector<AxisMark>& marks)
{
    QStringList texts;
    for (const AxisMark& mark : marks)
        texts.append(mark.text);
    return texts;
}

void expectApart(const std::vector<AxisMark>& marks, double width)
{
    const QFontMetricsF metrics = smallText();
    for (std::size_t i = 1; i < marks.size(); ++i) {
        const double distance = (marks[i].across - marks[i - 1].across) * width;
        const double needed = (metrics.horizontalAdvance(marks[i].text) +
                               metrics.horizontalAdvance(marks[i - 1].text)) /
                              2;
        EXPECT_GT(distance, needed) << marks[i - 1].text.toStdString() << " and "
                                    << marks[i].text.toStdString() << " in " << width;
    }
}

TEST(ValueAxisTest, TicksAreRoundAndTheLastIsTheUpperEnd)
{
    EXPECT_EQ(niceAxis(87, 4).ticks, (std::vector<double>{0, 50, 100}));
    EXPECT_EQ(niceAxis(100, 4).ticks, (std::vector<double>{0, 50, 100}));
    EXPECT_EQ(niceAxis(101, 4).ticks, (std::vector<double>{0, 50, 100, 150}));
    EXPECT_EQ(niceAxis(3, 4).ticks, (std::vector<double>{0, 1, 2, 3}));
    EXPECT_EQ(niceAxis(0, 4).high, 1) << "an axis without values still has a length";
}

TEST(PlotFrameTest, AcrossRunsWithTheDirectionOfReading)
{
    const QRectF plot(100, 10, 200, 50);
    const PlotFrame ahead(plot, niceAxis(10, 2), Qt::LeftToRight);
    const PlotFrame mirrored(plot, niceAxis(10, 2), Qt::RightToLeft);
    EXPECT_EQ(ahead.x(0.25), 150);
    EXPECT_EQ(mirrored.x(0.25), 250);
    EXPECT_EQ(ahead.column(0, 4), QRectF(100, 10, 50, 50));
    EXPECT_EQ(mirrored.column(0, 4), QRectF(250, 10, 50, 50));
    EXPECT_EQ(ahead.y(0), 60);
    EXPECT_EQ(ahead.y(10), 10);
}

TEST(AxisMarksTest, DaysBecomeWeeksMonthsAndYearsAsTheyGrow)
{
    const QDate last(2026, 3, 4);
    const auto marks = [&](int days) {
        return textsOf(dayMarks(last.addDays(1 - days), last, 600, smallText(), QLocale::c()));
    };
    EXPECT_EQ(marks(3), (QStringList{u"2 Mar"_s, u"3 Mar"_s, u"4 Mar"_s}));
    EXPECT_EQ(marks(30).last(), u"4 Mar"_s) << "today has its mark";
    EXPECT_EQ(marks(365),
              (QStringList{u"Apr"_s, u"May"_s, u"Jun"_s, u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s,
                           u"Nov"_s, u"Dec"_s, u"2026"_s, u"Feb"_s, u"Mar"_s}));
    EXPECT_EQ(marks(7305).last(), u"2026"_s);
}

TEST(AxisMarksTest, TextsNeverTouchInAnyWidthAndRange)
{
    const QDate last(2026, 3, 4);
    for (const int days : {1, 2, 7, 30, 91, 99, 100, 101, 200, 365, 800, 2000, 7305, 18262}) {
        const DateRange range{last.addDays(1 - days), last};
        const PeriodUnit unit = periodUnit(range);
        const std::vector<Period> periods = periodsOf(range, unit, Qt::Monday);
        for (const double width : {200.0, 320.0, 640.0, 1200.0}) {
            const auto ofDays = dayMarks(range.from, last, width, smallText(), QLocale::c());
            const auto ofPeriods = periodMarks(periods, unit, width, smallText(), QLocale::c());
            EXPECT_FALSE(ofDays.empty()) << days;
            EXPECT_FALSE(ofPeriods.empty()) << days;
            expectApart(ofDays, width);
            expectApart(ofPeriods, width);
        }
    }
}

TEST(LabelsTest, KeepTheirPlaceWhereTheyHaveRoom)
{
    EXPECT_EQ(spreadLabels({50, 20}, 10, 0, 100), (std::vector<double>{45, 15}));
}

TEST(LabelsTest, OfTheSameHeightAreSpreadWithinTheirRoom)
{
    EXPECT_EQ(spreadLabels({95, 95, 95}, 10, 0, 100), (std::vector<double>{70, 80, 90}));
    EXPECT_EQ(spreadLabels({0, 2, 1}, 10, 0, 100), (std::vector<double>{0, 20, 10}));
    EXPECT_TRUE(spreadLabels({}, 10, 0, 100).empty());
    const std::vector<double> tight = spreadLabels({5, 5, 5}, 10, 0, 15);
    EXPECT_EQ(tight, (std::vector<double>{0, 5, 10})) << "evenly, where there is no room for all";
}

} // namespace
} // namespace limber
