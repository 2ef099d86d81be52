// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

// Places the occurrences of a day along an axis of time. Everything is counted in minutes after
// midnight, so that it is the same at every scale; widgets turn minutes into pixels.

namespace limber {

inline constexpr int kMinutesAnHour = 60;
inline constexpr int kMinutesADay = 24 * kMinutesAnHour;
inline constexpr int kLeastHoursShown = 6;

/// What an occurrence takes of the axis.
struct TimedItem {
    int start = 0;
    int minutes = 0;

    friend bool operator==(const TimedItem&, const TimedItem&) = default;
};

/// The part of a day that is shown, in whole hours.
struct TimeSpan {
    int from = 0;
    int until = kMinutesADay;

    [[nodiscard]] int minutes() const { return until - from; }
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// The hours that these items need with room around them: at least six, at most the whole day.
/// Without items it is the morning.
[[nodiscard]] TimeSpan spanFor(const std::vector<TimedItem>& items);
/// The same span with so many hours more at either end, within the day.
[[nodiscard]] TimeSpan widened(TimeSpan span, int hoursBefore, int hoursAfter);

/// Where an item stands: from `top`, in the `lane`th of so many lanes beside each other.
struct TimeBox {
    int top = 0;
    int height = 0;
    int lane = 0;
    int lanes = 1;

    friend bool operator==(const TimeBox&, const TimeBox&) = default;
};

/// Boxes in the order of the items, none overlapping another. A box is as high as its minutes say,
/// at least `least`; up to `wanted` where nothing stands below it. What begins late in the day is
/// shifted up to end with the span.
[[nodiscard]] std::vector<TimeBox> layOutTimes(const std::vector<TimedItem>& items, int least,
                                               int wanted, TimeSpan span);

/// The minute that is meant by a place on the axis: a quarter of an hour where one is near, else a
/// multiple of five. Within 0:00 and 23:55.
[[nodiscard]] int snappedMinute(double minute);

} // namespace limber
