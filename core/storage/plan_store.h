// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_entry.h"
#include "core/storage/database.h"

namespace limber {

/// The plan: entries, overrides and pauses.
class PlanStore {
public:
    explicit PlanStore(const Database& database);

    [[nodiscard]] Result<Plan> load() const;
    /// Makes the stored plan equal to `plan` in one transaction: only rows that differ are written
    /// and stamped; rows that are gone are marked deleted.
    [[nodiscard]] Result<> save(const Plan& plan);

private:
    Connection* m_connection;
};

} // namespace limber
