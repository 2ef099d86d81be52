// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/step_history_store.h"

#include "core/storage/statement.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kTimesByDay{R"sql(
SELECT exercise, day, sum(session_steps.active) AS seconds
FROM sessions JOIN session_steps ON session_steps.session = uuid
WHERE day BETWEEN :from_day AND :until_day AND deleted = 0
GROUP BY day, exercise HAVING seconds > 0 ORDER BY day, exercise
)sql"};

// Grouping by exercise makes SQLite sort every row. Over decades it is cheaper to have it write
// all steps of a month into two lists, in the same order, and to add up here.
const Sql kStepsInOneRow{R"sql(
SELECT group_concat(exercise, ' '), group_concat(session_steps.active, ' ')
FROM sessions JOIN session_steps ON session_steps.session = uuid
WHERE day BETWEEN :from_day AND :until_day AND deleted = 0
)sql"};

const Sql kTimesOfMonth{R"sql(
SELECT exercise, sum(session_steps.active)
FROM sessions JOIN session_steps ON session_steps.session = uuid
WHERE day BETWEEN :from_day AND :until_day AND deleted = 0
GROUP BY exercise
)sql"};

const Sql kFirstAndLastDay{R"sql(
SELECT min(day), max(day) FROM sessions WHERE day BETWEEN :from_day AND :until_day
)sql"};

// A line for each session: how many steps were practised, by how much pain moved, and the exercises
// of these steps.
const Sql kResponses{R"sql(
SELECT group_concat(line, char(10))
FROM (SELECT (SELECT count(*) || ' ' || (pain_after - pain_before) || ' ' ||
                     group_concat(exercise, ' ')
              FROM session_steps
              WHERE session_steps.session = uuid
                AND (session_steps.active > 0 OR completed_sets > 0 OR finished = 1)) AS line
      FROM sessions
      WHERE day BETWEEN :from_day AND :until_day AND deleted = 0
        AND pain_before IS NOT NULL AND pain_after IS NOT NULL)
)sql"};

const Sql kPractised{R"sql(
SELECT group_concat(line, char(10))
FROM (SELECT (SELECT count(*) || ' 0 ' || group_concat(exercise, ' ')
              FROM session_steps
              WHERE session_steps.session = uuid
                AND (session_steps.active > 0 OR completed_sets > 0 OR finished = 1)) AS line
      FROM sessions
      WHERE day BETWEEN :from_day AND :until_day AND deleted = 0)
)sql"};

// The same one by one, where a name holds a blank or a line break and cannot stand in a line.
const Sql kResponsesOneByOne{R"sql(
SELECT exercise, pain_after - pain_before
FROM sessions JOIN session_steps ON session_steps.session = uuid
WHERE day BETWEEN :from_day AND :until_day AND deleted = 0
  AND pain_before IS NOT NULL AND pain_after IS NOT NULL
  AND (session_steps.active > 0 OR completed_sets > 0 OR finished = 1)
GROUP BY uuid, exercise
)sql"};

const Sql kPractisedOneByOne{R"sql(
SELECT exercise, 0
FROM sessions JOIN session_steps ON session_steps.session = uuid
WHERE day BETWEEN :from_day AND :until_day AND deleted = 0
  AND (session_steps.active > 0 OR completed_sets > 0 OR finished = 1)
GROUP BY uuid, exercise
)sql"};

const Sql kAmounts{R"sql(
SELECT uuid, day, dose_type,
       CASE
       WHEN dose_type = :timed_hold THEN hold
       WHEN dose_type = :timed_flow THEN duration
       WHEN dose_type = :breath_cycles THEN breath_cycles
       WHEN repetitions_per_set <> '' AND json_valid('[' || repetitions_per_set || ']')
       THEN (SELECT max(value) FROM json_each('[' || repetitions_per_set || ']'))
       ELSE repetitions
       END,
       finished
FROM sessions JOIN session_steps ON session_steps.session = uuid
WHERE exercise = :exercise AND deleted = 0
ORDER BY started_at, uuid, session_steps.position
)sql"};

const Sql kSessionsWith{R"sql(
SELECT DISTINCT session FROM session_steps
WHERE exercise IN (SELECT value FROM json_each(:exercises))
  AND (active > 0 OR completed_sets > 0 OR finished = 1)
)sql"};

/// Adds up under the names of exercises, without making a text of each.
class SumsByExercise {
public:
    void add(QStringView exercise, qint64 seconds)
    {
        const auto known = m_places.constFind(exercise);
        if (known != m_places.constEnd()) {
            m_sums[static_cast<std::size_t>(*known)].second += seconds;
            return;
        }
        // The text is on the heap and stays where it is when the vector grows.
        m_sums.emplace_back(exercise.toString(), seconds);
        m_places.insert(m_sums.back().first, qsizetype(m_sums.size()) - 1);
    }
    /// In the order of the ids; names that are no ids are left out.
    [[nodiscard]] std::map<ExerciseId, qint64> byExercise() const
    {
        std::map<ExerciseId, qint64> sums;
        for (const auto& [name, sum] : m_sums) {
            if (const auto exercise = ExerciseId::fromText(name))
                sums[*exercise] += sum;
        }
        return sums;
    }

private:
    std::vector<std::pair<QString, qint64>> m_sums;
    QHash<QStringView, qsizetype> m_places;
};

