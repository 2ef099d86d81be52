// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/week_wishes.h"

#include <optional>
#include <vector>

// A *week proposal* puts routines on the days of a week so that it keeps the plan rules that must
// hold, if it is repeated every week, within what the person wishes. Never broken are: days and
// minutes at most, times that suit, busy times, equipment, the floor, what was rejected, and the
// rules PC02, PC03, PC07 and PC11. What else is wanted is met in the order of WishPoint: an earlier
// point is never given up for a later one, and each is met as far as it can be. A routine that is
// made for a time of day is put there wherever the times that suit leave room in it.

namespace limber {

/// What a proposal tries to meet, the most important first.
enum class WishPoint {
    EnoughCoreDays, ///< Rule PC01.
    DaysAWeek,      ///< As many days as wished.
    PostureDays,    ///< Rule PC05.
    MinutesWindow,  ///< Rule PC06, on every planned day.
    Strength,       ///< Goals, where wished.
    Ease,
    Posture,
    Calm,
    StretchEveryDay, ///< Rule PC04.
};

template <> struct TokenTable<WishPoint> {
    static constexpr std::array entries{
        TokenEntry<WishPoint>{WishPoint::EnoughCoreDays, QLatin1StringView("enoughCoreDays")},
        TokenEntry<WishPoint>{WishPoint::DaysAWeek, QLatin1StringView("daysAWeek")},
        TokenEntry<WishPoint>{WishPoint::PostureDays, QLatin1StringView("postureDays")},
        TokenEntry<WishPoint>{WishPoint::MinutesWindow, QLatin1StringView("minutesWindow")},
        TokenEntry<WishPoint>{WishPoint::Strength, QLatin1StringView("strength")},
        TokenEntry<WishPoint>{WishPoint::Ease, QLatin1StringView("ease")},
        TokenEntry<WishPoint>{WishPoint::Posture, QLatin1StringView("posture")},
        TokenEntry<WishPoint>{WishPoint::Calm, QLatin1StringView("calm")},
        TokenEntry<WishPoint>{WishPoint::StretchEveryDay, QLatin1StringView("stretchEveryDay")},
    };
};

/// What stands against a point: without it alone, the point would be met.
enum class UnmetCause {
    Rejected,
    BusyTimes,
    Times, ///< The times that suit.
    Equipment,
    Floor,
    Minutes,
    Days,
    SeveralWishes, ///< No single one of these, but all of them together.
    Routines,      ///< Even without any of these: no mix of the routines meets it.
};

template <> struct TokenTable<UnmetCause> {
    static constexpr std::array entries{
        TokenEntry<UnmetCause>{UnmetCause::Rejected, QLatin1StringView("rejected")},
        TokenEntry<UnmetCause>{UnmetCause::BusyTimes, QLatin1StringView("busyTimes")},
        TokenEntry<UnmetCause>{UnmetCause::Times, QLatin1StringView("times")},
        TokenEntry<UnmetCause>{UnmetCause::Equipment, QLatin1StringView("equipment")},
        TokenEntry<UnmetCause>{UnmetCause::Floor, QLatin1StringView("floor")},
        TokenEntry<UnmetCause>{UnmetCause::Minutes, QLatin1StringView("minutes")},
        TokenEntry<UnmetCause>{UnmetCause::Days, QLatin1StringView("days")},
        TokenEntry<UnmetCause>{UnmetCause::SeveralWishes, QLatin1StringView("severalWishes")},
        TokenEntry<UnmetCause>{UnmetCause::Routines, QLatin1StringView("routines")},
    };
};

struct UnmetWish {
    WishPoint point = WishPoint::DaysAWeek;
    UnmetCause cause = UnmetCause::Routines;
    int missing = 0; ///< Days by which it is not met.

    friend bool operator==(const UnmetWish&, const UnmetWish&) = default;
};

/// Why a routine stands where it does.
enum class PlacementReason {
    CoreDay,         ///< One of the core days, with days between them.
    GentleAfterCore, ///< Follows a core day.
    PostureWork,
    CalmBlock,
    DailyStretch,
    FillsTheDay, ///< Makes the day as long as wished.
};

template <> struct TokenTable<PlacementReason> {
    static constexpr std::array entries{
        TokenEntry<PlacementReason>{PlacementReason::CoreDay, QLatin1StringView("coreDay")},
        TokenEntry<PlacementReason>{PlacementReason::GentleAfterCore,
                                    QLatin1StringView("gentleAfterCore")},
        TokenEntry<PlacementReason>{PlacementReason::PostureWork, QLatin1StringView("postureWork")},
        TokenEntry<PlacementReason>{PlacementReason::CalmBlock, QLatin1StringView("calmBlock")},
        TokenEntry<PlacementReason>{PlacementReason::DailyStretch,
                                    QLatin1StringView("dailyStretch")},
        TokenEntry<PlacementReason>{PlacementReason::FillsTheDay, QLatin1StringView("fillsTheDay")},
    };
};

struct Placement {
    QDate date;
    QTime time;
    RoutineId routine;
    PlacementReason reason = PlacementReason::FillsTheDay;

    friend bool operator==(const Placement&, const Placement&) = default;
};

struct WeekProposal {
    std::vector<Placement> placements; ///< By date and time.
    std::vector<UnmetWish> unmet;      ///< By point; none where everything is met.

    friend bool operator==(const WeekProposal&, const WeekProposal&) = default;
};

/// Proposes a week out of the given routines. The same wishes and routines give the same week. A
/// day has three routines at most, two where there are more than 24 to choose from.
[[nodiscard]] WeekProposal proposeWeek(const WeekWishes& wishes, const TraitsByRoutine& routines);

/// The wishes after one placement of a proposal was rejected; all the others are to stay.
[[nodiscard]] WeekWishes withRejected(WeekWishes wishes, const WeekProposal& proposal,
                                      const Placement& placement);

/// A proposal as entries of the plan from its week on, one for each routine and time, without end.
[[nodiscard]] std::vector<PlanEntry> entriesOf(const WeekProposal& proposal, QDate weekStart);

} // namespace limber
