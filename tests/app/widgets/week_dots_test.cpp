// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/day_dot.h"
#include "app/widgets/week_dots.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>
#include <vector>

namespace limber {
namespace {

std::array<WeekDay, WeekDots::kDays> week()
{
    std::array<WeekDay, WeekDots::kDays> days;
    for (std::size_t i = 0; i < days.size(); ++i) {
        days[i].letter = QString::number(i);
        days[i].description = QStringLiteral("Day %1 <b>").arg(i);
    }
    days[2].place = DayPlace::Today;
    return days;
}

TEST(WeekDotsTest, EachDaySaysItsSentenceAndShowsItLiterally)
{
    WeekDots dots;
    dots.setDays(week());
    const auto days = dots.findChildren<DayDot*>();
    ASSERT_EQ(days.size(), 7);
    EXPECT_EQ(days[6]->accessibleName(), QStringLiteral("Day 6 <b>"));
    EXPECT_TRUE(days[6]->toolTip().contains(QStringLiteral("&lt;b&gt;")));
}

TEST(WeekDotsTest, TabLeadsToTodayAndArrowsToItsNeighbours)
{
    WeekDots dots;
    dots.setDays(week());
    dots.show();
    QApplication::setActiveWindow(&dots);
    QSignalSpy activated(&dots, &WeekDots::dayActivated);
    const auto days = dots.findChildren<DayDot*>();
    EXPECT_TRUE(days[2]->focusPolicy() & Qt::TabFocus);
    EXPECT_FALSE(days[0]->focusPolicy() & Qt::TabFocus);
    days[2]->setFocus();
    QTest::keyClick(days[2], Qt::Key_Right);
    EXPECT_TRUE(days[3]->hasFocus());
    QTest::keyClick(days[3], Qt::Key_Space);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.at(0).at(0).toInt(), 3);
}

TEST(WeekDotsTest, AClickActivatesTheDay)
{
    WeekDots dots;
    dots.setDays(week());
    QSignalSpy activated(&dots, &WeekDots::dayActivated);
    QTest::mouseClick(dots.findChildren<DayDot*>().at(5), Qt::LeftButton);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.at(0).at(0).toInt(), 5);
}

TEST(WeekDotsTest, MarksDifferWithoutColour)
{
    std::vector<QImage> seen;
    for (const DayMark mark : {DayMark::None, DayMark::Planned, DayMark::Kept, DayMark::Partial,
                               DayMark::Missed, DayMark::Paused}) {
        DayDot dot;
        dot.setDay({.letter = QStringLiteral("M"), .description = {}, .mark = mark});
        dot.resize(dot.sizeHint());
        const QImage drawn =
            dot.grab().toImage().convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        for (const QImage& other : seen)
            EXPECT_NE(drawn, other) << static_cast<int>(mark);
        seen.push_back(drawn);
    }
}

TEST(WeekDotsTest, DaysAreMirroredForRightToLeft)
{
    WeekDots dots;
    dots.setLayoutDirection(Qt::RightToLeft);
    dots.setDays(week());
    dots.resize(400, 80);
    dots.show();
    const auto days = dots.findChildren<DayDot*>();
    EXPECT_GT(days[0]->x(), days[6]->x());
}

} // namespace
} // namespace limber