struct TwoTexts {
    QString first;
    QString second;
};

TwoTexts readTwoTexts(Row& row)
{
    // Braces evaluate from left to right: the order of the columns.
    return {row.text(), row.text()};
}

/// False where the two lists do not go together: an exercise's name holds a blank.
bool addSteps(SumsByExercise& sums, const TwoTexts& steps)
{
    QStringView names(steps.first);
    QStringView seconds(steps.second);
    if (seconds.isEmpty())
        return true;
    if (names.count(u' ') != seconds.count(u' '))
        return false;
    while (!seconds.isEmpty()) {
        const qsizetype nameEnd = names.indexOf(u' ');
        const qsizetype secondsEnd = seconds.indexOf(u' ');
        const bool isLast = secondsEnd < 0;
        sums.add(isLast ? names : names.first(nameEnd),
                 (isLast ? seconds : seconds.first(secondsEnd)).toLongLong());
        if (isLast)
            break;
        names = names.sliced(nameEnd + 1);
        seconds = seconds.sliced(secondsEnd + 1);
    }
    return true;
}

struct NamedSum {
    QString exercise;
    qint64 seconds = 0;
};

Result<std::map<ExerciseId, qint64>> sumsOf(Connection& connection, Statement& inOneRow,
                                            const DateRange& days)
{
    const QDate until = days.until.value_or(days.from);
    const auto rows = inOneRow.bind("from_day"_L1, days.from)
                          .bind("until_day"_L1, until)
                          .readAll("session_steps"_L1, readTwoTexts);
    if (!rows)
        return tl::unexpected(rows.error());
    SumsByExercise sums;
    if (rows->empty() || addSteps(sums, rows->front()))
        return sums.byExercise();

    const auto named = Statement(connection, kTimesOfMonth)
                           .bind("from_day"_L1, days.from)
                           .bind("until_day"_L1, until)
                           .readAll("session_steps"_L1, [](Row& row) {
                               return NamedSum{row.text(), row.integer()};
                           });
    if (!named)
        return tl::unexpected(named.error());
    SumsByExercise anew;
    for (const NamedSum& one : *named)
        anew.add(one.exercise, one.seconds);
    return anew.byExercise();
}

/// The days between the first and the last session within the range; nothing without one.
Result<std::optional<DateRange>> daysWithSessions(Connection& connection, QDate from, QDate until)
{
    const auto found = Statement(connection, kFirstAndLastDay)
                           .bind("from_day"_L1, from)
                           .bind("until_day"_L1, until)
                           .readAll("sessions"_L1, [](Row& row) {
                               const auto first = row.optionalDay();
                               return std::pair(first, row.optionalDay());
                           });
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty() || !found->front().first || !found->front().second)
        return std::nullopt;
    return DateRange{*found->front().first, *found->front().second};
}

Result<std::vector<ExerciseTime>> timesByMonth(Connection& connection, QDate from, QDate until)
{
    const auto days = daysWithSessions(connection, from, until);
    if (!days)
        return tl::unexpected(days.error());
    std::vector<ExerciseTime> times;
    if (!*days)
        return times;
    const QDate last = (*days)->until.value_or((*days)->from);
    Statement inOneRow(connection, kStepsInOneRow);
    for (QDate month((*days)->from.year(), (*days)->from.month(), 1); month <= last;
         month = month.addMonths(1)) {
        const QDate first = std::max(month, from);
        const DateRange part{first, std::min(month.addMonths(1).addDays(-1), until)};
        const auto sums = sumsOf(connection, inOneRow, part);
        if (!sums)
            return tl::unexpected(sums.error());
        for (const auto& [exercise, seconds] : *sums) {
            if (seconds > 0)
                times.push_back({first, exercise, std::chrono::seconds{seconds}});
        }
    }
    return times;
}

ExerciseTime readTime(Row& row)
{
    auto exercise = row.id<ExerciseId>();
    const QDate day = row.day();
    return {day, std::move(exercise), row.seconds()};
}

/// Adds up what sessions say about the exercises that they held.
class Responses {
public:
    void add(const ExerciseId& exercise, int change, int sessions)
    {
        ResponseCount& count =
            m_counts.try_emplace(exercise, ResponseCount{.exercise = exercise}).first->second;
        count.sessions += sessions;
        count.notHigher += change <= 0 ? sessions : 0;
        count.change += change * sessions;
    }
    [[nodiscard]] std::vector<ResponseCount> inOrder() const
    {
        std::vector<ResponseCount> counts;
        counts.reserve(m_counts.size());
        for (const auto& [exercise, count] : m_counts)
            counts.push_back(count);
        return counts;
    }

private:
    std::map<ExerciseId, ResponseCount> m_counts;
};

