// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/activities_state.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;

ActivityRating rating(const QString& activity, const QString& date, int value)
{
    return {ActivityRatingId::create(), id<ActivityId>(activity), day(date),
            Ability::create(value).value()};
}

ActivityHistory twoActivities(std::vector<ActivityRating> ratings)
{
    return {{{id<ActivityId>(u"sit"_s), u"Sit"_s, day(u"03-01"_s), 0},
             {id<ActivityId>(u"lift"_s), u"Lift"_s, day(u"03-01"_s), 1}},
            std::move(ratings)};
}

TEST(ActivitiesStateTest, IsEmptyWithoutActivities)
{
    const ActivitiesState state = activitiesState({}, day(u"03-18"_s));
    EXPECT_TRUE(state.standings.empty());
    EXPECT_EQ(ActivityVerdict::NotEnoughEntries, state.verdict);
}

TEST(ActivitiesStateTest, IsDueTodayUntilItWasRatedAndAgainTwoWeeksLater)
{
    const ActivitiesState state =
        activitiesState(twoActivities({rating(u"sit"_s, u"03-02"_s, 3)}), day(u"03-15"_s));
    EXPECT_EQ(day(u"03-16"_s), state.standings[0].dueOn);
    EXPECT_FALSE(state.isDue(state.standings[0]));
    EXPECT_EQ(day(u"03-15"_s), state.standings[1].dueOn);
    EXPECT_TRUE(state.isDue(state.standings[1]));
    const ActivitiesState later =
        activitiesState(twoActivities({rating(u"sit"_s, u"03-02"_s, 3)}), day(u"03-20"_s));
    EXPECT_EQ(day(u"03-20"_s), later.standings[0].dueOn);
    EXPECT_TRUE(later.isDue(later.standings[0]));
}

TEST(ActivitiesStateTest, ShowsTheLastAnswerOfEachDayUpToToday)
{
    const ActivitiesState state = activitiesState(
        twoActivities({rating(u"sit"_s, u"03-02"_s, 3), rating(u"lift"_s, u"03-02"_s, 9),
                       rating(u"sit"_s, u"03-16"_s, 4), rating(u"sit"_s, u"03-16"_s, 7),
                       rating(u"sit"_s, u"03-19"_s, 0)}),
        day(u"03-18"_s));
    EXPECT_EQ((std::vector{RatedDay{day(u"03-02"_s), 3}, RatedDay{day(u"03-16"_s), 7}}),
              state.standings[0].ratings);
    EXPECT_EQ((ActivityChange{3, 7, ActivityVerdict::ClearlyBetter}), state.standings[0].change);
    EXPECT_EQ(1u, state.standings[1].ratings.size());
    EXPECT_EQ(2u, state.activities().size());
}

} // namespace
} // namespace limber::test
