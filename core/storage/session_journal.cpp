// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/columns.h"
#include "core/storage/session_rows.h"
#include "core/storage/session_store.h"
#include "core/storage/transaction.h"

// The half of SessionStore that keeps the running session. Its rows live in tables of their own:
// a session that has not ended counts nowhere and is never merged with another computer's.
// With write-ahead logging a committed step is in the hands of the operating system and outlives
// the program's sudden end.

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kBegin{R"sql(
INSERT INTO running_session (slot, uuid, routine, routine_name, started_at, utc_offset, day,
                             from_entry, from_date, planned_active, active, session, outcome,
                             pain_before, pain_worst, pain_after, effort, note, first_side)
VALUES (1, :uuid, :routine, :routine_name, :started_at, :utc_offset, :day, :from_entry, :from_date,
        :planned_active, :active, :session, :outcome, :pain_before, :pain_worst, :pain_after,
        :effort, :note, :first_side)
)sql"};

const Sql kAddPlanned{R"sql(
INSERT OR REPLACE INTO running_plan (position, uuid, exercise, mode, note, rest_after,
                                     change_sides, dose_type, repetitions_per, flow, sets,
                                     repetitions, repetitions_per_set, hold, duration,
                                     breath_cycles, rest, round, rounds)
VALUES (:position, :uuid, :exercise, :mode, :note, :rest_after, :change_sides, :dose_type,
        :repetitions_per, :flow, :sets, :repetitions, :repetitions_per_set, :hold, :duration,
        :breath_cycles, :rest, :round, :rounds)
)sql"};

const Sql kRecordStep{R"sql(
INSERT OR REPLACE INTO running_steps (position, exercise, planned_active, active, completed_sets,
                                      finished, dose_type, repetitions_per, flow, sets,
                                      repetitions, repetitions_per_set, hold, duration,
                                      breath_cycles, rest)
VALUES (:position, :exercise, :planned_active, :active, :completed_sets, :finished, :dose_type,
        :repetitions_per, :flow, :sets, :repetitions, :repetitions_per_set, :hold, :duration,
        :breath_cycles, :rest)
)sql"};

const Sql kSetFeel{R"sql(
INSERT OR REPLACE INTO running_feels (position, feel) VALUES (:position, :feel)
)sql"};

const Sql kTakeFeelBack{R"sql(DELETE FROM running_feels WHERE position = :position)sql"};

const Sql kKeepFeels{R"sql(
UPDATE session_steps
SET feel = (SELECT running_feels.feel
            FROM running_feels JOIN running_plan USING (position)
            WHERE position = session_steps.position AND exercise = session_steps.exercise)
WHERE session = :session AND feel IS NULL
)sql"};

const Sql kRecordTimes{R"sql(
UPDATE running_session SET active = :active, session = :session WHERE uuid = :uuid
)sql"};

const Sql kPlannedCount{R"sql(SELECT count(*) FROM running_plan)sql"};

const Sql kRunning{R"sql(
SELECT uuid, routine, routine_name, started_at, utc_offset, day, from_entry, from_date,
       planned_active, active, session, outcome, pain_before, pain_worst, pain_after, effort,
       note, first_side
FROM running_session
)sql"};

const Sql kPlanned{R"sql(
SELECT uuid, exercise, mode, note, rest_after, change_sides, dose_type, repetitions_per, flow,
       sets, repetitions, repetitions_per_set, hold, duration, breath_cycles, rest, round, rounds
FROM running_plan ORDER BY position
)sql"};

const Sql kRecorded{R"sql(
SELECT exercise, planned_active, active, completed_sets, finished, dose_type, repetitions_per,
       flow, sets, repetitions, repetitions_per_set, hold, duration, breath_cycles, rest, feel
FROM running_steps LEFT JOIN running_feels USING (position) ORDER BY position
)sql"};

const Sql kNextStep{R"sql(
SELECT ifnull(min(position), (SELECT count(*) FROM running_plan))
FROM running_plan
WHERE position NOT IN (SELECT position FROM running_steps WHERE finished = 1)
)sql"};

const Sql kIsRunning{R"sql(SELECT uuid FROM running_session WHERE uuid = :uuid)sql"};

const Sql kDropSession{R"sql(DELETE FROM running_session)sql"};

const Sql kDropPlan{R"sql(DELETE FROM running_plan)sql"};

/// The only number of a row, such as a count.
Result<int> number(Connection& connection, const Sql& sql)
{
    Statement statement(connection, sql);
    if (const auto row = statement.step(); !row)
        return tl::unexpected(row.error());
    return statement.row().integer();
}

void bindPlannedStep(Statement& statement, int position, const RoutineStep& step)
{
    bindRoutineStep(statement, position, step);
    statement.bind("round"_L1, step.round.number).bind("rounds"_L1, step.round.of);
}

RoutineStep readPlannedStep(Row& row)
{
    RoutineStep step = readRoutineStep(row);
    step.round.number = row.integer();
    step.round.of = row.integer();
    return step;
}

