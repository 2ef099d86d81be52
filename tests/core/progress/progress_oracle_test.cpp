// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/progress/progress_oracle.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_history.h"

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;

constexpr unsigned kHistories = 500;

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

TEST(ProgressOracleTest, AgreesOnRandomHistories)
{
    int streaks = 0;
    int matches = 0;
    for (unsigned seed = 1; seed <= kHistories && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Chance chance(seed);
        const Scenario scenario = randomScenario(chance);
        const OracleFigures expected = askOracle(scenario);
        const DayLedger ledger(scenario.history, scenario.today, scenario.options);
        expectSameDays(expected, ledger);
        EXPECT_EQ(expected.sessionOf, sessionsByOccurrence(ledger.occurrences()));
        expectSameFigures(expected.statistics, computeStatistics(scenario.history, ledger));
        streaks += ledger.days().empty() ? 0 : expected.statistics.longestDayStreak;
        matches += static_cast<int>(expected.sessionOf.size());
    }
    // The histories are of a kind in which something happens.
    EXPECT_GT(streaks, static_cast<int>(kHistories));
    EXPECT_GT(matches, static_cast<int>(kHistories));
}

TEST(ProgressOracleTest, MatchingAPartOfTheHistoryComesOutAsMatchingTheWhole)
{
    for (unsigned seed = 1; seed <= 100 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Chance chance(seed);
        const Scenario scenario = randomScenario(chance);
        const Qt::DayOfWeek first = scenario.options.firstDayOfWeek;
        const QDate begin = kRandomBegin.addDays(-30);
        const QDate end = kRandomBegin.addDays(kRandomDays + 30);
        std::vector<MatchedOccurrence> parts;
        for (QDate from = begin; from <= end;) {
            const QDate until = std::min(end, from.addDays(chance.below(9)));
            const auto part =
                matchOccurrences(scenario.history, from, until, scenario.today, first);
            parts.insert(parts.end(), part.begin(), part.end());
            from = until.addDays(1);
        }
        EXPECT_TRUE(parts == matchOccurrences(scenario.history, begin, end, scenario.today, first));
    }
}

TEST(ProgressOracleTest, EverySessionKnowsTheOccurrenceItCompletes)
{
    for (unsigned seed = 1; seed <= 50 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Chance chance(seed);
        const Scenario scenario = randomScenario(chance);
        const Qt::DayOfWeek first = scenario.options.firstDayOfWeek;
        const auto matches =
            matchOccurrences(scenario.history, kRandomBegin.addDays(-60),
                             kRandomBegin.addDays(2 * kRandomDays), scenario.today, first);
        for (const SessionSummary& session : scenario.history.sessions) {
            const auto found =
                std::ranges::find(matches, std::optional(session.id), &MatchedOccurrence::session);
            const auto occurrence =
                occurrenceCompletedBy(scenario.history, session.id, scenario.today, first);
            ASSERT_EQ(found != matches.end(), occurrence.has_value());
            if (occurrence) {
                EXPECT_EQ(found->occurrence, *occurrence);
            }
        }
    }
}

} // namespace
} // namespace limber::test
