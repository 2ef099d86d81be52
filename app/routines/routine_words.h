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
/// What is missing and what to do about it, in a sentence.
[[nodiscard]] QString findingText(const RoutineFinding& finding, const Routine& routine,
                                  const Catalogue& catalogue);
/// "Undo: move exercise" and the like.
[[nodiscard]] QString undoText(RoutineEdit edit);
[[nodiscard]] QString redoText(RoutineEdit edit);
/// "Mat, Chair", or that nothing is needed.
[[nodiscard]] QString equipmentText(const std::set<Equipment>& equipment);

} // namespace limber
