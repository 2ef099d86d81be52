// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_view.h"
#include "app/progress/activities_card.h"
#include "app/progress/activity_section.h"
#include "app/progress/progress_page.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/language.h"
#include "tests/support/fake_clock.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class ProgressPageTest : public testing::Test {
protected:
    ProgressPageTest()
    {
        m_file = std::move(*DataFile::open(m_folder.filePath(u"limber.sqlite"_s), m_clock));
        const Routine routine{
            test::id<RoutineId>(u"core"_s), Origin::Own, u"Core"_s, {}, {}, {}, {}};
        EXPECT_TRUE(m_file->routines.save(routine));
    }

    void did(const QString& script)
    {
        for (SessionSummary& session : test::readScenario(script).history.sessions) {
            session.routineName = u"Core"_s;
            ASSERT_TRUE(m_file->sessions.save(SessionRecord{session, {}}));
        }
    }

    ProgressPage& page()
    {
        if (!m_page) {
            m_page = std::make_unique<ProgressPage>(m_content, *m_file, m_clock);
            m_page->resize(900, 700);
            m_page->refresh();
            m_page->show();
        }
        return *m_page;
    }

    template <typename Widget> Widget& named(const QString& name)
    {
        return *page().findChild<Widget*>(name);
    }

    void click(const QString& name)
    {
        ASSERT_TRUE(named<QAbstractButton>(name).isVisible()) << name.toStdString();
        QTest::mouseClick(&named<QAbstractButton>(name), Qt::LeftButton);
    }

    void undo()
    {
        for (const auto* bar : page().findChildren<UndoBar*>()) {
            for (auto* one : bar->findChildren<QAbstractButton*>()) {
                if (one->text() == "Undo"_L1 && one->isVisible())
                    return QTest::mouseClick(one, Qt::LeftButton);
            }
        }
        ADD_FAILURE() << "nothing is offered to be undone";
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock{u"2026-03-04T07:20:00+01:00"_s};
    BundledContent m_content;
    std::unique_ptr<DataFile> m_file;
    std::unique_ptr<ProgressPage> m_page;
};

TEST_F(ProgressPageTest, WithoutASessionItLeadsToToday)
{
    QSignalSpy suggested(&page(), &ProgressPage::practiceSuggested);
    click(u"practiseButton"_s);
    EXPECT_EQ(suggested.count(), 1);
}

TEST_F(ProgressPageTest, TheChartIsHeadedByItsFindingAndHasATable)
{
    did(u"today 03-04; did 02-16..02-22 core; did 02-24 core"_s);
    auto* card = page().findChild<QWidget*>(u"minutesCard"_s);
    EXPECT_EQ(card->findChild<QLabel*>(u"chartFinding"_s)->text(), u"1 of 2 week(s) kept"_s);
    auto* table = card->findChild<QAbstractItemView*>(u"chartTable"_s);
    EXPECT_FALSE(table->isVisible());
    QTest::mouseClick(card->findChild<QAbstractButton*>(u"chartToggle"_s), Qt::LeftButton);
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(table->model()->rowCount(), 3) << "the weeks since the history began";
}

TEST_F(ProgressPageTest, WhatNeedsTheWholeHistoryFollowsThePaint)
{
    did(u"today 03-04; did 03-02..03-03 core"_s);
    auto* milestones = page().findChild<QWidget*>(u"milestoneCard"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return milestones->isVisible(); }));
    EXPECT_TRUE(named<QLabel>(u"milestones"_s).text().contains(u"first session"_s));
}

TEST_F(ProgressPageTest, ThePageMayGoWhileItStillReads)
{
    did(u"today 03-04; did 03-02..03-03 core"_s);
    for (int round = 0; round < 20; ++round) {
        page().repaint();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        page().refresh();
        page().repaint();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        m_page.reset();
    }
    // The last connection to close takes the log away: none is left behind.
    const QString path = m_file->database.path();
    m_file.reset();
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_FALSE(QFile::exists(path + u"-wal"_s));
}

