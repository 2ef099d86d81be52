// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/calendar_view.h"
#include "app/plan/day_panel.h"
#include "app/plan/day_track.h"
#include "app/plan/drop_marker.h"
#include "app/plan/hover_trigger.h"
#include "app/plan/month_board.h"
#include "app/plan/month_cell.h"
#include "app/plan/month_drop.h"
#include "app/plan/routine_shelf.h"
#include "app/plan/scope_question.h"
#include "app/plan/week_board.h"
#include "app/plan/week_drop.h"
#include "app/widgets/notice.h"
#include "tests/app/plan/plan_page_fixture.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

using test::content;
using test::kMonday;
using test::kToday;

TEST(PlanDragTest, NothingButIdsTravels)
{
    const OccurrenceKey key{PlanEntryId::fromText(u"planned"_s).value(), kMonday};
    const auto occurrence = mimeOf(key);
    EXPECT_EQ(occurrence->formats(), QStringList{QLatin1StringView(kOccurrenceMime)});
    EXPECT_EQ(planDragOf(occurrence.get()), PlanDrag(key));
    const RoutineId routine = content().routines.front().id;
    EXPECT_EQ(planDragOf(mimeOf(routine).get()), PlanDrag(routine));
}

TEST(PlanDragTest, AnythingElseIsNotTaken)
{
    QMimeData text;
    text.setText(u"planned@2026-03-02"_s);
    EXPECT_EQ(planDragOf(&text), std::nullopt);
    EXPECT_EQ(planDragOf(nullptr), std::nullopt);
    for (const QByteArray& broken : {QByteArray(), QByteArray("planned"),
                                     QByteArray("planned@soon"), QByteArray("A B@2026-03-02")}) {
        QMimeData mime;
        mime.setData(QLatin1StringView(kOccurrenceMime), broken);
        EXPECT_EQ(planDragOf(&mime), std::nullopt) << broken.constData();
    }
}

class PlanDropTest : public test::PlanPageFixture {
protected:
    PlanDropTest() { QApplication::processEvents(); }

    [[nodiscard]] WeekBoard& board() { return *page.findChild<WeekBoard*>(); }
    [[nodiscard]] DayColumn& column(int day)
    {
        return *board().columns().at(static_cast<std::size_t>(day));
    }

    /// The pixel of the board that stands for a time of a day.
    [[nodiscard]] QPoint pixelOf(int day, QTime time)
    {
        const DayTrack& track = column(day).track();
        const QPoint top(track.width() / 2, track.placeOf(time, {}).top());
        return track.mapTo(&board(), top);
    }

