// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_link.h"

#include "core/storage/history_store.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

/// What decides which occurrence a session completes.
Result<PracticeHistory> historyAround(const Database& database, const SessionRecord& record,
                                      Qt::DayOfWeek firstDayOfWeek)
{
    QDate from = record.day;
    if (record.startedFrom && record.startedFrom->ruleDate.isValid())
        from = std::min(from, record.startedFrom->ruleDate);
    return loadHistoryFrom(database, weekStart(from, firstDayOfWeek));
}

} // namespace

Result<std::optional<Occurrence>> linkToPlan(DataFile& file, SessionRecord& record,
                                             Qt::DayOfWeek firstDayOfWeek)
{
    const auto history = historyAround(file.database, record, firstDayOfWeek);
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
    auto history = historyAround(file.database, record, firstDayOfWeek);
    if (!history)
        return tl::unexpected(history.error());
    std::erase_if(history->sessions,
                  [&record](const SessionSummary& one) { return one.id == record.id; });
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

Result<std::optional<Occurrence>> keepCorrectedSession(DataFile& file, SessionRecord& record,
                                                       const SessionRecord& before,
                                                       Qt::DayOfWeek firstDayOfWeek)
{
    const bool isMatchedAlike = record.day == before.day && record.routine == before.routine &&
                                record.outcome == before.outcome;
    if (before.steps.empty() && !isMatchedAlike)
        record.startedFrom.reset();
    return keepLoggedSession(file, record, firstDayOfWeek);
}

} // namespace limber
