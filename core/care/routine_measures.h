// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/position_changes.h"
#include "core/session/timeline.h"

#include <chrono>
#include <map>
#include <set>

namespace limber {

/// What the figures beside a routine show while it is built. All rounds of groups count; unknown
/// exercises are left out. *Active* is the time of phases and of changing sides, as in Segment.
struct RoutineMeasures {
    std::chrono::milliseconds total{0};  ///< The estimated duration of the whole.
    std::chrono::milliseconds active{0}; ///< Equal to the active time of the timeline.
    /// Active time by main category: together all of the active time. No entry is zero.
    std::map<Category, std::chrono::milliseconds> activeByCategory;
    /// Active time by body area. An exercise counts in each of its areas, so that together they
    /// are more than the active time. No entry is zero.
    std::map<BodyArea, std::chrono::milliseconds> activeByArea;
    PositionChanges positions;
    std::set<Equipment> equipment;

    friend bool operator==(const RoutineMeasures&, const RoutineMeasures&) = default;
};

/// Without compiling the routine: fast enough for every edit.
[[nodiscard]] RoutineMeasures measuresOf(const Routine& routine, const Catalogue& catalogue,
                                         const TimelineOptions& options = {});

} // namespace limber
