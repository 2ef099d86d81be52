// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_store.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QUuid>

#include <map>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kEntries{R"sql(
SELECT uuid, routine, weekdays, every_weeks, from_day, until_day, times, time, reminders
FROM plan_entries WHERE deleted = 0 ORDER BY from_day, time, uuid
)sql"};

const Sql kSaveEntry{R"sql(
INSERT INTO plan_entries (uuid, routine, weekdays, every_weeks, from_day, until_day, times, time,
                          reminders, revision, changed_at, changed_by)
VALUES (:uuid, :routine, :weekdays, :every_weeks, :from_day, :until_day, :times, :time,
        :reminders, 1, :changed_at, :changed_by)
ON CONFLICT (uuid) DO UPDATE
SET routine = excluded.routine, weekdays = excluded.weekdays, every_weeks = excluded.every_weeks,
    from_day = excluded.from_day, until_day = excluded.until_day, times = excluded.times,
    time = excluded.time, reminders = excluded.reminders, revision = revision + 1,
    changed_at = max(excluded.changed_at, changed_at + 1),
    changed_by = excluded.changed_by, deleted = 0
)sql"};

const Sql kRemoveEntry{R"sql(
UPDATE plan_entries
SET deleted = 1, revision = revision + 1, changed_at = max(:changed_at, changed_at + 1), changed_by = :changed_by
WHERE uuid = :uuid AND deleted = 0
)sql"};

const Sql kOverrides{R"sql(
SELECT entry, rule_date, change, to_date, to_time
FROM plan_overrides WHERE deleted = 0 ORDER BY rule_date, entry
)sql"};

const Sql kSaveOverride{R"sql(
INSERT INTO plan_overrides (uuid, entry, rule_date, change, to_date, to_time, revision,
                            changed_at, changed_by)
VALUES (:uuid, :entry, :rule_date, :change, :to_date, :to_time, 1, :changed_at, :changed_by)
ON CONFLICT (entry, rule_date) DO UPDATE
SET change = excluded.change, to_date = excluded.to_date, to_time = excluded.to_time,
    revision = revision + 1, changed_at = max(excluded.changed_at, changed_at + 1), changed_by = excluded.changed_by,
    deleted = 0
)sql"};

const Sql kRemoveOverride{R"sql(
UPDATE plan_overrides
SET deleted = 1, revision = revision + 1, changed_at = max(:changed_at, changed_at + 1), changed_by = :changed_by
WHERE uuid = :uuid AND deleted = 0
)sql"};

const Sql kPauses{R"sql(
SELECT uuid, from_day, until_day FROM pauses WHERE deleted = 0 ORDER BY from_day, uuid
)sql"};

// Rows that were deleted count too: taking an override away is a change as well.
const Sql kRevisions{R"sql(
SELECT uuid,
       revision + (SELECT ifnull(sum(revision), 0) FROM plan_overrides WHERE entry = plan_entries.uuid)
                + (SELECT ifnull(sum(revision), 0) FROM pauses)
FROM plan_entries WHERE deleted = 0
)sql"};

const Sql kSavePause{R"sql(
INSERT INTO pauses (uuid, from_day, until_day, revision, changed_at, changed_by)
VALUES (:uuid, :from_day, :until_day, 1, :changed_at, :changed_by)
ON CONFLICT (uuid) DO UPDATE
SET from_day = excluded.from_day, until_day = excluded.until_day, revision = revision + 1,
    changed_at = max(excluded.changed_at, changed_at + 1), changed_by = excluded.changed_by,
    deleted = 0
)sql"};

const Sql kRemovePause{R"sql(
UPDATE pauses
SET deleted = 1, revision = revision + 1, changed_at = max(:changed_at, changed_at + 1), changed_by = :changed_by
WHERE uuid = :uuid AND deleted = 0
)sql"};

