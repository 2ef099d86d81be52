// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/routine.h"

#include <set>

// Editing is copy, change, save: each function returns the changed routine and leaves the given
// one alone, so that undo keeps before and after. Indices outside the steps change nothing.
//
// Groups stay whole. A step put between two steps of a group joins it. A step that is moved away
// leaves its group, unless the whole group is moved or it still stands next to the rest of it. A
// group without steps goes, and one that is split in the middle is two groups then, both with its
// rounds.

namespace limber {

/// Puts steps before the one at `at` (the number of steps: at the end), without the groups that
/// they name: withStepsPasted brings groups along. A step with the id of one that is there already
/// gets a new one.
[[nodiscard]] Routine withStepsAdded(Routine routine, std::vector<RoutineStep> steps, int at);
[[nodiscard]] Routine withStepAdded(Routine routine, RoutineStep step, int at);
[[nodiscard]] Routine withStepsRemoved(Routine routine, const std::set<int>& indices);
[[nodiscard]] Routine withStepRemoved(Routine routine, int index);

/// Puts steps, in the order they have, before the step that is at `before` now (the number of
/// steps: at the end).
[[nodiscard]] Routine withStepsMoved(Routine routine, const std::set<int>& indices, int before);
/// Puts the step at `from` to where the one at `to` is now.
[[nodiscard]] Routine withStepMoved(Routine routine, int from, int to);

/// Copies of these steps after the last of them. A group of which all steps are copied is copied; a
/// copy that stands next to the group of its original belongs to it.
[[nodiscard]] Routine withStepsDuplicated(Routine routine, const std::set<int>& indices);
[[nodiscard]] Routine withStepDuplicated(Routine routine, int index);

[[nodiscard]] Routine withStepDose(Routine routine, int index, const QString& mode,
                                   const Dose& dose);
[[nodiscard]] Routine withStepNote(Routine routine, int index, const QString& note);
[[nodiscard]] Routine withRestAfter(Routine routine, int index, std::chrono::seconds rest);
/// Nothing: as the exercise or the person has it.
[[nodiscard]] Routine withChangeSides(Routine routine, int index,
                                      std::optional<std::chrono::seconds> time);

/// Makes a group of these steps; they are brought together at the place of the first and leave the
/// groups they were in. Rounds and rest are taken as they are: faultsOf tells what is out of
/// limits.
[[nodiscard]] Routine withGroup(Routine routine, const std::set<int>& indices, int rounds,
                                std::chrono::seconds restBetweenRounds);
[[nodiscard]] Routine withRounds(Routine routine, const StepGroupId& group, int rounds,
                                 std::chrono::seconds restBetweenRounds);
/// Its steps stay, once each.
[[nodiscard]] Routine withoutGroup(Routine routine, const StepGroupId& group);
/// Takes these steps out of their groups: those that their group begins with stay before it, the
/// others come after it.
[[nodiscard]] Routine withStepsUngrouped(Routine routine, const std::set<int>& indices);

/// Steps and the groups that they make up, as they lie on the clipboard.
struct StepExcerpt {
    std::vector<RoutineStep> steps;
    std::vector<StepGroup> groups; ///< Those of which all steps are here; the steps name no other.

    friend bool operator==(const StepExcerpt&, const StepExcerpt&) = default;
};

[[nodiscard]] StepExcerpt excerptOf(const Routine& routine, const std::set<int>& indices);
/// Before the step at `at`, with new ids for steps and groups, so that the same excerpt can be
/// pasted often.
[[nodiscard]] Routine withStepsPasted(Routine routine, const StepExcerpt& excerpt, int at);

/// A copy that belongs to the user: new ids of routine, steps and groups, origin Own, the given
/// name.
[[nodiscard]] Routine ownCopy(const Routine& routine, const QString& name);

} // namespace limber
