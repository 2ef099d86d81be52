// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/routine.h"

#include <cstddef>
#include <vector>

// What every edit of a routine ends with, so that groups stay whole (routine_edit.h).

namespace limber {

/// Brings steps and groups into agreement after any edit: every group is one stretch of steps, in
/// the order of the steps, and there is none without steps. Where steps of a group stand apart,
/// each further stretch becomes a group of its own with the same rounds.
void keepGroupsWhole(Routine& routine);

/// Puts steps before the one at `at` and decides which groups they are in there: that of both
/// neighbours, which they join; their own, where all of it is among them; at either end the one
/// that goes on beside it. The routine knows their groups already. Keeps groups whole.
void putIn(Routine& routine, std::vector<RoutineStep> block, std::size_t at);

} // namespace limber
