// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_review_store.h"

#include "core/common/id.h"
#include "core/storage/statement.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

struct PlanReviewKind;
using PlanReviewId = Id<PlanReviewKind>;

const Sql kAdd{R"sql(
INSERT INTO plan_reviews (uuid, day, changed_at, changed_by)
SELECT :uuid, :day, :changed_at, :changed_by
WHERE NOT EXISTS (SELECT 1 FROM plan_reviews WHERE day = :same_day AND deleted = 0)
)sql"};

const Sql kLatest{R"sql(
SELECT day FROM plan_reviews WHERE deleted = 0 ORDER BY day DESC LIMIT 1
)sql"};

const Sql kLatestPlanChange{R"sql(
SELECT changed_at FROM plan_entries ORDER BY changed_at DESC LIMIT 1
)sql"};

} // namespace

PlanReviewStore::PlanReviewStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<> PlanReviewStore::add(QDate day)
{
    if (!day.isValid())
        return failure(ErrorCode::InvalidValue, u"day"_s);
    return Statement(*m_connection, kAdd)
        .bind("uuid"_L1, PlanReviewId::create())
        .bind("day"_L1, day)
        .bind("same_day"_L1, day)
        .bindStamp()
        .run();
}

Result<std::optional<QDate>> PlanReviewStore::latest() const
{
    return Statement(*m_connection, kLatest)
        .readAll("plan_reviews"_L1, [](Row& row) { return row.day(); })
        .map([](const std::vector<QDate>& days) {
            return days.empty() ? std::optional<QDate>() : days.front();
        });
}

Result<std::optional<Instant>> PlanReviewStore::latestPlanChange() const
{
    return Statement(*m_connection, kLatestPlanChange)
        .readAll("plan_entries"_L1, [](Row& row) { return row.instant(); })
        .map([](const std::vector<Instant>& instants) {
            return instants.empty() ? std::optional<Instant>() : instants.front();
        });
}

} // namespace limber
