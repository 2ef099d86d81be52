// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_entry.h"
#include "core/storage/database.h"

#include <map>

namespace limber {

/// The plan: entries, overrides and pauses.
class PlanStore {
public:
    explicit PlanStore(const Database& database);

    /// Entries by first day, time and id, overrides by rule date and entry, pauses by first day
    /// and id. Rows that this version cannot read are left out, logged and kept in the file.
    [[nodiscard]] Result<Plan> load() const;
    /// How often each entry, with its overrides, or any pause was changed: a number that grows with
    /// every change of what the entry's occurrences are.
    [[nodiscard]] Result<std::map<PlanEntryId, int>> revisions() const;
    /// Makes the stored plan equal to `plan` in one transaction: only rows that differ are written
    /// and stamped; rows that are gone are marked deleted. The order within the plan is not kept.
    [[nodiscard]] Result<> save(const Plan& plan);

private:
    Connection* m_connection;
};

} // namespace limber
