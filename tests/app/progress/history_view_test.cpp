// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/history_view.h"
#include "app/widgets/undo_bar.h"
#include "core/storage/history_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

class HistoryViewTest : public testing::Test {
protected:
    HistoryViewTest()
    {
        m_file = std::move(*DataFile::open(m_folder.filePath(u"limber.sqlite"_s), m_clock));
    }

    /// Keeps sessions with one exercise of two sets each.
    void did(const QString& script)
    {
        for (SessionSummary& session : test::readScenario(script).history.sessions) {
            session.routineName = u"Core"_s;
            Dose dose;
            dose.sets = 2;
            dose.repetitions = 10;
            const StepRecord step{test::id<ExerciseId>(u"bird-dog"_s),
                                  dose,
                                  session.active,
                                  session.active,
                                  2,
                                  true,
                                  std::nullopt};
            session.plannedActive = session.active;
            ASSERT_TRUE(m_file->sessions.save(SessionRecord{session, {step}}));
        }
    }

    void log(const QString& script)
    {
        for (SessionSummary& session : test::readScenario(script).history.sessions) {
            session.id = SessionId::create();
            session.routineName = u"Core"_s;
            ASSERT_TRUE(m_file->sessions.save(SessionRecord{session, {}}));
        }
    }

    HistoryView& view()
    {
        if (!m_view) {
            m_view = std::make_unique<HistoryView>(m_content, *m_file, m_clock);
            QObject::connect(m_view.get(), &HistoryView::historyChanged, m_view.get(),
                             [this] { refresh(); });
            m_view->resize(900, 700);
            m_view->show();
            refresh();
        }
        return *m_view;
    }
    void refresh() { m_view->showSessions(m_file->sessions.summaries().value()); }

    template <typename Widget> Widget& named(const QString& name)
    {
        return *view().findChild<Widget*>(name);
    }
    void click(const QString& name)
    {
        auto& button = named<QAbstractButton>(name);
        ASSERT_TRUE(button.isVisible()) << name.toStdString();
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    void press(const QString& name)
    {
        auto& button = named<QAbstractButton>(name);
        ASSERT_TRUE(button.isVisible()) << name.toStdString();
        QTest::keyClick(&button, Qt::Key_Space);
    }
    void typeNumber(const QString& name, const QString& number)
    {
        auto& field = named<QSpinBox>(name);
        field.selectAll();
        QTest::keyClicks(&field, number);
    }
    QAbstractItemView& list() { return named<QAbstractItemView>(u"historyList"_s); }
    void chooseRow(int row)
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(list().model()->index(row, 0)).center());
    }
    /// Without the headings of months.
    int shownSessions()
    {
        int count = 0;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            count += list().model()->index(row, 0).flags().testFlag(Qt::ItemIsSelectable) ? 1 : 0;
        return count;
    }
    void undo()
    {
        for (auto* one : view().findChild<UndoBar*>()->findChildren<QAbstractButton*>()) {
            if (one->text() == "Undo"_L1 && one->isVisible())
                return QTest::mouseClick(one, Qt::LeftButton);
        }
        ADD_FAILURE() << "nothing is offered to be undone";
    }
    SessionRecord kept(int place)
    {
        const auto sessions = m_file->sessions.summaries().value();
        return m_file->sessions.find(sessions.at(std::size_t(place)).id).value();
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock{u"2026-03-04T07:20:00+01:00"_s};
    BundledContent m_content = loadBundledContent();
    std::unique_ptr<DataFile> m_file;
    std::unique_ptr<HistoryView> m_view;
};

TEST_F(HistoryViewTest, TypingFindsExercisesNamesAndNotes)
{
    did(u"today 03-04; did 03-01..03-02 core"_s);
    log(u"today 03-04; did 03-03 swim"_s);
    view();
    EXPECT_EQ(shownSessions(), 3);
    auto& search = named<QLineEdit>(u"historySearch"_s);
    QTest::keyClicks(&search, u"bird"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return shownSessions() == 2; }));
    EXPECT_TRUE(named<QLabel>(u"historyCount"_s).text().contains(u"2"_s));
    QTest::keyClicks(&search, u" zzz"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    EXPECT_EQ(shownSessions(), 0);
    EXPECT_TRUE(named<QLabel>(u"historyCount"_s).isVisible());
    press(u"historyShowAll"_s);
    EXPECT_EQ(shownSessions(), 3);
    EXPECT_TRUE(search.text().isEmpty());
    EXPECT_FALSE(named<QAbstractButton>(u"historyShowAll"_s).isVisible());
}

