// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/routine.h"
#include "core/session/timeline.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

// What plan rules count of a routine. A *core item* is an exercise with the plan tag `core` that
// loads as strength; a *stretch item* has the tag `stretch` (moving or held), a *posture item* the
// tag `posture`, a *calm item* the tag `breathing` or `relaxation`, an *aerobic item* the tag
// `aerobic`. A step of a group counts as one item, and its work as often as there are rounds.

namespace limber {

/// Whether the person can get down to the floor.
enum class FloorUse { Possible, NotPossible };

/// Core work of one exercise, in seconds under tension: holds
/// (getting into them left out) and phases of repetitions on all sides and in all rounds, without
/// rests.
struct CoreWork {
    ExerciseId exercise;
    std::chrono::milliseconds volume{0};
    /// What one step up would add: one repetition more (two where both sides share a total), or
    /// five seconds more of a hold, in each round.
    std::chrono::milliseconds ladderStep{0};

    friend bool operator==(const CoreWork&, const CoreWork&) = default;
};

/// One routine as the plan rules see it. Exercises that the catalogue does not know are left out.
/// Times are those of all rounds; items are counted once.
struct RoutineTraits {
    std::chrono::milliseconds duration{0}; ///< Estimated, preparation and rests included.
    RoutineFocus focus = RoutineFocus::Mixed;
    RoutineLevel level = RoutineLevel::Beginner;
    std::optional<TimeOfDay> timeOfDay; ///< That it is made for; nothing: any.
    int coreItems = 0;
    int strengthItems = 0; ///< Of any tag.
    int stretchItems = 0;
    int postureItems = 0;
    int calmItems = 0;
    int pilatesItems = 0;                 ///< Exercises of Pilates other than its breathing.
    std::chrono::milliseconds aerobic{0}; ///< Time in aerobic items.
    /// Holds the spine bent forward for 10 seconds or longer: a seated bend, long knee hugs. Five
    /// seconds, as Mayo Clinic has them, are short.
    bool hasDeepBend = false;
    bool needsFloor =
        false; ///< Something in it is done on the floor and not in a chair or standing.
    std::set<Equipment> equipment;
    std::vector<CoreWork> coreWork;

    [[nodiscard]] bool hasCore() const { return coreItems > 0; }
    friend bool operator==(const RoutineTraits&, const RoutineTraits&) = default;
};

using TraitsByRoutine = std::map<RoutineId, RoutineTraits>;

[[nodiscard]] RoutineTraits traitsOf(const Routine& routine, const Catalogue& catalogue,
                                     const TimelineOptions& options = {});
/// Of ready-made and own routines; where an id occurs twice the first one counts.
[[nodiscard]] TraitsByRoutine traitsOf(const std::vector<Routine>& routines,
                                       const Catalogue& catalogue,
                                       const TimelineOptions& options = {});

/// Time under tension in a dose of an exercise, at the usual tempo.
[[nodiscard]] std::chrono::milliseconds volumeOf(const Exercise& exercise, const Dose& dose);

/// Whether a position needs getting down to the floor: all but standing, sitting and those that
/// can be done in a chair as well.
[[nodiscard]] bool isOnFloor(Position position);

} // namespace limber
