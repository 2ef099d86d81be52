// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/plan_calendar.h"

#include "app/wording/exercise_wording.h"
#include "core/exchange/calendar_file.h"
#include "core/storage/practice_preferences.h"

namespace limber {

Result<QByteArray> planCalendar(const BundledContent& content, const DataFile& data, Instant now)
{
    const auto settings = data.settings.load();
    if (!settings)
        return tl::unexpected(settings.error());
    const auto plan = data.plan.load();
    if (!plan)
        return tl::unexpected(plan.error());
    const auto revisions = data.plan.revisions();
    if (!revisions)
        return tl::unexpected(revisions.error());
    const auto own = data.routines.all();
    if (!own)
        return tl::unexpected(own.error());
    return calendarFile(*plan,
                        calendarRoutines(content, *own, timelineOptions(*settings), routineName),
                        *revisions, {firstDayOfWeek(*settings), QStringLiteral("Limber")}, now);
}

} // namespace limber
