// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_store.h"

#include "core/progress/moved_dates.h"
#include "core/progress/statistics.h"
#include "core/storage/check_in_store.h"
#include "core/storage/columns.h"
#include "core/storage/plan_store.h"
#include "core/storage/session_store.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

// What bears on the days from :from_day on: their own sessions, those started from what was planned
// for them (:from_rule is the first rule date that matters), and some for their names.
const Sql kSessionsFrom{R"sql(
SELECT uuid, routine, routine_name, started_at, utc_offset, day, from_entry, from_date,
       planned_active, active, session, outcome, pain_before, pain_worst, pain_after, effort,
       note, first_side
FROM sessions
WHERE deleted = 0 AND uuid IN (
    SELECT uuid FROM sessions WHERE day >= :from_day
    UNION SELECT uuid FROM sessions WHERE from_date >= :from_rule
    UNION SELECT * FROM (SELECT uuid FROM sessions WHERE deleted = 0 ORDER BY day DESC LIMIT 30)
    UNION SELECT (SELECT uuid FROM sessions AS latest
                  WHERE latest.routine = planned.routine AND latest.deleted = 0
                  ORDER BY started_at DESC LIMIT 1)
          FROM (SELECT DISTINCT routine FROM plan_entries WHERE deleted = 0) AS planned)
ORDER BY started_at, uuid
)sql"};

const Sql kForFigures{R"sql(
SELECT uuid, routine, started_at, day, from_entry, from_date, active, outcome, pain_before,
       pain_after
FROM sessions WHERE deleted = 0
)sql"};

const Sql kFirstSession{R"sql(
SELECT day FROM sessions WHERE deleted = 0 ORDER BY day LIMIT 1
)sql"};

// Days are looked for from the beginning of the indices, so that the years after them are not read.
const Sql kEarliestPain{R"sql(
WITH earliest AS (
    SELECT day FROM (SELECT DISTINCT day FROM sessions
                     WHERE deleted = 0 AND pain_before IS NOT NULL ORDER BY day LIMIT 7)
    UNION
    SELECT day FROM (SELECT DISTINCT day FROM check_ins WHERE deleted = 0 ORDER BY day LIMIT 7)
    ORDER BY day LIMIT 7)
SELECT day, sum(pain), count(*)
FROM (SELECT day, pain_before AS pain FROM sessions
      WHERE deleted = 0 AND pain_before IS NOT NULL AND day <= (SELECT max(day) FROM earliest)
      UNION ALL
      SELECT day, pain FROM check_ins
      WHERE deleted = 0 AND day <= (SELECT max(day) FROM earliest))
GROUP BY day ORDER BY day
)sql"};

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

/// The week of the streaks is looked for in steps of so many weeks, each four times the last.
constexpr int kFirstStep = 26;
constexpr int kStepGrowth = 4;

/// What is done on another day than planned mostly is so within this time: reading it at once is
/// cheaper than finding out and reading again.
constexpr int kDaysAtOnce = 30;

/// The earliest day on which what a session of the window completes is decided: the days that its
/// sessions were planned for, those that the sessions from then on were planned for, and so on.
QDate earliestDayThatDecides(const std::vector<SessionSummary>& sessions, const MovedDates& moved,
                             QDate from)
{
    for (QDate earliest = from;;) {
        QDate next = earliest;
        for (const SessionSummary& session : sessions) {
            if (session.day < earliest || !session.startedFrom)
                continue;
            const QDate date = moved.dateOf(*session.startedFrom);
            if (date.isValid())
                next = std::min(next, date);
        }
        if (next == earliest)
            return earliest;
        earliest = next;
    }
}

Result<std::vector<SessionSummary>> sessionsBearingOn(Connection& connection, QDate from,
                                                      const MovedDates& moved)
{
    for (QDate reach = from.addDays(-kDaysAtOnce);;) {
        auto sessions = Statement(connection, kSessionsFrom)
                            .bind("from_day"_L1, reach)
                            .bind("from_rule"_L1, moved.earliestRuleDate(reach))
                            .readAll("sessions"_L1, readSummary);
        if (!sessions)
            return sessions;
        const QDate earliest = earliestDayThatDecides(*sessions, moved, from);
        if (earliest >= reach)
            return sessions;
        reach = earliest.addDays(-kDaysAtOnce);
    }
}

Result<std::optional<QDate>> firstSession(Connection& connection)
{
    const auto first = Statement(connection, kFirstSession).readAll("sessions"_L1, [](Row& row) {
        return row.day();
    });
    if (!first)
        return tl::unexpected(first.error());
    return first->empty() ? std::nullopt : std::optional(first->front());
}

Result<HistoryWindow> windowFrom(Connection& connection, QDate from)
{
    const auto first = firstSession(connection);
    if (!first)
        return tl::unexpected(first.error());
    auto pain = Statement(connection, kEarliestPain).readAll("sessions"_L1, [](Row& row) {
        const QDate day = row.day();
        const double sum = row.integer();
        return PainDay{day, sum / row.integer()};
    });
    if (!pain)
        return tl::unexpected(pain.error());
    return HistoryWindow{from, *first, *std::move(pain)};
}

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

Result<PracticeHistory> loadFigures(const Database& database)
{
    auto plan = PlanStore(database).load();
    if (!plan)
        return tl::unexpected(plan.error());
    auto sessions =
        Statement(database.connection(), kForFigures).readAll("sessions"_L1, readForFigures);
    if (!sessions)
        return tl::unexpected(sessions.error());
    auto checkIns = CheckInStore(database).all();
    if (!checkIns)
        return tl::unexpected(checkIns.error());
    return PracticeHistory{*std::move(plan), *std::move(sessions), *std::move(checkIns)};
}

Result<std::optional<QDate>> firstSessionDay(const Database& database)
{
    return firstSession(database.connection());
}

Result<PracticeHistory> loadHistoryFrom(const Database& database, QDate from)
{
    auto plan = PlanStore(database).load();
    if (!plan)
        return tl::unexpected(plan.error());
    auto window = windowFrom(database.connection(), from);
    if (!window)
        return tl::unexpected(window.error());
    auto sessions = sessionsBearingOn(database.connection(), from, MovedDates(plan->overrides));
    if (!sessions)
        return tl::unexpected(sessions.error());
    auto checkIns = CheckInStore(database).from(from);
    if (!checkIns)
        return tl::unexpected(checkIns.error());
    return PracticeHistory{*std::move(plan), *std::move(sessions), *std::move(checkIns),
                           *std::move(window)};
}

Result<PracticeHistory> loadHistoryWithStreaks(const Database& database, QDate from, QDate today,
                                               const ProgressOptions& options)
{
    QDate begin = weekStart(from, options.firstDayOfWeek);
    for (int weeks = kFirstStep;; weeks *= kStepGrowth) {
        auto history = loadHistoryFrom(database, begin);
        if (!history || holdsCurrentStreaks(DayLedger(*history, today, options)))
            return history;
        begin = std::min(begin, weekStart(today, options.firstDayOfWeek).addDays(-7 * weeks));
    }
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
