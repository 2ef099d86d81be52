// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/week_review_store.h"

#include "core/storage/statement.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kLast{R"sql(
SELECT week FROM week_reviews WHERE deleted = 0 ORDER BY week DESC LIMIT 1
)sql"};

const Sql kMark{R"sql(
INSERT INTO week_reviews (week, changed_at, changed_by)
VALUES (:week, :changed_at, :changed_by)
ON CONFLICT (week) DO UPDATE
SET changed_at = max(excluded.changed_at, changed_at + 1), changed_by = excluded.changed_by,
    deleted = 0
WHERE deleted = 1
)sql"};

} // namespace

WeekReviewStore::WeekReviewStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<std::optional<QDate>> WeekReviewStore::lastShown() const
{
    const auto weeks = Statement(*m_connection, kLast).readAll("week_reviews"_L1, [](Row& row) {
        return row.day();
    });
    if (!weeks)
        return tl::unexpected(weeks.error());
    return weeks->empty() ? std::nullopt : std::optional(weeks->front());
}

Result<> WeekReviewStore::markShown(QDate week)
{
    return Statement(*m_connection, kMark).bind("week"_L1, week).bindStamp().run();
}

} // namespace limber
