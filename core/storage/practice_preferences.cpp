// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/practice_preferences.h"

namespace limber {

TimelineOptions timelineOptions(const Settings& settings)
{
    constexpr double kPercent = 100.0;
    return {.prepare = settings.prepare,
            .changeSides = settings.changeSides,
            .pacing = settings.pacing,
            .beat = settings.repetitionBeat,
            .tempo = settings.tempo / kPercent};
}

std::optional<BreathRhythm> ownBreathRhythm(const Settings& settings)
{
    if (settings.breathing == Breathing::AsTaught)
        return std::nullopt;
    return BreathRhythm{.in = settings.breathIn,
                        .hold = settings.breathHold,
                        .out = settings.breathOut,
                        .pause = settings.breathPause};
}

BodySide sideToBeginWith(FirstSide wanted, std::optional<BodySide> last)
{
    switch (wanted) {
    case FirstSide::Left:
        return BodySide::Left;
    case FirstSide::Right:
        return BodySide::Right;
    case FirstSide::Alternating:
        break;
    }
    return last == BodySide::Left ? BodySide::Right : BodySide::Left;
}

ProgressOptions progressOptions(const Settings& settings)
{
    return {.firstDayOfWeek = firstDayOfWeek(settings), .daysAWeek = settings.daysAWeek};
}

} // namespace limber
