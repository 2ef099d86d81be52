// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/routine_finding.h"
#include "core/care/routine_view.h"

#include <chrono>

namespace limber {

/// One rule's check: adds what it finds, without fixes.
using RoutineCheck = void (*)(const RoutineView& view, std::vector<RoutineFinding>& findings);

/// The check of a rule; nullptr for those of a planned week, and for PC37 (routine_check.cpp).
[[nodiscard]] RoutineCheck routineCheckOf(RuleId rule);

// How findings are named, for the files of checks: by rule, routine and what they are about.
[[nodiscard]] QString findingId(const RoutineView& view, RuleId rule, const QString& about = {});
[[nodiscard]] QString findingId(const RoutineView& view, RuleId rule, const PractisedStep& step);

// What the checks of rules with numbers, and the fixes, share.
inline constexpr int kLongestStretch = 30;      ///< Seconds of one hold (PC16).
inline constexpr int kLongestStretchInAll = 90; ///< Seconds for one muscle (PC16).
inline constexpr int kLongestRolling = 120;     ///< Seconds of a set (PC19).
inline constexpr int kMostRollingSets = 3;      ///< On one area (PC19).

/// The longest hold of a plank that PC17 finds right now; nothing where a step is no plank held in
/// time, or nothing is known of the past.
[[nodiscard]] std::optional<int> longestPlank(const RoutineView& view, const PractisedStep& step);
/// How many rounds of 4-7-8 breathing PC18 finds right now.
[[nodiscard]] int mostRoundsOf478(const RoutineView& view);
/// Seconds that a set of a held stretch holds on one side.
[[nodiscard]] int stretchOfSet(const PractisedStep& step);

// Rules of a routine as a whole.
void checkStartGently(const RoutineView& view, std::vector<RoutineFinding>& findings);
void checkStretchesLast(const RoutineView& view, std::vector<RoutineFinding>& findings);
void checkCalmEnd(const RoutineView& view, std::vector<RoutineFinding>& findings);
void checkManyNewExercises(const RoutineView& view, std::vector<RoutineFinding>& findings);
void checkSeveralRaised(const RoutineView& view, std::vector<RoutineFinding>& findings);
void checkNotUnlocked(const RoutineView& view, std::vector<RoutineFinding>& findings);
void checkMissingEquipment(const RoutineView& view, std::vector<RoutineFinding>& findings);
void checkFloorNotPossible(const RoutineView& view, std::vector<RoutineFinding>& findings);

// Rules of single steps.
void checkEvenSides(const RoutineView& view, std::vector<RoutineFinding>& findings);
void checkRollerOnLowerBack(const RoutineView& view, std::vector<RoutineFinding>& findings);
void checkRollerBelowMidBack(const RoutineView& view, std::vector<RoutineFinding>& findings);
void checkUsualDose(const RoutineView& view, std::vector<RoutineFinding>& findings);
void checkLongStretch(const RoutineView& view, std::vector<RoutineFinding>& findings);
void checkPlankLadder(const RoutineView& view, std::vector<RoutineFinding>& findings);
void checkFourRoundsOf478(const RoutineView& view, std::vector<RoutineFinding>& findings);
void checkLongRolling(const RoutineView& view, std::vector<RoutineFinding>& findings);
void checkConditionConflict(const RoutineView& view, std::vector<RoutineFinding>& findings);

} // namespace limber
