// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_link.h"

#include "core/storage/history_store.h"

#include <utility>

namespace limber {

Result<std::optional<Occurrence>> linkToPlan(DataFile& file, SessionRecord& record,
                                             Qt::DayOfWeek firstDayOfWeek)
{
    const auto history = loadHistory(file.database);
    if (!history)
        return tl::unexpected(history.error());
    const auto completed = occurrenceCompletedBy(*history, record.id, record.day, firstDayOfWeek);
    if (!completed || record.startedFrom)
        return completed;
    record.startedFrom = StartedFrom{completed->key.entry.text(), completed->key.ruleDate};
    if (const auto saved = file.sessions.save(record); !saved)
        return tl::unexpected(saved.error());
    return completed;
}

Result<std::optional<Occurrence>> keepLoggedSession(DataFile& file, SessionRecord& record,
                                                    Qt::DayOfWeek firstDayOfWeek)
{
    auto history = loadHistory(file.database);
    if (!history)
        return tl::unexpected(history.error());
    history->sessions.push_back(record);
    const auto completed = occurrenceCompletedBy(*history, record.id, record.day, firstDayOfWeek);
    SessionRecord linked = record;
    if (completed && !linked.startedFrom)
        linked.startedFrom = StartedFrom{completed->key.entry.text(), completed->key.ruleDate};
    if (const auto saved = file.sessions.save(linked); !saved)
        return tl::unexpected(saved.error());
    record = std::move(linked);
    return completed;
}

} // namespace limber
