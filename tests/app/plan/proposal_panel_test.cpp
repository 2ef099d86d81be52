// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/day_field.h"
#include "app/plan/proposal_panel.h"
#include "app/plan/time_field.h"
#include "app/widgets/chip.h"
#include "app/widgets/integer_field.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "tests/app/plan/plan_page_fixture.h"

#include <QCheckBox>
#include <QFile>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

using test::kMonday;
using test::kToday;

/// Busy every morning until noon, from 2 March 2026 on.
const QByteArray kMornings = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Someone//EN\r\n"
                             "BEGIN:VEVENT\r\nUID:mornings\r\nDTSTAMP:20260301T000000Z\r\n"
                             "DTSTART:20260302T060000\r\nDTEND:20260302T120000\r\n"
                             "RRULE:FREQ=DAILY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

class ProposalPanelTest : public test::PlanPageFixture {
protected:
    ProposalPanelTest()
    {
        page.findChild<ProposalPanel*>()->setQuestion([this](QWidget*) { return answer; });
    }

    QWidget* panel() { return child<QWidget>(u"proposalPanel"_s); }

    void propose()
    {
        press(u"proposeFirstWeekButton"_s);
        press(u"proposeButton"_s);
    }

    QStringList shownTexts(const QString& name)
    {
        QStringList texts;
        for (const PlainLabel* label : panel()->findChildren<PlainLabel*>(name)) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }

    /// Of the visible notice of this name; empty where there is none.
    QString notice(const QString& name)
    {
        for (const Notice* one : panel()->findChildren<Notice*>(name)) {
            if (one->isVisible())
                return one->text();
        }
        return {};
    }

    QString write(const QByteArray& text)
    {
        const QString path = folder.filePath(u"work.ics"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    }

    QString answer;
};

TEST_F(ProposalPanelTest, AProposalIsTakenIntoThePlanAndTakenBackAsOne)
{
    propose();
    const QStringList placements = shownTexts(u"placement"_s);
    EXPECT_GE(placements.size(), 4);
    EXPECT_EQ(shownTexts(u"placementReason"_s).size(), placements.size());
    EXPECT_EQ(shownTexts(u"proposedDay"_s).size(), 4);
    EXPECT_TRUE(stored().entries.empty());

    press(u"adoptProposalButton"_s);
    const Plan plan = stored();
    ASSERT_FALSE(plan.entries.empty());
    int dates = 0;
    for (const PlanEntry& entry : plan.entries) {
        // Days of this week that are over are not planned in hindsight.
        EXPECT_EQ(entry.recurrence.from, kToday);
        EXPECT_EQ(entry.recurrence.until, std::nullopt);
        const QDate next = kMonday.addDays(7);
        dates +=
            static_cast<int>(ruleDates(entry.recurrence, next, next.addDays(6), Qt::Monday).size());
    }
    EXPECT_EQ(dates, placements.size());
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_FALSE(blocks().isEmpty());
    EXPECT_EQ(changed.size(), 1);
    takeBack();
    EXPECT_TRUE(stored().entries.empty());
}

TEST_F(ProposalPanelTest, NotThisOneProposesSomethingElseAndKeepsTheFocus)
{
    propose();
    const QStringList before = shownTexts(u"placement"_s);
    press(u"rejectPlacementButton"_s);
    const QStringList after = shownTexts(u"placement"_s);
    EXPECT_NE(after, before);
    EXPECT_FALSE(after.isEmpty());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"rejectPlacementButton"_s);
    // Who goes back to the wishes begins anew.
    press(u"changeWishesButton"_s);
    press(u"proposeButton"_s);
    EXPECT_EQ(shownTexts(u"placement"_s), before);
}

