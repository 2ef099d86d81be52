// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/agenda_model.h"
#include "app/widgets/day_field.h"
#include "app/plan/day_head.h"
#include "app/plan/day_panel.h"
#include "app/plan/day_track.h"
#include "app/plan/month_board.h"
#include "app/plan/month_cell.h"
#include "app/plan/week_board.h"
#include "app/widgets/chip.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/row_list.h"
#include "tests/app/plan/plan_page_fixture.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace limber {
namespace {

using test::content;
using test::kMonday;
using test::kToday;

class PlanViewsTest : public test::PlanPageFixture {
protected:
    void practise(QDate day, int before, int after)
    {
        const SessionSummary summary{
            .id = SessionId::create(),
            .routine = content().routines.front().id,
            .routineName = content().routines.front().name,
            .start = localInstantFromIso(day.toString(Qt::ISODate) + u"T07:40:00+00:00"_s).value(),
            .day = day,
            .startedFrom = {},
            .plannedActive = 600s,
            .active = 600s,
            .session = 700s,
            .outcome = SessionOutcome::Completed,
            .painBefore = Pain::create(before).value(),
            .painWorst = {},
            .painAfter = Pain::create(after).value(),
            .effort = {},
            .note = {}};
        EXPECT_TRUE(data->sessions.save({summary, {}}));
        page.refresh();
    }

    /// Moves an occurrence by Ctrl and an arrow key, and only this one.
    void moveByKey(QDate ruleDate, Qt::Key key)
    {
        QTest::keyClick(blockOn(ruleDate), key, Qt::ControlModifier);
        QTest::keyClick(child(u"onlyThisButton"_s), Qt::Key_Return);
    }

    [[nodiscard]] MonthBoard& month() { return *page.findChild<MonthBoard*>(); }
    [[nodiscard]] WeekBoard& week() { return *page.findChild<WeekBoard*>(); }
    [[nodiscard]] DayPanel& dayPanel() { return *page.findChild<DayPanel*>(); }
    [[nodiscard]] RowList& agenda() { return *child<RowList>(u"agendaList"_s); }
    [[nodiscard]] QString title() { return child<Heading>(u"weekTitle"_s)->text(); }

    void choose(QWidget* owner, const QString& menuName, const QString& actionName)
    {
        auto* menu = owner->findChild<QMenu*>(menuName);
        ASSERT_NE(menu, nullptr);
        auto* action = menu->findChild<QAction*>(actionName);
        ASSERT_NE(action, nullptr) << qPrintable(actionName);
        ASSERT_TRUE(action->isEnabled()) << qPrintable(actionName);
        action->trigger();
        menu->close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void chooseOfDay(int day, const QString& action)
    {
        DayHead& head = week().columns().at(static_cast<std::size_t>(day))->head();
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, head.mapToGlobal(QPoint()));
        QApplication::sendEvent(&head, &key);
        choose(&page, u"dayMenu"_s, action);
    }

    void chooseOfWeek(const QString& action)
    {
        press(u"weekMenuButton"_s);
        choose(&page, u"weekMenu"_s, action);
    }

