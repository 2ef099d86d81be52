// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/own_exercise_store.h"

#include "core/exercise/exercise_file.h"
#include "core/exercise/own_exercise_rules.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kAll{R"sql(
SELECT uuid, definition, motion, copied_from FROM exercises WHERE deleted = 0
)sql"};

const Sql kFind{R"sql(
SELECT uuid, definition, motion, copied_from FROM exercises WHERE uuid = :uuid AND deleted = 0
)sql"};

const Sql kDeleted{R"sql(
SELECT uuid, definition FROM exercises WHERE deleted = 1
)sql"};

const Sql kPictures{R"sql(
SELECT position, format, caption, bytes FROM exercise_pictures
WHERE exercise = :exercise ORDER BY position
)sql"};

const Sql kPictureCounts{R"sql(
SELECT exercise, count(*) FROM exercise_pictures
WHERE exercise IN (SELECT uuid FROM exercises WHERE deleted = 0) GROUP BY exercise
)sql"};

const Sql kSave{R"sql(
INSERT INTO exercises (uuid, definition, motion, copied_from, changed_at, changed_by)
VALUES (:uuid, :definition, :motion, :copied_from, :changed_at, :changed_by)
ON CONFLICT (uuid) DO UPDATE
SET definition = excluded.definition, motion = excluded.motion, copied_from = excluded.copied_from,
    changed_at = max(excluded.changed_at, changed_at + 1), changed_by = excluded.changed_by,
    deleted = 0
)sql"};

const Sql kDropPictures{R"sql(DELETE FROM exercise_pictures WHERE exercise = :exercise)sql"};

const Sql kAddPicture{R"sql(
INSERT INTO exercise_pictures (exercise, position, format, caption, bytes)
VALUES (:exercise, :position, :format, :caption, :bytes)
)sql"};

const Sql kRemove{R"sql(
UPDATE exercises
SET deleted = 1, changed_at = max(:changed_at, changed_at + 1), changed_by = :changed_by
WHERE uuid = :uuid AND deleted = 0
)sql"};

constexpr auto kTable = "exercises"_L1;

OwnExercise readOwn(Row& row)
{
    OwnExercise own{.exercise = {.id = row.id<ExerciseId>()}};
    const QByteArray definition = row.text().toUtf8();
    own.motion = row.text().toUtf8();
    own.copiedFrom = row.optionalId<ExerciseId>();
    std::vector<LoadProblem> problems;
    auto exercise = parseExercise(definition, own.exercise.id.text() + ".json"_L1, problems);
    if (exercise) {
        own.exercise = *std::move(exercise);
        own.exercise.origin = Origin::Own;
    } else {
        row.markUnreadable();
    }
    return own;
}

ExercisePicture readPicture(Row& row)
{
    std::ignore = row.integer();
    // Braces evaluate from left to right; the bytes stand last in the row.
    ExercisePicture picture{
        .format = row.token<PictureFormat>(), .bytes = {}, .caption = row.text()};
    picture.bytes = row.bytes();
    return picture;
}

/// The name in a definition that may not be readable otherwise.
std::pair<ExerciseId, QString> readName(Row& row)
{
    const auto id = row.id<ExerciseId>();
    const QJsonObject definition = QJsonDocument::fromJson(row.text().toUtf8()).object();
    return {id, definition.value("name"_L1).toString()};
}

Result<> writePictures(Connection& connection, const OwnExercise& own)
{
    const ExerciseId& id = own.exercise.id;
    if (auto dropped = Statement(connection, kDropPictures).bind("exercise"_L1, id).run(); !dropped)
        return dropped;
    Statement add(connection, kAddPicture);
    int position = 0;
    for (const ExercisePicture& picture : own.pictures) {
        auto added = add.bind("exercise"_L1, id)
                         .bind("position"_L1, position++)
                         .bind("format"_L1, picture.format)
                         .bind("caption"_L1, picture.caption)
                         .bind("bytes"_L1, picture.bytes)
                         .run();
        if (!added)
            return added;
    }
    return {};
}

} // namespace

OwnExerciseStore::OwnExerciseStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<std::vector<OwnExercise>> OwnExerciseStore::all() const
{
    auto found = Statement(*m_connection, kAll).readAll(kTable, readOwn);
    if (!found)
        return found;
    std::ranges::sort(*found, [](const OwnExercise& left, const OwnExercise& right) {
        const int order = left.exercise.name.compare(right.exercise.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : left.exercise.id < right.exercise.id;
    });
    return found;
}

Result<OwnExercise> OwnExerciseStore::find(const ExerciseId& id) const
{
    auto found = Statement(*m_connection, kFind).bind("uuid"_L1, id).readWhole(readOwn);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return failure(ErrorCode::NotFound, id.text());
    auto shown = pictures(id);
    if (!shown)
        return tl::unexpected(shown.error());
    OwnExercise own = std::move(found->front());
    own.pictures = *std::move(shown);
    return own;
}

Result<std::vector<ExercisePicture>> OwnExerciseStore::pictures(const ExerciseId& id) const
{
    return Statement(*m_connection, kPictures).bind("exercise"_L1, id).readWhole(readPicture);
}

Result<std::map<ExerciseId, int>> OwnExerciseStore::pictureCounts() const
{
    const auto readCount = [](Row& row) {
        const auto id = row.id<ExerciseId>();
        return std::pair(id, row.integer());
    };
    return Statement(*m_connection, kPictureCounts)
        .readAll("exercise_pictures"_L1, readCount)
        .map([](const std::vector<std::pair<ExerciseId, int>>& rows) {
            return std::map<ExerciseId, int>(rows.begin(), rows.end());
        });
}

Result<> OwnExerciseStore::save(const OwnExercise& own)
{
    const Exercise& exercise = own.exercise;
    if (exercise.origin == Origin::Bundled)
        return failure(ErrorCode::InvalidValue, u"origin"_s);
    if (!faultsOf(own).empty())
        return failure(ErrorCode::InvalidValue, exercise.id.text());
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto saved = Statement(*m_connection, kSave)
                     .bind("uuid"_L1, exercise.id)
                     .bind("definition"_L1, QString::fromUtf8(writeExercise(exercise)))
                     .bind("motion"_L1, QString::fromUtf8(own.motion))
                     .bind("copied_from"_L1, own.copiedFrom)
                     .bindStamp()
                     .run();
    if (!saved)
        return saved;
    // Pictures are large and change seldom: they are not written with every word that is typed.
    const auto stored = pictures(exercise.id);
    if (!stored || *stored != own.pictures) {
        if (auto written = writePictures(*m_connection, own); !written)
            return written;
    }
    return transaction->commit();
}

Result<> OwnExerciseStore::remove(const ExerciseId& id)
{
    return Statement(*m_connection, kRemove).bind("uuid"_L1, id).bindStamp().runOnOne(id.text());
}

Result<std::map<ExerciseId, QString>> OwnExerciseStore::namesOfDeleted() const
{
    return Statement(*m_connection, kDeleted)
        .readAll(kTable, readName)
        .map([](const std::vector<std::pair<ExerciseId, QString>>& rows) {
            return std::map<ExerciseId, QString>(rows.begin(), rows.end());
        });
}

} // namespace limber
