// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/progress/oracle_checks.h"
#include "tests/core/progress/progress_oracle.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_history.h"

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;

constexpr unsigned kHistories = 500;

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
