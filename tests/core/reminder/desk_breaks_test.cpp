// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/bundled_content.h"
#include "core/reminder/desk_breaks.h"
#include "core/session/timeline.h"
#include "tests/support/fake_clock.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class DeskBreakCounterTest : public ::testing::Test {
protected:
    DeskBreakCounterTest() { choice.on = true; }

    /// Works, with a look every minute; after how many minutes a break is first up, or -1.
    int workUntilBreak(int minutes, Occupation occupation = Occupation::Working)
    {
        if (counter.advance(clock.now(), choice, quiet, occupation))
            return 0;
        for (int passed = 1; passed <= minutes; ++passed) {
            clock.advance(1min);
            if (counter.advance(clock.now(), choice, quiet, occupation))
                return passed;
        }
        return -1;
    }

    FakeClock clock{u"2026-03-04T09:00:00+01:00"_s}; // a Wednesday
    DeskBreakChoice choice;
    DailySpan quiet;
    DeskBreakCounter counter;
};

} // namespace

TEST_F(DeskBreakCounterTest, ABreakIsUpAfterTheChosenMinutesAndStaysUpUntilOffered)
{
    EXPECT_EQ(workUntilBreak(60), 50);
    EXPECT_EQ(workUntilBreak(1), 0);
    counter.startAnew();
    EXPECT_EQ(workUntilBreak(60), 50);
}

TEST_F(DeskBreakCounterTest, APostponedBreakIsUpTenMinutesLater)
{
    EXPECT_EQ(workUntilBreak(60), 50);
    counter.postpone(choice, 10min);
    EXPECT_EQ(workUntilBreak(60), 10);
}

TEST_F(DeskBreakCounterTest, NoneIsUpWhereBreaksAreNotWanted)
{
    choice.on = false;
    EXPECT_EQ(workUntilBreak(200), -1);
}

TEST_F(DeskBreakCounterTest, OnlyWorkingHoursOnWorkingDaysCount)
{
    clock.set(u"2026-03-04T08:30:00+01:00"_s);
    EXPECT_EQ(workUntilBreak(120), 30 + 50);
    counter.startAnew();
    clock.set(u"2026-03-04T16:20:00+01:00"_s);
    EXPECT_EQ(workUntilBreak(120), -1);
    clock.set(u"2026-03-07T10:00:00+01:00"_s); // a Saturday
    EXPECT_EQ(workUntilBreak(120), -1);
}

TEST_F(DeskBreakCounterTest, PracticeBeginsTheCountAnew)
{
    EXPECT_EQ(workUntilBreak(40), -1);
    EXPECT_EQ(workUntilBreak(20, Occupation::Practising), -1);
    EXPECT_EQ(workUntilBreak(60), 50);
}

TEST_F(DeskBreakCounterTest, SleepAndChangesOfTheClockBeginTheCountAnew)
{
    for (const std::chrono::milliseconds jump :
         {std::chrono::milliseconds{1h}, std::chrono::milliseconds{-30min}}) {
        counter.startAnew();
        EXPECT_EQ(workUntilBreak(40), -1);
        clock.advance(jump);
        EXPECT_EQ(workUntilBreak(60), 50);
    }
}

TEST_F(DeskBreakCounterTest, WithinQuietHoursItWaits)
{
    quiet = {QTime(9, 30), QTime(11, 0)};
    EXPECT_EQ(workUntilBreak(180), 120);
}

TEST_F(DeskBreakCounterTest, TheClocksGoingForwardIsNoWork)
{
    clock.set(u"2026-03-29T01:30:00+01:00"_s);
    choice.hours = {QTime(0, 0), QTime(23, 59)};
    choice.days = Weekdays::all();
    EXPECT_EQ(workUntilBreak(29), -1);
    LocalInstant summer = clock.now();
    summer.utcOffset = 120min;
    clock.set(summer);
    EXPECT_EQ(workUntilBreak(60), 21);
}

TEST(DeskBreakRoutineTest, TakesTurnsAndLastsAboutTwoMinutes)
{
    const BundledContent content = loadBundledContent();
    const Routine* whole = findRoutine(content, {}, deskBreakRoutineId());
    ASSERT_NE(whole, nullptr);
    QStringList exercises;
    for (int turn = 0; turn < 3; ++turn) {
        const Routine part = deskBreakRoutine(*whole, turn);
        EXPECT_EQ(part.id, whole->id);
        for (const RoutineStep& step : part.steps)
            exercises << step.exercise.text();
        const auto length = estimatedDuration(part, content.catalogue);
        EXPECT_GE(length, 90s);
        EXPECT_LE(length, 150s);
    }
    EXPECT_EQ(exercises,
              (QStringList{u"chin-tuck"_s, u"posture-reset"_s, u"shoulder-blade-squeeze"_s,
                           u"posture-reset"_s, u"chin-tuck"_s, u"posture-reset"_s}));
}

} // namespace limber::test