TEST_F(ProgressPageTest, AnotherRangeShowsItsOwnDays)
{
    did(u"today 03-04; did 2025-12-01 core; did 02-24..02-26 core"_s);
    page();
    const auto number = [this](const QString& tile) {
        return page().findChild<QWidget*>(tile)->accessibleName();
    };
    EXPECT_TRUE(number(u"daysTile"_s).contains(u'3')) << number(u"daysTile"_s).toStdString();
    click(u"range-all"_s);
    EXPECT_TRUE(number(u"daysTile"_s).contains(u'4')) << number(u"daysTile"_s).toStdString();
}

TEST_F(ProgressPageTest, ADayOfTheYearLeadsToItsSessions)
{
    did(u"today 03-04; did 03-02..03-03 core"_s);
    page();
    auto* view = page().findChild<QWidget*>(u"yearCard"_s)->findChild<ChartView*>();
    ASSERT_TRUE(view);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(named<QTabBar>(u"progressTabs"_s).currentIndex(), 1);
    EXPECT_EQ(named<QAbstractItemView>(u"historyList"_s).model()->rowCount(), 2)
        << "the heading of the month and the session of the day";
}

TEST_F(ProgressPageTest, AnActivityIsAddedRatedRemovedAndBroughtBack)
{
    did(u"today 03-04; did 03-02 core"_s);
    page();
    auto* section = page().findChild<ActivitySection*>();
    auto* card = section->findChild<ActivitiesCard*>();
    Q_EMIT card->addRequested(u"Sit for 40 minutes"_s);
    auto kept = m_file->activities.load().value();
    ASSERT_EQ(kept.activities.size(), 1u);
    Q_EMIT card->rateRequested(kept.activities[0].id, 4);
    kept = m_file->activities.load().value();
    ASSERT_EQ(kept.ratings.size(), 1u);
    EXPECT_EQ(kept.ratings[0].ability.value(), 4);
    EXPECT_EQ(kept.ratings[0].day, test::day(u"03-04"_s));
    Q_EMIT card->removeRequested(kept.activities[0].id);
    EXPECT_TRUE(m_file->activities.load()->activities.empty());
    undo();
    EXPECT_EQ(m_file->activities.load(), Result<ActivityHistory>(kept));
}

TEST_F(ProgressPageTest, MissingPainEntriesAreExplained)
{
    did(u"today 03-04; did 03-02 core"_s);
    auto* card = page().findChild<QWidget*>(u"painCard"_s);
    EXPECT_TRUE(card->findChild<QLabel*>(u"chartMissing"_s)->isVisible());
}

TEST_F(ProgressPageTest, DeletingASessionCanBeTakenBack)
{
    did(u"today 03-04; did 03-02..03-03 core"_s);
    page();
    named<QTabBar>(u"progressTabs"_s).setCurrentIndex(1);
    auto& list = named<QAbstractItemView>(u"historyList"_s);
    ASSERT_EQ(list.model()->rowCount(), 3);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(1, 0)).center());
    EXPECT_EQ(named<QLabel>(u"sessionName"_s).text(), u"Core"_s);
    QSignalSpy changed(&page(), &ProgressPage::historyChanged);
    click(u"deleteSessionButton"_s);
    EXPECT_EQ(m_file->sessions.summaries()->size(), 1u);
    EXPECT_EQ(changed.count(), 1);
    undo();
    EXPECT_EQ(m_file->sessions.summaries()->size(), 2u);
    EXPECT_EQ(list.model()->rowCount(), 3);
}

