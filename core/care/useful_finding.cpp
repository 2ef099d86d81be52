// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/useful_finding.h"

#include "core/care/finding_fix.h"
#include "core/care/plan_check.h"

#include <algorithm>

namespace limber {

bool canMend(const Finding& finding)
{
    return finding.fix && !std::holds_alternative<ScreeningFix>(*finding.fix);
}

std::optional<Finding> mostUsefulFinding(const PlanFacts& facts, QDate weekStart,
                                         const std::set<QString>& accepted)
{
    const std::vector<Finding> all = checkWeek(facts, weekStart, FixSuggestions::NotWanted);
    const std::vector<Finding> open = withoutAccepted(all, accepted);
    const auto gravest = std::ranges::min_element(open, {}, &Finding::severity);
    if (gravest == open.end())
        return std::nullopt;
    const Severity highest = gravest->severity();
    std::optional<Finding> first;
    for (Finding finding : open) {
        if (finding.severity() != highest)
            continue;
        finding.fix = suggestedFix(facts, weekStart, finding, all);
        if (canMend(finding))
            return finding;
        if (!first)
            first = std::move(finding);
    }
    return first;
}

} // namespace limber
