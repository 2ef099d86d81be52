// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accepted_finding_store.h"
#include "tests/core/storage/storage_fixture.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class AcceptedFindingStoreTest : public StorageTest {
protected:
    [[nodiscard]] qint64 stamp() const
    {
        return ForeignConnection(path())
            .value(u"SELECT changed_at FROM accepted_findings"_s)
            .toLongLong();
    }

    std::unique_ptr<DataFile> m_file = open();
    AcceptedFindingStore& m_accepted = m_file->acceptedFindings;
    QString m_finding = u"PC03/tuesday"_s;
    QDate m_day{2026, 3, 2};
};

TEST_F(AcceptedFindingStoreTest, AcceptedFindingsOutliveTheProgram)
{
    EXPECT_TRUE(m_accepted.all().value().empty());
    ASSERT_TRUE(succeeded(m_accepted.accept(m_finding, m_day)));
    ASSERT_TRUE(succeeded(m_accepted.accept(u"PC01/week"_s, m_day.addDays(1))));
    m_file.reset();
    EXPECT_EQ(open()->acceptedFindings.all().value(),
              (std::map<QString, QDate>{{u"PC01/week"_s, m_day.addDays(1)}, {m_finding, m_day}}));
}

TEST_F(AcceptedFindingStoreTest, OneThatIsTakenBackIsMarkedAndCanBeAcceptedAnew)
{
    ASSERT_TRUE(succeeded(m_accepted.accept(m_finding, m_day)));
    ASSERT_TRUE(succeeded(m_accepted.takeBack(m_finding)));
    EXPECT_TRUE(m_accepted.all().value().empty());
    EXPECT_EQ(ForeignConnection(path()).value(u"SELECT deleted FROM accepted_findings"_s).toInt(),
              1);
    ASSERT_TRUE(succeeded(m_accepted.accept(m_finding, m_day.addDays(5))));
    EXPECT_EQ(m_accepted.all().value().at(m_finding), m_day.addDays(5));
}

TEST_F(AcceptedFindingStoreTest, AcceptingTwiceChangesNothing)
{
    ASSERT_TRUE(succeeded(m_accepted.accept(m_finding, m_day)));
    const qint64 first = stamp();
    m_clock.advance(std::chrono::hours{1});
    ASSERT_TRUE(succeeded(m_accepted.accept(m_finding, m_day.addDays(9))));
    EXPECT_EQ(stamp(), first);
    EXPECT_EQ(m_accepted.all().value().at(m_finding), m_day);
}

TEST_F(AcceptedFindingStoreTest, WhatIsNotAcceptedCannotBeTakenBack)
{
    const auto taken = m_accepted.takeBack(m_finding);
    ASSERT_FALSE(taken.has_value());
    EXPECT_EQ(taken.error(), (Error{ErrorCode::NotFound, m_finding}));
}

TEST_F(AcceptedFindingStoreTest, NeitherANamelessFindingNorAnInvalidDayIsKept)
{
    EXPECT_EQ(m_accepted.accept({}, m_day).error(), (Error{ErrorCode::InvalidValue, u"finding"_s}));
    EXPECT_EQ(m_accepted.accept(m_finding, {}).error(), (Error{ErrorCode::InvalidValue, u"day"_s}));
    EXPECT_TRUE(m_accepted.all().value().empty());
}

} // namespace
} // namespace limber
