// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/exercise.h"
#include "core/progress/progress_range.h"
#include "core/session/session_record.h"

#include <optional>
#include <vector>

// How much of an exercise was done, session by session, in the number that leads its type of dose
// (leadingField): repetitions, seconds of a hold or a flow, breath cycles. The amount of a session
// is the highest that was finished in it. *Typical* is the median of a period's sessions, *best*
// the highest of them; the *target* is what the latest session asked for, finished or not. Types of
// dose are never mixed: the series is of the type that the latest session used.

namespace limber {

/// One exercise in one session: what was asked for, and whether it was finished. A session that has
/// the exercise in several steps gives one for each of them.
struct DoneAmount {
    SessionId session;
    QDate day;
    DoseType type = DoseType::Repetitions;
    int amount = 0; ///< In the leading field.
    bool finished = false;

    friend bool operator==(const DoneAmount&, const DoneAmount&) = default;
};

struct PeriodAmount {
    Period period;
    std::optional<int> best;       ///< Nothing where no session finished it: a gap.
    std::optional<double> typical; ///< Median; of an even number the mean of the two in the middle.
    int sessions = 0;              ///< Sessions that finished it.

    friend bool operator==(const PeriodAmount&, const PeriodAmount&) = default;
};

struct AmountSeries {
    ExerciseId exercise;
    DoseType type = DoseType::Repetitions;
    PeriodUnit unit = PeriodUnit::Week;
    std::vector<PeriodAmount> periods;
    std::optional<int> target;
    std::optional<int> bestEver; ///< Of all amounts given that were finished.

    friend bool operator==(const AmountSeries&, const AmountSeries&) = default;
};

/// `amounts` are those of one exercise, in order of the sessions' start, the latest last, each
/// session's next to each other; those after the range are left out. Of a session that used several
/// types of dose its last one counts. Periods count as wholes, also where they begin before the
/// range.
[[nodiscard]] AmountSeries amountSeries(const ExerciseId& exercise,
                                        const std::vector<DoneAmount>& amounts,
                                        const DateRange& days, Qt::DayOfWeek firstDayOfWeek);

} // namespace limber
