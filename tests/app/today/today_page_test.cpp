// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/today_page.h"
#include "app/widgets/pain_scale.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/language.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plan_builder.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

// 2026-03-04 is a Wednesday.

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class TodayPageTest : public testing::Test {
protected:
    TodayPageTest()
    {
        m_file = std::move(*DataFile::open(m_folder.filePath(u"limber.sqlite"_s), m_clock));
        for (const QString& name : {u"core"_s, u"desk"_s}) {
            Routine routine{test::id<RoutineId>(name), Origin::Own, name.toUpper(), {}, {}, {}, {}};
            EXPECT_TRUE(m_file->routines.save(routine));
        }
    }

    void plan(std::initializer_list<QString> entries)
    {
        Plan plan;
        for (const QString& words : entries)
            plan.entries.push_back(test::entry(words));
        ASSERT_TRUE(m_file->plan.save(plan));
    }

    TodayPage& page()
    {
        if (!m_page) {
            m_page = std::make_unique<TodayPage>(m_content, *m_file, m_clock);
            QObject::connect(m_page.get(), &TodayPage::practiceRequested, m_page.get(),
                             [this](const PracticeRequest& one) { m_requests.push_back(one); });
            m_page->resize(900, 700);
            m_page->refresh();
            m_page->show();
        }
        return *m_page;
    }

    /// The visible button of that name; a failure and nothing where there is none.
    QAbstractButton* button(const QString& name)
    {
        for (QAbstractButton* one : page().findChildren<QAbstractButton*>(name)) {
            if (one->isVisible())
                return one;
        }
        ADD_FAILURE() << "no button " << name.toStdString();
        return nullptr;
    }

    void click(const QString& name)
    {
        if (QAbstractButton* one = button(name))
            QTest::mouseClick(one, Qt::LeftButton);
    }

    void undo()
    {
        for (auto* one : page().findChild<UndoBar*>()->findChildren<QAbstractButton*>()) {
            if (one->text() == "Undo"_L1 && one->isVisible())
                return QTest::mouseClick(one, Qt::LeftButton);
        }
        ADD_FAILURE() << "nothing is offered to be undone";
    }

    void tapPain(int value)
    {
        const auto steps =
            page().findChild<PainScale*>(u"painScale"_s)->findChildren<QAbstractButton*>();
        ASSERT_EQ(steps.size(), 11);
        QTest::mouseClick(steps[value], Qt::LeftButton);
    }

    QString label(const QString& name) { return page().findChild<QLabel*>(name)->text(); }

    QTemporaryDir m_folder;
    test::FakeClock m_clock{u"2026-03-04T07:20:00+01:00"_s};
    BundledContent m_content;
    std::unique_ptr<DataFile> m_file;
    std::vector<PracticeRequest> m_requests;
    std::unique_ptr<TodayPage> m_page;
};

TEST_F(TodayPageTest, TheLargeButtonStartsWhatIsDue)
{
    plan({u"a core daily from 03-01"_s});
    page();
    click(u"startButton"_s);
    ASSERT_EQ(m_requests.size(), 1u);
    EXPECT_EQ(m_requests[0].routine.name, u"CORE"_s);
    EXPECT_EQ(m_requests[0].startedFrom, (StartedFrom{u"a"_s, test::day(u"03-04"_s)}));
}

TEST_F(TodayPageTest, ANewProgramLeadsToTheProgrammes)
{
    QSignalSpy programmes(&page(), &TodayPage::programmesRequested);
    QSignalSpy routines(&page(), &TodayPage::routinesRequested);
    QSignalSpy exercises(&page(), &TodayPage::exercisesRequested);
    click(u"programmesButton"_s);
    click(u"routinesButton"_s);
    click(u"exercisesButton"_s);
    EXPECT_EQ(programmes.count(), 1);
    EXPECT_EQ(routines.count(), 1);
    EXPECT_EQ(exercises.count(), 1);
}

