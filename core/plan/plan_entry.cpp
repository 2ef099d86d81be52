// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_entry.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

Result<> checkEntry(const PlanEntry& entry)
{
    constexpr int kMostWeeks = 52;
    constexpr int kMostTimes = 9999;
    const Recurrence& rule = entry.recurrence;
    if (rule.weekdays.isEmpty())
        return failure(ErrorCode::InvalidValue, u"weekdays"_s);
    if (rule.everyWeeks < 1 || rule.everyWeeks > kMostWeeks)
        return failure(ErrorCode::InvalidValue, u"everyWeeks"_s);
    if (!rule.from.isValid())
        return failure(ErrorCode::InvalidValue, u"from"_s);
    if (rule.until && (!rule.until->isValid() || *rule.until < rule.from))
        return failure(ErrorCode::InvalidValue, u"until"_s);
    if (rule.times && (*rule.times < 1 || *rule.times > kMostTimes))
        return failure(ErrorCode::InvalidValue, u"times"_s);
    if (!entry.time.isValid())
        return failure(ErrorCode::InvalidValue, u"time"_s);
    constexpr size_t kMostReminders = 8;
    const auto isReadable = [](const ReminderTime& reminder) {
        return reminderFromText(reminderText(reminder)) == reminder;
    };
    if (entry.reminders.size() > kMostReminders ||
        !std::ranges::all_of(entry.reminders, isReadable))
        return failure(ErrorCode::InvalidValue, u"reminders"_s);
    return {};
}

} // namespace limber
