// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/statistics.h"
#include "core/storage/history_store.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_history.h"

#include <QDateTime>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kHistories = 60;

std::unique_ptr<DataFile> fileWith(const PracticeHistory& history, const QString& path,
                                   const Clock& clock)
{
    auto opened = DataFile::open(path, clock);
    if (!opened || !(*opened)->plan.save(history.plan))
        return nullptr;
    for (const SessionSummary& session : history.sessions) {
        if (!(*opened)->sessions.save(SessionRecord{session, {}}))
            return nullptr;
    }
    for (const CheckIn& checkIn : history.checkIns) {
        if (!(*opened)->checkIns.save(checkIn))
            return nullptr;
    }
    return *std::move(opened);
}

class HistoryWindowTest : public StorageTest {
protected:
    [[nodiscard]] std::unique_ptr<DataFile> keep(const PracticeHistory& history, unsigned number)
    {
        return fileWith(history, path(u"%1.sqlite"_s.arg(number)), m_clock);
    }
};

TEST_F(HistoryWindowTest, EveryDayOfAWindowIsAsInTheWholeHistory)
{
    int windows = 0;
    for (unsigned seed = 1; seed <= kHistories && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        test::Chance chance(seed);
        const test::Scenario scenario = test::randomScenario(chance);
        const auto file = keep(scenario.history, seed);
        ASSERT_TRUE(file);
        const DayLedger whole(scenario.history, scenario.today, scenario.options);
        for (int weeksBack = 0; weeksBack < 16; weeksBack += 3) {
            const QDate from =
                weekStart(scenario.today.addDays(-7 * weeksBack), scenario.options.firstDayOfWeek);
            const auto history = loadHistoryFrom(file->database, from);
            ASSERT_TRUE(succeeded(history));
            const DayLedger part(*history, scenario.today, scenario.options);
            EXPECT_EQ(part.beginning(), whole.beginning());
            for (const LedgerDay& day : part.days()) {
                ASSERT_TRUE(whole.day(day.day));
                EXPECT_EQ(*whole.day(day.day), day);
            }
            const auto expectedDays = std::ranges::count_if(
                whole.days(), [from](const LedgerDay& day) { return day.day >= from; });
            EXPECT_EQ(std::ssize(part.days()), expectedDays);
            // The trend is about the last seven days.
            if (from <= scenario.today.addDays(-6)) {
                EXPECT_EQ(painTrend(*history, scenario.today),
                          painTrend(scenario.history, scenario.today));
            }
            EXPECT_EQ(history->hasSessions(), scenario.history.hasSessions());
            if (holdsCurrentStreaks(part)) {
                EXPECT_EQ(dayStreak(part), dayStreak(whole));
                EXPECT_EQ(weekStreak(part), weekStreak(whole));
            }
            windows += part.isWhole() ? 0 : 1;
        }
    }
    EXPECT_GT(windows, static_cast<int>(kHistories));
}

TEST_F(HistoryWindowTest, AWindowReachesAsFarBackAsTheStreaksDo)
{
    for (unsigned seed = 1; seed <= kHistories && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        test::Chance chance(seed);
        const test::Scenario scenario = test::randomScenario(chance);
        const auto file = keep(scenario.history, seed);
        ASSERT_TRUE(file);
        const auto history = loadHistoryWithStreaks(file->database, scenario.today, scenario.today,
                                                    scenario.options);
        ASSERT_TRUE(succeeded(history));
        const DayLedger part(*history, scenario.today, scenario.options);
        const DayLedger whole(scenario.history, scenario.today, scenario.options);
        EXPECT_EQ(dayStreak(part), dayStreak(whole));
        EXPECT_EQ(weekStreak(part), weekStreak(whole));
    }
}

TEST_F(HistoryWindowTest, AStreakOfThreeYearsIsFoundWhole)
{
    test::Scenario scenario;
    scenario.today = QDate(2026, 11, 20);
    for (QDate day(2023, 10, 2); day <= scenario.today; day = day.addDays(1)) {
        SessionSummary session{
            .id = SessionId::create(),
            .routineName = u"Walk"_s,
            .start = {Instant{std::chrono::milliseconds{
                          QDateTime(day, QTime(9, 0), Qt::UTC).toMSecsSinceEpoch()}},
                      {}},
            .day = day};
        scenario.history.sessions.push_back(session);
    }
    const auto file = keep(scenario.history, 0);
    ASSERT_TRUE(file);
    const auto history =
        loadHistoryWithStreaks(file->database, scenario.today, scenario.today, scenario.options);
    ASSERT_TRUE(succeeded(history));
    const DayLedger ledger(*history, scenario.today, scenario.options);
    EXPECT_EQ(dayStreak(ledger), std::ssize(scenario.history.sessions));
}

TEST_F(HistoryWindowTest, TheScoreOfManyPlannedDaysIsThatOfTheWhole)
{
    test::Scenario scenario;
    scenario.today = QDate(2026, 11, 20);
    test::Chance chance(7);
    for (QDate day(2022, 1, 3); day <= scenario.today; day = day.addDays(1)) {
        if (!chance.oneIn(3))
            scenario.history.sessions.push_back({.id = SessionId::create(), .day = day});
    }
    const auto file = keep(scenario.history, 0);
    ASSERT_TRUE(file);
    const QDate from = weekStart(scenario.today.addDays(-kPlannedDaysOfScore), Qt::Monday);
    const auto history = loadHistoryFrom(file->database, from);
    ASSERT_TRUE(succeeded(history));
    EXPECT_LT(history->sessions.size(), scenario.history.sessions.size() / 2);
    EXPECT_NEAR(score(DayLedger(*history, scenario.today, scenario.options)),
                score(DayLedger(scenario.history, scenario.today, scenario.options)), 1e-9);
}

} // namespace
} // namespace limber
