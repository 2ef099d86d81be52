// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/reminder_editor.h"
#include "app/plan/time_field.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ReminderEditorTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        editor.resize(420, 260);
        editor.show();
        QApplication::setActiveWindow(&editor);
    }

    template <typename T> T& child(const QString& name)
    {
        for (T* found : editor.findChildren<T*>(name)) {
            if (found->isVisible())
                return *found;
        }
        throw std::runtime_error("no visible " + name.toStdString());
    }

    void click(const QString& name) { QTest::mouseClick(&child<Button>(name), Qt::LeftButton); }

    QString shown() const { return remindersText(editor.reminders()); }

    ReminderEditor editor;
    QSignalSpy changes{&editor, &ReminderEditor::remindersChanged};
};

} // namespace

TEST_F(ReminderEditorTest, AddsMinutesBeforeByKeyboard)
{
    auto& minutes = child<QSpinBox>(u"reminderMinutes"_s);
    minutes.setFocus();
    minutes.selectAll();
    QTest::keyClicks(&minutes, u"25"_s);
    QTest::keyClick(&minutes, Qt::Key_Tab);
    QTest::keyClick(&child<Button>(u"addReminderButton"_s), Qt::Key_Space);
    EXPECT_EQ(shown(), u"25"_s);
    EXPECT_TRUE(child<Button>(u"reminder0"_s).text().startsWith(u"25 minute"_s));
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(ReminderEditorTest, AddsATimeOfDay)
{
    auto& kind = child<QComboBox>(u"reminderKind"_s);
    kind.setFocus();
    QTest::keyClick(&kind, Qt::Key_Down);
    child<TimeField>(u"reminderTime"_s).setTime(QTime(7, 30));
    click(u"addReminderButton"_s);
    EXPECT_EQ(shown(), u"07:30"_s);
}

TEST_F(ReminderEditorTest, AClickTakesOneAwayAndTheFocusStaysNearby)
{
    editor.setReminders({10min, QTime(7, 30), 0min});
    EXPECT_EQ(changes.count(), 0);
    auto& second = child<Button>(u"reminder1"_s);
    second.setFocus();
    QTest::keyClick(&second, Qt::Key_Space);
    EXPECT_EQ(shown(), u"10,0"_s);
    EXPECT_EQ(QApplication::focusWidget(), &child<Button>(u"reminder1"_s));
    click(u"reminder0"_s);
    click(u"reminder0"_s);
    EXPECT_EQ(shown(), QString());
    EXPECT_EQ(changes.count(), 3);
}

TEST_F(ReminderEditorTest, TheSameReminderIsNotAddedTwice)
{
    click(u"addReminderButton"_s);
    click(u"addReminderButton"_s);
    EXPECT_EQ(shown(), u"10"_s);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_TRUE(child<QWidget>(u"reminderRemark"_s).isVisible());
}

TEST_F(ReminderEditorTest, EightAreTheMost)
{
    editor.setReminders({0min, 1min, 2min, 3min, 4min, 5min, 6min, 7min});
    EXPECT_FALSE(child<Button>(u"addReminderButton"_s).isEnabled());
    click(u"reminder7"_s);
    EXPECT_TRUE(child<Button>(u"addReminderButton"_s).isEnabled());
}

TEST_F(ReminderEditorTest, SaysWhichRemindersTheQuietHoursHoldBack)
{
    const auto remark = [this] {
        auto* label = editor.findChild<PlainLabel*>(u"quietRemark"_s);
        return label->isVisible() ? label->text() : QString();
    };
    editor.setQuietHours({QTime(21, 30), QTime(7, 0)}, {});
    editor.setTime(QTime(22, 0));
    editor.setReminders({10min});
    EXPECT_EQ(remark(), u"Falls in your quiet hours; it will not be shown."_s);
    editor.setTime(QTime(18, 0));
    EXPECT_EQ(remark(), QString());
    editor.setTime(QTime(7, 5));
    EXPECT_TRUE(remark().startsWith(u"Falls in your quiet hours; it is shown at "_s))
        << qPrintable(remark());
    // Of several each is named.
    editor.setTime(QTime(22, 0));
    editor.setReminders({10min, 60min, QTime(6, 30)});
    const QStringList lines = remark().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(u"10 minute"_s)) << qPrintable(lines[0]);
    EXPECT_TRUE(lines[1].startsWith(u"At 6:30"_s) || lines[1].startsWith(u"At 06:30"_s))
        << qPrintable(lines[1]);
    editor.setQuietHours({}, {});
    EXPECT_EQ(remark(), QString());
}

} // namespace limber::test
