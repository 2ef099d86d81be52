// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/activity_store.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QUuid>

#include <set>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kActivities{R"sql(
SELECT uuid, name, since, position FROM activities WHERE deleted = 0 ORDER BY position, uuid
)sql"};

const Sql kRatings{R"sql(
SELECT activity_ratings.uuid, activity, day, value
FROM activity_ratings JOIN activities ON activities.uuid = activity
WHERE activity_ratings.deleted = 0 AND activities.deleted = 0
ORDER BY day, activities.position, activity
)sql"};

// Those that were removed keep their place: they may come back.
const Sql kAdd{R"sql(
INSERT INTO activities (uuid, name, since, position, changed_at, changed_by)
VALUES (:uuid, :name, :since, (SELECT coalesce(max(position) + 1, 0) FROM activities), :changed_at,
        :changed_by)
)sql"};

const Sql kRename{R"sql(
UPDATE activities
SET name = :name, changed_at = max(:changed_at, changed_at + 1), changed_by = :changed_by
WHERE uuid = :uuid AND deleted = 0
)sql"};

const Sql kIsThere{R"sql(
SELECT uuid FROM activities WHERE uuid = :uuid AND deleted = 0
)sql"};

const Sql kMark{R"sql(
UPDATE activities
SET deleted = :deleted, changed_at = max(:changed_at, changed_at + 1), changed_by = :changed_by
WHERE uuid = :uuid AND deleted <> :deleted
)sql"};

const Sql kRate{R"sql(
INSERT INTO activity_ratings (uuid, activity, day, value, changed_at, changed_by)
VALUES (:uuid, :activity, :day, :value, :changed_at, :changed_by)
ON CONFLICT (activity, day) DO UPDATE
SET value = excluded.value, changed_at = max(excluded.changed_at, changed_at + 1),
    changed_by = excluded.changed_by, deleted = 0
WHERE value <> excluded.value OR deleted = 1
)sql"};

const Sql kRemoveRating{R"sql(
UPDATE activity_ratings
SET deleted = 1, changed_at = max(:changed_at, changed_at + 1), changed_by = :changed_by
WHERE activity = :activity AND day = :day AND deleted = 0
)sql"};

Activity readActivity(Row& row)
{
    Activity activity{row.id<ActivityId>(), row.text(), row.day()};
    activity.position = row.integer();
    return activity;
}

ActivityRating readRating(Row& row)
{
    auto id = row.id<ActivityRatingId>();
    auto activity = row.id<ActivityId>();
    const QDate day = row.day();
    auto ability = Ability::create(row.integer());
    if (!ability) {
        row.markUnreadable();
        ability = Ability::create(0);
    }
    return {std::move(id), std::move(activity), day, *ability};
}

Result<> mark(Connection& connection, const ActivityId& id, bool isDeleted)
{
    return Statement(connection, kMark)
        .bind("uuid"_L1, id)
        .bind("deleted"_L1, isDeleted)
        .bindStamp()
        .runOnOne(id.text());
}

} // namespace

ActivityStore::ActivityStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<ActivityHistory> ActivityStore::load() const
{
    auto activities = Statement(*m_connection, kActivities).readAll("activities"_L1, readActivity);
    if (!activities)
        return tl::unexpected(activities.error());
    auto ratings = Statement(*m_connection, kRatings).readAll("activity_ratings"_L1, readRating);
    if (!ratings)
        return tl::unexpected(ratings.error());
    // An activity that could not be read has no ratings either.
    std::set<ActivityId> known;
    for (const Activity& activity : *activities)
        known.insert(activity.id);
    std::erase_if(*ratings, [&known](const ActivityRating& rating) {
        return !known.contains(rating.activity);
    });
    return ActivityHistory{*std::move(activities), *std::move(ratings)};
}

Result<> ActivityStore::add(const Activity& activity)
{
    return Statement(*m_connection, kAdd)
        .bind("uuid"_L1, activity.id)
        .bind("name"_L1, activity.name)
        .bind("since"_L1, activity.since)
        .bindStamp()
        .run();
}

Result<> ActivityStore::rename(const ActivityId& id, const QString& name)
{
    return Statement(*m_connection, kRename)
        .bind("uuid"_L1, id)
        .bind("name"_L1, name)
        .bindStamp()
        .runOnOne(id.text());
}

Result<> ActivityStore::remove(const ActivityId& id)
{
    return mark(*m_connection, id, true);
}

Result<> ActivityStore::restore(const ActivityId& id)
{
    return mark(*m_connection, id, false);
}

Result<> ActivityStore::rate(const ActivityId& activity, QDate day, Ability ability)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto there = Statement(*m_connection, kIsThere)
                           .bind("uuid"_L1, activity)
                           .readAll("activities"_L1, [](Row& row) { return row.id<ActivityId>(); });
    if (!there)
        return tl::unexpected(there.error());
    if (there->empty())
        return failure(ErrorCode::NotFound, activity.text());
    auto rated = Statement(*m_connection, kRate)
                     .bind("uuid"_L1, activityRatingId(activity, day))
                     .bind("activity"_L1, activity)
                     .bind("day"_L1, day)
                     .bind("value"_L1, ability.value())
                     .bindStamp()
                     .run();
    if (!rated)
        return rated;
    return transaction->commit();
}

Result<> ActivityStore::removeRating(const ActivityId& activity, QDate day)
{
    return Statement(*m_connection, kRemoveRating)
        .bind("activity"_L1, activity)
        .bind("day"_L1, day)
        .bindStamp()
        .runOnOne(activity.text());
}

ActivityRatingId activityRatingId(const ActivityId& activity, QDate day)
{
    static const QUuid space(u"{a2d1c1c5-2f0b-4f57-9a57-5a0b9a0b8d11}"_s);
    const QString name = activity.text() + u'/' + day.toString(Qt::ISODate);
    const QUuid hashed = QUuid::createUuidV5(space, name);
    // A UUID is always an id text.
    return ActivityRatingId::fromText(hashed.toString(QUuid::WithoutBraces)).value();
}

} // namespace limber
