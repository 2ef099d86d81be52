// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accepted_finding_store.h"

#include "core/storage/statement.h"

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kAll{R"sql(
SELECT finding, day FROM accepted_findings WHERE deleted = 0 ORDER BY finding
)sql"};

// A stamp that changed nothing would win over a change made on another computer.
const Sql kAccept{R"sql(
INSERT INTO accepted_findings (finding, day, changed_at, changed_by)
VALUES (:finding, :day, :changed_at, :changed_by)
ON CONFLICT (finding) DO UPDATE
SET day = excluded.day, changed_at = max(excluded.changed_at, changed_at + 1),
    changed_by = excluded.changed_by, deleted = 0
WHERE deleted = 1
)sql"};

const Sql kTakeBack{R"sql(
UPDATE accepted_findings
SET deleted = 1, changed_at = max(:changed_at, changed_at + 1), changed_by = :changed_by
WHERE finding = :finding AND deleted = 0
)sql"};

std::pair<QString, QDate> readFinding(Row& row)
{
    // Braces evaluate from left to right: the order of the columns.
    return {row.text(), row.day()};
}

} // namespace

AcceptedFindingStore::AcceptedFindingStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<std::map<QString, QDate>> AcceptedFindingStore::all() const
{
    return Statement(*m_connection, kAll)
        .readAll("accepted_findings"_L1, readFinding)
        .map([](const std::vector<std::pair<QString, QDate>>& rows) {
            return std::map<QString, QDate>(rows.begin(), rows.end());
        });
}

Result<> AcceptedFindingStore::accept(const QString& finding, QDate day)
{
    if (finding.isEmpty())
        return failure(ErrorCode::InvalidValue, u"finding"_s);
    if (!day.isValid())
        return failure(ErrorCode::InvalidValue, u"day"_s);
    return Statement(*m_connection, kAccept)
        .bind("finding"_L1, finding)
        .bind("day"_L1, day)
        .bindStamp()
        .run();
}

Result<> AcceptedFindingStore::takeBack(const QString& finding)
{
    return Statement(*m_connection, kTakeBack)
        .bind("finding"_L1, finding)
        .bindStamp()
        .runOnOne(finding);
}

} // namespace limber