/// Fails with InvalidValue for an index that was not planned.
Result<> checkPlanned(Connection& connection, int index)
{
    const auto planned = number(connection, kPlannedCount);
    if (!planned)
        return tl::unexpected(planned.error());
    if (index < 0 || index >= *planned)
        return failure(ErrorCode::InvalidValue, u"index %1"_s.arg(index));
    return {};
}

/// Fails with NotFound unless this session is the running one.
Result<> checkRunning(Connection& connection, const SessionId& id)
{
    Statement running(connection, kIsRunning);
    const auto hasRow = running.bind("uuid"_L1, id).step();
    if (!hasRow)
        return tl::unexpected(hasRow.error());
    if (!*hasRow)
        return failure(ErrorCode::NotFound, id.text());
    return {};
}

Result<> writeFeel(Connection& connection, int index, std::optional<Feel> feel)
{
    if (!feel)
        return Statement(connection, kTakeFeelBack).bind("position"_L1, index).run();
    return Statement(connection, kSetFeel).bind("position"_L1, index).bind("feel"_L1, *feel).run();
}

/// Recorded steps and answers go with the plan they belong to.
Result<> dropJournal(Connection& connection)
{
    if (auto dropped = Statement(connection, kDropSession).run(); !dropped)
        return dropped;
    return Statement(connection, kDropPlan).run();
}

} // namespace

Result<> SessionStore::begin(const SessionRecord& record,
                             const std::vector<RoutineStep>& plannedSteps)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    {
        Statement running(*m_connection, kRunning);
        const auto hasRow = running.step();
        if (!hasRow)
            return tl::unexpected(hasRow.error());
        if (*hasRow)
            return failure(ErrorCode::AlreadyExists, running.row().identity());
    }
    Statement begin(*m_connection, kBegin);
    bindSummary(begin, record);
    if (auto begun = begin.run(); !begun)
        return begun;
    Statement add(*m_connection, kAddPlanned);
    int position = 0;
    for (const RoutineStep& step : plannedSteps) {
        bindPlannedStep(add, position++, step);
        if (auto added = add.run(); !added)
            return added;
    }
    return transaction->commit();
}

Result<> SessionStore::replacePlanned(const SessionId& id, int index, const RoutineStep& step)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto checked = checkRunning(*m_connection, id); !checked)
        return checked;
    if (auto checked = checkPlanned(*m_connection, index); !checked)
        return checked;
    Statement replace(*m_connection, kAddPlanned);
    bindPlannedStep(replace, index, step);
    if (auto replaced = replace.run(); !replaced)
        return replaced;
    return transaction->commit();
}

Result<> SessionStore::recordStep(const SessionId& id, int index, const StepRecord& step,
                                  std::chrono::seconds active, std::chrono::seconds session)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto timed = Statement(*m_connection, kRecordTimes)
                     .bind("uuid"_L1, id)
                     .bind("active"_L1, active)
                     .bind("session"_L1, session)
                     .runOnOne(id.text());
    if (!timed)
        return timed;
    if (auto checked = checkPlanned(*m_connection, index); !checked)
        return checked;
    Statement record(*m_connection, kRecordStep);
    bindStepRecord(record, index, step);
    if (auto recorded = record.run(); !recorded)
        return recorded;
    if (step.feel) {
        if (auto written = writeFeel(*m_connection, index, step.feel); !written)
            return written;
    }
    return transaction->commit();
}

Result<> SessionStore::setFeel(const SessionId& id, int index, std::optional<Feel> feel)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto checked = checkRunning(*m_connection, id); !checked)
        return checked;
    if (auto checked = checkPlanned(*m_connection, index); !checked)
        return checked;
    if (auto written = writeFeel(*m_connection, index, feel); !written)
        return written;
    return transaction->commit();
}

Result<std::optional<RunningSession>> SessionStore::running() const
{
    auto session = Statement(*m_connection, kRunning).readWhole(readSummary);
    if (!session)
        return tl::unexpected(session.error());
    if (session->empty())
        return std::nullopt;
    auto planned = Statement(*m_connection, kPlanned).readWhole(readPlannedStep);
    if (!planned)
        return tl::unexpected(planned.error());
    auto done = Statement(*m_connection, kRecorded).readWhole(readStepRecord);
    if (!done)
        return tl::unexpected(done.error());
    const auto next = number(*m_connection, kNextStep);
    if (!next)
        return tl::unexpected(next.error());
    return RunningSession{SessionRecord{std::move(session->front()), *std::move(done)},
                          *std::move(planned), *next};
}

Result<> SessionStore::finish(const SessionRecord& record)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto checked = checkRunning(*m_connection, record.id); !checked)
        return checked;
    if (auto written = writeSession(*m_connection, record); !written)
        return written;
    if (auto kept = Statement(*m_connection, kKeepFeels).bind("session"_L1, record.id).run(); !kept)
        return kept;
    if (auto dropped = dropJournal(*m_connection); !dropped)
        return dropped;
    return transaction->commit();
}

Result<> SessionStore::discardRunning()
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto dropped = dropJournal(*m_connection); !dropped)
        return dropped;
    return transaction->commit();
}

} // namespace limber
