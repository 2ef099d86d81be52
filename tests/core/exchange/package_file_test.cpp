// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_file.h"
#include "tests/core/exchange/random_package.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class PackageFileTest : public ::testing::Test {
protected:
    [[nodiscard]] QString path(const QString& name = u"morning.limber"_s) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] static RoutinePackage random(unsigned seed)
    {
        test::Chance chance(seed);
        return test::randomPackage(chance);
    }
    [[nodiscard]] static std::optional<ErrorCode> codeOf(const Result<>& result)
    {
        return result ? std::nullopt : std::optional(result.error().code);
    }

    QTemporaryDir m_folder;
    RoutinePackage m_first = random(1);
    RoutinePackage m_second = random(2);
};

TEST_F(PackageFileTest, WhatIsWrittenIsReadAgain)
{
    ASSERT_TRUE(writePackageFile(path(), m_first).has_value());
    const auto reading = readPackageFile(path());
    ASSERT_TRUE(reading.has_value());
    EXPECT_TRUE(reading->package == m_first);
}

TEST_F(PackageFileTest, AFileThatIsThereIsReplacedAsAWhole)
{
    ASSERT_TRUE(writePackageFile(path(), m_first).has_value());
    ASSERT_TRUE(writePackageFile(path(), m_second).has_value());
    EXPECT_TRUE(readPackageFile(path())->package == m_second);
    EXPECT_EQ(QFileInfo(path()).dir().entryList(QDir::Files).size(), 1);
}

TEST_F(PackageFileTest, WhatNoFileMayHoldIsNotWritten)
{
    ASSERT_TRUE(writePackageFile(path(), m_first).has_value());
    RoutinePackage empty = m_second;
    empty.routines.front().steps.clear();
    const auto written = writePackageFile(path(), empty);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(written.error().detail, u"routines[0].steps"_s);
    EXPECT_TRUE(readPackageFile(path())->package == m_first);
}

TEST_F(PackageFileTest, AFolderThatIsGoneCannotBeWrittenTo)
{
    EXPECT_EQ(codeOf(writePackageFile(path(u"no/such/folder.limber"_s), m_first)),
              ErrorCode::FileUnwritable);
    EXPECT_EQ(codeOf(writePackageFile(m_folder.path(), m_first)), ErrorCode::FileUnwritable);
}

TEST_F(PackageFileTest, WhatIsNoFileCannotBeRead)
{
    for (const QString& name : {path(u"gone.limber"_s), m_folder.path(), u"/dev/zero"_s}) {
        const auto reading = readPackageFile(name);
        ASSERT_FALSE(reading.has_value()) << name.toStdString();
        EXPECT_EQ(reading.error().code, ErrorCode::FileUnreadable);
    }
}

#ifdef Q_OS_UNIX
TEST_F(PackageFileTest, APipeIsNotWaitedFor)
{
    ASSERT_EQ(mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    EXPECT_FALSE(readPackageFile(path()).has_value());
}
#endif

TEST_F(PackageFileTest, AFileNameHasNothingThatAFileSystemRefuses)
{
    EXPECT_EQ(packageFileName(u"Core routine"_s), u"Core routine.limber"_s);
    EXPECT_EQ(packageFileName(u"Rücken & Hüfte 🧘"_s), u"Rücken & Hüfte.limber"_s);
    EXPECT_EQ(packageFileName(u"../../etc/passwd"_s), u"etc passwd.limber"_s);
    EXPECT_EQ(packageFileName(u"a<b>c:d\"e|f?g*h\\i\n"_s), u"a b c d e f g h i.limber"_s);
    EXPECT_EQ(packageFileName(u"..."_s), u"routine.limber"_s);
    EXPECT_EQ(packageFileName({}), u"routine.limber"_s);
    EXPECT_LE(packageFileName(QString(500, u'n')).size(), 70);
}

} // namespace
} // namespace limber
