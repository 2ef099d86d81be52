// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/finding.h"
#include "core/care/plan_facts.h"

#include <vector>

// The plan check. What the rules' short wording leaves open is decided so:
//
// - A *core day* (strength day) has a core item, a *restorative day* has none; a day with nothing
//   planned is a restorative day too. All routines of a day count together, done ones included.
// - A week in which nothing is planned is not judged by the rules of week, day and workday. A week
//   with a paused day is not told that it has too little (PC01, PC05, PC32, PC33), and no paused
//   day is told anything (PC04, PC31).
// - PC03, PC11: the day after the week's last counts, as the plan has it ("wraps").
// - PC04: a stretch item is one with the plan tag `stretch`, on every day of the plan's span.
// - PC05: a posture routine is one whose focus is posture.
// - PC06, PC07: days with something planned, from the estimated duration, to the whole second.
// - PC20: this week and the one before each have a stretch item and neither a core nor a Pilates
//   item. The breathing of Pilates is breathing.
// - PC21: the week has a strength item and neither a stretch nor a calm item.
// - PC24: the week before counts by what its sessions did where it is over and they did any core
//   work, else by what was planned; without any the rule is silent, since a beginning is no jump.
//   One ladder step is the largest that a single exercise would add to this week.
// - PC27: an occurrence that begins from the wake time on and within 60 minutes of it.
// - PC31: on working days in the span of the plan; the offered breaks and what is planned within
//   the hours count as movement.
// - PC33: time in aerobic items.
// - PC34: open occurrences from today on; flare days are defined in flare_days.h.
// - PC35, PC36: counted to today; 28 days ago is still in time for the questions, and the review
//   is due once 28 days have passed.

namespace limber {

/// What the week that begins on `weekStart` does not keep, by rule and then by day. Pure.
[[nodiscard]] std::vector<Finding> checkWeek(const PlanFacts& facts, QDate weekStart,
                                             FixSuggestions suggestions = FixSuggestions::Wanted);

} // namespace limber
