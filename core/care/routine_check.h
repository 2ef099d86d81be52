// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/routine_finding.h"
#include "core/care/routine_traits.h"
#include "core/exercise/catalogue.h"
#include "core/session/exercise_history.h"

#include <QDate>

#include <optional>
#include <set>
#include <vector>

// The routine check. It looks at the steps in the order of practice, so that what stands last in a
// group with rounds comes before what stands first in it; findings name the steps as the routine
// was built. Steps whose exercise is unknown are passed over, and an empty routine has no findings.
// What would be *refused* (RoutineFault) is an obstacle to saving and no finding. What the rules'
// short wording leaves open is decided so:
//
// - A *strength step* loads as strength. A *rolling step* has the plan tag `foam` or the category
//   foam rolling, or is done in a position on the roller. A *held stretch* is a static one that is
//   no strength step; a *calm step* has the plan tag `breathing` or `relaxation`.
// - PC08: gentle beginnings are steps with the plan tag `warmup` or `aerobic`, and moving stretches
//   that are neither strength nor rolling, the pelvic rock among them.
// - PC09: all held stretches that come before the last strength step, in any round.
// - PC10: a held stretch or a calm step comes somewhere after the last strength step.
// - PC12: where two sides share a total it is even, in each of descending sets too. All else is the
//   same on both sides by how a timeline is compiled.
// - PC13: a rolling step with the body area lower back. PC14: a rolling step for the upper or
//   middle back that also names the spine as a whole, the pelvis, the hips or the glutes, so that
//   the roller would pass the lower back; silent where PC13 speaks.
// - PC15: a number of the dose outside its recommended range yet allowed. The numbers that PC17 and
//   PC18 judge more closely are left to them where they are above the range.
// - PC16: a hold of a held stretch above 30 s that is within the exercise's own recommended range,
//   which PC15 does not speak of; and more than 90 s in all rounds and sets for one side of a
//   *muscle*, which is a body area that is one (abdominals, chest, glutes, hamstrings, hip flexors,
//   lats, obliques, thighs). Regions such as the lower back or the spine are moved in different
//   directions by different stretches: there the 90 s count for each exercise by itself.
// - PC17: the front plank is the exercise `forearm-plank`, the side plank `side-plank`, and each
//   variant of them. A hold above 30 s (side: 20 s) needs a hold of 5 s less, but at least those
//   30 s (20 s), proven twice.
// - PC18: `breathing-478` and variants of it, all cycles of a session together. The 28 days run
//   from the first day it was practised; before that day they have not begun, and where nothing is
//   known of the past only more than 8 are told.
// - PC19: the duration of a set of a rolling step for each side, and the sets, in all rounds, of
//   rolling steps with the same main area, the first one they name; again where PC15 is content.
// - PC22: different exercises that were never practised, in a routine of the person's own.
// - PC23: against the routine as it was, an exercise is raised where its time under tension in the
//   whole session grew; new exercises, calm and warm-up steps do not count.
// - PC25: a strength exercise of intensity 4 or 5 that names another strength exercise as its
//   easier way, which was not proven at the top of its recommended range, unless the harder one
//   itself went well twice. A mode of the easier one counts where its dose is of another type.
//   Ready-made routines for active people are exempt: whom they are for says that the easier one
//   is mastered.
// - PC26: osteoporosis: spine motions flexion or rotation (small ones are fine), and rolling the
//   upper or middle back. Pregnancy from 16 weeks: positions on the belly or face down; breaths
//   that are held; more than 3 minutes on the back without a change of position between. High blood
//   pressure: strength steps held for over 15 s without a word on breathing.
// - PC28: a step that can be done standing, or on the floor by who gets down there, does not need
//   its chair.
// - PC29: positions that need getting down to the floor (isOnFloor).
// - PC37, Limber's own: counted by position_changes.h. Another order is found within the rules
//   (grouped_positions.h) and saves at least two changes.

namespace limber {

/// What is known of the person and the past. Nothing in an optional makes the rules that ask for it
/// silent.
struct RoutineCircumstances {
    QDate today;
    std::optional<ExerciseHistory> history; ///< PC17, PC18, PC22, PC25.
    std::optional<Routine> before; ///< PC23: the routine as it was last saved, with the same id.
    std::optional<std::set<Equipment>> equipment; ///< PC28: what the person has.
    std::optional<FloorUse> floor;                ///< PC29
    std::set<HealthCondition> conditions;         ///< PC26; none known: silent.

    friend bool operator==(const RoutineCircumstances&, const RoutineCircumstances&) = default;
};

/// What a routine does not keep, by rule and then by step. Pure. A fix that is suggested takes its
/// finding away and brings no other one of severity Block or Warn.
[[nodiscard]] std::vector<RoutineFinding>
checkRoutine(const Routine& routine, const Catalogue& catalogue,
             const RoutineCircumstances& circumstances,
             FixSuggestions suggestions = FixSuggestions::Wanted);

} // namespace limber
