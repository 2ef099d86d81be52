// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reminder_time.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

TEST(ReminderTimeTest, MinutesBeforeAndTimesOfDayAreWrittenAndReadAgain)
{
    const std::vector<ReminderTime> reminders{std::chrono::minutes{10}, QTime(7, 30),
                                              std::chrono::minutes{0}};
    EXPECT_EQ(remindersText(reminders), u"10,07:30,0"_s);
    EXPECT_EQ(remindersFromText(remindersText(reminders)), reminders);
    EXPECT_EQ(remindersFromText(u""), std::vector<ReminderTime>{});
}

TEST(ReminderTimeTest, WhatIsNeitherMinutesNorATimeIsRefused)
{
    for (const QString& text : {u"-5"_s, u"1441"_s, u"25:00"_s, u"soon"_s, u"10,soon"_s, u"7:3"_s})
        EXPECT_FALSE(remindersFromText(text)) << text.toStdString();
}

} // namespace

} // namespace limber
