// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/occurrence.h"
#include "core/plan/programme.h"

#include <set>

// An *own programme* is a week that somebody keeps under a name to plan it again later. Unlike a
// ready-made one it says the time of each item. Whatever kind a programme is, what adopting it
// would bring can be looked at week by week before.

namespace limber {

/// A routine on one day of a programme's week.
struct OwnProgrammeItem {
    Qt::DayOfWeek weekday = Qt::Monday;
    QTime time; ///< Local wall time.
    RoutineId routine;

    friend bool operator==(const OwnProgrammeItem&, const OwnProgrammeItem&) = default;
};

struct OwnProgramme {
    ProgrammeId id;
    QString name;
    int weeks = 4; ///< For how long it is adopted.
    std::vector<OwnProgrammeItem> items;

    friend bool operator==(const OwnProgramme&, const OwnProgramme&) = default;
};

inline constexpr int kLongestProgrammeName = 120;
inline constexpr int kMostProgrammeWeeks = 52;
inline constexpr int kMostProgrammeItems = 100;

/// What stands in the way of saving a programme.
enum class ProgrammeFault {
    NameMissing,
    NameTooLong,
    WeeksOutOfRange, ///< Below 1 or above 52.
    NoItems,
    TooManyItems,
    TimeInvalid,
    UnknownRoutine,
};

/// One obstacle; `item` is its index, or -1 for the programme as a whole.
struct ProgrammeFinding {
    ProgrammeFault fault = ProgrammeFault::NameMissing;
    int item = -1;

    friend bool operator==(const ProgrammeFinding&, const ProgrammeFinding&) = default;
};

/// Everything that keeps a programme from being saved; empty when it can be. `routines` are all
/// that are known, bundled and own.
[[nodiscard]] std::vector<ProgrammeFinding> faultsOf(const OwnProgramme& programme,
                                                     const std::set<RoutineId>& routines);

/// The seven days from `weekStart` as a programme with a new id: what is planned in them, neither
/// skipped nor paused, where it counts (so that what was moved stays moved); the same at the same
/// time on the same day once. In the order of the week. It may be empty: faultsOf tells.
[[nodiscard]] OwnProgramme programmeFromWeek(const Plan& plan, QDate weekStart, const QString& name,
                                             int weeks, Qt::DayOfWeek firstDayOfWeek);

/// Turns a programme into entries from `from` for its number of weeks (7 × weeks days). Items with
/// the same routine at the same time are one entry with several weekdays. It brings no routines.
/// Fails with InvalidValue (detail: the field) where `from`, the weeks or a time is invalid.
[[nodiscard]] Result<AdoptedProgramme> adopt(const OwnProgramme& programme, QDate from);

/// One week of a programme.
struct ProgrammeWeek {
    DateRange days;
    std::vector<Occurrence> occurrences; ///< By date, time and entry id.

    friend bool operator==(const ProgrammeWeek&, const ProgrammeWeek&) = default;
};

/// What an adopted programme brings, week by week: the weeks of the programme, which begin on the
/// day of the week on which it begins. What is planned besides is left out.
[[nodiscard]] std::vector<ProgrammeWeek> weeksOf(const AdoptedProgramme& adopted, QDate from,
                                                 int weeks);

} // namespace limber
