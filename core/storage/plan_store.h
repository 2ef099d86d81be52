// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_entry.h"
#include "core/storage/database.h"

namespace limber {

/// The plan: entries, overrides and pauses.
class PlanStore {
public:
    explicit PlanStore(const Database& database);

    /// Entries by first day, time and id, overrides by rule date and entry, pauses by first day
    /// and id. Rows that this version cannot read are left out, logged and kept in the file.
    [[nodiscard]] Result<Plan> load() const;
    /// Makes the stored plan equal to `plan` in one transaction: only rows that differ are written
    /// and stamped; rows that are gone are marked deleted. The order within the plan is not kept.
    [[nodiscard]] Result<> save(const Plan& plan);

private:
    Connection* m_connection;
};

} // namespace limber
