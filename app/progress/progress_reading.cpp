// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/progress_reading.h"

#include "core/progress/statistics.h"
#include "core/storage/history_store.h"
#include "core/storage/practice_preferences.h"
#include "core/storage/step_history_store.h"

#include <algorithm>
#include <future>

namespace limber {

namespace {

using Times = Result<std::vector<ExerciseTime>>;

/// The days that the periods of a range take up.
struct PeriodDays {
    QDate from;
    PeriodUnit unit = PeriodUnit::Week;
};

PeriodDays periodDays(const DateRange& days, const Settings& settings)
{
    const PeriodUnit unit = periodUnit(days);
    return {periodsOf(days, unit, firstDayOfWeek(settings)).front().from, unit};
}

/// The steps of the whole history, summed up in two halves at once.
struct TimesOfAll {
    std::future<Times> earlier; ///< Of the days before `from`, in another thread.
    QDate from;                 ///< For the caller to sum up.
    TimesBy by = TimesBy::Day;
};

/// The other thread takes the larger part, since this one has the sessions to read.
constexpr double kShareBeside = 0.65;

Result<TimesOfAll> timesOfAll(const DataFile& file, const Clock& clock, QDate today,
                              const Settings& settings)
{
    // A plan may have begun before the first session, which can only make the periods longer: days
    // that were summed up finely fit into them as well.
    const auto first = firstSessionDay(file.database);
    if (!first)
        return tl::unexpected(first.error());
    const PeriodDays periods = periodDays(rangeDays(ProgressRange::All, today, *first), settings);
    const auto days = static_cast<double>(periods.from.daysTo(today));
    const QDate near = periods.from.addDays(static_cast<qint64>(days * kShareBeside));
    const QDate from(near.year(), near.month(), 1);
    const TimesBy by = timesBy(periods.unit);
    return TimesOfAll{std::async(std::launch::async,
                                 [path = file.database.path(), &clock, begin = periods.from,
                                  until = from.addDays(-1), by]() -> Times {
                                     const auto beside = Database::openBeside(path, clock);
                                     if (!beside)
                                         return tl::unexpected(beside.error());
                                     return exerciseTimes(*beside, begin, until, by);
                                 }),
                      from, by};
}

Times bothHalves(TimesOfAll& all, const Database& database, QDate today)
{
    auto later = exerciseTimes(database, all.from, today, all.by);
    auto times = all.earlier.get();
    if (!later || !times)
        return later ? times : later;
    times->insert(times->end(), later->begin(), later->end());
    return times;
}

} // namespace

Result<ProgressRows> readProgress(const DataFile& file, const BundledContent& content,
                                  const Clock& clock, ProgressRange range, QDate today,
                                  const Settings& settings)
{
    const auto from = firstDayNeeded(range, today, settings);
    std::optional<TimesOfAll> all;
    if (!from) {
        auto begun = timesOfAll(file, clock, today, settings);
        if (!begun)
            return tl::unexpected(begun.error());
        all = *std::move(begun);
    }
    auto history = from ? loadHistoryFrom(file.database, *from) : loadFigures(file.database);
    if (!history)
        return tl::unexpected(history.error());
    auto activities = file.activities.load();
    if (!activities)
        return tl::unexpected(activities.error());
    auto routines = file.routines.all();
    if (!routines)
        return tl::unexpected(routines.error());
    routines->insert(routines->end(), content.routines.begin(), content.routines.end());

    DayLedger ledger(*history, today, progressOptions(settings));
    const DateRange days = rangeDays(range, today, ledger.beginning());
    const PeriodDays periods = periodDays(days, settings);
    auto times = all ? bothHalves(*all, file.database, today)
                     : exerciseTimes(file.database, periods.from, today, timesBy(periods.unit));
    if (!times)
        return tl::unexpected(times.error());
    return ProgressRows{*std::move(history),    std::move(ledger),   range, days, *std::move(times),
                        *std::move(activities), *std::move(routines)};
}

Result<ProgressDepth> readProgressDepth(const QString& path, const Clock& clock,
                                        const DateRange& days, QDate today,
                                        const Settings& settings)
{
    const auto database = Database::openBeside(path, clock);
    if (!database)
        return tl::unexpected(database.error());
    const auto history = loadFigures(*database);
    if (!history)
        return tl::unexpected(history.error());
    const auto responses = responseCounts(*database, days.from, today);
    if (!responses)
        return tl::unexpected(responses.error());
    const auto practised = practisedExercises(*database, days.from, today);
    if (!practised)
        return tl::unexpected(practised.error());

    const DayLedger ledger(*history, today, progressOptions(settings));
    ProgressDepth depth;
    depth.responses = exerciseResponses(*responses);
    depth.responsesMissing = static_cast<int>(practised->size() - depth.responses.size());
    for (const PractisedExercise& one : *practised)
        depth.exercises.push_back(one.exercise);
    if (!depth.exercises.empty()) {
        auto amounts = doneAmounts(*database, depth.exercises.front());
        if (!amounts)
            return tl::unexpected(amounts.error());
        depth.amounts = *std::move(amounts);
    }
    depth.milestones = milestones(ledger);
    depth.next = nextKeptWeeks(ledger);
    depth.streaks = {weekStreak(ledger), dayStreak(ledger), longestWeekStreak(ledger),
                     longestDayStreak(ledger)};
    return depth;
}

} // namespace limber
