// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/player.h"
#include "core/session/practice_request.h"
#include "core/session/session_record.h"
#include "core/settings/settings.h"
#include "core/storage/practice_preferences.h"
#include "core/storage/session_store.h"

#include <chrono>
#include <vector>

namespace limber {

/// Whether the data file holds a journal of the session.
enum class Journal { None, Open };

/// Everything that a session needs to run. Its steps are in the order of practice (rounds.h): one
/// for each round. Steps that the catalogue does not know, or that come to nothing, are in none of
/// its parts, so that an index means the same step everywhere.
struct PreparedSession {
    SessionRecord record;
    std::vector<RoutineStep> plannedSteps;
    Player player;
    Journal journal = Journal::None;
    /// Session time of a broken-off session that no step tells of: its rests and preparations.
    std::chrono::seconds earlierRest{0};
    /// What the timeline was compiled with, to compile it anew when the person changes something.
    /// The catalogue must outlive the session.
    const Catalogue* catalogue = nullptr;
    TimelineOptions options;
};

/// A new session that starts at `now`, with `firstSide` where an exercise has two. Here a routine
/// is put in the order of practice for a session, and nowhere else.
[[nodiscard]] PreparedSession prepareSession(const PracticeRequest& request,
                                             const Catalogue& catalogue, const Settings& settings,
                                             const LocalInstant& now,
                                             BodySide firstSide = BodySide::Left);

/// A broken-off session, at the first step that was neither finished nor skipped.
[[nodiscard]] PreparedSession prepareSession(const RunningSession& running,
                                             const Catalogue& catalogue, const Settings& settings);

} // namespace limber
