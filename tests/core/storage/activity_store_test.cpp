// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storage_fixture.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 2);

Ability ability(int value)
{
    return Ability::create(value).value();
}

class ActivityStoreTest : public StorageTest {
protected:
    Activity add(const QString& name)
    {
        Activity activity{ActivityId::create(), name, kToday};
        EXPECT_TRUE(succeeded(m_activities.add(activity)));
        return activity;
    }

    std::unique_ptr<DataFile> m_file = open();
    ActivityStore& m_activities = m_file->activities;
};

TEST_F(ActivityStoreTest, ActivitiesComeBackInTheOrderInWhichTheyWereAdded)
{
    const Activity first = add(u"Sit for 40 minutes"_s);
    Activity second = add(u"Lift my daughter; -- :name"_s);
    second.position = 1;
    m_file.reset();
    EXPECT_EQ(open()->activities.load().value(), (ActivityHistory{{first, second}, {}}));
}

TEST_F(ActivityStoreTest, ASecondAnswerOnADayReplacesTheFirst)
{
    const Activity activity = add(u"Walk"_s);
    ASSERT_TRUE(succeeded(m_activities.rate(activity.id, kToday.addDays(14), ability(6))));
    ASSERT_TRUE(succeeded(m_activities.rate(activity.id, kToday, ability(3))));
    ASSERT_TRUE(succeeded(m_activities.rate(activity.id, kToday, ability(4))));
    const auto history = m_activities.load().value();
    EXPECT_EQ(history.ratings,
              (std::vector<ActivityRating>{
                  {activityRatingId(activity.id, kToday), activity.id, kToday, ability(4)},
                  {activityRatingId(activity.id, kToday.addDays(14)), activity.id,
                   kToday.addDays(14), ability(6)}}));
}

TEST_F(ActivityStoreTest, AnAnswerCanBeTakenBackAndGivenAgain)
{
    const Activity activity = add(u"Walk"_s);
    EXPECT_EQ(codeOf(m_activities.removeRating(activity.id, kToday)), ErrorCode::NotFound);
    ASSERT_TRUE(succeeded(m_activities.rate(activity.id, kToday, ability(3))));
    ASSERT_TRUE(succeeded(m_activities.removeRating(activity.id, kToday)));
    EXPECT_TRUE(m_activities.load()->ratings.empty());
    ASSERT_TRUE(succeeded(m_activities.rate(activity.id, kToday, ability(3))));
    EXPECT_EQ(m_activities.load()->ratings.size(), 1u);
}

TEST_F(ActivityStoreTest, ARemovedActivityComesBackWithItsNamePlaceAndRatings)
{
    const Activity first = add(u"Walk"_s);
    add(u"Sit"_s);
    ASSERT_TRUE(succeeded(m_activities.rate(first.id, kToday, ability(3))));
    const auto before = m_activities.load().value();
    ASSERT_TRUE(succeeded(m_activities.remove(first.id)));
    EXPECT_EQ(m_activities.load()->activities.size(), 1u);
    EXPECT_TRUE(m_activities.load()->ratings.empty());
    EXPECT_EQ(codeOf(m_activities.remove(first.id)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(m_activities.rate(first.id, kToday, ability(5))), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(m_activities.rename(first.id, u"Run"_s)), ErrorCode::NotFound);
    ASSERT_TRUE(succeeded(m_activities.restore(first.id)));
    EXPECT_EQ(m_activities.load().value(), before);
    ASSERT_TRUE(succeeded(m_activities.rename(first.id, u"Run"_s)));
    EXPECT_EQ(m_activities.load()->activities.front().name, u"Run"_s);
}

TEST_F(ActivityStoreTest, TheSameAnswerAgainChangesNoStamp)
{
    const Activity activity = add(u"Walk"_s);
    ASSERT_TRUE(succeeded(m_activities.rate(activity.id, kToday, ability(3))));
    const QString stamp = u"SELECT changed_at FROM activity_ratings"_s;
    const qint64 before = ForeignConnection(path()).value(stamp).toLongLong();
    m_clock.advance(std::chrono::hours{1});
    ASSERT_TRUE(succeeded(m_activities.rate(activity.id, kToday, ability(3))));
    EXPECT_EQ(ForeignConnection(path()).value(stamp).toLongLong(), before);
    ASSERT_TRUE(succeeded(m_activities.rate(activity.id, kToday, ability(4))));
    EXPECT_GT(ForeignConnection(path()).value(stamp).toLongLong(), before);
}

TEST_F(ActivityStoreTest, TwoComputersGiveTheSameAnswerTheSameIdentity)
{
    const auto activity = ActivityId::fromText(u"00000000-0000-4000-8000-000000000001"_s).value();
    EXPECT_EQ(activityRatingId(activity, kToday), activityRatingId(activity, kToday));
    EXPECT_NE(activityRatingId(activity, kToday), activityRatingId(activity, kToday.addDays(1)));
}

class WeekReviewStoreTest : public StorageTest {};

TEST_F(WeekReviewStoreTest, TheLatestWeekCountsHoweverOftenItIsMarked)
{
    const auto file = open();
    EXPECT_EQ(file->weekReviews.lastShown().value(), std::nullopt);
    for (const QDate week : {kToday, kToday.addDays(-7), kToday})
        ASSERT_TRUE(succeeded(file->weekReviews.markShown(week)));
    EXPECT_EQ(file->weekReviews.lastShown().value(), kToday);
    EXPECT_EQ(ForeignConnection(path()).value(u"SELECT count(*) FROM week_reviews"_s).toInt(), 2);
}

} // namespace

} // namespace limber
