// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/activity.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;

/// "sit 03-02 4, lift 03-02 3, sit 03-16 7, walk": an activity each, and its ratings.
ActivityHistory history(const QString& words)
{
    ActivityHistory result;
    for (const QString& item : words.split(u", "_s, Qt::SkipEmptyParts)) {
        const QStringList list = item.split(u' ');
        const ActivityId activity = id<ActivityId>(list[0]);
        if (std::ranges::find(result.activities, activity, &Activity::id) ==
            result.activities.end())
            result.activities.push_back({activity, list[0], {}, 0});
        if (list.size() > 1)
            result.ratings.push_back({id<ActivityRatingId>(u"r%1"_s.arg(result.ratings.size())),
                                      activity, day(list[1]),
                                      Ability::create(list[2].toInt()).value()});
    }
    return result;
}

ActivityChange change(const QString& words, const QString& today = u"03-31"_s)
{
    return activityChange(history(words), id<ActivityId>(u"sit"_s), day(today));
}

ActivityChange meanChange(const QString& words)
{
    return meanActivityChange(history(words), day(u"03-31"_s));
}

TEST(AbilityTest, GoesFromNotAtAllToAsBefore)
{
    EXPECT_EQ(0, Ability::create(0).value().value());
    EXPECT_EQ(10, Ability::create(10).value().value());
    EXPECT_EQ(ErrorCode::InvalidValue, Ability::create(-1).error().code);
    EXPECT_EQ(ErrorCode::InvalidValue, Ability::create(11).error().code);
}

TEST(ActivityNameTest, IsOneLineOfTheirOwnWords)
{
    const auto fault = [](const QString& name) { return activityNameFault(name, {}, {}); };
    EXPECT_EQ(std::nullopt, fault(u"Sit for 40 minutes"_s));
    EXPECT_EQ(std::nullopt, fault(u"  Sit \n"_s));
    EXPECT_EQ(ActivityNameFault::Empty, fault(QString()));
    EXPECT_EQ(ActivityNameFault::Empty, fault(u" \n\t"_s));
    EXPECT_EQ(std::nullopt, fault(QString(80, u'x')));
    EXPECT_EQ(ActivityNameFault::TooLong, fault(QString(81, u'x')));
    EXPECT_EQ(ActivityNameFault::SeveralLines, fault(u"sit\nstand"_s));
    EXPECT_EQ(ActivityNameFault::SeveralLines,
              fault(u"sit"_s + QChar(QChar::LineSeparator) + u"x"_s));
}

TEST(ActivityNameTest, StandsOnceAmongFiveAtMost)
{
    const auto others = history(u"sit, lift, walk, dance"_s).activities;
    EXPECT_EQ(std::nullopt, activityNameFault(u"garden"_s, others, {}));
    EXPECT_EQ(ActivityNameFault::Twice, activityNameFault(u" SIT "_s, others, {}));
    const auto five = history(u"sit, lift, walk, dance, garden"_s).activities;
    EXPECT_EQ(ActivityNameFault::TooMany, activityNameFault(u"swim"_s, five, {}));
    EXPECT_EQ(ActivityNameFault::TooMany, activityNameFault(u"sit"_s, five, {}));
}

TEST(ActivityNameTest, MayBeGivenToTheSameActivityAgain)
{
    const auto five = history(u"sit, lift, walk, dance, garden"_s).activities;
    const auto self = id<ActivityId>(u"sit"_s);
    EXPECT_EQ(std::nullopt, activityNameFault(u"Sit"_s, five, self));
    EXPECT_EQ(std::nullopt, activityNameFault(u"sit longer"_s, five, self));
    EXPECT_EQ(ActivityNameFault::Twice, activityNameFault(u"lift"_s, five, self));
}