TEST_F(HistoryViewTest, ChipsNarrowTheList)
{
    did(u"today 03-04; did 03-01 core before 4 after 2; did 02-27 core; part 03-02 core"_s);
    view();
    press(u"filterPartial"_s);
    EXPECT_EQ(shownSessions(), 1);
    press(u"filterCompleted"_s);
    EXPECT_EQ(shownSessions(), 3);
    press(u"filterPain"_s);
    EXPECT_EQ(shownSessions(), 1);
    press(u"filterPain"_s);
    press(u"filterDays"_s);
    auto& from = named<QDateEdit>(u"filterFrom"_s);
    ASSERT_TRUE(from.isVisible());
    from.setDate(test::day(u"03-01"_s));
    EXPECT_EQ(shownSessions(), 2);
}

TEST_F(HistoryViewTest, ADayIsShownAndItsChipClearsIt)
{
    did(u"today 03-04; did 03-01..03-03 core"_s);
    view();
    press(u"filterPain"_s);
    EXPECT_EQ(shownSessions(), 0);
    view().showDay(test::day(u"03-02"_s));
    EXPECT_EQ(shownSessions(), 1);
    EXPECT_FALSE(named<QAbstractButton>(u"filterPain"_s).isChecked());
    EXPECT_TRUE(named<QLabel>(u"sessionName"_s).isVisible());
    EXPECT_NE(named<QAbstractButton>(u"filterDays"_s).text(), u"Range of days"_s);
    click(u"filterDays"_s);
    EXPECT_EQ(shownSessions(), 3);
    view().showDay(test::day(u"01-02"_s));
    EXPECT_EQ(shownSessions(), 0);
}

