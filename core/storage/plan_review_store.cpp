// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_review_store.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QUuid>

#include <tuple>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kLast{R"sql(
SELECT uuid, day FROM plan_reviews WHERE deleted = 0 ORDER BY day DESC LIMIT 1
)sql"};

const Sql kOfDay{R"sql(
SELECT uuid, day FROM plan_reviews WHERE deleted = 0 AND day = :day LIMIT 1
)sql"};

const Sql kAdd{R"sql(
INSERT INTO plan_reviews (uuid, day, changed_at, changed_by)
VALUES (:uuid, :day, :changed_at, :changed_by)
)sql"};

// Rows that were deleted count: taking something away is a change as well.
const Sql kLastChange{R"sql(
SELECT changed_at FROM plan_entries
UNION ALL SELECT changed_at FROM plan_overrides
UNION ALL SELECT changed_at FROM pauses
ORDER BY changed_at DESC LIMIT 1
)sql"};

QDate readDay(Row& row)
{
    std::ignore = row.text();
    return row.day();
}

template <typename Value>
Result<std::optional<Value>> firstOf(const Result<std::vector<Value>>& rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->empty() ? std::nullopt : std::optional(rows->front());
}

} // namespace

PlanReviewStore::PlanReviewStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<std::optional<QDate>> PlanReviewStore::lastReview() const
{
    return firstOf(Statement(*m_connection, kLast).readAll("plan_reviews"_L1, readDay));
}

Result<> PlanReviewStore::markReviewed(QDate day)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto there = firstOf(
        Statement(*m_connection, kOfDay).bind("day"_L1, day).readAll("plan_reviews"_L1, readDay));
    if (!there)
        return tl::unexpected(there.error());
    if (*there)
        return {};
    auto added = Statement(*m_connection, kAdd)
                     .bind("uuid"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces))
                     .bind("day"_L1, day)
                     .bindStamp()
                     .run();
    if (!added)
        return added;
    return transaction->commit();
}

Result<std::optional<Instant>> PlanReviewStore::lastChange() const
{
    return firstOf(Statement(*m_connection, kLastChange).readAll("plan_entries"_L1, [](Row& row) {
        return row.instant();
    }));
}

} // namespace limber