    std::vector<QDate> openDates(QDate from, QDate until)
    {
        std::vector<QDate> dates;
        for (const Occurrence& each : occurrences(stored(), from, until, Qt::Monday)) {
            if (each.state == PlannedState::Open)
                dates.push_back(each.date);
        }
        return dates;
    }
};

TEST_F(PlanViewsTest, TheWeekStandsAlongTheTimeOfDay)
{
    PlanEntry morning = planEntry();
    PlanEntry evening = morning;
    evening.id = PlanEntryId::fromText(u"evening"_s).value();
    evening.time = QTime(18, 0);
    ASSERT_TRUE(data->plan.save({{morning, evening}, {}, {}}));
    page.refresh();
    QApplication::processEvents();
    ASSERT_EQ(week().shape(), WeekShape::Hours);
    const auto blocksOfMonday = week().columns().front()->blocks();
    ASSERT_EQ(blocksOfMonday.size(), 2);
    EXPECT_EQ(blocksOfMonday[1]->y() - blocksOfMonday[0]->y(), kHourHeight * 21 / 2);
    for (const PlanBlock* block : blocksOfMonday)
        EXPECT_GE(block->height(), 32);
    EXPECT_TRUE(child<QWidget>(u"hourGutter"_s)->isVisible());
}

TEST_F(PlanViewsTest, BlocksAtTheSameTimeStandSideBySide)
{
    PlanEntry one = planEntry();
    PlanEntry other = one;
    other.id = PlanEntryId::fromText(u"other"_s).value();
    ASSERT_TRUE(data->plan.save({{one, other}, {}, {}}));
    page.refresh();
    QApplication::processEvents();
    const auto both = week().columns().front()->blocks();
    ASSERT_EQ(both.size(), 2);
    EXPECT_EQ(both[0]->y(), both[1]->y());
    EXPECT_FALSE(both[0]->geometry().intersects(both[1]->geometry()));
}

TEST_F(PlanViewsTest, ALineOnTodaySaysWhatTimeItIs)
{
    planEntry();
    int shown = 0;
    for (QWidget* line : page.findChildren<QWidget*>(u"nowLine"_s)) {
        if (!line->isVisible())
            continue;
        ++shown;
        const auto* track = qobject_cast<DayTrack*>(line->parentWidget());
        EXPECT_NEAR(line->geometry().center().y(), track->placeOf(QTime(9, 0), {}).top(), 2);
    }
    EXPECT_EQ(shown, 1);
    press(u"nextWeekButton"_s);
    for (const QWidget* line : page.findChildren<QWidget*>(u"nowLine"_s))
        EXPECT_FALSE(line->isVisible());
}

TEST_F(PlanViewsTest, MoreHoursCanBeShown)
{
    planEntry();
    QApplication::processEvents();
    const DayTrack& track = week().columns().front()->track();
    const int before = track.height();
    press(u"laterHoursButton"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return track.height() == before + 3 * kHourHeight; }))
        << track.height();
    press(u"earlierHoursButton"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return track.height() == before + 6 * kHourHeight; }))
        << track.height();
}

TEST_F(PlanViewsTest, ListsAreRememberedAndANarrowPageTakesThemByItself)
{
    planEntry();
    press(u"weekLayoutButton"_s);
    EXPECT_EQ(week().shape(), WeekShape::Columns);
    EXPECT_EQ(data->settings.load()->planWeekView, PlanWeekView::Lists);
    press(u"weekLayoutButton"_s);
    EXPECT_EQ(week().shape(), WeekShape::Hours);
    page.resize(640, 800);
    QApplication::processEvents();
    EXPECT_EQ(week().shape(), WeekShape::List);
    EXPECT_FALSE(child(u"weekLayoutButton"_s)->isVisible());
    EXPECT_EQ(data->settings.load()->planWeekView, PlanWeekView::Hours);
}

TEST_F(PlanViewsTest, ControlUpAndDownMoveByAQuarterOfAnHour)
{
    planEntry();
    const QDate thursday = kMonday.addDays(3);
    blockOn(thursday)->setFocus();
    QTest::keyClick(blockOn(thursday), Qt::Key_Down, Qt::ControlModifier);
    EXPECT_TRUE(stored().overrides.empty()) << "It is asked first how much is meant.";
    QTest::keyClick(child(u"onlyThisButton"_s), Qt::Key_Return);
    ASSERT_EQ(stored().overrides.size(), 1U);
    EXPECT_EQ(stored().overrides.front().toTime, QTime(7, 45));
    EXPECT_EQ(stored().overrides.front().toDate, thursday);
    EXPECT_TRUE(blockOn(thursday)->hasFocus());
}