TEST_F(ProposalPanelTest, WishesThatCannotBeMetAreNamedWithWhy)
{
    press(u"proposeFirstWeekButton"_s);
    child<IntegerField>(u"proposalDays"_s)->setValue(7);
    QTest::mouseClick(child<QCheckBox>(u"proposalNoFloor"_s), Qt::LeftButton, {}, QPoint(8, 16));
    ASSERT_TRUE(child<QCheckBox>(u"proposalNoFloor"_s)->isChecked());
    press(u"proposeButton"_s);
    const QString unmet = notice(u"unmetWishes"_s);
    EXPECT_TRUE(unmet.contains(u"core days could not be planned"_s)) << qPrintable(unmet);
    EXPECT_TRUE(unmet.contains(u"It needs exercises on the floor."_s)) << qPrintable(unmet);
}

TEST_F(ProposalPanelTest, BusyTimesOfACalendarAreCountedAndKeptFree)
{
    press(u"proposeFirstWeekButton"_s);
    answer = write(kMornings);
    press(u"readBusyButton"_s);
    EXPECT_EQ(shownTexts(u"busySaid"_s).join(u' '), u"work.ics: 7 busy time(s) in this week."_s);
    press(u"proposeButton"_s);
    press(u"adoptProposalButton"_s);
    ASSERT_FALSE(stored().entries.empty());
    for (const PlanEntry& entry : stored().entries)
        EXPECT_GE(entry.time, QTime(12, 0));
}

TEST_F(ProposalPanelTest, BusyTimesCanBeLeftOutAgain)
{
    press(u"proposeFirstWeekButton"_s);
    answer = write(kMornings);
    press(u"readBusyButton"_s);
    press(u"forgetBusyButton"_s);
    EXPECT_FALSE(shownTexts(u"busySaid"_s).join(u' ').contains(u"work.ics"_s));
    EXPECT_TRUE(child(u"readBusyButton"_s)->hasFocus());
}

TEST_F(ProposalPanelTest, AFileThatIsNoCalendarIsSaidToBeNone)
{
    press(u"proposeFirstWeekButton"_s);
    answer = write("no calendar at all");
    press(u"readBusyButton"_s);
    EXPECT_TRUE(notice(u"busyFault"_s).contains(u"not a calendar"_s));
    answer = folder.filePath(u"gone.ics"_s);
    press(u"readBusyButton"_s);
    EXPECT_TRUE(notice(u"busyFault"_s).contains(u"could not be read"_s));
    // The week is proposed without.
    press(u"proposeButton"_s);
    EXPECT_FALSE(shownTexts(u"placement"_s).isEmpty());
}

TEST_F(ProposalPanelTest, WhatIsPlannedAlreadyIsKeptOrReplaced)
{
    const PlanEntry entry = planEntry();
    press(u"proposeWeekButton"_s);
    press(u"proposeButton"_s);
    press(u"adoptProposalButton"_s);
    EXPECT_EQ(stored().entries.size(), 1U);
    EXPECT_FALSE(notice(u"proposalQuestion"_s).isEmpty());
    press(u"replaceByProposalButton"_s);
    const Plan plan = stored();
    EXPECT_GT(plan.entries.size(), 1U);
    const auto old = std::ranges::find(plan.entries, entry.id, &PlanEntry::id);
    ASSERT_NE(old, plan.entries.end());
    EXPECT_EQ(old->recurrence.until, kToday.addDays(-1));
}

TEST_F(ProposalPanelTest, ATimeSpanThatEndsBeforeItBeginsIsSaidAndNothingIsProposed)
{
    press(u"proposeFirstWeekButton"_s);
    child<TimeField>(u"spanUntil1"_s)->setTime(QTime(6, 0));
    press(u"proposeButton"_s);
    EXPECT_FALSE(notice(u"proposalFault"_s).isEmpty());
    EXPECT_TRUE(child(u"proposeButton"_s)->isVisible());
}