TEST(RatingDueTest, ComesEveryTwoWeeks)
{
    EXPECT_FALSE(isRatingDue({}, day(u"03-16"_s)));
    EXPECT_TRUE(isRatingDue(history(u"sit"_s), day(u"03-16"_s)));
    EXPECT_FALSE(isRatingDue(history(u"sit 03-02 4"_s), day(u"03-15"_s)));
    EXPECT_TRUE(isRatingDue(history(u"sit 03-02 4"_s), day(u"03-16"_s)));
    EXPECT_FALSE(isRatingDue(history(u"sit 03-02 4, sit 03-16 4"_s), day(u"03-16"_s)));
}

TEST(RatingDueTest, ComesWithAnActivityThatWasNeverRatedUpToToday)
{
    EXPECT_TRUE(isRatingDue(history(u"sit 03-16 4, lift"_s), day(u"03-16"_s)));
    EXPECT_TRUE(isRatingDue(history(u"sit 03-17 4"_s), day(u"03-16"_s)));
}

TEST(ActivityChangeTest, IsClearFromThreePointsOnInBothDirections)
{
    EXPECT_EQ((ActivityChange{4, 6, ActivityVerdict::NoClearChange}),
              change(u"sit 03-02 4, sit 03-16 6"_s));
    EXPECT_EQ((ActivityChange{4, 7, ActivityVerdict::ClearlyBetter}),
              change(u"sit 03-02 4, sit 03-16 7"_s));
    EXPECT_EQ((ActivityChange{4, 2, ActivityVerdict::NoClearChange}),
              change(u"sit 03-02 4, sit 03-16 2"_s));
    EXPECT_EQ((ActivityChange{4, 1, ActivityVerdict::ClearlyWorse}),
              change(u"sit 03-02 4, sit 03-09 9, sit 03-16 1"_s));
}

TEST(ActivityChangeTest, NeedsTwoDaysUpToToday)
{
    EXPECT_EQ(ActivityChange{}, change(u"sit"_s));
    EXPECT_EQ((ActivityChange{4, 4, ActivityVerdict::NotEnoughEntries}),
              change(u"sit 03-02 4, lift 03-16 9"_s));
    EXPECT_EQ((ActivityChange{4, 4, ActivityVerdict::NotEnoughEntries}),
              change(u"sit 03-02 4, sit 03-16 9"_s, u"03-15"_s));
}

TEST(ActivityChangeTest, TakesTheLastAnswerOfADay)
{
    EXPECT_EQ((ActivityChange{9, 9, ActivityVerdict::NotEnoughEntries}),
              change(u"sit 03-02 4, sit 03-02 9"_s));
    EXPECT_EQ((ActivityChange{5, 8, ActivityVerdict::ClearlyBetter}),
              change(u"sit 03-02 4, sit 03-02 5, sit 03-16 2, sit 03-16 8"_s));
}

TEST(MeanActivityChangeTest, IsClearFromTwoPointsOnInBothDirections)
{
    EXPECT_EQ((ActivityChange{4, 6, ActivityVerdict::ClearlyBetter}),
              meanChange(u"sit 03-02 3, lift 03-02 5, sit 03-16 4, lift 03-17 8"_s));
    EXPECT_EQ((ActivityChange{4, 5.5, ActivityVerdict::NoClearChange}),
              meanChange(u"sit 03-02 3, lift 03-02 5, sit 03-16 4, lift 03-17 7"_s));
    EXPECT_EQ((ActivityChange{6, 4, ActivityVerdict::ClearlyWorse}),
              meanChange(u"sit 03-02 6, lift 03-02 6, sit 03-16 4, lift 03-17 4"_s));
}

TEST(MeanActivityChangeTest, LeavesOutWhatWasRatedOnce)
{
    EXPECT_EQ((ActivityChange{4, 6, ActivityVerdict::NoClearChange}),
              meanChange(u"sit 03-02 4, sit 03-16 6, lift 03-16 10"_s));
    EXPECT_EQ((ActivityChange{3, 3, ActivityVerdict::NotEnoughEntries}),
              meanChange(u"sit 03-02 4, lift 03-16 2"_s));
    EXPECT_EQ(ActivityChange{}, meanChange(u"sit, lift"_s));
}

} // namespace
} // namespace limber::test
