// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_store.h"

#include "core/storage/check_in_store.h"
#include "core/storage/plan_store.h"
#include "core/storage/session_store.h"
#include "core/storage/statement.h"

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kFirstDays{R"sql(
SELECT exercise, min(day)
FROM session_steps JOIN sessions ON uuid = session_steps.session
WHERE deleted = 0
  AND (session_steps.active > 0 OR completed_sets > 0 OR finished = 1)
GROUP BY exercise ORDER BY exercise
)sql"};

// How many sessions reached which amount, in the number that leads the type of dose, with the
// exercise going well (exercise_history.h): the most that each session reached.
const Sql kAmountsThatWentWell{R"sql(
SELECT exercise, dose_type, amount, count(*)
FROM (SELECT exercise, dose_type,
             max(CASE
                 WHEN dose_type = :timed_hold THEN hold
                 WHEN dose_type = :timed_flow THEN duration
                 WHEN dose_type = :breath_cycles THEN breath_cycles
                 WHEN repetitions_per_set <> '' AND json_valid('[' || repetitions_per_set || ']')
                 THEN (SELECT max(value) FROM json_each('[' || repetitions_per_set || ']'))
                 ELSE repetitions
             END) AS amount
      FROM session_steps JOIN sessions ON uuid = session_steps.session
      WHERE deleted = 0 AND finished = 1
        AND (feel IN (:right, :too_easy) OR (feel IS NULL AND pain_worst <= :green_pain))
      GROUP BY session_steps.session, exercise, dose_type)
WHERE amount > 0
GROUP BY exercise, dose_type, amount ORDER BY exercise, dose_type, amount DESC
)sql"};

struct FirstDay {
    ExerciseId exercise;
    QDate day;
};

struct ReachedAmount {
    ExerciseId exercise;
    DoseType type = DoseType::Repetitions;
    int amount = 0;
    int sessions = 0;
};

FirstDay readFirstDay(Row& row)
{
    ExerciseId exercise = row.id<ExerciseId>();
    return {std::move(exercise), row.day()};
}

ReachedAmount readReachedAmount(Row& row)
{
    ReachedAmount reached{.exercise = row.id<ExerciseId>()};
    reached.type = row.token<DoseType>();
    reached.amount = row.integer();
    reached.sessions = row.integer();
    return reached;
}

} // namespace

Result<PracticeHistory> loadHistory(const Database& database)
{
    auto plan = PlanStore(database).load();
    if (!plan)
        return tl::unexpected(plan.error());
    auto sessions = SessionStore(database).summaries();
    if (!sessions)
        return tl::unexpected(sessions.error());
    auto checkIns = CheckInStore(database).all();
    if (!checkIns)
        return tl::unexpected(checkIns.error());
    return PracticeHistory{*std::move(plan), *std::move(sessions), *std::move(checkIns)};
}

Result<ExerciseHistory> loadExerciseHistory(const Database& database)
{
    Connection& connection = database.connection();
    const auto days = Statement(connection, kFirstDays).readAll("session_steps"_L1, readFirstDay);
    if (!days)
        return tl::unexpected(days.error());
    const auto reached = Statement(connection, kAmountsThatWentWell)
                             .bind("timed_hold"_L1, DoseType::TimedHold)
                             .bind("timed_flow"_L1, DoseType::TimedFlow)
                             .bind("breath_cycles"_L1, DoseType::BreathCycles)
                             .bind("right"_L1, Feel::Right)
                             .bind("too_easy"_L1, Feel::TooEasy)
                             .bind("green_pain"_L1, kMostGreenPain)
                             .readAll("session_steps"_L1, readReachedAmount);
    if (!reached)
        return tl::unexpected(reached.error());
    ExerciseHistory history;
    for (const FirstDay& first : *days)
        history[first.exercise].firstDay = first.day;
    // From the highest amount down: the one at which a second session is counted is proven.
    std::map<std::pair<ExerciseId, DoseType>, int> sessions;
    for (const ReachedAmount& one : *reached) {
        int& count = sessions[{one.exercise, one.type}];
        const bool isProvenHere =
            count < kProvenSessions && count + one.sessions >= kProvenSessions;
        count += one.sessions;
        const auto past = history.find(one.exercise);
        if (isProvenHere && past != history.end())
            past->second.provenAmounts[one.type] = one.amount;
    }
    return history;
}

} // namespace limber