TEST_F(PlanViewsTest, KeysGoOnWhileTheQuestionStands)
{
    planEntry();
    const QDate thursday = kMonday.addDays(3);
    blockOn(thursday)->setFocus();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Right})
        QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
    EXPECT_TRUE(child(u"onlyThisButton"_s)->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    ASSERT_TRUE(child(u"thisAndFollowingButton"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto next = occurrences(stored(), kMonday.addDays(7), kMonday.addDays(13), Qt::Monday);
    ASSERT_EQ(next.size(), 2U);
    EXPECT_EQ(next[1].date, kMonday.addDays(11));
    EXPECT_EQ(next[1].time, QTime(8, 0));
}

TEST_F(PlanViewsTest, KeysThatLeadBackNeedNoAnswer)
{
    planEntry();
    const QDate thursday = kMonday.addDays(3);
    blockOn(thursday)->setFocus();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left})
        QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
    EXPECT_FALSE(child(u"onlyThisButton"_s)->isVisible());
    EXPECT_TRUE(blockOn(thursday)->hasFocus());
    EXPECT_TRUE(stored().overrides.empty());
}

TEST_F(PlanViewsTest, EverythingIsUndoneAndRedoneStepByStep)
{
    planEntry();
    const QDate thursday = kMonday.addDays(3);
    std::vector<Plan> plans{stored()};
    moveByKey(thursday, Qt::Key_Down);
    plans.push_back(stored());
    moveByKey(thursday, Qt::Key_Right);
    plans.push_back(stored());
    QTest::keyClick(blockOn(thursday), Qt::Key_Delete);
    plans.push_back(stored());
    for (std::size_t i = 3; i > 0; --i) {
        EXPECT_TRUE(child(u"undoPlanButton"_s)->isEnabled());
        takeBack();
        EXPECT_EQ(stored(), plans[i - 1]) << i;
    }
    EXPECT_FALSE(child(u"undoPlanButton"_s)->isEnabled());
    takeBack();
    for (std::size_t i = 1; i <= 3; ++i) {
        QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(stored(), plans[i]) << i;
    }
    EXPECT_FALSE(child(u"redoPlanButton"_s)->isEnabled());
    press(u"undoPlanButton"_s);
    moveByKey(thursday, Qt::Key_Left);
    EXPECT_FALSE(child(u"redoPlanButton"_s)->isEnabled()) << "A new change takes another way.";
}

TEST_F(PlanViewsTest, UpLeadsToTheHeadOfTheDayAndEnterOpensTheDay)
{
    planEntry();
    practise(kMonday, 5, 3);
    PlanBlock* block = blockOn(kMonday);
    block->setFocus();
    QTest::keyClick(block, Qt::Key_Up);
    DayHead& head = week().columns().front()->head();
    ASSERT_TRUE(head.hasFocus());
    QTest::keyClick(&head, Qt::Key_Return);
    ASSERT_TRUE(dayPanel().isVisible());
    auto* facts = dayPanel().findChild<PlainLabel*>(u"daySessionFacts"_s);
    ASSERT_NE(facts, nullptr);
    EXPECT_TRUE(facts->text().contains(u"10 min"_s)) << qPrintable(facts->text());
    EXPECT_TRUE(facts->text().contains(u"5 → 3"_s)) << qPrintable(facts->text());
    auto* item = dayPanel().findChild<PlanBlock*>();
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(item->item().matched.status, OccurrenceStatus::Done);
    QTest::mouseClick(item, Qt::LeftButton);
    EXPECT_TRUE(child<QWidget>(u"occurrencePanel"_s)->isVisible());
}

TEST_F(PlanViewsTest, TheMonthShowsKeptDaysAndOpensADay)
{
    planEntry();
    practise(kMonday, 4, 2);
    press(u"monthViewButton"_s);
    ASSERT_TRUE(month().isVisible());
    EXPECT_FALSE(week().isVisible());
    MonthCell* monday = month().cell(kMonday);
    ASSERT_NE(monday, nullptr);
    EXPECT_TRUE(monday->day().isKept);
    EXPECT_FALSE(categoriesOf(monday->day()).empty());
    EXPECT_TRUE(month().cell(kToday)->day().isToday);
    QTest::mouseClick(monday, Qt::LeftButton);
    ASSERT_TRUE(dayPanel().isVisible());
    EXPECT_EQ(dayPanel().date(), kMonday);
    QTest::keyClick(&dayPanel(), Qt::Key_Escape);
    EXPECT_FALSE(dayPanel().isVisible());
    EXPECT_TRUE(month().cell(kMonday)->hasFocus());
    pressIn(&page, u"weekViewButton"_s);
    EXPECT_TRUE(week().isVisible());
}