/// The same on every computer, so that two of them that change the same occurrence change the
/// same row. Never to be altered: it is stored.
QString uuidOf(const OccurrenceKey& key)
{
    static const QUuid space(u"5d1b8c0e-6a2f-5c49-9d8e-7c3a1f0b4e62"_s);
    const QString name = key.entry.text() + u'/' + key.ruleDate.toString(Qt::ISODate);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

PlanEntry readEntry(Row& row)
{
    auto id = row.id<PlanEntryId>();
    auto routine = row.id<RoutineId>();
    Recurrence recurrence;
    recurrence.weekdays = Weekdays::fromBits(static_cast<unsigned>(row.integer()));
    recurrence.everyWeeks = row.integer();
    recurrence.from = row.day();
    recurrence.until = row.optionalDay();
    recurrence.times = row.optionalInteger();
    const QTime time = row.time();
    auto reminders = remindersFromText(row.text());
    if (!reminders)
        row.markUnreadable();
    return {std::move(id), std::move(routine), recurrence, time,
            std::move(reminders).value_or(std::vector<ReminderTime>{})};
}

OccurrenceOverride readOverride(Row& row)
{
    auto entry = row.id<PlanEntryId>();
    const QDate ruleDate = row.day();
    const auto change = row.token<OccurrenceOverride::Change>();
    const QDate toDate = row.optionalDay().value_or(QDate());
    return {{std::move(entry), ruleDate}, change, toDate, row.optionalTime()};
}

Pause readPause(Row& row)
{
    auto id = row.id<PauseId>();
    const QDate from = row.day();
    return {std::move(id), {from, row.optionalDay()}};
}

const PlanEntryId& keyOf(const PlanEntry& entry)
{
    return entry.id;
}

const OccurrenceKey& keyOf(const OccurrenceOverride& change)
{
    return change.key;
}

const PauseId& keyOf(const Pause& pause)
{
    return pause.id;
}

QString uuidOf(const PlanEntryId& id)
{
    return id.text();
}

QString uuidOf(const PauseId& id)
{
    return id.text();
}

void bindValues(Statement& save, const PlanEntry& entry)
{
    save.bind("routine"_L1, entry.routine)
        .bind("weekdays"_L1, static_cast<int>(entry.recurrence.weekdays.bits()))
        .bind("every_weeks"_L1, entry.recurrence.everyWeeks)
        .bind("from_day"_L1, entry.recurrence.from)
        .bind("until_day"_L1, entry.recurrence.until)
        .bind("times"_L1, entry.recurrence.times)
        .bind("time"_L1, entry.time)
        .bind("reminders"_L1, remindersText(entry.reminders));
}

void bindValues(Statement& save, const OccurrenceOverride& change)
{
    save.bind("entry"_L1, change.key.entry)
        .bind("rule_date"_L1, change.key.ruleDate)
        .bind("change"_L1, change.change)
        .bind("to_date"_L1, change.toDate.isValid() ? std::optional(change.toDate) : std::nullopt)
        .bind("to_time"_L1, change.toTime);
}

void bindValues(Statement& save, const Pause& pause)
{
    save.bind("from_day"_L1, pause.days.from).bind("until_day"_L1, pause.days.until);
}

/// Writes what differs between the stored rows and the wanted ones. Rows that could not be read
/// are in neither and stay as they are.
template <typename Value>
Result<> saveDifferences(Connection& connection, const std::vector<Value>& stored,
                         const std::vector<Value>& wanted, const Sql& saveSql, const Sql& removeSql)
{
    using Key = std::remove_cvref_t<decltype(keyOf(std::declval<Value>()))>;
    std::map<Key, const Value*> leftOver;
    for (const Value& value : stored)
        leftOver.emplace(keyOf(value), &value);

    Statement save(connection, saveSql);
    for (const Value& value : wanted) {
        const auto found = leftOver.find(keyOf(value));
        const bool isStored = found != leftOver.end() && *found->second == value;
        if (found != leftOver.end())
            leftOver.erase(found);
        if (isStored)
            continue;
        save.bind("uuid"_L1, uuidOf(keyOf(value)));
        bindValues(save, value);
        if (auto saved = save.bindStamp().run(); !saved)
            return saved;
    }
    Statement remove(connection, removeSql);
    for (const auto& [key, value] : leftOver) {
        if (auto removed = remove.bind("uuid"_L1, uuidOf(key)).bindStamp().run(); !removed)
            return removed;
    }
    return {};
}

Result<Plan> loadPlan(Connection& connection)
{
    auto entries = Statement(connection, kEntries).readAll("plan_entries"_L1, readEntry);
    if (!entries)
        return tl::unexpected(entries.error());
    auto overrides = Statement(connection, kOverrides).readAll("plan_overrides"_L1, readOverride);
    if (!overrides)
        return tl::unexpected(overrides.error());
    auto pauses = Statement(connection, kPauses).readAll("pauses"_L1, readPause);
    if (!pauses)
        return tl::unexpected(pauses.error());
    return Plan{*std::move(entries), *std::move(overrides), *std::move(pauses)};
}

} // namespace

PlanStore::PlanStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<Plan> PlanStore::load() const
{
    return loadPlan(*m_connection);
}

Result<std::map<PlanEntryId, int>> PlanStore::revisions() const
{
    const auto rows = Statement(*m_connection, kRevisions).readAll("plan_entries"_L1, [](Row& row) {
        auto id = row.id<PlanEntryId>();
        const int revision = row.integer();
        return std::pair(std::move(id), revision);
    });
    if (!rows)
        return tl::unexpected(rows.error());
    return std::map<PlanEntryId, int>(rows->begin(), rows->end());
}

Result<> PlanStore::save(const Plan& plan)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto stored = loadPlan(*m_connection);
    if (!stored)
        return tl::unexpected(stored.error());
    if (auto saved =
            saveDifferences(*m_connection, stored->entries, plan.entries, kSaveEntry, kRemoveEntry);
        !saved)
        return saved;
    if (auto saved = saveDifferences(*m_connection, stored->overrides, plan.overrides,
                                     kSaveOverride, kRemoveOverride);
        !saved)
        return saved;
    if (auto saved =
            saveDifferences(*m_connection, stored->pauses, plan.pauses, kSavePause, kRemovePause);
        !saved)
        return saved;
    return transaction->commit();
}

} // namespace limber
