// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start_options.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDir>

#include <gtest/gtest.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

StartOptions read(const QStringList& arguments)
{
    return readStartOptions(QStringList{u"limber"_s} + arguments);
}

TEST(StartOptionsTest, WithoutArgumentsTheUsersOwnDataIsOpened)
{
    const StartOptions options = read({});
    EXPECT_EQ(options.answer, std::nullopt);
    EXPECT_EQ(options.dataFile, defaultDataFile());
}

TEST(StartOptionsTest, HelpAndVersionAreSaidInsteadOfStarting)
{
    for (const QString& asked : {u"--help"_s, u"-h"_s, u"--help-all"_s}) {
        const auto answer = read({asked}).answer;
        ASSERT_TRUE(answer) << asked.toStdString();
        EXPECT_EQ(answer->exitCode, 0);
        EXPECT_TRUE(answer->text.contains(u"--data"_s));
    }
    const auto version = read({u"--version"_s}).answer;
    ASSERT_TRUE(version);
    EXPECT_TRUE(version->text.contains(QCoreApplication::applicationVersion()));
}

TEST(StartOptionsTest, WrongUseIsSaidWithAnExitCode)
{
    const auto answer = read({u"--dta"_s, u"x"_s}).answer;
    ASSERT_TRUE(answer);
    EXPECT_NE(answer->exitCode, 0);
    EXPECT_TRUE(answer->text.contains(u"dta"_s));
}

TEST(StartOptionsTest, TheWindowSizeIsWidthByHeight)
{
    EXPECT_EQ(read({u"--size"_s, u"1024x640"_s}).windowSize, QSize(1024, 640));
}

TEST(StartOptionsTest, RoutineFilesAreTakenFromWhereTheProgramWasStarted)
{
    const StartOptions options = read({u"my routine.limber"_s, u"--hidden"_s, u"/a/b.limber"_s});
    EXPECT_EQ(options.routineFiles,
              (QStringList{QDir::current().filePath(u"my routine.limber"_s), u"/a/b.limber"_s}));
    EXPECT_TRUE(options.hidden);
    EXPECT_TRUE(read({}).routineFiles.isEmpty());
}

} // namespace

} // namespace limber
