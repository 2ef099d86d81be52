// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_options.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace std::chrono_literals;

TEST(CareOptionsTest, UsualSettingsMakeTheUsualOptions)
{
    EXPECT_EQ(careOptions(Settings{}), CareOptions{});
}

TEST(CareOptionsTest, WhatThePersonTellsIsWhatTheCheckIsTold)
{
    Settings settings;
    settings.care.dayMinutes = {20min, 40min};
    settings.care.experience = Experience::Used;
    settings.care.wakeTimeOn = true;
    settings.care.wakeTime = QTime(6, 30);
    settings.care.aerobicGoalOn = true;
    settings.care.aerobicGoal = 90min;
    const CareOptions options = careOptions(settings);
    EXPECT_EQ(options.dayMinutes, (DayMinutes{20min, 40min}));
    EXPECT_EQ(options.experience, RoutineLevel::Active);
    EXPECT_EQ(options.wakeTime, QTime(6, 30));
    EXPECT_EQ(options.aerobicGoal, 90min);
    EXPECT_EQ(options.desk, std::nullopt);
}

TEST(CareOptionsTest, WhatIsSwitchedOffIsNotAskedFor)
{
    Settings settings;
    settings.care.wakeTime = QTime(6, 30);
    settings.care.aerobicGoal = 90min;
    EXPECT_EQ(careOptions(settings), CareOptions{});
}

TEST(CareOptionsTest, BreaksAtTheDeskAreTheDeskProgramme)
{
    Settings settings;
    settings.deskBreaks.on = true;
    settings.deskBreaks.every = 40min;
    settings.deskBreaks.hours = {QTime(8, 0), QTime(16, 30)};
    settings.deskBreaks.days = {Qt::Tuesday};
    const auto desk = careOptions(settings).desk;
    ASSERT_TRUE(desk);
    EXPECT_EQ(desk->days, (Weekdays{Qt::Tuesday}));
    EXPECT_EQ(desk->from, QTime(8, 0));
    EXPECT_EQ(desk->until, QTime(16, 30));
    EXPECT_EQ(desk->breakEvery, 40min);
    // A night shift is beyond what the check of a day can say.
    settings.deskBreaks.hours = {QTime(22, 0), QTime(6, 0)};
    EXPECT_EQ(careOptions(settings).desk, std::nullopt);
}

TEST(CareOptionsTest, AWeekThatWasTakenIsJudgedByItsWishes)
{
    Settings settings;
    settings.care.wakeTimeOn = true;
    WeekWishes wishes;
    wishes.dayMinutes = settings.care.dayMinutes;
    EXPECT_EQ(withWishes(settings, wishes), settings) << "nothing else was wished";

    wishes.minutesADay = 45min;
    wishes.experience = RoutineLevel::Active;
    Settings changed = withWishes(settings, wishes);
    EXPECT_EQ(careOptions(changed).dayMinutes, careOptions(wishes).dayMinutes);
    EXPECT_EQ(changed.care.dayMinutes.longest, 45min);
    EXPECT_EQ(changed.care.experience, Experience::Used);
    EXPECT_TRUE(changed.care.wakeTimeOn);

    wishes.minutesADay = 10min;
    changed = withWishes(settings, wishes);
    EXPECT_EQ(changed.care.dayMinutes, (DayMinutes{1min, 30min}));
}

} // namespace
} // namespace limber
