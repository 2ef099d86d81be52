// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/finding.h"
#include "core/care/plan_facts.h"

#include <optional>
#include <set>
#include <vector>

namespace limber {

/// Whether the program can do what mends a finding: it asks no safety questions.
[[nodiscard]] bool canMend(const Finding& finding);

/// The one finding of a week that is worth a suggestion, with its fix: of those of the highest
/// severity the first that can be mended with one click, or else the first. Accepted ones are left
/// out; nothing where none is left. Looks for fixes only as far as it must.
[[nodiscard]] std::optional<Finding> mostUsefulFinding(const PlanFacts& facts, QDate weekStart,
                                                       const std::set<QString>& accepted);

} // namespace limber
