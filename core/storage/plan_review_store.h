// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QDate>

#include <optional>

namespace limber {

/// When the person last went through the plan, and when it was last changed.
class PlanReviewStore {
public:
    explicit PlanReviewStore(const Database& database);

    /// The latest day on which the plan was gone through and kept; nothing where it never was.
    [[nodiscard]] Result<std::optional<QDate>> lastReview() const;
    /// Notes that the plan was gone through on `day`, once for each day.
    [[nodiscard]] Result<> markReviewed(QDate day);
    /// When an entry, an override or a pause was last added, changed or taken away; nothing where
    /// there never was one. The day it belongs to follows from the person's time zone and start of
    /// the day (dayOf).
    [[nodiscard]] Result<std::optional<Instant>> lastChange() const;

private:
    Connection* m_connection;
};

} // namespace limber