TEST_F(ProgressPageTest, HowAnExerciseFeltStandsBehindIt)
{
    SessionRecord record{test::readScenario(u"today 03-04; did 03-03 core"_s).history.sessions[0],
                         {}};
    const auto step = [](const QString& exercise, std::optional<Feel> feel) {
        return StepRecord{test::id<ExerciseId>(exercise),
                          {},
                          std::chrono::seconds{60},
                          std::chrono::seconds{60},
                          1,
                          true,
                          feel};
    };
    record.steps = {step(u"one"_s, Feel::Hurt), step(u"two"_s, std::nullopt)};
    ASSERT_TRUE(m_file->sessions.save(record));
    page();
    named<QTabBar>(u"progressTabs"_s).setCurrentIndex(1);
    auto& list = named<QAbstractItemView>(u"historyList"_s);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(1, 0)).center());
    const QStringList lines = named<QLabel>(u"sessionSteps"_s).text().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].endsWith(u"· It hurt"_s)) << lines[0].toStdString();
    EXPECT_FALSE(lines[1].contains(u'(')) << lines[1].toStdString();
}

TEST_F(ProgressPageTest, ArrowKeysWalkTheHistoryPastMonthHeadings)
{
    did(u"today 03-04; did 02-27 core; did 03-02 core min 7"_s);
    page();
    named<QTabBar>(u"progressTabs"_s).setCurrentIndex(1);
    auto& list = named<QAbstractItemView>(u"historyList"_s);
    list.setCurrentIndex(list.model()->index(1, 0));
    EXPECT_TRUE(named<QLabel>(u"sessionFacts"_s).text().startsWith(u"7 min"_s));
    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(list.currentIndex().row(), 3);
    EXPECT_TRUE(named<QLabel>(u"sessionFacts"_s).text().startsWith(u"10 min"_s));
}

TEST_F(ProgressPageTest, ALoggedSessionIsKeptAndCanBeTakenBack)
{
    page();
    click(u"logButton"_s);
    named<QTimeEdit>(u"logTime"_s).setTime(QTime(6, 30));
    named<QSpinBox>(u"logMinutes"_s).setValue(12);
    named<QComboBox>(u"logBefore"_s).setCurrentIndex(6);
    click(u"logSave"_s);
    const auto kept = m_file->sessions.summaries().value();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].routineName, u"Core"_s);
    EXPECT_EQ(kept[0].active, std::chrono::minutes{12});
    EXPECT_EQ(kept[0].painBefore->value(), 5);
    EXPECT_FALSE(kept[0].painAfter);
    undo();
    EXPECT_TRUE(m_file->sessions.summaries()->empty());
}

