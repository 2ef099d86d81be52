// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendar_follower.h"
#include "core/plan/plan_edit.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plan_builder.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

const BundledContent& content()
{
    static const BundledContent loaded = loadBundledContent();
    return loaded;
}

class CalendarFollowerTest : public testing::Test {
protected:
    CalendarFollowerTest() { keepFile(path); }

    void keepFile(const QString& file)
    {
        const auto settings = withSetting(Settings{}, u"calendarFile"_s, file);
        ASSERT_TRUE(settings && data->settings.save(*settings));
    }
    void plan(const QString& words)
    {
        ASSERT_TRUE(data->plan.save({{test::entry(words)}, {}, {}}));
    }
    [[nodiscard]] QByteArray held() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] int sequence() const
    {
        const QByteArray text = held();
        const auto begin = text.indexOf("SEQUENCE:") + 9;
        return text.mid(begin, text.indexOf('\r', begin) - begin).toInt();
    }

    test::FakeClock clock{u"2026-03-04T09:00:00+01:00"_s};
    QTemporaryDir folder;
    QString path = folder.filePath(u"calendars/limber.ics"_s);
    std::unique_ptr<DataFile> data = DataFile::open(folder.filePath(u"limber.db"_s), clock).value();
};

TEST_F(CalendarFollowerTest, TheFileFollowsThePlan)
{
    QDir(folder.path()).mkdir(u"calendars"_s);
    CalendarFollower follower(content(), *data, clock);
    plan(u"a desk-reset mon from 03-02"_s);
    follower.updateSoon();
    follower.updateSoon();
    EXPECT_TRUE(held().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return held().contains("BYDAY=MO"); }, 20'000));
    EXPECT_TRUE(held().contains("SUMMARY:Desk Reset"));

    const int before = sequence();
    plan(u"a desk-reset tue from 03-02"_s);
    ASSERT_TRUE(follower.update());
    EXPECT_TRUE(held().contains("BYDAY=TU"));
    EXPECT_GT(sequence(), before);
}

TEST_F(CalendarFollowerTest, WithoutAFileInTheSettingsNothingIsWritten)
{
    QDir(folder.path()).mkdir(u"calendars"_s);
    keepFile(u"none"_s);
    CalendarFollower follower(content(), *data, clock);
    EXPECT_TRUE(follower.update());
    EXPECT_TRUE(QDir(folder.filePath(u"calendars"_s)).isEmpty());
}

TEST_F(CalendarFollowerTest, AFolderThatIsGoneIsSaid)
{
    CalendarFollower follower(content(), *data, clock);
    QSignalSpy failed(&follower, &CalendarFollower::failed);
    const auto outcome = follower.update();
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::FileUnwritable);
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.first().at(1).toString(), path);
}

TEST_F(CalendarFollowerTest, WhatIsStillToBeWrittenIsWrittenAtTheEnd)
{
    QDir(folder.path()).mkdir(u"calendars"_s);
    plan(u"a desk-reset mon from 03-02"_s);
    {
        CalendarFollower follower(content(), *data, clock);
        follower.updateSoon();
    }
    EXPECT_TRUE(held().contains("BYDAY=MO"));
}

} // namespace
} // namespace limber
