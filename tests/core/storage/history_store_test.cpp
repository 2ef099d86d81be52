// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/history_store.h"
#include "tests/core/storage/random_records.h"
#include "tests/core/storage/storage_fixture.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class HistoryStoreTest : public StorageTest {
protected:
    std::unique_ptr<DataFile> m_file = open();
    RandomRecords m_random{91};
};

TEST_F(HistoryStoreTest, HoldsPlanSessionsAndCheckIns)
{
    ASSERT_TRUE(succeeded(m_file->plan.save(m_random.plan())));
    for (int count = 0; count < 20; ++count) {
        ASSERT_TRUE(succeeded(m_file->sessions.save(m_random.session())));
        ASSERT_TRUE(succeeded(m_file->checkIns.save(m_random.checkIn())));
    }
    const auto history = loadHistory(m_file->database);
    ASSERT_TRUE(succeeded(history));
    EXPECT_EQ(history->plan, m_file->plan.load().value());
    EXPECT_EQ(history->sessions, m_file->sessions.summaries().value());
    EXPECT_EQ(history->checkIns, m_file->checkIns.all().value());
    EXPECT_EQ(history->sessions.size(), 20u);
}

TEST_F(HistoryStoreTest, ALostTableIsAFailureNotAnEmptyHistory)
{
    ASSERT_TRUE(succeeded(m_file->database.connection().execute(u"DROP TABLE sessions"_s)));
    EXPECT_EQ(codeOf(loadHistory(m_file->database)), ErrorCode::DatabaseFailed);
}

} // namespace

} // namespace limber
