// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"
#include "core/storage/opening.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_records.h"

#include <QDir>
#include <QFile>

#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class MigrationTest : public StorageTest {
protected:
    /// This version's migrations and one more.
    [[nodiscard]] std::vector<Migration> withNext(const QByteArray& sql) const
    {
        std::vector<Migration> list = migrations();
        const int version = latestVersion(list) + 1;
        const QString file = path(u"next-%1.sql"_s.arg(version));
        writeBytes(file, sql);
        list.push_back({version, file});
        return list;
    }

    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_folder.path()).entryList({u"*.before-*"_s});
    }
};

TEST_F(MigrationTest, VersionsGrowByOneAndEveryFileIsThere)
{
    int version = 0;
    for (const Migration& migration : migrations()) {
        EXPECT_EQ(migration.version, ++version);
        EXPECT_TRUE(QFile::exists(migration.sqlFile)) << migration.sqlFile.toStdString();
    }
    EXPECT_EQ(latestVersion(migrations()), version);
}

TEST_F(MigrationTest, AnOlderFileIsUpgradedAndACopyIsKept)
{
    const Routine routine = RandomRecords(21).routine();
    const int next = latestVersion(migrations()) + 1;
    ASSERT_TRUE(succeeded(open()->routines.save(routine)));
    const auto list = withNext("-- A comment; with a semicolon\n"
                               "ALTER TABLE routines ADD COLUMN colour TEXT;\n\n"
                               "UPDATE routines SET colour = 'blue';\n");

    QString copy;
    {
        const auto connection = openConnection(path(), m_clock, list);
        ASSERT_TRUE(succeeded(connection));
        EXPECT_EQ((*connection)->outcome(), OpenOutcome::Upgraded);
        copy = (*connection)->copyBeforeUpgrade();
    }
    EXPECT_EQ(copy, path() + u".before-v%1"_s.arg(next));
    EXPECT_EQ(ForeignConnection(path()).value(u"SELECT colour FROM routines"_s).toString(),
              u"blue"_s);
    EXPECT_EQ(ForeignConnection(path()).value(u"PRAGMA user_version"_s).toInt(), next);

    const auto old = DataFile::open(copy, m_clock);
    ASSERT_TRUE(succeeded(old));
    EXPECT_EQ((*old)->database.outcome(), OpenOutcome::Current);
    EXPECT_EQ((*old)->routines.find(routine.id).value(), routine);
    EXPECT_EQ(QFile::permissions(copy) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
              QFileDevice::Permissions());
}

TEST_F(MigrationTest, AFileOfTheFirstVersionBecomesThePresentOneWithNothingLost)
{
    const std::vector<Migration> first{migrations().front()};
    ASSERT_TRUE(succeeded(openConnection(path(), m_clock, first)));
    {
        ForeignConnection old(path());
        ASSERT_EQ(old.value(u"PRAGMA user_version"_s).toInt(), 1);
        old.run(u"INSERT INTO sessions VALUES ('s-1', NULL, 'Core', 1000, 60, '2026-01-06', NULL, "
                "NULL, 300, 280, 420, 'completed', 4, NULL, 2, 5, 'Good.', 7, 'me', 0)"_s);
        old.run(u"INSERT INTO session_steps VALUES ('s-1', 0, 'bird-dog', 300, 280, 3, 1, 'reps', "
                "'total', 'cycle', 1, 5, '', 0, 0, 0, 0)"_s);
        old.run(
            u"INSERT INTO running_session VALUES (1, 's-2', NULL, 'Core', 2000, 60, "
            "'2026-01-07', NULL, NULL, 300, 100, 120, 'partial', NULL, NULL, NULL, NULL, '')"_s);
        old.run(u"INSERT INTO running_plan VALUES (0, 'r-1', 'bird-dog', '', '', 'reps', 'total', "
                "'cycle', 1, 5, '', 0, 0, 0, 0)"_s);
        old.run(u"INSERT INTO running_steps VALUES (0, 'bird-dog', 300, 100, 1, 1, 'reps', "
                "'total', 'cycle', 1, 5, '', 0, 0, 0, 0)"_s);
    }
    const auto file = open();
    ASSERT_TRUE(file);
    EXPECT_EQ(file->database.outcome(), OpenOutcome::Upgraded);
    ForeignConnection now(path());
    EXPECT_EQ(now.value(u"PRAGMA user_version"_s).toInt(), migrations().back().version);
    EXPECT_EQ(now.value(u"SELECT changed_at || changed_by FROM sessions"_s).toString(), u"7me"_s);

    const auto session = file->sessions.find(SessionId::fromText(u"s-1"_s).value());
    ASSERT_TRUE(succeeded(session));
    EXPECT_EQ(session->note, u"Good."_s);
    EXPECT_EQ(session->firstSide, std::nullopt);
    ASSERT_EQ(session->steps.size(), 1u);
    EXPECT_EQ(session->steps[0].active, std::chrono::seconds{280});
    EXPECT_EQ(session->steps[0].feel, std::nullopt);
    const auto running = file->sessions.running().value();
    ASSERT_TRUE(running.has_value());
    EXPECT_EQ(running->record.steps.size(), 1u);
    EXPECT_EQ(running->nextStep, 1);

    // What version 1 began goes on.
    ASSERT_TRUE(succeeded(file->sessions.setFeel(running->record.id, 0, Feel::TooHard)));
    ASSERT_TRUE(succeeded(file->sessions.finish(running->record)));
    EXPECT_EQ(file->sessions.find(running->record.id)->steps[0].feel, Feel::TooHard);
}

