// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/log_entry.h"

namespace limber {

namespace {

/// The moment at which a wall clock shows this, at the offset of `now`.
LocalInstant momentOf(const LogEntry& entry, const LocalInstant& now)
{
    const QDateTime wall(entry.day, entry.time, Qt::UTC);
    return {Instant(std::chrono::milliseconds(wall.toMSecsSinceEpoch()) - now.utcOffset),
            now.utcOffset};
}

std::optional<Pain> painOf(std::optional<int> value)
{
    if (!value)
        return std::nullopt;
    const auto pain = Pain::create(*value);
    return pain ? std::optional(*pain) : std::nullopt;
}

} // namespace

std::optional<LogFault> faultOf(const LogEntry& entry, const LocalInstant& now)
{
    if (!entry.routine && entry.routineName.trimmed().isEmpty())
        return LogFault::NoName;
    if (!entry.day.isValid() || !entry.time.isValid())
        return LogFault::NoMoment;
    if (momentOf(entry, now).instant > now.instant)
        return LogFault::InTheFuture;
    if (entry.minutes < 1)
        return LogFault::TooShort;
    if (entry.minutes > kLongestLoggedMinutes)
        return LogFault::TooLong;
    return std::nullopt;
}

SessionRecord recordOf(const LogEntry& entry, const LocalInstant& now, DayStart dayStart)
{
    const LocalInstant start = momentOf(entry, now);
    SessionRecord record{{.id = SessionId::create(),
                          .routine = entry.routine,
                          .routineName = entry.routineName.trimmed(),
                          .start = start,
                          .day = dayOf(start, dayStart)},
                         {}};
    record.active = std::chrono::minutes{entry.minutes};
    record.session = record.active;
    record.plannedActive = record.active;
    record.outcome = entry.outcome;
    record.painBefore = painOf(entry.painBefore);
    record.painAfter = painOf(entry.painAfter);
    record.effort = entry.effort;
    record.note = entry.note.trimmed();
    return record;
}

} // namespace limber
