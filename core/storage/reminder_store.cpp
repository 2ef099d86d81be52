// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reminder_store.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kHandled{R"sql(
SELECT entry, rule_date, reminder FROM reminders_handled
)sql"};

const Sql kPostponed{R"sql(
SELECT entry, rule_date, again_at FROM reminders_postponed
)sql"};

const Sql kHandle{R"sql(
INSERT INTO reminders_handled (entry, rule_date, reminder, handled_at)
VALUES (:entry, :rule_date, :reminder, :handled_at)
ON CONFLICT (entry, rule_date, reminder) DO UPDATE SET handled_at = excluded.handled_at
)sql"};

const Sql kForget{R"sql(
DELETE FROM reminders_handled
WHERE entry = :entry AND rule_date = :rule_date AND reminder = :reminder
)sql"};

const Sql kPostpone{R"sql(
INSERT INTO reminders_postponed (entry, rule_date, again_at)
VALUES (:entry, :rule_date, :again_at)
ON CONFLICT (entry, rule_date) DO UPDATE SET again_at = excluded.again_at
)sql"};

const Sql kEndPostponement{R"sql(
DELETE FROM reminders_postponed WHERE entry = :entry AND rule_date = :rule_date
)sql"};

const Sql kPruneHandled{R"sql(
DELETE FROM reminders_handled WHERE handled_at < :before
)sql"};

const Sql kPrunePostponed{R"sql(
DELETE FROM reminders_postponed WHERE again_at < :before
)sql"};

OccurrenceKey readKey(Row& row)
{
    auto entry = row.id<PlanEntryId>();
    return {std::move(entry), row.day()};
}

Statement& bindKey(Statement& statement, const OccurrenceKey& key)
{
    return statement.bind("entry"_L1, key.entry).bind("rule_date"_L1, key.ruleDate);
}

Result<> handle(Connection& connection, const std::vector<ReminderKey>& keys, Instant at)
{
    Statement statement(connection, kHandle);
    for (const ReminderKey& key : keys) {
        const auto kept = bindKey(statement, key.occurrence)
                              .bind("reminder"_L1, key.reminder)
                              .bind("handled_at"_L1, at)
                              .run();
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace

ReminderStore::ReminderStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<ReminderLog> ReminderStore::load() const
{
    const auto handled =
        Statement(*m_connection, kHandled).readAll("reminders_handled"_L1, [](Row& row) {
            auto occurrence = readKey(row);
            return ReminderKey{std::move(occurrence), row.text()};
        });
    if (!handled)
        return tl::unexpected(handled.error());
    const auto postponed =
        Statement(*m_connection, kPostponed).readAll("reminders_postponed"_L1, [](Row& row) {
            auto occurrence = readKey(row);
            return std::pair(std::move(occurrence), row.instant());
        });
    if (!postponed)
        return tl::unexpected(postponed.error());
    return ReminderLog{{handled->begin(), handled->end()}, {postponed->begin(), postponed->end()}};
}

Result<> ReminderStore::record(const ReminderChanges& changes, Instant at)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto handled = handle(*m_connection, changes.handled, at); !handled)
        return handled;
    Statement statement(*m_connection, kEndPostponement);
    for (const OccurrenceKey& key : changes.notPostponed) {
        if (auto ended = bindKey(statement, key).run(); !ended)
            return ended;
    }
    return transaction->commit();
}

Result<> ReminderStore::record(const EditedReminders& edited, Instant at)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto handled = handle(*m_connection, edited.over, at); !handled)
        return handled;
    Statement statement(*m_connection, kForget);
    for (const ReminderKey& key : edited.anew) {
        auto forgotten = bindKey(statement, key.occurrence).bind("reminder"_L1, key.reminder).run();
        if (!forgotten)
            return forgotten;
    }
    return transaction->commit();
}

Result<> ReminderStore::postpone(const OccurrenceKey& occurrence, Instant againAt)
{
    Statement statement(*m_connection, kPostpone);
    return bindKey(statement, occurrence).bind("again_at"_L1, againAt).run();
}

Result<> ReminderStore::prune(Instant before)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const Sql* sql : {&kPruneHandled, &kPrunePostponed}) {
        if (auto pruned = Statement(*m_connection, *sql).bind("before"_L1, before).run(); !pruned)
            return pruned;
    }
    return transaction->commit();
}

} // namespace limber
