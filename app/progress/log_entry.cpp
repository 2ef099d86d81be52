// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/log_entry.h"

namespace limber {

LocalInstant momentOf(const LogEntry& entry, std::chrono::minutes utcOffset)
{
    const QDateTime wall(entry.day, entry.time, Qt::UTC);
    return {Instant(std::chrono::milliseconds(wall.toMSecsSinceEpoch()) - utcOffset), utcOffset};
}

std::optional<Pain> painOf(std::optional<int> value)
{
    if (!value)
        return std::nullopt;
    const auto pain = Pain::create(*value);
    return pain ? std::optional(*pain) : std::nullopt;
}

std::optional<LogFault> faultOf(const LogEntry& entry, const LocalInstant& now)
{
    if (!entry.routine && entry.routineName.trimmed().isEmpty())
        return LogFault::NoName;
    if (!entry.day.isValid() || !entry.time.isValid())
        return LogFault::NoMoment;
    if (momentOf(entry, now.utcOffset).instant > now.instant)
        return LogFault::InTheFuture;
    if (entry.minutes < 1)
        return LogFault::TooShort;
    if (entry.minutes > kLongestLoggedMinutes)
        return LogFault::TooLong;
    return std::nullopt;
}

SessionRecord recordOf(const LogEntry& entry, const LocalInstant& now, DayStart dayStart)
{
    const LocalInstant start = momentOf(entry, now.utcOffset);
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
    record.painWorst = painOf(entry.painWorst);
    record.painAfter = painOf(entry.painAfter);
    record.effort = entry.effort;
    record.note = entry.note.trimmed();
    return record;
}

} // namespace limber
