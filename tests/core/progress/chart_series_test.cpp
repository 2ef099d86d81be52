// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/chart_series.h"
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

/// "03-02 10 min 1/3": start, minutes (or a dash), days and goal, marks.
QString text(const std::vector<WeekBar>& bars)
{
    QStringList lines;
    for (const WeekBar& bar : bars) {
        const QString minutes =
            bar.active ? QString::number(bar.active->count() / 60) + u" min"_s : u"-"_s;
        QString line = u"%1 %2 %3/%4"_s.arg(text(bar.weekStart), minutes)
                           .arg(bar.daysWithCompleted)
                           .arg(bar.goal);
        if (bar.reachedGoal)
            line += u" reached"_s;
        if (bar.isRunning)
            line += u" running"_s;
        lines.append(line);
    }
    return lines.join(u"; "_s);
}

TEST(WeekBarsTest, EndWithTodaysWeekAndLeaveAGapBeforeTheHistory)
{
    const DayLedger ledger = ledgerOf(
        u"today 03-18; entry a core mon,wed from 03-02; did 03-02 core; did 03-04 core min 25; "
        "part 03-16 core min 5"_s);
    EXPECT_EQ(u"02-23 - 0/0; 03-02 35 min 2/2 reached; 03-09 0 min 0/2; 03-16 5 min 0/2 running"_s,
              text(weekBars(ledger, 4)));
}

TEST(WeekBarsTest, ShowOnlyTheWeeksAskedFor)
{
    const DayLedger ledger = ledgerOf(u"today 03-18; did 03-02..03-18 core"_s);
    EXPECT_EQ(u"03-16 30 min 3/4 running"_s, text(weekBars(ledger, 1)));
    EXPECT_EQ(QString(), text(weekBars(ledger, 0)));
}

TEST(WeekBarsTest, AreGapsWhereNothingHasBegun)
{
    EXPECT_EQ(u"03-09 - 0/0; 03-16 - 0/0 running"_s, text(weekBars(ledgerOf(u"today 03-18"_s), 2)));
}

TEST(WeeksKeptTest, CountFinishedWeeksWithAGoal)
{
    const DayLedger ledger = ledgerOf(
        u"today 03-31; entry a core mon,wed from 03-02; pause 03-09 03-15; did 03-02 core; "
        "did 03-04 core; did 03-16 core; did 03-30..03-31 core"_s);
    EXPECT_EQ(u"03-02 20 min 2/2 reached; 03-09 0 min 0/0; 03-16 10 min 1/2; 03-23 0 min 0/2; "
              "03-30 20 min 2/2 reached running"_s,
              text(weekBars(ledger, 5)));
    EXPECT_EQ((WeeksKept{1, 3}), weeksKept(weekBars(ledger, 10)));
}

TEST(DayLedgerTest, HoldsEveryDayFromTheBeginningToTheEndOfTodaysWeek)
{
    const DayLedger ledger = ledgerOf(u"today 03-18; did 03-06 core"_s);
    ASSERT_FALSE(ledger.days().empty());
    EXPECT_EQ(day(u"03-06"_s), ledger.firstDay());
    EXPECT_EQ(day(u"03-22"_s), ledger.days().back().day);
    EXPECT_EQ(17u, ledger.days().size());
    EXPECT_EQ(nullptr, ledger.day(day(u"03-05"_s)));
    EXPECT_EQ(nullptr, ledger.day(day(u"03-23"_s)));
    ASSERT_NE(nullptr, ledger.day(day(u"03-22"_s)));
    EXPECT_EQ(day(u"03-22"_s), ledger.day(day(u"03-22"_s))->day);
}

TEST(DayLedgerTest, CountsWhatADayHeld)
{
    const DayLedger ledger = ledgerOf(
        u"today 03-03; entry a core daily from 03-02; entry b rest daily from 03-02 at 19:00; "
        "entry c walk daily from 03-02 at 20:00; pause 03-03 03-03; did 03-02 core min 12; "
        "did 03-02 core min 3; part 03-02 rest min 1; skip c 03-02"_s);
    const LedgerDay expected{day(u"03-02"_s),         true, true, false, 1, 1, 2, 1,
                             std::chrono::minutes{16}};
    ASSERT_NE(nullptr, ledger.day(day(u"03-02"_s)));
    EXPECT_TRUE(expected == *ledger.day(day(u"03-02"_s)));
    EXPECT_TRUE(ledger.day(day(u"03-03"_s))->paused);
}

} // namespace
} // namespace limber::test