TEST_F(PlanViewsTest, ArrowKeysWalkThroughTheMonthsAndEnterOpens)
{
    planEntry();
    press(u"monthViewButton"_s);
    month().focusOn(QDate(2026, 3, 30));
    QTest::keyClick(month().cell(QDate(2026, 3, 30)), Qt::Key_Down);
    MonthCell* april = month().cell(QDate(2026, 4, 6));
    ASSERT_NE(april, nullptr);
    EXPECT_TRUE(april->hasFocus());
    EXPECT_TRUE(april->day().isInView) << "The page has turned to April.";
    EXPECT_TRUE(title().contains(u"April"_s));
    QTest::keyClick(april, Qt::Key_Left);
    QTest::keyClick(month().cell(QDate(2026, 4, 5)), Qt::Key_PageUp);
    EXPECT_TRUE(month().cell(QDate(2026, 3, 5))->hasFocus());
    EXPECT_TRUE(title().contains(u"March"_s));
    QTest::keyClick(month().cell(QDate(2026, 3, 5)), Qt::Key_Home);
    EXPECT_TRUE(month().cell(kMonday)->hasFocus());
    QTest::keyClick(month().cell(kMonday), Qt::Key_Return);
    EXPECT_EQ(dayPanel().date(), kMonday);
}

TEST_F(PlanViewsTest, PausedDaysOfTheMonthSaySo)
{
    planEntry();
    Plan plan = stored();
    plan.pauses.push_back({PauseId::create(), {kToday, kToday.addDays(2)}});
    ASSERT_TRUE(data->plan.save(plan));
    page.refresh();
    press(u"monthViewButton"_s);
    EXPECT_TRUE(month().cell(kToday.addDays(2))->accessibleName().contains(u"Paused"_s));
    EXPECT_FALSE(month().cell(kToday.addDays(3))->accessibleName().contains(u"Paused"_s));
}

TEST_F(PlanViewsTest, TheAgendaListsFourWeeksAndOpensWhatIsChosen)
{
    planEntry();
    press(u"agendaViewButton"_s);
    ASSERT_TRUE(agenda().isVisible());
    // Today, and eight days with one occurrence each.
    ASSERT_EQ(agenda().model()->rowCount(), 1 + 2 * 8);
    const QModelIndex thursday = agenda().model()->index(2, 0);
    EXPECT_TRUE(thursday.data(DetailRole).toString().contains(u"Upcoming"_s));
    agenda().setFocus();
    agenda().setCurrentRow(2);
    QTest::keyClick(&agenda(), Qt::Key_Return);
    EXPECT_TRUE(child<QWidget>(u"occurrencePanel"_s)->isVisible());
    agenda().setCurrentRow(1);
    QTest::keyClick(&agenda(), Qt::Key_Return);
    EXPECT_EQ(dayPanel().date(), kMonday.addDays(3));
    EXPECT_TRUE(dayPanel().isVisible());
}

TEST_F(PlanViewsTest, PastDaysOfTheAgendaShowWhatWasDone)
{
    planEntry();
    practise(kMonday.addDays(-5), 6, 5);
    press(u"agendaViewButton"_s);
    child<DayField>(u"jumpDay"_s)->setDate(kMonday.addDays(-5));
    ASSERT_GE(agenda().model()->rowCount(), 2);
    EXPECT_TRUE(agenda().model()->index(1, 0).data(DetailRole).toString().contains(u"6 → 5"_s));
}