    template <typename Event> bool send(QWidget* to, QPoint position, const QMimeData& mime)
    {
        Event event(position, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        event.setAccepted(false);
        QApplication::sendEvent(to, &event);
        return event.isAccepted();
    }

    bool dropAt(const PlanDrag& dragged, QPoint position)
    {
        const auto mime = mimeOf(dragged);
        EXPECT_TRUE(send<QDragEnterEvent>(&board(), position, *mime));
        EXPECT_TRUE(send<QDragMoveEvent>(&board(), position, *mime));
        QDropEvent event(position, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&board(), &event);
        return event.isAccepted();
    }

    [[nodiscard]] ScopeQuestion& question() { return *page.findChild<ScopeQuestion*>(); }
    [[nodiscard]] OccurrenceKey thursday() { return {planEntry().id, kMonday.addDays(3)}; }

    /// On Friday of this week alone.
    OccurrenceKey singleDate()
    {
        PlanEntry entry = planEntry();
        entry.recurrence.from = kMonday.addDays(4);
        entry.recurrence.until = kMonday.addDays(4);
        entry.recurrence.weekdays = {Qt::Friday};
        EXPECT_TRUE(data->plan.save({{entry}, {}, {}}));
        page.refresh();
        return {entry.id, entry.recurrence.from};
    }
};

TEST_F(PlanDropTest, PullingABlockBeginsADragOfItsIds)
{
    const OccurrenceKey key = thursday();
    std::vector<std::optional<PlanDrag>> begun;
    board().setDragRun([&](QDrag& drag) {
        begun.push_back(planDragOf(drag.mimeData()));
        EXPECT_FALSE(drag.pixmap().isNull());
        delete &drag;
        return Qt::IgnoreAction;
    });
    PlanBlock* block = blockOn(key.ruleDate);
    QTest::mousePress(block, Qt::LeftButton, {}, QPoint(20, 10));
    QTest::mouseMove(block, QPoint(22, 11));
    QMouseEvent small(QEvent::MouseMove, QPointF(22, 11), block->mapToGlobal(QPointF(22, 11)),
                      Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(block, &small);
    EXPECT_TRUE(begun.empty()) << "A hand that trembles drags nothing.";
    QMouseEvent pull(QEvent::MouseMove, QPointF(40, 40), block->mapToGlobal(QPointF(40, 40)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(block, &pull);
    ASSERT_EQ(begun.size(), 1U);
    EXPECT_EQ(begun.front(), PlanDrag(key));
    QTest::mouseRelease(block, Qt::LeftButton, {}, QPoint(40, 40));
    EXPECT_FALSE(child<QWidget>(u"occurrencePanel"_s)->isVisible())
        << "What was pulled was not clicked.";
}

TEST_F(PlanDropTest, WhatIsSkippedCannotBePulled)
{
    const OccurrenceKey key = thursday();
    QTest::keyClick(blockOn(key.ruleDate), Qt::Key_Delete);
    bool hasBegun = false;
    board().setDragRun([&](QDrag& drag) {
        hasBegun = true;
        delete &drag;
        return Qt::IgnoreAction;
    });
    Q_EMIT blockOn(key.ruleDate)->pulled({});
    EXPECT_FALSE(hasBegun);
}

TEST_F(PlanDropTest, ABlockLandsByItsUpperEdge)
{
    const OccurrenceKey key = singleDate();
    const QPoint hold(10, 14);
    board().setDragRun([&](QDrag& drag) {
        EXPECT_TRUE(dropAt(key, pixelOf(5, QTime(9, 15)) + QPoint(0, hold.y())));
        delete &drag;
        return Qt::MoveAction;
    });
    Q_EMIT blockOn(key.ruleDate)->pulled(hold);
    ASSERT_EQ(stored().overrides.size(), 1U);
    EXPECT_EQ(stored().overrides.front().toDate, kMonday.addDays(5));
    EXPECT_EQ(stored().overrides.front().toTime, QTime(9, 15));
}

TEST_F(PlanDropTest, ASingleDateIsMovedWithoutAQuestion)
{
    const OccurrenceKey key = singleDate();
    EXPECT_TRUE(dropAt(key, pixelOf(6, QTime(8, 0))));
    EXPECT_FALSE(question().isVisible());
    ASSERT_EQ(stored().overrides.size(), 1U);
    EXPECT_EQ(stored().overrides.front().toDate, kMonday.addDays(6));
    EXPECT_EQ(stored().overrides.front().toTime, QTime(8, 0));
    EXPECT_TRUE(blockOn(key.ruleDate)->hasFocus());
}

TEST_F(PlanDropTest, AsksInPlaceHowMuchIsMoved)
{
    const OccurrenceKey key = thursday();
    EXPECT_TRUE(dropAt(key, pixelOf(4, QTime(9, 0))));
    ASSERT_TRUE(question().isVisible());
    EXPECT_TRUE(stored().overrides.empty());
    EXPECT_TRUE(child(u"onlyThisButton"_s)->hasFocus());
    EXPECT_TRUE(board().rect().contains(question().geometry()));
    QTest::keyClick(child(u"onlyThisButton"_s), Qt::Key_Return);
    EXPECT_FALSE(question().isVisible());
    ASSERT_EQ(stored().overrides.size(), 1U);
    EXPECT_EQ(stored().overrides.front().toDate, kMonday.addDays(4));
    EXPECT_EQ(stored().overrides.front().toTime, QTime(9, 0));
}

TEST_F(PlanDropTest, EscapeLeavesEverythingWhereItWas)
{
    const OccurrenceKey key = thursday();
    const Plan before = stored();
    dropAt(key, pixelOf(4, QTime(9, 0)));
    QTest::keyClick(child(u"onlyThisButton"_s), Qt::Key_Escape);
    EXPECT_FALSE(question().isVisible());
    EXPECT_EQ(stored(), before);
    EXPECT_TRUE(blockOn(key.ruleDate)->hasFocus());
}

TEST_F(PlanDropTest, ThisAndFollowingMovesTheRuleFromThereOn)
{
    const OccurrenceKey key = thursday();
    dropAt(key, pixelOf(4, QTime(9, 0)));
    QTest::keyClick(child(u"onlyThisButton"_s), Qt::Key_Down);
    ASSERT_TRUE(child(u"thisAndFollowingButton"_s)->hasFocus());
    QTest::keyClick(child(u"thisAndFollowingButton"_s), Qt::Key_Return);
    const auto next = occurrences(stored(), kMonday.addDays(7), kMonday.addDays(13), Qt::Monday);
    ASSERT_EQ(next.size(), 2U);
    EXPECT_EQ(next[0].date, kMonday.addDays(7));
    EXPECT_EQ(next[0].time, QTime(7, 30));
    EXPECT_EQ(next[1].date, kMonday.addDays(11));
    EXPECT_EQ(next[1].time, QTime(9, 0));
    const auto past = occurrences(stored(), kMonday.addDays(-7), kMonday.addDays(-1), Qt::Monday);
    EXPECT_EQ(past.back().date, kMonday.addDays(-4));
    takeBack();
    EXPECT_EQ(stored().entries.size(), 1U);
}

TEST_F(PlanDropTest, AllMovesEarlierOnesThatAreStillToCome)
{
    const OccurrenceKey key{planEntry().id, kMonday.addDays(10)};
    press(u"nextWeekButton"_s);
    QApplication::processEvents();
    dropAt(key, pixelOf(4, QTime(9, 0)));
    press(u"allButton"_s);
    const auto these = occurrences(stored(), kToday, kMonday.addDays(6), Qt::Monday);
    ASSERT_EQ(these.size(), 1U);
    EXPECT_EQ(these.front().date, kMonday.addDays(4)) << "Of this week, too.";
    EXPECT_EQ(these.front().time, QTime(9, 0));
}

TEST_F(PlanDropTest, NothingIsDroppedIntoThePast)
{
    const OccurrenceKey key = thursday();
    const Plan before = stored();
    EXPECT_TRUE(dropAt(key, pixelOf(1, QTime(9, 0))));
    EXPECT_FALSE(question().isVisible());
    EXPECT_TRUE(child<Notice>(u"planFailure"_s)->isVisible());
    EXPECT_EQ(stored(), before);
    EXPECT_TRUE(dropAt(content().routines.front().id, pixelOf(0, QTime(9, 0))));
    EXPECT_EQ(stored(), before);
}

TEST_F(PlanDropTest, WhereItAlreadyIsNothingIsAsked)
{
    const OccurrenceKey key = thursday();
    dropAt(key, pixelOf(3, QTime(7, 30)));
    EXPECT_FALSE(question().isVisible());
    EXPECT_EQ(changed.size(), 0);
}

TEST_F(PlanDropTest, ARoutineIsPlannedOnTheDayAndTimeItIsDroppedOn)
{
    planEntry();
    const RoutineId routine = content().routines.at(2).id;
    EXPECT_TRUE(dropAt(routine, pixelOf(5, QTime(10, 5))));
    ASSERT_EQ(stored().entries.size(), 2U);
    const Plan plan = stored();
    const auto entry = std::ranges::find(plan.entries, routine, &PlanEntry::routine);
    ASSERT_NE(entry, plan.entries.end());
    EXPECT_EQ(entry->recurrence.from, kMonday.addDays(5));
    EXPECT_EQ(entry->recurrence.until, kMonday.addDays(5));
    EXPECT_EQ(entry->time, QTime(10, 5));
    takeBack();
    EXPECT_EQ(stored().entries.size(), 1U);
}

TEST_F(PlanDropTest, AListTakesTheUsualTimeOfTheDay)
{
    const PlanEntry before = planEntry();
    press(u"weekLayoutButton"_s);
    QApplication::processEvents();
    ASSERT_EQ(board().shape(), WeekShape::Columns);
    EXPECT_TRUE(dropAt(content().routines.at(2).id, column(5).geometry().center()));
    const Plan plan = stored();
    const auto entry =
        std::ranges::find(plan.entries, content().routines.at(2).id, &PlanEntry::routine);
    ASSERT_NE(entry, plan.entries.end());
    EXPECT_EQ(entry->time, before.time);
    dropAt(OccurrenceKey{before.id, kMonday.addDays(3)}, column(4).geometry().center());
    QTest::keyClick(child(u"onlyThisButton"_s), Qt::Key_Return);
    EXPECT_EQ(stored().overrides.front().toDate, kMonday.addDays(4));
    EXPECT_EQ(stored().overrides.front().toTime, std::nullopt) << "At its own time.";
}

/// The same fixture in the view by months.
class MonthDropTest : public PlanDropTest {
protected:
    MonthBoard& month() { return *page.findChild<MonthBoard*>(); }

    void showMonth()
    {
        press(u"monthViewButton"_s);
        QApplication::processEvents();
    }

    bool dropOn(const PlanDrag& dragged, QDate day)
    {
        const auto mime = mimeOf(dragged);
        const QPoint position = month().cell(day)->geometry().center();
        EXPECT_TRUE(send<QDragEnterEvent>(&month(), position, *mime));
        EXPECT_TRUE(send<QDragMoveEvent>(&month(), position, *mime));
        QDropEvent event(position, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&month(), &event);
        return event.isAccepted();
    }
};

TEST_F(MonthDropTest, AnOccurrenceIsDroppedOnADayAndKeepsItsTime)
{
    const OccurrenceKey key = thursday();
    showMonth();
    EXPECT_TRUE(dropOn(key, kMonday.addDays(15)));
    ASSERT_TRUE(question().isVisible());
    EXPECT_TRUE(stored().overrides.empty());
    QTest::keyClick(child(u"onlyThisButton"_s), Qt::Key_Return);
    ASSERT_EQ(stored().overrides.size(), 1U);
    EXPECT_EQ(stored().overrides.front().toDate, kMonday.addDays(15));
    EXPECT_EQ(stored().overrides.front().toTime, std::nullopt) << "At its own time.";
    EXPECT_TRUE(month().cell(kMonday.addDays(15))->hasFocus());
}

TEST_F(MonthDropTest, EscapeLeavesItWhereItWas)
{
    const OccurrenceKey key = thursday();
    showMonth();
    dropOn(key, kMonday.addDays(15));
    QTest::keyClick(child(u"onlyThisButton"_s), Qt::Key_Escape);
    EXPECT_TRUE(stored().overrides.empty());
    EXPECT_TRUE(month().cell(key.ruleDate)->hasFocus());
}

TEST_F(MonthDropTest, ARoutineFromTheShelfIsPlannedAtTheUsualTime)
{
    const PlanEntry before = planEntry();
    showMonth();
    press(u"shelfButton"_s);
    EXPECT_TRUE(page.findChild<RoutineShelf*>()->isVisible());
    EXPECT_TRUE(dropOn(content().routines.at(2).id, kMonday.addDays(16)));
    const Plan plan = stored();
    const auto entry =
        std::ranges::find(plan.entries, content().routines.at(2).id, &PlanEntry::routine);
    ASSERT_NE(entry, plan.entries.end());
    EXPECT_EQ(entry->recurrence.from, kMonday.addDays(16));
    EXPECT_EQ(entry->recurrence.until, kMonday.addDays(16));
    EXPECT_EQ(entry->time, before.time);
    takeBack();
    EXPECT_EQ(stored().entries.size(), 1U);
}

TEST_F(MonthDropTest, ADayThatIsOverTakesNothing)
{
    const OccurrenceKey key = thursday();
    const Plan before = stored();
    showMonth();
    EXPECT_TRUE(dropOn(key, kToday.addDays(-1)));
    EXPECT_FALSE(question().isVisible());
    EXPECT_TRUE(child<Notice>(u"planFailure"_s)->isVisible());
    EXPECT_EQ(stored(), before);
}

TEST_F(MonthDropTest, PullingADayDragsItsOnlyOccurrence)
{
    const OccurrenceKey key = thursday();
    showMonth();
    std::vector<std::optional<PlanDrag>> begun;
    month().setDragRun([&](QDrag& drag) {
        begun.push_back(planDragOf(drag.mimeData()));
        delete &drag;
        return Qt::IgnoreAction;
    });
    const auto pull = [](MonthCell* cell) {
        QTest::mousePress(cell, Qt::LeftButton, {}, QPoint(20, 10));
        QMouseEvent move(QEvent::MouseMove, QPointF(50, 50), cell->mapToGlobal(QPointF(50, 50)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(cell, &move);
        QTest::mouseRelease(cell, Qt::LeftButton, {}, QPoint(50, 50));
    };
    pull(month().cell(key.ruleDate));
    ASSERT_EQ(begun.size(), 1U);
    EXPECT_EQ(begun.front(), PlanDrag(key));
    EXPECT_FALSE(child<QWidget>(u"dayPanel"_s)->isVisible()) << "What was pulled was not clicked.";
    // Nothing is planned there.
    pull(month().cell(kMonday.addDays(4)));
    EXPECT_EQ(begun.size(), 1U);
}

TEST_F(MonthDropTest, WithSeveralOnADayEachIsPulledFromTheOpenedDay)
{
    const OccurrenceKey key = thursday();
    Plan plan = stored();
    PlanEntry other = plan.entries.front();
    other.id = PlanEntryId::fromText(u"other"_s).value();
    other.time = QTime(18, 0);
    plan.entries.push_back(other);
    ASSERT_TRUE(data->plan.save(plan));
    page.refresh();
    showMonth();
    EXPECT_EQ(month().cell(key.ruleDate)->pullable(), std::nullopt);
    QTest::mouseClick(month().cell(key.ruleDate), Qt::LeftButton);
    auto* panel = page.findChild<DayPanel*>();
    ASSERT_TRUE(panel->isVisible());
    std::vector<std::optional<PlanDrag>> begun;
    panel->setDragRun([&](QDrag& drag) {
        begun.push_back(planDragOf(drag.mimeData()));
        delete &drag;
        return Qt::IgnoreAction;
    });
    for (PlanBlock* block : panel->findChildren<PlanBlock*>()) {
        if (block->isVisible() && block->key().entry == other.id)
            Q_EMIT block->pulled({});
    }
    ASSERT_EQ(begun.size(), 1U);
    EXPECT_EQ(begun.front(), PlanDrag(OccurrenceKey{other.id, key.ruleDate}));
}

TEST_F(MonthDropTest, TheDayBelowThePointerIsMarked)
{
    const OccurrenceKey key = thursday();
    showMonth();
    const auto mime = mimeOf(key);
    MonthCell* cell = month().cell(kMonday.addDays(10));
    const QImage before = cell->grab().toImage();
    send<QDragEnterEvent>(&month(), cell->geometry().center(), *mime);
    EXPECT_NE(cell->grab().toImage(), before);
    QDragLeaveEvent leave;
    QApplication::sendEvent(&month(), &leave);
    EXPECT_EQ(cell->grab().toImage(), before);
}

TEST_F(PlanDropTest, RestingOnMonthTurnsToItWhileDragging)
{
    const OccurrenceKey key = thursday();
    const auto mime = mimeOf(key);
    auto* chip = child<QAbstractButton>(u"monthViewButton"_s);
    EXPECT_TRUE(send<QDragEnterEvent>(chip, QPoint(5, 5), *mime));
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.findChild<MonthBoard*>()->isVisible(); }));
}

TEST_F(PlanDropTest, TheMarkSaysWhereItWouldLie)
{
    const OccurrenceKey key = thursday();
    const auto mime = mimeOf(key);
    auto* marker = page.findChild<DropMarker*>();
    send<QDragEnterEvent>(&board(), pixelOf(4, QTime(9, 20)), *mime);
    ASSERT_TRUE(marker->isVisible());
    EXPECT_EQ(marker->accessibleName(), QLocale().toString(QTime(9, 20), QLocale::ShortFormat));
    EXPECT_EQ(marker->geometry().top(), pixelOf(4, QTime(9, 20)).y());
    QDragLeaveEvent leave;
    QApplication::sendEvent(&board(), &leave);
    EXPECT_FALSE(marker->isVisible());
}

TEST_F(PlanDropTest, RestingOnNextWeekTurnsToItAndTheBlockGoesAlong)
{
    const OccurrenceKey key = thursday();
    const auto mime = mimeOf(key);
    auto* next = child(u"nextWeekButton"_s);
    EXPECT_TRUE(send<QDragEnterEvent>(next, QPoint(5, 5), *mime));
    ASSERT_TRUE(QTest::qWaitFor([&] { return column(0).date() == kMonday.addDays(7); }));
    QDragLeaveEvent leave;
    QApplication::sendEvent(next, &leave);
    EXPECT_TRUE(dropAt(key, pixelOf(1, QTime(8, 0))));
    ASSERT_TRUE(question().isVisible());
    press(u"onlyThisButton"_s);
    ASSERT_EQ(stored().overrides.size(), 1U);
    EXPECT_EQ(stored().overrides.front().toDate, kMonday.addDays(8));
}

TEST_F(PlanDropTest, ThePageScrollsWhileSomethingIsHeldAtItsEdge)
{
    const OccurrenceKey key = thursday();
    page.resize(1300, 420);
    QApplication::processEvents();
    auto* area = child<QScrollArea>(u"planScroll"_s);
    QScrollBar* bar = area->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    bar->setValue(0);
    const QPoint edge = area->viewport()->mapToGlobal(
        QPoint(area->viewport()->width() / 2, area->viewport()->height() - 5));
    const auto mime = mimeOf(key);
    send<QDragEnterEvent>(&board(), board().mapFromGlobal(edge), *mime);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar->value() > 20; }));
    QDragLeaveEvent leave;
    QApplication::sendEvent(&board(), &leave);
    const int stopped = bar->value();
    QTest::qWait(60);
    EXPECT_EQ(bar->value(), stopped);
}

