// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/log_entry.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class LogEntryTest : public testing::Test {
protected:
    LogEntry m_entry{.routine = test::id<RoutineId>(u"core"_s),
                     .routineName = u"Core"_s,
                     .day = test::day(u"03-04"_s),
                     .time = QTime(7, 0),
                     .minutes = 15,
                     .painBefore = 5,
                     .painWorst = 6,
                     .painAfter = 3,
                     .effort = 6,
                     .note = u" At the pool "_s};
    LocalInstant m_now = localInstantFromIso(u"2026-03-04T07:20:00+01:00"_s).value();
};

TEST_F(LogEntryTest, AGoodEntryHasNoFault)
{
    EXPECT_EQ(faultOf(m_entry, m_now), std::nullopt);
}

TEST_F(LogEntryTest, EachFaultIsNamed)
{
    LogEntry noName = m_entry;
    noName.routine.reset();
    EXPECT_EQ(faultOf(noName, m_now), std::nullopt);
    noName.routineName = u"  "_s;
    EXPECT_EQ(faultOf(noName, m_now), LogFault::NoName);
    LogEntry noTime = m_entry;
    noTime.time = QTime();
    EXPECT_EQ(faultOf(noTime, m_now), LogFault::NoMoment);
    LogEntry future = m_entry;
    future.time = QTime(7, 21);
    EXPECT_EQ(faultOf(future, m_now), LogFault::InTheFuture);
    LogEntry nothing = m_entry;
    nothing.minutes = 0;
    EXPECT_EQ(faultOf(nothing, m_now), LogFault::TooShort);
    LogEntry endless = m_entry;
    endless.minutes = kLongestLoggedMinutes + 1;
    EXPECT_EQ(faultOf(endless, m_now), LogFault::TooLong);
}

TEST_F(LogEntryTest, TheMomentKeepsTheOffsetOfToday)
{
    const SessionRecord record = recordOf(m_entry, m_now, {});
    EXPECT_EQ(wallTime(record.start).time(), QTime(7, 0));
    EXPECT_EQ(record.start.utcOffset, std::chrono::minutes{60});
    EXPECT_EQ(record.day, test::day(u"03-04"_s));
    EXPECT_EQ(record.active, std::chrono::minutes{15});
    EXPECT_EQ(record.painBefore->value(), 5);
    EXPECT_EQ(record.painAfter->value(), 3);
    EXPECT_FALSE(record.startedFrom);
    EXPECT_EQ(record.effort, 6);
    EXPECT_EQ(record.note, u"At the pool"_s);
}

TEST_F(LogEntryTest, AnHourPastMidnightBelongsToTheDayBeforeWhereTheDayStartsLater)
{
    m_entry.time = QTime(0, 30);
    const SessionRecord record =
        recordOf(m_entry, m_now, DayStart::create(std::chrono::hours{3}).value());
    EXPECT_EQ(record.day, test::day(u"03-03"_s));
}

} // namespace
} // namespace limber
