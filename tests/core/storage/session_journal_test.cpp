// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session_store.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_records.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace limber {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

class SessionJournalTest : public StorageTest {
protected:
    SessionJournalTest()
    {
        m_record.steps.clear();
        for (int step = 0; step < 4; ++step) {
            m_planned.push_back(m_random.plannedStep());
            StepRecord done = m_random.stepRecord();
            done.finished = true;
            m_done.push_back(done);
        }
    }

    RandomRecords m_random{71};
    SessionRecord m_record = m_random.session();
    std::vector<RoutineStep> m_planned;
    std::vector<StepRecord> m_done;
};

TEST_F(SessionJournalTest, NothingRunsAtFirst)
{
    EXPECT_FALSE(open()->sessions.running().value().has_value());
}

TEST_F(SessionJournalTest, ABegunSessionIsRunningAndCountsNowhere)
{
    const auto file = open();
    ASSERT_TRUE(succeeded(file->sessions.begin(m_record, m_planned)));
    const auto running = file->sessions.running().value();
    ASSERT_TRUE(running.has_value());
    EXPECT_EQ(running->record, m_record);
    EXPECT_EQ(running->plannedSteps, m_planned);
    EXPECT_EQ(running->nextStep, 0);
    EXPECT_TRUE(file->sessions.summaries().value().empty());
}

TEST_F(SessionJournalTest, OnlyOneSessionRunsAtATime)
{
    const auto file = open();
    ASSERT_TRUE(succeeded(file->sessions.begin(m_record, m_planned)));
    EXPECT_EQ(codeOf(file->sessions.begin(m_random.session(), m_planned)),
              ErrorCode::AlreadyExists);
    EXPECT_EQ(file->sessions.running().value()->record, m_record);
}

TEST_F(SessionJournalTest, FinishedStepsAndTimesAreKept)
{
    const auto file = open();
    ASSERT_TRUE(succeeded(file->sessions.begin(m_record, m_planned)));
    ASSERT_TRUE(
        succeeded(file->sessions.recordStep(m_record.id, 0, m_done[0], seconds{60}, seconds{90})));
    ASSERT_TRUE(succeeded(
        file->sessions.recordStep(m_record.id, 1, m_done[1], seconds{120}, seconds{200})));
    const auto running = file->sessions.running().value();
    EXPECT_EQ(running->record.steps, (std::vector{m_done[0], m_done[1]}));
    EXPECT_EQ(running->record.active, seconds{120});
    EXPECT_EQ(running->record.session, seconds{200});
    EXPECT_EQ(running->nextStep, 2);
}

TEST_F(SessionJournalTest, TheNextStepIsTheFirstUnfinishedOne)
{
    const auto file = open();
    ASSERT_TRUE(succeeded(file->sessions.begin(m_record, m_planned)));
    for (const int index : {0, 1, 2, 3})
        ASSERT_TRUE(succeeded(file->sessions.recordStep(
            m_record.id, index, m_done[static_cast<size_t>(index)], seconds{1}, seconds{1})));
    EXPECT_EQ(file->sessions.running().value()->nextStep, 4);

    StepRecord again = m_done[1];
    again.finished = false;
    ASSERT_TRUE(
        succeeded(file->sessions.recordStep(m_record.id, 1, again, seconds{1}, seconds{1})));
    EXPECT_EQ(file->sessions.running().value()->nextStep, 1);
    EXPECT_EQ(file->sessions.running().value()->record.steps[1], again);
}

TEST_F(SessionJournalTest, AStepOfAnotherSessionOrPlaceIsRefused)
{
    const auto file = open();
    EXPECT_EQ(codeOf(file->sessions.recordStep(m_record.id, 0, m_done[0], seconds{1}, seconds{1})),
              ErrorCode::NotFound);
    ASSERT_TRUE(succeeded(file->sessions.begin(m_record, m_planned)));
    EXPECT_EQ(codeOf(file->sessions.recordStep(SessionId::create(), 0, m_done[0], seconds{1},
                                               seconds{1})),
              ErrorCode::NotFound);
    for (const int index : {-1, 4})
        EXPECT_EQ(codeOf(file->sessions.recordStep(m_record.id, index, m_done[0], seconds{9},
                                                   seconds{9})),
                  ErrorCode::InvalidValue);
    EXPECT_EQ(file->sessions.running().value()->record, m_record);
}

