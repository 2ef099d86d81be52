// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/add_panel.h"
#include "app/plan/calendar_panel.h"
#include "app/widgets/day_field.h"
#include "app/plan/occurrence_panel.h"
#include "app/plan/time_field.h"
#include "app/widgets/plain_label.h"
#include "tests/app/plan/plan_page_fixture.h"

#include <QFile>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace limber {
namespace {

using test::content;
using test::kMonday;
using test::kToday;

class PlanPanelsTest : public test::PlanPageFixture {
protected:
    void setDefaultReminder(const QString& minutes)
    {
        const auto settings =
            withSetting(data->settings.load().value(), u"defaultReminderMinutes"_s, minutes);
        ASSERT_TRUE(settings && data->settings.save(*settings));
        page.refresh();
    }

    [[nodiscard]] AddPanel& adding() { return *page.findChild<AddPanel*>(); }
    [[nodiscard]] OccurrencePanel& opened() { return *page.findChild<OccurrencePanel*>(); }
};

TEST_F(PlanPanelsTest, ANewEntryBeginsWithTheUsualReminder)
{
    setDefaultReminder(u"15"_s);
    page.planRoutine(content().routines.front().id);
    pressIn(&adding(), u"weekday-friday"_s);
    pressIn(&adding(), u"saveEntryButton"_s);
    ASSERT_EQ(stored().entries.size(), 1U);
    EXPECT_EQ(remindersText(stored().entries.front().reminders), u"15"_s);
}

TEST_F(PlanPanelsTest, NobodyIsRemindedWhoDoesNotWantIt)
{
    setDefaultReminder(u"none"_s);
    page.planRoutine(content().routines.front().id);
    pressIn(&adding(), u"weekday-friday"_s);
    pressIn(&adding(), u"saveEntryButton"_s);
    ASSERT_EQ(stored().entries.size(), 1U);
    EXPECT_TRUE(stored().entries.front().reminders.empty());
}

TEST_F(PlanPanelsTest, ANewEntryTakesTheRemindersThatWereChosen)
{
    setDefaultReminder(u"15"_s);
    page.planRoutine(content().routines.front().id);
    pressIn(&adding(), u"weekday-friday"_s);
    auto* minutes = adding().findChild<QSpinBox*>(u"reminderMinutes"_s);
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, u"45"_s);
    pressIn(&adding(), u"addReminderButton"_s);
    // What was replaced goes away once events are handled.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    pressIn(&adding(), u"reminder0"_s);
    pressIn(&adding(), u"saveEntryButton"_s);
    ASSERT_EQ(stored().entries.size(), 1U);
    EXPECT_EQ(remindersText(stored().entries.front().reminders), u"45"_s);
    // What was chosen for one entry is not what the next one begins with.
    page.planRoutine(content().routines.front().id);
    pressIn(&adding(), u"weekday-tuesday"_s);
    pressIn(&adding(), u"saveEntryButton"_s);
    QStringList reminders;
    for (const PlanEntry& entry : stored().entries)
        reminders.append(remindersText(entry.reminders));
    reminders.sort();
    EXPECT_EQ(reminders, (QStringList{u"15"_s, u"45"_s}));
}

TEST_F(PlanPanelsTest, AnEntryCanEndAfterSoManyTimes)
{
    page.planRoutine(content().routines.front().id);
    pressIn(&adding(), u"weekday-friday"_s);
    auto* times = adding().findChild<QSpinBox*>(u"ruleTimes"_s);
    EXPECT_FALSE(times->isEnabled());
    auto* limited = adding().findChild<QAbstractButton*>(u"ruleHasTimes"_s);
    limited->setFocus();
    QTest::keyClick(limited, Qt::Key_Space);
    times->setFocus();
    times->selectAll();
    QTest::keyClicks(times, u"3"_s);
    pressIn(&adding(), u"saveEntryButton"_s);
    ASSERT_EQ(stored().entries.size(), 1U);
    EXPECT_EQ(stored().entries.front().recurrence.times, 3);
    EXPECT_EQ(occurrences(stored(), kToday, kToday.addDays(365), Qt::Monday).size(), 3U);
}

TEST_F(PlanPanelsTest, AProgrammeRemindsAsANewEntryDoes)
{
    setDefaultReminder(u"30"_s);
    page.showProgrammes();
    press(u"chooseProgrammeButton"_s);
    press(u"adoptButton"_s);
    ASSERT_FALSE(stored().entries.empty());
    for (const PlanEntry& entry : stored().entries)
        EXPECT_EQ(remindersText(entry.reminders), u"30"_s);
}

