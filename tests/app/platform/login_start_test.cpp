// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/login_start.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

class LoginStartTest : public ::testing::Test {
protected:
    void SetUp() override
    {
#if !defined(Q_OS_LINUX)
        GTEST_SKIP() << "only Linux has a folder for this that a test may write to";
#endif
        QStandardPaths::setTestModeEnabled(false);
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    }
    void TearDown() override
    {
        QStandardPaths::setTestModeEnabled(wasTestMode);
        if (before.isNull())
            qunsetenv("XDG_CONFIG_HOME");
        else
            qputenv("XDG_CONFIG_HOME", before);
    }

    bool wasTestMode = QStandardPaths::isTestModeEnabled();
    QByteArray before = qgetenv("XDG_CONFIG_HOME");
    QTemporaryDir folder;
    LoginCommand command{u"/opt/My Programs/limber"_s, {u"--hidden"_s}};
};

} // namespace

TEST_F(LoginStartTest, TheFileComesAndGoesWithTheWish)
{
    const QString path = folder.filePath(u"autostart/org.limber.Limber.desktop"_s);
    EXPECT_EQ(loginStart(), LoginStart::Off);
    ASSERT_TRUE(setLoginStart(LoginStart::On, command));
    EXPECT_EQ(loginStart(), LoginStart::On);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), autostartFile(command));
    ASSERT_TRUE(setLoginStart(LoginStart::Off, command));
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(setLoginStart(LoginStart::Off, command));
}

TEST_F(LoginStartTest, AFolderThatCannotBeMadeIsReported)
{
    QFile inTheWay(folder.filePath(u"autostart"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto entered = setLoginStart(LoginStart::On, command);
    ASSERT_FALSE(entered);
    EXPECT_EQ(entered.error().code, ErrorCode::FileUnwritable);
}

TEST(AutostartFileTest, TheCommandIsQuotedAsTheSpecificationAsks)
{
    EXPECT_TRUE(autostartFile({u"/usr/bin/limber"_s, {u"--hidden"_s}})
                    .contains(u"\nExec=\"/usr/bin/limber\" \"--hidden\"\n"_s));
    EXPECT_TRUE(
        autostartFile({uR"(/a $b/"100%")"_s, {}}).contains(uR"(Exec="/a \\$b/\\"100%%\\"")"_s));
}

} // namespace limber::test