/// Adds a line that so many sessions have. False where it is not what it says to be.
bool addLine(Responses& responses, QStringView line, int sessions)
{
    QList<QStringView> words = line.split(u' ');
    bool isNumber = false;
    if (words.size() < 3 || words[0].toLongLong(&isNumber) != words.size() - 2 || !isNumber)
        return false;
    const int change = words[1].toInt();
    words.remove(0, 2);
    // Each once however many of its steps a session has.
    std::ranges::sort(words);
    const auto rest = std::ranges::unique(words);
    words.erase(rest.begin(), rest.end());
    for (const QStringView name : words) {
        if (const auto exercise = ExerciseId::fromText(name.toString()))
            responses.add(*exercise, change, sessions);
    }
    return true;
}

/// Sessions are much alike: few different lines need to be taken apart.
bool addLines(Responses& responses, const QString& text)
{
    QHash<QStringView, int> lines;
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts))
        ++lines[line];
    for (auto line = lines.cbegin(); line != lines.cend(); ++line) {
        if (!addLine(responses, line.key(), *line))
            return false;
    }
    return true;
}

Result<std::vector<ResponseCount>> countResponses(Connection& connection, const Sql& inLines,
                                                  const Sql& oneByOne, QDate from, QDate until)
{
    const auto texts = Statement(connection, inLines)
                           .bind("from_day"_L1, from)
                           .bind("until_day"_L1, until)
                           .readAll("session_steps"_L1, [](Row& row) { return row.text(); });
    if (!texts)
        return tl::unexpected(texts.error());
    Responses responses;
    if (texts->empty() || addLines(responses, texts->front()))
        return responses.inOrder();

    const auto rows = Statement(connection, oneByOne)
                          .bind("from_day"_L1, from)
                          .bind("until_day"_L1, until)
                          .readAll("session_steps"_L1, [](Row& row) {
                              auto exercise = row.id<ExerciseId>();
                              return std::pair(std::move(exercise), row.integer());
                          });
    if (!rows)
        return tl::unexpected(rows.error());
    Responses anew;
    for (const auto& [exercise, change] : *rows)
        anew.add(exercise, change, 1);
    return anew.inOrder();
}

} // namespace

TimesBy timesBy(PeriodUnit unit)
{
    return unit == PeriodUnit::Week ? TimesBy::Day : TimesBy::Month;
}

Result<std::vector<ExerciseTime>> exerciseTimes(const Database& database, QDate from, QDate until,
                                                TimesBy by)
{
    if (by == TimesBy::Month)
        return timesByMonth(database.connection(), from, until);
    return Statement(database.connection(), kTimesByDay)
        .bind("from_day"_L1, from)
        .bind("until_day"_L1, until)
        .readAll("session_steps"_L1, readTime);
}

Result<std::vector<ResponseCount>> responseCounts(const Database& database, QDate from, QDate until)
{
    return countResponses(database.connection(), kResponses, kResponsesOneByOne, from, until);
}

Result<std::vector<DoneAmount>> doneAmounts(const Database& database, const ExerciseId& exercise)
{
    return Statement(database.connection(), kAmounts)
        .bind("timed_hold"_L1, DoseType::TimedHold)
        .bind("timed_flow"_L1, DoseType::TimedFlow)
        .bind("breath_cycles"_L1, DoseType::BreathCycles)
        .bind("exercise"_L1, exercise)
        .readAll("session_steps"_L1, [](Row& row) {
            // Braces evaluate from left to right: the order of the columns.
            return DoneAmount{row.id<SessionId>(), row.day(), row.token<DoseType>(), row.integer(),
                              row.flag()};
        });
}

Result<std::vector<PractisedExercise>> practisedExercises(const Database& database, QDate from,
                                                          QDate until)
{
    const auto counts =
        countResponses(database.connection(), kPractised, kPractisedOneByOne, from, until);
    if (!counts)
        return tl::unexpected(counts.error());
    std::vector<PractisedExercise> practised;
    for (const ResponseCount& count : *counts)
        practised.push_back({count.exercise, count.sessions});
    std::ranges::stable_sort(practised, std::ranges::greater(), &PractisedExercise::sessions);
    return practised;
}

Result<std::set<SessionId>> sessionsWithAnyOf(const Database& database,
                                              const std::vector<ExerciseId>& exercises)
{
    QStringList names;
    for (const ExerciseId& exercise : exercises)
        names.append(u'"' + exercise.text() + u'"');
    auto sessions = Statement(database.connection(), kSessionsWith)
                        .bind("exercises"_L1, QString(u'[' + names.join(u',') + u']'))
                        .readAll("session_steps"_L1, [](Row& row) { return row.id<SessionId>(); });
    if (!sessions)
        return tl::unexpected(sessions.error());
    return std::set<SessionId>(std::make_move_iterator(sessions->begin()),
                               std::make_move_iterator(sessions->end()));
}

} // namespace limber
