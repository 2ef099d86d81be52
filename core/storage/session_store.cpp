// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session_store.h"

#include "core/storage/columns.h"
#include "core/storage/session_rows.h"
#include "core/storage/transaction.h"

#include <QHash>
#include <QSet>

#include <tuple>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kAll{R"sql(
SELECT uuid, routine, routine_name, started_at, utc_offset, day, from_entry, from_date,
       planned_active, active, session, outcome, pain_before, pain_worst, pain_after, effort,
       note, first_side
FROM sessions WHERE deleted = 0 ORDER BY started_at, uuid
)sql"};

const Sql kWithin{R"sql(
SELECT uuid, routine, routine_name, started_at, utc_offset, day, from_entry, from_date,
       planned_active, active, session, outcome, pain_before, pain_worst, pain_after, effort,
       note, first_side
FROM sessions WHERE day BETWEEN :from_day AND :until_day AND deleted = 0 ORDER BY started_at, uuid
)sql"};

const Sql kFind{R"sql(
SELECT uuid, routine, routine_name, started_at, utc_offset, day, from_entry, from_date,
       planned_active, active, session, outcome, pain_before, pain_worst, pain_after, effort,
       note, first_side
FROM sessions WHERE uuid = :uuid AND deleted = 0
)sql"};

const Sql kSteps{R"sql(
SELECT exercise, planned_active, active, completed_sets, finished, dose_type, repetitions_per,
       flow, sets, repetitions, repetitions_per_set, hold, duration, breath_cycles, rest, feel
FROM session_steps WHERE session = :session ORDER BY position
)sql"};

const Sql kStepsWithin{R"sql(
SELECT session_steps.session, exercise, session_steps.planned_active, session_steps.active,
       completed_sets, finished, dose_type, repetitions_per, flow, sets, repetitions,
       repetitions_per_set, hold, duration, breath_cycles, rest, feel
FROM sessions JOIN session_steps ON session_steps.session = uuid
WHERE day BETWEEN :from_day AND :until_day AND deleted = 0
ORDER BY started_at, uuid, session_steps.position
)sql"};

const Sql kSave{R"sql(
INSERT INTO sessions (uuid, routine, routine_name, started_at, utc_offset, day, from_entry,
                      from_date, planned_active, active, session, outcome, pain_before, pain_worst,
                      pain_after, effort, note, first_side, changed_at, changed_by)
VALUES (:uuid, :routine, :routine_name, :started_at, :utc_offset, :day, :from_entry, :from_date,
        :planned_active, :active, :session, :outcome, :pain_before, :pain_worst, :pain_after,
        :effort, :note, :first_side, :changed_at, :changed_by)
ON CONFLICT (uuid) DO UPDATE
SET routine = excluded.routine, routine_name = excluded.routine_name,
    started_at = excluded.started_at, utc_offset = excluded.utc_offset, day = excluded.day,
    from_entry = excluded.from_entry, from_date = excluded.from_date,
    planned_active = excluded.planned_active, active = excluded.active, session = excluded.session,
    outcome = excluded.outcome, pain_before = excluded.pain_before,
    pain_worst = excluded.pain_worst, pain_after = excluded.pain_after, effort = excluded.effort,
    note = excluded.note, first_side = excluded.first_side,
    changed_at = max(excluded.changed_at, changed_at + 1),
    changed_by = excluded.changed_by, deleted = 0
)sql"};

const Sql kDropSteps{R"sql(DELETE FROM session_steps WHERE session = :session)sql"};

const Sql kAddStep{R"sql(
INSERT INTO session_steps (session, position, exercise, planned_active, active, completed_sets,
                           finished, dose_type, repetitions_per, flow, sets, repetitions,
                           repetitions_per_set, hold, duration, breath_cycles, rest, feel)
VALUES (:session, :position, :exercise, :planned_active, :active, :completed_sets, :finished,
        :dose_type, :repetitions_per, :flow, :sets, :repetitions, :repetitions_per_set, :hold,
        :duration, :breath_cycles, :rest, :feel)
)sql"};

const Sql kLastFirstSide{R"sql(
SELECT uuid, first_side FROM sessions WHERE deleted = 0 AND first_side IS NOT NULL
ORDER BY started_at DESC, uuid DESC LIMIT 1
)sql"};