TEST_F(SessionJournalTest, AFinishedSessionIsKeptAndNoLongerRuns)
{
    const auto file = open();
    ASSERT_TRUE(succeeded(file->sessions.begin(m_record, m_planned)));
    SessionRecord ended = m_record;
    ended.steps = m_done;
    ASSERT_TRUE(succeeded(file->sessions.finish(ended)));
    EXPECT_FALSE(file->sessions.running().value().has_value());
    EXPECT_EQ(file->sessions.find(ended.id).value(), ended);
    EXPECT_EQ(codeOf(file->sessions.finish(ended)), ErrorCode::NotFound);
    EXPECT_TRUE(succeeded(file->sessions.begin(m_random.session(), {})));
}

TEST_F(SessionJournalTest, ADiscardedSessionLeavesNothing)
{
    const auto file = open();
    ASSERT_TRUE(succeeded(file->sessions.begin(m_record, m_planned)));
    ASSERT_TRUE(
        succeeded(file->sessions.recordStep(m_record.id, 0, m_done[0], seconds{1}, seconds{1})));
    ASSERT_TRUE(succeeded(file->sessions.discardRunning()));
    EXPECT_FALSE(file->sessions.running().value().has_value());
    EXPECT_TRUE(file->sessions.summaries().value().empty());
    ForeignConnection other(path());
    EXPECT_EQ(other.value(u"SELECT count(*) FROM running_plan"_s).toInt(), 0);
    EXPECT_EQ(other.value(u"SELECT count(*) FROM running_steps"_s).toInt(), 0);
    EXPECT_TRUE(succeeded(file->sessions.discardRunning()));
}

TEST_F(SessionJournalTest, ASessionThatCannotBeReadCanBeDiscarded)
{
    const auto file = open();
    ASSERT_TRUE(succeeded(file->sessions.begin(m_record, m_planned)));
    ForeignConnection(path()).run(u"UPDATE running_plan SET exercise = '' WHERE position = 0"_s);
    EXPECT_EQ(codeOf(file->sessions.running()), ErrorCode::InvalidFormat);
    ASSERT_TRUE(succeeded(file->sessions.discardRunning()));
    EXPECT_FALSE(file->sessions.running().value().has_value());
}

TEST_F(SessionJournalTest, AnAnswerOutlivesTheRecordOfItsStepInEitherOrder)
{
    const auto file = open();
    ASSERT_TRUE(succeeded(file->sessions.begin(m_record, m_planned)));
    for (StepRecord& step : m_done)
        step.feel.reset();
    const auto record = [&](int index) {
        return file->sessions.recordStep(m_record.id, index, m_done[static_cast<size_t>(index)],
                                         seconds{1}, seconds{1});
    };
    ASSERT_TRUE(succeeded(file->sessions.setFeel(m_record.id, 0, Feel::TooEasy)));
    ASSERT_TRUE(succeeded(record(0)));
    ASSERT_TRUE(succeeded(record(1)));
    ASSERT_TRUE(succeeded(file->sessions.setFeel(m_record.id, 1, Feel::Hurt)));
    ASSERT_TRUE(succeeded(record(1)));
    ASSERT_TRUE(succeeded(record(2)));
    m_done[0].feel = Feel::TooEasy;
    m_done[1].feel = Feel::Hurt;
    EXPECT_EQ(file->sessions.running().value()->record.steps,
              (std::vector{m_done[0], m_done[1], m_done[2]}));
}

