// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/chart_series.h"
#include "core/progress/pain_trend.h"
#include "core/session/session_record.h"

#include <QDate>
#include <QString>

#include <optional>

namespace limber {

/// "83 %" with a space that does not break, or "not known yet" where there is nothing to divide by.
[[nodiscard]] QString shareText(std::optional<double> share);
/// "4 of 5 weeks kept", or what is missing for that.
[[nodiscard]] QString weeksKeptText(const WeeksKept& weeks);
/// What the pain entries say, with the two means and the month of `firstDay`, the first with an
/// entry: "Clearly less pain: 5.2 at first (Nov 2025) → 3.1 in the last 7 days".
[[nodiscard]] QString painVerdictText(const PainTrend& trend, QDate firstDay);
[[nodiscard]] QString outcomeName(SessionOutcome outcome);
/// "5 → 3", with a dash for what was not said; empty where neither was.
[[nodiscard]] QString painChangeText(const std::optional<Pain>& before,
                                     const std::optional<Pain>& after);

} // namespace limber