TEST_F(PlanPanelsTest, OtherRemindersLeaveRuleAndPastAlone)
{
    const PlanEntry before = planEntry();
    open(kMonday.addDays(3));
    auto* said = child<PlainLabel>(u"occurrenceReminders"_s);
    const QString none = said->text();
    press(u"editRuleButton"_s);
    pressIn(&opened(), u"addReminderButton"_s);
    pressIn(&opened(), u"saveRuleButton"_s);

    const Plan plan = stored();
    ASSERT_EQ(plan.entries.size(), 2U);
    EXPECT_EQ(plan.entries.front().id, before.id);
    EXPECT_TRUE(plan.entries.front().reminders.empty());
    const PlanEntry& now = plan.entries.back();
    EXPECT_EQ(remindersText(now.reminders), u"10"_s);
    EXPECT_EQ(now.routine, before.routine);
    EXPECT_EQ(now.time, before.time);
    EXPECT_EQ(now.recurrence.weekdays, before.recurrence.weekdays);
    const auto dates = [](const Plan& of) {
        std::vector<QDate> found;
        for (const Occurrence& each :
             occurrences(of, kMonday.addDays(-28), kMonday.addDays(28), Qt::Monday))
            found.push_back(each.date);
        return found;
    };
    EXPECT_EQ(dates(plan), dates({{before}, {}, {}}));

    open(kMonday.addDays(3));
    EXPECT_NE(said->text(), none);
    EXPECT_TRUE(said->text().contains(u"10"_s));
    takeBack();
    EXPECT_EQ(stored().entries, std::vector{before});
}

TEST_F(PlanPanelsTest, AnEntryThatBeginsTodayKeepsItsIdentity)
{
    PlanEntry entry = planEntry();
    entry.recurrence.from = kToday;
    entry.reminders = {10min};
    ASSERT_TRUE(data->plan.save({{entry}, {}, {}}));
    page.refresh();
    open(kMonday.addDays(3));
    press(u"editRuleButton"_s);
    pressIn(&opened(), u"reminder0"_s);
    pressIn(&opened(), u"saveRuleButton"_s);
    entry.reminders.clear();
    EXPECT_EQ(stored().entries, std::vector{entry});
}

TEST_F(PlanPanelsTest, TheCalendarFileIsOneClickAway)
{
    planEntry();
    press(u"calendarFileButton"_s);
    auto* panel = page.findChild<CalendarPanel*>();
    ASSERT_TRUE(panel->isVisible());
    const QString path = folder.filePath(u"plan.ics"_s);
    panel->setQuestions({[&](QWidget*, const QString&) { return path; }, {}});
    pressIn(panel, u"saveCalendarButton"_s);
    QFile written(path);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("BEGIN:VEVENT"));
    QTest::keyClick(panel, Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(PlanPanelsTest, ANewEntrySaysWhereItsReminderFallsIntoTheQuietHours)
{
    press(u"planFirstRoutineButton"_s);
    const auto remarks = page.findChildren<PlainLabel*>(u"quietRemark"_s);
    const auto isSaid = [&remarks] { return std::ranges::any_of(remarks, &QWidget::isVisible); };
    EXPECT_FALSE(isSaid());
    for (TimeField* field : page.findChildren<TimeField*>(u"ruleTime"_s)) {
        if (field->isVisible())
            field->setTime(QTime(22, 0));
    }
    EXPECT_TRUE(isSaid());
}

TEST_F(PlanPanelsTest, LastWeekIsPausedBackwards)
{
    planEntry();
    press(u"previousWeekButton"_s);
    press(u"pauseButton"_s);
    child<DayField>(u"pauseFrom"_s)->setDate(kMonday.addDays(-7));
    child<DayField>(u"pauseUntil"_s)->setDate(kMonday.addDays(-1));
    press(u"savePauseButton"_s);
    const Plan plan = stored();
    ASSERT_EQ(plan.pauses.size(), 1U);
    EXPECT_EQ(plan.pauses.front().days, (DateRange{kMonday.addDays(-7), kMonday.addDays(-1)}));
    for (const Occurrence& each :
         occurrences(plan, kMonday.addDays(-7), kMonday.addDays(-1), Qt::Monday))
        EXPECT_EQ(each.state, PlannedState::Paused);
    takeBack();
    EXPECT_TRUE(stored().pauses.empty());
}

} // namespace
} // namespace limber
