// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_options.h"

namespace limber {

CareOptions careOptions(const Settings& settings)
{
    const CareChoice& care = settings.care;
    CareOptions options;
    options.dayMinutes = care.dayMinutes;
    options.experience =
        care.experience == Experience::New ? RoutineLevel::Beginner : RoutineLevel::Active;
    if (care.aerobicGoalOn)
        options.aerobicGoal = care.aerobicGoal;
    if (care.wakeTimeOn)
        options.wakeTime = care.wakeTime;
    const DeskBreakChoice& breaks = settings.deskBreaks;
    // Hours that end on the next day are beyond what the check of a day can say.
    if (breaks.on && breaks.hours.from < breaks.hours.until)
        options.desk = DeskHours{breaks.days, breaks.hours.from, breaks.hours.until, breaks.every};
    return options;
}

Settings withWishes(Settings settings, const WeekWishes& wishes)
{
    const CareOptions options = careOptions(wishes);
    settings.care.dayMinutes = options.dayMinutes;
    settings.care.experience =
        options.experience == RoutineLevel::Beginner ? Experience::New : Experience::Used;
    return settings;
}

Settings withDeskBreaks(Settings settings, const DeskBreakFix& fix)
{
    settings.deskBreaks.every = fix.every;
    return settings;
}

} // namespace limber