TEST_F(SessionJournalTest, AnAnswerCanBeChangedAndTakenBack)
{
    const auto file = open();
    ASSERT_TRUE(succeeded(file->sessions.begin(m_record, m_planned)));
    m_done[0].feel = Feel::Right;
    ASSERT_TRUE(
        succeeded(file->sessions.recordStep(m_record.id, 0, m_done[0], seconds{1}, seconds{1})));
    const auto feel = [&] { return file->sessions.running().value()->record.steps[0].feel; };
    EXPECT_EQ(feel(), Feel::Right);
    ASSERT_TRUE(succeeded(file->sessions.setFeel(m_record.id, 0, Feel::TooHard)));
    EXPECT_EQ(feel(), Feel::TooHard);
    ASSERT_TRUE(succeeded(file->sessions.setFeel(m_record.id, 0, std::nullopt)));
    EXPECT_EQ(feel(), std::nullopt);
    ASSERT_TRUE(succeeded(file->sessions.setFeel(m_record.id, 0, std::nullopt)));
}

TEST_F(SessionJournalTest, AnAnswerForAnotherSessionOrPlaceIsRefused)
{
    const auto file = open();
    EXPECT_EQ(codeOf(file->sessions.setFeel(m_record.id, 0, Feel::Right)), ErrorCode::NotFound);
    ASSERT_TRUE(succeeded(file->sessions.begin(m_record, m_planned)));
    EXPECT_EQ(codeOf(file->sessions.setFeel(SessionId::create(), 0, Feel::Right)),
              ErrorCode::NotFound);
    for (const int index : {-1, 4})
        EXPECT_EQ(codeOf(file->sessions.setFeel(m_record.id, index, Feel::Right)),
                  ErrorCode::InvalidValue);
}

TEST_F(SessionJournalTest, FinishingKeepsAnswersThatOnlyTheJournalHas)
{
    const auto file = open();
    ASSERT_TRUE(succeeded(file->sessions.begin(m_record, m_planned)));
    SessionRecord ended = m_record;
    ended.steps = m_done;
    for (size_t index = 0; index < m_planned.size(); ++index) {
        ended.steps[index].exercise = m_planned[index].exercise;
        ended.steps[index].feel.reset();
    }
    ended.steps[1].feel = Feel::TooEasy;
    ended.steps[3].exercise = ExerciseId::create(); // Not what was planned there.
    for (const int index : {0, 1, 3})
        ASSERT_TRUE(succeeded(file->sessions.setFeel(m_record.id, index, Feel::Hurt)));
    ASSERT_TRUE(succeeded(file->sessions.finish(ended)));
    ended.steps[0].feel = Feel::Hurt;
    EXPECT_EQ(file->sessions.find(ended.id).value(), ended);
    EXPECT_EQ(ForeignConnection(path()).value(u"SELECT count(*) FROM running_feels"_s).toInt(), 0);
}

#ifdef Q_OS_UNIX
TEST_F(SessionJournalTest, TwoFinishedStepsOutliveAKilledProgram)
{
    const int status = inChildProcess([this] {
        const auto file = DataFile::open(path(), m_clock);
        const bool isRecorded =
            file && (*file)->sessions.begin(m_record, m_planned) &&
            (*file)->sessions.recordStep(m_record.id, 0, m_done[0], seconds{60}, seconds{90}) &&
            (*file)->sessions.recordStep(m_record.id, 1, m_done[1], seconds{120}, seconds{200});
        if (isRecorded)
            kill(getpid(), SIGKILL);
        return 1;
    });
    ASSERT_TRUE(WIFSIGNALED(status));
    ASSERT_EQ(WTERMSIG(status), SIGKILL);

    const auto file = open();
    EXPECT_EQ(file->database.outcome(), OpenOutcome::Current);
    const auto running = file->sessions.running().value();
    ASSERT_TRUE(running.has_value());
    EXPECT_EQ(running->record.id, m_record.id);
    EXPECT_EQ(running->record.steps, (std::vector{m_done[0], m_done[1]}));
    EXPECT_EQ(running->plannedSteps, m_planned);
    EXPECT_EQ(running->nextStep, 2);

    SessionRecord ended = running->record;
    ASSERT_TRUE(succeeded(file->sessions.finish(ended)));
    EXPECT_EQ(file->sessions.find(ended.id).value(), ended);
}
#endif

} // namespace

} // namespace limber
