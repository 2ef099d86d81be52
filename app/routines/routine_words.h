// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/routine_draft.h"

#include <QString>

#include <set>

namespace limber {

/// The name of a step's exercise; of one that this version does not know, its id and that.
[[nodiscard]] QString stepName(const RoutineStep& step, const Catalogue& catalogue);
/// The dose of a step in one line, with its mode where it has one.
[[nodiscard]] QString stepDoseText(const RoutineStep& step, const Catalogue& catalogue);
/// The same with the name before it, as it is copied for other programs.
[[nodiscard]] QString stepLine(const RoutineStep& step, const Catalogue& catalogue);
/// What comes after the dose: the rest and another time to change sides; empty where nothing does.
[[nodiscard]] QString stepPauseText(const RoutineStep& step);
/// "Repeat 3 times", "Once".
[[nodiscard]] QString roundsText(int rounds);
/// "30 s rest between the rounds".
[[nodiscard]] QString roundsRestText(const StepGroup& group);
/// What is missing and what to do about it, in a sentence.
[[nodiscard]] QString findingText(const RoutineObstacle& finding, const Routine& routine,
                                  const Catalogue& catalogue);
/// "Undo: change a dose (Bridge)" and the like; the exercise may be empty.
[[nodiscard]] QString undoText(RoutineEdit edit, const QString& exercise = {});
[[nodiscard]] QString redoText(RoutineEdit edit, const QString& exercise = {});
/// "Mat, Chair", or that nothing is needed.
[[nodiscard]] QString equipmentText(const std::set<Equipment>& equipment);

} // namespace limber
