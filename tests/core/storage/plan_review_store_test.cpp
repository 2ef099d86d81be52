// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_review_store.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_records.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class PlanReviewStoreTest : public StorageTest {
protected:
    std::unique_ptr<DataFile> m_file = open();
    PlanReviewStore& m_reviews = m_file->planReviews;
};

TEST_F(PlanReviewStoreTest, TheLatestDayCounts)
{
    EXPECT_EQ(m_reviews.lastReview().value(), std::nullopt);
    for (const QDate day : {QDate(2026, 3, 2), QDate(2026, 4, 13), QDate(2026, 3, 20)})
        ASSERT_TRUE(succeeded(m_reviews.markReviewed(day)));
    EXPECT_EQ(m_reviews.lastReview().value(), QDate(2026, 4, 13));
    m_file.reset();
    EXPECT_EQ(open()->planReviews.lastReview().value(), QDate(2026, 4, 13));
}

TEST_F(PlanReviewStoreTest, ADayIsNotedOnce)
{
    ASSERT_TRUE(succeeded(m_reviews.markReviewed(QDate(2026, 3, 2))));
    ASSERT_TRUE(succeeded(m_reviews.markReviewed(QDate(2026, 3, 2))));
    EXPECT_EQ(ForeignConnection(path()).value(u"SELECT count(*) FROM plan_reviews"_s).toInt(), 1);
    EXPECT_EQ(codeOf(m_reviews.markReviewed({})).has_value(), true);
}

TEST_F(PlanReviewStoreTest, EveryChangeOfThePlanIsOneOfTakingAwayToo)
{
    EXPECT_EQ(m_reviews.lastChange().value(), std::nullopt);
    RandomRecords random{51};
    Plan plan;
    while (plan.entries.empty() || plan.overrides.empty() || plan.pauses.empty())
        plan = random.plan();
    const auto saveAnHourLater = [&] {
        m_clock.advance(std::chrono::hours{1});
        ASSERT_TRUE(succeeded(m_file->plan.save(plan)));
        EXPECT_EQ(m_reviews.lastChange().value(), m_clock.now().instant);
    };
    saveAnHourLater();
    plan.pauses.pop_back();
    saveAnHourLater();
    plan.overrides.pop_back();
    saveAnHourLater();
    plan.entries.pop_back();
    saveAnHourLater();
    const Instant last = m_clock.now().instant;
    m_clock.advance(std::chrono::hours{1});
    ASSERT_TRUE(succeeded(m_file->plan.save(plan)));
    ASSERT_TRUE(succeeded(m_reviews.markReviewed(QDate(2026, 3, 2))));
    EXPECT_EQ(m_reviews.lastChange().value(), last);
}

} // namespace

} // namespace limber
