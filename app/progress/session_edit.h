// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/log_entry.h"

#include <optional>
#include <vector>

// Correcting a session that is kept. A *correction* is the session as the person says it was, in
// the numbers that the form shows; what they leave alone stays as it is, to the second. A session
// is *logged* where nobody led it: it has no steps.

namespace limber {

/// What was done of one exercise.
struct StepCorrection {
    bool done = false; ///< Any of it.
    int sets = 1;      ///< Sets that were done; always 1 for a dose without sets.
    int amount = 1;    ///< Of each set: repetitions, seconds or breaths, as leadingField() says.
    std::optional<Feel> feel;

    friend bool operator==(const StepCorrection&, const StepCorrection&) = default;
};

struct SessionCorrection {
    LogEntry entry; ///< Routine, name and outcome count for a logged session only.
    std::vector<StepCorrection> steps;

    friend bool operator==(const SessionCorrection&, const SessionCorrection&) = default;
};

[[nodiscard]] bool isLogged(const SessionRecord& record);
[[nodiscard]] bool hasSets(DoseType type);

/// What the form shows at first: applied, it changes nothing.
[[nodiscard]] StepCorrection correctionOf(const StepRecord& step);
[[nodiscard]] SessionCorrection correctionOf(const SessionRecord& record);

/// The active time as the form shows it, in whole minutes, with what was corrected of the steps.
[[nodiscard]] int shownMinutes(const SessionRecord& record,
                               const std::vector<StepCorrection>& steps);

/// The first obstacle in the order of the form, or nothing. A moment or a length that was left as
/// it is, is none.
[[nodiscard]] std::optional<LogFault>
faultOf(const SessionRecord& record, const SessionCorrection& correction, const LocalInstant& now);

/// The session as corrected; the correction must have no fault.
///
/// A new moment is taken at the offset from UTC that the session has, and gives it its day anew.
/// Other sets or amounts of a step change its active time in proportion, and that of the session
/// by as much, unless the length was corrected too; rests stay. A length below what the steps add
/// up to shortens them in proportion. The outcome follows from the times, for a logged session from
/// what the person says.
[[nodiscard]] SessionRecord corrected(const SessionRecord& record,
                                      const SessionCorrection& correction, DayStart dayStart);

} // namespace limber