TEST_F(MigrationTest, EffortFromZeroToTenBecomesOneToFive)
{
    const auto all = migrations();
    const std::vector<Migration> before(all.begin(), all.begin() + 2);
    ASSERT_TRUE(succeeded(openConnection(path(), m_clock, before)));
    {
        ForeignConnection old(path());
        for (int effort = 0; effort <= 10; ++effort) {
            old.run(
                u"INSERT INTO sessions VALUES ('s-%1', NULL, 'Core', 1000, 60, '2026-01-06', "
                "NULL, NULL, 300, 280, 420, 'completed', 4, NULL, 2, %1, '', 7, 'me', 0, NULL)"_s
                    .arg(effort));
        }
    }
    const auto file = open();
    ASSERT_TRUE(file);
    constexpr std::array kExpected{1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5};
    for (int effort = 0; effort <= 10; ++effort) {
        const auto id = SessionId::fromText(u"s-%1"_s.arg(effort)).value();
        EXPECT_EQ(file->sessions.find(id)->effort, kExpected.at(static_cast<size_t>(effort)))
            << effort;
    }
}

TEST_F(MigrationTest, AnEarlierCopyIsNotOverwritten)
{
    ASSERT_TRUE(open());
    const QString earlier = path() + u".before-v%1"_s.arg(latestVersion(migrations()) + 1);
    writeBytes(earlier, "kept");
    const auto connection = openConnection(path(), m_clock, withNext("CREATE TABLE next (a);"));
    ASSERT_TRUE(succeeded(connection));
    EXPECT_EQ(bytesOf(earlier), QByteArray("kept"));
    EXPECT_EQ((*connection)->copyBeforeUpgrade(), earlier + u"-2"_s);
}

TEST_F(MigrationTest, AFailedUpgradeChangesNothing)
{
    ASSERT_TRUE(succeeded(open()->routines.save(RandomRecords(22).routine())));
    const QByteArray before = bytesOf(path());
    const auto list = withNext("ALTER TABLE routines ADD COLUMN colour TEXT;\n\n"
                               "UPDATE no_such_table SET a = 1;\n");
    EXPECT_EQ(codeOf(openConnection(path(), m_clock, list)), ErrorCode::MigrationFailed);
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_TRUE(copies().isEmpty());
    EXPECT_EQ(codeOf(Database::open(path(), m_clock)), std::nullopt);
}

TEST_F(MigrationTest, AnUpgradeThatBreaksAReferenceFails)
{
    ASSERT_TRUE(succeeded(open()->sessions.save(RandomRecords(23).session())));
    const QByteArray before = bytesOf(path());
    const auto list = withNext(
        "INSERT INTO routine_steps VALUES ('nobody', 0, 'a', 'a', '', '', 'reps', 'total', "
        "'cycle', 1, 1, '', 0, 0, 0, 0);");
    EXPECT_EQ(codeOf(openConnection(path(), m_clock, list)), ErrorCode::MigrationFailed);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(MigrationTest, AFailedFirstStartLeavesNoFile)
{
    EXPECT_EQ(codeOf(openConnection(path(), m_clock, withNext("NOT SQL;"))),
              ErrorCode::MigrationFailed);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(MigrationTest, AnUpgradeWaitsForNoOneForLong)
{
    ASSERT_TRUE(open());
    ForeignConnection writer(path());
    writer.run(u"BEGIN IMMEDIATE"_s);
    EXPECT_EQ(codeOf(openConnection(path(), m_clock, withNext("CREATE TABLE next (a);"))),
              ErrorCode::DatabaseBusy);
    writer.run(u"ROLLBACK"_s);
    EXPECT_TRUE(copies().isEmpty());
}

} // namespace

} // namespace limber