TEST_F(HistoryViewTest, ASessionIsCorrectedInPlaceAndTheCorrectionTakenBack)
{
    did(u"today 03-04; did 03-02 07:10 +01:00 core min 20 before 4 after 3"_s);
    view();
    const SessionRecord before = kept(0);
    QSignalSpy changed(&view(), &HistoryView::historyChanged);
    chooseRow(1);
    click(u"correctSessionButton"_s);
    EXPECT_FALSE(named<QComboBox>(u"logRoutine"_s).isVisible()) << "it was led: the name stands";
    EXPECT_FALSE(named<QCheckBox>(u"logPartial"_s).isVisible());
    EXPECT_EQ(named<QTimeEdit>(u"logTime"_s).time(), QTime(7, 10));
    named<QDateEdit>(u"logDay"_s).setDate(test::day(u"03-01"_s));
    named<QComboBox>(u"logAfter"_s).setFocus();
    QTest::keyClick(&named<QComboBox>(u"logAfter"_s), Qt::Key_Home);
    QTest::keyClick(&named<QComboBox>(u"logEffort"_s), Qt::Key_End);
    QTest::keyClicks(&named<QLineEdit>(u"logNote"_s), u"on the balcony"_s);
    typeNumber(u"stepSets0"_s, u"1"_s);
    EXPECT_EQ(named<QSpinBox>(u"logMinutes"_s).value(), 10) << "half of the sets";
    QTest::keyClick(&named<QComboBox>(u"stepFeel0"_s), Qt::Key_Down);
    press(u"logSave"_s);
    const SessionRecord after = kept(0);
    EXPECT_EQ(after.id, before.id);
    EXPECT_EQ(after.day, test::day(u"03-01"_s));
    EXPECT_EQ(after.start.utcOffset, minutes{60});
    EXPECT_FALSE(after.painAfter);
    EXPECT_EQ(after.effort, 5);
    EXPECT_EQ(after.note, u"on the balcony"_s);
    EXPECT_EQ(after.active, minutes{10});
    EXPECT_EQ(after.steps[0].completedSets, 1);
    EXPECT_EQ(after.steps[0].feel, Feel::TooEasy);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(named<QLabel>(u"sessionFacts"_s).isVisible()) << "the corrected one is shown";
    undo();
    EXPECT_EQ(kept(0), before);
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(HistoryViewTest, AFaultIsSaidInPlaceAndNothingIsLost)
{
    did(u"today 03-04; did 03-02 07:10 +01:00 core min 20"_s);
    view();
    const SessionRecord before = kept(0);
    chooseRow(1);
    click(u"correctSessionButton"_s);
    named<QDateEdit>(u"logDay"_s).setDate(test::day(u"03-05"_s));
    QTest::keyClicks(&named<QLineEdit>(u"logNote"_s), u"kept"_s);
    press(u"logSave"_s);
    EXPECT_TRUE(named<QLabel>(u"logMessage"_s).isVisible());
    EXPECT_EQ(named<QLineEdit>(u"logNote"_s).text(), u"kept"_s);
    named<QDateEdit>(u"logDay"_s).setDate(test::day(u"03-02"_s));
    typeNumber(u"logMinutes"_s, u"700"_s);
    press(u"logSave"_s);
    EXPECT_TRUE(named<QLabel>(u"logMessage"_s).text().contains(u"600"_s));
    EXPECT_EQ(kept(0), before);
    press(u"logCancel"_s);
    EXPECT_EQ(kept(0), before);
    EXPECT_TRUE(named<QLabel>(u"sessionName"_s).isVisible());
}

TEST_F(HistoryViewTest, ALoggedSessionThatMovesCompletesTheOccurrenceOfItsNewDay)
{
    Plan plan;
    plan.entries.push_back({PlanEntryId::create(),
                            test::id<RoutineId>(u"core"_s),
                            {{Qt::Monday, Qt::Tuesday}, 1, test::day(u"03-02"_s), {}, {}},
                            QTime(18, 0)});
    ASSERT_TRUE(m_file->plan.save(plan));
    log(u"today 03-04; did 03-02 core"_s);
    SessionRecord linked = kept(0);
    linked.startedFrom = StartedFrom{plan.entries[0].id.text(), test::day(u"03-02"_s)};
    ASSERT_TRUE(m_file->sessions.save(linked));
    view();
    chooseRow(1);
    click(u"correctSessionButton"_s);
    EXPECT_TRUE(named<QComboBox>(u"logRoutine"_s).isVisible());
    named<QDateEdit>(u"logDay"_s).setDate(test::day(u"03-03"_s));
    press(u"logSave"_s);
    EXPECT_EQ(kept(0).routine, linked.routine) << "a routine that is gone stays";
    ASSERT_TRUE(kept(0).startedFrom);
    EXPECT_EQ(kept(0).startedFrom->ruleDate, test::day(u"03-03"_s));
}

TEST_F(HistoryViewTest, AStartedSessionThatMovesStaysWithItsOccurrence)
{
    did(u"today 03-04; did 03-02 core"_s);
    SessionRecord started = kept(0);
    started.startedFrom = StartedFrom{PlanEntryId::create().text(), test::day(u"03-02"_s)};
    ASSERT_TRUE(m_file->sessions.save(started));
    view();
    chooseRow(1);
    click(u"correctSessionButton"_s);
    named<QDateEdit>(u"logDay"_s).setDate(test::day(u"03-03"_s));
    press(u"logSave"_s);
    EXPECT_EQ(kept(0).day, test::day(u"03-03"_s));
    EXPECT_EQ(kept(0).startedFrom, started.startedFrom);
}

TEST_F(HistoryViewTest, TheDeleteKeyDeletesAndUndoBringsBack)
{
    did(u"today 03-04; did 03-01..03-02 core"_s);
    view();
    chooseRow(1);
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_EQ(m_file->sessions.summaries()->size(), 1u);
    undo();
    EXPECT_EQ(m_file->sessions.summaries()->size(), 2u);
    EXPECT_TRUE(named<QLabel>(u"sessionName"_s).isVisible());
}

TEST_F(HistoryViewTest, WhereThereIsNoRoomForBothTheListGivesWay)
{
    did(u"today 03-04; did 03-01..03-02 core"_s);
    view().resize(500, 700);
    EXPECT_TRUE(list().isVisible());
    EXPECT_FALSE(named<QLabel>(u"sessionName"_s).isVisible());
    list().setCurrentIndex(list().model()->index(1, 0));
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_TRUE(list().isVisible()) << "walking opens nothing";
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_FALSE(list().isVisible());
    EXPECT_TRUE(named<QLabel>(u"sessionName"_s).isVisible());
    press(u"historyBack"_s);
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(list().currentIndex().row(), 2);
}

TEST_F(HistoryViewTest, ARefreshKeepsTheFormThatIsBeingFilledIn)
{
    did(u"today 03-04; did 03-02 core"_s);
    view();
    chooseRow(1);
    click(u"correctSessionButton"_s);
    QTest::keyClicks(&named<QLineEdit>(u"logNote"_s), u"half typed"_s);
    refresh();
    EXPECT_TRUE(view().isLogging());
    EXPECT_EQ(named<QLineEdit>(u"logNote"_s).text(), u"half typed"_s);
}

} // namespace
} // namespace limber
