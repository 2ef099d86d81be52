// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/favourite_store.h"

#include "core/storage/statement.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kAll{R"sql(
SELECT exercise FROM favourite_exercises WHERE deleted = 0
)sql"};

// A stamp that changed nothing would win over a change made on another computer.
const Sql kAdd{R"sql(
INSERT INTO favourite_exercises (exercise, changed_at, changed_by)
VALUES (:exercise, :changed_at, :changed_by)
ON CONFLICT (exercise) DO UPDATE
SET changed_at = max(excluded.changed_at, changed_at + 1), changed_by = excluded.changed_by,
    deleted = 0
WHERE deleted = 1
)sql"};

const Sql kRemove{R"sql(
UPDATE favourite_exercises
SET deleted = 1, changed_at = max(:changed_at, changed_at + 1), changed_by = :changed_by
WHERE exercise = :exercise AND deleted = 0
)sql"};

ExerciseId readExercise(Row& row)
{
    return row.id<ExerciseId>();
}

} // namespace

FavouriteStore::FavouriteStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<std::set<ExerciseId>> FavouriteStore::all() const
{
    return Statement(*m_connection, kAll)
        .readAll("favourite_exercises"_L1, readExercise)
        .map([](const std::vector<ExerciseId>& rows) {
            return std::set<ExerciseId>(rows.begin(), rows.end());
        });
}

Result<> FavouriteStore::set(const ExerciseId& exercise, Favour favour)
{
    return Statement(*m_connection, favour == Favour::Favourite ? kAdd : kRemove)
        .bind("exercise"_L1, exercise)
        .bindStamp()
        .run();
}

} // namespace limber
