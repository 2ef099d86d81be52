// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/today_page.h"
#include "app/widgets/undo_bar.h"
#include "tests/support/fake_clock.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

// 2026-03-02 is a Monday, on which the plan begins, and 2026-03-09 the next one.

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using test::day;

const BundledContent& content()
{
    static const BundledContent loaded = loadBundledContent();
    return loaded;
}

class WeekReviewPageTest : public testing::Test {
protected:
    WeekReviewPageTest()
    {
        const auto settings = withSetting(Settings{}, u"weekStartsOn"_s, u"monday"_s);
        EXPECT_TRUE(m_file->settings.save(*settings));
    }

    void plan(const QString& entry)
    {
        Plan plan;
        plan.entries.push_back(test::entry(entry));
        ASSERT_TRUE(m_file->plan.save(plan));
    }

    /// Core work on two days running, which the plan check would mend with one click.
    void planNeighbours() { plan(u"a core-foundations thu,fri from 03-02"_s); }

    void practise(const QString& date)
    {
        const test::Scenario scenario =
            test::readScenario(u"today 03-09; did %1 core-foundations min 20"_s.arg(date));
        const SessionRecord record{scenario.history.sessions.front(), {}};
        ASSERT_TRUE(m_file->sessions.save(record));
    }

    /// The page as after a new start of the program.
    TodayPage& open()
    {
        m_page = std::make_unique<TodayPage>(content(), *m_file, m_clock);
        m_page->resize(900, 900);
        m_page->refresh();
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        return *m_page;
    }

    bool isShown() { return m_page->findChild<QWidget*>(u"weekReviewCard"_s)->isVisible(); }
    QString label(const QString& name) { return m_page->findChild<QLabel*>(name)->text(); }
    QAbstractButton* button(const QString& name)
    {
        return m_page->findChild<QAbstractButton*>(name);
    }
    void click(const QString& name)
    {
        ASSERT_TRUE(button(name)->isVisible()) << name.toStdString();
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    void undo()
    {
        for (auto* one : m_page->findChild<UndoBar*>()->findChildren<QAbstractButton*>()) {
            if (one->text() == "Undo"_L1 && one->isVisible())
                return QTest::mouseClick(one, Qt::LeftButton);
        }
        ADD_FAILURE() << "nothing is offered to be undone";
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock{u"2026-03-09T07:20:00+01:00"_s};
    std::unique_ptr<DataFile> m_file =
        DataFile::open(m_folder.filePath(u"limber.sqlite"_s), m_clock).value();
    std::unique_ptr<TodayPage> m_page;
};

TEST_F(WeekReviewPageTest, TheFirstDayOfTheWeekLooksBackOnce)
{
    planNeighbours();
    practise(u"03-05"_s);
    open();
    ASSERT_TRUE(isShown());
    EXPECT_TRUE(label(u"weekReviewSentences"_s).contains(u"1 of 2"_s))
        << label(u"weekReviewSentences"_s).toStdString();
    EXPECT_EQ(m_file->weekReviews.lastShown().value(), day(u"03-02"_s));
    m_page->refresh();
    EXPECT_TRUE(isShown()) << "stays while it is open";
    open();
    EXPECT_FALSE(isShown()) << "never more than once a week";
    m_clock.set(u"2026-03-16T07:20:00+01:00"_s);
    m_page->refresh();
    EXPECT_TRUE(isShown());
}

TEST_F(WeekReviewPageTest, ItWaitsUntilItWasSeen)
{
    planNeighbours();
    practise(u"03-05"_s);
    {
        TodayPage hidden(content(), *m_file, m_clock);
        hidden.refresh();
        EXPECT_EQ(m_file->weekReviews.lastShown().value(), std::nullopt);
    }
    m_clock.set(u"2026-03-13T07:20:00+01:00"_s);
    open();
    EXPECT_TRUE(isShown());
    m_clock.set(u"2026-03-15T23:50:00+01:00"_s);
    m_page->refresh();
    EXPECT_TRUE(isShown());
}

TEST_F(WeekReviewPageTest, NotNowClosesItForGood)
{
    planNeighbours();
    open();
    click(u"closeReviewButton"_s);
    EXPECT_FALSE(isShown());
    m_page->refresh();
    EXPECT_FALSE(isShown());
    EXPECT_TRUE(m_file->plan.load()->overrides.empty());
}

TEST_F(WeekReviewPageTest, EscapeClosesItToo)
{
    planNeighbours();
    open();
    button(u"closeReviewButton"_s)->setFocus();
    QTest::keyClick(button(u"closeReviewButton"_s), Qt::Key_Escape);
    EXPECT_FALSE(isShown());
}

TEST_F(WeekReviewPageTest, WhoeverWantsNoneIsLeftInPeace)
{
    planNeighbours();
    const auto settings = withSetting(*m_file->settings.load(), u"weeklyReview"_s, u"false"_s);
    ASSERT_TRUE(m_file->settings.save(*settings));
    open();
    EXPECT_FALSE(isShown());
    EXPECT_EQ(m_file->weekReviews.lastShown().value(), std::nullopt);
}

TEST_F(WeekReviewPageTest, AFirstWeekHasNothingToLookBackOn)
{
    plan(u"a core-foundations thu,fri from 03-04"_s);
    open();
    EXPECT_FALSE(isShown());
}

TEST_F(WeekReviewPageTest, TheSuggestionIsAdoptedWithOneClickAndTakenBack)
{
    planNeighbours();
    open();
    const Plan before = m_file->plan.load().value();
    ASSERT_FALSE(button(u"adoptReviewButton"_s)->text().isEmpty());
    QSignalSpy changed(m_page.get(), &TodayPage::historyChanged);
    click(u"adoptReviewButton"_s);
    EXPECT_NE(m_file->plan.load(), before);
    EXPECT_FALSE(isShown());
    EXPECT_EQ(changed.count(), 1);
    undo();
    EXPECT_EQ(m_file->plan.load(), before);
    EXPECT_TRUE(isShown()) << "the choice is open again";
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(WeekReviewPageTest, TheSuggestionIsAdoptedFromTheKeyboard)
{
    planNeighbours();
    open();
    const Plan before = m_file->plan.load().value();
    button(u"adoptReviewButton"_s)->setFocus();
    QTest::keyClick(button(u"adoptReviewButton"_s), Qt::Key_Space);
    EXPECT_NE(m_file->plan.load(), before);
    EXPECT_FALSE(isShown());
}

TEST_F(WeekReviewPageTest, OnlyTheNewWeekIsChanged)
{
    planNeighbours();
    open();
    click(u"adoptReviewButton"_s);
    const Plan after = m_file->plan.load().value();
    for (const OccurrenceOverride& one : after.overrides) {
        EXPECT_GE(one.key.ruleDate, day(u"03-09"_s));
        EXPECT_LE(one.key.ruleDate, day(u"03-15"_s));
    }
}

} // namespace
} // namespace limber
