// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/routine_traits.h"
#include "core/progress/practice_history.h"
#include "core/settings/care_settings.h"

#include <QDate>
#include <QTime>

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace limber {

/// Working hours at a desk in which breaks are offered.
struct DeskHours {
    Weekdays days{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
    QTime from{9, 0};
    QTime until{17, 0};
    std::optional<std::chrono::minutes> breakEvery; ///< Nothing: none are offered.

    friend bool operator==(const DeskHours&, const DeskHours&) = default;
};

/// What the person has told about themselves, as far as plan rules ask. Nothing in an optional
/// makes the rules that ask for it silent.
struct CareOptions {
    DayMinutes dayMinutes;
    RoutineLevel experience = RoutineLevel::Beginner;
    std::optional<std::chrono::minutes> aerobicGoal; ///< A week.
    std::optional<QTime> wakeTime;                   ///< Nothing: the hint about mornings is off.
    std::optional<DeskHours> desk;                   ///< Nothing: the desk programme is off.
    QTime usualTime{18, 0};                          ///< When a routine that a fix adds is done.

    friend bool operator==(const CareOptions&, const CareOptions&) = default;
};

/// When the safety questions were last answered.
struct Screening {
    std::optional<QDate> lastAnswered;

    friend bool operator==(const Screening&, const Screening&) = default;
};

/// An occurrence that is open or done. Skipped and paused ones are no facts for the check.
struct PlannedRoutine {
    enum class Standing { Open, Done };

    OccurrenceKey key;
    RoutineId routine;
    QDate date;
    QTime time;
    Standing standing = Standing::Open;
    QDate entryFrom; ///< Its entry's first day: it cannot be moved before it.

    friend bool operator==(const PlannedRoutine&, const PlannedRoutine&) = default;
};

/// Everything that the check of a week looks at.
struct PlanFacts {
    QDate today;
    TraitsByRoutine routines;
    /// From 7 days before the week to the day after it, by date and time.
    std::vector<PlannedRoutine> planned;
    /// From the first day of any entry to the last; nothing without entries.
    std::optional<DateRange> planSpan;
    std::vector<DateRange> pauses;
    /// Core work that sessions really did, by the first day of the week. Weeks without any are
    /// left out.
    std::map<QDate, std::chrono::milliseconds> coreVolumeDone;
    std::set<QDate> flareDays;
    std::optional<Screening> screening; ///< Nothing: the program does not ask.
    std::optional<QDate> lastReviewed;  ///< Day of the last change or review of the plan.
    CareOptions options;

    /// Whether the plan asks anything of a day: it lies in its span and in no pause.
    [[nodiscard]] bool isOwed(QDate day) const;
    /// What plan rules know of a routine; one without any traits where it is unknown.
    [[nodiscard]] const RoutineTraits& traits(const RoutineId& routine) const;
};

/// Gathers the facts of a week from the plan and what was done. `coreVolumeDone`, `screening` and
/// `lastReviewed` are left for the caller, who knows where they are kept.
[[nodiscard]] PlanFacts planFacts(const PracticeHistory& history, TraitsByRoutine routines,
                                  QDate weekStart, QDate today, Qt::DayOfWeek firstDayOfWeek,
                                  const CareOptions& options = {});

/// Core work done in each week. A set that was not finished does not count, nor does an exercise
/// that the catalogue does not know.
[[nodiscard]] std::map<QDate, std::chrono::milliseconds>
coreVolumeByWeek(const std::vector<SessionRecord>& sessions, const Catalogue& catalogue,
                 Qt::DayOfWeek firstDayOfWeek);

} // namespace limber
