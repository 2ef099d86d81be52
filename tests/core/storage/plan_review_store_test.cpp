// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_edit.h"
#include "core/storage/plan_review_store.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/plan_builder.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class PlanReviewStoreTest : public StorageTest {
protected:
    std::unique_ptr<DataFile> m_file = open();
    PlanReviewStore& m_reviews = m_file->planReviews;
};

TEST_F(PlanReviewStoreTest, TheLatestReviewCountsWhateverTheOrder)
{
    EXPECT_EQ(m_reviews.latest().value(), std::nullopt);
    ASSERT_TRUE(succeeded(m_reviews.add(QDate(2026, 3, 9))));
    ASSERT_TRUE(succeeded(m_reviews.add(QDate(2026, 3, 2))));
    m_file.reset();
    EXPECT_EQ(open()->planReviews.latest().value(), QDate(2026, 3, 9));
}

TEST_F(PlanReviewStoreTest, TwoReviewsOfADayAreOne)
{
    ASSERT_TRUE(succeeded(m_reviews.add(QDate(2026, 3, 9))));
    ASSERT_TRUE(succeeded(m_reviews.add(QDate(2026, 3, 9))));
    EXPECT_EQ(ForeignConnection(path()).value(u"SELECT count(*) FROM plan_reviews"_s).toInt(), 1);
    EXPECT_EQ(m_reviews.add({}).error(), (Error{ErrorCode::InvalidValue, u"day"_s}));
}

TEST_F(PlanReviewStoreTest, ChangingAnEntryIsAChangeOfThePlanAndSkippingADayIsNot)
{
    EXPECT_EQ(m_reviews.latestPlanChange().value(), std::nullopt);
    const Instant first = m_clock.now().instant;
    Plan plan;
    plan.entries.push_back(test::entry(u"a core mon from 03-02"_s));
    ASSERT_TRUE(succeeded(m_file->plan.save(plan)));
    EXPECT_EQ(m_reviews.latestPlanChange().value(), first);
    m_clock.advance(std::chrono::hours{1});
    plan = withOccurrenceSkipped(plan, test::key(u"a@03-09"_s), Qt::Monday).value();
    ASSERT_TRUE(succeeded(m_file->plan.save(plan)));
    EXPECT_EQ(m_reviews.latestPlanChange().value(), first);
    plan.entries.clear();
    plan.overrides.clear();
    ASSERT_TRUE(succeeded(m_file->plan.save(plan)));
    EXPECT_EQ(m_reviews.latestPlanChange().value(), first + std::chrono::hours{1});
}

} // namespace
} // namespace limber
