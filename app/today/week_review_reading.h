// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/finding.h"
#include "core/plan/bundled_content.h"
#include "core/progress/week_review.h"
#include "core/settings/settings.h"
#include "core/storage/data_file.h"

#include <optional>
#include <vector>

namespace limber {

/// A review that is to be shown.
struct ReadWeekReview {
    WeekReview review;
    std::optional<Finding> finding; ///< What the plan check finds most useful for the new week.
};

/// What the review is read with besides the data file.
struct WeekReviewReading {
    const BundledContent* content = nullptr;   ///< Never null.
    const std::vector<Routine>* own = nullptr; ///< Never null.
    const PracticeHistory* history = nullptr;  ///< Never null.
    const Settings* settings = nullptr;        ///< Never null.
    LocalInstant now;
    /// The week whose review is open already: it stays due.
    std::optional<QDate> open;
};

/// The review that is due now; nothing where none is, where it was shown already, or where the
/// person wants none. Where none is due, reads one value and counts nothing.
[[nodiscard]] Result<std::optional<ReadWeekReview>> readWeekReview(const DataFile& data,
                                                                   const WeekReviewReading& with);

} // namespace limber