TEST_F(PlanViewsTest, AnyDateIsOneJumpAwayAndSoIsToday)
{
    planEntry();
    child<DayField>(u"jumpDay"_s)->setDate(QDate(2027, 1, 12));
    EXPECT_NE(blockOn(QDate(2027, 1, 11)), nullptr);
    press(u"monthViewButton"_s);
    EXPECT_TRUE(title().contains(u"2027"_s));
    press(u"thisWeekButton"_s);
    EXPECT_TRUE(title().contains(u"2026"_s));
    EXPECT_FALSE(child(u"thisWeekButton"_s)->isVisible());
}

TEST_F(PlanViewsTest, TheViewsAreOneStopWithArrowKeys)
{
    planEntry();
    auto* first = child<Chip>(u"weekViewButton"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    auto* second = child<Chip>(u"monthViewButton"_s);
    ASSERT_TRUE(second->hasFocus());
    QTest::keyClick(second, Qt::Key_Space);
    EXPECT_TRUE(month().isVisible());
}

TEST_F(PlanViewsTest, ADayIsCopiedAndClearedFromItsMenu)
{
    planEntry();
    chooseOfDay(3, u"copyAction"_s);
    chooseOfDay(5, u"pasteAction"_s);
    EXPECT_EQ(openDates(kToday, kMonday.addDays(6)),
              (std::vector{kMonday.addDays(3), kMonday.addDays(5)}));
    chooseOfDay(3, u"clearAction"_s);
    EXPECT_EQ(openDates(kToday, kMonday.addDays(6)), (std::vector{kMonday.addDays(5)}));
    takeBack();
    takeBack();
    EXPECT_EQ(openDates(kToday, kMonday.addDays(6)), (std::vector{kMonday.addDays(3)}));
}

TEST_F(PlanViewsTest, AWeekIsCopiedAndCleared)
{
    PlanEntry entry = planEntry();
    entry.recurrence.until = kMonday.addDays(6);
    ASSERT_TRUE(data->plan.save({{entry}, {}, {}}));
    page.refresh();
    chooseOfWeek(u"copyToNextWeekAction"_s);
    EXPECT_EQ(openDates(kMonday.addDays(7), kMonday.addDays(13)),
              (std::vector{kMonday.addDays(7), kMonday.addDays(10)}));
    EXPECT_NE(blockOn(kMonday.addDays(7)), nullptr) << "The page goes along.";
    chooseOfWeek(u"clearAction"_s);
    EXPECT_TRUE(openDates(kMonday.addDays(7), kMonday.addDays(13)).empty());
    takeBack();
    takeBack();
    EXPECT_EQ(stored().entries.size(), 1U);
}

TEST_F(PlanViewsTest, ADayThatIsOverIsNotCleared)
{
    planEntry();
    DayHead& head = week().columns().front()->head();
    Q_EMIT head.menuRequested(head.mapToGlobal(QPoint()));
    auto* menu = page.findChild<QMenu*>(u"dayMenu"_s);
    ASSERT_NE(menu, nullptr);
    EXPECT_FALSE(menu->findChild<QAction*>(u"clearAction"_s)->isEnabled());
    EXPECT_TRUE(menu->findChild<QAction*>(u"copyAction"_s)->isEnabled());
    menu->close();
}

TEST_F(PlanViewsTest, WhatWasMissedIsTakenTodayInOneClick)
{
    planEntry();
    open(kMonday);
    press(u"takeTodayButton"_s);
    ASSERT_EQ(stored().overrides.size(), 1U);
    EXPECT_EQ(stored().overrides.front().toDate, kToday);
    EXPECT_FALSE(child(u"takeTodayButton"_s)->isVisible());
    takeBack();
    EXPECT_TRUE(stored().overrides.empty());
}

TEST_F(PlanViewsTest, ThePanelMovesAllOrThoseThatFollow)
{
    planEntry();
    open(kMonday.addDays(3));
    press(u"moveButton"_s);
    child<DayField>(u"moveDay"_s)->setDate(kMonday.addDays(4));
    press(u"moveFollowing"_s);
    press(u"saveMoveButton"_s);
    EXPECT_EQ(openDates(kToday, kMonday.addDays(13)),
              (std::vector{kMonday.addDays(4), kMonday.addDays(7), kMonday.addDays(11)}));
}

} // namespace
} // namespace limber
