// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/routine.h"

// Editing is copy, change, save: each function returns the changed routine and leaves the given
// one alone, so that undo keeps before and after. Indices outside the steps change nothing.

namespace limber {

[[nodiscard]] Routine withStepAdded(Routine routine, RoutineStep step, int at);
[[nodiscard]] Routine withStepRemoved(Routine routine, int index);
[[nodiscard]] Routine withStepMoved(Routine routine, int from, int to);
[[nodiscard]] Routine withStepDuplicated(Routine routine, int index);
[[nodiscard]] Routine withStepDose(Routine routine, int index, const QString& mode,
                                   const Dose& dose);
/// A copy that belongs to the user: new ids, origin Own, the given name.
[[nodiscard]] Routine ownCopy(const Routine& routine, const QString& name);

} // namespace limber
