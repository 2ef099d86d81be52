// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/data_file.h"

#include <QDate>
#include <QString>

namespace limber {

/// How many rows each table got.
struct WrittenTables {
    int sessions = 0;
    int steps = 0;
    int checkIns = 0;
    int activityRows = 0;
    int occurrences = 0;

    friend bool operator==(const WrittenTables&, const WrittenTables&) = default;
};

/// Writes the whole history up to today as tables into a folder, which is made where it is missing:
/// sessions.csv, steps.csv, pain.csv, activities.csv and plan.csv (docs/formats/history-tables.md).
/// Files of these names are replaced, all of them or none. Fails as the stores do, and with
/// FileUnwritable and DiskFull.
[[nodiscard]] Result<WrittenTables> writeHistoryTables(const DataFile& file, const QString& folder,
                                                       QDate today, Qt::DayOfWeek firstDayOfWeek);

} // namespace limber
