// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session_store.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_records.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class SessionStoreTest : public StorageTest {
protected:
    std::unique_ptr<DataFile> m_file = open();
    RandomRecords m_random{61};
};

TEST_F(SessionStoreTest, AnySessionComesBackAsItWas)
{
    std::vector<SessionSummary> expected;
    for (int count = 0; count < 200; ++count) {
        const SessionRecord record = m_random.session();
        ASSERT_TRUE(succeeded(m_file->sessions.save(record)));
        EXPECT_EQ(m_file->sessions.find(record.id).value(), record);
        expected.push_back(record);
    }
    std::ranges::sort(expected, {}, [](const SessionSummary& session) {
        return std::pair(session.start.instant, session.id.text());
    });
    EXPECT_EQ(m_file->sessions.summaries().value(), expected);
}

TEST_F(SessionStoreTest, TheLastFirstSideIsThatOfTheLatestSessionThatHasOne)
{
    EXPECT_EQ(m_file->sessions.lastFirstSide().value(), std::nullopt);
    SessionRecord record = m_random.session();
    const auto keep = [&](int day, std::optional<BodySide> side) {
        record.id = SessionId::create();
        record.start.instant = Instant{std::chrono::hours{24 * day}};
        record.firstSide = side;
        ASSERT_TRUE(succeeded(m_file->sessions.save(record)));
    };
    keep(20'000, std::nullopt);
    EXPECT_EQ(m_file->sessions.lastFirstSide().value(), std::nullopt);
    keep(20'010, BodySide::Right);
    keep(20'005, BodySide::Left);
    keep(20'020, std::nullopt);
    EXPECT_EQ(m_file->sessions.lastFirstSide().value(), BodySide::Right);
    keep(20'030, BodySide::Left);
    EXPECT_EQ(m_file->sessions.lastFirstSide().value(), BodySide::Left);
    ASSERT_TRUE(succeeded(m_file->sessions.remove(record.id)));
    EXPECT_EQ(m_file->sessions.lastFirstSide().value(), BodySide::Right);
}

TEST_F(SessionStoreTest, SummariesCanBeLimitedToDays)
{
    std::vector<SessionSummary> within;
    const QDate from(2025, 1, 1);
    const QDate until(2025, 12, 31);
    for (int count = 0; count < 100; ++count) {
        const SessionRecord record = m_random.session();
        ASSERT_TRUE(succeeded(m_file->sessions.save(record)));
    }
    const auto all = m_file->sessions.summaries().value();
    for (const SessionSummary& session : all) {
        if (session.day >= from && session.day <= until)
            within.push_back(session);
    }
    ASSERT_FALSE(within.empty());
    EXPECT_EQ(m_file->sessions.summaries(from, until).value(), within);

    const QDate first = within.front().day;
    EXPECT_FALSE(m_file->sessions.summaries(first, first).value().empty());
}

TEST_F(SessionStoreTest, SavingAgainReplacesTheSession)
{
    const SessionRecord before = m_random.session();
    ASSERT_TRUE(succeeded(m_file->sessions.save(before)));
    SessionRecord after = m_random.session();
    after.id = before.id;
    ASSERT_TRUE(succeeded(m_file->sessions.save(after)));
    EXPECT_EQ(m_file->sessions.find(before.id).value(), after);
    EXPECT_EQ(m_file->sessions.summaries().value().size(), 1u);
}

TEST_F(SessionStoreTest, ARemovedSessionCanBeRestored)
{
    const SessionRecord record = m_random.session();
    ASSERT_TRUE(succeeded(m_file->sessions.save(record)));
    ASSERT_TRUE(succeeded(m_file->sessions.remove(record.id)));
    EXPECT_EQ(codeOf(m_file->sessions.find(record.id)), ErrorCode::NotFound);
    EXPECT_TRUE(m_file->sessions.summaries().value().empty());
    EXPECT_EQ(codeOf(m_file->sessions.remove(record.id)), ErrorCode::NotFound);

    ASSERT_TRUE(succeeded(m_file->sessions.restore(record.id)));
    EXPECT_EQ(m_file->sessions.find(record.id).value(), record);
    EXPECT_EQ(codeOf(m_file->sessions.restore(record.id)), ErrorCode::NotFound);
}

TEST_F(SessionStoreTest, ASessionThatCannotBeReadIsLeftOutAndKept)
{
    const SessionRecord strange = m_random.session();
    SessionRecord strangeStep = m_random.session();
    strangeStep.steps = {m_random.stepRecord(), m_random.stepRecord()};
    for (const SessionRecord& record : {strange, strangeStep})
        ASSERT_TRUE(succeeded(m_file->sessions.save(record)));
    ForeignConnection other(path());
    other.run(
        u"UPDATE sessions SET routine = 'Not an id!' WHERE uuid = '%1'"_s.arg(strange.id.text()));
    other.run(u"UPDATE session_steps SET exercise = '' WHERE position = 1 AND session = '%1'"_s.arg(
        strangeStep.id.text()));

    EXPECT_EQ(m_file->sessions.summaries().value(), std::vector<SessionSummary>{strangeStep});
    EXPECT_EQ(codeOf(m_file->sessions.find(strangeStep.id)), ErrorCode::InvalidFormat);
    EXPECT_EQ(other.value(u"SELECT count(*) FROM sessions WHERE deleted = 0"_s).toInt(), 2);
}

TEST_F(SessionStoreTest, ADayThatDoesNotExistIsRefused)
{
    SessionRecord record = m_random.session();
    record.day = QDate();
    EXPECT_EQ(codeOf(m_file->sessions.save(record)), ErrorCode::InvalidValue);
    EXPECT_TRUE(m_file->sessions.summaries().value().empty());
}

} // namespace

} // namespace limber
