// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/week_review.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::minutes;
using test::text;

std::optional<WeekReview> due(const QString& script, const QString& lastShown = {})
{
    const Scenario scenario = readScenario(script);
    return dueWeekReview(DayLedger(scenario.history, scenario.today, scenario.options),
                         painDays(scenario.history, scenario.today),
                         lastShown.isEmpty() ? std::nullopt : std::optional(day(lastShown)));
}

QString dueWeek(const QString& script, const QString& lastShown = {})
{
    const auto review = due(script, lastShown);
    return review ? text(review->week) : u"nothing"_s;
}

TEST(WeekReviewTest, LooksBackOnTheWeekBeforeThisOneFromItsFirstDayOn)
{
    const QString did = u"did 03-02 core; did 03-10 core; "_s;
    EXPECT_EQ(u"03-09"_s, dueWeek(did + u"today 03-16"_s));
    EXPECT_EQ(u"03-09"_s, dueWeek(did + u"today 03-22"_s));
    EXPECT_EQ(u"03-08"_s, dueWeek(did + u"today 03-15; week sunday"_s));
}

TEST(WeekReviewTest, ComesOnceAWeek)
{
    const QString did = u"did 03-02 core; did 03-10 core; today 03-18"_s;
    EXPECT_EQ(u"03-09"_s, dueWeek(did, u"03-02"_s));
    EXPECT_EQ(u"nothing"_s, dueWeek(did, u"03-09"_s));
    EXPECT_EQ(u"nothing"_s, dueWeek(did, u"03-10"_s)); // the week began on a Tuesday then
}

TEST(WeekReviewTest, NeedsAWholeWeekOfHistory)
{
    EXPECT_EQ(u"nothing"_s, dueWeek(u"today 03-18"_s));
    EXPECT_EQ(u"nothing"_s, dueWeek(u"today 03-18; did 03-10 core"_s));
    EXPECT_EQ(u"03-09"_s, dueWeek(u"today 03-18; did 03-09 core"_s));
}

TEST(WeekReviewTest, SaysNothingOfAWeekWithoutPlanAndSession)
{
    EXPECT_EQ(u"nothing"_s, dueWeek(u"today 03-18; did 03-02 core; did 03-16 core"_s));
    EXPECT_EQ(u"03-09"_s, dueWeek(u"today 03-18; did 03-02 core; part 03-15 core"_s));
    EXPECT_EQ(u"03-09"_s, dueWeek(u"today 03-18; entry a core sun from 03-02"_s));
}

TEST(WeekReviewTest, SaysThatAWeekWasWhollyPaused)
{
    const auto review =
        due(u"today 03-18; entry a core daily from 03-02; pause 03-09 03-15; did 03-02 core"_s);
    ASSERT_TRUE(review.has_value());
    EXPECT_EQ(0, review->goal);
    EXPECT_FALSE(review->reachedGoal);
    EXPECT_EQ(0, review->missed);
}

TEST(WeekReviewTest, TellsWhatWasDone)
{
    const auto review = due(u"today 03-18; goal 2; entry a core mon,wed,fri from 03-02; "
                            "did 03-02 core min 12; did 03-09 core min 20; did 03-10 rest min 5; "
                            "part 03-11 core min 3; did 03-16 core min 40"_s);
    ASSERT_TRUE(review.has_value());
    const WeekReview expected{day(u"03-09"_s), 2, 2, true, minutes{28}, minutes{12}, 1, 2, {}, {}};
    EXPECT_TRUE(expected == *review);
}

TEST(WeekReviewTest, ComparesOnlyWithAWholeWeekBefore)
{
    EXPECT_EQ(std::nullopt, due(u"today 03-18; did 03-03 core; did 03-10 core"_s)->activeBefore);
    EXPECT_EQ(minutes{10}, due(u"today 03-18; did 03-02 core; did 03-10 core"_s)->activeBefore);
    EXPECT_EQ(minutes{0},
              due(u"today 03-18; entry a core mon from 03-02; did 03-10 core"_s)->activeBefore);
}

TEST(WeekReviewTest, SaysPainFromFourDaysOn)
{
    const QString did = u"today 03-18; did 03-02 core; did 03-10 core; "_s;
    const auto three = due(did + u"pain 03-02..03-05 6; pain 03-09..03-11 4"_s);
    EXPECT_EQ(6.0, three->painBefore);
    EXPECT_EQ(std::nullopt, three->pain);
    const auto four = due(did + u"pain 03-02..03-04 6; pain 03-12..03-15 4; pain 03-15 8; "
                                "pain 03-16 10"_s);
    EXPECT_EQ(std::nullopt, four->painBefore);
    EXPECT_EQ(4.5, four->pain);
}

} // namespace
} // namespace limber::test
