// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/programme_store.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <tuple>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kAll{R"sql(
SELECT uuid, name, weeks FROM programmes WHERE deleted = 0
)sql"};

const Sql kFind{R"sql(
SELECT uuid, name, weeks FROM programmes WHERE uuid = :uuid AND deleted = 0
)sql"};

const Sql kItems{R"sql(
SELECT position, weekday, time, routine
FROM programme_items WHERE programme = :programme ORDER BY position
)sql"};

const Sql kSave{R"sql(
INSERT INTO programmes (uuid, name, weeks, changed_at, changed_by)
VALUES (:uuid, :name, :weeks, :changed_at, :changed_by)
ON CONFLICT (uuid) DO UPDATE
SET name = excluded.name, weeks = excluded.weeks,
    changed_at = max(excluded.changed_at, changed_at + 1), changed_by = excluded.changed_by,
    deleted = 0
)sql"};

const Sql kDropItems{R"sql(DELETE FROM programme_items WHERE programme = :programme)sql"};

const Sql kAddItem{R"sql(
INSERT INTO programme_items (programme, position, weekday, time, routine)
VALUES (:programme, :position, :weekday, :time, :routine)
)sql"};

const Sql kRemove{R"sql(
UPDATE programmes
SET deleted = 1, changed_at = max(:changed_at, changed_at + 1), changed_by = :changed_by
WHERE uuid = :uuid AND deleted = 0
)sql"};

OwnProgramme readProgramme(Row& row)
{
    // Braces evaluate from left to right: the order of the columns.
    return {row.id<ProgrammeId>(), row.text(), row.integer(), {}};
}

OwnProgrammeItem readItem(Row& row)
{
    std::ignore = row.integer();
    return {row.token<Qt::DayOfWeek>(), row.time(), row.id<RoutineId>()};
}

Result<std::vector<OwnProgrammeItem>> itemsOf(const ProgrammeId& id, Statement& statement)
{
    return statement.bind("programme"_L1, id).readWhole(readItem);
}

bool isNamedBefore(const OwnProgramme& left, const OwnProgramme& right)
{
    const int order = left.name.compare(right.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : left.id < right.id;
}

Result<> writeItems(Connection& connection, const OwnProgramme& programme)
{
    auto dropped = Statement(connection, kDropItems).bind("programme"_L1, programme.id).run();
    if (!dropped)
        return dropped;
    Statement add(connection, kAddItem);
    int position = 0;
    for (const OwnProgrammeItem& item : programme.items) {
        auto added = add.bind("programme"_L1, programme.id)
                         .bind("position"_L1, position++)
                         .bind("weekday"_L1, item.weekday)
                         .bind("time"_L1, item.time)
                         .bind("routine"_L1, item.routine)
                         .run();
        if (!added)
            return added;
    }
    return {};
}

} // namespace

ProgrammeStore::ProgrammeStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<std::vector<OwnProgramme>> ProgrammeStore::all() const
{
    auto programmes = Statement(*m_connection, kAll).readAll("programmes"_L1, readProgramme);
    if (!programmes)
        return programmes;
    Statement statement(*m_connection, kItems);
    std::vector<OwnProgramme> whole;
    for (OwnProgramme& programme : *programmes) {
        auto items = itemsOf(programme.id, statement);
        if (items) {
            programme.items = *std::move(items);
            whole.push_back(std::move(programme));
        } else if (items.error().code == ErrorCode::InvalidFormat) {
            m_connection->reportUnreadable("programmes"_L1, programme.id.text());
        } else {
            return tl::unexpected(items.error());
        }
    }
    std::ranges::sort(whole, isNamedBefore);
    return whole;
}

Result<OwnProgramme> ProgrammeStore::find(const ProgrammeId& id) const
{
    auto found =
        Statement(*m_connection, kFind).bind("uuid"_L1, id).readAll("programmes"_L1, readProgramme);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return failure(ErrorCode::NotFound, id.text());
    Statement statement(*m_connection, kItems);
    auto items = itemsOf(id, statement);
    if (!items)
        return tl::unexpected(items.error());
    OwnProgramme programme = std::move(found->front());
    programme.items = *std::move(items);
    return programme;
}

Result<> ProgrammeStore::save(const OwnProgramme& programme)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // A stamp that changed nothing would win over a change made on another computer.
    if (const auto stored = find(programme.id); stored && *stored == programme)
        return {};
    auto saved = Statement(*m_connection, kSave)
                     .bind("uuid"_L1, programme.id)
                     .bind("name"_L1, programme.name)
                     .bind("weeks"_L1, programme.weeks)
                     .bindStamp()
                     .run();
    if (!saved)
        return saved;
    if (auto written = writeItems(*m_connection, programme); !written)
        return written;
    return transaction->commit();
}

Result<> ProgrammeStore::remove(const ProgrammeId& id)
{
    return Statement(*m_connection, kRemove).bind("uuid"_L1, id).bindStamp().runOnOne(id.text());
}

} // namespace limber
