// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/exercise.h"
#include "core/routine/routine.h"

#include <QString>

// The only bridge from catalogue terms to words on the screen.

namespace limber {

/// The translation of a text of the bundled catalogue (a name, a cue, a caution …). A text that is
/// not the catalogue's own comes back unchanged.
[[nodiscard]] QString catalogueText(const QString& english);

/// A text of an exercise: translated for bundled ones, as typed for one's own.
[[nodiscard]] QString exerciseText(const Exercise& exercise, const QString& text);
[[nodiscard]] QString exerciseText(Origin origin, const QString& text);
[[nodiscard]] QString exerciseName(const Exercise& exercise);
/// The name of an exercise, also of one that was deleted since; its id where nothing is known.
[[nodiscard]] QString exerciseName(const ExerciseId& exercise, const Catalogue& catalogue);
/// The exercise with every text as it is shown, for a copy that is the user's own.
[[nodiscard]] Exercise inShownWords(const Exercise& exercise);

[[nodiscard]] QString categoryName(Category category);
[[nodiscard]] QString positionName(Position position);
[[nodiscard]] QString equipmentName(Equipment equipment);
[[nodiscard]] QString bodyAreaName(BodyArea area);
[[nodiscard]] QString sidesText(Sides sides);       ///< "Left and right in turn"; empty for none.
[[nodiscard]] QString breathText(Breath breath);    ///< "Breathe in"; empty while breath is free.
[[nodiscard]] QString intensityText(int intensity); ///< "Very light" … "Hard".

/// The name of a routine: translated for bundled ones, as typed for one's own.
[[nodiscard]] QString routineName(const Routine& routine);
/// What a routine is for, likewise.
[[nodiscard]] QString routineGoal(const Routine& routine);
[[nodiscard]] QString routineFocusName(RoutineFocus focus);
[[nodiscard]] QString routineLevelName(RoutineLevel level);

} // namespace limber
