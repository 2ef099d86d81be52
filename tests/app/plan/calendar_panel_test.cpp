// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/calendar_panel.h"
#include "app/widgets/button.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plan_builder.h"

#include <QApplication>
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

class CalendarPanelTest : public testing::Test {
protected:
    CalendarPanelTest()
    {
        EXPECT_TRUE(data->plan.save({{test::entry(u"a desk-reset mon from 03-02"_s)}, {}, {}}));
        panel.setQuestions({[this](QWidget*, const QString& suggested) {
                                suggestion = suggested;
                                return answer;
                            },
                            [this](QWidget*) { return answer; }});
        panel.resize(360, 500);
        panel.show();
        QApplication::setActiveWindow(&panel);
    }

    void press(const QString& name)
    {
        auto* button = panel.findChild<Button*>(name);
        ASSERT_TRUE(button && button->isVisible()) << qPrintable(name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] bool isShown(const QString& name) const
    {
        return panel.findChild<QWidget*>(name)->isVisible();
    }
    [[nodiscard]] QString fault() const
    {
        const auto* notice = panel.findChild<Notice*>(u"calendarFault"_s);
        return notice->isVisible() ? notice->text() : QString();
    }
    [[nodiscard]] QString kept() const { return data->settings.load().value().calendarFile; }
    [[nodiscard]] QByteArray held(const QString& name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::FakeClock clock{u"2026-03-04T09:00:00+01:00"_s};
    QTemporaryDir folder;
    std::unique_ptr<DataFile> data = DataFile::open(folder.filePath(u"limber.db"_s), clock).value();
    QString suggestion;
    QString answer;
    CalendarPanel panel{content(), *data, clock};
};

TEST_F(CalendarPanelTest, ThePlanIsSavedOnceWhereTheUserWants)
{
    answer = folder.filePath(u"mine"_s);
    press(u"saveCalendarButton"_s);
    EXPECT_TRUE(suggestion.endsWith(u"limber.ics"_s));
    EXPECT_TRUE(held(u"mine.ics"_s).contains("SUMMARY:Desk Reset"));
    EXPECT_TRUE(isShown(u"calendarSaid"_s));
    EXPECT_EQ(kept(), QString());

    // The ending that was added may not lead onto a file nobody was asked about.
    press(u"saveCalendarButton"_s);
    EXPECT_TRUE(fault().contains(u"mine.ics"_s));
    EXPECT_FALSE(isShown(u"calendarSaid"_s));
}

TEST_F(CalendarPanelTest, ChoosingNothingChangesNothing)
{
    press(u"saveCalendarButton"_s);
    press(u"keepCalendarButton"_s);
    EXPECT_EQ(QDir(folder.path()).entryList({u"*.ics"_s}).size(), 0);
    EXPECT_FALSE(isShown(u"calendarSaid"_s));
    EXPECT_EQ(fault(), QString());
}

TEST_F(CalendarPanelTest, AFileIsKeptUpToDateInAFolderUntilThatIsStopped)
{
    EXPECT_FALSE(isShown(u"stopCalendarButton"_s));
    EXPECT_FALSE(isShown(u"keptCalendarPath"_s));
    answer = folder.path();
    press(u"keepCalendarButton"_s);
    EXPECT_EQ(kept(), folder.filePath(u"limber.ics"_s));
    EXPECT_TRUE(held(u"limber.ics"_s).contains("BYDAY=MO"));
    EXPECT_TRUE(isShown(u"keptCalendarPath"_s));

    press(u"stopCalendarButton"_s);
    EXPECT_EQ(kept(), QString());
    EXPECT_FALSE(held(u"limber.ics"_s).isEmpty());
    EXPECT_FALSE(isShown(u"stopCalendarButton"_s));
    EXPECT_TRUE(panel.findChild<Button*>(u"keepCalendarButton"_s)->hasFocus());
    // Its own file is taken up again.
    press(u"keepCalendarButton"_s);
    EXPECT_EQ(kept(), folder.filePath(u"limber.ics"_s));
}

TEST_F(CalendarPanelTest, AFileOfAnotherProgramIsNotReplaced)
{
    QFile other(folder.filePath(u"limber.ics"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("BEGIN:VCALENDAR\r\nPRODID:-//Someone//EN\r\n");
    other.close();
    answer = folder.path();
    press(u"keepCalendarButton"_s);
    EXPECT_FALSE(fault().isEmpty());
    EXPECT_EQ(kept(), QString());
    EXPECT_TRUE(held(u"limber.ics"_s).contains("Someone"));
}

TEST_F(CalendarPanelTest, WhereItCannotBeWrittenThatIsSaidAndNothingIsKept)
{
    answer = folder.filePath(u"gone"_s);
    press(u"keepCalendarButton"_s);
    EXPECT_TRUE(fault().contains(u"limber.ics"_s));
    EXPECT_EQ(kept(), QString());
}

TEST_F(CalendarPanelTest, EverythingIsDoneByKeyboardAndEscapeCloses)
{
    QSignalSpy closed(&panel, &CalendarPanel::closed);
    answer = folder.path();
    panel.findChild<Button*>(u"saveCalendarButton"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"keepCalendarButton"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_FALSE(kept().isEmpty());
    QTest::keyClick(&panel, Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(CalendarPanelTest, LongPathsAndWordsNeverWidenIt)
{
    const QString deep = folder.filePath(u"a-rather-long-name-of-a-folder/"_s.repeated(6));
    ASSERT_TRUE(QDir().mkpath(deep));
    answer = deep;
    press(u"keepCalendarButton"_s);
    EXPECT_FALSE(kept().isEmpty());
    EXPECT_LE(panel.minimumSizeHint().width(), 360);
}

} // namespace
} // namespace limber
