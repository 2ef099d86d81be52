// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check_in_store.h"

#include "core/storage/columns.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kAll{R"sql(
SELECT uuid, at, utc_offset, day, pain FROM check_ins WHERE deleted = 0 ORDER BY at, uuid
)sql"};

const Sql kFrom{R"sql(
SELECT uuid, at, utc_offset, day, pain FROM check_ins
WHERE day >= :from_day AND deleted = 0 ORDER BY at, uuid
)sql"};

const Sql kSave{R"sql(
INSERT INTO check_ins (uuid, at, utc_offset, day, pain, changed_at, changed_by)
VALUES (:uuid, :at, :utc_offset, :day, :pain, :changed_at, :changed_by)
ON CONFLICT (uuid) DO UPDATE
SET at = excluded.at, utc_offset = excluded.utc_offset, day = excluded.day, pain = excluded.pain,
    changed_at = max(excluded.changed_at, changed_at + 1), changed_by = excluded.changed_by,
    deleted = 0
)sql"};

const Sql kRemove{R"sql(
UPDATE check_ins
SET deleted = 1, changed_at = max(:changed_at, changed_at + 1), changed_by = :changed_by
WHERE uuid = :uuid AND deleted = 0
)sql"};

CheckIn readCheckIn(Row& row)
{
    auto id = row.id<CheckInId>();
    const Instant instant = row.instant();
    const std::chrono::minutes offset = row.minutes();
    const QDate day = row.day();
    return {std::move(id), {instant, offset}, day, readPain(row)};
}

} // namespace

CheckInStore::CheckInStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<std::vector<CheckIn>> CheckInStore::all() const
{
    return Statement(*m_connection, kAll).readAll("check_ins"_L1, readCheckIn);
}

Result<std::vector<CheckIn>> CheckInStore::from(QDate day) const
{
    return Statement(*m_connection, kFrom)
        .bind("from_day"_L1, day)
        .readAll("check_ins"_L1, readCheckIn);
}

Result<> CheckInStore::save(const CheckIn& checkIn)
{
    return Statement(*m_connection, kSave)
        .bind("uuid"_L1, checkIn.id)
        .bind("at"_L1, checkIn.at.instant)
        .bind("utc_offset"_L1, checkIn.at.utcOffset)
        .bind("day"_L1, checkIn.day)
        .bind("pain"_L1, checkIn.now.value())
        .bindStamp()
        .run();
}

Result<> CheckInStore::remove(const CheckInId& id)
{
    return Statement(*m_connection, kRemove).bind("uuid"_L1, id).bindStamp().runOnOne(id.text());
}

} // namespace limber
