// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/statistics.h"
#include "core/storage/connection.h"
#include "core/storage/history_store.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_records.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class HistoryStoreTest : public StorageTest {
protected:
    std::unique_ptr<DataFile> m_file = open();
    RandomRecords m_random{91};
};

TEST_F(HistoryStoreTest, HoldsPlanSessionsAndCheckIns)
{
    ASSERT_TRUE(succeeded(m_file->plan.save(m_random.plan())));
    for (int count = 0; count < 20; ++count) {
        ASSERT_TRUE(succeeded(m_file->sessions.save(m_random.session())));
        ASSERT_TRUE(succeeded(m_file->checkIns.save(m_random.checkIn())));
    }
    const auto history = loadHistory(m_file->database);
    ASSERT_TRUE(succeeded(history));
    EXPECT_EQ(history->plan, m_file->plan.load().value());
    EXPECT_EQ(history->sessions, m_file->sessions.summaries().value());
    EXPECT_EQ(history->checkIns, m_file->checkIns.all().value());
    EXPECT_EQ(history->sessions.size(), 20u);
}

TEST_F(HistoryStoreTest, FiguresComeOutTheSameWithoutNamesAndNotes)
{
    ASSERT_TRUE(succeeded(m_file->plan.save(m_random.plan())));
    for (int count = 0; count < 40; ++count) {
        const SessionRecord session = m_random.session();
        ASSERT_TRUE(succeeded(m_file->sessions.save(session)));
        ASSERT_TRUE(succeeded(m_file->checkIns.save(m_random.checkIn())));
        if (count % 7 == 0) {
            ASSERT_TRUE(succeeded(m_file->sessions.remove(session.id)));
        }
    }
    const auto whole = loadHistory(m_file->database);
    const auto figures = loadFigures(m_file->database);
    ASSERT_TRUE(succeeded(whole));
    ASSERT_TRUE(succeeded(figures));
    ASSERT_EQ(whole->sessions.size(), figures->sessions.size());
    QDate today;
    for (const SessionSummary& session : whole->sessions) {
        const auto found = std::ranges::find(figures->sessions, session.id, &SessionSummary::id);
        ASSERT_NE(found, figures->sessions.end());
        EXPECT_EQ(found->painAfter, session.painAfter);
        today = std::max(today, session.day);
    }
    const ProgressOptions options{};
    EXPECT_EQ(DayLedger(*whole, today, options).days(), DayLedger(*figures, today, options).days());
    EXPECT_EQ(computeStatistics(*whole, today, options),
              computeStatistics(*figures, today, options));
}

TEST_F(HistoryStoreTest, WhatWasDoneOfEachExerciseIsTheSameAsFromTheSessionsOneByOne)
{
    std::vector<SessionRecord> sessions;
    for (int count = 0; count < 120; ++count) {
        SessionRecord session = m_random.session();
        for (StepRecord& step : session.steps) {
            step.exercise =
                ExerciseId::fromText(u"exercise-%1"_s.arg(m_random.number(1, 5))).value();
            step.finished = m_random.number(1, 3) > 1;
        }
        ASSERT_TRUE(succeeded(m_file->sessions.save(session)));
        if (m_random.number(1, 5) == 1)
            ASSERT_TRUE(succeeded(m_file->sessions.remove(session.id)));
        else
            sessions.push_back(std::move(session));
    }
    const auto history = loadExerciseHistory(m_file->database);
    ASSERT_TRUE(succeeded(history));
    EXPECT_EQ(*history, exerciseHistory(sessions));
    EXPECT_EQ(history->size(), 5u);
    EXPECT_TRUE(std::ranges::any_of(
        *history, [](const auto& one) { return one.second.provenAmounts.size() > 2; }));
}

TEST_F(HistoryStoreTest, ALostTableIsAFailureNotAnEmptyHistory)
{
    ASSERT_TRUE(succeeded(m_file->database.connection().execute(u"DROP TABLE sessions"_s)));
    EXPECT_EQ(codeOf(loadHistory(m_file->database)), ErrorCode::DatabaseFailed);
}

} // namespace

} // namespace limber
