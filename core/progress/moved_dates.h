// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_entry.h"
#include "core/session/session_record.h"

#include <vector>

namespace limber {

/// Where overrides put the dates of rules.
class MovedDates {
public:
    /// The overrides must outlive it.
    explicit MovedDates(const std::vector<OccurrenceOverride>& overrides);

    /// The date on which the occurrence counts that a session was started from, if it exists.
    [[nodiscard]] QDate dateOf(const StartedFrom& link) const;

    /// The earliest rule date of what was moved to `day` or later; `day` where that is earlier.
    [[nodiscard]] QDate earliestRuleDate(QDate day) const;

private:
    std::vector<const OccurrenceOverride*> m_moves; ///< By rule date.
};

} // namespace limber
