// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"
#include "core/progress/day_ledger.h"
#include "core/progress/progress_range.h"

#include <chrono>
#include <map>
#include <optional>
#include <vector>

// Minutes of exercise by period, stacked by what kind of exercise they were. A period's minutes are
// the active time of its sessions. What their steps do not account for (a session noted afterwards
// has none), and exercises that the catalogue no longer knows, are *other*.

namespace limber {

/// Active time of one exercise on one day, or over several days of the same period.
struct ExerciseTime {
    QDate day;
    ExerciseId exercise;
    std::chrono::seconds active{0};

    friend bool operator==(const ExerciseTime&, const ExerciseTime&) = default;
};

/// The part of a bar that is of one kind. No category: other.
struct CategoryPart {
    std::optional<Category> category;
    std::chrono::seconds active{0};

    friend bool operator==(const CategoryPart&, const CategoryPart&) = default;
};

/// One bar. A period before the history has no value: a gap, not a zero.
struct PeriodBar {
    Period period;
    std::optional<std::chrono::seconds> active;
    std::vector<CategoryPart> parts; ///< In the order of the series; none of them empty.
    int daysWithCompleted = 0;
    int goal = 0;             ///< Days; weeks only, else 0.
    bool reachedGoal = false; ///< Weeks only.
    bool isRunning = false;   ///< Holds today: not over yet.
    /// What the plan asked for (the goal line): active time of its occurrences that were neither
    /// skipped nor paused (one done all the same counts), as their routines are now. Weeks only;
    /// nothing in a week without such occurrences, and where one of their routines is gone.
    std::optional<std::chrono::seconds> planned;

    friend bool operator==(const PeriodBar&, const PeriodBar&) = default;
};

/// The most categories that are told apart; smaller ones are added to other.
inline constexpr std::size_t kMostCategories = 6;

struct PeriodBars {
    PeriodUnit unit = PeriodUnit::Week;
    std::vector<PeriodBar> bars;
    /// Most time first, other last.
    std::vector<std::optional<Category>> categories;

    friend bool operator==(const PeriodBars&, const PeriodBars&) = default;
};

/// The bars of a range. A period's values are those of its days within the ledger, up to today,
/// also where the period reaches beyond the range: half a week would look like a bad one. `times`
/// are of the days of the periods (see periodsOf), in any order, others are left out; an exercise
/// counts for its main category. Parts always add up to their bar: where steps have more time than
/// their sessions (a session whose time was corrected), all of a period's are cut in proportion.
/// `routineActive` is the active time of every routine there is.
[[nodiscard]] PeriodBars periodBars(const DayLedger& ledger, const DateRange& days,
                                    const std::vector<ExerciseTime>& times,
                                    const std::map<RoutineId, std::chrono::seconds>& routineActive,
                                    const Catalogue& catalogue);

/// How many of the finished weeks with a goal reached it.
struct WeeksKept {
    int kept = 0;
    int counted = 0;
    friend bool operator==(const WeeksKept&, const WeeksKept&) = default;
};
/// None where the bars are not weeks.
[[nodiscard]] WeeksKept weeksKept(const std::vector<PeriodBar>& bars);

} // namespace limber
