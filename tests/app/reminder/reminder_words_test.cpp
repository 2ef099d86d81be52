// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder/reminder_words.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RemindedRoutine routine(const QString& name, QTime time)
{
    return {name, {key(u"a@03-04"_s), id<RoutineId>(u"core"_s), day(u"03-04"_s), time}, 12min};
}

} // namespace

TEST(ReminderWordsTest, AReminderSaysWhatWhenAndHowLong)
{
    const Notification words =
        reminderNotification(routine(u"Core"_s, QTime(18, 0)), day(u"03-04"_s), QTime(17, 50));
    EXPECT_EQ(words.title, u"Core"_s);
    EXPECT_TRUE(words.body.startsWith(u"Today at "_s)) << words.body.toStdString();
    EXPECT_TRUE(words.body.endsWith(u"takes 12 min"_s)) << words.body.toStdString();
    ASSERT_EQ(words.buttons.size(), 4U);
    EXPECT_EQ(words.buttons[3].text, u"Skip today"_s);
}

TEST(ReminderWordsTest, InTheMinuteOfItsTimeItIsNotLate)
{
    const auto body = [](QTime now) {
        return reminderNotification(routine(u"Core"_s, QTime(18, 0)), day(u"03-04"_s), now).body;
    };
    EXPECT_TRUE(body(QTime(18, 0, 59)).startsWith(u"Today at "_s));
    EXPECT_TRUE(body(QTime(18, 1)).startsWith(u"Planned for "_s));
}

TEST(ReminderWordsTest, WhatIsGoneCannotBeStarted)
{
    RemindedRoutine gone = routine(u"Core"_s, QTime(18, 0));
    gone.length.reset();
    for (const NotificationButton& button :
         reminderNotification(gone, day(u"03-04"_s), QTime(17, 50)).buttons)
        EXPECT_NE(button.action, NotificationAction::Start);
}

TEST(ReminderWordsTest, ASummaryNamesTheFirstFive)
{
    std::vector<RemindedRoutine> waiting;
    for (int hour = 7; hour < 14; ++hour)
        waiting.push_back(routine(u"Core"_s, QTime(hour, 0)));
    const Notification words = summaryNotification(waiting, day(u"03-04"_s));
    EXPECT_TRUE(words.title.startsWith(u"7 routine"_s));
    EXPECT_TRUE(words.title.endsWith(u"today"_s));
    EXPECT_EQ(words.body.split(u'\n').size(), 6);
    EXPECT_EQ(words.body.split(u'\n').last(), u"and 2 more"_s);
    EXPECT_FALSE(summaryNotification(waiting, day(u"03-05"_s)).title.endsWith(u"today"_s));
}

} // namespace limber::test