TEST_F(ProposalPanelTest, OnlyTheTimesThatSuitAreProposed)
{
    press(u"proposeFirstWeekButton"_s);
    child<TimeField>(u"spanFrom1"_s)->setTime(QTime(12, 0));
    child<TimeField>(u"spanUntil1"_s)->setTime(QTime(12, 30));
    press(u"spanAddButton"_s);
    child<TimeField>(u"spanFrom2"_s)->setTime(QTime(18, 0));
    child<TimeField>(u"spanUntil2"_s)->setTime(QTime(18, 0));
    press(u"proposeButton"_s);
    press(u"adoptProposalButton"_s);
    ASSERT_FALSE(stored().entries.empty());
    for (const PlanEntry& entry : stored().entries) {
        EXPECT_TRUE((entry.time >= QTime(12, 0) && entry.time <= QTime(12, 30)) ||
                    entry.time == QTime(18, 0))
            << qPrintable(entry.time.toString());
    }
}

TEST_F(ProposalPanelTest, TheWeekendCanHaveTimesOfItsOwn)
{
    press(u"proposeFirstWeekButton"_s);
    child<IntegerField>(u"proposalDays"_s)->setValue(7);
    child<TimeField>(u"spanFrom1"_s)->setTime(QTime(12, 0));
    child<TimeField>(u"spanUntil1"_s)->setTime(QTime(13, 0));
    EXPECT_FALSE(child<TimeField>(u"weekendFrom1"_s)->isVisible());
    auto* other = child<QCheckBox>(u"otherWeekendTimes"_s);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Space);
    ASSERT_TRUE(child<TimeField>(u"weekendFrom1"_s)->isVisible());
    child<TimeField>(u"weekendFrom1"_s)->setTime(QTime(16, 0));
    child<TimeField>(u"weekendUntil1"_s)->setTime(QTime(17, 0));
    press(u"proposeButton"_s);
    press(u"adoptProposalButton"_s);
    Weekdays planned;
    for (const PlanEntry& entry : stored().entries) {
        for (const auto& day : TokenTable<Qt::DayOfWeek>::entries) {
            if (!entry.recurrence.weekdays.contains(day.value))
                continue;
            planned.insert(day.value);
            const bool isWorkingDay = QLocale().weekdays().contains(day.value);
            EXPECT_GE(entry.time, isWorkingDay ? QTime(12, 0) : QTime(16, 0));
            EXPECT_LE(entry.time, isWorkingDay ? QTime(13, 0) : QTime(17, 0));
        }
    }
    EXPECT_TRUE(planned.contains(Qt::Saturday) && planned.contains(Qt::Sunday));
}

TEST_F(ProposalPanelTest, ASpanOfTheWeekendThatEndsBeforeItBeginsIsSaid)
{
    press(u"proposeFirstWeekButton"_s);
    child<QCheckBox>(u"otherWeekendTimes"_s)->setChecked(true);
    child<TimeField>(u"weekendUntil1"_s)->setTime(QTime(6, 0));
    press(u"proposeButton"_s);
    EXPECT_FALSE(notice(u"proposalFault"_s).isEmpty());
    // It goes as soon as something about it is changed.
    child<TimeField>(u"weekendUntil1"_s)->setTime(QTime(20, 0));
    EXPECT_TRUE(notice(u"proposalFault"_s).isEmpty());
}

TEST_F(ProposalPanelTest, WhatTheSettingsSayStandsInTheFormUntilOtherIsWished)
{
    Settings settings = data->settings.load().value();
    settings.daysAWeek = 5;
    settings.care.experience = Experience::Used;
    settings.care.dayMinutes = {std::chrono::minutes{20}, std::chrono::minutes{40}};
    ASSERT_TRUE(data->settings.save(settings));
    page.refresh();
    press(u"proposeFirstWeekButton"_s);
    EXPECT_EQ(child<IntegerField>(u"proposalDays"_s)->value(), 5);
    EXPECT_EQ(child<IntegerField>(u"proposalMinutes"_s)->value(), 40);
    EXPECT_TRUE(child<Chip>(u"usedToIt"_s)->isChecked());
    child<IntegerField>(u"proposalDays"_s)->setValue(6);
    press(u"closeProposalButton"_s);

    settings.daysAWeek = 3;
    settings.care.experience = Experience::New;
    ASSERT_TRUE(data->settings.save(settings));
    page.refresh();
    press(u"proposeFirstWeekButton"_s);
    EXPECT_EQ(child<IntegerField>(u"proposalDays"_s)->value(), 6);
    EXPECT_TRUE(child<Chip>(u"newToThis"_s)->isChecked());
}

