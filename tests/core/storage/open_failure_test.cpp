// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_records.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPage = 4096;

QByteArray withZeroedPage(QByteArray file, qsizetype page)
{
    return file.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
}

class OpenFailureTest : public StorageTest {
protected:
    /// A closed file with some weight.
    void fill() const
    {
        const auto file = open();
        RandomRecords random(11);
        for (int count = 0; count < 40; ++count)
            ASSERT_TRUE(succeeded(file->sessions.save(random.session())));
    }

    /// Opening fails with `expected` and leaves every byte as it was.
    void expectRefused(ErrorCode expected) const
    {
        const QByteArray before = bytesOf(path());
        EXPECT_EQ(codeOf(Database::open(path(), m_clock)), expected);
        EXPECT_EQ(bytesOf(path()), before);
    }
};

TEST_F(OpenFailureTest, AFileOfANewerVersionIsLeftAlone)
{
    fill();
    ForeignConnection(path()).run(u"PRAGMA user_version = 99"_s);
    expectRefused(ErrorCode::DatabaseNewer);
}

TEST_F(OpenFailureTest, AFileOfANewerVersionThatWasNotClosedIsLeftAlone)
{
    fill();
    {
        ForeignConnection newer(path());
        newer.run(u"PRAGMA user_version = 99"_s);
        QFile::copy(path(), path(u"copy.sqlite"_s));
        QFile::copy(path() + u"-wal"_s, path(u"copy.sqlite-wal"_s));
    }
    const QString copy = path(u"copy.sqlite"_s);
    const QByteArray before = bytesOf(copy);
    const QByteArray logBefore = bytesOf(copy + u"-wal"_s);
    ASSERT_FALSE(logBefore.isEmpty());
    EXPECT_EQ(codeOf(Database::open(copy, m_clock)), ErrorCode::DatabaseNewer);
    EXPECT_EQ(bytesOf(copy), before);
    EXPECT_EQ(bytesOf(copy + u"-wal"_s), logBefore);
}

TEST_F(OpenFailureTest, ADatabaseOfAnotherProgramIsLeftAlone)
{
    ForeignConnection(path()).run(u"CREATE TABLE notes (text TEXT)"_s);
    expectRefused(ErrorCode::DatabaseForeign);
}

TEST_F(OpenFailureTest, ADatabaseThatBelongsToAnotherProgramByNameIsLeftAlone)
{
    ForeignConnection(path()).run(u"PRAGMA application_id = 7"_s);
    expectRefused(ErrorCode::DatabaseForeign);
}

TEST_F(OpenFailureTest, ATextFileIsNoDataFile)
{
    writeBytes(path(), QByteArray("My diary. ").repeated(500));
    expectRefused(ErrorCode::DatabaseDamaged);
}

TEST_F(OpenFailureTest, ATruncatedFileIsDamaged)
{
    fill();
    const QByteArray whole = bytesOf(path());
    writeBytes(path(), whole.first(whole.size() / 2));
    expectRefused(ErrorCode::DatabaseDamaged);
}

TEST_F(OpenFailureTest, AFileWithAZeroedPageIsDamaged)
{
    fill();
    const QByteArray whole = bytesOf(path());
    for (const qsizetype page :
         {qsizetype{1}, whole.size() / kPage / 2, whole.size() / kPage - 1}) {
        writeBytes(path(), withZeroedPage(whole, page));
        expectRefused(ErrorCode::DatabaseDamaged);
    }
}

TEST_F(OpenFailureTest, AClosedFileMayBeOpenedFirstAndCheckedLater)
{
    fill();
    {
        const auto inUse = open();
        EXPECT_EQ(codeOf(checkIntegrity(path(), m_clock)), std::nullopt);
    }
    const QByteArray whole = bytesOf(path());
    int opened = 0;
    for (qsizetype page = 1; page < whole.size() / kPage; ++page) {
        writeBytes(path(), withZeroedPage(whole, page));
        const auto database = Database::open(path(), m_clock, IntegrityCheck::Later);
        if (!database)
            continue; // The page was one that every opening reads.
        ++opened;
        EXPECT_EQ(codeOf(checkIntegrity(path(), m_clock)), ErrorCode::DatabaseDamaged) << page;
    }
    EXPECT_GT(opened, 0);
}

