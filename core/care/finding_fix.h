// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/finding.h"
#include "core/care/plan_facts.h"
#include "core/plan/plan_edit.h"

#include <optional>

namespace limber {

/// What mends a finding with one click, or nothing. A change of the plan touches open occurrences
/// from today on only, needs no step that the check would find worse than before, and takes the
/// fewest steps. `findings` are all of the week's.
[[nodiscard]] std::optional<Fix> suggestedFix(const PlanFacts& facts, QDate weekStart,
                                              const Finding& finding,
                                              const std::vector<Finding>& findings);

/// The plan with all steps of a fix made: added routines are entries of a single date. Fails as
/// the edits of plan_edit.h do, with the plan left as it was.
[[nodiscard]] Result<Plan> withFix(const Plan& plan, const PlanFix& fix,
                                   Qt::DayOfWeek firstDayOfWeek);

} // namespace limber