TEST_F(PlanDropTest, RoutinesAreFoundAndPulledFromTheShelf)
{
    planEntry();
    press(u"shelfButton"_s);
    auto* shelf = page.findChild<RoutineShelf*>();
    ASSERT_TRUE(shelf->isVisible());
    auto* list = child<QListView>(u"shelfList"_s);
    const int all = list->model()->rowCount();
    EXPECT_GE(all, static_cast<int>(content().routines.size()));
    auto* search = child<QLineEdit>(u"shelfSearch"_s);
    EXPECT_TRUE(search->hasFocus());
    QTest::keyClicks(search, content().routines.at(1).name.left(6).toLower());
    EXPECT_LT(list->model()->rowCount(), all);
    ASSERT_GT(list->model()->rowCount(), 0);

    std::vector<std::optional<PlanDrag>> begun;
    shelf->setDragRun([&](QDrag& drag) {
        begun.push_back(planDragOf(drag.mimeData()));
        delete &drag;
        return Qt::IgnoreAction;
    });
    const QPoint from = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mousePress(list->viewport(), Qt::LeftButton, {}, from);
    for (const QPoint step : {QPoint(8, 8), QPoint(30, 30), QPoint(40, 40)}) {
        QMouseEvent move(QEvent::MouseMove, from + step, list->viewport()->mapToGlobal(from + step),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &move);
    }
    QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, from + QPoint(40, 40));
    ASSERT_FALSE(begun.empty());
    ASSERT_TRUE(begun.front());
    EXPECT_TRUE(std::holds_alternative<RoutineId>(*begun.front()));
}

TEST_F(PlanDropTest, EnterOnTheShelfOpensThePanelWithTheRoutine)
{
    planEntry();
    press(u"shelfButton"_s);
    auto* list = child<QListView>(u"shelfList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(child<QWidget>(u"addPanel"_s)->isVisible());
}

} // namespace
} // namespace limber
