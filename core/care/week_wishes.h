// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/plan_facts.h"

#include <chrono>
#include <map>
#include <set>
#include <vector>

namespace limber {

/// What a person wants of the week besides what does every back good.
enum class Goal {
    Strength, ///< Three core days where five days or more are planned, else two.
    Ease,     ///< Two days of stretching without core work.
    Posture,  ///< Four days with posture work, or all where fewer are planned.
    Calm,     ///< Two days with breathing or relaxation.
};

template <> struct TokenTable<Goal> {
    static constexpr std::array entries{
        TokenEntry<Goal>{Goal::Strength, QLatin1StringView("strength")},
        TokenEntry<Goal>{Goal::Ease, QLatin1StringView("ease")},
        TokenEntry<Goal>{Goal::Posture, QLatin1StringView("posture")},
        TokenEntry<Goal>{Goal::Calm, QLatin1StringView("calm")},
    };
};

/// When a routine may begin: from one local time to another, both included. The same time twice
/// means that very time.
struct StartWindow {
    QTime from;
    QTime until;
    friend bool operator==(const StartWindow&, const StartWindow&) = default;
};

/// A stretch of one local day that is taken, in minutes after midnight: [from, until), 0 to 1440.
/// What goes over midnight is two of them.
struct TakenTime {
    QDate date;
    std::chrono::minutes from{0};
    std::chrono::minutes until{0};
    friend bool operator==(const TakenTime&, const TakenTime&) = default;
};

/// A routine that the person does not want on a day.
struct RejectedPlacement {
    QDate date;
    RoutineId routine;
    friend bool operator==(const RejectedPlacement&, const RejectedPlacement&) = default;
};

/// The answers from which a week is proposed.
struct WeekWishes {
    QDate weekStart;
    int daysAWeek = 4;                    ///< 1 to 7; never more are planned.
    std::chrono::minutes minutesADay{30}; ///< Never more are planned on a day.
    /// Days that are not named suit at no time; no day at all: every day from 07:00 to 21:00.
    std::map<Qt::DayOfWeek, std::vector<StartWindow>> times;
    std::set<Equipment> equipment;
    FloorUse floor = FloorUse::Possible;
    std::set<Goal> goals;
    std::vector<TakenTime> busy;
    std::vector<RejectedPlacement> rejected;
    /// What stood in the proposal before: it stays where it was as far as it can.
    std::vector<RejectedPlacement> kept;
    RoutineLevel experience = RoutineLevel::Beginner;
    DayMinutes dayMinutes; ///< That the person aims at otherwise.

    friend bool operator==(const WeekWishes&, const WeekWishes&) = default;
};

/// The options with which the plan check judges a week made from these wishes. Who wants fewer
/// minutes a day than `dayMinutes` is not told that they are too few, and who wants more not that
/// they are too many.
[[nodiscard]] CareOptions careOptions(const WeekWishes& wishes);

/// The longest day of a proposal: what is wished, but no longer than rule PC07 finds right.
[[nodiscard]] std::chrono::minutes longestDay(const WeekWishes& wishes);

} // namespace limber
