// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_store.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_records.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class PlanStoreTest : public StorageTest {
protected:
    [[nodiscard]] int countOf(const QString& table, const QString& where) const
    {
        return ForeignConnection(path())
            .value(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, where))
            .toInt();
    }

    std::unique_ptr<DataFile> m_file = open();
    RandomRecords m_random{51};
};

/// In the order in which the store returns it.
Plan sorted(Plan plan)
{
    std::ranges::sort(plan.entries, [](const PlanEntry& left, const PlanEntry& right) {
        return std::tuple(left.recurrence.from, left.time, left.id.text()) <
               std::tuple(right.recurrence.from, right.time, right.id.text());
    });
    std::ranges::sort(plan.overrides,
                      [](const OccurrenceOverride& left, const OccurrenceOverride& right) {
                          return std::tuple(left.key.ruleDate, left.key.entry.text()) <
                                 std::tuple(right.key.ruleDate, right.key.entry.text());
                      });
    std::ranges::sort(plan.pauses, [](const Pause& left, const Pause& right) {
        return std::tuple(left.days.from, left.id.text()) <
               std::tuple(right.days.from, right.id.text());
    });
    return plan;
}

TEST_F(PlanStoreTest, AnyPlanReplacesAnyOther)
{
    EXPECT_EQ(m_file->plan.load().value(), Plan());
    for (int count = 0; count < 60; ++count) {
        const Plan plan = m_random.plan();
        ASSERT_TRUE(succeeded(m_file->plan.save(plan)));
        EXPECT_EQ(m_file->plan.load().value(), sorted(plan));
    }
}

TEST_F(PlanStoreTest, OnlyRowsThatDifferAreStamped)
{
    Plan plan;
    while (plan.entries.size() < 3 || plan.overrides.size() < 2 || plan.pauses.empty())
        plan = m_random.plan();
    ASSERT_TRUE(succeeded(m_file->plan.save(plan)));
    const qint64 first = m_clock.now().instant.time_since_epoch().count();
    m_clock.advance(std::chrono::minutes{1});

    plan.entries[1].time = plan.entries[1].time.addSecs(60);
    plan.overrides.pop_back();
    ASSERT_TRUE(succeeded(m_file->plan.save(plan)));
    const QString changed = u"changed_at > %1"_s.arg(first);
    EXPECT_EQ(countOf(u"plan_entries"_s, changed), 1);
    EXPECT_EQ(countOf(u"plan_overrides"_s, changed), 1);
    EXPECT_EQ(countOf(u"plan_overrides"_s, changed + u" AND deleted = 1"_s), 1);
    EXPECT_EQ(countOf(u"pauses"_s, changed), 0);
    EXPECT_EQ(m_file->plan.load().value(), sorted(plan));
}

TEST_F(PlanStoreTest, TheRevisionOfAnEntryGrowsWithEveryChangeThatTouchesItsOccurrences)
{
    Plan plan;
    while (plan.entries.size() < 2 || plan.overrides.empty() || plan.pauses.empty())
        plan = m_random.plan();
    plan.overrides.erase(plan.overrides.begin() + 1, plan.overrides.end());
    plan.overrides.front().key.entry = plan.entries.front().id;
    plan.pauses.erase(plan.pauses.begin() + 1, plan.pauses.end());
    const auto revisionOf = [&](size_t entry) {
        return m_file->plan.revisions().value().at(plan.entries[entry].id);
    };
    ASSERT_TRUE(m_file->plan.save(plan));
    int first = revisionOf(0);
    int second = revisionOf(1);
    ASSERT_TRUE(m_file->plan.save(plan));
    EXPECT_EQ(revisionOf(0), first) << "nothing was changed";

    const auto expectGrown = [&](size_t entry, int& before) {
        ASSERT_TRUE(m_file->plan.save(plan));
        EXPECT_GT(revisionOf(entry), before);
        before = revisionOf(entry);
    };
    plan.entries[0].time = plan.entries[0].time.addSecs(60);
    expectGrown(0, first);
    EXPECT_EQ(revisionOf(1), second) << "another entry is not touched";
    plan.overrides.clear();
    expectGrown(0, first);
    EXPECT_EQ(revisionOf(1), second);
    plan.pauses.clear();
    expectGrown(0, first);
    expectGrown(1, second);
}

TEST_F(PlanStoreTest, WhatIsGoneIsMarkedAndCanComeBack)
{
    Plan plan;
    while (plan.entries.empty() || plan.overrides.empty() || plan.pauses.empty())
        plan = m_random.plan();
    ASSERT_TRUE(succeeded(m_file->plan.save(plan)));
    ASSERT_TRUE(succeeded(m_file->plan.save(Plan())));
    EXPECT_EQ(m_file->plan.load().value(), Plan());
    EXPECT_EQ(countOf(u"plan_entries"_s, u"deleted = 1"_s), static_cast<int>(plan.entries.size()));
    ASSERT_TRUE(succeeded(m_file->plan.save(plan)));
    EXPECT_EQ(m_file->plan.load().value(), sorted(plan));
    EXPECT_EQ(countOf(u"plan_entries"_s, u"deleted = 1"_s), 0);
}

TEST_F(PlanStoreTest, AnOverrideHasTheSameIdentityOnEveryComputer)
{
    Plan plan;
    const auto entry = PlanEntryId::fromText(u"3f0c6f0e-96a5-4f5e-8b0c-1d2f3a4b5c6d"_s).value();
    plan.overrides = {
        {{entry, QDate(2026, 3, 2)}, OccurrenceOverride::Change::Skipped, QDate(), std::nullopt}};
    ASSERT_TRUE(succeeded(m_file->plan.save(plan)));
    EXPECT_EQ(ForeignConnection(path()).value(u"SELECT uuid FROM plan_overrides"_s).toString(),
              u"139dd4f8-3747-544f-bd86-94546d0d971c"_s);
}

TEST_F(PlanStoreTest, AnEntryThatCannotBeReadIsLeftOutAndSurvivesASave)
{
    Plan plan;
    while (plan.entries.size() < 2)
        plan = m_random.plan();
    ASSERT_TRUE(succeeded(m_file->plan.save(plan)));
    const PlanEntry strange = plan.entries.front();
    ForeignConnection other(path());
    other.run(u"UPDATE plan_entries SET routine = 'Not an id!' WHERE uuid = '%1'"_s.arg(
        strange.id.text()));

    plan.entries.erase(plan.entries.begin());
    EXPECT_EQ(m_file->plan.load().value(), sorted(plan));
    ASSERT_TRUE(succeeded(m_file->plan.save(plan)));
    EXPECT_EQ(countOf(u"plan_entries"_s, u"routine = 'Not an id!' AND deleted = 0"_s), 1);
}

TEST_F(PlanStoreTest, AnEntryWithoutAValidDayIsRefused)
{
    Plan plan;
    while (plan.entries.empty())
        plan = m_random.plan();
    ASSERT_TRUE(succeeded(m_file->plan.save(plan)));
    Plan broken = plan;
    broken.entries.front().recurrence.from = QDate();
    EXPECT_EQ(codeOf(m_file->plan.save(broken)), ErrorCode::InvalidValue);
    EXPECT_EQ(m_file->plan.load().value(), sorted(plan));
}

} // namespace

} // namespace limber
