// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"

#include <QDate>

namespace limber::bench {

inline constexpr int kDaysAYear = 365;
inline constexpr int kSessionsADay = 2;
inline constexpr int kStepsASession = 12;

/// Fills an empty data file with `years` times 365 days of practice that end the day before
/// `today`, in one transaction: two sessions of twelve steps each every day, from a plan that
/// changes every four months; twice a week a third occurrence that is often missed, some of them
/// moved or skipped; a pause of ten days a year, practised through; pain before and after most
/// sessions, check-ins twice a week; three activities rated every two weeks; notes, feel and
/// partial sessions here and there. The same arguments make the same history.
[[nodiscard]] Result<> writeLongHistory(DataFile& file, const BundledContent& content, int years,
                                        QDate today);

} // namespace limber::bench
