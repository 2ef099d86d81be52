// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_table.h"
#include "core/progress/activity.h"
#include "core/progress/practice_history.h"

#include <QString>

#include <vector>

// The history as tables for other programs (docs/formats/history-tables.md). Each table stands for
// itself: ids link them. A column without a meaning in a row is empty there.

namespace limber {

/// A table and the name of its file.
struct NamedTable {
    QString fileName;
    CsvTable table;
};

/// What the tables are made of.
struct TabledHistory {
    std::vector<SessionRecord> sessions; ///< By start.
    std::vector<CheckIn> checkIns;       ///< By time.
    ActivityHistory activities;
    std::vector<MatchedOccurrence> occurrences; ///< By date and time.
};

/// sessions.csv, steps.csv, pain.csv, activities.csv and plan.csv.
[[nodiscard]] std::vector<NamedTable> historyTables(const TabledHistory& history);

} // namespace limber
