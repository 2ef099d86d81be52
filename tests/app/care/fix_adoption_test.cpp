// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care/fix_adoption.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plan_builder.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using test::day;

class FixAdoptionTest : public testing::Test {
protected:
    FixAdoptionTest()
    {
        Plan plan;
        plan.entries.push_back(test::entry(u"a core daily from 03-02"_s));
        EXPECT_TRUE(data->plan.save(plan));
    }

    Result<AdoptedFix> adopt(const Fix& fix)
    {
        return adoptFix(*data, fix, day(u"03-04"_s), Qt::Monday);
    }

    QTemporaryDir folder;
    test::FakeClock clock{u"2026-03-04T09:00:00+01:00"_s};
    std::unique_ptr<DataFile> data =
        DataFile::open(folder.filePath(u"limber.sqlite"_s), clock).value();
};

const PlanFix kSkip{{SkipFix{test::key(u"a@03-06"_s)}}};

TEST_F(FixAdoptionTest, AChangeOfThePlanIsKeptAndTakenBack)
{
    const Plan before = data->plan.load().value();
    const auto adopted = adopt(kSkip);
    ASSERT_TRUE(adopted);
    EXPECT_EQ(data->plan.load()->overrides, std::vector{test::skipped(u"a 03-06"_s)});
    ASSERT_TRUE(adopted->takeBack);
    EXPECT_TRUE(adopted->takeBack());
    EXPECT_EQ(data->plan.load(), before);
}

TEST_F(FixAdoptionTest, APlanThatWasChangedSinceIsLeftAlone)
{
    const auto adopted = adopt(kSkip);
    ASSERT_TRUE(adopted);
    Plan other = data->plan.load().value();
    other.overrides.push_back(test::skipped(u"a 03-07"_s));
    ASSERT_TRUE(data->plan.save(other));
    const auto back = adopted->takeBack();
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(data->plan.load()->overrides.size(), 2u);
}

TEST_F(FixAdoptionTest, WhatThePlanDoesNotAllowChangesNothing)
{
    const Plan before = data->plan.load().value();
    EXPECT_FALSE(adopt(PlanFix{{SkipFix{test::key(u"gone@03-06"_s)}}}));
    EXPECT_EQ(data->plan.load(), before);
}

TEST_F(FixAdoptionTest, BreaksComeAsOftenAsSuggestedAndAsBeforeWhenTakenBack)
{
    Settings settings;
    settings.deskBreaks.every = std::chrono::minutes{90};
    settings.daysAWeek = 3;
    ASSERT_TRUE(data->settings.save(settings));
    const auto adopted = adopt(DeskBreakFix{});
    ASSERT_TRUE(adopted);
    EXPECT_EQ(data->settings.load()->deskBreaks.every, std::chrono::minutes{50});
    EXPECT_EQ(data->settings.load()->daysAWeek, 3);
    ASSERT_TRUE(adopted->takeBack());
    EXPECT_EQ(data->settings.load(), settings);
}

TEST_F(FixAdoptionTest, AReviewIsNotedAndStays)
{
    const auto adopted = adopt(ReviewFix{});
    ASSERT_TRUE(adopted);
    EXPECT_FALSE(adopted->takeBack);
    EXPECT_EQ(data->planReviews.lastReview().value(), day(u"03-04"_s));
}

TEST_F(FixAdoptionTest, TheSafetyQuestionsAreNotAsked)
{
    const auto adopted = adopt(ScreeningFix{});
    ASSERT_FALSE(adopted);
    EXPECT_EQ(adopted.error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace limber
