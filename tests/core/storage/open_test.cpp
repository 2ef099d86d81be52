// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/migration.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_records.h"

#include <QFile>
#include <QFileInfo>

#include <thread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                         QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

class OpenTest : public StorageTest {};

TEST_F(OpenTest, MakesAnEmptyFileWhereThereIsNone)
{
    const auto database = Database::open(path(), m_clock);
    ASSERT_TRUE(succeeded(database));
    EXPECT_EQ(database->outcome(), OpenOutcome::Created);
    EXPECT_EQ(database->path(), path());
    EXPECT_EQ(database->copyBeforeUpgrade(), QString());

    ForeignConnection other(path());
    EXPECT_EQ(other.value(u"PRAGMA application_id"_s).toInt(), 0x4c696d62);
    EXPECT_EQ(other.value(u"PRAGMA user_version"_s).toInt(), latestVersion(migrations()));
    EXPECT_EQ(other.value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
}

TEST_F(OpenTest, FindsAFileOfThisVersionUpToDate)
{
    ASSERT_TRUE(open());
    const auto database = Database::open(path(), m_clock);
    ASSERT_TRUE(succeeded(database));
    EXPECT_EQ(database->outcome(), OpenOutcome::Current);
}

TEST_F(OpenTest, FillsAFileThatIsStillEmpty)
{
    writeBytes(path(), {});
    const auto database = Database::open(path(), m_clock);
    ASSERT_TRUE(succeeded(database));
    EXPECT_EQ(database->outcome(), OpenOutcome::Created);
}

TEST_F(OpenTest, OpensAFileThatWasNotClosed)
{
    const Routine routine = RandomRecords(1).routine();
    const auto first = open();
    ASSERT_TRUE(succeeded(first->routines.save(routine)));
    ASSERT_TRUE(QFile::copy(path(), path(u"copy.sqlite"_s)));
    ASSERT_TRUE(QFile::copy(path() + u"-wal"_s, path(u"copy.sqlite-wal"_s)));

    const auto second = DataFile::open(path(u"copy.sqlite"_s), m_clock);
    ASSERT_TRUE(succeeded(second));
    EXPECT_EQ((*second)->routines.find(routine.id).value(), routine);
}

TEST_F(OpenTest, TwoConnectionsSeeWhatTheOtherKeeps)
{
    const auto first = open();
    const auto second = open();
    const CheckIn checkIn = RandomRecords(2).checkIn();
    ASSERT_TRUE(succeeded(first->checkIns.save(checkIn)));
    EXPECT_EQ(second->checkIns.all().value(), std::vector{checkIn});
}

TEST_F(OpenTest, KeepsTheNameOfTheComputer)
{
    ASSERT_TRUE(open());
    const QString device = ForeignConnection(path())
                               .value(u"SELECT value FROM meta WHERE key = 'device'"_s)
                               .toString();
    EXPECT_EQ(device.size(), 32);
    ASSERT_TRUE(succeeded(open()->checkIns.save(RandomRecords(3).checkIn())));
    EXPECT_EQ(ForeignConnection(path()).value(u"SELECT changed_by FROM check_ins"_s), device);
}

TEST_F(OpenTest, AnotherThreadReadsBesideButCannotWrite)
{
    const auto file = open();
    RandomRecords random(6);
    ASSERT_TRUE(succeeded(file->checkIns.save(random.checkIn())));
    Result<std::vector<CheckIn>> read;
    bool couldWrite = true;
    std::thread other([&] {
        const auto beside = Database::openBeside(path(), m_clock);
        if (!beside)
            return;
        read = CheckInStore(*beside).all();
        couldWrite = CheckInStore(*beside).save(random.checkIn()).has_value();
    });
    other.join();
    EXPECT_EQ(read, file->checkIns.all());
    EXPECT_FALSE(couldWrite);
    EXPECT_EQ(file->checkIns.all()->size(), 1u);
}

TEST_F(OpenTest, TheDefaultFileDoesNotDependOnTheProgramsName)
{
    EXPECT_TRUE(defaultDataFile().endsWith(u"/limber/limber.sqlite"_s));
}

#ifdef Q_OS_UNIX
class WideUmask {
public:
    WideUmask()
        : m_before(umask(0))
    {
    }
    ~WideUmask() { umask(m_before); }
    WideUmask(const WideUmask&) = delete;
    WideUmask& operator=(const WideUmask&) = delete;

private:
    mode_t m_before;
};

TEST_F(OpenTest, ANewFileAndItsFolderAreTheOwnersAlone)
{
    const WideUmask wide;
    const QString file = path(u"a/b/limber.sqlite"_s);
    const auto opened = DataFile::open(file, m_clock);
    ASSERT_TRUE(succeeded(opened));
    ASSERT_TRUE(succeeded((*opened)->checkIns.save(RandomRecords(4).checkIn())));

    EXPECT_EQ(QFile::permissions(path(u"a/b"_s)) & kOthers, QFileDevice::Permissions());
    for (const QString& name : {file, file + u"-wal"_s, file + u"-shm"_s}) {
        ASSERT_TRUE(QFile::exists(name)) << name.toStdString();
        EXPECT_EQ(QFile::permissions(name) & kOthers, QFileDevice::Permissions())
            << name.toStdString();
    }
}

TEST_F(OpenTest, AFileThatOthersCouldReadIsTightened)
{
    ASSERT_TRUE(open());
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::permissions(path()) | kOthers));
    const auto opened = open();
    EXPECT_EQ(QFile::permissions(path()) & kOthers, QFileDevice::Permissions());
    ASSERT_TRUE(succeeded(opened->checkIns.save(RandomRecords(5).checkIn())));
    EXPECT_EQ(QFile::permissions(path() + u"-wal"_s) & kOthers, QFileDevice::Permissions());
}
#endif

} // namespace

} // namespace limber
