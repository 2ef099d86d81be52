// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/practice_history.h"
#include "core/storage/data_file.h"

namespace limber {

/// Finds the occurrence that a kept session completes and keeps it with the session, where the
/// session was not started from one. From then on a later skip or pause of that day cannot take
/// the session away from it.
[[nodiscard]] Result<std::optional<Occurrence>> linkToPlan(DataFile& file, SessionRecord& record,
                                                           Qt::DayOfWeek firstDayOfWeek);

/// Keeps a session that was done without the program, together with the occurrence that it
/// completes: both in one write, or neither. The record then has the occurrence.
[[nodiscard]] Result<std::optional<Occurrence>>
keepLoggedSession(DataFile& file, SessionRecord& record, Qt::DayOfWeek firstDayOfWeek);

/// Keeps a session that was corrected; `before` is the same one as it was. Where it was started
/// from the plan (it has steps: nobody led one that was noted afterwards), it stays with its
/// occurrence. Otherwise, where day, routine or outcome changed, it completes what a session that
/// is logged now would.
[[nodiscard]] Result<std::optional<Occurrence>> keepCorrectedSession(DataFile& file,
                                                                     SessionRecord& record,
                                                                     const SessionRecord& before,
                                                                     Qt::DayOfWeek firstDayOfWeek);

} // namespace limber
