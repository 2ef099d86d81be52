// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/desk_break_store.h"

#include "core/storage/statement.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kBetween{R"sql(
SELECT uuid, at, utc_offset, day, outcome FROM desk_breaks
WHERE deleted = 0 AND day BETWEEN :from AND :until ORDER BY at, uuid
)sql"};

const Sql kCount{R"sql(
SELECT count(*) FROM desk_breaks WHERE deleted = 0
)sql"};

const Sql kSave{R"sql(
INSERT INTO desk_breaks (uuid, at, utc_offset, day, outcome, changed_at, changed_by)
VALUES (:uuid, :at, :utc_offset, :day, :outcome, :changed_at, :changed_by)
ON CONFLICT (uuid) DO UPDATE
SET at = excluded.at, utc_offset = excluded.utc_offset, day = excluded.day,
    outcome = excluded.outcome, changed_at = max(excluded.changed_at, changed_at + 1),
    changed_by = excluded.changed_by, deleted = 0
)sql"};

DeskBreak readDeskBreak(Row& row)
{
    auto id = row.id<DeskBreakId>();
    const Instant instant = row.instant();
    const std::chrono::minutes offset = row.minutes();
    const QDate day = row.day();
    return {std::move(id), {instant, offset}, day, row.token<DeskBreakOutcome>()};
}

} // namespace

DeskBreakStore::DeskBreakStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<std::vector<DeskBreak>> DeskBreakStore::between(QDate from, QDate until) const
{
    return Statement(*m_connection, kBetween)
        .bind("from"_L1, from)
        .bind("until"_L1, until)
        .readAll("desk_breaks"_L1, readDeskBreak);
}

Result<int> DeskBreakStore::count() const
{
    Statement statement(*m_connection, kCount);
    const auto hasRow = statement.step();
    if (!hasRow)
        return tl::unexpected(hasRow.error());
    return statement.row().integer();
}

Result<> DeskBreakStore::save(const DeskBreak& deskBreak)
{
    return Statement(*m_connection, kSave)
        .bind("uuid"_L1, deskBreak.id)
        .bind("at"_L1, deskBreak.at.instant)
        .bind("utc_offset"_L1, deskBreak.at.utcOffset)
        .bind("day"_L1, deskBreak.day)
        .bind("outcome"_L1, deskBreak.outcome)
        .bindStamp()
        .run();
}

} // namespace limber
