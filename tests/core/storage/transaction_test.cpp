// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_records.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class TransactionTest : public StorageTest {
protected:
    std::unique_ptr<DataFile> m_file = open();
    RandomRecords m_random{31};
};

Routine withThreeSteps(RandomRecords& random)
{
    Routine routine = random.routine();
    routine.steps = {random.routineStep(), random.routineStep(), random.routineStep()};
    return routine;
}

TEST_F(TransactionTest, IsRolledBackUnlessCommitted)
{
    const CheckIn checkIn = m_random.checkIn();
    {
        const auto transaction = Transaction::begin(m_file->database.connection());
        ASSERT_TRUE(transaction.has_value());
        ASSERT_TRUE(succeeded(m_file->checkIns.save(checkIn)));
    }
    EXPECT_TRUE(m_file->checkIns.all().value().empty());
}

TEST_F(TransactionTest, AFailureHalfwayThroughASaveLeavesWhatWasThere)
{
    const Routine before = withThreeSteps(m_random);
    ASSERT_TRUE(succeeded(m_file->routines.save(before)));
    ForeignConnection(path()).run(
        u"CREATE TRIGGER stop BEFORE INSERT ON routine_steps WHEN NEW.position = 2 "
        "BEGIN SELECT RAISE(FAIL, 'stop'); END"_s);

    Routine after = withThreeSteps(m_random);
    after.id = before.id;
    EXPECT_EQ(codeOf(m_file->routines.save(after)), ErrorCode::DatabaseFailed);
    EXPECT_EQ(m_file->routines.find(before.id).value(), before);

    ForeignConnection(path()).run(u"DROP TRIGGER stop"_s);
    ASSERT_TRUE(succeeded(m_file->routines.save(after)));
    EXPECT_EQ(m_file->routines.find(before.id).value(), after);
}

TEST_F(TransactionTest, AFullDiskLosesNothing)
{
    SessionRecord before = m_random.session();
    ASSERT_TRUE(succeeded(m_file->sessions.save(before)));
    Connection& connection = m_file->database.connection();
    ASSERT_TRUE(succeeded(connection.execute(u"PRAGMA max_page_count = 1"_s)));

    SessionRecord after = before;
    after.note = QString(200'000, u'x');
    EXPECT_EQ(codeOf(m_file->sessions.save(after)), ErrorCode::DiskFull);
    EXPECT_EQ(m_file->sessions.find(before.id).value(), before);

    ASSERT_TRUE(succeeded(connection.execute(u"PRAGMA max_page_count = 100000"_s)));
    ASSERT_TRUE(succeeded(m_file->sessions.save(after)));
    EXPECT_EQ(m_file->sessions.find(before.id).value(), after);
}

TEST_F(TransactionTest, ASaveWhileAnotherProgramWritesIsBusy)
{
    ForeignConnection writer(path());
    writer.run(u"BEGIN EXCLUSIVE"_s);
    EXPECT_EQ(codeOf(m_file->routines.save(m_random.routine())), ErrorCode::DatabaseBusy);
    writer.run(u"ROLLBACK"_s);
    EXPECT_TRUE(succeeded(m_file->routines.save(m_random.routine())));
}

} // namespace

} // namespace limber