TEST_F(OpenFailureTest, AFileThatWasNotClosedIsCheckedBeforeAnythingElse)
{
    fill();
    {
        ForeignConnection holder(path());
        holder.run(u"INSERT INTO meta VALUES ('left', 'open')"_s);
        QFile::copy(path() + u"-wal"_s, path(u"copy.sqlite-wal"_s));
    }
    const QByteArray whole = bytesOf(path());
    writeBytes(path(u"copy.sqlite"_s), withZeroedPage(whole, whole.size() / kPage - 1));
    EXPECT_EQ(codeOf(Database::open(path(u"copy.sqlite"_s), m_clock, IntegrityCheck::Later)),
              ErrorCode::DatabaseDamaged);
}

TEST_F(OpenFailureTest, AFileOfNoiseIsDamaged)
{
    QByteArray noise;
    RandomRecords random(12);
    for (int count = 0; count < 20'000; ++count)
        noise.append(static_cast<char>(random.number(-128, 127)));
    writeBytes(path(), noise);
    expectRefused(ErrorCode::DatabaseDamaged);
}

TEST_F(OpenFailureTest, AFileHeldByAnotherProgramIsBusy)
{
    fill();
    ForeignConnection holder(path());
    holder.run(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    holder.run(u"BEGIN EXCLUSIVE"_s);
    holder.run(u"INSERT INTO meta VALUES ('held', '1')"_s);
    EXPECT_EQ(codeOf(Database::open(path(), m_clock)), ErrorCode::DatabaseBusy);
    holder.run(u"ROLLBACK"_s);
}

TEST_F(OpenFailureTest, AFolderIsNoDataFile)
{
    ASSERT_TRUE(QDir().mkpath(path()));
    EXPECT_EQ(codeOf(Database::open(path(), m_clock)), ErrorCode::FileUnreadable);
    EXPECT_TRUE(QDir(path()).isEmpty());
}

TEST_F(OpenFailureTest, NoPathIsNoDataFile)
{
    EXPECT_EQ(codeOf(Database::open(QString(), m_clock)), ErrorCode::FileUnreadable);
}

TEST_F(OpenFailureTest, AFileCannotLieBeneathAnotherFile)
{
    writeBytes(path(u"note"_s), "text");
    EXPECT_EQ(codeOf(Database::open(path(u"note/limber.sqlite"_s), m_clock)),
              ErrorCode::FileUnwritable);
    EXPECT_EQ(bytesOf(path(u"note"_s)), QByteArray("text"));
}

#ifdef Q_OS_UNIX
class PermissionTest : public OpenFailureTest {
protected:
    /// What opening fails with for someone who is neither the owner nor root.
    [[nodiscard]] std::optional<ErrorCode> refusedTo(mode_t fileMode, mode_t folderMode) const
    {
        const QByteArray folder = QFile::encodeName(m_folder.path());
        if (QFile::exists(path()))
            chmod(QFile::encodeName(path()).constData(), fileMode);
        chmod(folder.constData(), folderMode);
        const int status = inChildProcess([this] {
            constexpr uid_t kNobody = 65534;
            if (geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0))
                return 254;
            const auto code = codeOf(Database::open(path(), m_clock));
            return code ? static_cast<int>(*code) : 255;
        });
        chmod(folder.constData(), 0700);
        if (!WIFEXITED(status) || WEXITSTATUS(status) >= 254)
            return std::nullopt;
        return static_cast<ErrorCode>(WEXITSTATUS(status));
    }
};

TEST_F(PermissionTest, AFileThatMayNotBeReadIsUnreadable)
{
    fill();
    EXPECT_EQ(refusedTo(0000, 0755), ErrorCode::FileUnreadable);
}

TEST_F(PermissionTest, AFileThatMayNotBeWrittenIsUnwritable)
{
    fill();
    const QByteArray before = bytesOf(path());
    EXPECT_EQ(refusedTo(0444, 0755), ErrorCode::FileUnwritable);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(PermissionTest, AFileInAReadOnlyFolderIsUnwritable)
{
    fill();
    const QByteArray before = bytesOf(path());
    EXPECT_EQ(refusedTo(0666, 0555), ErrorCode::FileUnwritable);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(PermissionTest, NoFileIsMadeInAReadOnlyFolder)
{
    EXPECT_EQ(refusedTo(0666, 0555), ErrorCode::FileUnwritable);
    EXPECT_FALSE(QFile::exists(path()));
}
#endif

} // namespace

} // namespace limber
