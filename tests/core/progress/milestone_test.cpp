// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/milestone.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;
using test::text;

DayLedger ledgerOf(const QString& script)
{
    const Scenario scenario = readScenario(script);
    return DayLedger(scenario.history, scenario.today, scenario.options);
}

QString reached(const QString& script)
{
    QStringList words;
    for (const Milestone& milestone : milestones(ledgerOf(script))) {
        switch (milestone.kind) {
        case MilestoneKind::FirstSession:
            words.append(u"first"_s);
            break;
        case MilestoneKind::KeptWeeks:
            words.append(u"weeks %1"_s.arg(milestone.count));
            break;
        case MilestoneKind::PractisedDays:
            words.append(u"days %1"_s.arg(milestone.count));
            break;
        case MilestoneKind::CameBack:
            words.append(u"back"_s);
            break;
        }
        words.back() += u' ' + text(milestone.day);
    }
    return words.join(u", "_s);
}

TEST(MilestoneTest, BeginsWithTheFirstSessionPartialOrNot)
{
    EXPECT_EQ(QString(), reached(u"today 03-18; entry a core daily from 03-02"_s));
    EXPECT_EQ(u"first 03-03"_s, reached(u"today 03-18; part 03-03 core; did 03-04 core"_s));
    EXPECT_EQ(QString(), reached(u"today 03-18; did 03-19 core"_s));
}

TEST(MilestoneTest, ReachesAWeekOnTheDayThatCompletesItsGoal)
{
    EXPECT_EQ(u"first 03-02, weeks 1 03-06"_s,
              reached(u"today 03-08; goal 3; did 03-02 core; did 03-02 core; part 03-03 core; "
                      "did 03-04 core; did 03-06 core; did 03-07 core"_s));
}

TEST(MilestoneTest, CountsWeeksInARowOrNot)
{
    EXPECT_EQ(u"first 03-02, weeks 1 03-02, weeks 4 04-06"_s,
              reached(u"today 04-12; goal 1; did 03-02 core; did 03-10 core; did 03-23 core; "
                      "did 04-06 core; did 04-07 core"_s));
}

TEST(MilestoneTest, LeavesNothingOutForAPause)
{
    EXPECT_EQ(u"first 03-02, weeks 1 03-02, weeks 4 04-06"_s,
              reached(u"today 04-12; goal 1; pause 03-16 03-22; did 03-02 core; did 03-10 core; "
                      "did 03-23 core; did 04-06 core"_s));
}

TEST(MilestoneTest, CountsDaysWithACompletedSession)
{
    EXPECT_EQ(u"first 03-01, weeks 1 03-01, days 10 03-10"_s,
              reached(u"today 03-12; week sunday; goal 1; did 03-01..03-12 core; "
                      "did 03-01..03-05 core; goal 1"_s));
}

TEST(MilestoneTest, GoesOnEveryYearOfWeeksAndEveryFiveHundredDays)
{
    const QString everyDay =
        reached(u"today 2028-06-30; goal 7; did 2025-01-06..2028-06-30 core"_s);
    EXPECT_EQ(u"first 2025-01-06, weeks 1 2025-01-12, days 10 2025-01-15, weeks 4 2025-02-02, "
              "days 50 2025-02-24, weeks 12 2025-03-30, days 100 2025-04-15, weeks 26 2025-07-06, "
              "days 250 2025-09-12, weeks 52 01-04, days 500 05-20, weeks 104 2027-01-03, "
              "days 1000 2027-10-02, weeks 156 2028-01-02"_s,
              everyDay);
}

TEST(MilestoneTest, ComesBackAfterFourWholeWeeksWithoutASession)
{
    const QString three = u"goal 1; did 03-02 core; did 03-30 core"_s; // 03-09, 03-16, 03-23 empty
    EXPECT_EQ(u"first 03-02, weeks 1 03-02"_s, reached(u"today 04-05; "_s + three));
    const QString four = u"goal 1; did 03-02 core; did 04-07 core; did 04-08 core"_s;
    EXPECT_EQ(u"first 03-02, weeks 1 03-02, back 04-07"_s, reached(u"today 04-12; "_s + four));
}

TEST(MilestoneTest, ComesBackInTheFirstWeekThatReachesItsGoal)
{
    EXPECT_EQ(u"first 03-02, weeks 1 03-03, back 04-14"_s,
              reached(u"today 04-26; goal 2; did 03-02..03-03 core; did 04-07 core; "
                      "did 04-13..04-14 core; did 04-20..04-21 core"_s));
}

TEST(MilestoneTest, DoesNotComeBackFromBeforeTheFirstSession)
{
    EXPECT_EQ(u"first 04-07, weeks 1 04-07"_s,
              reached(u"today 04-12; goal 1; entry a core daily from 03-02; did 04-07 core"_s));
}

TEST(MilestoneTest, KeepsTheLastThreeComingsBack)
{
    EXPECT_EQ(u"first 2025-01-06, weeks 1 2025-01-06, back 2025-05-05, weeks 4 2025-07-07, "
              "back 2025-07-07, back 2025-09-08"_s,
              reached(u"today 2025-09-10; goal 1; did 2025-01-06 core; did 2025-03-03 core; "
                      "did 2025-05-05 core; did 2025-07-07 core; did 2025-09-08 core"_s));
}

TEST(NextMilestoneTest, IsTheNextCountOfWeeks)
{
    const auto next = [](const QString& script) { return nextKeptWeeks(ledgerOf(script)); };
    EXPECT_EQ((NextMilestone{MilestoneKind::KeptWeeks, 1, 0}), next(u"today 03-18"_s));
    EXPECT_EQ((NextMilestone{MilestoneKind::KeptWeeks, 4, 1}),
              next(u"today 03-18; goal 1; did 03-02 core"_s));
    EXPECT_EQ((NextMilestone{MilestoneKind::KeptWeeks, 12, 4}),
              next(u"today 03-29; goal 1; did 03-02..03-29 core"_s));
    EXPECT_EQ((NextMilestone{MilestoneKind::KeptWeeks, 104, 52}),
              next(u"today 01-04; goal 1; did 2025-01-06..2026-01-04 core"_s));
}

} // namespace
} // namespace limber::test
