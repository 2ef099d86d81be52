// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/routine_store.h"

#include "core/storage/columns.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kAll{R"sql(
SELECT uuid, name, goal, focus, level, time_of_day FROM routines WHERE deleted = 0
)sql"};

const Sql kFind{R"sql(
SELECT uuid, name, goal, focus, level, time_of_day
FROM routines WHERE uuid = :uuid AND deleted = 0
)sql"};

const Sql kSteps{R"sql(
SELECT uuid, exercise, mode, note, rest_after, change_sides, dose_type, repetitions_per, flow,
       sets, repetitions, repetitions_per_set, hold, duration, breath_cycles, rest, step_group
FROM routine_steps WHERE routine = :routine ORDER BY position
)sql"};

const Sql kSave{R"sql(
INSERT INTO routines (uuid, name, goal, focus, level, time_of_day, changed_at, changed_by)
VALUES (:uuid, :name, :goal, :focus, :level, :time_of_day, :changed_at, :changed_by)
ON CONFLICT (uuid) DO UPDATE
SET name = excluded.name, goal = excluded.goal, focus = excluded.focus, level = excluded.level,
    time_of_day = excluded.time_of_day,
    changed_at = max(excluded.changed_at, changed_at + 1), changed_by = excluded.changed_by,
    deleted = 0
)sql"};

const Sql kDropSteps{R"sql(DELETE FROM routine_steps WHERE routine = :routine)sql"};

const Sql kAddStep{R"sql(
INSERT INTO routine_steps (routine, position, uuid, exercise, mode, note, rest_after, change_sides,
                           dose_type, repetitions_per, flow, sets, repetitions,
                           repetitions_per_set, hold, duration, breath_cycles, rest, step_group)
VALUES (:routine, :position, :uuid, :exercise, :mode, :note, :rest_after, :change_sides,
        :dose_type, :repetitions_per, :flow, :sets, :repetitions, :repetitions_per_set, :hold,
        :duration, :breath_cycles, :rest, :step_group)
)sql"};

const Sql kGroups{R"sql(
SELECT uuid, rounds, rest_between FROM routine_groups WHERE routine = :routine ORDER BY position
)sql"};

const Sql kDropGroups{R"sql(DELETE FROM routine_groups WHERE routine = :routine)sql"};

const Sql kAddGroup{R"sql(
INSERT INTO routine_groups (routine, position, uuid, rounds, rest_between)
VALUES (:routine, :position, :uuid, :rounds, :rest_between)
)sql"};

const Sql kRemove{R"sql(
UPDATE routines
SET deleted = 1, changed_at = max(:changed_at, changed_at + 1), changed_by = :changed_by
WHERE uuid = :uuid AND deleted = 0
)sql"};

Routine readRoutine(Row& row)
{
    // Braces evaluate from left to right: the order of the columns.
    return {row.id<RoutineId>(),
            Origin::Own,
            row.text(),
            row.text(),
            row.token<RoutineFocus>(),
            row.token<RoutineLevel>(),
            {},
            {},
            row.optionalToken<TimeOfDay>()};
}

RoutineStep readGroupedStep(Row& row)
{
    RoutineStep step = readRoutineStep(row);
    step.group = row.optionalId<StepGroupId>();
    return step;
}

StepGroup readGroup(Row& row)
{
    return {row.id<StepGroupId>(), row.integer(), row.seconds()};
}

/// Reads the steps and groups of one routine after another.
class PartsReader {
public:
    explicit PartsReader(Connection& connection)
        : m_steps(connection, kSteps)
        , m_groups(connection, kGroups)
    {
    }

    [[nodiscard]] Result<> readInto(Routine& routine)
    {
        auto steps = m_steps.bind("routine"_L1, routine.id).readWhole(readGroupedStep);
        if (!steps)
            return tl::unexpected(steps.error());
        auto groups = m_groups.bind("routine"_L1, routine.id).readWhole(readGroup);
        if (!groups)
            return tl::unexpected(groups.error());
        routine.steps = *std::move(steps);
        routine.groups = *std::move(groups);
        return {};
    }

private:
    Statement m_steps;
    Statement m_groups;
};

Result<> writeGroups(Connection& connection, const Routine& routine)
{
    auto dropped = Statement(connection, kDropGroups).bind("routine"_L1, routine.id).run();
    if (!dropped)
        return dropped;
    Statement add(connection, kAddGroup);
    int position = 0;
    for (const StepGroup& group : routine.groups) {
        auto added = add.bind("routine"_L1, routine.id)
                         .bind("position"_L1, position++)
                         .bind("uuid"_L1, group.id)
                         .bind("rounds"_L1, group.rounds)
                         .bind("rest_between"_L1, group.restBetweenRounds)
                         .run();
        if (!added)
            return added;
    }
    return {};
}

bool isNamedBefore(const Routine& left, const Routine& right)
{
    const int order = left.name.compare(right.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : left.id < right.id;
}

} // namespace

RoutineStore::RoutineStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<std::vector<Routine>> RoutineStore::all() const
{
    auto routines = Statement(*m_connection, kAll).readAll("routines"_L1, readRoutine);
    if (!routines)
        return routines;
    PartsReader parts(*m_connection);
    std::vector<Routine> whole;
    for (Routine& routine : *routines) {
        if (const auto read = parts.readInto(routine))
            whole.push_back(std::move(routine));
        else if (read.error().code == ErrorCode::InvalidFormat)
            m_connection->reportUnreadable("routines"_L1, routine.id.text());
        else
            return tl::unexpected(read.error());
    }
    std::ranges::sort(whole, isNamedBefore);
    return whole;
}

Result<Routine> RoutineStore::find(const RoutineId& id) const
{
    auto found =
        Statement(*m_connection, kFind).bind("uuid"_L1, id).readAll("routines"_L1, readRoutine);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return failure(ErrorCode::NotFound, id.text());
    Routine routine = std::move(found->front());
    if (const auto read = PartsReader(*m_connection).readInto(routine); !read)
        return tl::unexpected(read.error());
    return routine;
}

Result<> RoutineStore::save(const Routine& routine)
{
    if (routine.origin == Origin::Bundled)
        return failure(ErrorCode::InvalidValue, u"origin"_s);
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto saved = Statement(*m_connection, kSave)
                     .bind("uuid"_L1, routine.id)
                     .bind("name"_L1, routine.name)
                     .bind("goal"_L1, routine.goal)
                     .bind("focus"_L1, routine.focus)
                     .bind("level"_L1, routine.level)
                     .bind("time_of_day"_L1, routine.timeOfDay)
                     .bindStamp()
                     .run();
    if (!saved)
        return saved;
    if (auto dropped = Statement(*m_connection, kDropSteps).bind("routine"_L1, routine.id).run();
        !dropped)
        return dropped;
    Statement add(*m_connection, kAddStep);
    int position = 0;
    for (const RoutineStep& step : routine.steps) {
        add.bind("routine"_L1, routine.id);
        bindRoutineStep(add, position++, step);
        add.bind("step_group"_L1, step.group);
        if (auto added = add.run(); !added)
            return added;
    }
    if (auto written = writeGroups(*m_connection, routine); !written)
        return written;
    return transaction->commit();
}

Result<> RoutineStore::remove(const RoutineId& id)
{
    return Statement(*m_connection, kRemove).bind("uuid"_L1, id).bindStamp().runOnOne(id.text());
}

} // namespace limber
