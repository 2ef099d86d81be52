// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/data_lock.h"

#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(DataLockTest, OneFileIsHeldByOneOwnerAtATime)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"limber.sqlite"_s);
    {
        const auto first = DataLock::acquire(path);
        ASSERT_TRUE(first.has_value());
        const auto second = DataLock::acquire(path);
        ASSERT_FALSE(second.has_value());
        EXPECT_EQ(second.error().code, ErrorCode::AlreadyExists);
    }
    EXPECT_TRUE(DataLock::acquire(path).has_value()) << "free again once the owner is gone";
}

TEST(DataLockTest, ALockLeftByADeadProgramIsTakenOver)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"limber.sqlite"_s);
    QFile left(path + u".lock"_s);
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.write("999999999\nlimber\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    left.close();
    EXPECT_TRUE(DataLock::acquire(path).has_value());
}

TEST(DataLockTest, APlaceThatCannotBeWrittenIsNamed)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"plain-file"_s);
    QFile plain(file);
    ASSERT_TRUE(plain.open(QIODevice::WriteOnly));
    const auto lock = DataLock::acquire(file + u"/limber.sqlite"_s);
    ASSERT_FALSE(lock.has_value());
    EXPECT_EQ(lock.error().code, ErrorCode::FileUnwritable);
}

} // namespace
} // namespace limber
