// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/practice_preferences.h"

namespace limber {

TimelineOptions timelineOptions(const Settings& settings)
{
    return {.prepare = settings.prepare, .changeSides = settings.changeSides};
}

ProgressOptions progressOptions(const Settings& settings)
{
    return {.firstDayOfWeek = firstDayOfWeek(settings), .daysAWeek = settings.daysAWeek};
}

} // namespace limber