TEST_F(ProgressPageTest, SomethingElseDoneYesterdayIsAddedWithTheKeyboardAlone)
{
    QSignalSpy changed(&page(), &ProgressPage::historyChanged);
    click(u"logButton"_s);
    auto& name = named<QLineEdit>(u"logName"_s);
    EXPECT_FALSE(name.isVisible());
    QTest::keyClick(&named<QComboBox>(u"logRoutine"_s), Qt::Key_End);
    EXPECT_TRUE(name.isVisible());
    QTest::keyClick(&named<QAbstractButton>(u"logSave"_s), Qt::Key_Space);
    EXPECT_TRUE(named<QLabel>(u"logMessage"_s).isVisible());
    EXPECT_TRUE(m_file->sessions.summaries()->empty());

    QTest::keyClicks(&name, u"Swimming"_s);
    QTest::keyClick(&named<QAbstractButton>(u"logYesterday"_s), Qt::Key_Space);
    auto& minutes = named<QSpinBox>(u"logMinutes"_s);
    minutes.selectAll();
    QTest::keyClicks(&minutes, u"40"_s);
    QTest::keyClick(&named<QComboBox>(u"logAfter"_s), Qt::Key_Down);
    QTest::keyClick(&named<QComboBox>(u"logEffort"_s), Qt::Key_End);
    QTest::keyClicks(&named<QLineEdit>(u"logNote"_s), u"Warm water"_s);
    QTest::keyClick(&named<QAbstractButton>(u"logSave"_s), Qt::Key_Space);
    const auto kept = m_file->sessions.summaries().value();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_FALSE(kept[0].routine);
    EXPECT_EQ(kept[0].routineName, u"Swimming"_s);
    EXPECT_EQ(kept[0].day, test::day(u"03-03"_s));
    EXPECT_EQ(kept[0].active, std::chrono::minutes{40});
    EXPECT_EQ(kept[0].painAfter->value(), 0);
    EXPECT_EQ(kept[0].effort, 5);
    EXPECT_EQ(kept[0].note, u"Warm water"_s);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(ProgressPageTest, ASessionOfAPlannedDayCompletesItsOccurrence)
{
    Plan plan;
    plan.entries.push_back({PlanEntryId::create(),
                            test::id<RoutineId>(u"core"_s),
                            {{Qt::Tuesday}, 1, test::day(u"03-03"_s), {}, {}},
                            QTime(18, 0)});
    ASSERT_TRUE(m_file->plan.save(plan));
    page();
    click(u"logButton"_s);
    click(u"logYesterday"_s);
    click(u"logSave"_s);
    const auto kept = m_file->sessions.summaries().value();
    ASSERT_EQ(kept.size(), 1u);
    ASSERT_TRUE(kept[0].startedFrom);
    EXPECT_EQ(kept[0].startedFrom->entry, plan.entries[0].id.text());
    EXPECT_EQ(kept[0].startedFrom->ruleDate, test::day(u"03-03"_s));
}

TEST_F(ProgressPageTest, AMomentStillToComeIsRefusedAndWhatWasTypedStays)
{
    page();
    click(u"logButton"_s);
    named<QDateEdit>(u"logDay"_s).setDate(test::day(u"03-05"_s));
    named<QSpinBox>(u"logMinutes"_s).setValue(12);
    click(u"logSave"_s);
    EXPECT_TRUE(named<QLabel>(u"logMessage"_s).isVisible());
    EXPECT_EQ(named<QSpinBox>(u"logMinutes"_s).value(), 12);
    EXPECT_TRUE(m_file->sessions.summaries()->empty());
    named<QDateEdit>(u"logDay"_s).setDate(test::day(u"03-04"_s));
    named<QSpinBox>(u"logMinutes"_s).setValue(0);
    click(u"logSave"_s);
    EXPECT_TRUE(named<QLabel>(u"logMessage"_s).text().contains(u"one minute"_s));
    EXPECT_TRUE(m_file->sessions.summaries()->empty());
}

TEST_F(ProgressPageTest, CancellingALogBringsTheEmptyPageBack)
{
    page();
    click(u"logButton"_s);
    click(u"logCancel"_s);
    EXPECT_TRUE(named<QAbstractButton>(u"practiseButton"_s).isVisible());
}

TEST_F(ProgressPageTest, ARefreshKeepsTheChosenSession)
{
    did(u"today 03-04; did 03-01..03-03 core"_s);
    page();
    named<QTabBar>(u"progressTabs"_s).setCurrentIndex(1);
    auto& list = named<QAbstractItemView>(u"historyList"_s);
    list.setCurrentIndex(list.model()->index(2, 0));
    page().refresh();
    EXPECT_EQ(list.currentIndex().row(), 2);
    EXPECT_TRUE(named<QLabel>(u"sessionName"_s).isVisible());
}

TEST_F(ProgressPageTest, TheMeaningOfTheNumbersUnfolds)
{
    did(u"today 03-04; did 03-02 core"_s);
    page();
    EXPECT_FALSE(named<QLabel>(u"meaningText"_s).isVisible());
    click(u"meaningButton"_s);
    EXPECT_TRUE(named<QLabel>(u"meaningText"_s).isVisible());
}

TEST_F(ProgressPageTest, AnotherLanguageRewordsThePage)
{
    did(u"today 03-04; did 03-02 core"_s);
    const QString before = named<QAbstractButton>(u"logButton"_s).text();
    page();
    Language language;
    language.use(u"en-XA"_s);
    QCoreApplication::processEvents();
    const QString after = named<QAbstractButton>(u"logButton"_s).text();
    language.use(u"en"_s);
    QLocale::setDefault(QLocale::c());
    EXPECT_NE(after, before);
}

} // namespace
} // namespace limber