TEST_F(ProposalPanelTest, WhoIsUsedToItIsProposedMoreAndIsNotToldThatItIsTooMuch)
{
    press(u"proposeFirstWeekButton"_s);
    child<Chip>(u"newToThis"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_TRUE(child<Chip>(u"usedToIt"_s)->isChecked());
    child<IntegerField>(u"proposalMinutes"_s)->setValue(45);
    press(u"proposeButton"_s);
    EXPECT_EQ(data->settings.load()->care, CareChoice{}) << "nothing is taken yet";
    QSignalSpy settingsChanged(&page, &PlanPage::settingsChanged);
    press(u"adoptProposalButton"_s);
    const CareChoice care = data->settings.load()->care;
    EXPECT_EQ(care.experience, Experience::Used);
    EXPECT_EQ(care.dayMinutes.longest, std::chrono::minutes{45});
    EXPECT_EQ(settingsChanged.size(), 1);
    bool hasActive = false;
    for (const PlanEntry& entry : stored().entries)
        hasActive = hasActive || entry.routine.text() == u"core-builder"_s;
    EXPECT_TRUE(hasActive);
}

TEST_F(ProposalPanelTest, ItBeginsOnTheDayThatWasChosen)
{
    press(u"proposeFirstWeekButton"_s);
    child<DayField>(u"proposalFrom"_s)->setDate(kMonday.addDays(7));
    press(u"proposeButton"_s);
    press(u"adoptProposalButton"_s);
    for (const PlanEntry& entry : stored().entries)
        EXPECT_EQ(entry.recurrence.from, kMonday.addDays(7));
    EXPECT_FALSE(blocks().isEmpty());
}

TEST_F(ProposalPanelTest, EverythingIsDoneByKeyboardAndEscapeLeavesThePlanAlone)
{
    child(u"proposeFirstWeekButton"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_TRUE(panel()->isAncestorOf(QApplication::focusWidget()));
    for (int i = 0; i < 40 && !child(u"proposeButton"_s)->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(child(u"proposeButton"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_TRUE(child(u"adoptProposalButton"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_TRUE(stored().entries.empty());
    // Nothing is planned, so there is the way into it again.
    EXPECT_TRUE(child(u"proposeFirstWeekButton"_s)->isVisible());
    EXPECT_TRUE(child(u"proposeFirstWeekButton"_s)->hasFocus());
}

TEST(BusyWeekTest, WhatGoesOverMidnightIsTwo)
{
    using std::chrono::minutes;
    const BusyCalendar calendar{u"night.ics"_s,
                                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Someone//EN\r\n"
                                "BEGIN:VEVENT\r\nUID:night\r\nDTSTAMP:20260301T000000Z\r\n"
                                "DTSTART:20260303T220000\r\nDTEND:20260304T013030\r\n"
                                "END:VEVENT\r\nEND:VCALENDAR\r\n"};
    const auto week = busyWeek(calendar, kMonday, QTimeZone::utc());
    ASSERT_TRUE(week);
    EXPECT_TRUE(week->isWhole);
    EXPECT_EQ(week->times,
              (std::vector<TakenTime>{{QDate(2026, 3, 3), minutes{22 * 60}, minutes{24 * 60}},
                                      {QDate(2026, 3, 4), minutes{0}, minutes{91}}}));
}

} // namespace
} // namespace limber