const Sql kMark{R"sql(
UPDATE sessions
SET deleted = :deleted, changed_at = max(:changed_at, changed_at + 1), changed_by = :changed_by
WHERE uuid = :uuid AND deleted <> :deleted
)sql"};

Result<> mark(Connection& connection, const SessionId& id, bool isDeleted)
{
    return Statement(connection, kMark)
        .bind("uuid"_L1, id)
        .bind("deleted"_L1, isDeleted)
        .bindStamp()
        .runOnOne(id.text());
}

} // namespace

Result<> writeSession(Connection& connection, const SessionRecord& record)
{
    Statement save(connection, kSave);
    bindSummary(save, record);
    if (auto saved = save.bindStamp().run(); !saved)
        return saved;
    if (auto dropped = Statement(connection, kDropSteps).bind("session"_L1, record.id).run();
        !dropped)
        return dropped;
    Statement add(connection, kAddStep);
    int position = 0;
    for (const StepRecord& step : record.steps) {
        add.bind("session"_L1, record.id);
        bindStepRecord(add, position++, step);
        add.bind("feel"_L1, step.feel);
        if (auto added = add.run(); !added)
            return added;
    }
    return {};
}

SessionStore::SessionStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<std::vector<SessionSummary>> SessionStore::summaries() const
{
    return Statement(*m_connection, kAll).readAll("sessions"_L1, readSummary);
}

Result<std::vector<SessionSummary>> SessionStore::summaries(QDate from, QDate until) const
{
    return Statement(*m_connection, kWithin)
        .bind("from_day"_L1, from)
        .bind("until_day"_L1, until)
        .readAll("sessions"_L1, readSummary);
}

Result<std::vector<SessionRecord>> SessionStore::records(QDate from, QDate until) const
{
    auto kept = summaries(from, until);
    if (!kept)
        return tl::unexpected(kept.error());
    QHash<QString, std::vector<StepRecord>> stepsOf;
    QSet<QString> unreadable;
    const auto steps = Statement(*m_connection, kStepsWithin)
                           .bind("from_day"_L1, from)
                           .bind("until_day"_L1, until)
                           .readAll("session_steps"_L1, [&](Row& row) {
                               const QString session = row.text();
                               StepRecord step = readStepRecord(row);
                               if (row.isReadable())
                                   stepsOf[session].push_back(std::move(step));
                               else
                                   unreadable.insert(session);
                               return true;
                           });
    if (!steps)
        return tl::unexpected(steps.error());
    std::vector<SessionRecord> records;
    records.reserve(kept->size());
    for (SessionSummary& summary : *kept) {
        if (unreadable.contains(summary.id.text()))
            continue;
        std::vector<StepRecord> own = stepsOf.take(summary.id.text());
        records.push_back({std::move(summary), std::move(own)});
    }
    return records;
}

Result<SessionRecord> SessionStore::find(const SessionId& id) const
{
    auto found =
        Statement(*m_connection, kFind).bind("uuid"_L1, id).readAll("sessions"_L1, readSummary);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return failure(ErrorCode::NotFound, id.text());

    auto steps = Statement(*m_connection, kSteps).bind("session"_L1, id).readWhole(readStepRecord);
    if (!steps)
        return tl::unexpected(steps.error());
    return SessionRecord{std::move(found->front()), *std::move(steps)};
}

Result<std::optional<BodySide>> SessionStore::lastFirstSide() const
{
    const auto sides =
        Statement(*m_connection, kLastFirstSide).readAll("sessions"_L1, [](Row& row) {
            std::ignore = row.text();
            return row.token<BodySide>();
        });
    if (!sides)
        return tl::unexpected(sides.error());
    return sides->empty() ? std::nullopt : std::optional(sides->front());
}

Result<> SessionStore::save(const SessionRecord& record)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto written = writeSession(*m_connection, record); !written)
        return written;
    return transaction->commit();
}

Result<> SessionStore::remove(const SessionId& id)
{
    return mark(*m_connection, id, true);
}

Result<> SessionStore::restore(const SessionId& id)
{
    return mark(*m_connection, id, false);
}

} // namespace limber
