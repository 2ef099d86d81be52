// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/progress/oracle_checks.h"

#include "tests/support/plan_builder.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;

void expectNear(const std::optional<double>& expected, const std::optional<double>& actual)
{
    ASSERT_EQ(expected.has_value(), actual.has_value());
    if (expected) {
        EXPECT_NEAR(*expected, *actual, 1e-9);
    }
}

void expectSameFigures(const Statistics& expected, const Statistics& actual)
{
    EXPECT_EQ(expected.today, actual.today);
    EXPECT_EQ(expected.dayStreak, actual.dayStreak);
    EXPECT_EQ(expected.longestDayStreak, actual.longestDayStreak);
    EXPECT_EQ(expected.weekStreak, actual.weekStreak);
    EXPECT_EQ(expected.longestWeekStreak, actual.longestWeekStreak);
    EXPECT_EQ(expected.weekGoal, actual.weekGoal);
    EXPECT_EQ(expected.keptDaysThisWeek, actual.keptDaysThisWeek);
    EXPECT_EQ(expected.daysWithCompletedThisWeek, actual.daysWithCompletedThisWeek);
    EXPECT_NEAR(expected.score, actual.score, 1e-9);
    expectNear(expected.adherenceLast7Days, actual.adherenceLast7Days);
    expectNear(expected.adherenceLast30Days, actual.adherenceLast30Days);
    expectNear(expected.adherenceAll, actual.adherenceAll);
    EXPECT_EQ(expected.activeToday.count(), actual.activeToday.count());
    EXPECT_EQ(expected.activeThisWeek.count(), actual.activeThisWeek.count());
    EXPECT_EQ(expected.activeLast30Days.count(), actual.activeLast30Days.count());
    EXPECT_EQ(expected.activeAll.count(), actual.activeAll.count());
    EXPECT_EQ(expected.sessions.completed, actual.sessions.completed);
    EXPECT_EQ(expected.sessions.partial, actual.sessions.partial);
    expectNear(expected.pain.today, actual.pain.today);
    expectNear(expected.pain.mean7, actual.pain.mean7);
    expectNear(expected.pain.baseline, actual.pain.baseline);
    expectNear(expected.pain.change, actual.pain.change);
    EXPECT_EQ(expected.pain.verdict, actual.pain.verdict);
}

void expectSameDays(const OracleFigures& expected, const DayLedger& ledger)
{
    ASSERT_EQ(expected.days.size(), ledger.days().size());
    const std::vector<LedgerWeek> weeks = ledger.weeks();
    for (const LedgerDay& line : ledger.days()) {
        ASSERT_TRUE(expected.days.contains(line.day)) << text(line.day).toStdString();
        const OracleDay& day = expected.days.at(line.day);
        EXPECT_EQ(day.planned, line.planned) << text(line.day).toStdString();
        EXPECT_EQ(day.kept, line.kept) << text(line.day).toStdString();
        const QDate start = weekStart(line.day, ledger.options().firstDayOfWeek);
        const auto week = std::ranges::find(weeks, start, &LedgerWeek::start);
        ASSERT_NE(week, weeks.end());
        EXPECT_EQ(day.goalOfItsWeek, week->goal) << text(start).toStdString();
    }
}

std::map<QString, QString> sessionsByOccurrence(const std::vector<MatchedOccurrence>& matches)
{
    std::map<QString, QString> result;
    for (const MatchedOccurrence& match : matches) {
        const OccurrenceKey& key = match.occurrence.key;
        if (match.session)
            result[key.entry.text() + u'@' + key.ruleDate.toString(Qt::ISODate)] =
                match.session->text();
    }
    return result;
}

} // namespace limber::test