TEST_F(TodayPageTest, SkippingIsSavedAndCanBeTakenBack)
{
    plan({u"a core daily from 03-01"_s});
    QSignalSpy changed(&page(), &TodayPage::historyChanged);
    click(u"skipButton"_s);
    EXPECT_EQ(m_file->plan.load()->overrides, std::vector{test::skipped(u"a 03-04"_s)});
    EXPECT_EQ(label(u"nowTitle"_s), u"Nothing left for today"_s);
    EXPECT_EQ(changed.count(), 1);
    undo();
    EXPECT_TRUE(m_file->plan.load()->overrides.empty());
    EXPECT_EQ(label(u"nowTitle"_s), u"CORE"_s);
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(TodayPageTest, ASkippedOccurrenceCanBePlannedAgainLater)
{
    plan({u"a core daily from 03-01"_s});
    page();
    click(u"skipButton"_s);
    click(u"planAgainButton"_s);
    EXPECT_TRUE(m_file->plan.load()->overrides.empty());
}

TEST_F(TodayPageTest, MovingToTomorrowIsSavedAndCanBeTakenBack)
{
    plan({u"a core wed from 03-01 at 07:00"_s});
    page();
    click(u"postponeButton"_s);
    const auto moved = m_file->plan.load()->overrides;
    ASSERT_EQ(moved.size(), 1u);
    EXPECT_EQ(moved[0].toDate, test::day(u"03-05"_s));
    undo();
    EXPECT_TRUE(m_file->plan.load()->overrides.empty());
}

TEST_F(TodayPageTest, TheOtherOccurrencesHaveTheirOwnButtons)
{
    plan({u"a core daily from 03-04 at 07:00"_s, u"b desk daily from 03-04 at 12:00"_s});
    page();
    click(u"startOccurrenceButton"_s);
    ASSERT_EQ(m_requests.size(), 1u);
    EXPECT_EQ(m_requests[0].routine.name, u"DESK"_s);
    click(u"skipOccurrenceButton"_s);
    EXPECT_EQ(m_file->plan.load()->overrides, std::vector{test::skipped(u"b 03-04"_s)});
}

TEST_F(TodayPageTest, WhatWasMissedYesterdayMovesToTodayWithOneClick)
{
    plan({u"a core tue from 03-01"_s});
    page();
    click(u"takeTodayButton"_s);
    const auto moved = m_file->plan.load()->overrides;
    ASSERT_EQ(moved.size(), 1u);
    EXPECT_EQ(moved[0].key, test::key(u"a@03-03"_s));
    EXPECT_EQ(moved[0].toDate, test::day(u"03-04"_s));
    EXPECT_EQ(label(u"nowTitle"_s), u"CORE"_s);
}

TEST_F(TodayPageTest, OneTapKeepsThePain)
{
    QSignalSpy changed(&page(), &TodayPage::historyChanged);
    tapPain(4);
    const auto kept = m_file->checkIns.all().value();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].now.value(), 4);
    EXPECT_EQ(kept[0].at, m_clock.now());
    EXPECT_EQ(kept[0].day, test::day(u"03-04"_s));
    EXPECT_EQ(changed.count(), 1);
    undo();
    EXPECT_TRUE(m_file->checkIns.all()->empty());
    EXPECT_FALSE(page().findChild<PainScale*>(u"painScale"_s)->value());
}

TEST_F(TodayPageTest, ASecondTapCorrectsTheFirstWhichUndoBringsBack)
{
    page();
    tapPain(4);
    m_clock.advance(std::chrono::minutes{9});
    tapPain(6);
    ASSERT_EQ(m_file->checkIns.all()->size(), 1u);
    EXPECT_EQ(m_file->checkIns.all()->front().now.value(), 6);
    undo();
    ASSERT_EQ(m_file->checkIns.all()->size(), 1u);
    EXPECT_EQ(m_file->checkIns.all()->front().now.value(), 4);
}

TEST_F(TodayPageTest, ALaterTapStandsBesideTheFirst)
{
    page();
    tapPain(4);
    m_clock.advance(std::chrono::minutes{11});
    tapPain(6);
    EXPECT_EQ(m_file->checkIns.all()->size(), 2u);
    EXPECT_EQ(page().findChild<PainScale*>(u"painScale"_s)->value(), 6);
}

TEST_F(TodayPageTest, TheDaySettingDecidesWhatTodayIs)
{
    m_clock.set(u"2026-03-04T01:30:00+01:00"_s);
    Settings settings;
    settings.dayStartsAt = DayStart::create(std::chrono::hours{3}).value();
    ASSERT_TRUE(m_file->settings.save(settings));
    plan({u"a core tue from 03-01"_s});
    page();
    EXPECT_EQ(label(u"nowTitle"_s), u"CORE"_s) << "it is still Tuesday";
}

TEST_F(TodayPageTest, ARoutineThatIsGoneSaysSo)
{
    plan({u"a gone daily from 03-04"_s});
    page();
    EXPECT_TRUE(label(u"nowText"_s).contains(u"deleted"_s));
    click(u"skipButton"_s);
    EXPECT_EQ(m_file->plan.load()->overrides, std::vector{test::skipped(u"a 03-04"_s)});
}

TEST_F(TodayPageTest, ARoutineNameIsNeverTakenForAMnemonic)
{
    Routine routine{test::id<RoutineId>(u"core"_s), Origin::Own, u"Legs & core"_s, {}, {}, {}, {}};
    ASSERT_TRUE(m_file->routines.save(routine));
    plan({u"a core daily from 03-04"_s});
    EXPECT_TRUE(button(u"startButton"_s)->text().contains(u"Legs && core"_s));
    EXPECT_EQ(button(u"startButton"_s)->accessibleName(), u"Start Legs & core"_s);
}

TEST_F(TodayPageTest, AnotherLanguageRewordsThePage)
{
    plan({u"a core daily from 03-04"_s});
    const QString before = button(u"skipButton"_s)->text();
    Language language;
    language.use(u"en-XA"_s);
    QCoreApplication::processEvents();
    const QString after = button(u"skipButton"_s)->text();
    language.use(u"en"_s);
    QLocale::setDefault(QLocale::c());
    EXPECT_NE(after, before);
    EXPECT_FALSE(after.isEmpty());
}

} // namespace
} // namespace limber
