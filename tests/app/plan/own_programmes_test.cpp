// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/keep_week_panel.h"
#include "app/plan/own_programme_card.h"
#include "app/plan/programme_card.h"
#include "app/plan/programme_preview.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"
#include "tests/app/plan/plan_page_fixture.h"

#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

using test::content;
using test::kMonday;
using test::kToday;

class OwnProgrammesTest : public test::PlanPageFixture {
protected:
    [[nodiscard]] KeepWeekPanel& panel() { return *page.findChild<KeepWeekPanel*>(); }
    [[nodiscard]] Notice& fault() { return *panel().findChild<Notice*>(u"programmeFault"_s); }
    std::vector<OwnProgramme> kept() { return data->programmes.all().value(); }

    QList<OwnProgrammeCard*> cards()
    {
        QList<OwnProgrammeCard*> shown;
        for (OwnProgrammeCard* card : page.findChildren<OwnProgrammeCard*>()) {
            if (card->isVisible())
                shown.append(card);
        }
        return shown;
    }

    void chooseOfWeek(const QString& name)
    {
        press(u"weekMenuButton"_s);
        auto* menu = page.findChild<QMenu*>(u"weekMenu"_s);
        ASSERT_NE(menu, nullptr);
        auto* action = menu->findChild<QAction*>(name);
        ASSERT_NE(action, nullptr);
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Mondays and Thursdays at half past seven, for three weeks when it is adopted.
    OwnProgramme keepOne(const QString& name)
    {
        OwnProgramme programme{ProgrammeId::create(),
                               name,
                               3,
                               {{Qt::Monday, QTime(7, 30), content().routines.front().id},
                                {Qt::Thursday, QTime(18, 0), content().routines.at(1).id}}};
        EXPECT_TRUE(data->programmes.save(programme));
        return programme;
    }

    static QString dayText(const QWidget* card, int day)
    {
        return card->findChild<PlainLabel*>(u"previewDay%1"_s.arg(day))->text();
    }
};

TEST_F(OwnProgrammesTest, AWeekIsKeptFromItsMenuByTyping)
{
    const PlanEntry entry = planEntry();
    chooseOfWeek(u"keepWeekAction"_s);
    ASSERT_TRUE(panel().isVisible());
    auto* name = panel().findChild<QLineEdit*>(u"programmeName"_s);
    EXPECT_TRUE(name->hasFocus());
    QTest::keyClicks(name, u"  My quiet week "_s);
    auto* weeks = panel().findChild<QSpinBox*>(u"programmeWeeks"_s);
    weeks->setFocus();
    weeks->selectAll();
    QTest::keyClicks(weeks, u"6"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return);

    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(kept().front().name, u"My quiet week"_s);
    EXPECT_EQ(kept().front().weeks, 6);
    EXPECT_EQ(kept().front().items,
              (std::vector<OwnProgrammeItem>{{Qt::Monday, entry.time, entry.routine},
                                             {Qt::Thursday, entry.time, entry.routine}}));
    EXPECT_FALSE(panel().isVisible());
    EXPECT_EQ(stored().entries, std::vector{entry});
    takeBack();
    EXPECT_TRUE(kept().empty());
    press(u"redoPlanButton"_s);
    EXPECT_EQ(kept().size(), 1U);
}

TEST_F(OwnProgrammesTest, SaysInPlaceWhatIsMissing)
{
    planEntry();
    chooseOfWeek(u"keepWeekAction"_s);
    pressIn(&panel(), u"saveProgrammeButton"_s);
    EXPECT_TRUE(fault().isVisible());
    EXPECT_EQ(fault().text(), programmeFaultText(ProgrammeFault::NameMissing));
    auto* name = panel().findChild<QLineEdit*>(u"programmeName"_s);
    EXPECT_TRUE(name->hasFocus());
    QTest::keyClicks(name, QString(121, u'm'));
    EXPECT_FALSE(fault().isVisible());
    pressIn(&panel(), u"saveProgrammeButton"_s);
    EXPECT_EQ(fault().text(), programmeFaultText(ProgrammeFault::NameTooLong));
    EXPECT_TRUE(kept().empty());
}

TEST_F(OwnProgrammesTest, AnEmptyWeekIsNotKept)
{
    page.showProgrammes();
    press(u"keepWeekButton"_s);
    ASSERT_TRUE(panel().isVisible());
    QTest::keyClicks(panel().findChild<QLineEdit*>(u"programmeName"_s), u"Nothing"_s);
    pressIn(&panel(), u"saveProgrammeButton"_s);
    EXPECT_TRUE(fault().isVisible());
    EXPECT_EQ(fault().text(), programmeFaultText(ProgrammeFault::NoItems));
    EXPECT_TRUE(kept().empty());
    QTest::keyClick(&panel(), Qt::Key_Escape);
    EXPECT_FALSE(panel().isVisible());
}

TEST_F(OwnProgrammesTest, EachWeekIsLookedAtBeforeItIsAdopted)
{
    keepOne(u"Mine"_s);
    page.showProgrammes();
    ASSERT_EQ(cards().size(), 1);
    OwnProgrammeCard* card = cards().front();
    pressIn(card, u"chooseProgrammeButton"_s);
    pressIn(card, u"startNextWeekChip"_s);
    const auto* preview = card->findChild<ProgrammePreview*>();
    ASSERT_TRUE(preview->isVisible());
    EXPECT_TRUE(dayText(card, 0).contains(routineName(content().routines.front())));
    EXPECT_TRUE(dayText(card, 3).contains(routineName(content().routines.at(1))));
    EXPECT_FALSE(card->findChild<QWidget*>(u"previousProgrammeWeekButton"_s)->isEnabled());
    const QString first = card->findChild<PlainLabel*>(u"programmeWeekTitle"_s)->text();
    pressIn(card, u"nextProgrammeWeekButton"_s);
    EXPECT_NE(card->findChild<PlainLabel*>(u"programmeWeekTitle"_s)->text(), first);
    pressIn(card, u"nextProgrammeWeekButton"_s);
    EXPECT_EQ(preview->week(), 2);
    EXPECT_FALSE(card->findChild<QWidget*>(u"nextProgrammeWeekButton"_s)->isEnabled());
    // From a Wednesday on, its Monday is the sixth day.
    pressIn(card, u"startTodayChip"_s);
    EXPECT_TRUE(dayText(card, 5).contains(routineName(content().routines.front())));
    EXPECT_TRUE(stored().entries.empty());
}

TEST_F(OwnProgrammesTest, AReadyMadeOneIsLookedAtLikewise)
{
    page.showProgrammes();
    auto* card = page.findChildren<ProgrammeCard*>().front();
    pressIn(card, u"chooseProgrammeButton"_s);
    pressIn(card, u"startNextWeekChip"_s);
    const auto* preview = card->findChild<ProgrammePreview*>();
    const Programme& programme = content().programmes.front();
    for (int week = 1; week < programme.weeks; ++week)
        pressIn(card, u"nextProgrammeWeekButton"_s);
    EXPECT_EQ(preview->week(), programme.weeks - 1);
    int days = 0;
    const QDate from = kMonday.addDays(7);
    const auto adopted = adopt(programme, from, programme.times, content().catalogue).value();
    const auto last = weeksOf(adopted, from, programme.weeks).back();
    for (int day = 0; day < 7; ++day) {
        const qsizetype lines = dayText(card, day).count(u'\n') + 1;
        const auto planned =
            std::ranges::count(last.occurrences, last.days.from.addDays(day), &Occurrence::date);
        if (planned > 0) {
            EXPECT_EQ(lines, planned);
            ++days;
        }
    }
    EXPECT_EQ(days, static_cast<int>(programme.days.size()));
}

TEST_F(OwnProgrammesTest, IsAdoptedFromTheChosenDayAndTakenBack)
{
    const OwnProgramme programme = keepOne(u"Mine"_s);
    page.showProgrammes();
    pressIn(cards().front(), u"chooseProgrammeButton"_s);
    pressIn(cards().front(), u"startNextWeekChip"_s);
    pressIn(cards().front(), u"adoptButton"_s);
    const QDate from = kMonday.addDays(7);
    const auto expected = adopt(programme, from).value();
    const Plan plan = stored();
    ASSERT_EQ(plan.entries.size(), expected.entries.size());
    for (const PlanEntry& each : expected.entries) {
        EXPECT_TRUE(std::ranges::any_of(plan.entries, [&](const PlanEntry& entry) {
            return entry.routine == each.routine && entry.time == each.time &&
                   entry.recurrence == each.recurrence;
        }));
    }
    EXPECT_NE(blockOn(from), nullptr) << "The page follows to the first week.";
    takeBack();
    EXPECT_TRUE(stored().entries.empty());
}

TEST_F(OwnProgrammesTest, AsksBeforeItReplacesThePlan)
{
    const PlanEntry before = planEntry();
    keepOne(u"Mine"_s);
    page.showProgrammes();
    pressIn(cards().front(), u"chooseProgrammeButton"_s);
    pressIn(cards().front(), u"adoptButton"_s);
    EXPECT_EQ(stored().entries, std::vector{before});
    pressIn(cards().front(), u"adoptReplaceButton"_s);
    const Plan plan = stored();
    const auto old = std::ranges::find(plan.entries, before.id, &PlanEntry::id);
    ASSERT_NE(old, plan.entries.end());
    EXPECT_EQ(old->recurrence.until, kToday.addDays(-1));
    EXPECT_EQ(plan.entries.size(), 3U);
}

TEST_F(OwnProgrammesTest, WhatWasDeletedIsLeftOutAndSaidSo)
{
    OwnProgramme programme = keepOne(u"Mine"_s);
    programme.items.front().routine = RoutineId::fromText(u"no-longer-there"_s).value();
    ASSERT_TRUE(data->programmes.save(programme));
    page.showProgrammes();
    OwnProgrammeCard* card = cards().front();
    EXPECT_TRUE(card->findChild<Notice*>(u"missingRoutines"_s)->isVisible());
    pressIn(card, u"chooseProgrammeButton"_s);
    pressIn(card, u"adoptButton"_s);
    ASSERT_EQ(stored().entries.size(), 1U);
    EXPECT_EQ(stored().entries.front().routine, content().routines.at(1).id);
    EXPECT_EQ(kept(), std::vector{programme}) << "What is kept stays whole.";
}

TEST_F(OwnProgrammesTest, WithoutAnyRoutineLeftItCannotBeChosen)
{
    OwnProgramme programme = keepOne(u"Mine"_s);
    for (OwnProgrammeItem& item : programme.items)
        item.routine = RoutineId::fromText(u"no-longer-there"_s).value();
    ASSERT_TRUE(data->programmes.save(programme));
    page.showProgrammes();
    EXPECT_FALSE(cards().front()->findChild<Button*>(u"chooseProgrammeButton"_s)->isEnabled());
    EXPECT_TRUE(cards().front()->findChild<Notice*>(u"missingRoutines"_s)->isVisible());
}

TEST_F(OwnProgrammesTest, IsDeletedAndComesBack)
{
    const OwnProgramme first = keepOne(u"First"_s);
    const OwnProgramme second = keepOne(u"Second"_s);
    page.showProgrammes();
    ASSERT_EQ(cards().size(), 2);
    pressIn(cards().front(), u"deleteProgrammeButton"_s);
    EXPECT_EQ(kept(), std::vector{second});
    EXPECT_EQ(cards().size(), 1);
    takeBack();
    EXPECT_EQ(kept(), (std::vector{first, second}));
    EXPECT_EQ(cards().size(), 2);
}

TEST_F(OwnProgrammesTest, IsRenamedByTyping)
{
    const OwnProgramme programme = keepOne(u"Mine"_s);
    page.showProgrammes();
    OwnProgrammeCard* card = cards().front();
    pressIn(card, u"renameProgrammeButton"_s);
    auto* name = card->findChild<QLineEdit*>(u"newProgrammeName"_s);
    EXPECT_TRUE(name->hasFocus());
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(card->findChild<Notice*>(u"renameFault"_s)->isVisible());
    QTest::keyClicks(name, u"Ours"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(kept().front().name, u"Ours"_s);
    EXPECT_EQ(kept().front().items, programme.items);
    EXPECT_FALSE(name->isVisible());
    takeBack();
    EXPECT_EQ(kept(), std::vector{programme});
}

} // namespace
} // namespace limber
