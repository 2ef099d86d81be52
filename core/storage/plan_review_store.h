// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/clock.h"
#include "core/storage/database.h"

#include <QDate>

#include <optional>

namespace limber {

/// Days on which the person went through the plan and kept it.
class PlanReviewStore {
public:
    explicit PlanReviewStore(const Database& database);

    /// Notes a review. A second one on the same day is kept as one. Fails with InvalidValue for an
    /// invalid day.
    [[nodiscard]] Result<> add(QDate day);
    /// The day of the latest review.
    [[nodiscard]] Result<std::optional<QDate>> latest() const;
    /// When an entry of the plan was last added, changed or ended. Moving and skipping single
    /// occurrences is no change of the plan.
    [[nodiscard]] Result<std::optional<Instant>> latestPlanChange() const;

private:
    Connection* m_connection;
};

} // namespace limber
