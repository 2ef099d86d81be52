// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/history_export.h"

#include "core/exchange/history_tables.h"
#include "core/exchange/whole_file.h"
#include "core/storage/history_store.h"

#include <algorithm>

namespace limber {

namespace {

/// Sessions dated after today do not exist for any figure, and not here either.
Result<TabledHistory> readHistory(const DataFile& file, QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    TabledHistory tabled;
    const auto history = loadHistory(file.database);
    if (!history)
        return tl::unexpected(history.error());
    auto sessions = file.sessions.records(QDate(1, 1, 1), today);
    if (!sessions)
        return tl::unexpected(sessions.error());
    auto activities = file.activities.load();
    if (!activities)
        return tl::unexpected(activities.error());
    tabled.sessions = *std::move(sessions);
    tabled.activities = *std::move(activities);
    std::ranges::copy_if(history->checkIns, std::back_inserter(tabled.checkIns),
                         [today](const CheckIn& checkIn) { return checkIn.day <= today; });
    std::erase_if(tabled.activities.ratings,
                  [today](const ActivityRating& rating) { return rating.day > today; });
    // An occurrence that was moved to a day before its entry began counts on that day.
    auto first = firstPlannedDay(history->plan);
    for (const OccurrenceOverride& change : history->plan.overrides) {
        if (first && change.change == OccurrenceOverride::Change::Moved)
            first = std::min(*first, change.toDate);
    }
    if (first && *first <= today)
        tabled.occurrences = matchOccurrences(*history, *first, today, today, firstDayOfWeek);
    return tabled;
}

} // namespace

Result<WrittenTables> writeHistoryTables(const DataFile& file, const QString& folder, QDate today,
                                         Qt::DayOfWeek firstDayOfWeek)
{
    const auto history = readHistory(file, today, firstDayOfWeek);
    if (!history)
        return tl::unexpected(history.error());
    std::vector<NamedContent> files;
    std::vector<int> rows;
    for (const NamedTable& one : historyTables(*history)) {
        files.push_back({one.fileName, one.table.bytes()});
        rows.push_back(one.table.rows());
    }
    if (const auto written = writeWholeFiles(folder, files); !written)
        return tl::unexpected(written.error());
    return WrittenTables{rows[0], rows[1], rows[2], rows[3], rows[4]};
}

} // namespace limber
