// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/week_wishes.h"

#include <chrono>
#include <optional>
#include <vector>

namespace limber {

/// A routine at its time on a day.
struct TimedRoutine {
    RoutineId routine;
    QTime time;

    friend bool operator==(const TimedRoutine&, const TimedRoutine&) = default;
};

/// A routine that is to be given a time on a day.
struct UntimedRoutine {
    RoutineId routine;
    std::chrono::minutes length{0};     ///< Begun minutes count.
    std::optional<TimeOfDay> timeOfDay; ///< That it is made for; nothing: any.
    int rank = 0;                       ///< The lower one is done first where both are as good.
    int place = 0;                      ///< Among all routines: makes orders comparable.
};

/// A part of the day, in minutes after midnight: [from, until).
struct DayPart {
    std::chrono::minutes from{0};
    std::chrono::minutes until{0};
};

/// When a routine that is made for a time of day may begin: in the morning from 04:00 to 11:00, in
/// daytime from 09:00 to 17:00, in the evening from 18:00 on.
[[nodiscard]] DayPart partOf(TimeOfDay time);

/// The times of one day that suit and are not taken.
class DayTimes {
public:
    DayTimes(const WeekWishes& wishes, QDate date);

    /// Whether a routine of this length can begin in a part of the day.
    [[nodiscard]] bool isFreeIn(TimeOfDay time, std::chrono::minutes length) const;

    /// The times of routines that are done one after the other, in their order; nothing where they
    /// do not all fit. Each begins in the part of the day that it is made for where all can, else
    /// near to it; with that, by rank, at times that are easy to remember, and as early as can be.
    [[nodiscard]] std::optional<std::vector<TimedRoutine>>
    timesOf(const std::vector<UntimedRoutine>& routines) const;

private:
    class Placing;

    /// The first start from `after` on, on the grid where that costs nothing.
    [[nodiscard]] std::optional<std::chrono::minutes>
    earliest(std::chrono::minutes after, std::chrono::minutes length, int grid) const;
    /// The last start from `after` on and before `before`.
    [[nodiscard]] std::optional<std::chrono::minutes> latest(std::chrono::minutes after,
                                                             std::chrono::minutes before,
                                                             std::chrono::minutes length,
                                                             int grid) const;
    /// The first moment from which on a length is free, before the day ends.
    [[nodiscard]] std::optional<std::chrono::minutes> freeFrom(std::chrono::minutes from,
                                                               std::chrono::minutes length) const;
    /// The last such moment, until `start`; negative where there is none.
    [[nodiscard]] std::chrono::minutes freeUntil(std::chrono::minutes start,
                                                 std::chrono::minutes length) const;
    [[nodiscard]] bool fits(const std::vector<const UntimedRoutine*>& order, int grid) const;

    std::vector<StartWindow> m_windows; ///< By their beginning.
    std::vector<TakenTime> m_busy;      ///< By their beginning.
};

} // namespace limber
