// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/bundled_content.h"
#include "core/progress/practice_history.h"
#include "core/session/session_record.h"
#include "core/storage/data_file.h"

#include <QDate>

#include <vector>

namespace limber {

/// A made-up person's plan and practice, for trying the program out.
struct DemoHistory {
    Plan plan;
    std::vector<Routine> routines;
    std::vector<SessionRecord> sessions;
    std::vector<CheckIn> checkIns;
};

/// Generates `years` years that end the day before `today`: programmes that follow each other,
/// with a gap between some; moved and skipped occurrences; pauses; weeks in which life came
/// between; at most two sessions a day; pain that slowly eases. The same arguments give the same
/// history. Times carry the system's time zone.
[[nodiscard]] DemoHistory generateDemoHistory(const BundledContent& content, QDate today, int years,
                                              quint32 seed);

/// Writes a made-up history into an empty data file and marks the file as a demonstration.
[[nodiscard]] Result<> writeDemoHistory(DataFile& file, const DemoHistory& history);

} // namespace limber
