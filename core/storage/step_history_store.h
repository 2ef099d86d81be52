// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/amount_series.h"
#include "core/progress/exercise_response.h"
#include "core/progress/period_bars.h"
#include "core/storage/database.h"

#include <QDate>

#include <set>
#include <vector>

// Sums over the steps of ended sessions, made by the database, since decades of practice hold
// hundreds of thousands of steps. Sessions count whose day lies in [from, until], deleted ones do
// not. A row that this version cannot read is left out. Practised: wasPractised() in
// core/session/exercise_history.h.

namespace limber {

/// Over which days times are summed up. By month, the day of a sum is the first day of the month,
/// or `from` in the month in which the range begins.
enum class TimesBy { Day, Month };

/// What periods of a unit need: days for weeks, months for everything longer.
[[nodiscard]] TimesBy timesBy(PeriodUnit unit);

/// Active time by exercise, by day and then exercise; none of them zero.
[[nodiscard]] Result<std::vector<ExerciseTime>> exerciseTimes(const Database& database, QDate from,
                                                              QDate until, TimesBy by);

/// As responseCounts() of core/progress makes them of the sessions, by exercise.
[[nodiscard]] Result<std::vector<ResponseCount>> responseCounts(const Database& database,
                                                                QDate from, QDate until);

/// Every step of one exercise, practised or not, in order of the sessions' start and of the steps
/// within them.
[[nodiscard]] Result<std::vector<DoneAmount>> doneAmounts(const Database& database,
                                                          const ExerciseId& exercise);

/// In how many sessions an exercise was practised.
struct PractisedExercise {
    ExerciseId exercise;
    int sessions = 0;

    friend bool operator==(const PractisedExercise&, const PractisedExercise&) = default;
};

/// Most sessions first, then by id.
[[nodiscard]] Result<std::vector<PractisedExercise>> practisedExercises(const Database& database,
                                                                        QDate from, QDate until);

/// The sessions of any day in which one of the exercises was practised; deleted ones may be among
/// them.
[[nodiscard]] Result<std::set<SessionId>>
sessionsWithAnyOf(const Database& database, const std::vector<ExerciseId>& exercises);

} // namespace limber
