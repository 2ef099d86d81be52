// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"
#include "core/exchange/calendar_output.h"
#include "tests/support/plan_builder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

class CalendarOutputTest : public testing::Test {
protected:
    static QByteArray calendar(const QString& rule, int seconds)
    {
        return calendarFile({{entry(rule)}, {}, {}}, {}, {}, {},
                            Instant{std::chrono::seconds{1'772'000'000 + seconds}});
    }
    [[nodiscard]] QByteArray held() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"limber.ics"_s);
};

TEST_F(CalendarOutputTest, TheFileIsWrittenOnlyWhereItSaysSomethingElse)
{
    const QString monday = u"a core mon from 03-02"_s;
    EXPECT_EQ(writeCalendar(m_path, calendar(monday, 0)), CalendarWriting::Written);
    EXPECT_EQ(held(), calendar(monday, 0));
    EXPECT_EQ(writeCalendar(m_path, calendar(monday, 60)), CalendarWriting::Unchanged);
    EXPECT_EQ(held(), calendar(monday, 0));
    const QByteArray other = calendar(u"a core tue from 03-02"_s, 120);
    EXPECT_EQ(writeCalendar(m_path, other), CalendarWriting::Written);
    EXPECT_EQ(held(), other);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(CalendarOutputTest, AFolderThatIsGoneIsSaidAndNothingIsMade)
{
    const QString gone = m_folder.filePath(u"gone/limber.ics"_s);
    const auto written = writeCalendar(gone, "BEGIN:VCALENDAR\r\n");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(written.error().detail.contains(gone));
    EXPECT_FALSE(QFileInfo::exists(m_folder.filePath(u"gone"_s)));
}

TEST_F(CalendarOutputTest, AFolderOrDeviceIsNeverReplaced)
{
    for (const QString& path : {m_folder.path(), u"/dev/full"_s}) {
        if (!QFileInfo::exists(path))
            continue;
        const auto written = writeCalendar(path, "BEGIN:VCALENDAR\r\n");
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
    }
}

} // namespace
} // namespace limber
